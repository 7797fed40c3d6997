package page

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"
)

// Attr returns the value of element e's attribute with the given name, which
// is in lower case, with its character references resolved. It is empty when
// the element has no such attribute; where it has two, the first one counts.
//
// Attributes are not stored: each call reads the start tag again, so ask only
// for those of elements that matter.
func (p *Page) Attr(e int32, name string) string {
	value, _ := p.LookupAttr(e, name)
	return value
}

// LookupAttr is Attr, and reports whether the element has the attribute.
func (p *Page) LookupAttr(e int32, name string) (value string, ok bool) {
	if p.Kind == FromText {
		return p.markAttr(e, name)
	}
	element := &p.Elements[e]
	for rest := tagAttrs(p.Source[element.Start:element.Body]); len(rest) > 0; {
		var key, raw []byte
		key, raw, rest = nextAttr(rest)
		if len(key) == len(name) && strings.EqualFold(string(key), name) {
			return unescapeAttr(raw), true
		}
	}
	return "", false
}

// Attrs calls yield with each attribute of a start tag, as it stands there:
// names in whatever case, character references not resolved.
func Attrs(tag []byte, yield func(key, value []byte)) {
	for rest := tagAttrs(tag); len(rest) > 0; {
		var key, value []byte
		if key, value, rest = nextAttr(rest); len(key) > 0 {
			yield(key, value)
		}
	}
}

// tagAttrs returns what stands in a start tag behind the element's name.
func tagAttrs(tag []byte) []byte {
	i := 0
	for i < len(tag) && !isSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' {
		i++
	}
	return tag[i:]
}

// nextAttr returns the first attribute in tag and what stands behind it
// (HTML standard, 13.2.5.32 to 13.2.5.39). The key is empty where there is
// none.
func nextAttr(tag []byte) (key, value, rest []byte) {
	for len(tag) > 0 && (isSpace(tag[0]) || tag[0] == '/' || tag[0] == '>') {
		tag = tag[1:]
	}
	end := 0
	for end < len(tag) && !isSpace(tag[end]) && tag[end] != '/' && tag[end] != '>' && (tag[end] != '=' || end == 0) {
		end++
	}
	key, tag = tag[:end], skipSpace(tag[end:])
	if len(tag) == 0 || tag[0] != '=' {
		return key, nil, tag
	}
	tag = skipSpace(tag[1:])
	if len(tag) > 0 && (tag[0] == '"' || tag[0] == '\'') {
		value, rest, _ = bytes.Cut(tag[1:], tag[:1])
		return key, value, rest
	}
	end = 0
	for end < len(tag) && !isSpace(tag[end]) && tag[end] != '>' {
		end++
	}
	return key, tag[:end], tag[end:]
}

func skipSpace(s []byte) []byte {
	for len(s) > 0 && isSpace(s[0]) {
		s = s[1:]
	}
	return s
}

// isSpace reports whether b is white space to the HTML standard.
func isSpace(b byte) bool {
	return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f'
}

// unescapeAttr resolves the character references in an attribute's value. In
// an attribute, a name without a semicolon counts only if nothing that could
// be a part of it follows: "?a=1&copy=2" is an address without copyright sign
// (HTML standard, 13.2.5.73).
func unescapeAttr(raw []byte) string {
	next := bytes.IndexByte(raw, '&')
	if next < 0 {
		return string(raw)
	}
	var b strings.Builder
	b.Grow(len(raw))
	for next >= 0 {
		b.Write(raw[:next])
		raw = raw[next:]
		end := 1
		for end < len(raw) && (isAlphanumeric(raw[end]) || raw[end] == '#' && end == 1) {
			end++
		}
		if end < len(raw) && raw[end] == ';' {
			end++
		}
		b.WriteString(reference(string(raw[:end]), end < len(raw) && raw[end] == '='))
		raw = raw[end:]
		next = bytes.IndexByte(raw, '&')
	}
	b.Write(raw)
	return b.String()
}

// reference resolves name, an ampersand and what may be a character's name or
// number; assigned tells that an equals sign follows.
func reference(name string, assigned bool) string {
	if assigned && name[len(name)-1] != ';' {
		return name
	}
	text := html.UnescapeString(name)
	// No reference stands for more than two characters: the name only began
	// like one.
	if utf8.RuneCountInString(text) > 2 {
		return name
	}
	return text
}

func isAlphanumeric(b byte) bool {
	return '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z'
}
