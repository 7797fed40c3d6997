package meta

import "strings"

// rdfa reads an element whose property attribute is that of RDFa: a term of
// schema.org within an article, or one of the vocabularies that meta tags use,
// which have their own prefix.
func (r *reader) rdfa(e int32) {
	for term := range strings.FieldsSeq(r.page.Attr(e, "property")) {
		prefix, name := "", localName(term)
		if name != term {
			prefix = strings.ToLower(strings.TrimRight(term[:len(term)-len(name)], "/#:"))
		}
		switch prefix {
		case "", "schema", "http://schema.org", "https://schema.org":
			r.schemaTerm(e, name)
		case "dc", "dcterms":
			r.prefixedTerm(e, prefix+"."+strings.ToLower(name))
		default:
			r.prefixedTerm(e, strings.ToLower(term))
		}
	}
}

// schemaTerm reads a property of schema.org, where the item around it is an
// article or the author of one.
func (r *reader) schemaTerm(e int32, name string) {
	f, ok := itemField(name)
	if !ok {
		return
	}
	owner := r.typedAround(e)
	if owner < 0 {
		return
	}
	of := localName(r.page.Attr(owner, "property"))
	switch _, item := r.page.LookupAttr(e, "typeof"); {
	case item: // what it names are properties of its own
	case name == "name" && (of == "author" || of == "creator"):
		r.sayItem(authorsField, "rdfa author", e)
	case isArticle(localName(r.page.Attr(owner, "typeof"))):
		r.sayItem(f, "rdfa "+name, e)
	}
}

// prefixedTerm reads a property that has the name of a meta tag.
func (r *reader) prefixedTerm(e int32, name string) {
	if f, ok := metaField(name); ok {
		r.sayItem(f, "rdfa "+name, e)
	}
}

// typedAround returns the element right around e that is an item, or -1.
func (r *reader) typedAround(e int32) int32 {
	for range maxItemDepth {
		if e = r.page.Elements[e].Parent; e < 0 {
			break
		}
		if _, ok := r.page.LookupAttr(e, "typeof"); ok {
			return e
		}
	}
	return -1
}

// maxItemDepth is how many elements may stand between an item and a property of
// it.
const maxItemDepth = 24
