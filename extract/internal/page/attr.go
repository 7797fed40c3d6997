package page

import (
	"bytes"
	"html"
	"strings"
	"unicode/utf8"
)

// Attr returns the value of element e's attribute with the given name, with its character
// references resolved. name must be in lower case. The value is empty if the element has no
// such attribute; if it has two, the first one counts.
//
// Attributes are not stored: each call reads the start tag again, so ask only for those of
// elements that matter.
func (p *Page) Attr(e int32, name string) string {
	value, _ := p.LookupAttr(e, name)
	return value
}

// LookupAttr is like Attr and also reports whether the element has the attribute.
func (p *Page) LookupAttr(e int32, name string) (value string, ok bool) {
	if p.Kind == FromText {
		return p.markAttr(e, name)
	}
	element := &p.Elements[e]
	tag := p.Source[element.Start:element.Body]
	for i := nameEnd(tag); ; {
		var key, raw []byte
		if key, raw, i = NextAttr(tag, i); len(key) == 0 {
			return "", false
		}
		if len(key) == len(name) && strings.EqualFold(string(key), name) {
			return unescapeAttr(raw), true
		}
	}
}

// AttrsOf is like Attr for the source of a start tag and for several names at once, 64 at
// most: it stores the value of the attribute names[i] in values[i].
func AttrsOf(tag []byte, names, values []string) {
	found := uint64(0) // the names that were found
	for i := nameEnd(tag); ; {
		var key, raw []byte
		if key, raw, i = NextAttr(tag, i); len(key) == 0 {
			return
		}
		for k, name := range names {
			if len(key) == len(name) && found>>k&1 == 0 && strings.EqualFold(string(key), name) {
				found |= 1 << k
				values[k] = unescapeAttr(raw)
			}
		}
	}
}

// Name returns the name of element e as in the source; it may be a custom element. It is empty
// if the start tag is implied.
func (p *Page) Name(e int32) []byte {
	element := &p.Elements[e]
	if p.Kind == FromText || element.Start == element.Body {
		return nil
	}
	tag := p.Source[element.Start+1 : element.Body]
	return tag[:nameEnd(tag)]
}

// nameEnd returns the offset after the name in a tag.
func nameEnd(tag []byte) int {
	i := 0
	for i < len(tag) && !IsSpace(tag[i]) && tag[i] != '/' && tag[i] != '>' {
		i++
	}
	return i
}

// NextAttr returns the first attribute of a tag from src[i] on, as in the source, and the
// offset after it (HTML standard, 13.2.5.32 to 13.2.5.39). At the end of the tag the key is
// empty, and next is the offset of the angle bracket, or len(src) if the source ends within
// the tag.
func NextAttr(src []byte, i int) (key, value []byte, next int) {
	for i < len(src) && (IsSpace(src[i]) || src[i] == '/') {
		i++
	}
	if i == len(src) || src[i] == '>' {
		return nil, nil, i
	}
	start := i
	for i++; i < len(src) && !IsSpace(src[i]) && src[i] != '/' && src[i] != '>' && src[i] != '='; i++ {
	}
	key = src[start:i]
	i = skipSpace(src, i)
	if i == len(src) || src[i] != '=' {
		return key, nil, i
	}
	value, next = attrValue(src, skipSpace(src, i+1))
	return key, value, next
}

// attrValue returns the value at src[i], without its quotes, and the offset after it.
func attrValue(src []byte, i int) (value []byte, next int) {
	if i == len(src) {
		return nil, i
	}
	if quote := src[i]; quote == '"' || quote == '\'' {
		i++
		length := bytes.IndexByte(src[i:], quote)
		if length < 0 {
			return src[i:], len(src)
		}
		return src[i : i+length], i + length + 1
	}
	start := i
	for i < len(src) && !IsSpace(src[i]) && src[i] != '>' {
		i++
	}
	return src[start:i], i
}

// skipSpace returns the offset of the first byte from src[i] on that is not white space.
func skipSpace(src []byte, i int) int {
	for i < len(src) && IsSpace(src[i]) {
		i++
	}
	return i
}

// IsSpace reports whether b is white space by the HTML standard.
func IsSpace(b byte) bool {
	return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f'
}

// IsLetter reports whether b is an ASCII letter.
func IsLetter(b byte) bool { b |= 0x20; return 'a' <= b && b <= 'z' }

// Lower returns b in lower case if it is an ASCII capital letter.
func Lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		b |= 0x20
	}
	return b
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

// reference resolves name: an ampersand and a possible name or number of a character. assigned
// means that an equals sign follows.
func reference(name string, assigned bool) string {
	if assigned && name[len(name)-1] != ';' {
		return name
	}
	text := html.UnescapeString(name)
	// A reference is at most two characters: name only begins like one.
	if utf8.RuneCountInString(text) > 2 {
		return name
	}
	return text
}

func isAlphanumeric(b byte) bool {
	return '0' <= b && b <= '9' || IsLetter(b)
}
