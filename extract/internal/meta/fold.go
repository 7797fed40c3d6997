package meta

import (
	"bytes"
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// squeeze returns s with single spaces in place of runs of white space, none at its ends, and
// without characters of zero width.
func squeeze(s string) string {
	if squeezed(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r):
			if len(b) > 0 && b[len(b)-1] != ' ' {
				b = append(b, ' ')
			}
		case invisible(r):
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return strings.TrimRight(string(b), " ")
}

// plainText returns a value in its visible form, without tags: some pages escape theirs twice.
func plainText(s string) string {
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return squeeze(stripTags(s))
}

// isPlaceholder reports whether a value is the name of a placeholder that the page's template
// failed to replace: "{{site.name}}", "#author.fullName}".
func isPlaceholder(s string) bool {
	return strings.ContainsAny(s, "{}") || strings.Contains(s, "<%") || strings.Contains(s, "%>") || strings.HasPrefix(s, "%%") || strings.HasPrefix(s, "[[")
}

// squeezed reports whether s is ASCII that squeeze would not change.
func squeezed(s string) bool {
	space := true
	for i := range len(s) {
		b := s[i]
		if b < ' ' || b >= 0x7f || b == ' ' && space {
			return false
		}
		space = b == ' '
	}
	return s == "" || !space
}

// invisible reports whether r is a soft hyphen or another character without width. The joiners
// in the spelling of Persian and Hindi are not included.
func invisible(r rune) bool {
	return r == 0xAD || r == 0x200B || r == 0x200E || r == 0x200F || r == 0x2060 || r == 0xFEFF || 0x202A <= r && r <= 0x202E
}

// fold returns s in the form in which values are compared: lower case, letters and digits
// only, each run of other characters one space.
func fold(s string) string {
	var room [foldRoom]byte
	return string(appendFolded(room[:0], s))
}

// compact returns s folded and without spaces, for comparing names with hosts.
func compact(s string) string {
	var room [foldRoom]byte
	b := appendFolded(room[:0], s)
	n := 0
	for _, c := range b {
		if c != ' ' {
			b[n] = c
			n++
		}
	}
	return string(b[:n])
}

// appendFolded returns the folded form of s, in the memory of b if that is large enough. b
// must be empty.
func appendFolded(b []byte, s string) []byte {
	for _, r := range s {
		if r < utf8.RuneSelf {
			if c := folded[r]; c != ' ' || len(b) > 0 && b[len(b)-1] != ' ' {
				b = append(b, c)
			}
			continue
		}
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			b = utf8.AppendRune(b, unicode.ToLower(r))
		case invisible(r):
		case len(b) > 0 && b[len(b)-1] != ' ':
			b = append(b, ' ')
		}
	}
	return bytes.TrimSuffix(b, []byte(" "))
}

// folded has the result of fold for each ASCII character.
var folded = func() (table [utf8.RuneSelf]byte) {
	for c := range byte(utf8.RuneSelf) {
		table[c] = ' '
		if page.IsLetter(c) || isDigit(c) {
			table[c] = page.Lower(c)
		}
	}
	return table
}()

// foldRoom is how many bytes are folded without further memory than the result: more than
// titles and names have.
const foldRoom = 160
