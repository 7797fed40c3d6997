package main

import (
	"bytes"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	distiller "github.com/markusmobius/go-domdistiller"
	"github.com/markusmobius/go-htmldate"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

// extractor takes an article out of the bytes of a page.
type extractor struct {
	name string
	run  func(data []byte, addr *url.URL) (result, error)
	// bodyOnly: it finds no metadata, so it is not graded on them.
	bodyOnly bool
	// made is a folder with the bodies that a program in another language made of the pages,
	// as ID.html. It is read in place of run if it is not "".
	made string
}

// result has the findings of an extractor. Empty fields were not found.
type result struct {
	text    string
	title   string
	authors []string // as the extractor gives them, one or several a string
	date    string   // RFC 3339 or a prefix of it
	// html returns the body as HTML. nil: the extractor makes none.
	html func() (string, error)
}

// presscutName is the name of the extractor that the others are compared with.
const presscutName = "presscut"

// extractorsFor returns the extractors that make sense on a corpus. balance is
// that of presscut.
func extractorsFor(c corpus, balance extract.Balance) []extractor {
	presscut := extractor{name: presscutName, run: presscutText(balance)}
	switch {
	case c.dump:
		return []extractor{
			presscut,
			{name: "C4 rule", run: lineRule(keepC4), bodyOnly: true},
			{name: "jusText-like", run: lineRule(keepLongRuns), bodyOnly: true},
			{name: "dump as it is", run: runWhole, bodyOnly: true},
		}
	case c.metric == dateMetric:
		return []extractor{
			presscut,
			{name: "go-htmldate", run: runHTMLDate},
			{name: "go-trafilatura", run: runTrafilatura},
			{name: "readability", run: runReadability},
		}
	default:
		return []extractor{
			presscut,
			{name: "go-trafilatura", run: runTrafilatura},
			{name: "readability", run: runReadability},
			{name: "dom-distiller", run: runDistiller},
			{name: "all text", run: runAllText, bodyOnly: true},
		}
	}
}

// madeIn returns an extractor for each folder in dir, "" for none.
func madeIn(dir string) ([]extractor, error) {
	if dir == "" {
		return nil, nil
	}
	folders, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var some []extractor
	for _, folder := range folders {
		if folder.IsDir() {
			some = append(some, extractor{name: folder.Name(), made: filepath.Join(dir, folder.Name()), bodyOnly: true})
		}
	}
	return some, nil
}

// forPage returns e as it is run on a page. The output of another program is only read, so
// its time has no meaning.
func (e extractor) forPage(id string) extractor {
	if e.made != "" {
		e.run = func([]byte, *url.URL) (result, error) { return readMade(filepath.Join(e.made, id+".html")) }
	}
	return e
}

// readMade reads the body that another program made of a page.
func readMade(name string) (result, error) {
	body, err := os.ReadFile(name)
	if err != nil {
		return result{}, err
	}
	r, err := runAllText(body, nil)
	r.html = func() (string, error) { return string(body), nil }
	return r, err
}

// bareParse is the unit of all times: html.Parse alone.
var bareParse = extractor{name: "html.Parse", run: runParse}

func runParse(data []byte, _ *url.URL) (result, error) {
	_, err := html.Parse(bytes.NewReader(data))
	return result{}, err
}

// presscutText returns presscut as it is scored: its plain text and fields.
func presscutText(balance extract.Balance) func([]byte, *url.URL) (result, error) {
	return func(data []byte, addr *url.URL) (result, error) {
		a, err := extract.Article(bytes.NewReader(data), extract.Options{URL: addr, Balance: balance})
		if err != nil {
			return result{}, err
		}
		return result{
			text:    article.Text(a.Body),
			title:   a.Title,
			authors: a.Authors,
			date:    a.Published,
			html:    func() (string, error) { return rendered(a) },
		}, nil
	}
}

// rendered returns an article as HTML.
func rendered(a *article.Article) (string, error) {
	write, err := format.Lookup("html")
	if err != nil {
		return "", err
	}
	var document strings.Builder
	err = write(&document, a)
	return document.String(), err
}

// nodeHTML returns a function that renders a node.
func nodeHTML(node *html.Node) func() (string, error) {
	if node == nil {
		return nil
	}
	return func() (string, error) {
		var document strings.Builder
		err := html.Render(&document, node)
		return document.String(), err
	}
}

func runTrafilatura(data []byte, addr *url.URL) (result, error) {
	found, err := trafilatura.Extract(bytes.NewReader(data), trafilatura.Options{
		OriginalURL:     addr,
		EnableFallback:  true,
		ExcludeComments: true,
	})
	if err != nil {
		return result{}, err
	}
	return result{
		text:    found.ContentText,
		title:   found.Metadata.Title,
		authors: []string{found.Metadata.Author},
		date:    day(found.Metadata.Date),
		html:    nodeHTML(found.ContentNode),
	}, nil
}

func runReadability(data []byte, addr *url.URL) (result, error) {
	found, err := readability.FromReader(bytes.NewReader(data), addr)
	if err != nil {
		return result{}, err
	}
	r := result{title: found.Title(), authors: []string{found.Byline()}}
	if published, err := found.PublishedTime(); err == nil {
		r.date = day(published)
	}
	if found.Node != nil {
		var text strings.Builder
		if err := found.RenderText(&text); err != nil {
			return r, err
		}
		r.text = text.String()
		r.html = nodeHTML(found.Node)
	}
	return r, nil
}

func runDistiller(data []byte, addr *url.URL) (result, error) {
	found, err := distiller.ApplyForReader(bytes.NewReader(data), &distiller.Options{OriginalURL: addr, SkipPagination: true})
	if err != nil {
		return result{}, err
	}
	authors := found.MarkupInfo.Article.Authors
	if len(authors) == 0 {
		authors = []string{found.MarkupInfo.Author}
	}
	return result{
		text:    found.Text,
		title:   found.Title,
		authors: authors,
		date:    found.MarkupInfo.Article.PublishedTime,
		html:    nodeHTML(found.Node),
	}, nil
}

func runHTMLDate(data []byte, addr *url.URL) (result, error) {
	opts := htmldate.Options{UseOriginalDate: true}
	if addr != nil {
		opts.URL = addr.String()
	}
	found, err := htmldate.FromReader(bytes.NewReader(data), opts)
	if err != nil || found.IsZero() {
		return result{}, err
	}
	return result{date: day(found.DateTime)}, nil
}

func runWhole(data []byte, _ *url.URL) (result, error) {
	return result{text: string(data)}, nil
}

// protected runs e and turns a panic into an error, so that one bad page costs
// an extractor that page only.
func (e extractor) protected(data []byte, addr *url.URL) (r result, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			r, err = result{}, fmt.Errorf("panic: %v", cause)
		}
	}()
	return e.run(data, addr)
}
