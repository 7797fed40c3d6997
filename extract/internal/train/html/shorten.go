package html

import (
	"presscut/extract/internal/page"
	"presscut/extract/internal/train/corpus"
)

// Short articles are rare in the corpora, and their boilerplate outweighs them
// in every sum. So each article page is trained on once more with its article
// cut down to between leastShort and mostShort words.
//
// The words that the first guess knows are those of English, nearly all of the
// corpora. So each article page, and every second of the shortened ones, is
// trained on once more as if no word of it were known: that is how a page in
// another language looks.
const (
	leastShort = 40
	mostShort  = 320
	shortSet   = "short"
	foreignSet = "foreign"
)

// varied returns the shortened and foreign copies of the article pages.
func varied(samples []*sample) []*sample {
	var copies []*sample
	for _, s := range samples {
		if s.Type != "article" {
			continue
		}
		limit := leastShort + int(corpus.Hash(s.ID)%(mostShort-leastShort))
		if c := s.shorten(limit); c != nil {
			if limit%2 == 0 {
				c.Set = foreignSet
			}
			copies = append(copies, c)
		}
		c := *s
		c.Set = foreignSet
		copies = append(copies, &c)
	}
	return copies
}

// shorten returns a copy of s whose article ends after limit words, nil if it
// is no longer than that.
func (s *sample) shorten(limit int) *sample {
	drop := make([]bool, len(s.page.Blocks))
	words, dropped := 0, 0
	for i := range s.page.Blocks {
		if s.labels[i] < 0.5 {
			continue
		}
		if words >= limit {
			drop[i] = true
			dropped++
			continue
		}
		words += int(s.page.Blocks[i].Words)
	}
	if dropped == 0 {
		return nil
	}
	c := *s
	c.Set = shortSet
	c.page, c.labels = without(s.page, drop), nil
	for i, y := range s.labels {
		if !drop[i] {
			c.labels = append(c.labels, y)
		}
	}
	return &c
}

// without returns p without the blocks to drop.
func without(p *page.Page, drop []bool) *page.Page {
	q := *p
	q.Blocks = nil
	place := make([]int32, len(p.Blocks)+1) // of each block among those left
	for i := range p.Blocks {
		place[i] = int32(len(q.Blocks))
		if !drop[i] {
			q.Blocks = append(q.Blocks, p.Blocks[i])
		}
	}
	place[len(p.Blocks)] = int32(len(q.Blocks))
	q.Elements = append([]page.Element(nil), p.Elements...)
	for i := range q.Elements {
		e := &q.Elements[i]
		e.Block, e.EndBlock = place[e.Block], place[e.EndBlock]
	}
	return &q
}
