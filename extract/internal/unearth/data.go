package unearth

import (
	"bytes"
	"html"
	"strconv"

	"presscut/extract/internal/page"
)

// data is the prose in a page's data, as HTML.
type data struct {
	html  []byte
	words int
	place string
}

// leastAttribute is the length from which the value of an attribute is read.
const leastAttribute = 300

// escapedHead is how many bytes of a script are searched for a sign that its quotation marks
// are escaped by a template that treats scripts as text.
const escapedHead = 64

// readData returns the largest group of prose in the data of p that may belong to the article
// with the given title.
func readData(p *page.Page, title string) data {
	c := newCollection(title)
	defer c.release()
	var flight []byte
	for i := range p.Elements {
		e := &p.Elements[i]
		switch {
		case e.Tag == page.Script && !mayHoldMarkup(p, int32(i)):
			content := p.Source[e.Body:e.End]
			if bytes.Contains(content, []byte("__next_f")) {
				flight = appendFlight(flight, content)
				continue
			}
			if bytes.Contains(content[:min(len(content), escapedHead)], []byte("&quot;")) {
				content = []byte(html.UnescapeString(string(content)))
			}
			c.read(content, 0)
		case e.Body-e.Start >= leastAttribute:
			c.readAttributes(p.Source[e.Start:e.Body])
		}
	}
	c.readFlight(flight)
	return c.best()
}

// readAttributes reads the data in the attributes of a start tag.
func (c *collection) readAttributes(tag []byte) {
	for i := 0; ; {
		var key, value []byte
		if key, value, i = page.NextAttr(tag, i); len(key) == 0 {
			return
		}
		if len(value) < leastAttribute {
			continue
		}
		text := []byte(html.UnescapeString(string(value)))
		switch first := bytes.TrimSpace(text); {
		case bytes.HasPrefix(first, []byte("{")), bytes.HasPrefix(first, []byte("[")):
			c.read(text, 0)
		case hasBlocks(text):
			c.add([]level{{}}, text)
		}
	}
}

// Pages of React's server components hold their tree in rows, cut into pieces that
// scripts push: self.__next_f.push([1,"..."]). A row is a number in hexadecimal, a
// colon, and JSON up to the end of the line, or "T", a length in hexadecimal, a comma
// and that many bytes of text.

// appendFlight appends the pieces that script pushes to rows.
func appendFlight(rows, script []byte) []byte {
	for {
		_, rest, found := bytes.Cut(script, []byte("__next_f"))
		if !found {
			return rows
		}
		_, rest, _ = bytes.Cut(rest, []byte(".push([1,"))
		if rest = bytes.TrimLeft(rest, " "); len(rest) == 0 || rest[0] != '"' {
			script = rest
			continue
		}
		end := stringEnd(rest, 0, false)
		rows = page.AppendUnquoted(rows, rest[1:min(end, len(rest))])
		script = rest[min(end, len(rest)):]
	}
}

// readFlight reads the data of rows.
func (c *collection) readFlight(rows []byte) {
	for len(rows) > 0 {
		id, rest, found := bytes.Cut(rows, []byte(":"))
		if !found {
			return
		}
		if n, text := sizedText(rest); n > 0 && len(id) < 8 {
			c.add([]level{{}}, text[:n])
			rows = text[n:]
			continue
		}
		var row []byte
		row, rows, _ = bytes.Cut(rest, []byte("\n"))
		c.read(row, 0)
	}
}

// sizedText returns the text of a row that gives its length, and the beginning of that text. n
// is 0 for a row of another kind.
func sizedText(row []byte) (n int, text []byte) {
	head, _, found := bytes.Cut(row[:min(len(row), 12)], []byte(","))
	if !found || len(head) == 0 || head[0] != 'T' {
		return 0, nil
	}
	size, err := strconv.ParseUint(string(head[1:]), 16, 32)
	if err != nil {
		return 0, nil
	}
	text = row[len(head)+1:]
	return min(int(size), len(text)), text
}
