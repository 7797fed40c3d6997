package dump

import (
	"bytes"
	"strings"

	"presscut/extract/internal/page"
)

// A text can be an article already: one that presscut wrote, or that somebody
// copied out of a reader's view. It begins with a title, perhaps a second
// headline and a byline, an empty line parts all of its blocks, most of it is
// running text, and there is nothing that pages put around articles. Then there
// is nothing to cut.

const (
	// minClean is the share of its words that a clean article has in running
	// text: one of lists and tables has no more.
	minClean = 0.4

	// maxHeadline is how many words its first line has at most.
	maxHeadline = 32

	// chromeShare is how many blocks a clean article has for each that reads
	// like the page around an article, after the first such block.
	chromeShare = 20
)

// clean returns the first block of the body, if the page is an article already.
func (b *Blocks) clean() (first int, ok bool) {
	if !b.isPlain() || len(b.facts) < 2 || b.facts[0].words > maxHeadline || b.facts[0].prose && markClass(b.page.Blocks[0].Last) == fullStop {
		return 0, false
	}
	words, prose, chrome := int32(0), int32(0), 0
	for i := range b.facts {
		f := &b.facts[i]
		item := b.page.Elements[b.page.Blocks[i].Element].Tag == page.Li
		if i > 0 && f.blanks != 1 && !(item && f.blanks == 0) {
			return 0, false
		}
		if f.exact && f.phrase != byline || f.phrase >= topics && !f.prose || !f.first && f.words >= minRepeat {
			chrome++
		}
		words += f.words
		if f.prose {
			prose += f.words
		}
	}
	if last := &b.facts[len(b.facts)-1]; last.exact {
		return 0, false // "Read more": the rest stands elsewhere
	}
	if chrome > 1+len(b.facts)/chromeShare || float64(prose) < minClean*float64(words) {
		return 0, false
	}
	for i := 1; i < min(len(b.facts)-1, deckReach); i++ {
		if b.isByline(i) {
			return i + 1, true
		}
	}
	return 1, true
}

// isPlain reports whether the text begins with its first word and ends with one
// line break, as a file does that a program wrote with care.
func (b *Blocks) isPlain() bool {
	text := b.page.Source
	return len(bytes.TrimSpace(text))+1 == len(text) && text[len(text)-1] == '\n'
}

// isByline reports whether block i tells an author or a date and little more.
func (b *Blocks) isByline(i int) bool {
	f := &b.facts[i]
	return f.words <= maxByline && (f.phrase == byline || f.months > 0) || f.words <= maxDeck && b.endsInDay(i)
}

// endsInDay reports whether block i ends as presscut ends a byline: " · 2025-03-04".
func (b *Blocks) endsInDay(i int) bool {
	text := b.page.BlockText(i)
	before, day := text[:max(0, len(text)-len("2025-03-04"))], text[max(0, len(text)-len("2025-03-04")):]
	return strings.HasSuffix(before, " · ") && strings.Count(day, "-") == 2 && strings.Trim(day, "0123456789-") == ""
}
