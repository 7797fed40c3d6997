package html

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
	"presscut/extract/internal/train/corpus"
)

// sample is one page of a corpus with its gold.
type sample struct {
	ID     string `json:"id"`
	Set    string `json:"set"`
	Type   string `json:"type"`
	Domain string `json:"domain"`
	Fold   int    `json:"fold"`

	gold          string   // the article, where the corpus has it whole
	with, without []string // pieces that belong to it and that do not, where it has not
	page          *page.Page
	labels        []float32 // of each block: the share of it that belongs to the article
}

// newsSets are the corpora whose gold is the body of a news article, laid out
// alike.
var newsSets = []string{"news-dev", "n4k-dev", "turing-dev", "zh-dev"}

// readCorpora reads the pages of the corpora below root, each corpus in the
// order of its names, and after them the copies that vary those of WCXB.
func readCorpora(root string) ([]*sample, error) {
	wcxb, err := readWCXB(root)
	if err != nil {
		return nil, err
	}
	segments, err := readSegments(root)
	if err != nil {
		return nil, err
	}
	var news []*sample
	for _, set := range newsSets {
		pages, err := readNews(root, set)
		if err != nil {
			return nil, err
		}
		news = append(news, pages...)
	}
	for _, s := range slices.Concat(wcxb, news) {
		s.labels = s.align()
	}
	readings, err := readReadings(root, segments)
	if err != nil {
		return nil, err
	}
	for _, s := range segments {
		if s.labels == nil {
			return nil, fmt.Errorf("%s: nobody has labelled the page", s.ID)
		}
	}
	return slices.Concat(wcxb, segments, news, readings, varied(wcxb)), nil
}

// readNews reads a corpus of news pages with their bodies.
func readNews(root, set string) ([]*sample, error) {
	var gold map[string]struct{ ArticleBody, URL, Publisher string }
	if err := corpus.JSON(filepath.Join(root, set, "gold.json"), &gold); err != nil {
		return nil, err
	}
	var samples []*sample
	for _, id := range slices.Sorted(maps.Keys(gold)) {
		g := gold[id]
		s := &sample{ID: id, Set: set, Type: "article", gold: g.ArticleBody}
		if err := s.read(root, set, cmp.Or(g.URL, g.Publisher, id)); err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	return samples, nil
}

// readWCXB reads the development pages of the Web Content Extraction Benchmark.
func readWCXB(root string) ([]*sample, error) {
	gold, err := corpus.WCXB(root)
	if err != nil {
		return nil, err
	}
	var samples []*sample
	for _, g := range gold {
		s := &sample{ID: g.ID, Set: "wcxb", Type: g.Type, gold: g.Text}
		if err := s.read(root, "wcxb-dev", g.URL); err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	return samples, nil
}

// readSegments reads the evaluation pages of the trafilatura project.
func readSegments(root string) ([]*sample, error) {
	gold, err := corpus.Trafilatura(root)
	if err != nil {
		return nil, err
	}
	var samples []*sample
	for _, id := range slices.Sorted(maps.Keys(gold)) {
		g := gold[id]
		s := &sample{ID: id, Set: "segments", Type: "segments", with: g.With, without: g.Without}
		if err := s.read(root, "segments-dev", g.URL); errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	return samples, nil
}

// read reads the page of s in a set below root and puts it into a fold by its address.
func (s *sample) read(root, set, address string) error {
	raw, err := corpus.HTML(root, set, s.ID)
	if err != nil {
		return err
	}
	text, err := source.Decode(raw, source.Options{Kind: source.HTML})
	if err != nil {
		return fmt.Errorf("%s: %w", s.ID, err)
	}
	s.page = segment.Page(text)
	s.Domain, s.Fold = corpus.Domain(address), corpus.Fold(address)
	return nil
}
