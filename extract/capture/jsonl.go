package capture

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/tidwall/gjson"

	"presscut/extract/internal/source"
)

// A JSON Lines file (jsonlines.org) has an object a line. These of its keys are
// known; the others pass through:
//
//	id            name of the page, a string or number
//	url           its address
//	html          the page as HTML,
//	html_b64      or its bytes in base64, in any charset,
//	raw_content   or HTML or text,
//	text          or plain text: the first of these that is there
//	content_type  Content-Type header of the response
//	captured      when it was saved, as of RFC 3339
//
// Options.Keys may name others for the page and its address, which take precedence.
//
// Each line gives one capture or one error, even a blank one, because a program that feeds a
// pipe line by line counts the answers.

// pageKey is a key that may hold the page.
type pageKey struct {
	name string
	kind source.Kind
}

// pageKeys returns the keys that may hold the page, the best first.
func (k *Keys) pageKeys() []pageKey {
	keys := []pageKey{{"html", source.HTML}, {"html_b64", source.Any}, {"raw_content", source.Any}, {"text", source.Text}}
	if k.Text != "" {
		keys = slices.Insert(keys, 0, pageKey{k.Text, source.Text})
	}
	if k.HTML != "" {
		keys = slices.Insert(keys, 0, pageKey{k.HTML, source.HTML})
	}
	return keys
}

// lineParser extracts the page from a line.
type lineParser struct {
	keys   []pageKey
	urlKey string
	limit  int64 // of the page, in bytes
}

// readJSONL yields the pages of a JSON Lines file.
func (in *input) readJSONL() bool {
	// An escape takes six bytes, for two or more in the body where a program
	// escapes all beyond ASCII. The rest of a line is small.
	lines := lineReader{r: in.r, limit: 4*in.opts.maxBytes() + 1<<20}
	parser := lineParser{in.opts.Keys.pageKeys(), cmp.Or(in.opts.Keys.URL, "url"), in.opts.maxBytes()}
	for n := 1; ; n++ {
		c := Capture{Source: fmt.Sprintf("%s#%d", in.source, n)}
		start := in.offset()
		line, err := lines.next()
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		switch {
		case err == io.EOF:
			return true
		case err == nil:
			err = parser.parse(&c, line)
		}
		if err == nil && !in.yieldPage(c) || err != nil && !in.failLine(c, start, err) {
			return false
		}
		if errors.Is(err, ErrDamaged) && in.resyncLines() {
			continue
		}
		if err != nil && !isLineError(err) {
			return true
		}
	}
}

// isLineError reports whether an error concerns a line and not the stream.
func isLineError(err error) bool { return errors.Is(err, ErrBadRecord) || errors.Is(err, ErrTooLarge) }

// failLine yields the error of a line that begins at that offset.
func (in *input) failLine(c Capture, start int64, err error) bool {
	e := newError(c.Source, StageRead, err)
	e.ID = c.ID
	switch {
	case in.unpacker == nil:
		e.Offset = start
	case e.Code == CodeDamaged:
		e.Offset = in.offset()
	}
	c.Body = nil
	return in.yield(c, e)
}

// resyncLines goes to the first line of the next member of a compressed file after a damaged
// one. It reports whether there is one.
func (in *input) resyncLines() bool {
	for in.unpacker != nil && in.unpacker.resync() {
		in.r.Reset(in.unpacker)
		next, err := in.r.Peek(1)
		if err == nil && (next[0] == '{' || skipTo(in.r, "\n")) {
			return true
		}
	}
	return false
}

// lineReader reads lines up to a limit.
type lineReader struct {
	r     *bufio.Reader
	limit int64
	line  []byte
}

