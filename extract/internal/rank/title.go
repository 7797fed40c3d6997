package rank

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// titleWords returns the hashes of the words in the page's <title>.
func titleWords(p *page.Page, d *declare.Declared) []uint32 {
	if d.Title < 0 {
		return nil
	}
	e := &p.Elements[d.Title]
	var t Tokens
	w := wordReader{tokens: &t}
	w.read(p.Source[e.Body:e.End], true)
	w.end()
	return append([]uint32(nil), t.single[:w.n]...)
}

// overlap returns the share of the block's words that occur in the title, of 255.
func (t *Tokens) overlap(title []uint32) uint8 {
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
