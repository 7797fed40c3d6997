package format

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
)

// A character is escaped only if CommonMark or GitHub's extensions could take it for markup at
// its place: "2 * 3", "snake_case", "[sic]" and "AT&T" are not changed.

// special are the bytes of text that plain must examine.
var special = [256]bool{
	'\\': true, '`': true, '*': true, '_': true, '[': true, ']': true, '<': true, '&': true,
	'~': true, '$': true, '|': true, '!': true, ':': true, '.': true, '\t': true, '\n': true, '\r': true,
}

// How far plain looks ahead, so that its time is linear in the text.
const (
	maxBrackets = 1000 // bytes between brackets; CommonMark section 4.7 gives labels 999
	maxEntity   = 33   // bytes of a character reference: the longest name has 31
	maxAddress  = 2000 // bytes of an address in the text
)

// plain writes s as text that is followed by the character after.
func (p *markdown) plain(s string, after rune) {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	s = withoutControls(s)
	if len(p.dst) == p.lineStart {
		if s = strings.TrimLeft(s, " \t\n\r"); s == "" {
			return
		}
		s = p.blockSign(s, after)
	}
	if s != "" && len(p.dst) == p.noted && strings.IndexByte(":([", s[0]) >= 0 {
		p.dst = append(p.dst, '\\', s[0])
		s = s[1:]
	}
	start := 0
	for i := 0; i < len(s); i++ {
		if !special[s[i]] {
			continue
		}
		p.dst = append(p.dst, s[start:i]...)
		i = p.sign(s, i, after)
		start = i
		i--
	}
	p.dst = append(p.dst, s[start:]...)
}

// withoutControls returns s without control characters other than white space. They must be
// removed before s is examined: "<" and "b" with one of them between become markup without it.
func withoutControls(s string) string {
	for i := 0; i < len(s); i++ {
		if b := s[i]; b < ' ' && !isBlank(b) || b == 0x7F || b == 0xC2 && s[i+1] < 0xA0 {
			return strings.Map(func(r rune) rune {
				if unicode.IsControl(r) && (r >= ' ' || !isBlank(byte(r))) {
					return -1
				}
				return r
			}, s)
		}
	}
	return s
}

func isBlank(b byte) bool { return b == '\n' || b == '\t' || b == '\r' }

// blockSign writes the sign at the beginning of s if it would open a block there, and returns
// the rest of s.
func (p *markdown) blockSign(s string, after rune) string {
	n := blockSignLen(s, after)
	if n == 0 {
		return s
	}
	p.dst = append(p.dst, s[:n-1]...)
	p.dst = append(p.dst, '\\', s[n-1])
	return s[n:]
}

// blockSignLen returns the length of the sign at the beginning of s that would open a block
// and whose last byte must be escaped, or 0 if there is none.
func blockSignLen(s string, after rune) int {
	opens := false
	switch s[0] {
	case '#':
		run := runLength(s, 0)
		opens = run <= 6 && endsWord(s[run:], after)
	case '>', '|', '*':
		opens = true
	case '+':
		opens = endsWord(s[1:], after)
	case ':':
		opens = endsWord(s[1:], after) || strings.HasPrefix(s, ":-")
	case '-':
		opens = endsWord(s[1:], after) || isRule(s) || strings.Trim(s, "-:| \t\n\r") == "" // the line below a table's head
	case '_', '=':
		opens = isRule(s)
	default:
		return listNumber(s, after)
	}
	if opens {
		return 1
	}
	return 0
}

// listNumber returns the length of the number of a list item at the beginning of s, with its
// mark, or 0.
func listNumber(s string, after rune) int {
	digits := 0
	for digits < len(s) && '0' <= s[digits] && s[digits] <= '9' {
		digits++
	}
	if 0 < digits && digits <= 9 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') && endsWord(s[digits+1:], after) {
		return digits + 1
	}
	return 0
}

// endsWord reports whether s, which is followed by after, begins with white space.
func endsWord(s string, after rune) bool {
	if s == "" {
		return unicode.IsSpace(after)
	}
	return s[0] == ' ' || s[0] == '\t' || s[0] == '\n'
}

// isRule reports whether s consists of its first byte and spaces.
func isRule(s string) bool { return strings.Trim(s, s[:1]+" \t\n\r\u00a0") == "" }

