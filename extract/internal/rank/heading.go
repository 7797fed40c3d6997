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

// A heading may have a price, a rating, a button or the credit of a picture between itself and
// its text. It is kept if most of the text up to the next heading of its level is.
const (
	sectionWords = 20   // kept words of its section at least
	linkedHead   = 0.35 // least probability of a heading that is a link: most are of another story
	gapBlocks    = 4    // dropped blocks before the kept text at most
	gapWords     = 20   // and their words outside of links
	gapLinks     = 5    // and in links
)

// keepHeadings keeps the headings, except main ones, that have kept text below them, once the
// article has begun. A heading has few words, so there is little evidence for each, and more
// than the expected share of doubtful ones belongs to the article if its text does.
func keepHeadings(p *page.Page, m *memory, verdicts []page.Verdict) {
	first := slices.IndexFunc(verdicts, func(v page.Verdict) bool { return v.Keep })
	below := -1 // the next block with words
	m.texts = zeroed(m.texts, len(verdicts)+1)
	s := newSections(m.texts)
	for i := len(verdicts) - 1; i > first; i-- {
		b, v := &p.Blocks[i], &verdicts[i]
		level := headingLevel(p, i)
		if b.Words > 0 && !v.Keep && (headsKept(p, verdicts, i, below) || level > 1 && s.isKept(b, v, i, level)) {
			v.Set(true, page.AboveText)
		}
		s.add(b, v, i, level)
		if b.Words > 0 {
			below = i
		}
	}
}

// headsKept reports whether the heading i has kept text directly below it in the same part of
// the page.
func headsKept(p *page.Page, verdicts []page.Verdict, i, below int) bool {
	v := &verdicts[i]
	if v.P < leastAmid || below < 0 || !verdicts[below].Keep || !heads(p, i, below) {
		return false
	}
	return v.P >= leastHeading || verdicts[i-1].Keep && withinText(p, i)
}

// sections has the text of the sections of a page, which is read from its end.
type sections struct {
	after []text                               // what is outside of links from each block on
	ends  [page.H6 - page.H1 + 2]int           // by level, where the section of a heading would end
	gap   struct{ blocks, words, links int32 } // what was dropped since the last kept block
}

func newSections(after []text) *sections {
	s := &sections{after: after}
	for level := range s.ends {
		s.ends[level] = len(after) - 1
	}
	return s
}

// isKept reports whether most of the section of heading i was kept.
func (s *sections) isKept(b *page.Block, v *page.Verdict, i, level int) bool {
	if v.P < leastHeading || b.Words == b.LinkWords && v.P < linkedHead ||
		s.gap.blocks > gapBlocks || s.gap.words > gapWords || s.gap.links > gapLinks {
		return false
	}
	from, end := s.after[i+1], s.after[s.ends[level]]
	kept, words := from.kept-end.kept, from.words-end.words
	return kept >= sectionWords && 2*kept >= words
}

// add adds block i, which is before all others.
func (s *sections) add(b *page.Block, v *page.Verdict, i, level int) {
	t, words := s.after[i+1], b.Words-b.LinkWords
	t.words += words
	if v.Keep {
		t.kept += words
		s.gap.blocks, s.gap.words, s.gap.links = 0, 0, 0
	} else if b.Words > 0 {
		s.gap.blocks++
		s.gap.words += words
		s.gap.links += b.LinkWords
	}
	s.after[i] = t
	if level > 0 {
		for l := level; l < len(s.ends); l++ {
			s.ends[l] = i
		}
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
