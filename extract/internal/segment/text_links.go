package segment

import (
	"bytes"
	"iter"
	"unicode/utf8"
)

// lynx numbers the links of a page, "[12]report", and lists their addresses below the heading
// "References". w3m, lynx and html2text draw the fields of forms. None of that is text of the
// page, so runs leave it out.

// minReferences is the smallest number of addresses in a list of references.
const minReferences = 3

// minMarkers is how many consecutive numbers show that a dump without references has numbered
// links.
const minMarkers = 8

// cutReferences drops the list of references at the end of the dump and determines whether
// links are numbered.
func (d *dump) cutReferences() {
	refs := 0
	for i := len(d.lines) - 1; i >= 0; i-- {
		text := d.src[d.lines[i].start:d.lines[i].end]
		switch {
		case isReference(text):
			refs++
			continue
		case bytes.EqualFold(text, []byte("visible links:")), bytes.EqualFold(text, []byte("visible links")),
			bytes.EqualFold(text, []byte("hidden links:")):
			continue
		case bytes.Equal(text, []byte("References")) && refs >= minReferences:
			d.lines = d.lines[:i]
			d.markers = true
			return
		case refs > 0 && len(d.lines)-i < 2*refs && bytes.IndexByte(text, ' ') < 0:
			continue // an address that was wrapped
		}
		break
	}
	d.markers = d.countMarkers() >= minMarkers
}

// isReference reports whether text is an entry of a list of references: a
// number and an address.
func isReference(text []byte) bool {
	digits := 0
	for digits < len(text) && isDigit(text[digits]) {
		digits++
	}
	if digits == 0 || !bytes.HasPrefix(text[digits:], []byte(". ")) {
		return false
	}
	address := bytes.TrimSpace(text[digits+2:])
	return len(address) > 0 && bytes.IndexByte(address, ' ') < 0 && bytes.IndexByte(address, ':') > 0
}

// countMarkers returns how many link numbers of the dump are one more than the number before.
func (d *dump) countMarkers() int {
	last, n := 0, 0
	for _, l := range d.lines {
		text := d.src[l.start:l.end]
		for i := bytes.IndexByte(text, '['); i >= 0 && i < len(text); {
			if size, number := marker(text[i:]); size > 0 {
				if number == last+1 {
					n++
				}
				last = number
				i += size
			} else {
				i++
			}
			next := bytes.IndexByte(text[i:], '[')
			if next < 0 {
				break
			}
			i += next
		}
	}
	return n
}

// marker returns the length and the value of the link number at the beginning of text, or 0 if
// there is none. The number must touch the word after it, unlike the number of a footnote.
func marker(text []byte) (size, number int) {
	i := 1
	for i < len(text) && isDigit(text[i]) && i < 6 {
		number = 10*number + int(text[i]-'0')
		i++
	}
	if i == 1 || i+1 >= len(text) || text[i] != ']' {
		return 0, 0
	}
	if r, _ := utf8.DecodeRune(text[i+1:]); !isWord(r) && !opensWord(r) {
		return 0, 0
	}
	return i + 1, number
}

func opensWord(r rune) bool {
	switch r {
	case '"', '“', '‘', '(', '[', '«', '„', '\'', '$', '€', '£', '#', '@':
		return true
	}
	return false
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// mark returns the length of the mark at the beginning of text that is not text of the page,
// or 0 if there is none: a link number, a placeholder of a button or an image, an empty field
// of a form.
func (d *dump) mark(text []byte) int {
	switch text[0] {
	case '(':
		return prefixLen(text, "(BUTTON)")
	case '_':
		return field(text, 1, '_')
	case '[':
		if d.markers {
			if size, _ := marker(text); size > 0 {
				return size
			}
		}
		for _, name := range [...]string{"[IMG]", "[INLINE]", "[EMBED]", "[IFRAME]", "[BUTTON]", "[]"} {
			if n := prefixLen(text, name); n > 0 {
				return n
			}
		}
		return field(text, 1, ' ')
	}
	return 0
}

// minField is the width of the narrowest drawn field of a form.
const minField = 4

// field returns the length of a field drawn with fill at the beginning of text, closed by a
// bracket if a bracket opens it. It returns 0 if there is none.
func field(text []byte, from int, fill byte) int {
	n := from
	for n < len(text) && text[n] == fill {
		n++
	}
	if text[0] != '[' {
		if n < minField {
			return 0
		}
		return n
	}
	if n < len(text) && text[n] == ']' {
		return n + 1
	}
	return 0
}

func prefixLen(text []byte, prefix string) int {
	if len(text) >= len(prefix) && string(text[:len(prefix)]) == prefix {
		return len(prefix)
	}
	return 0
}

// withSpaces returns src with a space for each underscore between letters, if the underscores
// replace the spaces in the text of links, as html2text writes them: many words are then
// joined. Otherwise it returns src itself.
func withSpaces(src []byte) []byte {
	const share = 400 // one such joint in 400 bytes of text; a page about programs has fewer
	joints := 0
	for i := range scores(src) {
		if isScore(src, i) {
			joints++
		}
	}
	if joints < minMarkers || joints*share < len(src) {
		return src
	}
	spaced := bytes.Clone(src)
	for i := range scores(src) {
		if isScore(src, i) {
			spaced[i] = ' '
		}
	}
	return spaced
}

// scores yields the offsets of underscores within src.
func scores(src []byte) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 1; i+1 < len(src); i++ {
			next := bytes.IndexByte(src[i:len(src)-1], '_')
			if next < 0 {
				return
			}
			if i += next; !yield(i) {
				return
			}
		}
	}
}

// isScore reports whether src[i] is an underscore between letters.
func isScore(src []byte, i int) bool {
	return src[i] == '_' && isWordByte(src[i-1]) && isWordByte(src[i+1])
}

func isWordByte(b byte) bool { return isLetter(b) || isDigit(b) || b == '\'' || b == ',' }

func isLetter(b byte) bool { return b >= utf8.RuneSelf || 'a' <= b|0x20 && b|0x20 <= 'z' }
