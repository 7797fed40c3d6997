package segment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// line is a line of a dump that has text.
type line struct {
	start, end int32 // range in the source, without white space around it
	indent     int32 // columns of white space before it
	width      int32 // columns of the white space and the text
	blanks     int32 // lines without text above it
	rule       bool  // a line of dashes or the like follows directly
}

// tabStop is the distance of tab stops in columns.
const tabStop = 8

// readLines returns the lines of src with text, from the byte at from on. A line of dashes,
// stars or other marks counts as a line without text.
func readLines(src []byte, from int) []line {
	lines := make([]line, 0, 1+bytes.Count(src[from:], []byte{'\n'}))
	var blanks int32
	for from < len(src) {
		end, next := lineEnd(src, from)
		l := readLine(src, from, end)
		switch {
		case l.start == l.end:
			blanks++
		case isRule(src[l.start:l.end]):
			if blanks == 0 && len(lines) > 0 {
				lines[len(lines)-1].rule = true
			}
			blanks++
		default:
			l.blanks = blanks
			lines = append(lines, l)
			blanks = 0
		}
		from = next
	}
	return lines
}

// lineEnd returns the end of the line at from and the start of the next one.
func lineEnd(src []byte, from int) (end, next int) {
	for end = from; end < len(src); end++ {
		if !mayEndLine[src[end]] {
			continue
		}
		switch c := src[end]; {
		case c == '\r' && end+1 < len(src) && src[end+1] == '\n':
			return end, end + 2
		case '\n' <= c && c <= '\r':
			return end, end + 1
		case c == 0xC2 && bytes.HasPrefix(src[end:], []byte("\u0085")):
			return end, end + len("\u0085")
		case c == 0xE2 && (bytes.HasPrefix(src[end:], []byte("\u2028")) || bytes.HasPrefix(src[end:], []byte("\u2029"))):
			return end, end + len("\u2028")
		}
	}
	return end, end
}

// mayEndLine has the bytes that the end of a line may begin with.
var mayEndLine = [256]bool{'\n': true, '\v': true, '\f': true, '\r': true, 0xC2: true, 0xE2: true}

// readLine measures the line src[start:end].
func readLine(src []byte, start, end int) line {
	var l line
	for start < end && !isInk(src[start]) {
		r, size := utf8.DecodeRune(src[start:end])
		if !isBlank(r) {
			break
		}
		if r == '\t' {
			l.indent += tabStop - l.indent%tabStop
		} else {
			l.indent += columns(r)
		}
		start += size
	}
	for start < end && !isInk(src[end-1]) {
		r, size := utf8.DecodeLastRune(src[start:end])
		if !isBlank(r) {
			break
		}
		end -= size
	}
	l.start, l.end = int32(start), int32(end)
	l.width = l.indent + width(src[start:end])
	return l
}

// isInk reports whether c is a visible ASCII character.
func isInk(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

// isBlank reports whether r is invisible: white space or a character without width.
func isBlank(r rune) bool {
	return unicode.IsSpace(r) || r == 0 || 0x200B <= r && r <= 0x200F || r == 0xAD || r == 0x2060 || r == 0xFEFF || isDirection(r)
}

// isDirection reports whether r is a character without width that begins or ends a
// piece of text in another direction.
func isDirection(r rune) bool { return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069 }

// width returns the columns of text on a terminal.
func width(text []byte) int32 {
	var n int32
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			n++
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		n += columns(r)
		i += size
	}
	return n
}

// columns returns the columns of r: two for a wide East Asian character (Unicode Standard
// Annex 11), none for a combining one.
func columns(r rune) int32 {
	switch {
	case r < 0x300:
		return 1
	case unicode.Is(unicode.Mn, r) || 0x200B <= r && r <= 0x200F || r == 0xFEFF || isDirection(r):
		return 0
	case 0x1100 <= r && r < 0x1160, 0x2E80 <= r && r < 0xA4D0, 0xAC00 <= r && r < 0xD7A4,
		0xF900 <= r && r < 0xFB00, 0xFE30 <= r && r < 0xFE70, 0xFF00 <= r && r < 0xFF61, 0x20000 <= r && r < 0x40000:
		return 2
	}
	return 1
}

// joinLines joins the lines of each paragraph in a text with empty lines between its
// paragraphs: a line without an empty line above it continues the line above, as in a poem or
// an address.
func (d *dump) joinLines(paras []para) {
	if d.markdown || len(paras) == 0 || len(paras) != len(d.lines) || !d.isParted() {
		return
	}
	for i := 1; i < len(paras); i++ {
		above, l := d.lines[i-1], d.lines[i]
		paras[i].more = l.blanks == 0 && l.indent == 0 && above.indent == 0 && !d.isBullet(l) && !d.isBullet(above) && d.src[l.start] != '>'
	}
}

// isParted reports whether the text begins with its first word and ends with one line break,
// as in a file that a program wrote with care, and empty lines separate most of its lines
// except list items.
func (d *dump) isParted() bool {
	if text := d.src; len(bytes.TrimSpace(text))+1 != len(text) || text[len(text)-1] != '\n' {
		return false
	}
	parted, touching := 0, 0
	for _, l := range d.lines[1:] {
		switch {
		case l.blanks > 0:
			parted++
		case !d.isBullet(l):
			touching++
		}
	}
	return 2*touching <= parted
}

// isRule reports whether text is only marks that draw a line, bullets without an item, or
// empty fields of a form.
func isRule(text []byte) bool {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		switch {
		case bytes.IndexByte([]byte("-_=*~+|#<>[]/\\ "), byte(r)) >= 0 && r < utf8.RuneSelf:
		case isBlank(r), bulletDepth(r) > 0, 0x2500 <= r && r < 0x2600, r == '–', r == '—', r == '|':
		case r >= 0xE000 && r < 0xF900: // icons in the private use area
		default:
			return false
		}
		i += size
	}
	return true
}

// words returns the number of words in text.
func words(text []byte) int {
	var c page.Counter
	c.Reset()
	c.Add(text, false)
	return int(c.Words)
}
