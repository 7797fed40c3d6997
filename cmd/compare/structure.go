package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
)

// structureScore is how an extractor did on the constructs in the gold's
// region of a page.
type structureScore struct {
	counted map[constructKind]counts // found one by one
	whole   map[constructKind]counts // text came out whole
	lost    []construct              // of both, in the order of the page
}

// gradeStructure compares the constructs of a page, as far as the gold has
// them, with the output of an extractor.
//
// A list or a table counts if the gold holds it whole, that is item after item;
// its items, rows and cells count with it. A heading counts if it is a line of
// the gold, code if the gold has all of it, a link or a mark of a footnote if it
// is part of a longer line of the gold, and a picture or a formula if it is
// in or between such lines.
func gradeStructure(source []byte, want string, r result) (structureScore, error) {
	document := ""
	if r.html != nil {
		var err error
		if document, err = r.html(); err != nil {
			return structureScore{}, err
		}
	}
	page, err := outlineOf(string(source))
	if err != nil {
		return structureScore{}, err
	}
	made, err := outlineOf(document)
	if err != nil {
		return structureScore{}, err
	}
	g := region{page: page, lines: linesOf(want), text: " " + fold(want) + " ", squeezed: strings.Join(strings.Fields(want), "")}
	g.mark()
	s := structureScore{counted: map[constructKind]counts{}, whole: map[constructKind]counts{}}
	s.match(g.constructs(), made.constructs)
	s.matchWholes(g.wholes(), linesOf(r.text), " "+fold(r.text)+" ")
	return s, nil
}

// hasStructure reports whether the constructs of a page are graded: the gold of
// listings, shops and the like leaves most of them out.
func (p page) hasStructure() bool {
	return p.kind == "" || p.kind == "article" || p.kind == "documentation"
}

// linesOf returns how often a text has each of its lines, folded, other than empty ones.
func linesOf(text string) map[string]int {
	lines := map[string]int{}
	for line := range strings.Lines(text) {
		if line = fold(line); line != "" {
			lines[line]++
		}
	}
	return lines
}

// region is the part of a page that a gold has.
type region struct {
	page     *outline
	lines    map[string]int // folded lines of the gold
	text     string         // the gold, folded, with a space on both sides
	squeezed string         // the gold without white space
	held     []bool         // for each construct of the page, whether the gold has it
}

// mark marks the constructs of the page that the gold has. A page may have an article, or
// parts of it, several times, for screens of other widths: a heading, a list, a table or a
// box of code counts no more often than the gold has its text.
func (g *region) mark() {
	g.held = make([]bool, len(g.page.constructs))
	seen := map[string]int{}
	for i, c := range g.page.constructs {
		if g.has(c) {
			key := strings.Join(slices.Concat([]string{string(c.kind)}, c.keys, c.items), "\n")
			seen[key]++
			g.held[i] = seen[key] <= g.copies(c)
		}
	}
}

// constructs returns the constructs that the gold has.
func (g *region) constructs() []construct {
	var some []construct
	for i, c := range g.page.constructs {
		if g.held[i] {
			some = append(some, c)
		}
	}
	return some
}

// copies returns how often the gold has the text of c, or a great number if c is known by
// the line in which it stands.
func (g *region) copies(c construct) int {
	switch c.kind {
	case headingKind:
		return g.lines[c.keys[0]]
	case listKind, tableKind:
		return strings.Count(g.text, " "+c.items[0]+" ")
	case codeKind:
		return strings.Count(g.squeezed, c.keys[0])
	}
	return math.MaxInt
}

func (g *region) has(c construct) bool {
	switch c.kind {
	case headingKind:
		return g.lines[c.keys[0]] > 0
	case listKind, tableKind:
		return isGraded(c) && holds(g.text, c.items)
	case codeKind:
		return strings.Contains(g.squeezed, c.keys[0])
	case languageKind:
		_, code, _ := strings.Cut(c.keys[0], " ")
		return strings.Contains(g.squeezed, code)
	case linkKind, noteKind:
		return g.hasLine(c.line)
	default:
		return c.within && g.hasLine(c.line) || g.hasAny(c.line-nearLines, c.line) && g.hasAny(c.line, c.line+nearLines)
	}
}

// proseWords is the number of words from which a line of a page that the gold
// has, too, is taken to be in its region. Both may have a shorter one by
// chance.
const proseWords = 6

// nearLines is how many lines away from a picture or a formula the region's text may
// be for it to count as of the region: captions, headings and parts of a formula come
// between.
const nearLines = 3

// hasAny reports whether one of the lines from i on, before end, is one of the
// gold.
func (g *region) hasAny(i, end int) bool {
	for ; i < end; i++ {
		if g.hasLine(i) {
			return true
		}
	}
	return false
}

func (g *region) hasLine(i int) bool {
	if i < 0 || i >= len(g.page.lines) || strings.Count(g.page.lines[i], " ")+1 < proseWords {
		return false
	}
	return strings.Contains(g.text, g.page.lines[i])
}

// A list or table is graded from gradedItems items and gradedLetters letters:
// a text may have shorter ones by chance.
const (
	gradedItems   = 2
	gradedLetters = 20
)

func isGraded(c construct) bool {
	letters := 0
	for _, item := range c.items {
		letters += len(item)
	}
	return len(c.items) >= gradedItems && letters >= gradedLetters
}

// betweenItems is the number of letters that may come between two items of a
// list where a text holds it whole: a number or a sign.
const betweenItems = 12

