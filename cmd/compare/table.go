package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// table holds the figures of the extractors on one corpus.
type table struct {
	Corpus string `json:"corpus"`
	Pages  int    `json:"pages"`
	Metric metric `json:"metric"`
	Rows   []row  `json:"rows"`
}

// row is one line of a table: an extractor and its figures. All rows of a
// table have the same figures.
type row struct {
	Extractor string   `json:"extractor"`
	Figures   []figure `json:"figures"`
}

// writeJSON writes the table as one line of JSON.
func (t table) writeJSON(w io.Writer) error {
	return json.NewEncoder(w).Encode(t)
}

// writeMarkdown writes the table as Markdown with aligned columns.
func (t table) writeMarkdown(w io.Writer) error {
	head := []string{"extractor"}
	for _, f := range t.Rows[0].Figures {
		head = append(head, f.Name)
	}
	cells := [][]string{head}
	for _, r := range t.Rows {
		line := []string{r.Extractor}
		for _, f := range r.Figures {
			line = append(line, f.String())
		}
		cells = append(cells, line)
	}
	_, err := fmt.Fprintf(w, "### %s: %d pages, %s\n\n%s\n", t.Corpus, t.Pages, t.Metric, alignCells(cells))
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

// MarshalJSON writes a figure as its value, or null if it has none.
func (f figure) MarshalJSON() ([]byte, error) {
	value := &f.Value
	if f.unit == missing {
		value = nil
	}
	return json.Marshal(struct {
		Name  string   `json:"name"`
		Value *float64 `json:"value"`
	}{f.Name, value})
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
