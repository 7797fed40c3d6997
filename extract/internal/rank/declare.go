package rank

import "presscut/extract/internal/page"

// What a page says of itself outweighs what its blocks look like. It is not
// believed blindly, as templates are copied around: what it says only makes
// other blocks less likely, by so much in log-odds.
const (
	// newsDoubt is for all blocks of a page that declares itself a news
	// article. Such pages are prose amid teasers for other prose, and what
	// stands out from either is seldom the article's. On the 54 such pages
	// of wcxb-dev F1 rises with the doubt, on the others it falls.
	newsDoubt = 0.3

	// otherDoubt is for blocks in another <article> than the one with the
	// heading that the page's title repeats, on a page that declares itself
	// an article: they are teasers, other posts or comments.
	otherDoubt = 5
)

// sameTitle is the share of a heading's words, of 255, that the page's title
// must have.
const sameTitle = 0.6 * 255

// doubts returns by how much what p says of itself, data as in dataTypes, lowers
// the log-odds of each block.
func doubts(p *page.Page, data uint8) []float32 {
	doubts := make([]float32, len(p.Blocks))
	if data == newsArticle {
		for i := range doubts {
			doubts[i] = newsDoubt
		}
	}
	if !articleData(data) {
		return doubts
	}
	if main := titledArticle(p); main >= 0 {
		for e := range p.Elements {
			element := &p.Elements[e]
			if element.Tag == page.Article && !p.In(int32(e), main) && !p.In(main, int32(e)) {
				for i := element.Block; i < element.EndBlock; i++ {
					doubts[i] = max(doubts[i], otherDoubt)
				}
			}
		}
	}
	return doubts
}

// titledArticle returns the <article> with the first main heading that the
// page's title repeats, -1 if there is none.
func titledArticle(p *page.Page) int32 {
	title := titleWords(p)
	var t tokens
	for e := range p.Elements {
		element := &p.Elements[e]
		if element.Tag != page.H1 || element.Block == element.EndBlock {
			continue
		}
		t.words(p, &p.Blocks[element.Block])
		if t.overlap(title) < sameTitle {
			continue
		}
		for a := element.Parent; a >= 0; a = p.Elements[a].Parent {
			if p.Elements[a].Tag == page.Article {
				return a
			}
		}
		return -1
	}
	return -1
}
