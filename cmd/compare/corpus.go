package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// corpus is one gold set with its pages, sorted by id.
type corpus struct {
	name   string // the folder's name, with the flavour for dumps: "wcxb-dev-text/wet"
	metric metric
	dump   bool // the pages are plain-text dumps, not HTML
	pages  []page
}

// metric is the way in which a corpus scores the body of an article. Its value
// is its name in the output.
type metric string

const (
	wordMetric    metric = "words"
	shingleMetric metric = "shingles"
	segmentMetric metric = "segments"
	dateMetric    metric = "dates"
	leadMetric    metric = "leads"

	structureMetric metric = "structure" // of corpora with words or shingles
)

// page is one page of a corpus.
type page struct {
	id   string
	kind string   // page type, if the corpus has it
	path string   // its file
	addr *url.URL // its address on the web; nil if the corpus does not have it
	gold gold
}

// gold has the findings of a person or of a publisher's own parser in a page. An empty
// field was not annotated, and is not graded.
type gold struct {
	text          string
	with, without []string // segments that the body has, and that it must not have
	start         string   // the first words of the body
	title         string
	authors       []string
	date          string // RFC 3339 or a prefix of it
}

// load reads the corpora in dir: one for a folder of HTML pages or of dumps of
// one flavour, one a flavour for a folder of several.
func load(dir string) ([]corpus, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if isDir(filepath.Join(dir, "html")) {
		c, err := loadPages(filepath.Base(dir), dir, filepath.Join(dir, "html"), ".html.gz")
		return []corpus{c}, err
	}
	if files, _ := filepath.Glob(filepath.Join(dir, "*.txt.gz")); len(files) > 0 {
		c, err := loadDumps(dir)
		return []corpus{c}, err
	}
	flavours, err := filepath.Glob(filepath.Join(dir, "*", "*.txt.gz"))
	if err != nil || len(flavours) == 0 {
		return nil, fmt.Errorf("%s holds neither html/ nor dumps (*.txt.gz)", dir)
	}
	for i := range flavours {
		flavours[i] = filepath.Dir(flavours[i])
	}
	var all []corpus
	for _, flavour := range slices.Compact(flavours) {
		c, err := loadDumps(flavour)
		if err != nil {
			return nil, err
		}
		all = append(all, c)
	}
	return all, nil
}

// loadDumps reads the dumps in SET-text/FLAVOUR, whose gold is that of SET.
func loadDumps(dir string) (corpus, error) {
	parent := filepath.Dir(dir)
	set, ok := strings.CutSuffix(parent, "-text")
	if !ok {
		return corpus{}, fmt.Errorf("%s: the folder of dumps is not named SET-text, so its gold is not known", parent)
	}
	c, err := loadPages(filepath.Base(parent)+"/"+filepath.Base(dir), set, dir, ".txt.gz")
	c.dump = true
	return c, err
}

// loadPages reads the files with an ending in folder, with the gold of set.
func loadPages(name, set, folder, ending string) (corpus, error) {
	c := corpus{name: name}
	var golds map[string]page
	var err error
	if isDir(filepath.Join(set, "ground-truth")) {
		c.metric = wordMetric
		golds, err = readGroundTruth(filepath.Join(set, "ground-truth"))
	} else {
		c.metric, golds, err = readGoldFile(filepath.Join(set, "gold.json"))
	}
	if err != nil {
		return c, err
	}
	files, err := filepath.Glob(filepath.Join(folder, "*"+ending))
	if err != nil {
		return c, err
	}
	for _, file := range files {
		id := strings.TrimSuffix(filepath.Base(file), ending)
		p, ok := golds[id]
		if !ok {
			return c, fmt.Errorf("%s has no gold", file)
		}
		p.id, p.path = id, file
		c.pages = append(c.pages, p)
	}
	if len(c.pages) == 0 {
		return c, fmt.Errorf("no pages in %s", folder)
	}
	return c, nil
}

// readGroundTruth reads the gold of WCXB, a file a page.
func readGroundTruth(dir string) (map[string]page, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	golds := map[string]page{}
	for _, file := range files {
		var truth struct {
			URL      string
			Internal struct {
				PageType struct {
					Primary string
				} `json:"page_type"`
			} `json:"_internal"`
			Truth struct {
				MainContent string `json:"main_content"`
				Title       string
				Author      string
				PublishDate string `json:"publish_date"`
			} `json:"ground_truth"`
		}
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		if err := json.Unmarshal(data, &truth); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		golds[strings.TrimSuffix(filepath.Base(file), ".json")] = page{
			kind: truth.Internal.PageType.Primary,
			addr: address(truth.URL),
			gold: gold{
				text:    truth.Truth.MainContent,
				title:   truth.Truth.Title,
				authors: names(truth.Truth.Author),
				date:    truth.Truth.PublishDate,
			},
		}
	}
	return golds, nil
}

// nan is the value that Python writes for a date that is missing.
var nan = regexp.MustCompile(`(?m): NaN(,?)$`)

// readGoldFile reads the gold of the other sets, one file for all pages. Its
// keys show the kind of the set.
func readGoldFile(file string) (metric, map[string]page, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return "", nil, err
	}
	var entries map[string]struct {
		URL         string
		ArticleBody *string
		TextStart   string
		With        []string
		Without     []string
		Title       string
		Author      oneOrMore
		Authors     []string
		Date        string
	}
	if err := json.Unmarshal(nan.ReplaceAll(data, []byte(": null$1")), &entries); err != nil {
		return "", nil, fmt.Errorf("%s: %w", file, err)
	}
	kind := dateMetric
	golds := map[string]page{}
	for id, entry := range entries {
		g := gold{
			with:    entry.With,
			without: entry.Without,
			start:   entry.TextStart,
			title:   entry.Title,
			authors: names(append(entry.Authors, entry.Author...)...),
			date:    strings.Replace(entry.Date, " ", "T", 1),
		}
		switch {
		case entry.ArticleBody != nil:
			kind, g.text = shingleMetric, *entry.ArticleBody
		case entry.With != nil:
			kind = segmentMetric
		case entry.TextStart != "":
			kind = leadMetric
		}
		golds[id] = page{addr: address(entry.URL), gold: g}
	}
	return kind, golds, nil
}

// oneOrMore reads a JSON string or a list of strings.
type oneOrMore []string

func (s *oneOrMore) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		*s = make([]string, 1)
		return json.Unmarshal(data, &(*s)[0])
	}
	return json.Unmarshal(data, (*[]string)(s))
}

// read returns the bytes of a page.
func (p page) read() ([]byte, error) {
	file, err := os.Open(p.path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	unpacked, err := gzip.NewReader(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.path, err)
	}
	data, err := io.ReadAll(unpacked)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.path, err)
	}
	return data, nil
}

// address parses the address of a page; nil when there is none.
func address(s string) *url.URL {
	addr, err := url.Parse(s)
	if err != nil || addr.Host == "" {
		return nil
	}
	return addr
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
