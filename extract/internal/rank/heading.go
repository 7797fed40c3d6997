package rank

import (
	"slices"

	"presscut/extract/internal/page"
)

// leastHeading is the probability from which a heading is kept whose text is.
const leastHeading = 0.25

// keepHeadings keeps the headings, but for main ones, right below which kept text
// stands in the same part of the page, once the article has begun. A heading is
// few words, so each is judged with little to go by, and more than its share of
// doubtful ones is the article's where its text is.
func keepHeadings(p *page.Page, verdicts []page.Verdict) {
	first := slices.IndexFunc(verdicts, func(v page.Verdict) bool { return v.Keep })
	below := -1 // the next block with words
	for i := len(verdicts) - 1; i > first; i-- {
		if p.Blocks[i].Words == 0 {
			continue
		}
		v := &verdicts[i]
		if !v.Keep && v.P >= leastHeading && below >= 0 && verdicts[below].Keep && heads(p, i, below) {
			v.Keep = true
		}
		below = i
	}
}

// heads reports whether block i is a heading and the one below it of its section.
func heads(p *page.Page, i, below int) bool {
	level := headingLevel(p, i)
	if level <= 1 {
		return false
	}
	if other := headingLevel(p, below); other > 0 && other <= level {
		return false
	}
	return p.In(p.Blocks[below].Element, p.Elements[headingOf(p, i)].Parent)
}
