package rank

import "presscut/extract/internal/page"

// A box about the author above the text is prose, but not the article's. It is recognised by
// its names, if it holds a small share of the kept words and comes before the text begins.
const (
	mostBio       = 0.2 // of the kept words
	mostBioBlocks = 12
	mostBeforeBio = 40 // kept words
)

// dropBios drops the kept blocks of such boxes.
func dropBios(p *page.Page, m *memory, verdicts []page.Verdict) {
	total, begun, last := int32(0), len(verdicts), int32(0) // begun is the block that begins the text
	for i, v := range verdicts {
		if v.Keep {
			total += p.Blocks[i].Words
		}
		if total > mostBeforeBio {
			begun = min(begun, i)
		}
	}
	for i := 1; i < len(p.Elements) && int(p.Elements[i].Block) <= begun; i++ {
		e := &p.Elements[i]
		own := m.elements[i].traits &^ m.elements[e.Parent].traits
		if own&nameAuthor == 0 || e.Block < last || e.EndBlock-e.Block > mostBioBlocks {
			continue
		}
		if words := keptWords(p, verdicts, e.Block, e.EndBlock); float64(words) > mostBio*float64(total) {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			verdicts[b].Set(false, page.AuthorBox)
		}
		last = e.EndBlock
	}
}
