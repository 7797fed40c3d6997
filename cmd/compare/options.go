package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"presscut/extract"
)

// options are the options of the command line.
type options struct {
	corpora []string // folders
	growth  string   // file of the plot

	only    string // extractors or kinds of pages, with commas; all when empty
	pages   string // ids of pages, with commas; all when empty
	every   int    // take one page of so many
	balance extract.Balance

	workers int
	dump    string // folder
	made    string // folder
	worst   int
	wrong   string // field
	speed   bool

	sources   bool
	structure bool
	lost      bool
	rounds    int
	json      bool
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.only, "only", "", "run only these extractors or, with -growth, kinds of pages, as `NAME,NAME`; part of a name is enough")
	flags.StringVar(&o.pages, "pages", "", "run only on these pages, as `ID,ID`")
	flags.IntVar(&o.every, "every", 1, "run only on each `N`th page")
	flags.Func("balance", "move presscut's cut: `precision` or recall", func(name string) (err error) {
		o.balance, err = parseBalance(name)
		return err
	})
	flags.IntVar(&o.workers, "workers", 2, "pages to run at a time")
	flags.StringVar(&o.dump, "dump", "", "write the kept text of each page to `DIR`/EXTRACTOR/ID.txt")
	flags.StringVar(&o.made, "made", "", "add a row for each folder in `DIR`, which has as ID.html what another program made of the pages")
	flags.IntVar(&o.worst, "worst", 0, "instead of the table, list the `N` worst pages of each extractor as TSV")
	flags.StringVar(&o.wrong, "wrong", "", "instead of the table, list the pages with a wrong `FIELD` as TSV: title, authors or date")
	flags.BoolVar(&o.sources, "sources", false, "instead of tables, list how often what presscut reads from each source of title, authors and date is right, over all corpora")
	flags.BoolVar(&o.structure, "structure", false, "measure how much of headings, lists, code, tables, links, pictures, notes and formulas comes out")
	flags.BoolVar(&o.lost, "lost", false, "with -structure, list the constructs that each extractor lost as TSV instead of the table")
	flags.BoolVar(&o.speed, "speed", false, "measure time and memory instead of accuracy, one page at a time")
	flags.IntVar(&o.rounds, "rounds", 5, "how often -speed runs everything")
	flags.StringVar(&o.growth, "growth", "", "instead of a corpus, measure generated pages from 1 KB to 100 MB and plot the cost into `FILE`.svg")
	flags.BoolVar(&o.json, "json", false, "write the figures as JSON, a table a line")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: compare [flags] CORPUS...")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.corpora = flags.Args()
	return o, o.check()
}

// check returns an error if the options are wrong.
func (o options) check() error {
	if len(o.corpora) == 0 && o.growth == "" {
		return errors.New("no corpus named; -h tells the usage")
	}
	if min(o.workers, o.rounds, o.every) < 1 {
		return errors.New("-workers, -rounds and -every are 1 or more")
	}
	if o.lost && !o.structure {
		return errors.New("-lost goes with -structure")
	}
	if o.made != "" && (o.speed || o.growth != "") {
		return errors.New("-made goes without -speed and -growth: what another program made has no time")
	}
	if o.wrong != "" && !slices.ContainsFunc(fields[:], func(f field) bool { return f.name == o.wrong }) {
		return fmt.Errorf("no field %q: title, authors or date", o.wrong)
	}
	return nil
}

func parseBalance(name string) (extract.Balance, error) {
	switch name {
	case "precision":
		return extract.Precision, nil
	case "recall":
		return extract.Recall, nil
	}
	return extract.Balanced, errors.New("precision or recall")
}

// selectPages returns the pages that the options name.
// With -structure they are those whose constructs are graded.
func (o options) selectPages(pages []page) []page {
	ids := strings.Split(o.pages, ",")
	var some []page
	for i, p := range pages {
		if i%o.every == 0 && (o.pages == "" || slices.Contains(ids, p.id)) && (!o.structure || p.hasStructure()) {
			some = append(some, p)
		}
	}
	return some
}

// selectNamed returns the items whose name has one of the words in a list with
// commas as a part; all for no list.
func selectNamed[T any](items []T, name func(T) string, list string) []T {
	if list == "" {
		return items
	}
	words := strings.Split(list, ",")
	return slices.DeleteFunc(slices.Clone(items), func(item T) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(name(item), word) })
	})
}

// write writes a table in the form that the command line asks for.
func (o options) write(w io.Writer, t table) error {
	if o.json {
		return t.writeJSON(w)
	}
	return t.writeMarkdown(w)
}
