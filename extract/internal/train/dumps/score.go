package dumps

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"presscut/extract/internal/page"
	"presscut/extract/internal/rank/dump"
	"presscut/extract/internal/train/corpus"
)

// report prints for each flavour the mean word F1 of the dumps as they are, of
// the best choice of blocks, and of the model's.
func report(dumps []*sample) {
	type figures struct{ all, best, got, precision, recall, n float64 }
	by := map[string]*figures{}
	pooled := map[string]*counts{}
	for _, d := range dumps {
		verdicts := d.blocks.Decide(d.odds, 0)
		gold, name := d.gold, d.flavour
		switch {
		case gold == nil && d.with == nil && d.taught == nil:
			continue
		case gold == nil && d.with == nil:
			gold, name = d.taught, "taught-"+cmp.Or(d.language, d.flavour)
		case gold == nil:
			if pooled[d.flavour] == nil {
				pooled[d.flavour] = new(counts)
			}
			pooled[d.flavour].addSegments(d, verdicts)
			continue
		}
		f := by[name]
		if f == nil {
			f = new(figures)
			by[name] = f
		}
		f.n++
		all, best := make([]page.Verdict, len(verdicts)), make([]page.Verdict, len(verdicts))
		for i := range all {
			all[i].Keep = true
			best[i].Keep = d.label[i] >= 0.5
		}
		f.all += bag(d.kept(all), gold).f1()
		f.best += bag(d.kept(best), gold).f1()
		c := bag(d.kept(verdicts), gold)
		f.got += c.f1()
		f.precision += c.precision()
		f.recall += c.recall()
	}
	fmt.Println("flavour     dumps  as is  ceiling    F1  precision  recall")
	for _, name := range slices.Sorted(maps.Keys(by)) {
		f := by[name]
		fmt.Printf("%-10s %6.0f  %.3f    %.3f  %.4f   %.3f     %.3f\n", name, f.n, f.all/f.n, f.best/f.n, f.got/f.n, f.precision/f.n, f.recall/f.n)
	}
	for _, name := range slices.Sorted(maps.Keys(pooled)) {
		c := pooled[name]
		fmt.Printf("%s  F1 %.3f  precision %.3f  recall %.3f\n", name, c.f1(), c.precision(), c.recall())
	}
}

// writeTrace writes the outcome of each block, a line each: F1 of the dump, then
// label, log odds, verdict and text of its blocks.
func writeTrace(dir string, dumps []*sample) error {
	if dir == "" {
		return nil
	}
	for _, d := range dumps {
		var b strings.Builder
		verdicts := d.blocks.Decide(d.odds, 0)
		fmt.Fprintf(&b, "%.3f\n", bag(d.kept(verdicts), d.gold).f1())
		for i, v := range verdicts {
			fmt.Fprintf(&b, "%.2f\t%.2f\t%v\t%s\n", d.label[i], d.odds[i], v.Keep, d.page.BlockText(i))
		}
		if err := os.WriteFile(filepath.Join(dir, d.flavour+"-"+d.id), []byte(b.String()), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// kept returns the words of the kept blocks.
func (d *sample) kept(verdicts []page.Verdict) []string {
	var words []string
	for i, v := range verdicts {
		if v.Keep {
			words = append(words, d.words[i]...)
		}
	}
	return words
}

// counts are true positives, all kept and all of the gold.
type counts struct{ hits, got, want float64 }

func (c counts) precision() float64 { return ratio(c.hits, c.got) }
func (c counts) recall() float64    { return ratio(c.hits, c.want) }
func (c counts) f1() float64        { return ratio(2*c.hits, c.got+c.want) }

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// bag compares two bags of words.
func bag(got, want []string) counts {
	left := map[string]int{}
	for _, w := range want {
		left[w]++
	}
	c := counts{got: float64(len(got)), want: float64(len(want))}
	for _, w := range got {
		if left[w] > 0 {
			left[w]--
			c.hits++
		}
	}
	return c
}

// addSegments counts the segments that the kept blocks hold.
func (c *counts) addSegments(d *sample, verdicts []page.Verdict) {
	text := " " + strings.Join(d.kept(verdicts), " ") + " "
	holds := func(s string) bool { return strings.Contains(text, " "+strings.Join(tokenize(s), " ")+" ") }
	for _, s := range d.with {
		c.want++
		if holds(s) {
			c.hits++
			c.got++
		}
	}
	for _, s := range d.without {
		if holds(s) {
			c.got++
		}
	}
}

// reportNews prints for each flavour of news-dev-text precision and recall of
// shingles of four words, averaged over pages.
func reportNews(corpora string, m *dump.Model, every int) error {
	var gold map[string]struct {
		Body string `json:"articleBody"`
	}
	if err := corpus.JSON(filepath.Join(corpora, "news-dev", "gold.json"), &gold); err != nil {
		return err
	}
	files, err := corpus.Dumps(corpora, "news-dev-text")
	if err != nil {
		return err
	}
	type figures struct{ precision, recall, n float64 }
	by := map[string]*figures{}
	for _, file := range files {
		_, id := corpus.DumpName(file)
		if !chosen(id, every) {
			continue
		}
		d, err := read(file, "")
		if err != nil {
			return err
		}
		if by[d.flavour] == nil {
			by[d.flavour] = new(figures)
		}
		f := by[d.flavour]
		verdicts := d.blocks.Decide(m.Odds(d.blocks, d.rows(d.blocks.Scores(&m.Words))), 0)
		c := bag(shingles(d.kept(verdicts)), shingles(tokenize(gold[id].Body)))
		f.n++
		f.precision += c.precision()
		f.recall += c.recall()
	}
	for _, name := range slices.Sorted(maps.Keys(by)) {
		f := by[name]
		p, r := f.precision/f.n, f.recall/f.n
		fmt.Printf("news %-10s F1 %.4f  precision %.3f  recall %.3f\n", name, 2*p*r/(p+r), p, r)
	}
	return nil
}

// shingles returns the runs of four words.
func shingles(words []string) []string {
	var s []string
	for i := 0; i+4 <= len(words); i++ {
		s = append(s, strings.Join(words[i:i+4], " "))
	}
	if len(s) == 0 && len(words) > 0 {
		s = append(s, strings.Join(words, " "))
	}
	return s
}
