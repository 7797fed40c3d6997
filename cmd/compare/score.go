package main

import (
	"slices"
	"time"
)

// score is how one extractor did on one page.
type score struct {
	body       counts
	paragraphs counts // gold paragraphs restored, on dumps
	title      counts
	authors    counts
	date       counts
	time       time.Duration
	parse      time.Duration  // html.Parse of the same page, right before
	structure  structureScore // if it is asked for
	err        error          // why it failed; its text is empty then
}

// grade compares the findings of an extractor in a page with the gold.
func grade(m metric, p page, r result) score {
	var s score
	switch m {
	case wordMetric:
		s.body = countWords(r.text, p.gold.text)
		s.paragraphs = countParagraphs(r.text, p.gold.text)
	case shingleMetric:
		s.body = countShingles(r.text, p.gold.text)
		s.paragraphs = countParagraphs(r.text, p.gold.text)
	case segmentMetric:
		s.body = countSegments(r.text, p.gold.with, p.gold.without)
	case leadMetric:
		if p.gold.start != "" {
			s.body = countLead(r.text, p.gold.start)
		}
	}
	if p.gold.title != "" {
		if s.title.fn = 1; fold(r.title) == fold(p.gold.title) {
			s.title = counts{tp: 1}
		}
	}
	if len(p.gold.authors) > 0 {
		s.authors = countBags(names(r.authors...), p.gold.authors)
	}
	if p.gold.date != "" {
		s.date = countDate(r.date, p.gold.date)
	}
	return s
}

// figure is one cell of a table. Its unit decides how it is written.
type figure struct {
	Name  string
	Value float64
	unit  unit
}

type unit uint8

const (
	share   unit = iota // 0 to 1: ".937"
	times               // a multiple: "4.6"
	number              // a count: "12"
	missing             // no value: "-"
)

// summarize returns the figures of one extractor on a corpus, in the order of
// the table's columns. scores are in the order of the corpus's pages.
func summarize(c corpus, e extractor, scores []score) []figure {
	var all []figure
	switch c.metric {
	case wordMetric:
		all = summarizeWords(c, scores)
	case shingleMetric:
		all = summarizeShingles(scores)
	case segmentMetric:
		body := total(scores, func(s score) counts { return s.body })
		all = []figure{{"F1", body.f1(), share}, {"P", body.precision(), share}, {"R", body.recall(), share}}
	case leadMetric:
		body := total(scores, func(s score) counts { return s.body })
		all = []figure{{"lead", body.recall(), share}}
	}
	if c.dump && c.metric != segmentMetric {
		restored := total(scores, func(s score) counts { return s.paragraphs })
		all = append(all, figure{"paragraphs", restored.recall(), share})
	}
	meta := summarizeMeta(c, scores)
	if e.bodyOnly {
		for i := range meta {
			meta[i] = figure{meta[i].Name, 0, missing}
		}
	}
	all = append(all, meta...)
	return append(all, summarizeTime(scores)...)
}

// pageTypes are those of WCXB, in the order of their frequency.
var pageTypes = [...]string{"article", "service", "product", "collection", "forum", "listing", "documentation"}

// summarizeWords averages over pages, over all and by page type.
func summarizeWords(c corpus, scores []score) []figure {
	all := []figure{
		{"F1", mean(scores, func(s score) float64 { return s.body.f1() }), share},
		{"P", mean(scores, func(s score) float64 { return s.body.precision() }), share},
		{"R", mean(scores, func(s score) float64 { return s.body.recall() }), share},
	}
	if c.dump {
		return all // of articles only
	}
	for _, kind := range pageTypes {
		all = append(all, figure{kind, mean(ofKind(c, scores, kind), func(s score) float64 { return s.body.f1() }), share})
	}
	return all
}

// summarizeShingles averages precision over the pages with a text and recall
// over all, and takes the F1 of these averages.
func summarizeShingles(scores []score) []figure {
	found := slices.DeleteFunc(slices.Clone(scores), func(s score) bool { return s.body.tp+s.body.fp == 0 })
	p := mean(found, func(s score) float64 { return s.body.precision() })
	r := mean(scores, func(s score) float64 { return s.body.recall() })
	return []figure{{"F1", harmonic(p, r), share}, {"P", p, share}, {"R", r, share}}
}

// summarizeMeta returns the figures of titles, authors and dates; on WCXB of its articles
// only. A field that the gold does not have has no figure.
func summarizeMeta(c corpus, scores []score) []figure {
	if c.metric == wordMetric && !c.dump {
		scores = ofKind(c, scores, "article")
	}
	date := total(scores, func(s score) counts { return s.date })
	if c.metric == dateMetric {
		lenient := date.missedOnly()
		return []figure{
			{"date F1", date.f1(), share}, {"P", date.precision(), share}, {"R", date.recall(), share},
			{"htmldate F1", lenient.f1(), share},
		}
	}
	title := total(scores, func(s score) counts { return s.title })
	authors := total(scores, func(s score) counts { return s.authors })
	return []figure{
		graded("title", title, title.recall()), graded("authors", authors, authors.f1()), graded("date", date, date.f1()),
	}
}

// graded is the figure of a field, or none when no page was graded on it.
func graded(name string, c counts, value float64) figure {
	if c.tp+c.fn == 0 {
		return figure{name, 0, missing}
	}
	return figure{name, value, share}
}

// summarizeTime returns the cost of an extractor as a multiple of html.Parse: of
// the total times, and the median over pages; and how often it failed.
func summarizeTime(scores []score) []figure {
	var own, parse time.Duration
	var ratios []float64
	failed := 0
	for _, s := range scores {
		own += s.time
		parse += s.parse
		ratios = append(ratios, ratio(float64(s.time), float64(s.parse)))
		if s.err != nil {
			failed++
		}
	}
	return []figure{
		{"time", ratio(float64(own), float64(parse)), times},
		{"median", median(ratios), times},
		{"failed", float64(failed), number},
	}
}

// ofKind returns the scores of the pages of one type.
func ofKind(c corpus, scores []score, kind string) []score {
	var some []score
	for i, s := range scores {
		if c.pages[i].kind == kind {
			some = append(some, s)
		}
	}
	return some
}

// total adds up the counts of a field over all pages.
func total(scores []score, field func(score) counts) counts {
	var sum counts
	for _, s := range scores {
		sum = sum.plus(field(s))
	}
	return sum
}

// mean is the average over pages; 0 over none.
func mean(scores []score, field func(score) float64) float64 {
	sum := 0.0
	for _, s := range scores {
		sum += field(s)
	}
	return ratio(sum, float64(len(scores)))
}

// median returns the middle of values, which it sorts; 0 of none.
func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	slices.Sort(values)
	middle := len(values) / 2
	if len(values)%2 == 0 {
		return (values[middle-1] + values[middle]) / 2
	}
	return values[middle]
}
