// Package titles makes the weights by which package meta chooses the title among the
// lines of a text dump, and measures them by cross-validation.
package titles

import (
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"

	"presscut/extract/internal/train/corpus"
)

// Options select the inputs and outputs.
type Options struct {
	Corpora string // folder of the corpora
	Out     string // file for the weights, as Go; none is made if it is empty
	Trace   string // file for the line of each news dump that is chosen wrongly
}

// Train makes the weights. The same corpora give the same ones.
func Train(o Options) error {
	known, news, err := load(o.Corpora)
	if err != nil {
		return err
	}
	log.Printf("%d dumps, and %d of news", len(known), len(news))
	var of weights
	for f := range corpus.Folds {
		of = train(slices.DeleteFunc(slices.Clone(known), func(d *dump) bool { return d.fold == f }))
		for _, d := range known {
			if d.fold == f {
				d.choose(&of)
			}
		}
	}
	of = train(known)
	for _, d := range news {
		d.choose(&of)
	}
	all := slices.Concat(known, news)
	report(all)
	if o.Trace != "" {
		if err := writeTrace(o.Trace, all); err != nil {
			return err
		}
	}
	if o.Out == "" {
		return nil
	}
	return os.WriteFile(o.Out, []byte(goSource(&of)), 0o644)
}

// report prints for each flavour the share of dumps in which the title was chosen,
// and of those in which it could be.
func report(dumps []*dump) {
	type figures struct{ n, right, there float64 }
	by := map[string]*figures{}
	for _, d := range dumps {
		f := by[d.flavour]
		if f == nil {
			f = new(figures)
			by[d.flavour] = f
		}
		f.n++
		if d.there() {
			f.there++
		}
		if d.isRight() {
			f.right++
		}
	}
	fmt.Println("flavour              dumps  there  chosen")
	for _, name := range slices.Sorted(maps.Keys(by)) {
		f := by[name]
		fmt.Printf("%-20s %5.0f   %.3f    %.3f\n", name, f.n, f.there/f.n, f.right/f.n)
	}
}

// writeTrace writes the chosen and the right title of each dump, on two lines.
func writeTrace(file string, dumps []*dump) error {
	var b strings.Builder
	for _, d := range dumps {
		if d.chosen < 0 || d.isRight() {
			continue
		}
		c := d.choices[d.chosen]
		fmt.Fprintf(&b, "%s/%s there %v first %d\n  line %d: %s\n  gold: %s\n", d.flavour, d.id, d.there(), d.first, c.Line, c.Text, d.gold)
		for i, right := range d.right {
			if right {
				fmt.Fprintf(&b, "  at line %d\n", d.choices[i].Line)
			}
		}
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}

// goSource returns the weights as a Go file.
func goSource(of *weights) string {
	var b strings.Builder
	b.WriteString("package meta\n\n// titleWeights are the weights of the features, made by train.\nvar titleWeights = [NumTitleFeatures]float32{")
	for i, w := range of {
		if i%10 == 0 {
			b.WriteString("\n\t")
		} else {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%.2f,", w)
	}
	b.WriteString("\n}\n")
	return b.String()
}
