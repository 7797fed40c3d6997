package dumps

import (
	"slices"
	"strings"
	"unicode"

	"presscut/extract/internal/page"
)

// A block's label is the share of its words that are of the article. They are
// found by an alignment of the dump's words with those of the gold text: runs of
// words that both have once are anchors, those in order are kept, and the words
// between two anchors are aligned in the same way.

// tokenize returns the words of text in lower case: each character where words are
// written without spaces.
func tokenize(text string) []string {
	var words []string
	start := -1
	end := func(at int) {
		if start >= 0 {
			words = append(words, text[start:at])
			start = -1
		}
	}
	text = strings.ToLower(text)
	for i, r := range text {
		switch {
		case page.Dense(r):
			end(i)
			words = append(words, string(r))
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && r != '_':
			end(i)
		case start < 0:
			start = i
		}
	}
	end(len(text))
	return words
}

const (
	// minGold is the share of the gold words that a dump must hold to be
	// trained on: some pages' gold came in by scripts.
	minGold = 0.5

	// floor is how many words the gold counts for at least, so that short
	// articles do not weigh more than all others.
	floor = 200

	// extra is added to a block's words in its weight: the shortest count too.
	extra = 2
)

// alignWith labels the blocks of d by the words of its article.
func (d *sample) alignWith(gold []string) {
	var text []string
	for _, words := range d.words {
		text = append(text, words...)
	}
	ids := map[string]int32{}
	a := aligner{a: intern(text, ids), b: intern(gold, ids), matched: make([]bool, len(text))}
	a.align(0, len(a.a), 0, len(a.b))
	hits, at := 0, 0
	for i, words := range d.words {
		n := 0
		for range words {
			if a.matched[at] {
				n++
			}
			at++
		}
		hits += n
		if len(words) > 0 {
			d.label[i] = float32(n) / float32(len(words))
		}
		d.weight[i] = (float32(len(words)) + extra) / float32(max(len(gold), floor))
	}
	if float64(hits) < minGold*float64(len(gold)) {
		for i := range d.weight {
			d.weight[i] = 0
		}
	}
}

// intern returns the numbers of words, giving new ones to those not seen before.
func intern(words []string, ids map[string]int32) []int32 {
	numbers := make([]int32, len(words))
	for i, w := range words {
		id, ok := ids[w]
		if !ok {
			id = int32(len(ids))
			ids[w] = id
		}
		numbers[i] = id
	}
	return numbers
}

// aligner aligns the words a with the words b.
type aligner struct {
	a, b    []int32
	matched []bool // which of a are in b
}

// grams are the lengths of the runs of words that are looked for as anchors.
var grams = [...]int{5, 3, 2, 1}

// align aligns a[a0:a1] with b[b0:b1].
func (al *aligner) align(a0, a1, b0, b1 int) {
	for a0 < a1 && b0 < b1 && al.a[a0] == al.b[b0] {
		al.matched[a0] = true
		a0++
		b0++
	}
	for a0 < a1 && b0 < b1 && al.a[a1-1] == al.b[b1-1] {
		al.matched[a1-1] = true
		a1--
		b1--
	}
	if a0 >= a1 || b0 >= b1 {
		return
	}
	for _, n := range grams {
		anchors := al.anchors(a0, a1, b0, b1, n)
		if len(anchors) == 0 {
			continue
		}
		for _, m := range anchors {
			if m[0] < a0 || m[1] < b0 {
				continue
			}
			al.align(a0, m[0], b0, m[1])
			a0, b0 = m[0], m[1]
			for a0 < a1 && b0 < b1 && al.a[a0] == al.b[b0] {
				al.matched[a0] = true
				a0++
				b0++
			}
		}
		al.align(a0, a1, b0, b1)
		return
	}
}

// anchors returns the longest rising sequence of places of a run of n words
// that both sides have once.
func (al *aligner) anchors(a0, a1, b0, b1, n int) [][2]int {
	type place struct{ a, b, na, nb int }
	runs := map[[5]int32]*place{}
	key := func(s []int32, at int) (k [5]int32) {
		k = [5]int32{-1, -1, -1, -1, -1}
		copy(k[:], s[at:at+n])
		return k
	}
	for i := b0; i+n <= b1; i++ {
		k := key(al.b, i)
		if p := runs[k]; p != nil {
			p.nb++
		} else {
			runs[k] = &place{b: i, nb: 1}
		}
	}
	for i := a0; i+n <= a1; i++ {
		if p := runs[key(al.a, i)]; p != nil {
			p.a = i
			p.na++
		}
	}
	var found [][2]int
	for _, p := range runs {
		if p.na == 1 && p.nb == 1 {
			found = append(found, [2]int{p.a, p.b})
		}
	}
	slices.SortFunc(found, func(x, y [2]int) int { return x[0] - y[0] })
	return longestRising(found)
}

// longestRising returns the longest part of places, which are in order of their
// first number, that is in order of the second too.
func longestRising(places [][2]int) [][2]int {
	var tails []int // of each length the place that ends lowest
	before := make([]int, len(places))
	for i, p := range places {
		at, _ := slices.BinarySearchFunc(tails, p[1], func(t, b int) int { return places[t][1] - b })
		before[i] = -1
		if at > 0 {
			before[i] = tails[at-1]
		}
		if at == len(tails) {
			tails = append(tails, i)
		} else {
			tails[at] = i
		}
	}
	if len(tails) == 0 {
		return nil
	}
	longest := make([][2]int, len(tails))
	for i, at := tails[len(tails)-1], len(tails)-1; at >= 0; i, at = before[i], at-1 {
		longest[at] = places[i]
	}
	return longest
}

// segmentWeight is the least weight of a block with a known segment: such pages
// have six, so that one weighs a fourth of a page with gold text at least.
const segmentWeight = 0.08

// labelSegments labels the blocks that hold a segment of the gold or are one.
func (d *sample) labelSegments() {
	texts := make([]string, len(d.words))
	for i, words := range d.words {
		texts[i] = " " + strings.Join(words, " ") + " "
	}
	mark := func(segments []string, label float32) {
		for _, s := range segments {
			s = " " + strings.Join(tokenize(s), " ") + " "
			for i := range texts {
				if strings.TrimSpace(s) != "" && len(texts[i]) > 3 && strings.Contains(texts[i], s) {
					d.label[i], d.weight[i] = label, max(segmentWeight, d.weight[i])
				}
			}
		}
	}
	mark(d.without, 0)
	mark(d.with, 1)
}
