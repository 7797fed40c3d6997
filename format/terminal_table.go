package format

import (
	"bytes"
	"sort"
	"strings"

	"presscut/extract/article"
)

// terminalGap separates the columns of a table.
const terminalGap = " │ "

// table writes a table in columns that fit into the width of the block; the lines of their
// cells are broken.
func (t *terminal) table(x *article.Table) {
	rows := make([][][][]span, len(x.Rows)) // rows of cells of lines of spans
	var widths []int
	written := 0 // bytes of all cells
	for i, row := range x.Rows {
		rows[i] = make([][][]span, len(row))
		for column, cell := range row {
			style := style(0)
			if i < x.Header {
				style = bold
			}
			rows[i][column] = t.cell(cell, style)
			if column == len(widths) {
				widths = append(widths, 0)
			}
			for _, line := range rows[i][column] {
				text := spansText(line)
				written += len(text)
				widths[column] = max(widths[column], Columns(text))
			}
		}
	}
	switch whole := len(rows) * sum(widths); {
	case t.wrap > 0:
		fit(widths, t.columns()-(len(widths)-1)*Columns(terminalGap))
	case whole > maxAligned && whole > maxSpread*written:
		clear(widths)
	}
	start := len(t.dst)
	t.paragraph(x.Caption, italic)
	for i, row := range rows {
		t.parted(start, true, func() { t.row(row, widths, x.Align) })
		if i+1 == x.Header && x.Header < len(rows) {
			t.parted(start, true, func() { t.underline(widths) })
		}
	}
}

// cell returns the lines of a cell.
func (t *terminal) cell(cell article.Cell, base style) [][]span {
	var lines [][]span
	for _, content := range cellLines(cell.Body) {
		if line := trimmed(t.inlines(nil, content, base, "")); len(line) > 0 {
			lines = append(lines, line)
		}
	}
	return lines
}

// minCell is the smallest width of a column.
const minCell = 8

// fit makes columns narrower until they take at most limit, the widest ones first: none is
// wider than the largest width at which all of them fit.
func fit(widths []int, limit int) {
	fits := func(most int) bool {
		whole := 0
		for _, w := range widths {
			whole += min(w, most)
		}
		return whole <= limit
	}
	most := sort.Search(limit, func(most int) bool { return !fits(most + 1) })
	for i := range widths {
		widths[i] = min(widths[i], max(most, minCell))
	}
}

// row writes a row, over as many lines as its longest cell has.
func (t *terminal) row(row [][][]span, widths []int, align []article.Align) {
	columns := make([][]piece, len(row))
	height, written := 1, 0 // lines, of the row and of all its cells
	for column, lines := range row {
		for _, line := range lines {
			columns[column] = append(columns[column], pieces(line, widths[column])...)
		}
		height = max(height, len(columns[column]))
		written += len(columns[column])
	}
	if grid := height * len(columns); grid > maxAligned && grid > maxSpread*written {
		t.stacked(columns)
		return
	}
	for n := range height {
		if n > 0 {
			t.newLine()
		}
		for column, lines := range columns {
			if column > 0 {
				t.dst = append(t.dst, terminalGap...)
			}
			var p piece
			if n < len(lines) {
				p = lines[n]
			}
			before, after := 0, max(widths[column]-p.width, 0)
			if column < len(align) && align[column] == article.AlignRight {
				before, after = after, 0
			}
			t.dst = append(t.dst, strings.Repeat(" ", before)...)
			t.line(p)
			t.dst = append(t.dst, strings.Repeat(" ", after)...)
		}
		t.dst = bytes.TrimRight(t.dst, " ")
	}
}

// stacked writes the cells of a row below one another, because beside a very long cell most of
// the row would be space.
func (t *terminal) stacked(columns [][]piece) {
	start := len(t.dst)
	for _, lines := range columns {
		for _, line := range lines {
			t.parted(start, true, func() { t.line(line) })
		}
	}
}

func (t *terminal) underline(widths []int) {
	for column, n := range widths {
		if column > 0 {
			t.dst = append(t.dst, "─┼─"...)
		}
		t.dst = append(t.dst, strings.Repeat("─", n)...)
	}
}
