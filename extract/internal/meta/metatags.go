package meta

import (
	"cmp"
	"strings"

	"presscut/extract/internal/page"
)

// metaNames are the names of the attributes that name what a meta element tells, in
// the order in which they count.
var metaNames = [...]string{"property", "name", "itemprop", "http-equiv"}

// metaTag reads a meta element: Open Graph, Twitter, Dublin Core, the families
// of citation indexes and of audience meters, and those of the HTML standard.
func (r *reader) metaTag(e int32) {
	var names [len(metaNames)]string
	element := &r.page.Elements[e]
	page.AttrsOf(r.page.Source[element.Start:element.Body], metaNames[:], names[:])
	name := cmp.Or(names[0], names[1])
	if itemprop := names[2]; name == "" && itemprop != "" {
		r.itemprop(e, itemprop)
		return
	}
	name = cmp.Or(name, names[3])
	name = strings.ToLower(strings.TrimSpace(name))
	f, ok := metaField(name)
	switch {
	case ok:
	case namesAuthor(name):
		f, name = authorsField, "authors"
	case !datesPage(name):
		r.labelled(name, e)
		return
	case strings.Contains(name, "publi"):
		f, name = publishedField, "meta published"
	default:
		f, name = publishedField, "meta date"
	}
	if content := squeeze(r.page.Attr(e, "content")); content != "" {
		if strings.HasPrefix(name, "citation_author") {
			content = uninverted(content)
		}
		r.say(f, name, 1, content)
	}
}

// namesAuthor reports whether the name of a meta tag that is of no known family
// says that it names the page's author.
func namesAuthor(name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "s"), "author") && !strings.Contains(name, "image") && !strings.Contains(name, "photo")
}

// datesPage reports whether the name of a meta tag that is of no known family
// says that it dates the page.
func datesPage(name string) bool {
	dates := strings.Contains(name, "date") || strings.Contains(name, "time") || strings.Contains(name, "publi")
	if !dates && !strings.Contains(name, "upload") {
		return false
	}
	for _, word := range [...]string{"modif", "updat", "expir", "event", "start", "end", "chang", "timeout", "runtime",
		"crawl", "build", "render", "now", "current", "publisher", "last", "review"} {
		if strings.Contains(name, word) {
			return false
		}
	}
	return true
}

// uninverted returns a name in the order of speech: citation indexes put the
// family name first, "Lee, Ann".
func uninverted(name string) string {
	family, given, ok := strings.Cut(name, ", ")
	if !ok || strings.Contains(given, ",") {
		return name
	}
	return given + " " + family
}

// labelled reads Twitter's pairs of a label and its value, such as "Written by"
// and a name.
func (r *reader) labelled(name string, e int32) {
	switch name {
	case "twitter:label1", "twitter:label2":
		r.tag = r.page.Attr(e, "content")
	case "twitter:data1", "twitter:data2":
		first, _, _ := strings.Cut(r.tag, " ")
		if opensByline(first) {
			r.say(authorsField, "twitter:data1", 1, squeeze(r.page.Attr(e, "content")))
		}
		r.tag = ""
	}
}

