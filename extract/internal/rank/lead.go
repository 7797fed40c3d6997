package rank

import (
	"strings"

	"presscut/extract/internal/page"
)

// The lead is the sentence or two between title and text that sum the article up. It looks
// like the teasers and labels around it, and is kept by the gold of news pages but not by that
// of blogs, from which the trees learned more. If the page's description has the same words,
// they are the author's.
const (
	// leadTrust is how much it raises the log-odds, and sameLead the share of the lead's words,
	// of 255, that the description must have. On news-dev they gain .005 of F1, on segments-dev
	// .003, and cost wcxb-dev .0002.
	leadTrust = 4
	sameLead  = 0.6 * 255

	// leadWords is the smallest number of words in a lead and its description. leadBlocks is the
	// number of blocks after the title within which the lead is looked for: byline, date, share
	// buttons and the caption of a picture may come between.
	leadWords  = 6
	leadBlocks = 12
)

// trustLead lowers the doubts of the lead, if p has one after heading.
func trustLead(p *page.Page, heading int32, doubts []float32) {
	described := descriptionWords(p)
	if len(described) < leadWords {
		return
	}
	var t Tokens
	first := int(p.Elements[heading].EndBlock)
	for i := first; i < min(first+leadBlocks, len(p.Blocks)); i++ {
		if p.Blocks[i].Words < leadWords {
			continue
		}
		t.Read(p, &p.Blocks[i])
		if t.overlap(described) >= sameLead && 2*t.singles > len(described) {
			doubts[i] -= leadTrust
			return
		}
	}
}

// descriptionWords returns the hashes of the words in the page's description.
func descriptionWords(p *page.Page) []uint32 {
	for i := range p.Elements {
		if p.Elements[i].Tag != page.Meta {
			continue
		}
		name := p.Attr(int32(i), "property")
		if name == "" {
			name = p.Attr(int32(i), "name")
		}
		if strings.EqualFold(name, "description") || strings.EqualFold(name, "og:description") {
			var t Tokens
			w := wordReader{tokens: &t}
			w.read([]byte(p.Attr(int32(i), "content")), false)
			w.end()
			return append([]uint32(nil), t.single[:w.n]...)
		}
	}
	return nil
}
