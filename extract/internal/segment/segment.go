// Package segment cuts a page's source into elements, blocks and runs.
package segment

import (
	"presscut/extract/internal/page"
	"presscut/extract/internal/source"
)

// Page returns the page that src holds.
func Page(src source.Source) *page.Page {
	if src.Kind == source.Text {
		return text(src.Text)
	}
	return html(src.Text)
}
func text(src []byte) *page.Page { return &page.Page{Kind: page.FromText, Source: src} }
func html(src []byte) *page.Page { return &page.Page{Kind: page.FromHTML, Source: src} }
