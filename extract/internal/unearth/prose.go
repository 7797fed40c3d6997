package unearth

import (
	"bytes"
	"html"
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// leastProse is the number of words from which a string is prose, if a sentence ends in it.
const leastProse = 8

// countProse returns the number of words and of sentences in content if it is prose, or else
// 0.
func countProse(content []byte) (words, ends int32) {
	if len(content) < leastProse {
		return 0, 0
	}
	if isEscaped(content) {
		content = []byte(html.UnescapeString(string(content)))
	}
	c := page.Counter{Entities: true}
	c.Reset()
	letters, braces := 0, 0
	for text, linked := range texts(content) {
		c.Add(text, linked)
		c.Space()
		braces += bytes.Count(text, []byte("{")) + bytes.Count(text, []byte("=>"))
		letters += len(text)
	}
	c.Done()
	if words := c.Words - c.LinkWords; words >= leastProse && c.Ends > 0 && braces*int(c.Words) < letters {
		return words, c.Ends
	}
	return 0, 0
}

// isEscaped reports whether content is markup with its angle brackets escaped.
func isEscaped(content []byte) bool {
	return bytes.Contains(content, []byte("&lt;/")) && !bytes.Contains(content, []byte("</"))
}

// hasBlocks reports whether content has markup of its own that separates its paragraphs.
func hasBlocks(content []byte) bool {
	for i := bytes.IndexByte(content, '<'); i >= 0; i = bytes.IndexByte(content, '<') {
		content = content[i+1:]
		if tag := tagName(content); tag != page.Unknown && !tag.Has(page.Inline) || tag == page.Br {
			return true
		}
	}
	return false
}

// sum has the totals over the texts of a group.
type sum struct {
	words  int // of prose
	prose  int // texts that are prose
	ends   int // sentences in them
	length int // of those, in bytes
	all    int // of all texts, in bytes
	teaser bool
	markup bool // texts separate their paragraphs by markup
}

// The thresholds for a group of prose that may be an article.
const (
	// proseShare is the smallest share of prose in the length of all texts.
	proseShare = 0.6

	// A group without an object with a title must have more words, and more sentences in each
	// text: teasers and notices have one.
	untitledWords = 100
	untitledEnds  = 1.5

	// dominance is the share of the words of all works with other titles that one of them must
	// have, if it is the article of a page without a title of its own.
	dominance = 0.6
)

// markupWeight is the weight of words in texts with markup, because they keep more of the
// article. ownWeight is the weight of texts of a work with the page's title, relative to those
// of its sections or teasers.
const (
	markupWeight = 1.25
	ownWeight    = 3
)

// best returns the group with the most words that may be the page's article. A work with the
// page's title is preferred.
func (c *collection) best() data {
	sums, order := c.sums()
	foreign := 0
	for _, g := range order {
		if c.works[g.work] == otherTitle {
			foreign += sums[g].words
		}
	}
	var best group
	most, owned := 0.0, false
	for _, g := range order {
		own := c.works[g.work] == ownTitle
		weight := c.weigh(g, sums[g], foreign)
		if weight > most && (own || !owned) || weight > 0 && own && !owned {
			best, most, owned = g, weight, own
		}
	}
	if most == 0 {
		return data{}
	}
	return data{c.html(best), sums[best].words, "data for the page's scripts"}
}

// weigh returns the weight of a group as the page's article, or 0 if it cannot be the article.
// foreign is the number of words of all works with other titles than the page's.
func (c *collection) weigh(g group, s *sum, foreign int) float64 {
	weight := float64(s.words)
	switch {
	case s.words < leastWords, float64(s.length) < proseShare*float64(s.all):
		return 0
	case c.works[g.work] == ownTitle:
		if !g.within {
			weight *= ownWeight
		}
	case s.teaser, s.words < untitledWords, !s.markup && float64(s.ends) < untitledEnds*float64(s.prose):
		return 0
	case c.works[g.work] == otherTitle && weight < dominance*float64(foreign):
		return 0
	}
	if s.markup {
		weight *= markupWeight
	}
	return weight
}

// sums returns the sums of all groups with prose, and the groups in the order in which they
// were found.
func (c *collection) sums() (sums map[group]*sum, order []group) {
	sums = map[group]*sum{}
	for i := range c.texts {
		t := &c.texts[i]
		if t.words > 0 && sums[t.group] == nil {
			sums[t.group] = new(sum)
			order = append(order, t.group)
		}
	}
	for i := range c.texts {
		t := &c.texts[i]
		s := sums[t.group]
		if s == nil {
			continue
		}
		s.all += len(t.content)
		s.teaser = s.teaser || t.teaser
		if t.words > 0 {
			s.prose++
			s.words += int(t.words)
			s.ends += int(t.ends)
			s.length += len(t.content)
			s.markup = s.markup || hasBlocks(t.content)
		}
	}
	return sums, order
}

// html returns the texts of a group as HTML.
func (c *collection) html(g group) []byte {
	var all []*text
	for i := range c.texts {
		if t := &c.texts[i]; t.group == g {
			all = append(all, t)
		}
	}
	if c.works[g.work] == noTitle {
		all = trim(all)
	}
	var out []byte
	seen := map[string]bool{}
	for i, t := range all {
		if t.words > 0 && seen[string(t.content)] {
			continue
		}
		seen[string(t.content)] = true
		goesOn := t.paragraph > 0 && i > 0 && all[i-1].paragraph == t.paragraph
		ends := t.paragraph == 0 || i+1 == len(all) || all[i+1].paragraph != t.paragraph
		out = t.append(out, goesOn, ends)
	}
	return out
}

// trim removes texts at both ends that are not in a paragraph with prose: only their keys
// could distinguish them from the texts of the page's frame.
func trim(all []*text) []*text {
	prose := map[int32]bool{}
	for _, t := range all {
		prose[t.paragraph] = prose[t.paragraph] || t.words > 0
	}
	isProse := func(t *text) bool { return t.words > 0 || t.paragraph > 0 && prose[t.paragraph] }
	first := max(slices.IndexFunc(all, isProse), 0)
	last := len(all) - 1
	for last > first && !isProse(all[last]) {
		last--
	}
	return all[first : last+1]
}

// append appends t as HTML. goesOn means that it continues a paragraph, ends that it ends one.
func (t *text) append(dst []byte, goesOn, ends bool) []byte {
	content := t.content
	if isEscaped(content) {
		content = []byte(html.UnescapeString(string(content)))
	}
	isMarkup := bytes.Contains(content, []byte("</"))
	if hasBlocks(content) {
		return append(append(append(dst, "<div>"...), content...), "</div>"...)
	}
	if !isMarkup && t.paragraph == 0 {
		for line := range strings.Lines(string(content)) {
			if line = strings.TrimSpace(line); line != "" {
				dst = append(append(append(dst, "<p>"...), noTags.Replace(line)...), "</p>\n"...)
			}
		}
		return dst
	}
	if !isMarkup {
		content = []byte(noTags.Replace(string(t.content)))
	}
	tag := tags[t.form]
	if !goesOn {
		dst = append(append(append(dst, '<'), tag...), '>')
	}
	dst = append(dst, content...)
	if ends {
		dst = append(append(append(dst, "</"...), tag...), ">\n"...)
	}
	return dst
}

// noTags escapes text so that it has no tags. Its character references are not changed.
var noTags = strings.NewReplacer("<", "&lt;")
