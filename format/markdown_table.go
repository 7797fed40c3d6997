package format

import "presscut/extract/article"

// table writes a table in GitHub's form: one header row, empty if the table has none, and
// every cell on one line. A table without text is not written.
func (p *markdown) table(x *article.Table) {
	columns := 0
	for _, row := range x.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		return
	}
	start := len(p.dst)
	p.caption(x.Caption)
	captioned := len(p.dst)
	p.blankLine(start)
	rows, text := x.Rows, false
	if x.Header > 0 {
		text = p.row(rows[0], columns)
		rows = rows[1:]
	} else {
		p.row(nil, columns)
	}
	p.newLine()
	p.dst = append(p.dst, '|')
	for column := range columns {
		align := article.AlignNone
		if column < len(x.Align) {
			align = x.Align[column]
		}
		p.dst = append(p.dst, [...]string{
			article.AlignNone:   " --- |",
			article.AlignLeft:   " :-- |",
			article.AlignCenter: " :-: |",
			article.AlignRight:  " --: |",
		}[align&3]...)
	}
	for _, row := range rows {
		p.newLine()
		text = p.row(row, columns) || text
	}
	if !text {
		p.dst = p.dst[:captioned]
	}
}

// row writes a row and reports whether it has any text.
func (p *markdown) row(row []article.Cell, columns int) (text bool) {
	p.dst = append(p.dst, '|')
	for column := range columns {
		p.dst = append(p.dst, ' ')
		if column < len(row) {
			mark := len(p.dst)
			p.cells(row[column].Body)
			if len(p.dst) > mark {
				p.dst = append(p.dst, ' ')
				text = true
			}
		}
		p.dst = append(p.dst, '|')
	}
	return text
}

// cells writes the blocks of a cell on one line, with <br> between them.
func (p *markdown) cells(blocks []article.Block) {
	flat, cell, lineStart := p.flat, p.cell, p.lineStart
	p.flat, p.cell, p.lineStart = true, true, -1
	start := len(p.dst)
	for _, line := range cellLines(blocks) {
		before := len(p.dst)
		if before > start {
			p.dst = append(p.dst, "<br>"...)
		}
		mark := len(p.dst)
		if p.text(line); len(p.dst) == mark {
			p.dst = p.dst[:before]
		}
	}
	p.flat, p.cell, p.lineStart = flat, cell, lineStart
}
