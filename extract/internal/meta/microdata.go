package meta

import (
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// microdata reads an element that has an itemprop attribute. It is followed
// only where the item around it is an article or a page, and not a comment or
// another article's teaser.
func (r *reader) microdata(e int32) {
	if prop := r.page.Attr(e, "itemprop"); prop != "" {
		r.itemprop(e, prop)
	}
}

// maxItem is how long the text of a property's element may be, in bytes.
const maxItem = 400

// itemprop reads the properties prop of e.
func (r *reader) itemprop(e int32, prop string) {
	for word := range strings.FieldsSeq(prop) {
		f, ok := itemField(word)
		if !ok {
			continue
		}
		if f == titleField && word == "name" {
			if inner := r.itemOwner(e); inner != "" {
				if inner == "author" || inner == "creator" {
					r.sayItem(authorsField, propertyNamed("author"), "itemprop author", e)
				}
				continue
			}
		}
		if f == authorsField && r.hasItems(e) {
			continue // its name is an item of its own
		}
		r.sayItem(f, propertyNamed(word), "itemprop "+word, e)
	}
}

// sayItem adds the value of e's property as a statement about f.
func (r *reader) sayItem(f field, from source, called string, e int32) {
	value := r.itemValue(e, f)
	if value == "" {
		return
	}
	s := statement{source: from, called: called, list: []string{value}, trust: r.place(e)}
	switch {
	case f == authorsField && r.page.Elements[e].Tag != page.Meta:
		// Those far from the text are the authors of comments and teasers.
		s.trust *= r.nearness(e)
		r.stateAt(f, s, e)
		return
	case f == publishedField || f == modifiedField:
		s.trust = r.placeOfDate(e)
	}
	r.state(f, s)
}

// itemField returns the field that a property of schema.org speaks of.
func itemField(prop string) (field, bool) {
	f := lexicon.ItemFieldOf(prop)
	return itemFields[f], f != 0
}

var itemFields = [...]field{
	lexicon.ItemFieldTitle:     titleField,
	lexicon.ItemFieldSubtitle:  subtitleField,
	lexicon.ItemFieldAuthors:   authorsField,
	lexicon.ItemFieldPublished: publishedField,
	lexicon.ItemFieldModified:  modifiedField,
	lexicon.ItemFieldSection:   sectionField,
	lexicon.ItemFieldTags:      tagsField,
	lexicon.ItemFieldLanguage:  languageField,
	lexicon.ItemFieldImage:     imageField,
	lexicon.ItemFieldExcerpt:   excerptField,
	lexicon.ItemFieldLicense:   licenseField,
}

// itemOwner returns the property whose item e's own property belongs to:
// "author" for the name within an author. It is empty for the article's own.
func (r *reader) itemOwner(e int32) string { return r.ownerWithin(r.page.Elements[e].Parent) }

// ownerWithin returns what itemOwner does for all that stands right within e, which
// may be much: it is found out once.
func (r *reader) ownerWithin(e int32) string {
	if e <= 0 {
		return ""
	}
	owner, ok := r.owners[e]
	if ok {
		return owner
	}
	scope := false
	if r.page.Elements[e].Flags&page.HasItemprop != 0 {
		_, scope = r.page.LookupAttr(e, "itemscope")
	}
	if scope {
		owner = r.page.Attr(e, "itemprop")
	} else {
		owner = r.ownerWithin(r.page.Elements[e].Parent)
	}
	r.owners[e] = owner
	return owner
}

// hasItems reports whether e holds an element with a property of its own.
func (r *reader) hasItems(e int32) bool {
	end := r.page.Elements[e].End
	for i := e + 1; int(i) < len(r.page.Elements) && r.page.Elements[i].Start < end && i < e+maxMarked; i++ {
		if inner := &r.page.Elements[i]; inner.Flags&page.HasItemprop != 0 || inner.Tag == page.Meta {
			if strings.Contains(r.page.Attr(i, "itemprop"), "name") {
				return true
			}
		}
	}
	return false
}

// itemValue returns the value of e's property (HTML standard, 5.2.4).
func (r *reader) itemValue(e int32, f field) string {
	if content, ok := r.page.LookupAttr(e, "content"); ok {
		return squeeze(content)
	}
	switch r.page.Elements[e].Tag {
	case page.Time:
		if when := r.page.Attr(e, "datetime"); when != "" {
			return when
		}
	case page.Img:
		return r.page.Attr(e, "src")
	case page.A, page.Link:
		if f == imageField || f == licenseField {
			return r.page.Attr(e, "href")
		}
	}
	return r.text(e, maxItem)
}
