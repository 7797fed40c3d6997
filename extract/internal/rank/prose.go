package rank

import "presscut/extract/internal/page"

// On a page that declares itself an article, a paragraph between paragraphs of the article
// usually belongs to it, however different it looks: an editor's note, a quotation, the last
// sentence. So dropped prose is kept if it is directly in a container with much text, most of
// it the article's.
const (
	proseWords  = 10   // of a paragraph at least
	proseChance = 0.15 // at least
	leastAround = 100  // in the blocks directly in the container

	// lineChance is the least probability of a line between two kept blocks, such as one of a
	// poem. On pages that the model has not seen, more than half of all blocks from .35 to .45
	// are the article's; those between its blocks are so more often, which allows a little less.
	lineChance = 0.3
)

// keepProse keeps dropped lines between kept blocks, and, on a page that declares itself an
// article, dropped paragraphs among kept ones.
func keepProse(p *page.Page, m *memory, article bool, verdicts []page.Verdict) {
	m.texts = zeroed(m.texts, len(p.Elements))
	for i, v := range verdicts {
		if c := container(p, i); c >= 0 {
			t := &m.texts[c]
			t.words += p.Blocks[i].Words
			if v.Keep {
				t.kept += p.Blocks[i].Words
			}
		}
	}
	for i := range verdicts {
		if verdicts[i].Keep || !(article && isProse(p, verdicts, i)) && !isAmidKept(p, verdicts, i) {
			continue
		}
		if c := container(p, i); c >= 0 {
			if t := m.texts[c]; t.words >= leastAround && 2*t.kept >= t.words {
				verdicts[i].Set(true, page.AmidText)
			}
		}
	}
}

// isProse reports whether block i is a paragraph that may belong to the text around it.
func isProse(p *page.Page, verdicts []page.Verdict, i int) bool {
	b := &p.Blocks[i]
	return verdicts[i].P >= proseChance && b.Words >= proseWords && 4*b.LinkWords <= b.Words && p.Elements[b.Element].Tag == page.P
}

// isAmidKept reports whether block i is a line without links between two kept blocks in the
// same container.
func isAmidKept(p *page.Page, verdicts []page.Verdict, i int) bool {
	b := &p.Blocks[i]
	if tag := p.Elements[b.Element].Tag; verdicts[i].P < lineChance || b.Words == 0 || b.LinkWords > 0 || tag != page.P && tag != page.Div ||
		i == 0 || i+1 == len(verdicts) || !verdicts[i-1].Keep || !verdicts[i+1].Keep {
		return false
	}
	c := container(p, i)
	return c == container(p, i-1) && c == container(p, i+1)
}

// container returns the parent of the element of block i, or -1 if there is none.
func container(p *page.Page, i int) int32 { return p.Elements[p.Blocks[i].Element].Parent }

// text is a number of words, and that of the kept ones among them.
type text struct{ words, kept int32 }
