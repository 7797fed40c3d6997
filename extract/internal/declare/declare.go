// Package declare reads a page's declarations to machines, once for all other packages: the
// title element, the meta tags, the canonical address, microdata and RDFa, and the JSON-LD
// with the types of its items, the text of the article and its access.
package declare

import (
	"bytes"
	"cmp"
	"strings"

	"presscut/extract/internal/page"
)

// Declared has the declarations of a page. A text dump has none.
type Declared struct {
	Title     int32  // the first title element, or -1
	Tags      []Tag  // the meta elements
	OpenGraph string // the first og:type, in lower case
	Address   string // the canonical address
	Locked    bool   // schema.org's isAccessibleForFree is false, or the content tier is "locked"

	Properties []Property // in the order of their elements

	Items  []*Node  // of the JSON-LD, except those listed by other items
	Types  []string // of all items of the JSON-LD, in order
	Gated  []string // class names and ids of parts that are not free by schema.org's hasPart
	Words  int      // schema.org's wordCount, or 0 if it is not declared
	Bodies [][]byte // the values of schema.org's articleBody, in source form
}

// A Tag is a meta element.
type Tag struct {
	Element int32
	Name    string // that it has for one or another vocabulary, in lower case; "": none, or one of microdata
	Content string // which some tools write into an attribute named value
}

// tagAttrs are the attributes of meta elements that are read. The first two give the name of
// the element; the first one takes precedence.
var tagAttrs = [...]string{"property", "name", "itemprop", "http-equiv", "content", "value"}

// Read returns the declarations of p.
func Read(p *page.Page) *Declared {
	d := &Declared{Title: -1}
	if p.Kind == page.FromText {
		return d
	}
	of := &items{page: p}
	for i := range p.Elements {
		e := &p.Elements[i]
		switch e.Tag {
		case page.Title:
			if d.Title < 0 && !drawn(p, e.Parent) {
				d.Title = int32(i)
			}
		case page.Meta:
			d.tag(of, int32(i))
			continue
		case page.Link:
			if e.Flags&page.HasRel != 0 && d.Address == "" && p.Attr(int32(i), "rel") == "canonical" {
				d.Address = p.Attr(int32(i), "href")
			}
		case page.Script:
			d.script(p, int32(i))
		}
		if e.Flags&(page.HasItemprop|page.HasProperty) != 0 {
			d.properties(of, int32(i))
		}
	}
	return d
}

// drawn reports whether element e is within a drawing, whose title is not the page's.
func drawn(p *page.Page, e int32) bool {
	for ; e > 0; e = p.Elements[e].Parent {
		if p.Elements[e].Tag == page.SVG {
			return true
		}
	}
	return false
}

// tag reads meta element e.
func (d *Declared) tag(of *items, e int32) {
	var values [len(tagAttrs)]string
	element := &of.page.Elements[e]
	page.AttrsOf(of.page.Source[element.Start:element.Body], tagAttrs[:], values[:])
	content := values[4]
	tag := Tag{Element: e, Name: cmp.Or(values[0], values[1]), Content: cmp.Or(content, values[5])}
	if tag.Name == "" && values[2] != "" {
		d.microdata(of, e, values[2])
	} else if tag.Name == "" {
		tag.Name = values[3]
	}
	tag.Name = strings.ToLower(strings.TrimSpace(tag.Name))
	d.Tags = append(d.Tags, tag)
	switch tag.Name {
	case "og:type":
		if d.OpenGraph == "" {
			d.OpenGraph = strings.ToLower(strings.TrimSpace(content))
		}
	case "og:url":
		if d.Address == "" {
			d.Address = content
		}
	case "article:content_tier", "og:article:content_tier":
		d.Locked = d.Locked || content == "locked"
	}
}

// script reads script element e.
func (d *Declared) script(p *page.Page, e int32) {
	element := &p.Elements[e]
	text := p.Source[element.Body:element.End]
	d.bodies(text)
	if IsLinkedData(p, e) {
		d.linkedData(text)
	}
}

// IsLinkedData reports whether script element e holds JSON-LD.
func IsLinkedData(p *page.Page, e int32) bool {
	return strings.Contains(strings.ToLower(p.Attr(e, "type")), "ld+json")
}

// bodies adds the values of articleBody in a script, because some pages have it in data other
// than JSON-LD.
func (d *Declared) bodies(script []byte) {
	for {
		// Few bytes of a script are capitals: looking for one takes little time.
		before, after, found := bytes.Cut(script, []byte(`Body"`))
		if !found {
			return
		}
		script = after
		if !bytes.HasSuffix(before, []byte(`"article`)) {
			continue
		}
		value := bytes.TrimLeft(after, " \t\r\n:")
		if len(value) > 0 && value[0] == '"' {
			end := stringEnd(value)
			d.Bodies = append(d.Bodies, bytes.TrimSuffix(value[1:end], []byte(`"`)))
			script = value[end:]
		}
	}
}
