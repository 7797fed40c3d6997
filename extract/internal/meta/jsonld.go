package meta

import (
	"bytes"
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// script reads a script element that holds JSON-LD: schema.org's vocabulary in
// JSON, as one item, an array or a graph of items that refer to each other.
func (r *reader) script(e int32) {
	if !strings.Contains(strings.ToLower(r.page.Attr(e, "type")), "ld+json") {
		return
	}
	element := &r.page.Elements[e]
	for _, n := range readJSON(r.page.Source[element.Body:element.End], isItemMember) {
		r.items(n, 0)
	}
}

// isItemMember reports whether a member of an object is read at all.
func isItemMember(key []byte) bool { return lexicon.IsItemMember(string(key)) }

// items takes note of the items in n. Lists of other articles are not looked
// into.
func (r *reader) items(n *node, depth int) {
	if n == nil || depth > 4 || len(r.graph) == maxStatements {
		return
	}
	if n.kind == arrayNode {
		for _, item := range n.items {
			r.items(item, depth+1)
		}
		return
	}
	if n.kind != objectNode {
		return
	}
	r.graph = append(r.graph, n)
	r.items(n.get("@graph"), depth+1)
	r.items(n.get("mainEntity"), depth+1)
	r.items(n.get("mainEntityOfPage"), depth+1)
}

// typed reports whether one of n's types satisfies is.
func (n *node) typed(is func(name string) bool) bool {
	t := n.get("@type")
	if t == nil && n != nil && n.kind == arrayNode && len(n.items) == 1 {
		return n.items[0].typed(is)
	}
	if t == nil {
		return false
	}
	if t.kind == arrayNode {
		for _, item := range t.items {
			if is(localName(item.text)) {
				return true
			}
		}
		return false
	}
	return is(localName(t.text))
}

// localName returns a type without the vocabulary's address.
func localName(name string) string { return name[strings.LastIndexAny(name, "/#:")+1:] }

// isArticle reports whether a type of schema.org is that of an article, or of
// what else a page is about.
func isArticle(name string) bool {
	if strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "Posting") || strings.HasSuffix(name, "BlogPost") {
		return true
	}
	return lexicon.IsArticleType(name)
}

// isNews reports whether a type is that of an article of the news.
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

// linkedData takes the values of the items, once all of them are known: they refer to
// each other.
func (r *reader) linkedData() {
	main := r.mainItem()
	for i, n := range r.graph {
		switch {
		case i == main:
			r.item(n, &mainSource)
		case n.typed(isArticle):
			r.item(n, &otherSource)
		case n.typed(isPage):
			r.item(n, &pageSource)
		case n.typed(isSite):
			r.sayNode(siteField, linkedSite, 1, n.get("name"))
		case n.typed(isOrganization):
			r.sayNode(siteField, linkedMainOrganization, 1, n.get("name"))
		case n.typed(isBreadcrumbs):
			r.breadcrumbs(n.get("itemListElement"))
		}
	}
}

// mainItem returns the index of the item that is the article, or -1: the first
// article with a headline, or else the first article.
func (r *reader) mainItem() int {
	main := -1
	for i, n := range r.graph {
		if !n.typed(isArticle) {
			continue
		}
		if n.get("headline", "datePublished") != nil && !n.typed(func(name string) bool { return name == "Blog" }) {
			return i
		}
		if main < 0 {
			main = i
		}
	}
	return main
}

// An itemSource is what the members of an item of JSON-LD have as their sources.
type itemSource struct {
	trust                                                 float64
	item                                                  source // of all members but these:
	name, organization, creator, created, publisher, part source
}

// The items that a page has: the first article, the page that the article is on, which
// is often dated like it, and further articles, most often linked ones.
var (
	mainSource  = itemSource{1.0, linkedMain, linkedMainName, linkedMainOrganization, linkedMainCreator, linkedMainCreated, linkedMainPublisher, linkedMainPart}
	pageSource  = itemSource{0.6, linkedPage, linkedPageName, linkedPageOrganization, linkedPageCreator, linkedPageCreated, linkedPagePublisher, linkedPagePart}
	otherSource = itemSource{0.25, linkedOther, linkedOtherName, linkedOtherOrganization, linkedOtherCreator, linkedOtherCreated, linkedOtherPublisher, linkedOtherPart}
)

