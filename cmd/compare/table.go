package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// row is one line of a table: an extractor and its figures.
type row struct {
	Extractor string   `json:"extractor"`
	Figures   []figure `json:"figures"`
}

// writeTable writes rows as a Markdown table whose columns stand in line. All
// rows have the same figures.
func writeTable(w io.Writer, title string, rows []row) error {
	head := []string{"extractor"}
	for _, f := range rows[0].Figures {
		head = append(head, f.Name)
	}
	cells := [][]string{head}
	for _, r := range rows {
		line := []string{r.Extractor}
		for _, f := range r.Figures {
			line = append(line, f.String())
		}
		cells = append(cells, line)
	}
	_, err := fmt.Fprintf(w, "%s\n\n%s\n", title, alignCells(cells))
	return err
}

// alignCells draws the cells of a table whose first row is its head. The first
// column is aligned to the left, the others to the right.
func alignCells(cells [][]string) string {
	widths := make([]int, len(cells[0]))
	for _, line := range cells {
		for i, cell := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var table strings.Builder
	for n, line := range cells {
		for i, cell := range line {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				table.WriteString("| " + cell + pad)
			} else {
				table.WriteString(" | " + pad + cell)
			}
		}
		table.WriteString(" |\n")
		if n == 0 {
			table.WriteString("|" + strings.Repeat("-", widths[0]+2))
			for _, width := range widths[1:] {
				table.WriteString("|" + strings.Repeat("-", width+1) + ":")
			}
			table.WriteString("|\n")
		}
	}
	return table.String()
}

// String writes a figure as its unit asks for: ".937", "4.62", "12" or "-".
func (f figure) String() string {
	switch f.unit {
	case share:
		return strings.TrimPrefix(strconv.FormatFloat(f.Value, 'f', 3, 64), "0")
	case times:
		return strconv.FormatFloat(f.Value, 'f', 2, 64)
	case number:
		return strconv.FormatFloat(f.Value, 'f', 0, 64)
	default:
		return "-"
	}
}
