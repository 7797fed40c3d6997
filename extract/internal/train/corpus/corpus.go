// Package corpus reads the pages, dumps and gold that the models are trained on.
package corpus

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// Folds is the number of folds of the cross-validation. All pages of a
// registrable domain are in one of them, for every model.
const Folds = 5

// Fold returns the fold of the page with an address.
func Fold(address string) int { return int(Hash(Domain(address)) % Folds) }

// Domain returns the registrable domain of an address, or the address where it has
// none.
func Domain(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	if d, err := publicsuffix.EffectiveTLDPlusOne(u.Hostname()); err == nil {
		return d
	}
	return cmp.Or(u.Hostname(), address)
}

// Hash returns a number that a text always has.
func Hash(s string) uint32 {
	h := fnv.New32a()
	io.WriteString(h, s)
	return h.Sum32()
}

// JSON reads a file of JSON, in which a value that is not known may be NaN, as
// Python writes it.
func JSON(file string, v any) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(bytes.ReplaceAll(b, []byte(": NaN"), []byte(": null")), v); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

// Gzip reads a file that is compressed by gzip.
func Gzip(file string) ([]byte, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return text, nil
}

// HTML reads the page of a set below root.
func HTML(root, set, id string) ([]byte, error) {
	return Gzip(filepath.Join(root, set, "html", id+".html.gz"))
}

// Dumps returns the files of the dumps of a set below root, in the order of their
// names: FLAVOUR/ID.txt.gz.
func Dumps(root, set string) ([]string, error) {
	return filepath.Glob(filepath.Join(root, set, "*", "*.txt.gz"))
}

// DumpName returns the flavour and the page of a dump by its file.
func DumpName(file string) (flavour, id string) {
	return filepath.Base(filepath.Dir(file)), strings.TrimSuffix(filepath.Base(file), ".txt.gz")
}

// Article is the gold of one page that has its whole text.
type Article struct {
	ID, URL, Type, Title, Text string
}

// WCXB reads the gold of the development pages of the Web Content Extraction
// Benchmark below root, in the order of their names.
func WCXB(root string) ([]Article, error) {
	files, err := filepath.Glob(filepath.Join(root, "wcxb-dev", "ground-truth", "*.json"))
	if err != nil {
		return nil, err
	}
	slices.Sort(files)
	gold := make([]Article, 0, len(files))
	for _, file := range files {
		var g struct {
			URL      string
			Internal struct {
				PageType struct{ Primary string } `json:"page_type"`
			} `json:"_internal"`
			Truth struct {
				Title string
				Main  string `json:"main_content"`
			} `json:"ground_truth"`
		}
		if err := JSON(file, &g); err != nil {
			return nil, err
		}
		id := strings.TrimSuffix(filepath.Base(file), ".json")
		gold = append(gold, Article{id, g.URL, g.Internal.PageType.Primary, g.Truth.Title, g.Truth.Main})
	}
	return gold, nil
}

// Segments is the gold of one page that has pieces of its article.
type Segments struct {
	URL, Title    string
	With, Without []string // pieces that belong to the article and that do not
}

// Trafilatura reads the gold of the evaluation pages of the trafilatura project.
func Trafilatura(root string) (map[string]Segments, error) {
	var gold map[string]Segments
	err := JSON(filepath.Join(root, "segments-dev", "gold.json"), &gold)
	return gold, err
}
