// Package segment cuts the source of a page into elements, blocks and runs.
//
// For HTML it reads the source once and keeps only the stack of open elements.
// It follows those rules of the HTML standard that change where text belongs:
// implied end tags, scopes, stray end tags, links within links, the structure
// of tables. Its omissions change no text: formatting elements are not
// reopened after a block, and text that is loose between the rows of a
// table stays there instead of moving in front of it.
package segment

import (
	"presscut/extract/internal/page"
	"presscut/extract/internal/source"
)

// Page returns the page in src.
func Page(src source.Source) *page.Page {
	if src.Kind == source.Text {
		return text(src.Text)
	}
	return markup(src.Text)
}
