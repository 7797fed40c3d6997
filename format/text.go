package format

import (
	"bytes"
	"strings"

	"presscut/extract/article"
)

// text writes an article as plain text: with an empty line between blocks, the marks that
// people use in mails for lists and quotations, and tables in aligned columns. Captions are
// left out unless they are requested, as in article.Text.
type text struct {
	layout
	wrap     int    // columns; 0: lines are not broken
	captions bool   // captions of figures are written
	line     []byte // the current paragraph
	labels   map[string]bool
}

func renderText(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	t := &text{layout: layout{dst: dst}, wrap: opts.Wrap, captions: opts.Captions, labels: labels(a)}
	t.part(func() { t.paragraph([]article.Inline{article.Plain(a.Title)}) })
	t.part(func() { t.paragraph([]article.Inline{article.Plain(subtitle(a))}) })
	t.part(func() { t.paragraph([]article.Inline{article.Plain(byline(a))}) })
	t.part(func() { t.blocks(a.Body, false) })
	for _, note := range a.Footnotes {
		t.part(func() { t.marked("["+word(note.Label)+"] ", func() { t.blocks(note.Body, false) }) })
	}
	if opts.Comments && len(a.Comments) > 0 {
		t.part(func() { t.paragraph([]article.Inline{article.Plain("Comments")}) })
		for _, comment := range a.Comments {
			t.part(func() { t.post(comment.Author, comment.Published, comment.Body) })
		}
	}
	if len(t.dst) > 0 {
		t.dst = append(t.dst, '\n')
	}
	return t.dst, nil
}

// plainText returns blocks of a as the text of its record: the output of renderText without
// line breaking.
func plainText(a *article.Article, blocks []article.Block) string {
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)
	t := &text{layout: layout{dst: (*buffer)[:0]}, labels: labels(a)}
	t.blocks(blocks, false)
	if cap(t.dst) <= maxKept {
		*buffer = t.dst
	}
	return string(t.dst)
}

func (t *text) blocks(blocks []article.Block, tight bool) {
	start := len(t.dst)
	for _, block := range blocks {
		t.parted(start, tight, func() { t.block(block) })
	}
}

func (t *text) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		t.paragraph(x.Content)
	case *article.Paragraph:
		t.paragraph(x.Content)
	case *article.List:
		t.list(x)
	case *article.Definitions:
		t.definitions(x)
	case *article.Quote:
		t.marked("> ", func() {
			t.prefix[len(t.prefix)-2] = '>'
			t.blocks(x.Body, false)
		})
	case *article.Code:
		t.lines(x.Text)
	case *article.Table:
		t.table(x)
	case *article.Math:
		t.lines(x.TeX)
	case *article.Embed:
		t.blocks(x.Body, false)
	case *article.Details:
		start := len(t.dst)
		t.paragraph(x.Summary)
		t.parted(start, false, func() { t.blocks(x.Body, false) })
	case *article.Post:
		t.post(x.Author, x.Published, x.Body)
	case *article.Rule:
		t.dst = append(t.dst, "* * *"...)
	case *article.Figure:
		if t.captions {
			t.paragraph(x.Caption)
		}
	default:
		unknownBlock(block)
	}
}

func (t *text) post(author, published string, body []article.Block) {
	start := len(t.dst)
	t.paragraph(postLine(author, published))
	t.parted(start, false, func() { t.blocks(body, false) })
}

