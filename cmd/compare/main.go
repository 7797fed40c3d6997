// Compare
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			fmt.Fprintln(os.Stderr, "compare:", err)
		}
		os.Exit(1)
	}
}

// options are the flags of the command line.
type options struct {
	only, pages string
	workers     int
	dump        string
	worst       int
	wrong       string
	json        bool
}

func run(args []string, stdout, stderr io.Writer) error {
	var o options
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.only, "only", "", "run only these extractors, as `NAME,NAME`; part of a name is enough")
	flags.StringVar(&o.pages, "pages", "", "run only on these pages, as `ID,ID`")
	flags.IntVar(&o.workers, "workers", 2, "pages to run at a time")
	flags.StringVar(&o.dump, "dump", "", "write the kept text of each page to `DIR`/EXTRACTOR/ID.txt")
	flags.IntVar(&o.worst, "worst", 0, "instead of the table, list the `N` worst pages of each extractor as TSV")
	flags.StringVar(&o.wrong, "wrong", "", "instead of the table, list the pages with a wrong `FIELD` as TSV: title, authors or date")
	flags.BoolVar(&o.json, "json", false, "write the figures as JSON")
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: compare [flags] CORPUS...")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("no corpus named; -h tells the usage")
	}
	for _, dir := range flags.Args() {
		corpora, err := load(dir)
		if err != nil {
			return err
		}
		for _, c := range corpora {
			if err := runCorpus(c, o, stdout); err != nil {
				return err
			}
		}
	}
	return nil
}

func runCorpus(c corpus, o options, stdout io.Writer) error {
	c.pages = selectPages(c.pages, o.pages)
	if len(c.pages) == 0 {
		return fmt.Errorf("%s: no page named %s", c.name, o.pages)
	}
	extractors := selectExtractors(extractorsFor(c), o.only)
	if len(extractors) == 0 {
		return fmt.Errorf("%s: no extractor named %s", c.name, o.only)
	}
	found, err := compare(c, extractors, o.workers, o.dump)
	if err != nil {
		return err
	}
	var rows []row
	for e, ex := range extractors {
		rows = append(rows, row{ex.name, summarize(c, found.scores[e])})
	}
	return writeTable(stdout, fmt.Sprintf("### %s: %d pages, %s", c.name, len(c.pages), c.metric), rows)
}

// selectPages returns the pages named in a list with commas; all for none.
func selectPages(pages []page, list string) []page {
	if list == "" {
		return pages
	}
	ids := strings.Split(list, ",")
	return slices.DeleteFunc(pages, func(p page) bool { return !slices.Contains(ids, p.id) })
}

// selectExtractors returns the extractors that one of the words in a list with
// commas is a part of; all for none.
func selectExtractors(extractors []extractor, list string) []extractor {
	if list == "" {
		return extractors
	}
	words := strings.Split(list, ",")
	return slices.DeleteFunc(extractors, func(e extractor) bool {
		return !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(e.name, word) })
	})
}
