package main

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// folds is the number of folds of the cross-validation. All pages of a
// registrable domain are in one of them.
const folds = 5

// sample is one page of a corpus with what its gold says.
type sample struct {
	ID     string `json:"id"`
	Set    string `json:"set"`
	Type   string `json:"type"`
	Domain string `json:"domain"`
	Fold   int    `json:"fold"`
	Whole  bool   `json:"whole"` // every block has a label

	gold          string   // the article, where the corpus has it whole
	with, without []string // pieces that belong to it and that do not, where it has not
	page          *page.Page
	labels        []float32 // of each block: the share of it that belongs to the article, or unknown
}

// newsSets are the corpora whose gold is the body of a news article, laid out
// alike.
var newsSets = []string{"news-dev", "n4k-dev", "turing-dev"}

// readCorpora reads the pages of the corpora below root, each corpus in the
// order of its names, and behind them the copies that vary those of WCXB.
func readCorpora(root string) ([]*sample, error) {
	wcxb, err := readWCXB(filepath.Join(root, "wcxb-dev"))
	if err != nil {
		return nil, err
	}
	segments, err := readSegments(filepath.Join(root, "segments-dev"))
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
		s.Whole = true
	}
	for _, s := range segments {
		s.labels = segmentLabels(s)
	}
	readings, err := readReadings(root, segments)
	if err != nil {
		return nil, err
	}
	return slices.Concat(wcxb, segments, news, readings, varied(wcxb)), nil
}

// readNews reads a corpus of news pages with their bodies.
func readNews(root, set string) ([]*sample, error) {
	dir := filepath.Join(root, set)
	var gold map[string]struct{ ArticleBody, URL, Publisher string }
	if err := readJSON(filepath.Join(dir, "gold.json"), &gold); err != nil {
		return nil, err
	}
	var samples []*sample
	for _, id := range slices.Sorted(maps.Keys(gold)) {
		g := gold[id]
		s := &sample{ID: id, Set: set, Type: "article", gold: g.ArticleBody}
		if err := s.read(dir, cmp.Or(g.URL, g.Publisher)); err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	return samples, nil
}

// readWCXB reads the Web Content Extraction Benchmark's development pages.
func readWCXB(dir string) ([]*sample, error) {
	files, err := filepath.Glob(filepath.Join(dir, "ground-truth", "*.json"))
	if err != nil {
		return nil, err
	}
	var samples []*sample
	for _, file := range files {
		var gold struct {
			URL      string
			Internal struct {
				PageType struct{ Primary string } `json:"page_type"`
			} `json:"_internal"`
			Truth struct {
				Main string `json:"main_content"`
			} `json:"ground_truth"`
		}
		if err := readJSON(file, &gold); err != nil {
			return nil, err
		}
		s := &sample{
			ID:   strings.TrimSuffix(filepath.Base(file), ".json"),
			Set:  "wcxb",
			Type: gold.Internal.PageType.Primary,
			gold: gold.Truth.Main,
		}
		if err := s.read(dir, gold.URL); err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	return samples, nil
}

// readSegments reads the evaluation pages of the trafilatura project.
func readSegments(dir string) ([]*sample, error) {
	var gold map[string]struct {
		URL           string
		With, Without []string
	}
	if err := readJSON(filepath.Join(dir, "gold.json"), &gold); err != nil {
		return nil, err
	}
	var samples []*sample
	for id, g := range gold {
		s := &sample{ID: id, Set: "segments", Type: "segments", with: g.With, without: g.Without}
		if err := s.read(dir, g.URL); errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil {
			return nil, err
		}
		samples = append(samples, s)
	}
	slices.SortFunc(samples, func(a, b *sample) int { return strings.Compare(a.ID, b.ID) })
	return samples, nil
}

// read reads the page of s below dir and puts it into a fold by its address.
func (s *sample) read(dir, address string) error {
	f, err := os.Open(filepath.Join(dir, "html", s.ID+".html.gz"))
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("%s: %w", s.ID, err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return fmt.Errorf("%s: %w", s.ID, err)
	}
	text, err := source.Decode(raw, source.Options{Kind: source.HTML})
	if err != nil {
		return fmt.Errorf("%s: %w", s.ID, err)
	}
	s.page = segment.Page(text)
	s.Domain = domain(address)
	h := fnv.New32a()
	io.WriteString(h, s.Domain)
	s.Fold = int(h.Sum32() % folds)
	return nil
}

// domain returns the registrable domain of an address.
func domain(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if d, err := publicsuffix.EffectiveTLDPlusOne(u.Hostname()); err == nil {
		return d
	}
	return u.Hostname()
}

func readJSON(file string, v any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	// Python writes a missing date as NaN, which is no JSON.
	b = bytes.ReplaceAll(b, []byte(": NaN"), []byte(": null"))
	if err := json.Unmarshal(b, v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}
