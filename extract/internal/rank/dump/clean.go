package dump

import "presscut/extract/internal/page"

// A text can be an article already: one that presscut wrote, or that somebody
// copied out of a reader's view. It begins with a title, perhaps a second
// headline and a byline, an empty line parts all of its blocks, most of it is
// running text, and there is nothing that pages put around articles. Then there
// is nothing to cut.

// minClean is the share of its words that a clean article has in running text.
const minClean = 0.7

// clean returns the first block of the body, if the page is an article already.
func (b *Blocks) clean() (first int, ok bool) {
	words, prose := int32(0), int32(0)
	seen := map[uint64]bool{}
	for i := range b.facts {
		f := &b.facts[i]
		item := b.page.Elements[b.page.Blocks[i].Element].Tag == page.Li
		if i > 0 && f.blanks != 1 && !(item && f.blanks == 0) || f.exact && f.phrase != byline || f.phrase >= topics || seen[b.page.Blocks[i].Hash] {
			return 0, false
		}
		seen[b.page.Blocks[i].Hash] = true
		words += f.words
		if f.prose {
			prose += f.words
		}
	}
	if len(b.facts) < 2 || b.facts[0].prose || float64(prose) < minClean*float64(words) {
		return 0, false
	}
	for i := 1; i < min(len(b.facts)-1, deckReach); i++ {
		if b.isByline(i) {
			return i + 1, true
		}
	}
	return 1, true
}

// isByline reports whether block i tells an author or a date and little more.
func (b *Blocks) isByline(i int) bool {
	f := &b.facts[i]
	return f.words <= maxByline && (f.phrase == byline || f.months > 0)
}