func (t *text) list(list *article.List) {
	start := len(t.dst)
	tight := isTight(list)
	for i, item := range list.Items {
		mark := "- "
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

func (t *text) definitions(x *article.Definitions) {
	start := len(t.dst)
	for _, item := range x.Items {
		for i, term := range item.Terms {
			t.parted(start, i > 0, func() { t.paragraph(term) })
		}
		t.parted(start, true, func() {
			t.marked("    ", func() { t.blocks(item.Body, false) })
		})
	}
}

// lines writes lines unchanged.
func (t *text) lines(s string) {
	for i, line := range strings.Split(strings.Trim(s, "\n"), "\n") {
		if i > 0 {
			t.newLine()
		}
		t.dst = appendPrintable(t.dst, line)
	}
}

// paragraph writes inlines with lines broken at the width t.wrap.
func (t *text) paragraph(content []article.Inline) {
	t.line = t.appendInlines(t.line[:0], content)
	for line, rest, more := []byte(nil), bytes.TrimSpace(t.line), true; more; {
		line, rest, more = bytes.Cut(rest, []byte{'\n'})
		t.wrapped(bytes.TrimSpace(line))
		if more {
			t.newLine()
		}
	}
}

func (t *text) appendInlines(dst []byte, inlines []article.Inline) []byte {
	for _, inline := range inlines {
		switch x := inline.(type) {
		case article.Plain:
			dst = appendPrintable(dst, strings.ReplaceAll(string(x), "\n", " "))
		case article.CodeSpan:
			dst = appendPrintable(dst, strings.ReplaceAll(string(x), "\n", " "))
		case article.InlineMath:
			dst = appendPrintable(dst, strings.ReplaceAll(string(x), "\n", " "))
		case article.FootnoteRef:
			if t.labels[string(x)] {
				dst = append(append(append(dst, '['), word(string(x))...), ']')
			}
		case article.Break:
			dst = append(dst, '\n')
		case *article.Emph, *article.Strong, *article.Strike, *article.Sub, *article.Sup, *article.Styled:
			dst = t.appendInlines(dst, unmarked(x))
		case *article.Link:
			dst = t.appendInlines(dst, x.Content)
		case *article.Image:
			dst = appendPrintable(dst, strings.ReplaceAll(x.Alt, "\n", " "))
		default:
			unknownInline(inline)
		}
	}
	return dst
}

// columnGap separates the columns of a table.
const columnGap = "  "

// table writes a table in aligned columns, a line of hyphens under its header.
func (t *text) table(x *article.Table) {
	rows := make([][]string, 0, len(x.Rows))
	var widths []int
	written := 0 // bytes of all cells
	for _, row := range x.Rows {
		cells := make([]string, len(row))
		for column, cell := range row {
			cells[column] = t.cell(cell)
			written += len(cells[column])
			if column == len(widths) {
				widths = append(widths, 0)
			}
			widths[column] = max(widths[column], Columns(cells[column]))
		}
		rows = append(rows, cells)
	}
	whole := len(rows) * sum(widths)
	aligned := whole <= maxAligned || whole <= maxSpread*written
	if !aligned {
		clear(widths)
	}
	start := len(t.dst)
	for i, row := range rows {
		t.parted(start, true, func() { t.row(row, widths, x.Align) })
		if aligned && i+1 == x.Header && x.Header < len(rows) {
			t.parted(start, true, func() { t.underline(widths) })
		}
	}
}

// A table is not aligned if it would have more than maxAligned columns in all its rows
// together, or more than maxSpread for each byte of its text: one long cell sets the width of
// all cells above and below.
const (
	maxAligned = 1 << 20
	maxSpread  = 16
)

func sum(numbers []int) int {
	sum := 0
	for _, n := range numbers {
		sum += n
	}
	return sum
}

// cell returns the text of a cell in one line.
func (t *text) cell(cell article.Cell) string {
	var dst []byte
	for _, line := range cellLines(cell.Body) {
		if len(dst) > 0 {
			dst = append(dst, ' ')
		}
		dst = t.appendInlines(dst, line)
	}
	return strings.Join(strings.Fields(string(dst)), " ")
}

func (t *text) row(row []string, widths []int, align []article.Align) {
	for column, cell := range row {
		if column > 0 {
			t.dst = append(t.dst, columnGap...)
		}
		before, after := 0, max(widths[column]-Columns(cell), 0)
		if column < len(align) {
			switch align[column] {
			case article.AlignRight:
				before, after = after, 0
			case article.AlignCenter:
				before, after = after/2, after-after/2
			}
		}
		t.dst = append(t.dst, strings.Repeat(" ", before)...)
		t.dst = append(t.dst, cell...)
		t.dst = append(t.dst, strings.Repeat(" ", after)...)
	}
	t.dst = bytes.TrimRight(t.dst, " ")
}

func (t *text) underline(widths []int) {
	for column, n := range widths {
		if column > 0 {
			t.dst = append(t.dst, columnGap...)
		}
		t.dst = append(t.dst, strings.Repeat("-", n)...)
	}
}
