package meta

import (
	"strings"

	"presscut/extract/internal/declare"
)

// rdfa reads an element whose property attribute is that of RDFa: a term of
// schema.org within an article, or one of the vocabularies that meta tags use,
// which have their own prefix.
func (r *reader) rdfa(e int32) {
	for term := range strings.FieldsSeq(r.page.Attr(e, "property")) {
		prefix, name := "", declare.LocalName(term)
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
	if !owner.found {
		return
	}
	switch _, item := r.page.LookupAttr(e, "typeof"); {
	case item: // what it names are properties of its own
	case name == "name" && (owner.of == "author" || owner.of == "creator"):
		r.sayItem(authorsField, rdfaTerm, "rdfa author", e)
	case isArticle(owner.kind):
		r.sayItem(f, rdfaTerm, "rdfa "+name, e)
	}
}

// prefixedTerm reads a property that has the name of a meta tag.
func (r *reader) prefixedTerm(e int32, name string) {
	if f, ok := metaField(name); ok {
		r.sayItem(f, rdfaTerm, "rdfa "+name, e)
	}
}

// rdfaItem is what the attributes of an element say of the item that it is.
type rdfaItem struct {
	found    bool   // it is an item
	of, kind string // the local names of its property and its type
}

// typedAround returns the item right around e, if there is one.
func (r *reader) typedAround(e int32) rdfaItem {
	for range maxItemDepth {
		if e = r.page.Elements[e].Parent; e < 0 {
			break
		}
		if item := r.itemOf(e); item.found {
			return item
		}
	}
	return rdfaItem{}
}

// itemOf returns the item that e is. All properties in it ask.
func (r *reader) itemOf(e int32) rdfaItem {
	item, ok := r.typed[e]
	if !ok {
		var kind string
		if kind, item.found = r.page.LookupAttr(e, "typeof"); item.found {
			item.of, item.kind = declare.LocalName(r.page.Attr(e, "property")), declare.LocalName(kind)
		}
		r.typed[e] = item
	}
	return item
}

// maxItemDepth is how many elements may stand between an item and a property of
// it.
const maxItemDepth = 24
