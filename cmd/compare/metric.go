package main

import (
	"strings"
	"unicode/utf8"
)

// counts are the true positives, false positives and false negatives of a
// comparison, or of many added up.
type counts struct{ tp, fp, fn float64 }

func (c counts) plus(d counts) counts {
	return counts{c.tp + d.tp, c.fp + d.fp, c.fn + d.fn}
}

func (c counts) precision() float64 { return ratio(c.tp, c.tp+c.fp) }
func (c counts) recall() float64    { return ratio(c.tp, c.tp+c.fn) }
func (c counts) f1() float64        { return harmonic(c.precision(), c.recall()) }

// harmonic is the F1 of a precision and a recall.
func harmonic(p, r float64) float64 { return ratio(2*p*r, p+r) }

// ratio is a/b, and 0 where there is nothing to divide by.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// countWords compares bags of lower-cased words: word_f1 in evaluate.py of the
// WCXB benchmark. A page without main content is won by finding nothing.
func countWords(got, want string) counts {
	gotWords, wantWords := tokens(strings.ToLower(got)), tokens(strings.ToLower(want))
	if len(gotWords)+len(wantWords) == 0 {
		return counts{tp: 1}
	}
	return countBags(gotWords, wantWords)
}

// shingleLength is the length of the word sequences that countShingles
// compares, as in evaluate.py of the article extraction benchmark.
const shingleLength = 4

// countShingles compares bags of word sequences, case and all:
// string_shingle_matching in evaluate.py of Scrapinghub's article extraction
// benchmark. A shorter text is one sequence.
func countShingles(got, want string) counts {
	return countBags(shingles(got), shingles(want))
}

func shingles(text string) []string {
	words := tokens(text)
	if len(words) == 0 {
		return nil
	}
	length := min(shingleLength, len(words))
	all := make([]string, 0, len(words)-length+1)
	for i := range len(words) - length + 1 {
		all = append(all, strings.Join(words[i:i+length], " "))
	}
	return all
}

// countBags compares two bags: each item counts as often as it occurs.
func countBags(got, want []string) counts {
	left := make(map[string]int, len(want))
	for _, item := range want {
		left[item]++
	}
	var c counts
	for _, item := range got {
		if left[item] > 0 {
			left[item]--
			c.tp++
		}
	}
	c.fp = float64(len(got)) - c.tp
	c.fn = float64(len(want)) - c.tp
	return c
}

// countSegments looks for the segments that a body must and must not have,
// white space folded on both sides: evaluate_result of trafilatura's
// evaluation.
func countSegments(got string, with, without []string) counts {
	got = foldSpace(got)
	var c counts
	for _, segment := range with {
		if strings.Contains(got, foldSpace(segment)) {
			c.tp++
		} else {
			c.fn++
		}
	}
	for _, segment := range without {
		if strings.Contains(got, foldSpace(segment)) {
			c.fp++
		}
	}
	return c
}

// missedOnly returns counts of dates in which a wrong date is no longer a
// missed one as well: calculate_scores in htmldate's evaluation, whose
// published figures are made that way.
func (c counts) missedOnly() counts {
	return counts{c.tp, c.fp, c.fn - c.fp}
}

// countDate grades a date: a wrong one is a false find, and the right one was
// missed.
func countDate(got, want string) counts {
	switch {
	case got == "":
		return counts{fn: 1}
	case sameDay(got, want):
		return counts{tp: 1}
	}
	return counts{fp: 1, fn: 1}
}

// A body that starts where the article does has the first leadWords words of
// the gold within its first leadLetters letters. A dateline or a heading may
// come before them.
const (
	leadWords   = 9
	leadLetters = 150
)

// countLead reports whether a body starts where that of the gold does, both
// folded.
func countLead(got, start string) counts {
	words := strings.Fields(fold(start))
	lead := strings.Join(words[:min(leadWords, len(words))], " ")
	at := strings.Index(fold(got), lead)
	if at < 0 || utf8.RuneCountInString(fold(got)[:at]) > leadLetters {
		return counts{fn: 1}
	}
	return counts{tp: 1}
}

// restoredWords is the length from which a paragraph of the gold counts for
// countParagraphs: shorter ones are often headings or labels.
const restoredWords = 25

// countParagraphs counts the paragraphs of the gold that the text has on a
// line of their own, word by word; both are folded, since gold and pages differ
// in quotation marks and dashes. The share of them shows how well hard wraps were undone.
func countParagraphs(got, want string) counts {
	lines := map[string]bool{}
	for line := range strings.Lines(got) {
		lines[fold(line)] = true
	}
	var c counts
	for paragraph := range strings.Lines(want) {
		switch {
		case len(strings.Fields(paragraph)) < restoredWords:
		case lines[fold(paragraph)]:
			c.tp++
		default:
			c.fn++
		}
	}
	return c
}
