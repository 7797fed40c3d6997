// Compare runs presscut and other extractors written in Go over public gold
// sets and prints how well each one found the articles, and its cost.
//
//	go -C cmd/compare run . [flags] CORPUS...
//
// A corpus is a folder in one of these layouts; a path is relative to
// cmd/compare:
//
//	SET/html/ID.html.gz with SET/ground-truth/ID.json   WCXB
//	SET/html/ID.html.gz with SET/gold.json              news and other articles, segments, leads or dates, by its keys
//	SET-text/FLAVOUR/ID.txt.gz with the gold of SET     plain-text dumps of the same pages
//
// # Bodies
//
// Each set is scored as its makers do. An extractor that fails or panics on a
// page gave an empty text there; the column "failed" counts these pages.
//
//   - words: F1 of the bags of lower-cased words, averaged over pages.
//     evaluate.py of WCXB (Foley 2026, arXiv:2605.21097).
//   - shingles: precision and recall of the bags of sequences of four words,
//     each averaged over pages, and the F1 of the two averages. evaluate.py of
//     Scrapinghub's article extraction benchmark.
//   - segments: precision, recall and F1, pooled over all pages, of short
//     passages that the body must have, and of others that it must not have.
//     The evaluation of trafilatura (Barbaresi 2021).
//   - leads: share of pages whose first nine words of the gold, folded, begin
//     within the first 150 letters of the body.
//
// On dumps, "paragraphs" is the share of the gold's paragraphs of 25 words or
// more that the result has on a line of their own, word by word.
//
// # Metadata
//
// Only pages whose gold has a field are graded. "Folded" is NFKC, lower case,
// and one space for each run of punctuation and white space.
//
//   - title: share of pages whose folded title is exactly that of the gold.
//   - authors: F1 of the folded names, pooled; bylines are parted into names in
//     the same way for all.
//   - date: F1 of the day, pooled. A wrong date is a false find, and the right
//     one was missed. "htmldate F1" does not count the second, as the published
//     figures of htmldate do.
//
// On WCXB the metadata are those of its articles.
//
// # Structure
//
// -structure prints instead how many of the constructs in the gold's
// region of a page came out as such in the extractor's HTML: headings, items of
// lists, blocks of code and their languages, rows and cells of tables, links,
// images, marks of footnotes and formulas. "Whole" is the share of tables, lists
// and runs of four headings or more that the gold holds from end to end whose
// text came out from end to end. Their number is in the first row. On WCXB the
// pages are its articles and documentation.
//
// # Sources
//
// -sources prints how often what presscut reads from each source of the title, the
// authors and the date is right, over all corpora, as the rows of
// extract/internal/meta/confidence.go: in percent, for chosen candidates that agree
// with another voice and that do not, and for rejected ones alike.
//
// # Other programs
//
// -made DIR adds a row for each folder in DIR: the bodies that a program in another
// language made of the pages, as ID.html. js/extract.js makes them with defuddle and
// Readability.js.
//
// # Time
//
// All times are those that a processor worked, so that other programs on the
// machine hardly show. "time" is that of all pages as a multiple of the time that
// html.Parse alone takes for the same pages in the same run, "median" the
// median over pages of that multiple. Both are from one pass, without the
// work of the garbage collector in the background. -speed measures with more care,
// in several rounds and with the collector: presscut from its bytes
// to its JSON record, with the shares of its stages.
//
// -growth FILE.svg needs no corpus: it measures how time and memory grow with
// the size of a page, on usual pages and on pages made to be slow.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
)

func main() {
	err := run(os.Args[1:], os.Stdout, os.Stderr)
	if err != nil && !errors.Is(err, flag.ErrHelp) {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
}

// run is the program, as a function of its arguments and streams.
func run(args []string, stdout, stderr io.Writer) error {
	o, err := parseFlags(args, stderr)
	if err != nil {
		return err
	}
	if o.growth != "" {
		return runGrowth(o, stdout)
	}
	if o.sources {
		return listSources(o.corpora, stdout)
	}
	for _, dir := range o.corpora {
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

// runCorpus writes the requested tables of one corpus.
func runCorpus(c corpus, o options, stdout io.Writer) error {
	c.pages = o.selectPages(c.pages)
	if len(c.pages) == 0 {
		return fmt.Errorf("%s: no page named %s", c.name, o.pages)
	}
	made, err := madeIn(o.made)
	if err != nil {
		return err
	}
	extractors := selectNamed(append(extractorsFor(c, o.balance), made...), func(e extractor) string { return e.name }, o.only)
	if len(extractors) == 0 {
		return fmt.Errorf("%s: no extractor named %s", c.name, o.only)
	}
	if o.speed {
		return runSpeed(c, extractors, o, stdout)
	}
	if o.structure && c.metric != wordMetric && c.metric != shingleMetric {
		return fmt.Errorf("%s: -structure needs a gold with the text of the articles", c.name)
	}
	found, err := compare(c, extractors, o.workers, o.dump, o.structure)
	if err != nil {
		return err
	}
	switch {
	case o.wrong != "":
		return listWrong(stdout, found, o.wrong)
	case o.worst > 0:
		return listWorst(stdout, found, o.worst)
	case o.lost:
		return listLost(stdout, found)
	case o.structure:
		return o.write(stdout, tabulateStructure(found))
	}
	t := table{Corpus: c.name, Pages: len(c.pages), Metric: c.metric}
	for e, ex := range extractors {
		t.Rows = append(t.Rows, row{ex.name, summarize(c, ex, found.scores[e])})
	}
	return o.write(stdout, t)
}

// runSpeed writes the cost of the extractors on a corpus.
func runSpeed(c corpus, extractors []extractor, o options, stdout io.Writer) error {
	timed := slices.IndexFunc(extractors, func(e extractor) bool { return e.name == presscutName })
	if timed >= 0 {
		extractors[timed] = bytesToJSON
	}
	tables, err := measureSpeed(c, extractors, o.rounds)
	if err != nil {
		return err
	}
	if timed >= 0 {
		whole := tables[0].Rows[timed+1].Figures[0].Value // row 0 is html.Parse
		stages, err := measureStages(c, whole)
		if err != nil {
			return err
		}
		tables = append(tables, stages)
	}
	for _, t := range tables {
		if err := o.write(stdout, t); err != nil {
			return err
		}
	}
	return nil
}

// runGrowth writes the cost of generated pages, as a table and a plot. The plot's
// file is made first: nobody should wait for figures that have no place.
func runGrowth(o options, stdout io.Writer) error {
	file, err := os.Create(o.growth)
	if err != nil {
		return err
	}
	all := measureGrowth(o.only)
	_, err = file.WriteString(plot(all))
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	return o.write(stdout, tabulateGrowth(all))
}
