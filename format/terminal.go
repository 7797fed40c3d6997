package format

import (
	"strings"

	"github.com/fatih/color"

	"presscut/extract/article"
)

// terminal writes an article for reading in the window of a terminal: with lines broken at its
// width, styles in place of Markdown's marks, and tables within the width.
//
// A paragraph is a list of spans. Lines are broken in the words of all of them together, and
// each line is painted separately, so that the text before it (the bar of a quotation, the
// space below a bullet) has no style.
type terminal struct {
	layout
	wrap   int  // columns; 0: lines are not broken
	links  bool // the terminal supports links
	paints map[style]*color.Color
	labels map[string]bool
}

// style is a set of styles.
type style uint16

const (
	bold style = 1 << iota
	italic
	faint
	struck
	underlined
	titled // the article's title
	quoted // code and formulas
)

// span is a piece of text in one style.
type span struct {
	text  string
	style style
	url   string // of a link; "" if it is not one
}

// minColumns is the smallest width of a block, even in deep lists.
const minColumns = 20

// renderTerminal writes a for a terminal. Without Options.Color it uses no escapes,
// and the marks of Markdown for emphasis, code and headings.
func renderTerminal(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	t := &terminal{layout: layout{dst: dst}, wrap: opts.Wrap, links: opts.Hyperlinks, labels: labels(a)}
	if opts.Color {
		t.paints = make(map[style]*color.Color)
	}
	t.part(func() { t.title(a.Title) })
	t.part(func() { t.spans([]span{{text: subtitle(a), style: italic}}) })
	t.part(func() { t.spans([]span{{text: byline(a), style: faint}}) })
	t.part(func() { t.blocks(a.Body, false) })
	if len(a.Footnotes) > 0 {
		t.part(t.rule)
	}
	for _, note := range a.Footnotes {
		t.part(func() { t.marked("["+word(note.Label)+"] ", func() { t.blocks(note.Body, false) }) })
	}
	if opts.Comments && len(a.Comments) > 0 {
		t.part(func() { t.heading(2, []article.Inline{article.Plain("Comments")}) })
		for _, comment := range a.Comments {
			t.part(func() { t.post(comment.Author, comment.Published, comment.Body) })
		}
	}
	if len(t.dst) > 0 {
		t.dst = append(t.dst, '\n')
	}
	return t.dst, nil
}

func (t *terminal) title(title string) {
	if t.paints == nil && title != "" {
		title = "# " + title
	}
	t.spans([]span{{text: title, style: bold | titled}})
}

// columns returns the width of the current block, or 0 if there is no limit.
func (t *terminal) columns() int {
	if t.wrap <= 0 {
		return 0
	}
	return max(t.wrap-Columns(string(t.prefix)), minColumns)
}

func (t *terminal) blocks(blocks []article.Block, tight bool) {
	start := len(t.dst)
	for _, block := range blocks {
		t.parted(start, tight, func() { t.block(block) })
	}
}

func (t *terminal) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		t.heading(x.Level, x.Content)
	case *article.Paragraph:
		t.paragraph(x.Content, 0)
	case *article.List:
		t.list(x)
	case *article.Definitions:
		t.definitions(x)
	case *article.Quote:
		t.quote(x)
	case *article.Code:
		t.marked("    ", func() { t.lines(x.Text) })
	case *article.Table:
		t.table(x)
	case *article.Figure:
		t.figure(x)
	case *article.Math:
		t.marked("    ", func() { t.lines(x.TeX) })
	case *article.Embed:
		t.embed(x)
	case *article.Details:
		start := len(t.dst)
		t.paragraph(x.Summary, bold)
		t.parted(start, false, func() { t.blocks(x.Body, false) })
	case *article.Post:
		t.post(x.Author, x.Published, x.Body)
	case *article.Rule:
		t.rule()
	default:
		unknownBlock(block)
	}
}

func (t *terminal) heading(level int, content []article.Inline) {
	if t.paints == nil {
		content = append([]article.Inline{article.Plain(strings.Repeat("#", level) + " ")}, content...)
	}
	t.paragraph(content, bold)
}

func (t *terminal) quote(x *article.Quote) {
	t.marked("│ ", func() {
		t.prefix = append(t.prefix[:len(t.prefix)-len("  ")], "│ "...)
		start := len(t.dst)
		if x.Callout != "" {
			t.spans([]span{{text: strings.ToUpper(string(x.Callout[:1])) + string(x.Callout[1:]), style: bold}})
		}
		t.parted(start, false, func() { t.blocks(x.Body, false) })
	})
}

