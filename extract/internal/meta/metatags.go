package meta

import (
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
)

// metaTag reads a meta element: Open Graph, Twitter, Dublin Core, the families
// of citation indexes and of audience meters, and those of the HTML standard.
func (r *reader) metaTag(tag *declare.Tag) {
	name := tag.Name
	if name == "" {
		r.properties(tag.Element)
		return
	}
	f, ok := metaField(name)
	switch {
	case ok:
	case namesAuthor(name):
		f, name = authorsField, "authors"
	case !datesPage(name):
		r.labelled(tag)
		return
	case strings.Contains(name, "publi"):
		f, name = publishedField, "meta published"
	default:
		f, name = publishedField, "meta date"
	}
	switch content := squeeze(tag.Content); {
	case content == "":
	case strings.HasPrefix(name, "citation_author"):
		r.add(f, statement{source: tagNamed(name), called: name, list: uninvertedNames(content), trust: 1})
	default:
		r.add(f, statement{source: tagNamed(name), called: name, list: []string{content}, trust: 1})
	}
}

// namesAuthor reports whether a meta tag of no known family names the page's author, by its
// name.
func namesAuthor(name string) bool {
	return strings.HasSuffix(strings.TrimSuffix(name, "s"), "author") && !strings.Contains(name, "image") && !strings.Contains(name, "photo")
}

// datesPage reports whether a meta tag of no known family dates the page, by its name.
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

// uninvertedNames returns the names of a list with semicolons between them, each with the
// given name first.
func uninvertedNames(list string) []string {
	names := strings.Split(list, ";")
	for i, name := range names {
		names[i] = uninverted(strings.TrimSpace(name))
	}
	return names
}

// uninverted returns a name with the given name first: citation indexes put the family name
// first, "Lee, Ann".
func uninverted(name string) string {
	family, given, ok := strings.Cut(name, ", ")
	if !ok || strings.Contains(given, ",") {
		return name
	}
	return given + " " + family
}

// labelled reads Twitter's pairs of a label and its value, such as "Written by" and a name.
func (r *reader) labelled(tag *declare.Tag) {
	switch tag.Name {
	case "twitter:label1", "twitter:label2":
		r.tag = squeeze(tag.Content)
	case "twitter:data1", "twitter:data2":
		first, _, _ := strings.Cut(r.tag, " ")
		if opensByline(first) {
			r.addStatement(authorsField, twitterData, 1, squeeze(tag.Content))
		}
		r.tag = ""
	}
}

// metaField returns the field for the meta tags with the given name.
func metaField(name string) (field, bool) {
	f := lexicon.MetaFieldOf(name)
	return metaFields[f], f != 0
}

var metaFields = [...]field{
	lexicon.MetaFieldTitle:     titleField,
	lexicon.MetaFieldAuthors:   authorsField,
	lexicon.MetaFieldPublished: publishedField,
	lexicon.MetaFieldModified:  modifiedField,
	lexicon.MetaFieldSite:      siteField,
	lexicon.MetaFieldSection:   sectionField,
	lexicon.MetaFieldTags:      tagsField,
	lexicon.MetaFieldLanguage:  languageField,
	lexicon.MetaFieldCanonical: canonicalField,
	lexicon.MetaFieldImage:     imageField,
	lexicon.MetaFieldExcerpt:   excerptField,
	lexicon.MetaFieldLicense:   licenseField,
}

// link reads a link element: the page's canonical address, its image, licence.
func (r *reader) link(e int32) {
	for word := range strings.FieldsSeq(strings.ToLower(r.page.Attr(e, "rel"))) {
		switch word {
		case "canonical":
			r.addStatement(canonicalField, relCanonical, 1, r.page.Attr(e, "href"))
		case "image_src":
			r.addStatement(imageField, relImage, 1, r.page.Attr(e, "href"))
		case "license", "copyright":
			from := relLicense
			if word == "copyright" {
				from = relCopyright
			}
			r.addStatement(licenseField, from, 1, r.page.Attr(e, "href"))
		}
	}
	r.properties(e)
}

// root reads the html element: language and direction.
func (r *reader) root(e int32) {
	for _, name := range [...]string{"lang", "xml:lang"} {
		if lang := r.page.Attr(e, name); lang != "" {
			r.addStatement(languageField, htmlLang, 1, lang)
			break
		}
	}
	if dir := r.page.Attr(e, "dir"); dir != "" {
		r.addStatement(dirField, htmlDir, 1, dir)
	}
}
