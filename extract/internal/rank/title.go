package rank

import "presscut/extract/internal/page"

// titleWords returns the hashes of the words in the page's <title>.
func titleWords(p *page.Page) []uint32 {
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Tag != page.Title {
			continue
		}
		var t tokens
		w := wordReader{tokens: &t}
		w.read(p.Source[e.Body:e.End], true)
		w.end()
		return append([]uint32(nil), t.single[:w.n]...)
	}
	return nil
}

// overlap returns the share of the block's words that stand in the title, of
// 255.
func (t *tokens) overlap(title []uint32) uint8 {
	shared := int32(0)
	for _, word := range t.single[:t.singles] {
		for _, other := range title {
			if word == other {
				shared++
				break
			}
		}
	}
	return ratioByte(shared, int32(t.singles))
}
