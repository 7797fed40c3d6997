package format

import (
	"unicode"
	"unicode/utf8"
)

// markup is text with elements and attributes in the syntax of HTML or XML.
type markup struct {
	dst []byte
	xml bool // the syntax is XML's
}

// void writes an element without content.
func (m *markup) void(tag string) {
	m.raw("<" + tag)
	m.end()
}

// end ends the tag of an element without content.
func (m *markup) end() {
	if m.xml {
		m.raw("/")
	}
	m.raw(">")
}

// raw writes markup.
func (m *markup) raw(markup string) { m.dst = append(m.dst, markup...) }

// attribute writes an attribute unless its value has no output.
func (m *markup) attribute(name, value string) {
	start := len(m.dst)
	m.raw(" " + name + "=\"")
	begin := len(m.dst)
	if m.text(value); len(m.dst) == begin {
		m.dst = m.dst[:start]
		return
	}
	m.raw("\"")
}

// text writes s, escaped for text and for values in double quotes. Control
// characters are left out.
func (m *markup) text(s string) {
	start := 0
	for i := 0; i < len(s); i++ {
		if isVerbatim(s[i]) {
			continue
		}
		instead, size, changed := m.escape(s[i:])
		if changed {
			m.dst = append(m.dst, s[start:i]...)
			m.raw(instead)
			start = i + size
		}
		i += size - 1
	}
	m.dst = append(m.dst, s[start:]...)
}

// isVerbatim reports whether b is an ASCII character that is never escaped.
func isVerbatim(b byte) bool {
	return ' ' <= b && b < 0x7F && b != '<' && b != '>' && b != '&' && b != '"' || b == '\n' || b == '\t'
}

// escape returns the text to write instead of the first character of s, the size of that
// character, and whether it is changed at all.
func (m *markup) escape(s string) (instead string, size int, changed bool) {
	switch s[0] {
	case '<':
		return "&lt;", 1, true
	case '>':
		return "&gt;", 1, true
	case '&':
		return "&amp;", 1, true
	case '"':
		return "&#34;", 1, true
	}
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case r == utf8.RuneError && size == 1:
		return "\uFFFD", size, true
	case unicode.IsControl(r), m.xml && (r == '\uFFFE' || r == '\uFFFF'):
		return "", size, true
	}
	return "", size, false
}
