package main

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// outcome holds the scores of every extractor on a corpus: scores[e][p] is that
// of extractor e on page p.
type outcome struct {
	structure  bool // constructs are graded, too
	corpus     corpus
	extractors []extractor
	scores     [][]score
	results    [][]result // without the texts
}

// compare runs every extractor on every page of a corpus, on several pages at
// a time. html.Parse runs first on each page, so that all times of a page are
// taken in the same conditions. The text of each page is written below dumps
// when that is not empty. Constructs are graded only if structure is set, for it
// takes long.
func compare(c corpus, extractors []extractor, workers int, dumps string, structure bool) (outcome, error) {
	o := outcome{corpus: c, extractors: extractors, structure: structure}
	for range extractors {
		o.scores = append(o.scores, make([]score, len(c.pages)))
		o.results = append(o.results, make([]result, len(c.pages)))
	}
	next := make(chan int)
	errs := make(chan error, workers)
	var wait sync.WaitGroup
	for range workers {
		wait.Go(func() {
			runtime.LockOSThread() // its clock is that of a thread
			var first error
			for i := range next {
				if err := o.comparePage(i, dumps); err != nil && first == nil {
					first = err
				}
			}
			errs <- first
		})
	}
	for i := range c.pages {
		next <- i
	}
	close(next)
	wait.Wait()
	for range workers {
		if err := <-errs; err != nil {
			return o, err
		}
	}
	return o, nil
}

// comparePage runs every extractor on page i.
func (o *outcome) comparePage(i int, dumps string) error {
	p := o.corpus.pages[i]
	data, err := p.read()
	if err != nil {
		return err
	}
	_, parsed, _ := timed(bareParse, data, nil, threadClock)
	for e, ex := range o.extractors {
		r, took, failure := timed(ex.forPage(p.id), data, p.addr, threadClock)
		s := grade(o.corpus.metric, p, r)
		s.time, s.parse, s.err = took, parsed, failure
		if o.structure {
			if s.structure, err = gradeStructure(data, p.gold.text, r); err != nil {
				return err
			}
		}
		o.scores[e][i] = s
		if dumps != "" {
			if err := dump(filepath.Join(dumps, ex.name), p.id, r.text); err != nil {
				return err
			}
		}
		r.text, r.html = "", nil
		o.results[e][i] = r
	}
	return nil
}

// timed runs an extractor and returns how long it took on a clock.
func timed(e extractor, data []byte, addr *url.URL, c clock) (result, time.Duration, error) {
	start := c.now()
	r, err := e.protected(data, addr)
	return r, c.now() - start, err
}

// dump writes the text of a page into dir.
func dump(dir, id, text string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, id+".txt"), []byte(text), 0o644)
}
