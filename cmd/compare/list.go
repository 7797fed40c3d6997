package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// listWorst writes the n pages on which each extractor did worst as TSV, the
// worst first.
func listWorst(w io.Writer, o outcome, n int) error {
	if _, err := fmt.Fprintln(w, "extractor\tid\ttype\tF1\tP\tR\terror"); err != nil {
		return err
	}
	for e, ex := range o.extractors {
		scores := o.scores[e]
		order := make([]int, len(scores))
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(a, b int) int {
			return cmp.Compare(scores[a].body.f1(), scores[b].body.f1())
		})
		for _, i := range order[:min(n, len(order))] {
			p, s := o.corpus.pages[i], scores[i]
			if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%.3f\t%.3f\t%.3f\t%s\n", ex.name, p.id, p.kind,
				s.body.f1(), s.body.precision(), s.body.recall(), cell(s.err)); err != nil {
				return err
			}
		}
	}
	return nil
}

// field is one field of the metadata: its score on a page, its value in the gold
// and the value that was found.
type field struct {
	name  string
	score func(score) counts
	gold  func(gold) string
	found func(result) string
}

var fields = [...]field{
	{"title", func(s score) counts { return s.title }, func(g gold) string { return g.title }, func(r result) string { return r.title }},
	{"authors", func(s score) counts { return s.authors },
		func(g gold) string { return strings.Join(g.authors, "; ") }, func(r result) string { return strings.Join(r.authors, "; ") }},
	{"date", func(s score) counts { return s.date }, func(g gold) string { return g.date }, func(r result) string { return r.date }},
}

// listWrong writes the pages whose field of a name is not that of the gold as
// TSV.
func listWrong(w io.Writer, o outcome, name string) error {
	f := fields[slices.IndexFunc(fields[:], func(f field) bool { return f.name == name })]
	if _, err := fmt.Fprintln(w, "extractor\tid\ttype\tgold\tfound"); err != nil {
		return err
	}
	for e, ex := range o.extractors {
		for i, p := range o.corpus.pages {
			if c := f.score(o.scores[e][i]); c.fp+c.fn == 0 {
				continue
			}
			if _, err := fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", ex.name, p.id, p.kind,
				foldSpace(f.gold(p.gold)), foldSpace(f.found(o.results[e][i]))); err != nil {
				return err
			}
		}
	}
	return nil
}

// cell writes an error, which may be none, as one cell of TSV.
func cell(err error) string {
	if err == nil {
		return ""
	}
	return foldSpace(err.Error())
}
