package article

import (
	"fmt"
	"iter"
)

// Walk returns an iterator over blocks and all blocks within them, in the order of the
// text: a list comes before the paragraphs of its items.
func Walk(blocks []Block) iter.Seq[Block] {
	return func(yield func(Block) bool) { walk(blocks, yield) }
}

// Images returns an iterator over all images of blocks, in figures and within lines.
func Images(blocks []Block) iter.Seq[*Image] {
	return func(yield func(*Image) bool) {
		for block := range Walk(blocks) {
			if figure, ok := block.(*Figure); ok {
				for i := range figure.Images {
					if !yield(&figure.Images[i]) {
						return
					}
				}
			}
			for line := range lines(block) {
				if !inlineImages(line, yield) {
					return
				}
			}
		}
	}
}

// lines returns an iterator over the lines of text directly within block.
func lines(block Block) iter.Seq[[]Inline] {
	return func(yield func([]Inline) bool) {
		switch block := block.(type) {
		case *Heading:
			yield(block.Content)
		case *Paragraph:
			yield(block.Content)
		case *Table:
			yield(block.Caption)
		case *Figure:
			yield(block.Caption)
		case *Details:
			yield(block.Summary)
		case *Definitions:
			for _, item := range block.Items {
				for _, term := range item.Terms {
					if !yield(term) {
						return
					}
				}
			}
		}
	}
}

// inlineImages reports whether yield wants more.
func inlineImages(line []Inline, yield func(*Image) bool) bool {
	for _, inline := range line {
		more := true
		switch x := inline.(type) {
		case *Image:
			more = yield(x)
		case *Emph:
			more = inlineImages(x.Content, yield)
		case *Strong:
			more = inlineImages(x.Content, yield)
		case *Strike:
			more = inlineImages(x.Content, yield)
		case *Sub:
			more = inlineImages(x.Content, yield)
		case *Sup:
			more = inlineImages(x.Content, yield)
		case *Styled:
			more = inlineImages(x.Content, yield)
		case *Link:
			more = inlineImages(x.Content, yield)
		}
		if !more {
			return false
		}
	}
	return true
}

// walk reports whether yield wants more.
func walk(blocks []Block, yield func(Block) bool) bool {
	for _, block := range blocks {
		if !yield(block) {
			return false
		}
		for body := range bodies(block) {
			if !walk(body, yield) {
				return false
			}
		}
	}
	return true
}

// bodies returns an iterator over the blocks directly within block.
func bodies(block Block) iter.Seq[[]Block] {
	return func(yield func([]Block) bool) {
		switch block := block.(type) {
		case *Quote:
			yield(block.Body)
		case *Embed:
			yield(block.Body)
		case *Details:
			yield(block.Body)
		case *Post:
			yield(block.Body)
		case *List:
			for _, item := range block.Items {
				if !yield(item.Body) {
					return
				}
			}
		case *Definitions:
			for _, item := range block.Items {
				if !yield(item.Body) {
					return
				}
			}
		case *Table:
			cells(block)(yield)
		case *Heading, *Paragraph, *Code, *Figure, *Math, *Rule:
		default:
			panic(fmt.Sprintf("article: unknown block %T", block))
		}
	}
}

// cells returns an iterator over the contents of a table's cells.
func cells(table *Table) iter.Seq[[]Block] {
	return func(yield func([]Block) bool) {
		for _, row := range table.Rows {
			for _, cell := range row {
				if !yield(cell.Body) {
					return
				}
			}
		}
	}
}
