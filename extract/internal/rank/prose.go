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
)

// keepProse keeps the dropped paragraphs among kept ones.
func keepProse(p *page.Page, m *memory, verdicts []page.Verdict) {
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
		v, b := &verdicts[i], &p.Blocks[i]
		if v.Keep || v.P < proseChance || b.Words < proseWords || 4*b.LinkWords > b.Words || p.Elements[b.Element].Tag != page.P {
			continue
		}
		if c := container(p, i); c >= 0 {
			if t := m.texts[c]; t.words >= leastAround && 2*t.kept >= t.words {
				v.Set(true, page.AmidText)
			}
		}
	}
}

// container returns the parent of the element of block i, or -1 if there is none.
func container(p *page.Page, i int) int32 { return p.Elements[p.Blocks[i].Element].Parent }

// text is the number of words directly in a container, and the number of kept ones among them.
type text struct{ words, kept int32 }
