package meta

import "presscut/extract/internal/page"

// The trust in text at some place on the page.
const (
	trustOwn     = 1.0  // nothing contradicts it
	trustAbove   = 0.9  // in a date above the title, which may be today's in the page's head
	trustForeign = 0.15 // in text of a part for other articles, comments or the frame
)

// place returns how far the text of element e can be trusted to be about the article: not
// within a comment, a list of other articles, a sidebar.
func (r *reader) place(e int32) float64 {
	footer := false
	heading := r.page.Elements[e].Tag.Has(page.Heading)
	for ; e > 0; e = r.page.Elements[e].Parent {
		element := &r.page.Elements[e]
		switch element.Tag {
		case page.Figure:
			if !heading { // a large picture may be the background of the title
				return trustForeign
			}
		case page.Nav, page.Figcaption:
			return trustForeign
		case page.Blockquote: // somebody else's post, unless it indents the article
			if !r.encloses(element) {
				return trustForeign
			}
		case page.Aside:
			if !r.near(element.Block) {
				return trustForeign
			}
		case page.Footer:
			footer = true // of the page, unless it is an article's
			continue
		case page.Article, page.Main:
			footer = false
		case page.Body:
			e = 0
			continue
		}
		if (r.traits[element.Class]|r.traits[element.ID])&foreignTrait != 0 && !r.encloses(element) {
			return trustForeign
		}
	}
	if footer {
		return trustForeign
	}
	return trustOwn
}

// placeOfDate is like place for a date. A date directly below the title dates the article,
// even if its part of the page is named "footer" or "newsletter-details".
func (r *reader) placeOfDate(e int32) float64 {
	trust := r.place(e)
	if r.page.Elements[e].Block < r.start {
		return trust * trustAbove
	}
	if trust == trustOwn || r.start < 0 || r.page.Elements[e].Block != r.start+1 {
		return trust
	}
	for ; e > 0; e = r.page.Elements[e].Parent {
		switch r.page.Elements[e].Tag {
		case page.Nav, page.Figure, page.Figcaption:
			return trust
		}
	}
	return trustOwn
}

// encloses reports whether the title or the beginning of the text is within element. Its class
// then describes the layout of the whole: "has-sidebar".
func (r *reader) encloses(element *page.Element) bool {
	return r.start >= element.Block && r.start < element.EndBlock || r.first >= element.Block && r.first < element.EndBlock
}