// metaField returns the field that the meta tags with a name speak of.
func metaField(name string) (field, bool) {
	switch name {
	case "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title",
		"hdl", "title", "headline", "article:title", "fb_title", "cxenseparse:title", "rbtitle", "analyticsattributes.title",
		"mediator_title", "eomportal-title", "twitter:text:title":
		return titleField, true
	case "author", "article:author", "article:author_name", "og:author", "og:article:author", "dc.creator",
		"dcterms.creator", "dc.creator.personalname", "citation_author", "parsely-author", "sailthru.author", "byl",
		"authors", "article.author", "cxenseparse:author", "dcsext.author", "rbauthors", "author_name", "book:author",
		"bylines", "shareaholic:article_author_name", "mediator_author", "dc:creator", "creator", "citation_authors",
		"lp:author", "blog:author":
		return authorsField, true
	case "article:published_time", "article:published", "og:published_time", "og:article:published_time",
		"article.published", "og:pubdate", "og:publish_date", "publish_date", "publish-date", "publication_date", "pubdate",
		"pub_date", "published_at", "published", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date",
		"dcterms.created", "dcterms.issued", "dcterms.available", "dc:date", "dc:created", "dcsext.articlefirstpublished",
		"parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date", "citation_online_date", "pdate",
		"ptime", "rbpubdate", "cxenseparse:publishtime", "cxenseparse:recs:publishtime",
		"shareaholic:article_published_time", "date.created", "created", "article_date_original", "originalpublicationdate",
		"article:post_date", "displaydate", "datepublished", "article:publicationdate", "mediator_published_time",
		"pubdatetime", "bt:pubdate", "date-publication", "release_date", "og:release_date", "video:release_date",
		"video_release_date", "dat", "doc_date", "lp:date", "creation_date", "datecreated", "og:createdtime",
		"article:created", "last-published":
		return publishedField, true
	case "article:modified_time", "article:modified", "og:updated_time", "og:modified_time", "og:article:modified_time",
		"last-modified", "lastmod", "modified", "dc.date.modified", "dcterms.modified", "dc:modified", "updated",
		"article:updated_time", "article:updated", "date.modified", "dc.modified", "revised", "utime", "datemodified",
		"last_updated", "article.updated", "cxenseparse:modifiedtime", "shareaholic:article_modified_time", "lastmodified",
		"lastmodifieddate", "last-updated", "bt:moddate", "moddate", "dateupdate":
		return modifiedField, true
	case "og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher",
		"al:android:app_name", "cre", "copyright", "twitter:site", "apple-mobile-web-app-title", "og:article:publisher",
		"shareaholic:site_name", "al:iphone:app_name", "sitename", "citation_publisher", "og:site":
		return siteField, true
	case "article:section", "og:section", "section", "parsely-section", "dc.subject.category", "cg", "category",
		"cxenseparse:section", "article.section", "og:article:section", "rubrik", "sailthru.section", "cxenseparse:category",
		"page.section", "classification", "channel":
		return sectionField, true
	case "article:tag", "og:article:tag", "keywords", "news_keywords", "parsely-tags", "sailthru.tags", "dc.subject",
		"dcterms.subject", "citation_keywords", "article.tag", "og:tag", "video:tag", "keyword":
		return tagsField, true
	case "og:locale", "content-language", "dc.language", "dcterms.language", "language", "citation_language", "inlanguage":
		return languageField, true
	case "og:url", "twitter:url", "parsely-link", "citation_public_url", "dc.identifier", "dc.source":
		return canonicalField, true
	case "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url",
		"sailthru.image.full", "thumbnail":
		return imageField, true
	case "og:description", "description", "twitter:description", "dc.description", "dcterms.description",
		"dcterms.abstract", "citation_abstract", "sailthru.description", "dc.abstract":
		return excerptField, true
	case "dc.rights", "dcterms.rights", "dcterms.license", "dc.rights.license", "license", "og:license", "cc:license", "dc.license":
		return licenseField, true
	}
	return 0, false
}

// link reads a link element: the page's canonical address, its image, licence.
func (r *reader) link(e int32) {
	for word := range strings.FieldsSeq(strings.ToLower(r.page.Attr(e, "rel"))) {
		switch word {
		case "canonical":
			r.say(canonicalField, "rel=canonical", 1, r.page.Attr(e, "href"))
		case "image_src":
			r.say(imageField, "rel=image_src", 1, r.page.Attr(e, "href"))
		case "license", "copyright":
			r.say(licenseField, "rel="+word, 1, r.page.Attr(e, "href"))
		}
	}
	if r.page.Elements[e].Flags&page.HasItemprop != 0 {
		r.microdata(e)
	}
}

// root reads the html element: language and direction.
func (r *reader) root(e int32) {
	for _, name := range [...]string{"lang", "xml:lang"} {
		if lang := r.page.Attr(e, name); lang != "" {
			r.say(languageField, "html lang", 1, lang)
			break
		}
	}
	if dir := r.page.Attr(e, "dir"); dir != "" {
		r.say(dirField, "html dir", 1, dir)
	}
}
