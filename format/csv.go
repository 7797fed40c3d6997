package format

import (
	"bytes"
	"encoding/csv"
	"strings"

	"presscut/extract/article"
)

// csvFields are the columns of CSV if none are chosen.
var csvFields = []string{"source", "url", "title", "authors", "published", "language", "wordCount", "text"}

func (opts *Options) columns() []string {
	if opts.Fields != nil {
		return opts.Fields
	}
	return csvFields
}

// CSVHeader returns the first line of CSV: the names of its columns.
func CSVHeader(opts Options) []byte { return csvRow(opts.columns()) }

// renderCSV writes the chosen fields of a as a row of RFC 4180, with the line ends that other
// programs for Unix write. The entries of a list are separated by semicolons, and deeper
// values are JSON.
func renderCSV(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	var cells []string
	for _, field := range record(a, opts).only(opts.columns()) {
		switch value := bare(field.value).(type) {
		case nil:
			cells = append(cells, "")
		case string:
			cells = append(cells, value)
		case []string:
			cells = append(cells, strings.Join(value, "; "))
		default:
			cell := ""
			if !isAbsent(value) {
				cell = string(appendJSON(nil, value, ""))
			}
			cells = append(cells, cell)
		}
	}
	return append(dst, csvRow(cells)...), nil
}

func csvRow(cells []string) []byte {
	var row bytes.Buffer
	w := csv.NewWriter(&row)
	_ = w.Write(cells) // a write to a buffer cannot fail
	w.Flush()
	return row.Bytes()
}
