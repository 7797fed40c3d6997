package dumps

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"math"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"

	"presscut/extract/internal/source"
	"presscut/extract/internal/train/corpus"
)

// Most dumps of the corpora are of pages in English or German. Dumps of pages in other
// languages are made of the HTML corpora, by the programs that people make dumps with.

// maker makes the dump of a page.
type maker struct {
	name string
	dump func(page []byte) ([]byte, error)
}

var makers = []maker{
	{"copied", always(flatten)},
	{"soup", always(soup)},
	{"wet", always(wet)},
	{"lynx", terminal("lynx", "-dump", "-nolist", "-stdin", "-force_html", "-assume_charset=utf-8", "-display_charset=utf-8")},
	{"w3m", terminal("w3m", "-dump", "-T", "text/html", "-cols", "80", "-I", "UTF-8", "-O", "UTF-8")},
}

func always(dump func([]byte) []byte) func([]byte) ([]byte, error) {
	return func(page []byte) ([]byte, error) { return dump(page), nil }
}

// charset finds a declaration of the charset: all pages are read as UTF-8.
var charset = regexp.MustCompile(`(?i)charset=["']?[\w-]+`)

// terminal returns the maker that runs a program for terminals.
func terminal(name string, args ...string) func([]byte) ([]byte, error) {
	return func(page []byte) ([]byte, error) {
		cmd := exec.Command(name, args...)
		cmd.Stdin = bytes.NewReader(charset.ReplaceAll(page, []byte("charset=utf-8")))
		text, err := cmd.Output()
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		return text, nil
	}
}

// makersAPage is how many of the makers dump a page, besides the one that writes a text
// leaf a line.
const makersAPage = 2

// languagesTrust is the share that a page's labels weigh in all its dumps.
const languagesTrust = 0.6

// plenty are the languages that the other corpora have many pages in: of those, a dump
// with a text leaf a line is enough.
var plenty = map[string]bool{"en": true, "de": true}

// loadLanguages makes dumps of the pages of corpora in many languages.
func loadLanguages(corpora string, every int) ([]*sample, error) {
	var dumps []*sample
	for _, of := range [...]struct{ set, index string }{{"pages-dev", "index.json"}, {"zh-dev", "gold.json"}, {"dates-dev", "gold.json"}} {
		var pages map[string]struct {
			URL  string `json:"url"`
			Body string `json:"articleBody"`
		}
		if err := corpus.JSON(filepath.Join(corpora, of.set, of.index), &pages); err != nil {
			return nil, err
		}
		for _, id := range slices.Sorted(maps.Keys(pages)) {
			if !chosen(id, every) {
				continue
			}
			html, err := corpus.HTML(corpora, of.set, id)
			if err != nil {
				return nil, err
			}
			if decoded, err := source.Decode(html, source.Options{Kind: source.HTML}); err == nil {
				html = decoded.Text
			}
			taught, err := teach(html)
			if err != nil || of.set == "dates-dev" && plenty[taught.language] {
				continue // no article, or dumped elsewhere
			}
			gold := tokenize(pages[id].Body)
			for _, m := range makersOf(id, taught.language) {
				text, err := m.dump(taught.html)
				if err != nil {
					return nil, fmt.Errorf("%s: %w", id, err)
				}
				d := newSample(text, cmp.Or(pages[id].URL, id))
				d.flavour, d.id = of.set+"-"+m.name, id
				if gold != nil {
					d.gold = gold
					d.alignWith(gold)
				} else {
					d.learnFrom(taught)
				}
				d.trust(languagesTrust)
				d.language = taught.language
				dumps = append(dumps, d)
			}
		}
	}
	return dumps, nil
}

// makersOf returns the makers of a page's dumps.
func makersOf(id, language string) []maker {
	all := []maker{{"leaf", always(leaves)}}
	if plenty[language] {
		return all
	}
	first := int(corpus.Hash(id)>>8) % len(makers)
	for i := range makersAPage {
		all = append(all, makers[(first+i)%len(makers)])
	}
	return all
}

const (
	// fewDumps is the number of dumps from which a language has enough.
	fewDumps = 200

	// maxLanguage is how many times as much as others the dumps of a language weigh
	// at most.
	maxLanguage = 3
)

// weighLanguages makes the dumps of languages that have few weigh more.
func weighLanguages(dumps []*sample) {
	n := map[string]int{}
	for _, d := range dumps {
		n[d.language]++
	}
	for _, d := range dumps {
		if d.language != "" && n[d.language] < fewDumps {
			d.trust(float32(min(maxLanguage, math.Sqrt(float64(fewDumps)/float64(n[d.language])))))
		}
	}
}
