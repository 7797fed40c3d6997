package format

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"presscut/extract/article"
)

// The Markdown written here is CommonMark with the extensions of GitHub: tables,
// strikethrough, alerts, footnotes and maths in dollar signs. Other elements are written as
// the HTML that GitHub accepts: sub, sup, details, and em, strong and del if the delimiter
// runs of CommonMark section 6.2 cannot express them.

// markdown writes an article as Markdown, line by line.
type markdown struct {
	dst    []byte
	prefix []byte // the beginning of every new line of the current block
	color  *palette
	labels map[string]bool // of the footnotes that the article has
	limit  int64           // of data: addresses
	places *references     // that links refer to; nil: they hold their addresses

	// The length of dst after something that affects the next character; -1 if the text does not
	// end with it.
	lineStart int // the start of a line, where text could open a block
	opened    int // an opening delimiter
	closed    int // a closing one
	coded     int // a code span
	noted     int // the mark of a footnote
	painted   int // an escape sequence of the terminal

	flat   bool // line breaks are not allowed, as in a heading
	cell   bool // within a table's cell, where a bar would end it
	inLink bool // within the text of a link
	open   mark // the marks around the current text; repeating one has no effect
	escape hint // the escapes that the current text needs
}

// mark is a set of marks of text.
type mark uint8

const (
	emph mark = 1 << iota
	strong
	strike
)

// hint is a set of facts about all the text between two block boundaries, which determine
// whether a character in it could be markup.
type hint uint8

const (
	tildes  hint = 1 << iota // more than one tilde
	dollars                  // a dollar sign that could end a formula
)

func renderMarkdown(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	p := newMarkdown(dst, a, opts)
	if opts.Color {
		p.color = newPalette()
	}
	if opts.FrontMatter {
		p.dst = append(p.dst, frontMatter(a, opts)...)
	}
	head := len(p.dst)
	p.head(a, opts)
	p.body(a, opts, head)
	p.references(head)
	if len(p.dst) > head {
		p.dst = append(p.dst, '\n')
	}
	return p.dst, nil
}

// markdownBody returns the body and the footnotes of a as Markdown,
// without a title.
func markdownBody(a *article.Article, opts *Options) string {
	p := newMarkdown(make([]byte, 0, 4096), a, opts)
	p.body(a, &Options{}, 0)
	p.references(0)
	return string(p.dst)
}

func newMarkdown(dst []byte, a *article.Article, opts *Options) *markdown {
	p := &markdown{
		dst:       dst,
		labels:    labels(a),
		limit:     opts.MaxInline,
		lineStart: -1, opened: -1, closed: -1, coded: -1, noted: -1, painted: -1,
	}
	if opts.ReferenceLinks {
		p.places = &references{numbers: make(map[string]int)}
	}
	return p
}

// labels returns the set of the labels of a's footnotes.
func labels(a *article.Article) map[string]bool {
	if len(a.Footnotes) == 0 {
		return nil
	}
	set := make(map[string]bool, len(a.Footnotes))
	for _, note := range a.Footnotes {
		set[note.Label] = true
	}
	return set
}

// head writes the title and the lines below it. Front matter already has byline and date.
func (p *markdown) head(a *article.Article, opts *Options) {
	if a.Title != "" {
		p.paint(titleColor, func() { p.heading(1, []article.Inline{article.Plain(a.Title)}) })
	}
	if line := subtitle(a); line != "" {
		p.blankLine(0)
		p.line([]article.Inline{&article.Emph{Content: []article.Inline{article.Plain(line)}}})
	}
	if line := byline(a); line != "" && !opts.FrontMatter {
		p.blankLine(0)
		p.line([]article.Inline{article.Plain(line)})
	}
}

// body writes the text below the head. Its output begins at start.
func (p *markdown) body(a *article.Article, opts *Options, start int) {
	p.part(start, func() { p.blocks(a.Body, false) })
	for _, note := range a.Footnotes {
		p.part(start, func() { p.footnote(note) })
	}
	if !opts.Comments || len(a.Comments) == 0 {
		return
	}
	p.part(start, func() { p.heading(2, []article.Inline{article.Plain("Comments")}) })
	for _, comment := range a.Comments {
		p.part(start, func() { p.post(comment.Author, comment.Published, comment.Body) })
	}
}

// part calls write, after an empty line if there is text after start.
func (p *markdown) part(start int, write func()) {
	before := len(p.dst)
	p.blankLine(start)
	mark := len(p.dst)
	if write(); len(p.dst) == mark {
		p.dst = p.dst[:before]
	}
}

// blankLine begins a block after an empty line, unless there is no text after start.
func (p *markdown) blankLine(start int) {
	if len(p.dst) > start {
		p.emptyLine()
		p.newLine()
	}
}

