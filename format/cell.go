package format

import (
	"strings"

	"presscut/extract/article"
)

// cellLines returns the blocks of a table's cell as lines, because a cell has no room for
// blocks: list items keep their markers, and rows of a table within are separated by
// semicolons.
func cellLines(blocks []article.Block) [][]article.Inline {
	var lines [][]article.Inline
	for _, block := range blocks {
		switch x := block.(type) {
		case *article.Paragraph:
			lines = append(lines, x.Content)
		case *article.Heading:
			lines = append(lines, []article.Inline{&article.Strong{Content: x.Content}})
		case *article.Quote:
			lines = append(lines, cellLines(x.Body)...)
		case *article.Post:
			lines = append(lines, postLine(x.Author, x.Published))
			lines = append(lines, cellLines(x.Body)...)
		case *article.Details:
			lines = append(lines, x.Summary)
			lines = append(lines, cellLines(x.Body)...)
		case *article.Embed:
			lines = append(lines, cellLines(x.Body)...)
			lines = append(lines, embedLink(x))
		case *article.Math:
			lines = append(lines, []article.Inline{article.InlineMath(x.TeX)})
		case *article.Code:
			for line := range strings.SplitSeq(x.Text, "\n") {
				lines = append(lines, []article.Inline{article.CodeSpan(line)})
			}
		case *article.List:
			lines = append(lines, listLines(x)...)
		case *article.Definitions:
			for _, item := range x.Items {
				lines = append(lines, item.Terms...)
				lines = append(lines, cellLines(item.Body)...)
			}
		case *article.Table:
			for _, row := range x.Rows {
				lines = append(lines, rowLine(row))
			}
		case *article.Figure:
			for i := range x.Images {
				lines = append(lines, []article.Inline{linked(&x.Images[i])})
			}
			lines = append(lines, x.Caption)
		case *article.Rule:
		default:
			unknownBlock(block)
		}
	}
	return lines
}

// linked returns the picture of a figure within its link.
func linked(x *article.Image) article.Inline {
	if x.Link == "" {
		return x
	}
	return &article.Link{URL: x.Link, Content: []article.Inline{x}}
}

func listLines(list *article.List) [][]article.Inline {
	var lines [][]article.Inline
	for i, item := range list.Items {
		marker := article.Plain("- ")
		if list.Ordered {
			marker = article.Plain(ordinal(list, i) + ". ")
		}
		marker += article.Plain(item.Task.Box())
		for j, line := range cellLines(item.Body) {
			if j == 0 {
				line = append([]article.Inline{marker}, line...)
			}
			lines = append(lines, line)
		}
	}
	return lines
}

func rowLine(row []article.Cell) []article.Inline {
	var line []article.Inline
	for _, cell := range row {
		for _, part := range cellLines(cell.Body) {
			if len(line) > 0 {
				line = append(line, article.Plain("; "))
			}
			line = append(line, part...)
		}
	}
	return line
}
