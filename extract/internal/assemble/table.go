package assemble

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// table builds table e: a row of the article for each row that has a kept
// block.
func (b *builder) table(e int32, from, to int) article.Block {
	t := &article.Table{}
	width := 0
	for from < to {
		row := b.outermost(from, e, page.Tr)
		end := b.within(row, from, to)
		var cells []article.Cell
		for from < end {
			cell := b.outermost(from, row, page.Td)
			stop := max(from+1, b.within(cell, from, end))
			if b.page.Elements[cell].Tag == page.Th && len(t.Rows) == 0 {
				t.Header = 1
			}
			cells = append(cells, article.Cell{Body: b.blocks(cell, from, stop)})
			from = stop
		}
		width = max(width, len(cells))
		t.Rows = append(t.Rows, cells)
	}
	for i := range t.Rows {
		for len(t.Rows[i]) < width {
			t.Rows[i] = append(t.Rows[i], article.Cell{})
		}
	}
	return t
}

// outermost returns the outermost element with tag, a row or cell, that holds
// the kept block at place i within e, or else e.
func (b *builder) outermost(i int, e int32, tag page.Tag) int32 {
	found := e
	for inner := b.block(i).Element; inner > e; inner = b.page.Elements[inner].Parent {
		t := b.page.Elements[inner].Tag
		if t == tag || tag == page.Td && t == page.Th {
			found = inner
		}
	}
	return found
}