// newLine ends a line and begins the next one.
func (p *markdown) newLine() {
	p.dst = append(p.dst, '\n')
	p.dst = append(p.dst, p.prefix...)
}

// emptyLine ends a line and writes an empty one, without its line break.
func (p *markdown) emptyLine() {
	p.dst = append(p.dst, '\n')
	p.dst = append(p.dst, bytes.TrimRight(p.prefix, " ")...)
}

// blocks writes blocks, an empty line between them unless tight.
func (p *markdown) blocks(blocks []article.Block, tight bool) {
	start := len(p.dst)
	var list *article.List // the block before, if it is a list
	alternate := false
	for _, block := range blocks {
		before := len(p.dst)
		if before > start {
			if !tight {
				p.emptyLine()
			}
			p.newLine()
		}
		mark := len(p.dst)
		if terms, ok := block.(*article.Definitions); ok {
			block = definitionList(terms)
		}
		next, isList := block.(*article.List)
		// A list directly after a list would continue it: another marker begins a new one.
		other := isList && list != nil && list.Ordered == next.Ordered && !alternate
		if isList {
			p.list(next, other)
		} else {
			p.block(block)
		}
		if len(p.dst) == mark {
			p.dst = p.dst[:before]
			continue
		}
		list, alternate = next, other
	}
}

func (p *markdown) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		p.paint(headingColor, func() { p.heading(min(max(x.Level, 2), 6), x.Content) })
	case *article.Paragraph:
		p.line(x.Content)
	case *article.List:
		p.list(x, false)
	case *article.Definitions:
		p.list(definitionList(x), false)
	case *article.Quote:
		p.quote(x)
	case *article.Code:
		p.code(x)
	case *article.Table:
		p.table(x)
	case *article.Figure:
		p.figure(x)
	case *article.Math:
		p.math(x.TeX)
	case *article.Embed:
		p.embed(x)
	case *article.Details:
		p.details(x)
	case *article.Post:
		p.post(x.Author, x.Published, x.Body)
	case *article.Rule:
		// Hyphens could become front matter or a heading's underline.
		p.dst = append(p.dst, "***"...)
	default:
		unknownBlock(block)
	}
}

// indented calls write, whose lines after the first begin with prefix.
func (p *markdown) indented(prefix string, write func()) {
	length := len(p.prefix)
	p.prefix = append(p.prefix, prefix...)
	write()
	p.prefix = p.prefix[:length]
}

// line writes inlines as a paragraph, whose lines must not look like the beginning of a block.
func (p *markdown) line(content []article.Inline) {
	p.lineStart = len(p.dst)
	p.text(content)
}

// text writes inlines as the whole text of a block.
func (p *markdown) text(content []article.Inline) {
	if p.flat {
		p.lineStart = -1
	}
	start := len(p.dst)
	p.escape = hints(content)
	p.inlines(content, '\n')
	cut := p.cutLeft(p.dst[start:])
	p.dst = slices.Delete(p.dst, start, start+cut)
	p.dst = p.dst[:start+p.cutRight(p.dst[start:])]
}

func (p *markdown) heading(level int, content []article.Inline) {
	start := len(p.dst)
	p.dst = append(p.dst, "######"[:level]...)
	p.dst = append(p.dst, ' ')
	mark := len(p.dst)
	p.lineStart = -1
	flat := p.flat
	p.flat = true
	p.text(content)
	p.flat = flat
	if len(p.dst) == mark {
		p.dst = p.dst[:start]
		return
	}
	// Number signs at the end would be the heading's own.
	if text := p.dst[mark:]; text[len(text)-1] == '#' {
		trimmed := bytes.TrimRight(text, "#")
		if len(trimmed) == 0 || trimmed[len(trimmed)-1] == ' ' {
			p.dst = append(p.dst[:len(p.dst)-1], `\#`...)
		}
	}
}

func (p *markdown) quote(x *article.Quote) {
	start := len(p.dst)
	sign := p.color.paint(quoteColor, ">") + " "
	p.dst = append(p.dst, sign...)
	p.indented(sign, func() {
		if x.Callout != "" {
			p.dst = append(p.dst, "[!"...)
			p.dst = append(p.dst, strings.ToUpper(word(string(x.Callout)))...)
			p.dst = append(p.dst, ']')
			p.newLine()
		}
		mark := len(p.dst)
		if p.blocks(x.Body, false); len(p.dst) == mark {
			p.dst = p.dst[:start]
		}
	})
}

// word returns the letters, digits and marks of s that are allowed in a language, a callout or
// the label of a footnote.
func word(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("+-#._", r) {
			return r
		}
		return -1
	}, s)
}