// next returns the next line, which is valid until the next call. A line that is longer than
// the limit is skipped with ErrTooLarge. The error is io.EOF after the last line.
func (l *lineReader) next() ([]byte, error) {
	l.line = l.line[:0]
	for size := int64(0); ; {
		piece, err := l.r.ReadSlice('\n')
		if size += int64(len(piece)); size <= l.limit {
			l.line = append(l.line, piece...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && (err != io.EOF || size == 0):
			return nil, err
		case size > l.limit:
			return nil, ErrTooLarge
		}
		return l.line, nil
	}
}

// noPage returns the error of a line without a page.
func (p *lineParser) noPage() error {
	names := make([]string, len(p.keys))
	for i, key := range p.keys {
		names[i] = key.name
	}
	return fmt.Errorf("%w: %w %s", ErrBadRecord, ErrNoPageKey, strings.Join(names, ", "))
}

// parse fills c from the object in a line.
func (p *lineParser) parse(c *Capture, line []byte) error {
	if len(bytes.TrimSpace(line)) == 0 {
		return fmt.Errorf("%w: the line is blank", ErrBadRecord)
	}
	if isDeep(line) || !gjson.ValidBytes(line) {
		return fmt.Errorf("%w: the line is no JSON", ErrBadRecord)
	}
	object := gjson.ParseBytes(line)
	if !object.IsObject() {
		return fmt.Errorf("%w: the line is no JSON object", ErrBadRecord)
	}
	best := len(p.keys)
	var page gjson.Result
	object.ForEach(func(key, value gjson.Result) bool {
		if i := p.rank(key.Str); i < best {
			best, page = i, value
		} else if i == len(p.keys) && !p.describe(c, key.Str, value) {
			c.Extra = append(c.Extra, Field{key.Str, json.RawMessage(value.Raw)})
		}
		return true
	})
	if best == len(p.keys) {
		return p.noPage()
	}
	return p.readPage(c, p.keys[best], page)
}

// maxNesting is the largest nesting of arrays and objects, as in encoding/json. The checker
// calls itself for each level.
const maxNesting = 10_000

// isDeep reports whether the values in a line nest deeper than maxNesting.
func isDeep(line []byte) bool {
	if bytes.Count(line, []byte("{"))+bytes.Count(line, []byte("[")) <= maxNesting {
		return false
	}
	depth, quoted := 0, false
	for i := 0; i < len(line) && depth <= maxNesting; i++ {
		switch c := line[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{', c == '[':
			depth++
		case c == '}', c == ']':
			depth--
		}
	}
	return depth > maxNesting
}

// rank returns the rank of a key among those of the page, or their number if it is not one.
func (p *lineParser) rank(name string) int {
	for i, key := range p.keys {
		if key.name == name {
			return i
		}
	}
	return len(p.keys)
}

// readPage fills c from the value of a key.
func (p *lineParser) readPage(c *Capture, key pageKey, page gjson.Result) error {
	if page.Type != gjson.String {
		return fmt.Errorf("%w: %q is no string", ErrBadRecord, key.name)
	}
	c.Kind, c.Charset, c.Body = key.kind, "utf-8", []byte(page.Str)
	if key.name == "html_b64" {
		body, err := base64.StdEncoding.DecodeString(page.Str)
		if err != nil {
			return fmt.Errorf("%w: html_b64: %w", ErrBadRecord, err)
		}
		c.Charset, c.Body = "", body
	}
	if int64(len(c.Body)) > p.limit {
		return ErrTooLarge
	}
	return nil
}

// describe fills in a part of the page's description from the key name. It reports whether the
// key is known and its value of the right type.
func (p *lineParser) describe(c *Capture, name string, value gjson.Result) bool {
	switch {
	case name == "id" && (value.Type == gjson.String || value.Type == gjson.Number):
		c.ID = value.Str
		if value.Type == gjson.Number {
			c.ID, c.NumericID = value.Raw, true
		}
		return true
	case value.Type != gjson.String:
	case name == p.urlKey:
		if u := parseURL(value.Str); u != nil {
			c.URL = u
			return true
		}
	case name == "captured":
		if t := parseWARCDate(value.Str); !t.IsZero() {
			c.Time = t
			return true
		}
	case name == "content_type":
		c.ContentType = value.Str
		return true
	}
	return false
}
