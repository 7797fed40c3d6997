package meta

import "presscut/extract/internal/spare"

// memory holds the tables for reading a page, which the next page reuses.
type memory struct {
	statements [numFields][]statement // the statements of the sources
	read       []candidate            // the candidates for the current field
	traits     []trait                // of page.Names
	headings   []int32                // h1, and others with the class of a title
	marked     []int32                // elements whose class, rel or tag is for author or date
	glue       gluer                  // for joining texts
}

// memories holds free memories.
var memories spare.List[memory]

// maxKept is the number of bytes above which a page's memory is too large to be kept for the
// next page. The size of the statements is bounded.
const maxKept = 1 << 20

// release empties m, including everything it points to, and frees it for another page.
func (m *memory) release() {
	for f := range m.statements {
		m.statements[f] = emptied(m.statements[f])
	}
	m.read = emptied(m.read)
	m.headings, m.marked = m.headings[:0], m.marked[:0]
	if spare.Size(m.traits)+spare.Size(m.glue.Bytes()) <= maxKept {
		memories.Keep(m)
	}
}

// emptied returns list without items, and clears its memory.
func emptied[T any](list []T) []T {
	clear(list[:cap(list)])
	return list[:0]
}
