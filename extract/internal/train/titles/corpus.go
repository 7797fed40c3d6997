package titles

import (
	"bytes"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
	"presscut/extract/internal/train/corpus"
)

// dump is a text dump with the lines that may be its title.
type dump struct {
	flavour, id, gold string
	fold              int
	first             int
	choices           []meta.TitleChoice
	right             []bool // which of them are the title; no line is if no line is
	told              bool   // the first line has it
	chosen            int    // by weights that have not seen the domain; -1: none
}

// isRight reports whether the title was chosen.
func (d *dump) isRight() bool {
	return d.chosen >= 0 && (d.right[d.chosen] || d.told && d.choices[d.chosen].Line < 0)
}

// there reports whether one of the choices is right.
func (d *dump) there() bool { return slices.Contains(d.right, true) }

// title is a page's gold title with its address.
type title struct {
	Title string `json:"title"`
	URL   string `json:"url"`
}

// load reads the dumps to train on and those of news.
func load(corpora string) (known, news []*dump, err error) {
	gold, err := corpus.WCXB(corpora)
	if err != nil {
		return nil, nil, err
	}
	wcxb := map[string]title{}
	for _, g := range gold {
		wcxb[g.ID] = title{g.Title, g.URL}
	}
	known, err = loadSet(corpora, "wcxb-dev-text", wcxb)
	if err != nil {
		return nil, nil, err
	}
	for _, set := range []string{"segments-dev", "news-dev"} {
		var gold map[string]title
		if err := corpus.JSON(filepath.Join(corpora, set, "gold.json"), &gold); err != nil {
			return nil, nil, err
		}
		dumps, err := loadSet(corpora, set+"-text", gold)
		if err != nil {
			return nil, nil, err
		}
		if set == "news-dev" {
			return known, dumps, nil
		}
		known = append(known, dumps...)
	}
	return known, nil, nil
}

// loadSet reads the dumps of pages that have a title.
func loadSet(corpora, set string, gold map[string]title) ([]*dump, error) {
	files, err := corpus.Dumps(corpora, set)
	if err != nil {
		return nil, err
	}
	set, _, _ = strings.Cut(set, "-")
	all := make([]*dump, len(files))
	errs := make([]error, len(files))
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			for i := w; i < len(files); i += workers {
				flavour, id := corpus.DumpName(files[i])
				if t := gold[id]; t.Title != "" {
					all[i] = &dump{flavour: set + " " + flavour, id: id, gold: t.Title, fold: corpus.Fold(t.URL), chosen: -1}
					errs[i] = all[i].read(files[i])
				}
			}
		})
	}
	wait.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return slices.DeleteFunc(all, func(d *dump) bool { return d == nil }), nil
}

// read reads the choices of a dump.
func (d *dump) read(file string) error {
	text, err := corpus.Gzip(file)
	if err != nil {
		return err
	}
	p := segment.Page(source.Source{Text: bytes.ToValidUTF8(text, []byte("\ufffd")), Kind: source.Text})
	verdicts := rank.Rank(p, declare.Read(p), rank.Balanced)
	d.choices = meta.TitleChoices(p, verdicts)
	d.first = slices.IndexFunc(verdicts, func(v page.Verdict) bool { return v.Keep })
	d.right = make([]bool, len(d.choices))
	for i, c := range d.choices {
		d.right[i] = c.IsTitle(d.gold)
	}
	if len(d.choices) > 0 && d.choices[0].Line < 0 {
		d.told = d.right[0]
		d.right[0] = d.told && !slices.Contains(d.right[1:], true)
	}
	return nil
}