func (t *terminal) post(author, published string, body []article.Block) {
	start := len(t.dst)
	t.paragraph(postLine(author, published), 0)
	t.parted(start, false, func() { t.blocks(body, false) })
}

// embed writes the text of an embed, or else its address.
func (t *terminal) embed(x *article.Embed) {
	start := len(t.dst)
	t.blocks(x.Body, false)
	title := x.Title
	if title == "" {
		title = x.URL
	}
	t.parted(start, false, func() { t.spans([]span{{text: title, style: underlined, url: x.URL}}) })
}

// ruleColumns is the width of a rule in a wide window.
const ruleColumns = 40

func (t *terminal) rule() {
	columns := ruleColumns
	if limit := t.columns(); limit > 0 {
		columns = min(columns, limit)
	}
	t.spans([]span{{text: strings.Repeat("─", columns), style: faint}})
}

func (t *terminal) list(list *article.List) {
	start, tight := len(t.dst), isTight(list)
	for i, item := range list.Items {
		mark := "• "
		if list.Ordered {
			mark = ordinal(list, i) + ". "
		}
		t.parted(start, tight, func() {
			t.marked(mark, func() {
				t.dst = append(t.dst, item.Task.Box()...)
				t.blocks(item.Body, tight)
			})
		})
	}
}

func (t *terminal) definitions(x *article.Definitions) {
	start := len(t.dst)
	for _, item := range x.Items {
		for i, term := range item.Terms {
			t.parted(start, i > 0, func() { t.paragraph(term, bold) })
		}
		t.parted(start, true, func() {
			t.marked("    ", func() { t.blocks(item.Body, false) })
		})
	}
}

// figure writes the text alternatives of a figure's pictures, and its caption.
func (t *terminal) figure(x *article.Figure) {
	start := len(t.dst)
	for _, image := range x.Images {
		t.parted(start, true, func() { t.spans([]span{t.image(image.Alt)}) })
	}
	t.parted(start, true, func() { t.paragraph(x.Caption, italic) })
}

// image returns the span that replaces a picture.
func (t *terminal) image(alt string) span {
	if alt == "" {
		return span{text: "[picture]", style: faint}
	}
	return span{text: "[picture: " + alt + "]", style: faint}
}

// lines writes lines of code unchanged.
func (t *terminal) lines(s string) {
	for i, line := range strings.Split(strings.Trim(s, "\n"), "\n") {
		if i > 0 {
			t.newLine()
		}
		code := string(appendPrintable(nil, line))
		t.line(piece{spans: []span{{text: code, style: quoted}}, end: len(code)})
	}
}

func (t *terminal) paragraph(content []article.Inline, base style) {
	t.spans(t.inlines(nil, content, base, ""))
}

// inlines appends the spans of inlines in a style and a link.
func (t *terminal) inlines(dst []span, inlines []article.Inline, in style, url string) []span {
	for _, inline := range inlines {
		switch x := inline.(type) {
		case article.Plain:
			dst = append(dst, span{string(x), in, url})
		case article.CodeSpan:
			dst = t.emphasized(dst, "`", func(dst []span) []span { return append(dst, span{string(x), in | quoted, url}) })
		case article.InlineMath:
			dst = append(dst, span{string(x), in | quoted, url})
		case article.FootnoteRef:
			if t.labels[string(x)] {
				dst = append(dst, span{"[" + word(string(x)) + "]", in | faint, url})
			}
		case article.Break:
			dst = append(dst, span{"\n", in, url})
		case *article.Emph:
			dst = t.emphasized(dst, "*", func(dst []span) []span { return t.inlines(dst, x.Content, in|italic, url) })
		case *article.Strong:
			dst = t.emphasized(dst, "**", func(dst []span) []span { return t.inlines(dst, x.Content, in|bold, url) })
		case *article.Strike:
			dst = t.emphasized(dst, "~~", func(dst []span) []span { return t.inlines(dst, x.Content, in|struck, url) })
		case *article.Sub, *article.Sup, *article.Styled:
			dst = t.inlines(dst, unmarked(x), in, url)
		case *article.Link:
			dst = t.inlines(dst, x.Content, in|underlined, x.URL)
		case *article.Image:
			picture := t.image(x.Alt)
			dst = append(dst, span{picture.text, in | picture.style, url})
		default:
			unknownInline(inline)
		}
	}
	return dst
}

