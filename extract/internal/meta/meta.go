// Package meta reads what a page says of itself: title, authors, dates and the
// rest of article.Meta.
//
// A page says the same thing in many places, and often not the same. Each place
// is a source, in a file of its own: the meta tags, JSON-LD, microdata, and what
// a reader sees around the title. A source yields statements. Each field, in a
// file of its own too, reads the statements about it into candidates, gives each
// source a weight, and leaves the rest to the one rule of choose: the candidate
// wins that weighs most together with those that agree with it.
package meta

import (
	"net/url"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// Options tell what is known of the page besides its source.
type Options struct {
	URL      *url.URL  // address of the page; nil: not known
	Captured time.Time // when it was saved; zero: not known
	Chosen   Chosen    // elements that hold fields; nil: not known
}

// Read returns the metadata of p, which declares d. The verdicts are where the article is.
func Read(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options) article.Meta {
	about, _ := read(p, d, verdicts, opts, false)
	return about
}

// Explain returns the same and all candidates for the fields of its Meta: field by field
// in the order of article.Meta, in each the candidate that weighs most first.
func Explain(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options) (article.Meta, []Candidate) {
	return read(p, d, verdicts, opts, true)
}

func read(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options, explains bool) (article.Meta, []Candidate) {
	r := newReader(p, d, verdicts, opts)
	defer r.release()
	r.explains = explains
	r.gather()
	var m article.Meta
	// Later fields lean on earlier ones: dates on the language, the title on
	// the site's name, what stands around the title on the title.
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
	return m, r.told
}