// item takes the values of an article or page.
func (r *reader) item(n *node, s *itemSource) {
	r.sayNode(titleField, s.item, s.trust, n.get("headline"))
	r.sayNode(titleField, s.name, s.trust, n.get("name"))
	r.sayNode(subtitleField, s.item, s.trust, n.get("alternativeHeadline"))
	if names := r.people(n.get("author"), nil, 0); len(names) > 0 {
		from := s.item
		if r.resolve(n.get("author")).typed(isOrganization) {
			from = s.organization
		}
		r.say(authorsField, from, s.trust, names...)
	} else if names := r.people(n.get("creator"), nil, 0); len(names) > 0 {
		r.say(authorsField, s.creator, s.trust, names...)
	}
	r.sayNode(publishedField, s.item, s.trust, n.get("datePublished"))
	r.sayNode(publishedField, s.created, s.trust, n.get("dateCreated", "uploadDate"))
	r.sayNode(modifiedField, s.item, s.trust, n.get("dateModified"))
	r.sayNode(sectionField, s.item, s.trust, n.get("articleSection"))
	r.sayNode(tagsField, s.item, s.trust, n.get("keywords"))
	r.sayNode(languageField, s.item, s.trust, n.get("inLanguage"))
	r.sayNode(imageField, s.item, s.trust, r.resolve(n.get("image", "thumbnailUrl")).address())
	r.sayNode(excerptField, s.item, s.trust, n.get("description"))
	r.sayNode(licenseField, s.item, s.trust, n.get("license"))
	r.sayNode(datelineField, s.item, s.trust, n.get("dateline"))
	r.sayNode(siteField, s.publisher, s.trust, r.resolve(n.get("publisher")))
	if whole := r.resolve(n.get("isPartOf")); !whole.typed(isPage) {
		r.sayNode(siteField, s.part, s.trust, whole)
	}
	r.sayNode(canonicalField, s.item, s.trust, n.get("url"))
}

// sayNode says the strings that n holds, if any.
func (r *reader) sayNode(f field, from source, trust float64, n *node) {
	if list := n.strings(nil); len(list) > 0 {
		r.say(f, from, trust, list...)
	}
}

// strings appends the strings that n stands for: its own, its items', its name.
func (n *node) strings(list []string) []string {
	switch {
	case n == nil || len(list) > maxCandidates:
	case n.kind == arrayNode:
		for _, item := range n.items {
			list = item.strings(list)
		}
	case n.kind == objectNode:
		if named := n.get("@value", "name", "url"); named != nil && named.kind != objectNode {
			list = named.strings(list)
		}
	default:
		if text := squeeze(stripTags(n.text)); text != "" {
			list = append(list, text)
		}
	}
	return list
}

// address returns the node of an image's address.
func (n *node) address() *node {
	switch {
	case n == nil:
		return nil
	case n.kind == arrayNode && len(n.items) > 0:
		return n.items[0].address()
	case n.kind == objectNode:
		if n.get("url", "contentUrl") == nil && n.get("@id") != nil && strings.HasPrefix(n.get("@id").text, "http") {
			return n.get("@id")
		}
		return n.get("url", "contentUrl")
	}
	return n
}

// resolve returns the item that n refers to by its @id, or n.
func (r *reader) resolve(n *node) *node {
	if n == nil || n.kind != objectNode || len(n.members) > 2 {
		return n
	}
	id := n.get("@id")
	if id == nil || n.get("name", "url") != nil {
		return n
	}
	for _, other := range r.graph {
		if own := other.get("@id"); own != nil && own.text == id.text && other.get("name", "url") != nil {
			return other
		}
	}
	return n
}

// people appends the names of the people or organisations that n lists.
func (r *reader) people(n *node, names []string, depth int) []string {
	n = r.resolve(n)
	switch {
	case n == nil || depth > 4 || len(names) > maxCandidates:
	case n.kind == arrayNode:
		for _, item := range n.items {
			names = r.people(item, names, depth+1)
		}
	case n.kind == objectNode:
		if name := n.get("name", "@list"); name != nil {
			return r.people(name, names, depth+1)
		}
		given, family := n.get("givenName"), n.get("familyName")
		if given != nil && family != nil {
			names = append(names, squeeze(given.text+" "+family.text))
		}
	default:
		if name := squeeze(stripTags(n.text)); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// breadcrumbs says the section: the last but one of the places that lead to the
// page, which is the last.
func (r *reader) breadcrumbs(list *node) {
	if list == nil {
		return
	}
	var names []string
	for _, item := range list.items {
		names = append(names, crumb(item))
	}
	r.sayTrail(linkedTrail, names)
}

func crumb(item *node) string {
	if n := item.get("name"); n != nil {
		return squeeze(n.text)
	}
	if n := item.get("item").get("name"); n != nil {
		return squeeze(n.text)
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
