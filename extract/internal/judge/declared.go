package judge

import (
	"bytes"
	"strconv"
	"strings"

	"presscut/extract/internal/page"
)

// declared is the kind of a page and who may read it, as the page declares them to
// machines.
type declared struct {
	ogType string   // content of og:type, in lower case
	types  []string // the types of its JSON-LD, of all items, in order
	locked bool     // schema.org's isAccessibleForFree is false, or the content tier is "locked"
	gated  []string // class names and ids that schema.org's hasPart calls not free
	words  int      // schema.org's wordCount; 0: not declared
	body   []byte   // schema.org's articleBody, escaped as in the source
}

// declarations reads the declarations of p.
func declarations(p *page.Page) declared {
	var d declared
	for i := range p.Elements {
		switch p.Elements[i].Tag {
		case page.Meta:
			d.meta(p, int32(i))
		case page.Script:
			if isLinkedData(p, int32(i)) {
				d.linkedData(p.Source[p.Elements[i].Body:p.Elements[i].End])
			}
		}
	}
	return d
}

// isLinkedData reports whether script element e holds JSON-LD.
func isLinkedData(p *page.Page, e int32) bool {
	return strings.Contains(strings.ToLower(p.Attr(e, "type")), "ld+json")
}

// meta reads a meta element.
func (d *declared) meta(p *page.Page, e int32) {
	name := p.Attr(e, "property")
	if name == "" {
		name = p.Attr(e, "name")
	}
	switch strings.ToLower(name) {
	case "og:type":
		if d.ogType == "" {
			d.ogType = strings.ToLower(strings.TrimSpace(p.Attr(e, "content")))
		}
	case "article:content_tier", "og:article:content_tier":
		d.locked = d.locked || p.Attr(e, "content") == "locked"
	}
}

// maxTypes is how many types of JSON-LD are kept: lists have hundreds.
const maxTypes = 64

// linkedData reads a piece of JSON-LD. It looks for few members by name alone:
// their values make clear enough where in the tree of items they are.
func (d *declared) linkedData(src []byte) {
	for rest := src; len(d.types) < maxTypes; {
		var value []byte
		value, rest = member(rest, "@type")
		if value == nil {
			break
		}
		for name := range bytes.FieldsFuncSeq(value, isListMark) {
			if len(d.types) < maxTypes {
				d.types = append(d.types, string(name[bytes.LastIndexAny(name, "/#:")+1:]))
			}
		}
	}
	d.access(src)
	if value, _ := member(src, "wordCount"); value != nil && d.words == 0 {
		d.words, _ = strconv.Atoi(string(value))
	}
	if value, _ := member(src, "articleBody"); len(value) > len(d.body) {
		d.body = value
	}
}

// access reads who may read the page, and which parts of it only some may.
func (d *declared) access(src []byte) {
	value, rest := member(src, "isAccessibleForFree")
	for ; value != nil; value, rest = member(rest, "isAccessibleForFree") {
		if bytes.EqualFold(value, []byte("false")) {
			d.locked = true
		}
	}
	for value, rest = member(src, "cssSelector"); value != nil; value, rest = member(rest, "cssSelector") {
		for name := range bytes.FieldsFuncSeq(value, isSelectorMark) {
			if len(d.gated) < maxGated {
				d.gated = append(d.gated, string(name))
			}
		}
	}
}

// maxGated is how many names of gated parts are kept.
const maxGated = 8

func isSelectorMark(r rune) bool { return strings.ContainsRune(".#,> []\"'", r) }

func isListMark(r rune) bool { return strings.ContainsRune("[], \"\n\r\t", r) }

// member returns the value of the first member called key in a piece of JSON and
// the value behind it: a string without its quotation marks, an array of
// strings with all of its marks, or a literal. It is nil when there is none.
func member(src []byte, key string) (value, rest []byte) {
	for {
		at := bytes.Index(src, []byte(key))
		if at < 0 {
			return nil, nil
		}
		src = src[at+len(key):]
		if len(src) == 0 || src[0] != '"' {
			continue
		}
		after := bytes.TrimLeft(src[1:], " \t\r\n")
		if len(after) == 0 || after[0] != ':' {
			continue
		}
		after = bytes.TrimLeft(after[1:], " \t\r\n")
		end := valueEnd(after)
		value = after[:end]
		if len(value) > 1 && value[0] == '"' {
			value = value[1 : len(value)-1]
		}
		return value, after[end:]
	}
}

// valueEnd returns the length of the JSON value that begins src.
func valueEnd(src []byte) int {
	end := -1
	switch {
	case len(src) == 0:
		return 0
	case src[0] == '"':
		return stringEnd(src)
	case src[0] == '[':
		if end = bytes.IndexByte(src, ']'); end >= 0 {
			end++
		}
	default:
		end = bytes.IndexAny(src, ",}\n")
	}
	if end < 0 {
		return len(src)
	}
	return end
}

// stringEnd returns the length of the JSON string that begins src.
func stringEnd(src []byte) int {
	for i := 1; i < len(src); i++ {
		switch src[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(src)
}
