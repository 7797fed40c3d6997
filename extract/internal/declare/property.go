package declare

import (
	"cmp"
	"slices"
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// A Property is a declaration in an attribute of an element: in microdata, with
// itemprop, or in RDFa, with property. Both use schema.org's vocabulary; RDFa also uses
// those of the meta tags.
type Property struct {
	Element int32
	Syntax  Syntax
	Name    string // of schema.org's vocabulary, or of a meta tag; "author" for the name within an author
	Value   string // of an attribute; "": the value is the element's text
}

// Syntax is how a property is declared.
type Syntax uint8

// The syntaxes.
const (
	Microdata Syntax = iota
	RDFa
	RDFaMeta // RDFa with the name of a meta tag
)

const (
	// maxProperties is how many properties are kept.
	maxProperties = 1 << 15

	// maxWithin is the largest number of elements within another that are read.
	maxWithin = 256

	// maxItemDepth is the largest number of elements between an item of RDFa and its property.
	maxItemDepth = 24
)

// PropertiesOf returns the properties of element e.
func (d *Declared) PropertiesOf(e int32) []Property {
	from, _ := slices.BinarySearchFunc(d.Properties, e, func(p Property, e int32) int { return cmp.Compare(p.Element, e) })
	to := from
	for to < len(d.Properties) && d.Properties[to].Element == e {
		to++
	}
	return d.Properties[from:to]
}

// items finds the items of properties. Many properties have the same item, so each element is
// examined once.
type items struct {
	page   *page.Page
	owners map[int32]owner // the results of within, by element
	typed  map[int32]item  // the results of typed, by element
}

// owner is what has the microdata within an element.
type owner struct {
	property string // whose item has it: "author" within an author. It is empty for the article's own
	reply    bool   // a comment or an answer has it
}

// item is an item of RDFa.
type item struct {
	found    bool
	of, kind string // the local names of its property and its type
}

// properties adds the properties of element e.
func (d *Declared) properties(of *items, e int32) {
	element := &of.page.Elements[e]
	if element.Flags&page.HasItemprop != 0 {
		d.microdata(of, e, of.page.Attr(e, "itemprop"))
	}
	if element.Flags&page.HasProperty != 0 && element.Tag != page.Link && element.Tag != page.Time {
		d.rdfa(of, e)
	}
}

// microdata adds the properties of element e whose names are the words of itemprop. A
// property called "name" must be the page's own or that of an author: other names are, for
// example, those of a comment or a teaser of another article. A reply's properties are not the
// article's.
func (d *Declared) microdata(of *items, e int32, itemprop string) {
	around := of.within(of.page.Elements[e].Parent)
	if around.reply {
		return
	}
	for name := range strings.FieldsSeq(itemprop) {
		switch field := lexicon.ItemFieldOf(name); {
		case field == 0:
			continue
		case name == "name":
			if around.property == "author" || around.property == "creator" {
				name = "author"
			} else if around.property != "" {
				continue
			}
		case field == lexicon.ItemFieldAuthors && of.hasNames(e):
			continue // the name of the author is a property of its own
		}
		d.property(of.page, e, Microdata, name)
	}
}

// rdfa adds the properties of element e whose names are the words of its property
// attribute: terms of schema.org within an article, and those of the vocabularies that meta
// tags use, which have their own prefix.
func (d *Declared) rdfa(of *items, e int32) {
	for term := range strings.FieldsSeq(of.page.Attr(e, "property")) {
		prefix, name := "", LocalName(term)
		if name != term {
			prefix = strings.ToLower(strings.TrimRight(term[:len(term)-len(name)], "/#:"))
		}
		switch prefix {
		case "", "schema", "http://schema.org", "https://schema.org":
			d.term(of, e, name)
		case "dc", "dcterms":
			d.property(of.page, e, RDFaMeta, prefix+"."+strings.ToLower(name))
		default:
			d.property(of.page, e, RDFaMeta, strings.ToLower(term))
		}
	}
}

// term adds a property of schema.org's vocabulary, if the item around it is an article or
// the author of one.
func (d *Declared) term(of *items, e int32, name string) {
	if lexicon.ItemFieldOf(name) == 0 {
		return
	}
	around := of.around(e)
	if !around.found {
		return
	}
	switch _, isItem := of.page.LookupAttr(e, "typeof"); {
	case isItem: // its names are properties of its own
	case name == "name" && (around.of == "author" || around.of == "creator"):
		d.property(of.page, e, RDFa, "author")
	case IsArticle(around.kind):
		d.property(of.page, e, RDFa, name)
	}
}

// property adds a property, if its name is known. Its value follows the HTML standard,
// 5.2.4, but that links are followed only from a picture or licence.
func (d *Declared) property(p *page.Page, e int32, syntax Syntax, name string) {
	known, linked := false, false
	if syntax == RDFaMeta {
		f := lexicon.MetaFieldOf(name)
		known, linked = f != 0, f == lexicon.MetaFieldImage || f == lexicon.MetaFieldLicense
	} else {
		f := lexicon.ItemFieldOf(name)
		known, linked = f != 0, f == lexicon.ItemFieldImage || f == lexicon.ItemFieldLicense
	}
	if !known || len(d.Properties) == maxProperties {
		return
	}
	value, ok := p.LookupAttr(e, "content")
	if !ok {
		switch p.Elements[e].Tag {
		case page.Time:
			value = p.Attr(e, "datetime")
			ok = value != ""
		case page.Img:
			value, ok = p.Attr(e, "src"), true
		case page.A, page.Link:
			if linked {
				value, ok = p.Attr(e, "href"), true
			}
		}
	}
	if !ok || value != "" {
		d.Properties = append(d.Properties, Property{Element: e, Syntax: syntax, Name: name, Value: value})
	}
}

// within returns the owner of the microdata in element e.
func (of *items) within(e int32) owner {
	if e <= 0 {
		return owner{}
	}
	o, ok := of.owners[e]
	if ok {
		return o
	}
	o = of.within(of.page.Elements[e].Parent)
	if kind, ok := of.page.LookupAttr(e, "itemtype"); ok {
		o.reply = o.reply || isReply(LocalName(kind))
	}
	if of.page.Elements[e].Flags&page.HasItemprop != 0 {
		if _, scope := of.page.LookupAttr(e, "itemscope"); scope {
			o.property = of.page.Attr(e, "itemprop")
		}
	}
	if of.owners == nil {
		of.owners = map[int32]owner{}
	}
	of.owners[e] = o
	return o
}

// isReply reports whether a type of schema.org is that of a reply to the page's subject.
func isReply(kind string) bool { return kind == "Comment" || kind == "Answer" }

// hasNames reports whether e holds an element with a name of its own.
func (of *items) hasNames(e int32) bool {
	elements := of.page.Elements
	for i := e + 1; int(i) < len(elements) && elements[i].Start < elements[e].End && i < e+maxWithin; i++ {
		inner := &elements[i]
		if (inner.Flags&page.HasItemprop != 0 || inner.Tag == page.Meta) && strings.Contains(of.page.Attr(i, "itemprop"), "name") {
			return true
		}
	}
	return false
}

// around returns the item right around e, if there is one.
func (of *items) around(e int32) item {
	for range maxItemDepth {
		if e = of.page.Elements[e].Parent; e < 0 {
			break
		}
		if around := of.itemAt(e); around.found {
			return around
		}
	}
	return item{}
}

// itemAt returns the item that e is.
func (of *items) itemAt(e int32) item {
	it, ok := of.typed[e]
	if !ok {
		var kind string
		if kind, it.found = of.page.LookupAttr(e, "typeof"); it.found {
			it.of, it.kind = LocalName(of.page.Attr(e, "property")), LocalName(kind)
		}
		if of.typed == nil {
			of.typed = map[int32]item{}
		}
		of.typed[e] = it
	}
	return it
}
