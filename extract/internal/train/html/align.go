package html

import (
	"slices"
	"strings"
	"unicode"
)

// Alignment finds out which blocks of a page its gold holds. Long blocks are
// found by the groups of words that they share with the gold; those that come
// in the gold's order are the anchors. A short block, which may occur in the
// gold by chance, must be found between the anchors around it.
const (
	gramWords   = 4   // words of a group
	anchorWords = 8   // words that a block needs to be an anchor
	anchorShare = 0.6 // share of them that must be found
	anchorSlack = 2   // words by which a short block may overlap with an anchor

	// risingReach is how many candidates back the one before an anchor is
	// looked for, so that long pages don't take quadratic time.
	risingReach = 400
)

// words returns the words of text as the metric of the Web Content Extraction
// Benchmark counts them: runs of letters, digits and underscores, in lower
// case.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) && r != '_'
	})
}

// align labels the blocks of s by its gold.
func (s *sample) align() []float32 {
	blocks := make([][]string, len(s.page.Blocks))
	for i := range blocks {
		blocks[i] = words(s.page.BlockText(i))
	}
	return sharesOf(blocks, words(s.gold))
}

// aligner finds blocks in one gold text.
type aligner struct {
	gold  []string
	grams map[string][]int // places at which each group of words begins
	first map[string][]int // places of each word
}

func gram(words []string) string { return strings.Join(words, " ") }

func newAligner(gold []string) *aligner {
	a := &aligner{gold: gold, grams: map[string][]int{}, first: map[string][]int{}}
	for i := range gold {
		a.first[gold[i]] = append(a.first[gold[i]], i)
		if i+gramWords <= len(gold) {
			g := gram(gold[i : i+gramWords])
			a.grams[g] = append(a.grams[g], i)
		}
	}
	return a
}

// match is where a block was found in the gold.
type match struct {
	share float64 // share of its words that were found
	at    int     // place of its first word, -1 for none
	words int
}

// end returns the place after the last word of m.
func (m match) end() int { return m.at + m.words }

// find finds a block of at least gramWords words. Its place is the beginning on which most of
// its groups of words agree.
func (a *aligner) find(block []string) match {
	m := match{at: -1, words: len(block)}
	votes := map[int]int{}
	found := 0
	covered := 0 // words before this one are counted
	for i := 0; i+gramWords <= len(block); i++ {
		places := a.grams[gram(block[i:i+gramWords])]
		if len(places) == 0 {
			continue
		}
		for _, place := range places {
			at := max(place-i, 0)
			votes[at]++
			if m.at < 0 || votes[at] > votes[m.at] || votes[at] == votes[m.at] && at < m.at {
				m.at = at
			}
		}
		found += i + gramWords - max(covered, i)
		covered = i + gramWords
	}
	m.share = float64(found) / float64(max(len(block), 1))
	return m
}

// between reports whether the short block occurs in gold[from:to].
func (a *aligner) between(block []string, from, to int) bool {
	for _, i := range a.first[block[0]] {
		if i >= from && i < to && i+len(block) <= len(a.gold) && slices.Equal(a.gold[i:i+len(block)], block) {
			return true
		}
	}
	return false
}

// sharesOf returns for each block the share of its words that the gold holds in
// its place.
func sharesOf(blocks [][]string, gold []string) []float32 {
	y := make([]float32, len(blocks))
	if len(gold) == 0 {
		return y
	}
	a := newAligner(gold)
	matches := make([]match, len(blocks))
	var candidates []int
	for i, b := range blocks {
		matches[i] = match{at: -1, words: len(b)}
		if len(b) >= gramWords {
			matches[i] = a.find(b)
		}
		if m := matches[i]; m.words >= anchorWords && m.share >= anchorShare {
			candidates = append(candidates, i)
		}
	}
	anchors := heaviestRising(candidates, matches)
	covered := make([]bool, len(gold))
	for _, i := range anchors {
		y[i] = float32(matches[i].share)
		for k := matches[i].at; k < min(matches[i].end(), len(gold)); k++ {
			covered[k] = true
		}
	}
	for _, i := range candidates {
		if y[i] == 0 && !taken(covered, matches[i]) {
			y[i] = float32(matches[i].share)
		}
	}
	labelShort(a, blocks, matches, anchors, y)
	return y
}

// taken reports whether most words of match m belong to an anchor already: the
// block is then a second copy.
func taken(covered []bool, m match) bool {
	n := 0
	for k := m.at; k < min(m.end(), len(covered)); k++ {
		if covered[k] {
			n++
		}
	}
	return 2*n > m.words
}

// labelShort labels the blocks that are too short to be anchors.
func labelShort(a *aligner, blocks [][]string, matches []match, anchors []int, y []float32) {
	next := 0
	for i, b := range blocks {
		for next < len(anchors) && anchors[next] < i {
			next++
		}
		if len(b) == 0 || y[i] > 0 || len(b) >= anchorWords && matches[i].share >= anchorShare {
			continue
		}
		from, to := 0, len(a.gold)
		if next > 0 {
			from = max(0, matches[anchors[next-1]].end()-anchorSlack)
		}
		if next < len(anchors) {
			to = matches[anchors[next]].at + anchorSlack
		}
		if len(b) < anchorWords {
			if a.between(b, from, to) {
				y[i] = 1
			}
			continue
		}
		y[i] = float32(matches[i].share)
	}
}

// heaviestRising returns the candidates with the most words that come in the
// gold's order.
func heaviestRising(candidates []int, matches []match) []int {
	best := make([]int, len(candidates))
	previous := make([]int, len(candidates))
	top := -1
	for i, c := range candidates {
		best[i], previous[i] = matches[c].words, -1
		for j := max(0, i-risingReach); j < i; j++ {
			if matches[candidates[j]].at < matches[c].at && best[j]+matches[c].words > best[i] {
				best[i], previous[i] = best[j]+matches[c].words, j
			}
		}
		if top < 0 || best[i] > best[top] {
			top = i
		}
	}
	var rising []int
	for i := top; i >= 0; i = previous[i] {
		rising = append(rising, candidates[i])
	}
	slices.Reverse(rising)
	return rising
}