// sign writes the special character s[i], or the run that begins there, and
// returns the index after it.
func (p *markdown) sign(s string, i int, after rune) int {
	b := s[i]
	switch b {
	case '*', '_':
		end := i + runLength(s, i)
		p.literal(s[i:end], p.delimits(s, i, end, after))
		return end
	case ':', '.':
		if end := p.address(s, i, after); end > 0 {
			return end
		}
		p.dst = append(p.dst, b)
	case '\\':
		if i+1 == len(s) && after == '\n' {
			p.dst = append(p.dst, "&#92;"...) // a backslash would escape the bar or begin a line break
			break
		}
		p.literal(s[i:i+1], p.isSign(s, i, after))
	case '\t', '\n', '\r':
		p.dst = append(p.dst, ' ')
	default:
		p.literal(s[i:i+1], p.isSign(s, i, after))
	}
	return i + 1
}

// literal writes run, with a backslash before each byte if escaped is set.
func (p *markdown) literal(run string, escaped bool) {
	for i := range len(run) {
		if escaped {
			p.dst = append(p.dst, '\\')
		}
		p.dst = append(p.dst, run[i])
	}
}

// opensTag reports whether an angle bracket before next could open a tag.
func opensTag(next rune) bool {
	return next == '/' || next == '!' || next == '?' || next < utf8.RuneSelf && unicode.IsLetter(next)
}

// isSign reports whether s[i] could be markup.
func (p *markdown) isSign(s string, i int, after rune) bool {
	next := after
	if i+1 < len(s) {
		next, _ = utf8.DecodeRuneInString(s[i+1:])
	}
	switch s[i] {
	case '`':
		return true
	case '\\':
		return escapes(s[i+1:], next)
	case '[':
		return p.opensLink(s, i, after)
	case ']':
		return p.inLink
	case '<':
		return opensTag(next) || opensAddress(s[i+1:])
	case '&':
		return isEntity(s[i:])
	case '~':
		return p.escape&tildes != 0
	case '$':
		return p.escape&dollars != 0 && opensMath(s[i+1:], next)
	case '|':
		return p.cell
	case '!':
		return i+1 == len(s) && next == '['
	}
	return false
}

// opensLink reports whether the bracket s[i] could open a link.
func (p *markdown) opensLink(s string, i int, after rune) bool {
	return p.inLink || opensBracket(s, i, after) || p.places != nil && isNumbered(s[i:])
}

// escapes reports whether a backslash before rest could escape next. Space at the end of the
// text may still be cut.
func escapes(rest string, next rune) bool {
	return strings.TrimLeft(rest, " ") == "" || next < utf8.RuneSelf && (unicode.IsPunct(next) || unicode.IsSymbol(next))
}

// opensMath reports whether a dollar sign before rest could open a formula, which does not
// begin with white space. Space at the end of the text may still be cut.
func opensMath(rest string, next rune) bool {
	return next != ' ' && next != '\n' && next != '\t' || strings.TrimLeft(rest, " \n\t") == ""
}

// delimits reports whether the delimiter run s[i:end] could open or close
// emphasis.
func (p *markdown) delimits(s string, i, end int, after rune) bool {
	before, next := p.lastRune(), after
	if i > 0 {
		before, _ = utf8.DecodeLastRuneInString(s[:i])
	}
	switch {
	case end < len(s):
		next, _ = utf8.DecodeRuneInString(s[end:])
	case after == '\n':
		next = '\\' // a line break begins with it
	}
	// Space at the edge of marked text ends up outside of it.
	cutBefore := p.opened >= 0 && p.cutLeft(p.dst[p.opened:]) == len(p.dst)-p.opened
	cutAfter := strings.TrimLeft(s[end:], " ") == ""
	if unicode.IsSpace(before) && unicode.IsSpace(next) && !cutBefore && !cutAfter {
		return false
	}
	return s[i] == '*' || !isWord(before) || !isWord(next)
}

// opensBracket reports whether the bracket s[i] could begin a link, a footnote, a checkbox or
// an alert.
func opensBracket(s string, i int, after rune) bool {
	if i+1 < len(s) && (s[i+1] == '^' || s[i+1] == '!' || i == 0 && i+2 < len(s) && s[i+2] == ']') {
		return true
	}
	limit := min(len(s), i+maxBrackets)
	depth := 0
	for j := i; j < limit; j++ {
		switch s[j] {
		case '[':
			depth++
		case ']':
			follow := after
			if j+1 < len(s) {
				follow = rune(s[j+1])
			}
			if follow == '(' || follow == '[' || follow == ':' {
				return true // possibly of a bracket within s[i]: that one will be escaped
			}
			if depth--; depth == 0 {
				return false
			}
		}
	}
	return true
}

// opensAddress reports whether s, which follows an angle bracket, begins with a possible mail
// address up to the closing bracket.
func opensAddress(s string) bool {
	end := strings.IndexAny(s[:min(len(s), maxAddress)], " <>")
	return end >= 0 && s[end] == '>' && strings.IndexByte(s[:end], '@') > 0
}

