// Command text makes the table of package rank/dump from corpora of text dumps
// and measures it by cross-validation. README.md beside it is the model's card.
//
//	go run ./extract/internal/rank/train/text -o extract/internal/rank/dump/model.bin CORPORA
//
// CORPORA is a folder that holds wcxb-dev, wcxb-dev-text, segments-dev, dates-dev and
// segments-dev-text, and news-dev and news-dev-text if -news asks for them. The
// same corpora give the same table.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
)

// folds is the number of parts, by registrable domain, of the cross-validation.
const folds = 5

func main() {
	log.SetFlags(log.Ltime)
	out := flag.String("o", "", "write the table to `FILE`")
	check := flag.Bool("cv", false, "measure by cross-validation")
	news := flag.Bool("news", false, "measure the table on news-dev-text, which it is not trained on")
	trace := flag.String("trace", "", "with -cv, write the blocks of each dump with label and verdict to `DIR`/FLAVOUR-ID")
	every := flag.Int("every", 1, "read only every `N`th page, for a quick look")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *out, *trace, *check, *news, *every); err != nil {
		log.Fatal(err)
	}
}

func run(corpora, out, trace string, check, news bool, every int) error {
	dumps, err := load(corpora, every)
	if err != nil {
		return err
	}
	log.Printf("%d dumps, %d blocks", len(dumps), countBlocks(dumps))
	scores := scoreOutOfFold(dumps)
	log.Print("words scored")
	t := &trainer{dumps: dumps, scores: scores}
	t.trainGuesses()
	if check {
		for f := range folds {
			m := t.trainWithout(f)
			for i, d := range dumps {
				if d.fold == f {
					d.odds = m.Odds(d.blocks, d.blocks.Rows(scores[i][f]))
				}
			}
			log.Printf("fold %d done", f)
		}
		report(dumps)
		if err := writeTrace(trace, dumps); err != nil {
			return err
		}
	}
	if out == "" && !news {
		return nil
	}
	m := t.trainAll()
	if news {
		if err := reportNews(corpora, m, every); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	table := m.Encode()
	fmt.Println("table:", len(table), "bytes")
	return os.WriteFile(out, table, 0o644)
}
