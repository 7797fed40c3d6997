package meta

import (
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The text of a link may be an author's name if it leads to the page of one, but not if
// it leads to where readers log in, search, or find all that a site has.

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

// opensAccount reports whether what stands behind an author folder in an address is
// no author but what readers do there, or a list: "login", "register?next=/".
func opensAccount(behind string) bool {
	if end := strings.IndexAny(behind, "/?#."); end >= 0 {
		behind = behind[:end]
	}
	key := fold(behind)
	return key == "" || lexicon.IsAccountWord(key) || lexicon.IsListingWord(key)
}

// leadsToAccount reports whether e is a link to log in or to register, or lies in
// one or holds nothing else.
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

// isAccount reports whether the path of an address is that of a page where readers
// log in or register.
func isAccount(href string) bool {
	path, _, _ := strings.Cut(href, "?")
	path = strings.TrimSuffix(path, "/")
	last := path[strings.LastIndexByte(path, '/')+1:]
	last, _, _ = strings.Cut(last, ".")
	return lexicon.IsAccountWord(fold(last))
}

// inMasthead reports whether e stands in a header of the page that holds neither the
// title nor the beginning of the text.
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
