package assemble

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Part is the role of a block of the page in the article.
type Part uint8

// The parts.
const (
	Dropped Part = iota
	Body
	Aside   // kept by ranking, but it is the title, the byline or a label beside the text
	Caption // of a picture or table
	Comment // of a reader
)

// Parts returns the part of each block of p.
func Parts(p *page.Page, verdicts []page.Verdict, about article.Meta) []Part {
	parts := make([]Part, len(p.Blocks))
	for i, v := range verdicts {
		if v.Keep {
			parts[i] = Aside
		}
	}
	b := newBuilder(p, verdicts, about, Options{})
	b.chooseBody(verdicts, about)
	for _, i := range b.kept {
		parts[i] = Body
	}
	var ends [Comment + 1]int32 // of the last element of each part
	for e := range p.Elements {
		element := &p.Elements[e]
		part := Dropped
		switch {
		case element.Tag == page.Figcaption, element.Tag == page.Caption, b.classOf(int32(e))&caption != 0:
			part = Caption
		case b.classOf(int32(e))&commentText != 0 && !b.keeps(element):
			part = Comment
		default:
			continue
		}
		if element.EndBlock <= ends[part] {
			continue // within one that was counted
		}
		ends[part] = element.EndBlock
		for i := element.Block; i < element.EndBlock; i++ {
			parts[i] = part
		}
	}
	return parts
}
