package meta

import "presscut/extract/internal/spare"

// memory is what reading a page fills, for the next page to fill again.
type memory struct {
	said     [numFields][]statement // what the sources say
	read     []candidate            // what the statements about one field were read as
	traits   []trait                // of page.Names
	headings []int32                // h1, and others whose class says title
	marked   []int32                // elements whose class, rel or tag speaks of author or date
	glue     gluer                  // in which texts are put together
}

// memories holds those that are free.
var memories spare.List[memory]

// maxKept is the number of bytes from which a page's memory is too large to be
// kept for common pages. What statements hold is bounded.
const maxKept = 1 << 20

// release empties m, of what it points to as well, and leaves it to a page to come.
func (m *memory) release() {
	for f := range m.said {
		m.said[f] = emptied(m.said[f])
	}
	m.read = emptied(m.read)
	m.headings, m.marked = m.headings[:0], m.marked[:0]
	if spare.Size(m.traits)+spare.Size(m.glue.Bytes()) <= maxKept {
		memories.Keep(m)
	}
}

// emptied returns list without items, and its memory without what they were.
func emptied[T any](list []T) []T {
	clear(list[:cap(list)])
	return list[:0]
}