// isEntity reports whether s begins with a possible character reference.
func isEntity(s string) bool {
	for i := 1; i < len(s) && i < maxEntity; i++ {
		b := s[i]
		if b == ';' {
			return i > 1
		}
		if b != '#' && (b < '0' || b > '9') && (b|0x20 < 'a' || b|0x20 > 'z') {
			return false
		}
	}
	return false
}

// address writes the rest of an address in the text, which GitHub turns into a link, from the
// sign s[i] on and returns the index after it. If a character in it, or directly after it,
// would have to be escaped, the address must not become a link, because the escape would
// become part of it. address returns 0 if s[i] is not in an address.
func (p *markdown) address(s string, i int, after rune) int {
	switch {
	case s[i] == ':' && strings.HasPrefix(s[i:], "://") && hasSuffixFold(s[:i], "http", "https", "ftp"):
	case s[i] == '.' && hasSuffixFold(s[:i], "www"):
	default:
		return 0
	}
	end := i
	for end < len(s) && s[end] > ' ' && s[end] != '<' && end < i+maxAddress {
		end++
	}
	if hasSign(s[i:end]) || end < len(s) && s[end] == '<' || end == len(s) && !unicode.IsSpace(after) {
		p.dst = append(p.dst, '\\', s[i])
		return i + 1
	}
	p.dst = append(p.dst, s[i:end]...)
	return end
}

// hasSign reports whether a character in an address would have to be escaped.
func hasSign(address string) bool {
	for i := range len(address) {
		switch address[i] {
		case '\\', '`', '*', '[', ']', '~', '$', '|', '!', 0x7F, 0xC2:
			return true
		case '&':
			if isEntity(address[i:]) {
				return true
			}
		case '_':
			before, _ := utf8.DecodeLastRuneInString(address[:i])
			after, _ := utf8.DecodeRuneInString(address[i+1:])
			if !isWord(before) || !isWord(after) || i+1 == len(address) {
				return true
			}
		}
	}
	return false
}

// hasSuffixFold reports whether s ends with one of suffixes, in any case.
func hasSuffixFold(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if n := len(s) - len(suffix); n >= 0 && strings.EqualFold(s[n:], suffix) {
			return true
		}
	}
	return false
}

// runLength returns the number of consecutive bytes s[i].
func runLength(s string, i int) int {
	n := 1
	for i+n < len(s) && s[i+n] == s[i] {
		n++
	}
	return n
}

// hints returns the hints for all the text of a block.
func hints(content []article.Inline) hint {
	count := 0
	h := hint(0)
	eachPlain(content, func(s string) {
		count += strings.Count(s, "~")
		start := len(s) - len(strings.TrimLeft(s, " ")) // space before it may still move
		for i := strings.IndexByte(s, '$'); i >= 0 && i < len(s); i++ {
			if s[i] != '$' || i > start && s[i-1] == ' ' || i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
				continue
			}
			h |= dollars
		}
	})
	if count > 1 {
		h |= tildes
	}
	return h
}

// eachPlain calls visit with all text that could end the effect of a sign in content. Struck
// text and formulas are passed as their signs.
func eachPlain(content []article.Inline, visit func(string)) {
	for _, inline := range content {
		switch x := inline.(type) {
		case article.Plain:
			visit(string(x))
		case article.CodeSpan:
			visit(string(x))
		case article.InlineMath:
			visit(" $x$")
		case *article.Strike:
			visit("~~")
			eachPlain(x.Content, visit)
		case *article.Emph:
			eachPlain(x.Content, visit)
		case *article.Strong:
			eachPlain(x.Content, visit)
		case *article.Sub:
			eachPlain(x.Content, visit)
		case *article.Sup:
			eachPlain(x.Content, visit)
		case *article.Styled:
			eachPlain(x.Unstyled(), visit)
		case *article.Link:
			eachPlain(x.Content, visit)
			visit(x.URL)
		case *article.Image:
			visit(x.Alt)
			visit(x.URL)
		case article.FootnoteRef, article.Break:
		default:
			unknownInline(inline)
		}
	}
}

// appendPrintable appends s without control characters other than tabs. Bytes that are not
// UTF-8 become U+FFFD.
func appendPrintable(dst []byte, s string) []byte {
	start := 0 // start of the bytes that are not appended yet
	for i := 0; i < len(s); {
		if b := s[i]; b >= ' ' && b < 0x7f || b == '\t' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			dst = utf8.AppendRune(append(dst, s[start:i]...), r)
			start = i + n
		case unicode.IsControl(r):
			dst = append(dst, s[start:i]...)
			start = i + n
		}
		i += n
	}
	return append(dst, s[start:]...)
}
