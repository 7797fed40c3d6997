package format

import (
	"bytes"
	"slices"
	"strings"

	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
)

// inlines writes the inlines of a text that goes on with the character after.
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

// plainRun returns the text of the plain inlines that list begins with, and how
// many they are: neighbours could mean something together.
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

// maxAhead is how many inlines of which nothing is written firstRune looks past:
// pages have one or two in a row, a picture that is left out say.
const maxAhead = 64

// firstRune returns the character that inlines begin with once they are
// written, or after when nothing of them is. Where it is not text, it is one
// of the same class, white space or punctuation.
func (p *markdown) firstRune(list []article.Inline, after rune) rune {
	const nothing = -1
	for _, inline := range list[:min(len(list), maxAhead)] {
		first := rune(nothing)
		switch x := inline.(type) {
		case article.Plain:
			first = startRune(string(x))
		case article.CodeSpan:
			first = startRune(string(x))
			if first != nothing {
				first = '`'
			}
		case article.InlineMath:
			first = '$'
		case article.FootnoteRef:
			if p.shows(x) {
				first = '['
			}
		case article.Break:
			first = '\n'
		case *article.Emph:
			first = p.firstRune(x.Content, nothing)
		case *article.Strong:
			first = p.firstRune(x.Content, nothing)
		case *article.Strike:
			first = p.firstRune(x.Content, nothing)
		case *article.Sub:
			first = p.firstRune(x.Content, nothing)
		case *article.Sup:
			first = p.firstRune(x.Content, nothing)
		case *article.Styled:
			first = p.firstRune(x.Unstyled(), nothing)
		case *article.Link:
			if p.inLink || safeLink(x.URL) == "" {
				first = p.firstRune(x.Content, nothing)
				break
			}
			p.inLink = true
			first = p.firstRune(x.Content, nothing)
			p.inLink = false
			if first != nothing && !strings.ContainsRune(" \t\r\n", first) { // that would move outside
				first = '['
			}
		case *article.Image:
			first = '!'
			if tooLong(x.URL, p.limit) || safeImage(x.URL) == "" {
				first = startRune(x.Alt)
			}
		default:
			unknownInline(inline)
		}
		if first != nothing {
			return first
		}
	}
	return after
}

// startRune returns the first character of s, -1 when it has none.
func startRune(s string) rune {
	if s == "" {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// lastRune returns the character before the end of what is written, '\n' at
// the start of a line.
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

// lineBreak writes a line break that CommonMark section 6.7 calls hard.
func (p *markdown) lineBreak() {
	if p.flat {
		p.dst = append(p.dst, "<br>"...)
		return
	}
	p.dst = append(p.dst, '\\')
	p.newLine()
	p.lineStart = len(p.dst)
}

// cutLeft returns the length of the white space and the line breaks that text,
// a piece of the current text, begins with.
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

// enclosed writes what write does with open and end around it. White space at
// its edges stays outside. Nothing is written when there is nothing else.
func (p *markdown) enclosed(open, end string, write func()) {
	begin, stop := p.within(write)
	p.enclose(begin, stop, open, end)
}

// within writes what write does as text that has something in front of it. It
// returns where in dst that text is, without white space at its edges.
func (p *markdown) within(write func()) (begin, end int) {
	start, lineStart, opened := len(p.dst), p.lineStart, p.opened
	if lineStart == start {
		p.lineStart = -1
	}
	p.opened = start
	write()
	p.opened = -1
	if opened >= 0 && p.cutLeft(p.dst[opened:]) == len(p.dst)-opened {
		p.opened = opened // still, as nothing stays where it is
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

// signs returns what is written around marked text: delimiters on both sides, others
// within marked text, "" for none, or else tags.
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
// delimiters would not be read as such.
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
	// Space at the edges parts the delimiters from what is around them, unless
	// it stands at the edge of that, too, and moves on.
	if begin > start && !opened {
		before = ' '
	}
	switch {
	case end < len(p.dst) && !strings.ContainsRune("*<]", after):
		after = ' '
	case after == '\n':
		after = '\\' // which a line break begins with
	}
	first, _ := utf8.DecodeRune(p.dst[begin:end])
	last, _ := utf8.DecodeLastRune(p.dst[begin:end])
	delimiter, inner, open, closing := m.signs()
	switch {
	case begin == closed, // would join the delimiters before it
		m == strike && (before == '~' || last == '~'),
		!flanks(before, first), !flanks(after, last):
		p.enclose(begin, end, open, closing)
	case nested && (couldFlank(first, before) || couldFlank(last, after)): // could as well end what is around, or begin there
		if inner != "" && underscoreFlanks(before, first) && underscoreFlanks(after, last) {
			open, closing = inner, inner
		}
		p.enclose(begin, end, open, closing)
	default:
		p.enclose(begin, end, delimiter, delimiter)
	}
}

// underscoreFlanks reports whether a run of underscores between outer and inner can
// only mark what begins or ends with inner: within words, underscores mark nothing.
func underscoreFlanks(outer, inner rune) bool {
	return !unicode.IsSpace(inner) && inner != '_' && outer != '_' && (unicode.IsSpace(outer) || isPunct(outer))
}

// flanks reports whether a delimiter run between outer and inner can mark what
// begins or ends with inner.
func flanks(outer, inner rune) bool {
	return !unicode.IsSpace(inner) && (isWord(inner) || unicode.IsSpace(outer) || isPunct(outer))
}

// couldFlank is flanks to a reader to whom symbols beyond ASCII are what suits it:
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

// isAutolink reports whether a link shows its own address, and may be written
// as CommonMark section 6.5 has it.
func isAutolink(url string, content []article.Inline) bool {
	if len(content) != 1 || content[0] != article.Inline(article.Plain(url)) || strings.ContainsAny(url, "<>\\`|") {
		return false
	}
	return strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "https://")
}

func (p *markdown) image(x *article.Image) {
	inLink := p.inLink
	p.inLink = true // brackets in the text are to be escaped
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

// escapeNote makes sure that dst[begin:end], the text of a link or an image, is
// not taken for the label of a footnote. It returns where the text ends now.
func (p *markdown) escapeNote(begin, end int) int {
	if begin >= end || p.dst[begin] != '^' {
		return end
	}
	p.dst = slices.Insert(p.dst, begin, '\\')
	return end + 1
}

// destination returns url as CommonMark section 6.3 wants the destination of a
// link.
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
			out = append(out, "&amp;"...) // readers that leave references alone know no backslash here
		case escapeParens && (b == '(' || b == ')'):
			out = append(out, '\\', b)
		default:
			out = append(out, b)
		}
	}
	return string(out)
}

// balanced reports whether the parentheses in url pair off, as few deep as
// every reader of Markdown follows.
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

// codeSpan writes code between backticks, or between tags where those would not
// be read as such.
func (p *markdown) codeSpan(code string) {
	code = string(appendPrintable(nil, strings.ReplaceAll(code, "\n", " ")))
	if code == "" {
		return
	}
	switch {
	case len(p.dst) == p.coded, // two spans would be one
		p.cell && strings.Contains(code, `\|`),
		p.inLink && strings.Contains(code, "]:"): // could end the label of a link reference
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

// inlineMath writes TeX between dollar signs, with backticks inside of them,
// as GitHub has it, where the dollar signs alone would be taken for money.
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

// footnoteRef writes the mark of a footnote. Within a link it would end it,
// and without its note it means nothing.
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
