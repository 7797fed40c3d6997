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

// bodies returns an iterator over the blocks right within block.
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
			for _, row := range block.Rows {
				for _, cell := range row {
					if !yield(cell.Body) {
						return
					}
				}
			}
		case *Heading, *Paragraph, *Code, *Figure, *Math, *Rule:
		default:
			panic(fmt.Sprintf("article: unknown block %T", block))
		}
	}
}
