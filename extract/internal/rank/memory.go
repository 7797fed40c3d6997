package rank

import (
	"slices"

	"presscut/extract/internal/spare"
)

// memory is the large tables that ranking a page fills, for the next page to fill
// again.
type memory struct {
	elements []elementFacts
	rows     []row
	held     [][containerFacts]uint8 // what each element holds, once it was asked for
	met      [][neighbourFacts]uint8 // what each block is to its neighbours
	groups   [numGroups][]group
	wholes   []int32 // the lists, tables and boxes of code
	seen     gramSet
	repeats  []int32 // the block that each one repeats, original if none
	texts    []text  // what stands right in each element
	posts    []posts // what the blocks in elements of each class have together
}

// memories holds those that are free.
var memories spare.List[memory]

// maxKept is the number of bytes from which a page's memory is too large to be
// kept for common pages.
const maxKept = 8 << 20

func (m *memory) release() {
	size := spare.Size(m.elements) + spare.Size(m.rows) + spare.Size(m.held) + spare.Size(m.met) + spare.Size(m.wholes) + spare.Size(m.seen) + spare.Size(m.repeats) + spare.Size(m.texts) + spare.Size(m.posts)
	for _, groups := range m.groups {
		size += spare.Size(groups)
	}
	if size <= maxKept {
		memories.Keep(m)
	}
}

// zeroed returns n zero values, in the memory of old where that is enough.
func zeroed[T any](old []T, n int) []T {
	all := slices.Grow(old[:0], n)[:n]
	clear(all)
	return all
}
