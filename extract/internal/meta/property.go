package meta

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// properties adds a statement for each property of element e, in microdata and RDFa.
func (r *reader) properties(e int32) {
	for _, p := range r.declared.PropertiesOf(e) {
		r.property(&p)
	}
}

// microdata is like properties without those of RDFa.
func (r *reader) microdata(e int32) {
	for _, p := range r.declared.PropertiesOf(e) {
		if p.Syntax == declare.Microdata {
			r.property(&p)
		}
	}
}

// maxItem is the largest length of the text of a property's element, in bytes.
const maxItem = 400

// property adds a statement for a property.
func (r *reader) property(p *declare.Property) {
	f, from, called := itemFields[lexicon.ItemFieldOf(p.Name)], rdfaTerm, "rdfa "+p.Name
	switch p.Syntax {
	case declare.Microdata:
		from, called = propertyNamed(p.Name), "itemprop "+p.Name
	case declare.RDFaMeta:
		f = metaFields[lexicon.MetaFieldOf(p.Name)]
	}
	value := squeeze(p.Value)
	if p.Value == "" {
		value = r.text(p.Element, maxItem)
	}
	if value == "" {
		return
	}
	s := statement{source: from, called: called, list: []string{value}, trust: r.place(p.Element)}
	switch {
	case f == authorsField && r.page.Elements[p.Element].Tag != page.Meta:
		// Those far from the text are the authors of comments and teasers.
		s.trust *= r.nearness(p.Element)
		r.addAt(f, s, p.Element)
		return
	case f == publishedField || f == modifiedField:
		s.trust = r.placeOfDate(p.Element)
	}
	r.add(f, s)
}

// itemFields are the fields of schema.org's properties.
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