// holds reports whether a folded text has items one after the other.
func holds(text string, items []string) bool {
	first := " " + items[0] + " "
	for at := strings.Index(text, first); at >= 0; {
		if follows(text[at+len(first)-1:], items[1:]) {
			return true
		}
		next := strings.Index(text[at+1:], first)
		if next < 0 {
			return false
		}
		at += 1 + next
	}
	return false
}

func follows(text string, items []string) bool {
	for _, item := range items {
		item = " " + item + " "
		near := text[:min(len(text), betweenItems+len(item))]
		at := strings.Index(near, item)
		if at < 0 {
			return false
		}
		text = text[at+len(item)-1:]
	}
	return true
}

// runLength is the number of headings that make a run.
const runLength = 4

// wholes returns the lists, tables and runs of headings that the gold holds
// whole.
func (g *region) wholes() []construct {
	var all []construct
	run := construct{kind: headingKind}
	endRun := func() {
		if len(run.items) >= runLength {
			all = append(all, run)
		}
		run.items = nil
	}
	for i, c := range g.page.constructs {
		switch {
		case c.kind == headingKind && g.held[i]:
			run.items = append(run.items, c.keys[0])
		case c.kind == headingKind:
			endRun()
		case (c.kind == listKind || c.kind == tableKind) && g.held[i]:
			all = append(all, c)
		}
	}
	endRun()
	return all
}

// matchWholes looks for wholes in a text: headings as lines, items one after
// the other.
func (s *structureScore) matchWholes(want []construct, lines map[string]int, text string) {
	for _, c := range want {
		isWhole := c.kind != headingKind && holds(text, c.items) ||
			c.kind == headingKind && !slices.ContainsFunc(c.items, func(heading string) bool { return lines[heading] == 0 })
		s.whole[c.kind] = s.whole[c.kind].plus(s.found(c, isWhole))
	}
}

// match looks for constructs among those that an extractor made.
func (s *structureScore) match(want, made []construct) {
	left := map[constructKind]map[string]int{}
	for _, c := range itemized(made) {
		if left[c.kind] == nil {
			left[c.kind] = map[string]int{}
		}
		for _, key := range c.keys {
			left[c.kind][key]++
		}
	}
	for _, c := range itemized(want) {
		i := slices.IndexFunc(c.keys, func(key string) bool { return left[c.kind][key] > 0 })
		if i >= 0 {
			left[c.kind][c.keys[i]]--
		}
		s.counted[c.kind] = s.counted[c.kind].plus(s.found(c, i >= 0))
	}
}

// found counts a construct, and keeps it if it was lost.
func (s *structureScore) found(c construct, found bool) counts {
	if found {
		return counts{tp: 1}
	}
	s.lost = append(s.lost, c)
	return counts{fn: 1}
}

// itemized returns constructs with the items of lists and the rows and cells of
// tables as constructs of their own.
func itemized(constructs []construct) []construct {
	var all []construct
	parts := func(kind constructKind, keys []string) {
		for _, key := range keys {
			all = append(all, construct{kind: kind, keys: []string{key}})
		}
	}
	for _, c := range constructs {
		switch c.kind {
		case listKind:
			parts(itemKind, c.items)
		case tableKind:
			parts(rowKind, c.items)
			parts(cellKind, c.keys)
		default:
			all = append(all, c)
		}
	}
	return all
}

// summarizeStructure returns the shares of the constructs in the gold's region
// that an extractor made, and those of the wholes that came out whole.
func summarizeStructure(scores []score) []figure {
	var all []figure
	eachStructure(scores, func(name string, c counts) {
		all = append(all, graded(name, c, c.recall()))
	})
	return all
}

// countStructure returns how many constructs and wholes are in the region of
// the gold.
func countStructure(scores []score) []figure {
	var all []figure
	eachStructure(scores, func(name string, c counts) {
		all = append(all, figure{name, c.tp + c.fn, number})
	})
	return all
}

// eachStructure lists the columns of the table of structure.
func eachStructure(scores []score, tell func(name string, c counts)) {
	for _, kind := range counted {
		tell(string(kind), total(scores, func(s score) counts { return s.structure.counted[kind] }))
	}
	for _, kind := range [...]constructKind{tableKind, listKind, headingKind} {
		tell("whole "+string(kind), total(scores, func(s score) counts { return s.structure.whole[kind] }))
	}
}

// tabulateStructure makes the table of structure: the constructs of the gold,
// and the shares of every extractor.
func tabulateStructure(o outcome) table {
	t := table{Corpus: o.corpus.name, Pages: len(o.corpus.pages), Metric: structureMetric}
	t.Rows = append(t.Rows, row{"in the gold", countStructure(o.scores[0])})
	for e, ex := range o.extractors {
		t.Rows = append(t.Rows, row{ex.name, summarizeStructure(o.scores[e])})
	}
	return t
}

// listLost writes the constructs that each extractor lost as TSV. The text of a
// whole is that of its items.
func listLost(w io.Writer, o outcome) error {
	if _, err := fmt.Fprintln(w, "extractor\tid\tkind\ttext"); err != nil {
		return err
	}
	for e, ex := range o.extractors {
		for i, p := range o.corpus.pages {
			for _, c := range o.scores[e][i].structure.lost {
				kind, text := string(c.kind), strings.Join(c.keys, " ")
				if len(c.items) > 0 {
					kind, text = "whole "+kind, strings.Join(c.items, " / ")
				}
				if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", ex.name, p.id, kind, foldSpace(text)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
