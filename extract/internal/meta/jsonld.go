package meta

import (
	"bytes"
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// isNews reports whether a type is that of a news article.
func isNews(name string) bool { return strings.HasSuffix(name, "NewsArticle") }

// isPage reports whether a type is that of the page itself, whose name and
// dates may be those of the article.
func isPage(name string) bool {
	return strings.HasSuffix(name, "Page") || name == "VideoObject" || name == "Product" || name == "AudioObject" || name == "SoftwareApplication"
}

func isSite(name string) bool { return name == "WebSite" || name == "Website" }

func isOrganization(name string) bool {
	return strings.HasSuffix(name, "Organization") || name == "Corporation" || name == "LocalBusiness"
}

func isBreadcrumbs(name string) bool { return name == "BreadcrumbList" }

// linkedData reads the values of the items, once all of them are known, because they refer to
// each other.
func (r *reader) linkedData() {
	main := r.mainItem()
	for i, n := range r.declared.Items {
		switch {
		case i == main:
			r.item(n, &mainSource)
		case n.Typed(declare.IsArticle):
			r.item(n, &otherSource)
		case n.Typed(isPage):
			r.item(n, &pageSource)
		case n.Typed(isSite):
			r.addNode(siteField, linkedSite, 1, n.Get("name"))
		case n.Typed(isOrganization):
			r.addNode(siteField, linkedMainOrganization, 1, n.Get("name"))
		case n.Typed(isBreadcrumbs):
			r.breadcrumbs(n.Get("itemListElement"))
		}
	}
}

// mainItem returns the index of the item that is the article, or -1: the first
// article with a headline, or else the first article.
func (r *reader) mainItem() int {
	main := -1
	for i, n := range r.declared.Items {
		if !n.Typed(declare.IsArticle) {
			continue
		}
		if n.Get("headline", "datePublished") != nil && !n.Typed(func(name string) bool { return name == "Blog" }) {
			return i
		}
		if main < 0 {
			main = i
		}
	}
	return main
}

// An itemSource has the sources for the members of an item of JSON-LD.
type itemSource struct {
	trust                                                 float64
	item                                                  source // of all members except the following
	name, organization, creator, created, publisher, part source
}

// The items of a page: the first article, the page that the article is on, which often has its
// dates, and further articles, usually linked ones.
var (
	mainSource  = itemSource{1.0, linkedMain, linkedMainName, linkedMainOrganization, linkedMainCreator, linkedMainCreated, linkedMainPublisher, linkedMainPart}
	pageSource  = itemSource{0.6, linkedPage, linkedPageName, linkedPageOrganization, linkedPageCreator, linkedPageCreated, linkedPagePublisher, linkedPagePart}
	otherSource = itemSource{0.25, linkedOther, linkedOtherName, linkedOtherOrganization, linkedOtherCreator, linkedOtherCreated, linkedOtherPublisher, linkedOtherPart}
)

// item reads the values of an article or page.
func (r *reader) item(n *declare.Node, s *itemSource) {
	r.addNode(titleField, s.item, s.trust, n.Get("headline"))
	r.addNode(titleField, s.name, s.trust, n.Get("name"))
	r.addNode(subtitleField, s.item, s.trust, n.Get("alternativeHeadline"))
	if names := r.people(n.Get("author"), nil, 0); len(names) > 0 {
		from := s.item
		if r.resolve(n.Get("author")).Typed(isOrganization) {
			from = s.organization
		}
		r.addStatement(authorsField, from, s.trust, names...)
	} else if names := r.people(n.Get("creator"), nil, 0); len(names) > 0 {
		r.addStatement(authorsField, s.creator, s.trust, names...)
	}
	r.addNode(publishedField, s.item, s.trust, n.Get("datePublished"))
	r.addNode(publishedField, s.created, s.trust, n.Get("dateCreated", "uploadDate"))
	r.addNode(modifiedField, s.item, s.trust, n.Get("dateModified"))
	r.addNode(sectionField, s.item, s.trust, n.Get("articleSection"))
	r.addNode(tagsField, s.item, s.trust, n.Get("keywords"))
	r.addNode(languageField, s.item, s.trust, n.Get("inLanguage"))
	r.addNode(imageField, s.item, s.trust, addressOf(r.resolve(n.Get("image", "thumbnailUrl"))))
	r.addNode(excerptField, s.item, s.trust, n.Get("description"))
	r.addNode(licenseField, s.item, s.trust, n.Get("license"))
	r.addNode(datelineField, s.item, s.trust, n.Get("dateline"))
	r.addNode(siteField, s.publisher, s.trust, r.resolve(n.Get("publisher")))
	if whole := r.resolve(n.Get("isPartOf")); !whole.Typed(isPage) {
		r.addNode(siteField, s.part, s.trust, whole)
	}
	r.addNode(canonicalField, s.item, s.trust, n.Get("url"))
}

// addNode adds the strings in n, if there are any.
func (r *reader) addNode(f field, from source, trust float64, n *declare.Node) {
	if list := stringsOf(n, nil); len(list) > 0 {
		r.addStatement(f, from, trust, list...)
	}
}

// stringsOf appends the strings of n: its own, its items', its name.
func stringsOf(n *declare.Node, list []string) []string {
	switch {
	case n == nil || len(list) > maxCandidates:
	case n.Kind == declare.Array:
		for _, item := range n.Items {
			list = stringsOf(item, list)
		}
	case n.Kind == declare.Object:
		if named := n.Get("@value", "name", "url"); named != nil && named.Kind != declare.Object {
			list = stringsOf(named, list)
		}
	default:
		if text := squeeze(stripTags(n.Text)); text != "" {
			list = append(list, text)
		}
	}
	return list
}

// addressOf returns the node of an image's address.
func addressOf(n *declare.Node) *declare.Node {
	switch {
	case n == nil:
		return nil
	case n.Kind == declare.Array && len(n.Items) > 0:
		return addressOf(n.Items[0])
	case n.Kind == declare.Object:
		if n.Get("url", "contentUrl") == nil && n.Get("@id") != nil && strings.HasPrefix(n.Get("@id").Text, "http") {
			return n.Get("@id")
		}
		return n.Get("url", "contentUrl")
	}
	return n
}

// resolve returns the item that n refers to by its @id, or n itself.
func (r *reader) resolve(n *declare.Node) *declare.Node {
	if n == nil || n.Kind != declare.Object || len(n.Members) > 2 {
		return n
	}
	id := n.Get("@id")
	if id == nil || n.Get("name", "url") != nil {
		return n
	}
	for _, other := range r.declared.Items {
		if own := other.Get("@id"); own != nil && own.Text == id.Text && other.Get("name", "url") != nil {
			return other
		}
	}
	return n
}

// people appends the names of the people or organisations in n.
func (r *reader) people(n *declare.Node, names []string, depth int) []string {
	n = r.resolve(n)
	switch {
	case n == nil || depth > 4 || len(names) > maxCandidates:
	case n.Kind == declare.Array:
		for _, item := range n.Items {
			names = r.people(item, names, depth+1)
		}
	case n.Kind == declare.Object:
		if name := n.Get("name", "@list"); name != nil {
			return r.people(name, names, depth+1)
		}
		given, family := n.Get("givenName"), n.Get("familyName")
		if given != nil && family != nil {
			names = append(names, squeeze(given.Text+" "+family.Text))
		}
	default:
		if name := squeeze(stripTags(n.Text)); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// breadcrumbs adds the section: the last but one of the places on the path to the page, which
// is the last.
func (r *reader) breadcrumbs(list *declare.Node) {
	if list == nil {
		return
	}
	var names []string
	for _, item := range list.Items {
		names = append(names, crumb(item))
	}
	r.addTrail(linkedTrail, names)
}

func crumb(item *declare.Node) string {
	if n := item.Get("name"); n != nil {
		return squeeze(n.Text)
	}
	if n := item.Get("item").Get("name"); n != nil {
		return squeeze(n.Text)
	}
	return ""
}

// stripTags returns text without the HTML tags that pages put into strings.
func stripTags(text string) string {
	open := strings.IndexByte(text, '<')
	if open < 0 || strings.IndexByte(text[open:], '>') < 0 {
		return text
	}
	var b bytes.Buffer
	for {
		open = strings.IndexByte(text, '<')
		if open < 0 || open+1 == len(text) {
			break
		}
		if next := text[open+1]; next != '/' && !page.IsLetter(next) {
			b.WriteString(text[:open+1])
			text = text[open+1:]
			continue
		}
		end := strings.IndexByte(text[open:], '>')
		if end < 0 {
			break
		}
		b.WriteString(text[:open])
		text = text[open+end+1:]
	}
	b.WriteString(text)
	return b.String()
}
