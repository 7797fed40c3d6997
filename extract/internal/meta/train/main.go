// Command train makes the weights by which package meta chooses the title among
// the lines of a text dump, and measures them by cross-validation. README.md
// beside it is the model's card.
//
//	go run ./extract/internal/meta/train -o extract/internal/meta/titleweights.go CORPORA
//
// CORPORA is a folder that holds wcxb-dev, wcxb-dev-text, segments-dev and
// segments-dev-text, and news-dev and news-dev-text, which nothing is trained on.
// The same corpora give the same weights.
package main

import (
	"flag"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(log.Ltime)
	out := flag.String("o", "", "write the weights to `FILE`, as Go")
	trace := flag.String("trace", "", "write to `FILE` the line of each news dump that is chosen wrongly")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *out, *trace); err != nil {
		log.Fatal(err)
	}
}

// folds is the number of parts, by registrable domain, of the cross-validation.
const folds = 5

func run(corpora, out, trace string) error {
	known, news, err := load(corpora)
	if err != nil {
		return err
	}
	log.Printf("%d dumps, and %d of news", len(known), len(news))
	var of weights
	for f := range folds {
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
	report(append(slices.Clone(known), news...))
	if trace != "" {
		if err := writeTrace(trace, append(slices.Clone(known), news...)); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return os.WriteFile(out, []byte(goSource(&of)), 0o644)
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

// writeTrace writes what was chosen and what is right, two lines each.
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