// emphasized appends the output of write, between marks if there are no styles.
func (t *terminal) emphasized(dst []span, mark string, write func(dst []span) []span) []span {
	if t.paints != nil {
		return write(dst)
	}
	return append(write(append(dst, span{text: mark})), span{text: mark})
}

// spans writes spans with lines broken at the width of the block. A span that is only a line
// break is one of the article.
func (t *terminal) spans(spans []span) {
	start := len(t.dst)
	for len(spans) > 0 {
		end := 0
		for end < len(spans) && spans[end].text != "\n" {
			end++
		}
		if line := trimmed(spans[:end]); len(line) > 0 {
			if len(t.dst) > start {
				t.newLine()
			}
			t.broken(line)
		}
		spans = spans[min(end+1, len(spans)):]
	}
}

// trimmed returns spans that can be printed, without space around them.
func trimmed(spans []span) []span {
	var kept []span
	for _, s := range spans {
		s.text = string(appendPrintable(nil, strings.ReplaceAll(s.text, "\n", " ")))
		if len(kept) == 0 {
			s.text = strings.TrimLeft(s.text, " ")
		}
		if s.text != "" {
			kept = append(kept, s)
		}
	}
	for len(kept) > 0 {
		last := &kept[len(kept)-1]
		if last.text = strings.TrimRight(last.text, " "); last.text != "" {
			break
		}
		kept = kept[:len(kept)-1]
	}
	return kept
}

// broken writes spans in lines of the width of the block.
func (t *terminal) broken(spans []span) {
	for i, line := range pieces(spans, t.columns()) {
		if i > 0 {
			t.newLine()
		}
		t.line(line)
	}
}

// piece is a line of spans: the bytes from begin to end of their text. The first span is part
// of it, so that a paragraph of many spans is read once.
type piece struct {
	spans      []span
	begin, end int
	width      int // in columns
}

// pieces returns the lines of spans, broken so that none is wider than limit.
func pieces(spans []span, limit int) []piece {
	text := spansText(spans)
	lines := breakLines(text, limit)
	all := make([]piece, len(lines))
	at := 0 // offset of spans in text
	for i, line := range lines {
		for len(spans) > 0 && at+len(spans[0].text) <= line.begin {
			at += len(spans[0].text)
			spans = spans[1:]
		}
		all[i] = piece{spans, line.begin - at, line.end - at, Columns(text[line.begin:line.end])}
	}
	return all
}

// spansText returns the text of spans.
func spansText(spans []span) string {
	var all strings.Builder
	for _, s := range spans {
		all.WriteString(s.text)
	}
	return all.String()
}

// line writes a line, each span in its style.
func (t *terminal) line(p piece) {
	at := 0
	for _, s := range p.spans {
		if at >= p.end {
			break
		}
		from, to := max(p.begin-at, 0), min(p.end-at, len(s.text))
		at += len(s.text)
		if from < to {
			t.dst = append(t.dst, t.painted(s, s.text[from:to])...)
		}
	}
}

// painted returns text in the style of s, as a link if it is one.
func (t *terminal) painted(s span, text string) string {
	if t.paints == nil {
		return text
	}
	text = t.paint(s.style).Sprint(text)
	if s.url != "" && t.links {
		url := string(appendPrintable(nil, strings.ReplaceAll(s.url, "\n", "")))
		text = "\x1b]8;;" + url + "\x1b\\" + text + "\x1b]8;;\x1b\\"
	}
	return text
}

// paint returns the painter of text in a style.
func (t *terminal) paint(s style) *color.Color {
	if pen := t.paints[s]; pen != nil {
		return pen
	}
	pen := color.New()
	for _, part := range [...]struct {
		style style
		look  color.Attribute
	}{
		{bold, color.Bold}, {faint, color.Faint}, {italic, color.Italic}, {underlined, color.Underline},
		{struck, color.CrossedOut}, {titled, color.FgYellow}, {quoted, color.FgCyan},
	} {
		if s&part.style != 0 {
			pen.Add(part.look)
		}
	}
	if s == 0 {
		pen.DisableColor()
	} else {
		pen.EnableColor() // whether to colour is the caller's decision
	}
	t.paints[s] = pen
	return pen
}
