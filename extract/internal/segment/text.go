package segment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// A text dump is read in five steps, each in a file of its own, and every step is one pass:
//
//	lines       the text of each line,                       text_lines.go
//	            without WET header and lynx's references     text_wet.go, text_links.go
//	paragraphs  wrapped lines joined                         text_wrap.go, text_markdown_wrap.go
//	            fragments of a sentence joined               text_furigana.go, text_fragments.go
//	            glued labels and sentences split             text_glue.go
//	elements    headings, lists, quotes, code                text_structure.go, text_markdown.go
//	runs        the text without marks that are not words    text_links.go, text_markdown.go
//
// A repair is made only if the dump as a whole shows that it is needed, because most dumps
// have at most one fault. No step moves text: a paragraph is a range of lines and of bytes, so
// the article quotes its input.

// dump is the state of reading a text dump.
type dump struct {
	src      []byte
	lines    []line
	markdown bool // the page is Markdown
	isNarrow bool // wide characters count as one column
	markers  bool // link numbers such as [12] come before the words of links
	hyphens  bool // words were broken at the ends of lines
}

// para is a paragraph: the text of lines[line:endLine] within src[from:to].
type para struct {
	line, endLine int32
	from, to      int32
	more          bool // it continues the paragraph before it
}

// text returns the page of a dump.
func text(src []byte) *page.Page {
	d := &dump{src: src}
	d.lines = readLines(src, headerLen(src))
	d.markdown = isMarkdown(d) || hasFrontMatter(src)
	if d.markdown {
		d.joinMarkdown()
	} else {
		d.cutReferences()
		d.src = withSpaces(d.src)
	}
	paras := d.unwrap()
	d.hyphens = d.countHyphens(paras) >= minHyphens
	d.joinLines(paras)
	paras = d.joinFurigana(paras)
	paras = d.joinFragments(paras)
	paras = d.splitDoubles(paras)
	paras = d.splitGlued(paras)
	return d.build(paras)
}

// text returns the source of a paragraph from its first to its last word.
func (d *dump) text(p para) []byte { return d.src[p.from:p.to] }

// firstRune returns the first character of text, or 0 if it is empty.
func firstRune(text []byte) rune {
	if len(text) == 0 {
		return 0
	}
	r, _ := utf8.DecodeRune(text)
	return r
}

// lastRune returns the last character of text, or 0 if it is empty.
func lastRune(text []byte) rune {
	if len(text) == 0 {
		return 0
	}
	r, _ := utf8.DecodeLastRune(text)
	return r
}

// endsSentence reports whether text ends like a sentence, possibly within quotation marks.
func endsSentence(text []byte) bool {
	text = bytes.TrimRightFunc(text, isCloser)
	switch lastRune(text) {
	case '.', '!', '?', '…', '。', '！', '？', '．', '؟', '۔', '।', '։', '။', '។':
		return true
	}
	return false
}

// isCloser reports whether r closes a quotation or a bracket.
func isCloser(r rune) bool {
	switch r {
	case '"', '\'', ')', ']', '”', '’', '»', '«', '“', '‹', '›', '』', '」', '）', '】', '*', '_':
		return true
	}
	return false
}

// isWord reports whether r can be part of a word.
func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) }
