package segment

import (
	"bytes"

	"presscut/extract/internal/page"
)

// Crawl services return a page as Markdown, including its menus. Its marks are the best
// structure a dump can have. They are read by line, and only CommonMark's common cases,
// because a tool makes a dump with one paragraph a line.

// isMarkdown reports whether the dump has links, images or headings in Markdown.
func isMarkdown(d *dump) bool {
	const enough = 3 // marks; a page about Markdown may have one or two
	links, headings := 0, 0
	for _, l := range d.lines {
		text := d.src[l.start:l.end]
		if l.indent <= hang && headingMark(text) > 0 {
			headings++
		}
		for rest := text; ; {
			at := bytes.Index(rest, []byte("]("))
			if at < 0 {
				break
			}
			rest = rest[at+2:]
			if end := bytes.IndexByte(rest[:min(len(rest), maxLink)], ')'); end > 0 && bytes.ContainsAny(rest[:end], "/#:") {
				links++
			}
		}
	}
	return links+headings >= enough && (links > 0 || headings*50 > len(d.lines))
}

// headingMark returns the length of the heading mark at the beginning of text, one to six
// number signs before a space, or 0 if there is none.
func headingMark(text []byte) int {
	n := 0
	for n < len(text) && text[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n >= len(text) || text[n] != ' ' {
		return 0
	}
	return n
}

// markdownKind returns the element that the Markdown mark of a line names, or page.P if there
// is none, and the start of its text.
func (b *builder) markdownKind(l line) (page.Tag, int32) {
	text := b.src[l.start:l.end]
	if n := headingMark(text); n > 0 {
		return page.H1 + page.Tag(n-1), b.skipSpace(l, n)
	}
	if bytes.HasPrefix(text, []byte(">")) {
		return page.Blockquote, b.skipSpace(l, 1)
	}
	return page.P, l.start
}

// fencedLines returns how many of paras are a fenced block of code. A fence must be closed
// within maxFenced lines.
func (b *builder) fencedLines(paras []para) int {
	fence := bytes.TrimLeft(b.text(paras[0]), "`~")
	n := int(paras[0].to-paras[0].from) - len(fence)
	if n < 3 || bytes.IndexByte(fence, '`') >= 0 {
		return 0
	}
	mark := b.text(paras[0])[:n]
	for i := 1; i < min(len(paras), maxFenced); i++ {
		if bytes.Equal(b.text(paras[i]), mark) {
			return i + 1
		}
	}
	return 0
}

// inline adds the runs of src[start:end] without Markdown's inline marks.
func (b *builder) inline(element, start, end int32) {
	from := start
	flush := func(at int32) { b.run(element, from, at) }
	for at := start; at < end; {
		rest := b.src[at:end]
		switch rest[0] {
		case '\\':
			if len(rest) > 1 && isPunct(rest[1]) {
				flush(at)
				from = at + 1
				at += 2
				continue
			}
		case '!', '[':
			if text, size, image := markdownLink(rest); size > 0 {
				flush(at)
				if !image {
					b.link(element, at, at+1, at+int32(text), 0)
				}
				at += int32(size)
				from = at
				continue
			}
		case '*', '_', '`', '~':
			if n := emphasis(b.src[start:end], int(at-start)); n > 0 {
				flush(at)
				at += int32(n)
				from = at
				continue
			}
		case '<':
			if n := htmlTag(rest); n > 0 {
				flush(at)
				at += int32(n)
				from = at
				continue
			}
		}
		at++
	}
	flush(end)
}

// maxNesting is the depth to which images and links within links are followed.
const maxNesting = 3

// link adds a link whose text is src[body:end].
func (b *builder) link(parent, start, body, end int32, depth int) {
	e := b.open(page.A, parent, start, body)
	b.p.Elements[e].End = end
	from := body
	for at := body; at < end; {
		rest := b.src[at:end]
		if c := rest[0]; depth < maxNesting && (c == '!' || c == '[') {
			if _, size, _ := markdownLink(rest); size > 0 {
				b.run(e, from, at)
				at += int32(size)
				from = at
				continue
			}
		} else if n := emphasis(b.src[body:end], int(at-body)); n > 0 {
			b.run(e, from, at)
			at += int32(n)
			from = at
			continue
		}
		at++
	}
	b.run(e, from, end)
	b.p.Elements[e].EndBlock = b.p.Elements[e].Block + 1
}

// The bounds keep the reading of hostile text linear.
const (
	maxLink     = 4096 // bytes within which the end of a link is looked for
	maxBrackets = 8    // brackets that may be open at a time
	maxTag      = 256  // bytes of the longest HTML tag
	maxFenced   = 2000 // lines of the longest listing
)

// markdownLink returns the length of the link or image at the beginning of text, or 0 if there
// is none, and the end of its text.
func markdownLink(text []byte) (textEnd, size int, image bool) {
	at := 0
	if text[0] == '!' {
		image, at = true, 1
	}
	if at >= len(text) || text[at] != '[' {
		return 0, 0, false
	}
	text = text[:min(len(text), maxLink)]
	depth := 0
	for ; at < len(text); at++ {
		switch text[at] {
		case '\\':
			at++
		case '[':
			if depth++; depth > maxBrackets {
				return 0, 0, false
			}
		case ']':
			if depth--; depth > 0 {
				continue
			}
			if at+1 >= len(text) || text[at+1] != '(' {
				return 0, 0, false
			}
			n := destination(text[at+1:])
			if n == 0 {
				return 0, 0, false
			}
			return at, at + 1 + n, image
		}
	}
	return 0, 0, false
}

// destination returns the length of the address in brackets at the beginning of text.
func destination(text []byte) int {
	depth := 0
	for i, c := range text {
		switch c {
		case '(':
			if depth++; depth > maxBrackets {
				return 0
			}
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// emphasis returns the length of the marks of emphasis or code at text[i], or 0 if the
// characters there are text: a single one between spaces or, as in snake_case, within a word.
func emphasis(text []byte, i int) int {
	c := text[i]
	if c != '*' && c != '_' && c != '`' && c != '~' {
		return 0
	}
	n := 1
	for i+n < len(text) && text[i+n] == c {
		n++
	}
	before, after := byte(' '), byte(' ')
	if i > 0 {
		before = text[i-1]
	}
	if i+n < len(text) {
		after = text[i+n]
	}
	switch {
	case isBlank(rune(before)) && isBlank(rune(after)), c == '~' && n < 2, c == '_' && isLetter(before) && isLetter(after):
		return 0
	}
	return n
}

// htmlTag returns the length of the HTML tag, or address in angle brackets, at the beginning
// of text, or 0 if there is none.
func htmlTag(text []byte) int {
	if len(text) < 3 || !isLetter(text[1]) && text[1] != '/' {
		return 0
	}
	end := bytes.IndexByte(text[:min(len(text), maxTag)], '>')
	if end < 0 || bytes.HasPrefix(text, []byte("<http")) {
		return 0
	}
	return end + 1
}

func isPunct(c byte) bool {
	return c > ' ' && c < 0x7F && !isDigit(c) && !isLetter(c)
}
