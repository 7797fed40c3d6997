package format

import (
	"bytes"
	"slices"
	"strings"

	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
)

// inlines writes the inlines of a text that is followed by the character after.
func (p *markdown) inlines(list []article.Inline, after rune) {
	for i := 0; i < len(list); i++ {
		switch x := list[i].(type) {
		case article.Plain:
			text, n := plainRun(list[i:])
			i += n - 1
			p.plain(text, p.firstRune(list[i+1:], after))
		case article.CodeSpan:
			p.codeSpan(string(x))
		case article.InlineMath:
			p.inlineMath(string(x), p.firstRune(list[i+1:], after))
		case article.FootnoteRef:
			p.footnoteRef(x)
		case article.Break:
			p.lineBreak()
		case *article.Emph:
			p.marked(emph, x.Content, p.firstRune(list[i+1:], after))
		case *article.Strong:
			p.marked(strong, x.Content, p.firstRune(list[i+1:], after))
		case *article.Strike:
			p.marked(strike, x.Content, p.firstRune(list[i+1:], after))
		case *article.Sub:
			p.enclosed("<sub>", "</sub>", func() { p.inlines(x.Content, '<') })
		case *article.Sup:
			p.enclosed("<sup>", "</sup>", func() { p.inlines(x.Content, '<') })
		case *article.Styled:
			p.inlines(x.Unstyled(), p.firstRune(list[i+1:], after))
		case *article.Link:
			p.link(x, p.firstRune(list[i+1:], after))
		case *article.Image:
			p.image(x)
		default:
			unknownInline(x)
		}
	}
}

// plainRun returns the text of the plain inlines at the beginning of list, and their number:
// adjacent ones could be markup together.
func plainRun(list []article.Inline) (text string, n int) {
	for n < len(list) {
		if _, ok := list[n].(article.Plain); !ok {
			break
		}
		n++
	}
	if n == 1 {
		return string(list[0].(article.Plain)), n
	}
	var b strings.Builder
	for _, inline := range list[:n] {
		b.WriteString(string(inline.(article.Plain)))
	}
	return b.String(), n
}

// maxAhead is how many inlines without output firstRune skips: pages have one or two in a row,
// such as a picture that is left out.
const maxAhead = 64

// firstRune returns the first character of the inlines as written, or after if they have no
// output. If it is not text, it returns another character of the same class, white space or
// punctuation.
func (p *markdown) firstRune(list []article.Inline, after rune) rune {
	for _, inline := range list[:min(len(list), maxAhead)] {
		if first := p.firstOf(inline); first != nothing {
			return first
		}
	}
	return after
}

// nothing is the first character of an inline that has no output.
const nothing rune = -1

func (p *markdown) firstOf(inline article.Inline) rune {
	switch x := inline.(type) {
	case article.Plain:
		return startRune(string(x))
	case article.CodeSpan:
		if startRune(string(x)) != nothing {
			return '`'
		}
	case article.InlineMath:
		return '$'
	case article.FootnoteRef:
		if p.shows(x) {
			return '['
		}
	case article.Break:
		return '\n'
	case *article.Emph, *article.Strong, *article.Strike, *article.Sub, *article.Sup, *article.Styled:
		return p.firstRune(unmarked(x), nothing)
	case *article.Link:
		return p.firstOfLink(x)
	case *article.Image:
		if tooLong(x.URL, p.limit) || safeImage(x.URL) == "" {
			return startRune(x.Alt)
		}
		return '!'
	default:
		unknownInline(inline)
	}
	return nothing
}

func (p *markdown) firstOfLink(x *article.Link) rune {
	if p.inLink || safeLink(x.URL) == "" {
		return p.firstRune(x.Content, nothing)
	}
	p.inLink = true
	first := p.firstRune(x.Content, nothing)
	p.inLink = false
	if first == nothing || strings.ContainsRune(" \t\r\n", first) { // white space moves outside
		return first
	}
	return '['
}

