package dump

import (
	"bytes"
	"strings"

	"presscut/extract/internal/page"
)

// A text can be an article already: one that presscut wrote, or that somebody copied from a
// reader's view. It begins with a title, perhaps a second headline and a byline, empty lines
// separate its blocks, and it has none of the text that pages put around articles: either no
// block reads like that, or the model finds almost nothing to drop. Then there is nothing to
// cut.

const (
	// minClean is the smallest share of a clean article's words in running text: an article of
	// lists and tables has no more.
	minClean = 0.4

	// maxHeadline is the largest number of words in its first line.
	maxHeadline = 32

	// headBlocks is how many blocks at the top must have an empty line between them: title,
	// second headline, byline and first paragraph. Menus have none.
	headBlocks = 4

	// chromeShare is how many blocks a clean article must have for each block that reads like
	// the page around an article, after the first such block.
	chromeShare = 20

	// maxDropped is the largest share of its words that the model drops in a clean article.
	maxDropped = 0.12
)

// clean returns the first block of the body, if the page is an article already. verdicts are
// the model's.
func (b *Blocks) clean(verdicts []page.Verdict) (first int, ok bool) {
	if !b.isPlain() || !b.isParted() || b.facts[0].words > maxHeadline || b.facts[0].prose && markClass(b.page.Blocks[0].Last) == fullStop {
		return 0, false
	}
	// "Read more": the rest is on another page. "© 2024": the page around it is here, too.
	if last := &b.facts[len(b.facts)-1]; last.exact || last.phrase == legal && last.words <= maxByline {
		return 0, false
	}
	if b.hasChrome() && !b.isWhole(verdicts) {
		return 0, false
	}
	for i := 1; i < min(len(b.facts)-1, deckReach); i++ {
		if b.isByline(i) {
			return i + 1, true
		}
	}
	return 1, true
}

// isParted reports whether empty lines separate the first blocks and most others. List items
// and the lines of addresses, poems and programs have none between them.
func (b *Blocks) isParted() bool {
	parted, touching := 0, 0
	for i := 1; i < len(b.facts); i++ {
		switch {
		case b.facts[i].blanks > 0:
			parted++
		case b.page.Elements[b.page.Blocks[i].Element].Tag == page.Li:
		case i < headBlocks:
			return false
		default:
			touching++
		}
	}
	return parted > 0 && 2*touching <= parted
}

// hasChrome reports whether some blocks read like the page around an article, or too little is
// running text.
func (b *Blocks) hasChrome() bool {
	words, prose, chrome := int32(0), int32(0), 0
	for i := range b.facts {
		f := &b.facts[i]
		if f.exact && f.phrase != byline || f.phrase >= topics && !f.prose || !f.first && f.words >= minRepeat {
			chrome++
		}
		words += f.words
		if f.prose {
			prose += f.words
		}
	}
	return chrome > 1+len(b.facts)/chromeShare || float64(prose) < minClean*float64(words)
}

// isWhole reports whether the model keeps the text except its head and a few words.
func (b *Blocks) isWhole(verdicts []page.Verdict) bool {
	first, kept, dropped := -1, int32(0), int32(0)
	for i := range verdicts {
		switch {
		case verdicts[i].Keep:
			kept += b.facts[i].words
			if first < 0 {
				first = i
			}
		case first >= 0:
			dropped += b.facts[i].words
		}
	}
	return first >= 0 && first <= headBlocks && float64(dropped) <= maxDropped*float64(kept+dropped)
}

// isPlain reports whether the text begins with its first word and ends with one line break, as
// in a file that a program wrote with care.
func (b *Blocks) isPlain() bool {
	text := b.page.Source
	return len(bytes.TrimSpace(text))+1 == len(text) && text[len(text)-1] == '\n'
}

// isByline reports whether block i gives an author or a date and little more.
func (b *Blocks) isByline(i int) bool {
	f := &b.facts[i]
	return f.words <= maxByline && (f.phrase == byline || f.months > 0) || f.words <= maxDeck && b.endsInDay(i)
}

// endsInDay reports whether block i ends like a byline of presscut: " · 2025-03-04".
func (b *Blocks) endsInDay(i int) bool {
	text := b.page.BlockText(i)
	before, day := text[:max(0, len(text)-len("2025-03-04"))], text[max(0, len(text)-len("2025-03-04")):]
	return strings.HasSuffix(before, " · ") && strings.Count(day, "-") == 2 && strings.Trim(day, "0123456789-") == ""
}
