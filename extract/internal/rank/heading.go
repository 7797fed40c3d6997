package rank

import (
	"slices"

	"presscut/extract/internal/page"
)

// leastHeading is the probability from which a heading is kept if its text is, and leastAmid
// that of a heading between two kept paragraphs.
const (
	leastHeading = 0.2
	leastAmid    = 0.1
)

// keepHeadings keeps the headings, except main ones, that have kept text directly below them
// in the same part of the page, once the article has begun. A heading has few words, so there
// is little evidence for each, and more than the expected share of doubtful ones belongs to
// the article if its text does.
func keepHeadings(p *page.Page, verdicts []page.Verdict) {
	first := slices.IndexFunc(verdicts, func(v page.Verdict) bool { return v.Keep })
	below := -1 // the next block with words
	for i := len(verdicts) - 1; i > first; i-- {
		if p.Blocks[i].Words == 0 {
			continue
		}
		v := &verdicts[i]
		if !v.Keep && v.P >= leastAmid && below >= 0 && verdicts[below].Keep && heads(p, i, below) {
			if v.P >= leastHeading || verdicts[i-1].Keep && withinText(p, i) {
				v.Set(true, page.AboveText)
			}
		}
		below = i
	}
}

// withinText reports whether the block before the heading i is text in the same
// container. A main heading begins the text.
func withinText(p *page.Page, i int) bool {
	return i > 0 && headingLevel(p, i-1) == 0 && p.Blocks[i-1].Element >= 0 &&
		p.In(p.Blocks[i-1].Element, p.Elements[headingOf(p, i)].Parent) && p.Blocks[i-1].Words >= leastText
}

// leastText is the smallest number of words in a block that a main heading cannot follow,
// unlike a label or a date.
const leastText = 20

// heads reports whether block i is a heading and the one below it of its section.
func heads(p *page.Page, i, below int) bool {
	level := headingLevel(p, i)
	if level == 0 || level == 1 && !withinText(p, i) {
		return false
	}
	if other := headingLevel(p, below); other > 0 && other <= level {
		return false
	}
	return p.In(p.Blocks[below].Element, p.Elements[headingOf(p, i)].Parent)
}

// dropLastHeading drops the last kept block if it is a heading, other than a main one, whose
// text was dropped: "Sources", "Read on". A heading above it stays, as in lists of headlines,
// and so does one that has no text on the page: its picture may be the article's. Pages that
// are not an article often end with headings.
func dropLastHeading(p *page.Page, verdicts []page.Verdict) {
	last, below := -1, -1
	for i := len(verdicts) - 1; i >= 0; i-- {
		switch {
		case p.Blocks[i].Words == 0:
		case last < 0 && !verdicts[i].Keep:
			below = i
		case last < 0:
			if last = i; below < 0 || !heads(p, last, below) {
				return
			}
		case verdicts[i].Keep:
			if headingLevel(p, i) == 0 {
				verdicts[last].Set(false, page.WithoutText)
			}
			return
		}
	}
}