// code writes a block of code in a fence that is longer than any within.
func (p *markdown) code(x *article.Code) {
	if x.Text == "" {
		return
	}
	fence := strings.Repeat("`", max(3, longestRun(x.Text, '`')+1))
	p.dst = append(p.dst, fence...)
	p.dst = append(p.dst, word(x.Language)...)
	for line := range strings.SplitSeq(x.Text, "\n") {
		if line == "" {
			p.emptyLine()
			continue
		}
		p.newLine()
		p.dst = appendPrintable(p.dst, line)
	}
	p.newLine()
	p.dst = append(p.dst, fence...)
}

// longestRun returns the length of the longest run of b in s.
func longestRun(s string, b byte) int {
	longest, run := 0, 0
	for i := range len(s) {
		if s[i] != b {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}

func (p *markdown) figure(x *article.Figure) {
	start := len(p.dst)
	p.lineStart = start
	for i := range x.Images {
		before := len(p.dst)
		if before > start {
			p.newLine()
		}
		mark := len(p.dst)
		if p.figureImage(&x.Images[i]); len(p.dst) == mark {
			p.dst = p.dst[:before]
		}
	}
	p.part(start, func() { p.caption(x.Caption) })
}

// figureImage writes a picture, or a note in its place if it is inlined and too long.
func (p *markdown) figureImage(x *article.Image) {
	if !tooLong(x.URL, p.limit) || safeImage(x.URL) == "" {
		p.inlines([]article.Inline{linked(x)}, '\n')
		return
	}
	note := "[picture in the source]"
	if x.Alt != "" {
		note = "[picture in the source: " + x.Alt + "]"
	}
	p.text([]article.Inline{article.Plain(note)})
}

func (p *markdown) caption(content []article.Inline) {
	if len(content) > 0 {
		p.line([]article.Inline{&article.Emph{Content: content}})
	}
}

// math writes a formula in a single line: its lines could look like blocks.
func (p *markdown) math(tex string) {
	if tex = texLine(tex); tex != "" {
		p.dst = append(p.dst, "$$"...)
		p.dst = append(p.dst, tex...)
		p.dst = append(p.dst, "$$"...)
	}
}

// embed writes the embed's own text as a quotation, with a link to it below.
func (p *markdown) embed(x *article.Embed) {
	start := len(p.dst)
	if len(x.Body) > 0 {
		p.quote(&article.Quote{Body: x.Body})
	}
	p.part(start, func() { p.line(embedLink(x)) })
}

func (p *markdown) details(x *article.Details) {
	start := len(p.dst)
	p.dst = append(p.dst, "<details>"...)
	p.newLine()
	p.dst = append(p.dst, "<summary>"...)
	p.html(x.Summary)
	p.dst = append(p.dst, "</summary>"...)
	p.part(start, func() { p.blocks(x.Body, false) })
	p.emptyLine()
	p.newLine()
	p.dst = append(p.dst, "</details>"...)
}

// html writes inlines as HTML: within a block of HTML, Markdown is not read.
func (p *markdown) html(content []article.Inline) {
	start := len(p.dst)
	h := html{markup: markup{dst: p.dst}, limit: p.limit}
	h.inlines(oneLine(content))
	p.dst = h.dst
	for i, b := range p.dst[start:] {
		if b == '\n' {
			p.dst[start+i] = ' ' // an empty line would end the HTML
		}
	}
}

// oneLine returns inlines with a space for every line break at the top.
func oneLine(inlines []article.Inline) []article.Inline {
	line := make([]article.Inline, len(inlines))
	for i, inline := range inlines {
		if _, ok := inline.(article.Break); ok {
			inline = article.Plain(" ")
		}
		line[i] = inline
	}
	return line
}

// post writes a post under a line with its author and date.
func (p *markdown) post(author, published string, body []article.Block) {
	start := len(p.dst)
	p.line(postLine(author, published))
	p.part(start, func() { p.blocks(body, false) })
}

// postLine returns the line above a post.
func postLine(author, published string) []article.Inline {
	var line []article.Inline
	if author != "" {
		line = append(line, &article.Strong{Content: []article.Inline{article.Plain(author)}})
	}
	if published != "" {
		if line != nil {
			line = append(line, article.Plain(" · "))
		}
		line = append(line, article.Plain(date(published)))
	}
	return line
}

func (p *markdown) footnote(note article.Footnote) {
	p.dst = append(p.dst, "[^"...)
	p.dst = append(p.dst, word(note.Label)...)
	p.dst = append(p.dst, "]: "...)
	start := len(p.dst)
	p.indented("    ", func() { p.blocks(note.Body, false) })
	// Readers without footnotes take a note that is an address for the target of its mark. After
	// the space, it is text.
	first, _, _ := bytes.Cut(p.dst[start:], []byte("\n"))
	word, _, _ := strings.Cut(string(first), " ")
	if safeLink(strings.ReplaceAll(word, `\`, "")) == "" && word != "" {
		p.dst = slices.Insert(p.dst, start, []byte("&#32; ")...)
	}
}
