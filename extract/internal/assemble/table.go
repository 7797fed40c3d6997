package assemble

import (
	"bytes"
	"sort"
	"strconv"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Numbers that distinguish a table of data from one that only lays out the page.
const (
	// longCell is the number of characters from which a cell holds prose: two sentences.
	longCell = 300
	// maxSpan bounds colspan and rowspan as HTML does, for rows of tables that people read.
	maxSpan = 100
	// maxColumns is more than any table that people read has. maxSparse is the largest number of
	// places for each cell in a table of data.
	maxColumns, maxSparse = 200, 10
)

// table builds table e: as a table if it holds data, otherwise as the blocks in it. If most of
// a table is kept, no cell is left out.
func (b *builder) table(e int32, from, to int) []article.Block {
	g := b.grid(e)
	if g.isListing(b) {
		return b.code(e)
	}
	outer := b.page.Elements[e].Parent
	if b.classOf(outer)&codeNotes != 0 {
		inner, _, _ := b.whole(e)
		return inner.codeNotes(g)
	}
	if b.classOf(outer)&calloutBox != 0 && b.calloutKind(outer) != "" || b.classOf(e)&display != 0 || !g.isData(b) {
		return b.blocks(e, from, to)
	}
	inner := b
	if total := int(b.page.Elements[e].EndBlock - b.page.Elements[e].Block); 2*(to-from) >= total {
		inner, _, _ = b.whole(e)
	}
	return inner.data(g)
}

// codeNotes builds a table of notes on lines of code, numbered in its first column, as an
// ordered list.
func (b *builder) codeNotes(g *grid) []article.Block {
	list := &article.List{Ordered: true, Start: 1}
	for _, row := range g.rows {
		if len(row) == 0 || row[len(row)-1].element < 0 {
			continue
		}
		if body := b.cell(row[len(row)-1].element); len(body) > 0 {
			list.Items = append(list.Items, article.Item{Body: body})
		}
	}
	if len(list.Items) == 0 {
		return nil
	}
	return []article.Block{list}
}

// tableFigure builds figure e as a table with the figure's caption, or returns nil if it is
// not a figure with a caption and a table.
func (b *builder) tableFigure(e int32, from, to int) []article.Block {
	caption := b.find(e, page.Figcaption)
	if caption < 0 || b.page.Elements[e].Tag != page.Figure || b.find(e, page.Table) < 0 {
		return nil
	}
	text := &b.page.Elements[caption]
	for from < to && text.Block <= b.kept[from] && b.kept[from] < text.EndBlock {
		from++
	}
	for from < to && text.Block <= b.kept[to-1] && b.kept[to-1] < text.EndBlock {
		to--
	}
	if from == to {
		return nil
	}
	built := b.blocks(e, from, to)
	for _, block := range built {
		if table, ok := block.(*article.Table); ok && table.Caption == nil {
			table.Caption = b.lines(text.Block, text.EndBlock)
			return built
		}
	}
	content := b.lines(text.Block, text.EndBlock)
	return append([]article.Block{&article.Paragraph{Content: content}}, built...)
}

// grid is the layout of a table's cells.
type grid struct {
	table   int32
	caption int32 // or -1
	rows    [][]cell
	width   int
	header  int // number of header rows at the top
}

// cell is one place of a grid.
type cell struct {
	element int32 // -1: the place belongs to a cell before or above
	head    bool
}

// grid reads the rows and cells of table e, but not of tables within it.
func (b *builder) grid(e int32) *grid {
	g := &grid{table: e, caption: -1}
	spans := map[int]int{} // remaining rows of a cell above, by column
	end := b.subtree(e)
	places := 0 // a table with more places than a table of data of its size may lose the rest
	inHead, inFoot := false, false
	var foot [][]cell // rows that come below the others wherever they are in the source
	for i := e + 1; i < end && places <= maxSparse*int(end-e); i++ {
		switch b.page.Elements[i].Tag {
		case page.Table:
			i = b.subtree(i) - 1
		case page.Caption:
			g.caption = i
		case page.Thead:
			inHead, inFoot = true, false
		case page.Tbody, page.Tfoot:
			inHead, inFoot = false, b.page.Elements[i].Tag == page.Tfoot
		case page.Tr:
			row := b.row(i, spans)
			if inFoot {
				foot = append(foot, row)
				g.width = max(g.width, len(row))
				places += len(row)
				continue
			}
			if inHead || g.header == len(g.rows) && allHead(row) {
				g.header = len(g.rows) + 1
			}
			g.rows = append(g.rows, row)
			g.width = max(g.width, len(row))
			places += len(row)
		}
	}
	g.rows = append(g.rows, foot...)
	if g.header == len(g.rows) {
		g.header = min(g.header, 1)
	}
	return g
}

// row reads the cells of row e. spans has the columns that cells above occupy; row updates it
// for the next row.
func (b *builder) row(e int32, spans map[int]int) []cell {
	var row []cell
	covered := func() {
		for spans[len(row)] > 0 {
			spans[len(row)]--
			row = append(row, cell{element: -1})
		}
	}
	end := b.subtree(e)
	for i := e + 1; i < end; i++ {
		tag := b.page.Elements[i].Tag
		if tag == page.Table {
			i = b.subtree(i) - 1
			continue
		}
		if tag != page.Td && tag != page.Th {
			continue
		}
		covered()
		down := b.span(i, "rowspan")
		for n := range b.span(i, "colspan") {
			if len(row) > maxColumns {
				return row
			}
			if down > 1 {
				spans[len(row)] = down - 1
			}
			c := cell{element: i, head: tag == page.Th}
			if n > 0 {
				c.element = -1
			}
			row = append(row, c)
		}
	}
	covered()
	return row
}

func (b *builder) span(e int32, name string) int {
	n, err := strconv.Atoi(strings.TrimSpace(b.page.Attr(e, name)))
	if err != nil {
		return 1
	}
	return min(max(n, 1), maxSpan)
}

// allHead reports whether a row holds only header cells.
func allHead(row []cell) bool {
	any := false
	for _, c := range row {
		if c.element >= 0 && !c.head {
			return false
		}
		any = any || c.head
	}
	return any
}

// isData reports whether the table holds data.
func (g *grid) isData(b *builder) bool {
	switch b.page.Attr(g.table, "role") {
	case "presentation", "none":
		return false
	}
	heads, cells, ok := g.countCells(b)
	if !ok {
		return false
	}
	if g.width > maxColumns || g.width*len(g.rows) > maxSparse*cells {
		return false
	}
	if g.width < 2 || cells < 2 {
		return heads > 0 && cells > 1
	}
	return len(g.rows) > 1 || heads > 0 || g.caption >= 0 || b.goesOnTable(g)
}

// countCells counts the cells of the table and those of them that are headers. It reports false
// if one of them is there for its looks.
func (g *grid) countCells(b *builder) (heads, cells int, ok bool) {
	marked := g.isMarked()
	prose := marked || g.isAlike(b) // a cell may hold prose
	for _, row := range g.rows {
		for _, c := range row {
			if c.element < 0 {
				continue
			}
			cells++
			if c.head {
				heads++
			} else if b.isLayout(c.element, marked, prose) {
				return heads, cells, false
			}
		}
	}
	return heads, cells, true
}

// isListing reports whether the table holds a program: each row has the number of a line, or
// of all lines, and code beside it.
func (g *grid) isListing(b *builder) bool {
	for _, row := range g.rows {
		if len(row) != 2 || row[0].element < 0 || row[1].element < 0 || !b.isGutter(row[0].element) {
			return false
		}
		if b.find(row[1].element, page.Pre) < 0 && b.find(row[1].element, page.Code) < 0 {
			return false
		}
	}
	return len(g.rows) > 0
}

// isMarked reports whether the page marks the table as data: by a caption, by a header row, or
// by a header at the beginning of each row.
func (g *grid) isMarked() bool {
	if g.caption >= 0 || g.header > 0 && g.width > 1 {
		return true
	}
	for _, row := range g.rows {
		if len(row) < 2 || !row[0].head {
			return false
		}
	}
	return len(g.rows) > 1
}

// minAlike is the number of rows from which uniform rows are taken for data.
const minAlike = 3

// isAlike reports whether all rows have the same number of cells, and most cells are short.
func (g *grid) isAlike(b *builder) bool {
	if len(g.rows) < minAlike || g.width < 2 {
		return false
	}
	short := 0
	for _, row := range g.rows {
		if len(row) != g.width {
			return false
		}
		for _, c := range row {
			if c.element < 0 || b.chars(&b.page.Elements[c.element]) <= longCell {
				short++
			}
		}
	}
	return 2*short > g.width*len(g.rows)
}

// isLayout reports whether cell e is in the table only for its place beside other text: it
// holds a table, a heading if the table is not marked as data, or prose if prose is false.
func (b *builder) isLayout(e int32, marked, prose bool) bool {
	cell := &b.page.Elements[e]
	chars := int32(0)
	for i := cell.Block; i < cell.EndBlock; i++ {
		block := &b.page.Blocks[i]
		chars += block.Chars
		if !marked && b.page.Elements[block.Element].Tag.Has(page.Heading) {
			return true
		}
	}
	return !prose && chars > longCell && cell.EndBlock-cell.Block > 1 || b.find(e, page.Table) >= 0
}

// goesOnTable reports whether a table of one row continues the table directly before it, which
// has as many columns.
func (b *builder) goesOnTable(g *grid) bool {
	for e := g.table - 1; e > b.page.Elements[g.table].Parent; e = b.page.Elements[e].Parent {
		if b.page.Elements[e].Tag != page.Table {
			continue
		}
		between := b.page.Source[b.page.Elements[e].End:b.page.Elements[g.table].Start]
		between = bytes.TrimSpace(bytes.TrimPrefix(bytes.TrimSpace(between), []byte("</table>")))
		return len(between) == 0 && b.grid(e).width == g.width
	}
	return false
}

// joinTables returns built with its last block, if that is a table of a single row without
// header, appended to the table before it.
func joinTables(built []article.Block) []article.Block {
	n := len(built)
	if n < 2 {
		return built
	}
	row, ok := built[n-1].(*article.Table)
	if !ok || len(row.Rows) != 1 || row.Header > 0 || row.Caption != nil {
		return built
	}
	table, ok := built[n-2].(*article.Table)
	if !ok || len(table.Rows[0]) != len(row.Rows[0]) {
		return built
	}
	table.Rows = append(table.Rows, row.Rows...)
	return built[:n-1]
}

// data builds a table of data.
func (b *builder) data(g *grid) []article.Block {
	t := &article.Table{Header: g.header, Align: b.alignments(g)}
	if g.caption >= 0 {
		caption := &b.page.Elements[g.caption]
		t.Caption = b.lines(caption.Block, caption.EndBlock)
	}
	empty := 0
	for i, row := range g.rows {
		cells := make([]article.Cell, g.width)
		filled := false
		for column, c := range row {
			if c.element >= 0 {
				cells[column].Body = b.cell(c.element)
				filled = filled || len(cells[column].Body) > 0
			}
		}
		if !filled {
			if i < g.header {
				empty++
			}
			continue
		}
		t.Rows = append(t.Rows, cells)
	}
	t.Header -= empty
	if len(t.Rows) == 0 {
		return nil
	}
	return []article.Block{t}
}

// cell builds the content of cell e: the pictures outside its lines of text, then the text.
func (b *builder) cell(e int32) []article.Block {
	element := &b.page.Elements[e]
	from := sort.Search(len(b.kept), func(i int) bool { return b.kept[i] >= element.Block })
	to := b.within(e, from, len(b.kept))
	if from < to && len(b.gaps) > 0 {
		return b.blocks(e, from, to) // with the pictures, which are in gaps
	}
	var built []article.Block
	if images := b.cellImages(e); len(images) > 0 {
		built = append(built, &article.Figure{Images: images})
	}
	return append(built, b.blocks(e, from, to)...)
}

// cellImages returns the pictures in cell e that are outside its lines of text.
func (b *builder) cellImages(e int32) []article.Image {
	if b.find(e, page.Img) < 0 {
		return nil
	}
	inText := map[int32]bool{}
	for i := b.page.Elements[e].Block; i < b.page.Elements[e].EndBlock; i++ {
		block := &b.page.Blocks[i]
		for _, r := range b.page.Runs[block.Run:block.EndRun] {
			if r.Start == r.End {
				inText[r.Element] = true
			}
		}
	}
	var images []article.Image
	for i, end := e+1, b.subtree(e); i < end && len(images) < maxImages; i++ {
		if b.tagOf(i) == page.Img && !inText[i] {
			if image, ok := b.image(i); ok {
				images = append(images, image)
			}
		}
	}
	return images
}

// alignments returns the alignment of each column: that of its first cell below the header
// that declares one, or else that of its header.
func (b *builder) alignments(g *grid) []article.Align {
	aligns := make([]article.Align, g.width)
	found := false
	for column := range aligns {
		for i := min(g.header, len(g.rows)-1); i >= 0 && aligns[column] == article.AlignNone; i-- {
			if row := g.rows[i]; column < len(row) && row[column].element >= 0 {
				aligns[column] = b.alignment(row[column].element)
			}
		}
		found = found || aligns[column] != article.AlignNone
	}
	if !found {
		return nil
	}
	return aligns
}

// alignment returns the alignment that a cell's attributes declare.
func (b *builder) alignment(e int32) article.Align {
	value := strings.ToLower(strings.TrimSpace(b.page.Attr(e, "align")))
	if _, style, ok := strings.Cut(strings.ToLower(b.page.Attr(e, "style")), "text-align:"); ok {
		value, _, _ = strings.Cut(style, ";")
		value = strings.TrimSpace(value)
	}
	if value == "" {
		for word := range strings.FieldsSeq(strings.ToLower(b.page.Names[b.page.Elements[e].Class])) {
			for _, prefix := range [...]string{"text-align-", "has-text-align-", "text-", "align-", "align"} {
				if rest, ok := strings.CutPrefix(word, prefix); ok && value == "" {
					value = rest
				}
			}
		}
	}
	switch value {
	case "left", "start":
		return article.AlignLeft
	case "center":
		return article.AlignCenter
	case "right", "end":
		return article.AlignRight
	}
	return article.AlignNone
}
