package rank

import (
	"slices"
	"sync"
)

// memory is the large tables that ranking a page fills, for the next page to fill
// again.
type memory struct {
	elements []elementFacts
	rows     []row
	held     [][containerFacts]uint8 // what each element holds, once it was asked for
	met      [][neighbourFacts]uint8 // what each block is to its neighbours
	groups   [numGroups][]group
	seen     gramSet
}

// memories holds those that are free.
var memories = sync.Pool{New: func() any { return new(memory) }}

// maxKept is the number of blocks from which a page's memory is too large to be
// kept for common pages.
const maxKept = 1 << 14

func (m *memory) release() {
	if len(m.rows) <= maxKept {
		memories.Put(m)
	}
}

// zeroed returns n zero values, in the memory of old where that is enough.
func zeroed[T any](old []T, n int) []T {
	all := slices.Grow(old[:0], n)[:n]
	clear(all)
	return all
}
