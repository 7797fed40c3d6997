package rank

import "presscut/extract/internal/page"

// A small box of the author, a newsletter or a subscription may hold a sentence that reads
// like the article's, beside names, labels and buttons that do not. Its blocks are judged
// together: if by their mean the box is not part of the article, or if it is named after a
// newsletter and asks to sign up, no block of it is kept. A post of a forum with its author's
// profile is not such a box.
const (
	mostBoxWords  = 80
	mostBoxBlocks = 8
	outOfBox      = 0.1 // the largest probability that they get
	boxTraits     = nameNewsletter | nameAuthor | namePromo | nameModal

	// A form asks to sign up, and so does a link of few words that is probably not part of the
	// article.
	mostAskWords = 4
	mostAsk      = 0.3
)

// isPart has the elements that can be such boxes, and isField those of a form.
var (
	isPart  = [page.NumTags]bool{page.Div: true, page.Aside: true, page.Section: true}
	isField = [page.NumTags]bool{page.Form: true, page.Button: true, page.Input: true}
)

// dropBoxes lowers the probabilities of the blocks of such boxes.
func dropBoxes(p *page.Page, m *memory, probabilities []float32) {
	for i := 1; i < len(p.Elements); i++ {
		e := &p.Elements[i]
		n := e.EndBlock - e.Block
		named := m.elements[i].named
		own := named &^ m.elements[e.Parent].traits
		if n < 2 || n > mostBoxBlocks || !isPart[e.Tag] || own&boxTraits == 0 || named&(nameContent|nameComment) != 0 {
			continue
		}
		odds, words := 0.0, int32(0)
		for b := e.Block; b < e.EndBlock; b++ {
			odds += float64(weight(&p.Blocks[b]) * logOdds(probabilities[b]))
			words += p.Blocks[b].Words
		}
		if words > mostBoxWords || odds > 0 && (own&nameNewsletter == 0 || !asks(p, int32(i), probabilities)) {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			probabilities[b] = min(probabilities[b], outOfBox)
		}
	}
}

// asks reports whether box e asks to sign up. No such box is within another with the same
// trait, so every element is examined at most once.
func asks(p *page.Page, e int32, probabilities []float32) bool {
	box := &p.Elements[e]
	for b := box.Block; b < box.EndBlock; b++ {
		words := p.Blocks[b].Words
		if 0 < words && words <= mostAskWords && words == p.Blocks[b].LinkWords && probabilities[b] < mostAsk {
			return true
		}
	}
	for i := e + 1; int(i) < len(p.Elements) && p.Elements[i].Start < box.End; i++ {
		if isField[p.Elements[i].Tag] {
			return true
		}
	}
	return false
}
