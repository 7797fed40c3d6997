// Package dumps makes the model of package rank/dump, which judges the lines of text
// dumps, and measures it by cross-validation.
package dumps

import (
	"fmt"
	"log"
	"os"

	"presscut/extract/internal/train/corpus"
)

// Options are the inputs and the output of training.
type Options struct {
	Corpora string // folder of the corpora
	Out     string // file for the model; none is made if it is empty
	Check   bool   // measure by cross-validation
	News    bool   // measure on news-dev-text, whose dumps are never trained on
	Trace   string // with Check, folder for the blocks of each dump with label and verdict
	Every   int    // read only every nth page, for a quick look; 1 reads all
}

// Train makes the model. The same corpora give the same bytes.
func Train(o Options) error {
	dumps, err := load(o.Corpora, o.Every)
	if err != nil {
		return err
	}
	log.Printf("%d dumps, %d blocks", len(dumps), countBlocks(dumps))
	scores := scoreOutOfFold(dumps)
	log.Print("words scored")
	t := &trainer{dumps: dumps, scores: scores}
	t.trainGuesses(o.Check)
	if o.Check {
		for f := range corpus.Folds {
			m := t.trainWithout(f)
			for i, d := range dumps {
				if d.fold == f {
					d.odds = m.Odds(d.blocks, d.rows(scores[i][f]))
				}
			}
			log.Printf("fold %d done", f)
		}
		report(dumps)
		if err := writeTrace(o.Trace, dumps); err != nil {
			return err
		}
	}
	if o.Out == "" && !o.News {
		return nil
	}
	m := t.trainAll()
	if o.News {
		if err := reportNews(o.Corpora, m, o.Every); err != nil {
			return err
		}
	}
	if o.Out == "" {
		return nil
	}
	table := encode(m)
	fmt.Println("table:", len(table), "bytes")
	return os.WriteFile(o.Out, table, 0o644)
}
