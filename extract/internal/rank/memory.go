package rank

import (
	"slices"

	"presscut/extract/internal/spare"
)

// memory holds the large tables for ranking a page, which the next page reuses.
type memory struct {
	elements      []elementFacts
	rows          []Row
	containerRows [][containerFacts]uint8 // facts of each element as a container, once needed
	neighbourRows [][neighbourFacts]uint8 // facts of each block as a neighbour
	groups        [numGroups][]group
	wholes        []int32 // the lists, tables and boxes of code
	seen          gramSet
	repeats       []int32 // the block that each one repeats, or original
	texts         []text  // the text directly in each element, or from each block on
	posts         []posts // the sums over the blocks in elements of each class
}

// memories holds free memories.
var memories spare.List[memory]

// maxKept is the number of bytes above which a page's memory is too large to be kept for the
// next page.
const maxKept = 8 << 20

func (m *memory) release() {
	size := spare.Size(m.elements) + spare.Size(m.rows) + spare.Size(m.containerRows) + spare.Size(m.neighbourRows) + spare.Size(m.wholes) + spare.Size(m.seen) + spare.Size(m.repeats) + spare.Size(m.texts) + spare.Size(m.posts)
	for _, groups := range m.groups {
		size += spare.Size(groups)
	}
	if size <= maxKept {
		memories.Keep(m)
	}
}

// zeroed returns n zero values, in the memory of old if that is large enough.
func zeroed[T any](old []T, n int) []T {
	all := slices.Grow(old[:0], n)[:n]
	clear(all)
	return all
}
