// Package meta reads what a page says of itself: title, authors, dates and the
// rest of article.Meta.
package meta

import (
	"net/url"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Options tell what is known of the page besides its source.
type Options struct {
	URL      *url.URL  // address of the page; nil: not known
	Captured time.Time // when it was saved; zero: not known
}

// Read returns what p says of itself. The verdicts tell where the article is.
func Read(p *page.Page, verdicts []page.Verdict, opts Options) article.Meta {
	return article.Meta{}
}
