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
		size, instead := 1, ""
		switch b := s[i]; {
		case b == '<':
			instead = "&lt;"
		case b == '>':
			instead = "&gt;"
		case b == '&':
			instead = "&amp;"
		case b == '"':
			instead = "&#34;"
		case b >= ' ' && b < 0x7F || b == '\n' || b == '\t':
			continue
		case b >= utf8.RuneSelf:
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				instead = "\uFFFD"
			} else if !unicode.IsControl(r) && !(m.xml && (r == '\uFFFE' || r == '\uFFFF')) {
				i += size - 1
				continue
			}
		}
		m.dst = append(m.dst, s[start:i]...)
		m.raw(instead)
		i += size - 1
		start = i + 1
	}
	m.dst = append(m.dst, s[start:]...)
}
