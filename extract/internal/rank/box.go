package rank

import "presscut/extract/internal/page"

// A small box of the author, a newsletter or a subscription may hold a sentence that
// reads like the article's, beside names, labels and buttons that do not. Its blocks
// are judged together: where their mean says that the box is none of the article, no
// block of it is. The cross-validation neither gains nor loses by it.
const (
	mostBoxWords  = 80
	mostBoxBlocks = 8
	outOfBox      = 0.1 // the probability that they get at most
	boxTraits     = nameNewsletter | nameAuthor | namePromo | nameModal
)

// isPart has the elements that such boxes are.
var isPart = [page.NumTags]bool{page.Div: true, page.Aside: true, page.Section: true}

// joinBoxes lowers the probabilities of blocks whose box is less likely of the article
// than they are.
func joinBoxes(p *page.Page, m *memory, probabilities []float32) {
	for i := 1; i < len(p.Elements); i++ {
		e := &p.Elements[i]
		n := e.EndBlock - e.Block
		if n < 2 || n > mostBoxBlocks || !isPart[e.Tag] || (m.elements[i].traits&^m.elements[e.Parent].traits)&boxTraits == 0 {
			continue
		}
		odds, words := 0.0, int32(0)
		for b := e.Block; b < e.EndBlock; b++ {
			odds += float64(weight(&p.Blocks[b]) * logOdds(probabilities[b]))
			words += p.Blocks[b].Words
		}
		if odds > 0 || words == 0 || words > mostBoxWords {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			probabilities[b] = min(probabilities[b], outOfBox)
		}
	}
}
