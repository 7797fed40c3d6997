package format

import (
	"strings"

	"presscut/extract/article"
)

// cellLines returns the blocks of a table's cell as lines, because a cell has no room for
// blocks: list items keep their markers, and rows of a table within are separated by
// semicolons.
func cellLines(blocks []article.Block) [][]article.Inline { return appendLines(nil, blocks) }

func appendLines(lines [][]article.Inline, blocks []article.Block) [][]article.Inline {
	for _, block := range blocks {
		lines = appendLinesOf(lines, block)
	}
	return lines
}

func appendLinesOf(lines [][]article.Inline, block article.Block) [][]article.Inline {
	switch x := block.(type) {
	case *article.Paragraph:
		return append(lines, x.Content)
	case *article.Heading:
		return append(lines, []article.Inline{&article.Strong{Content: x.Content}})
	case *article.Quote:
		return appendLines(lines, x.Body)
	case *article.Post:
		return appendLines(append(lines, postLine(x.Author, x.Published)), x.Body)
	case *article.Details:
		return appendLines(append(lines, x.Summary), x.Body)
	case *article.Embed:
		return append(appendLines(lines, x.Body), embedLink(x))
	case *article.Math:
		return append(lines, []article.Inline{article.InlineMath(x.TeX)})
	case *article.Code:
		return appendCode(lines, x)
	case *article.List:
		return append(lines, listLines(x)...)
	case *article.Definitions:
		return appendDefinitions(lines, x)
	case *article.Table:
		return appendRows(lines, x)
	case *article.Figure:
		return appendFigure(lines, x)
	case *article.Rule:
	default:
		unknownBlock(block)
	}
	return lines
}

func appendCode(lines [][]article.Inline, code *article.Code) [][]article.Inline {
	for line := range strings.SplitSeq(code.Text, "\n") {
		lines = append(lines, []article.Inline{article.CodeSpan(line)})
	}
	return lines
}

func appendDefinitions(lines [][]article.Inline, list *article.Definitions) [][]article.Inline {
	for _, item := range list.Items {
		lines = appendLines(append(lines, item.Terms...), item.Body)
	}
	return lines
}

func appendRows(lines [][]article.Inline, table *article.Table) [][]article.Inline {
	for _, row := range table.Rows {
		lines = append(lines, rowLine(row))
	}
	return lines
}

func appendFigure(lines [][]article.Inline, figure *article.Figure) [][]article.Inline {
	for i := range figure.Images {
		lines = append(lines, []article.Inline{linked(&figure.Images[i])})
	}
	return append(lines, figure.Caption)
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
