package meta

import (
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The text of a link may be an author's name if the link leads to the page of an author, but
// not if it leads to a page for logging in or searching, or to a list of all the site's
// articles.

// leadsToAuthor reports whether an address is that of an author's page.
func leadsToAuthor(href string) bool {
	if _, name, _ := strings.Cut(href, "?author="); name != "" {
		return true
	}
	_, rest, _ := strings.Cut(href, "/")
	for rest != "" {
		part, behind, _ := strings.Cut(rest, "/")
		if behind != "" && lexicon.IsAuthorFolder(part) && !opensAccount(behind) {
			return true
		}
		rest = behind
	}
	return false
}

// opensAccount reports whether the path after an author folder in an address does not name an
// author but an action of readers, or a list: "login", "register?next=/".
func opensAccount(behind string) bool {
	if end := strings.IndexAny(behind, "/?#."); end >= 0 {
		behind = behind[:end]
	}
	key := fold(behind)
	return key == "" || lexicon.IsAccountWord(key) || lexicon.IsListingWord(key)
}

// leadsToAccount reports whether e is a link to log in or to register, or is within one or
// holds nothing else.
func (r *reader) leadsToAccount(e int32) bool {
	for at := e; at > 0; at = r.page.Elements[at].Parent {
		if r.page.Elements[at].Tag == page.A {
			return isAccount(r.page.Attr(at, "href"))
		}
	}
	for at := e + 1; int(at) < len(r.page.Elements) && r.page.Elements[at].Start < r.page.Elements[e].End; at++ {
		if r.page.Elements[at].Tag == page.A {
			return isAccount(r.page.Attr(at, "href")) && r.text(at, maxAuthorText) == r.text(e, maxAuthorText)
		}
	}
	return false
}

// isAccount reports whether the path of an address is that of a page for logging in or
// registering.
func isAccount(href string) bool {
	path, _, _ := strings.Cut(href, "?")
	path = strings.TrimSuffix(path, "/")
	last := path[strings.LastIndexByte(path, '/')+1:]
	last, _, _ = strings.Cut(last, ".")
	return lexicon.IsAccountWord(fold(last))
}

// inMasthead reports whether e is in a header of the page that holds neither the title nor the
// beginning of the text.
func (r *reader) inMasthead(e int32) bool {
	for ; e > 0; e = r.page.Elements[e].Parent {
		element := &r.page.Elements[e]
		switch element.Tag {
		case page.Header:
			return !r.encloses(element)
		case page.Article, page.Main:
			return false
		}
	}
	return false
}