// startRune returns the first character of s, or nothing if it has none.
func startRune(s string) rune {
	if s == "" {
		return nothing
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// lastRune returns the last character that was written, or '\n' at the start of a line.
func (p *markdown) lastRune() rune {
	switch len(p.dst) {
	case p.opened, p.painted:
		return '*'
	case 0, p.lineStart:
		return '\n'
	}
	r, _ := utf8.DecodeLastRune(p.dst)
	return r
}

// lineBreak writes a hard line break (CommonMark section 6.7).
func (p *markdown) lineBreak() {
	if p.flat {
		p.dst = append(p.dst, "<br>"...)
		return
	}
	p.dst = append(p.dst, '\\')
	p.newLine()
	p.lineStart = len(p.dst)
}

// cutLeft returns the length of the white space and the line breaks at the beginning of text,
// a piece of the current text.
func (p *markdown) cutLeft(text []byte) int {
	rest := text
	for {
		length := len(rest)
		rest = bytes.TrimLeft(rest, " ")
		if cut, ok := bytes.CutPrefix(rest, []byte("\\\n")); ok {
			rest = bytes.TrimPrefix(cut, p.prefix)
		} else if p.flat {
			rest = bytes.TrimPrefix(rest, []byte("<br>"))
		}
		if len(rest) == length {
			return len(text) - length
		}
	}
}

// cutRight returns the length of text without the white space and the line
// breaks at its end.
func (p *markdown) cutRight(text []byte) int {
	for {
		length := len(text)
		text = bytes.TrimRight(text, " ")
		if cut, ok := bytes.CutSuffix(text, []byte("<br>")); ok && p.flat {
			text = cut
		} else if cut, ok := p.cutBreak(text); ok {
			text = cut
		}
		if len(text) == length {
			return length
		}
	}
}

// cutBreak returns text without the hard line break at its end. The prefix of
// the line may have lost its spaces.
func (p *markdown) cutBreak(text []byte) ([]byte, bool) {
	cut, ok := bytes.CutSuffix(text, bytes.TrimRight(p.prefix, " "))
	if !ok {
		return text, false
	}
	return bytes.CutSuffix(bytes.TrimRight(cut, " "), []byte("\\\n"))
}

// enclosed calls write and puts open and end around its output. White space at the edges stays
// outside. Nothing is written if there is nothing else.
func (p *markdown) enclosed(open, end string, write func()) {
	begin, stop := p.within(write)
	p.enclose(begin, stop, open, end)
}

// within calls write as for text that follows other text. It returns the range of the output
// in dst, without white space at its edges.
func (p *markdown) within(write func()) (begin, end int) {
	start, lineStart, opened := len(p.dst), p.lineStart, p.opened
	if lineStart == start {
		p.lineStart = -1
	}
	p.opened = start
	write()
	p.opened = -1
	if opened >= 0 && p.cutLeft(p.dst[opened:]) == len(p.dst)-opened {
		p.opened = opened // still, because the text will be moved
	}
	if len(p.dst) == start || lineStart == start && len(bytes.Trim(p.dst[start:], " ")) == 0 {
		p.dst, p.lineStart, p.opened = p.dst[:start], lineStart, opened
		return start, start
	}
	begin = start + p.cutLeft(p.dst[start:])
	return begin, begin + p.cutRight(p.dst[begin:])
}

// enclose puts open and closing around dst[begin:end] unless that is empty.
func (p *markdown) enclose(begin, end int, open, closing string) {
	if begin >= end {
		return
	}
	atLineStart := p.lineStart == len(p.dst)
	p.dst = slices.Insert(p.dst, end, []byte(closing)...)
	p.dst = slices.Insert(p.dst, begin, []byte(open)...)
	p.closed = end + len(open) + len(closing)
	if atLineStart {
		p.lineStart = len(p.dst)
	}
}

// signs returns the delimiter for both sides of marked text, the one within marked text, ""
// for none, and the tags to use if delimiters would not be recognised.
func (m mark) signs() (delimiter, inner, open, end string) {
	switch m {
	case emph:
		return "*", "_", "<em>", "</em>"
	case strong:
		return "**", "__", "<strong>", "</strong>"
	}
	return "~~", "", "<del>", "</del>"
}

// marked writes content between the delimiters of m, or between tags if the
// delimiters would not be recognised.
func (p *markdown) marked(m mark, content []article.Inline, after rune) {
	if p.open&m != 0 {
		p.inlines(content, after)
		return
	}
	start, before, closed := len(p.dst), p.lastRune(), p.closed
	nested, opened := p.open != 0, p.opened == start
	p.open |= m
	begin, end := p.within(func() { p.inlines(content, '*') })
	p.open &^= m
	// Space at the edges separates the delimiters from the text around them, unless it is at the
	// edge of that, too, and moves on.
	if begin > start && !opened {
		before = ' '
	}
	after = behindMark(after, end < len(p.dst))
	first, _ := utf8.DecodeRune(p.dst[begin:end])
	last, _ := utf8.DecodeLastRune(p.dst[begin:end])
	delimiter, inner, open, closing := m.signs()
	switch {
	case begin == closed, // would join the delimiters before it
		m == strike && (before == '~' || last == '~'),
		!flanks(before, first), !flanks(after, last):
		p.enclose(begin, end, open, closing)
	case nested && (couldFlank(first, before) || couldFlank(last, after)): // they could end an outer mark, or begin one
		if inner != "" && underscoreFlanks(before, first) && underscoreFlanks(after, last) {
			open, closing = inner, inner
		}
		p.enclose(begin, end, open, closing)
	default:
		p.enclose(begin, end, delimiter, delimiter)
	}
}

// behindMark returns the character after a delimiter that is written before after. spaced
// means that space at the end of the marked text comes between.
func behindMark(after rune, spaced bool) rune {
	switch {
	case spaced && !strings.ContainsRune("*<]", after):
		return ' '
	case after == '\n':
		return '\\' // a line break begins with it
	}
	return after
}

// underscoreFlanks reports whether a run of underscores between outer and inner can only mark
// text that begins or ends with inner: within words, underscores are not marks.
func underscoreFlanks(outer, inner rune) bool {
	return !unicode.IsSpace(inner) && inner != '_' && outer != '_' && (unicode.IsSpace(outer) || isPunct(outer))
}

// flanks reports whether a delimiter run between outer and inner can mark text that begins or
// ends with inner.
func flanks(outer, inner rune) bool {
	return !unicode.IsSpace(inner) && (isWord(inner) || unicode.IsSpace(outer) || isPunct(outer))
}

// couldFlank is like flanks for a reader that may treat symbols beyond ASCII either way:
// versions of CommonMark differ there.
func couldFlank(outer, inner rune) bool {
	return !unicode.IsSpace(inner) && (!isPunct(inner) || !isWord(outer))
}

// isPunct reports whether r is punctuation in every version of CommonMark.
func isPunct(r rune) bool {
	return unicode.IsPunct(r) || r < utf8.RuneSelf && unicode.IsSymbol(r)
}

// isWord reports whether r is neither white space nor punctuation.
func isWord(r rune) bool {
	return !unicode.IsSpace(r) && !unicode.IsPunct(r) && !unicode.IsSymbol(r)
}

func (p *markdown) link(x *article.Link, after rune) {
	url := safeLink(x.URL)
	if url == "" || p.inLink {
		p.inlines(x.Content, after)
		return
	}
	p.paint(linkColor, func() {
		if isAutolink(url, x.Content) {
			p.dst = append(p.dst, '<')
			p.dst = append(p.dst, url...)
			p.dst = append(p.dst, '>')
			return
		}
		p.inLink = true
		begin, end := p.within(func() { p.inlines(x.Content, ']') })
		p.inLink = false
		end = p.escapeNote(begin, end)
		if begin < end {
			p.enclose(begin, end, "[", "]"+p.target(url))
		}
	})
}

// isAutolink reports whether a link shows its own address, and may be written as an autolink
// (CommonMark section 6.5).
func isAutolink(url string, content []article.Inline) bool {
	if len(content) != 1 || content[0] != article.Inline(article.Plain(url)) || strings.ContainsAny(url, "<>\\`|") {
		return false
	}
	return strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "https://")
}

func (p *markdown) image(x *article.Image) {
	inLink := p.inLink
	p.inLink = true // brackets in the text must be escaped
	defer func() { p.inLink = inLink }()
	url := ""
	if !tooLong(x.URL, p.limit) {
		url = safeImage(x.URL)
	}
	if url == "" {
		p.plain(x.Alt, ' ')
		return
	}
	start := len(p.dst)
	_, end := p.within(func() { p.plain(x.Alt, ']') })
	p.dst = p.dst[:max(start, end)]
	p.escapeNote(start, len(p.dst))
	p.dst = slices.Insert(p.dst, start, '!', '[')
	p.dst = append(p.dst, ']')
	p.dst = append(p.dst, p.target(url)...)
}

// escapeNote ensures that dst[begin:end], the text of a link or an image, is not taken for the
// label of a footnote. It returns the new end of the text.
func (p *markdown) escapeNote(begin, end int) int {
	if begin >= end || p.dst[begin] != '^' {
		return end
	}
	p.dst = slices.Insert(p.dst, begin, '\\')
	return end + 1
}

// destination returns url as the destination of a link (CommonMark section 6.3).
func (p *markdown) destination(url string) string {
	escapeParens := !balanced(url)
	if !escapeParens && !strings.ContainsAny(url, "\\<>`|&") {
		return url
	}
	out := make([]byte, 0, len(url)+8)
	for i := range len(url) {
		switch b := url[i]; {
		case b == '\\':
			out = append(out, "%5C"...)
		case b == '<':
			out = append(out, "%3C"...)
		case b == '>':
			out = append(out, "%3E"...)
		case b == '`':
			out = append(out, "%60"...)
		case b == '|' && p.cell:
			out = append(out, "%7C"...)
		case b == '&' && isEntity(url[i:]):
			out = append(out, "&amp;"...) // readers that do not resolve references accept no backslash here
		case escapeParens && (b == '(' || b == ')'):
			out = append(out, '\\', b)
		default:
			out = append(out, b)
		}
	}
	return string(out)
}

// balanced reports whether the parentheses in url are balanced, with a nesting that every
// reader of Markdown supports.
func balanced(url string) bool {
	depth := 0
	for i := range len(url) {
		switch url[i] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth < 0 || depth > 3 {
			return false
		}
	}
	return depth == 0
}

// codeSpan writes code between backticks, or between tags if those would not be recognised.
func (p *markdown) codeSpan(code string) {
	code = string(appendPrintable(nil, strings.ReplaceAll(code, "\n", " ")))
	if code == "" {
		return
	}
	switch {
	case len(p.dst) == p.coded, // two spans would be one
		p.cell && strings.Contains(code, `\|`),
		p.inLink && strings.Contains(code, "]:"): // it could end the label of a link reference
		p.dst = append(p.dst, "<code>"...)
		p.plain(code, '<')
		p.dst = append(p.dst, "</code>"...)
		return
	}
	fence := strings.Repeat("`", longestRun(code, '`')+1)
	first, last := code[0], code[len(code)-1]
	pad := first == '`' || last == '`' || first == ' ' && last == ' ' && strings.TrimLeft(code, " ") != ""
	if p.cell {
		code = strings.ReplaceAll(code, "|", `\|`)
	}
	p.dst = append(p.dst, fence...)
	if pad {
		p.dst = append(p.dst, ' ')
	}
	p.dst = append(p.dst, code...)
	if pad {
		p.dst = append(p.dst, ' ')
	}
	p.dst = append(p.dst, fence...)
	p.coded = len(p.dst)
}

// inlineMath writes TeX between dollar signs, with GitHub's backticks inside of them if dollar
// signs alone would be taken for money.
func (p *markdown) inlineMath(tex string, after rune) {
	if tex = texLine(tex); tex == "" {
		return
	}
	if p.cell {
		tex = strings.ReplaceAll(tex, "|", `\|`)
	}
	open, end := "$", "$"
	if unicode.IsDigit(after) {
		open, end = "$`", "`$"
		tex = strings.ReplaceAll(tex, "`", "‘")
	}
	p.dst = append(p.dst, open...)
	p.dst = append(p.dst, tex...)
	p.dst = append(p.dst, end...)
}

// footnoteRef writes the mark of a footnote. It writes nothing within a link, which the mark
// would end, or without a note.
func (p *markdown) footnoteRef(label article.FootnoteRef) {
	if !p.shows(label) {
		return
	}
	p.dst = append(p.dst, "[^"...)
	p.dst = append(p.dst, word(string(label))...)
	p.dst = append(p.dst, ']')
	p.noted = len(p.dst)
}

func (p *markdown) shows(label article.FootnoteRef) bool { return !p.inLink && p.labels[string(label)] }
