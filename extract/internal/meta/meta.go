// Package meta extracts a page's metadata: title, authors, dates and the rest of article.Meta.
//
// A page has the same fact in many places, often with different values. Each place is a
// source, in a file of its own: the meta tags, JSON-LD, microdata, and the visible text around
// the title. A source yields statements. Each field, also in a file of its own, reads the
// statements about it into candidates and gives each source a weight. The single rule of
// choose decides: the candidate with the largest weight, together with those that agree with
// it, wins.
package meta

import (
	"net/url"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// Options are the facts about the page besides its source.
type Options struct {
	URL      *url.URL  // address of the page; nil if not known
	Captured time.Time // when it was saved; zero if not known
	Chosen   Chosen    // elements that hold fields; nil if not known
}

// Read returns the metadata of p, whose declarations are d. The verdicts mark the article.
func Read(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options) article.Meta {
	about, _ := read(p, d, verdicts, opts, false)
	return about
}

// Explain returns the metadata and all candidates for its fields: by field in the order of
// article.Meta, and for each field the candidate with the largest weight first.
func Explain(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options) (article.Meta, []Candidate) {
	return read(p, d, verdicts, opts, true)
}

func read(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options, explains bool) (article.Meta, []Candidate) {
	r := newReader(p, d, verdicts, opts)
	defer r.release()
	r.explains = explains
	r.gather()
	var m article.Meta
	// Later fields depend on earlier ones: dates on the language, the title on the site's name,
	// the text around the title on the title.
	r.url(&m)
	r.language(&m)
	r.site(&m)
	r.title(&m)
	r.visible(&m)
	r.subtitle(&m)
	r.authors(&m)
	r.dates(&m)
	r.section(&m)
	r.tags(&m)
	r.image(&m)
	r.excerpt(&m)
	r.dateline(&m)
	r.license(&m)
	r.sort()
	m.Provenance = r.provenance()
	return m, r.explained
}
