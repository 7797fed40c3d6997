package capture

import (
	"bufio"
	"fmt"
	"io"

	"github.com/tidwall/gjson"
)

// JSON Feeds and HTTP archives are one object each, with a long array of articles or requests
// in it. Its elements are cut out of it and parsed one by one, so that only one is in memory.

// jsonItems reads the elements of an array.
type jsonItems struct {
	r     *bufio.Reader
	name  string // of the member that is the array; "": the text is an array
	limit int    // of an element's bytes

	item  []byte // the current element
	large bool   // it is longer than limit, and item is its beginning
	cut   bool   // the text ends in it
	in    bool   // the array was found
	err   error  // of r, except io.EOF
}

// next reads the next element. It reports whether there is one.
func (j *jsonItems) next() bool {
	j.item, j.large = j.item[:0], false
	if !j.in && !j.find() {
		return false
	}
	for depth := 0; ; {
		b, ok := j.byte()
		switch {
		case !ok:
			j.cut = depth > 0
			return j.cut
		case depth == 0 && b == ']':
			return false
		case depth == 0 && b != '{':
			continue // a separator of elements, or an element that is not an object
		}
		j.keep(b)
		switch b {
		case '"':
			if !j.skipString() {
				j.cut = true
				return true
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return true
			}
		}
	}
}

// find goes to the first element of the array.
func (j *jsonItems) find() bool {
	if j.name == "" {
		for b, ok := j.byte(); ok; b, ok = j.byte() {
			if b == '[' {
				j.in = true
				return true
			}
		}
		return false
	}
	key := `"` + j.name + `"`
	for {
		b, ok := j.byte()
		if !ok {
			return false
		}
		if b != '"' {
			continue
		}
		j.item = append(j.item[:0], b)
		if !j.skipString() {
			return false
		}
		if string(j.item) != key {
			continue
		}
		for b = ' '; ok && isJSONSpace(b) || b == ':'; {
			b, ok = j.byte()
		}
		if b == '[' {
			j.in, j.item = true, j.item[:0]
			return true
		}
		j.r.UnreadByte()
	}
}

func isJSONSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' || b == '\n' }

func (j *jsonItems) byte() (byte, bool) {
	b, err := j.r.ReadByte()
	if err != nil && err != io.EOF {
		j.err = err
	}
	return b, err == nil
}

func (j *jsonItems) keep(b byte) {
	if len(j.item) < j.limit {
		j.item = append(j.item, b)
	} else {
		j.large = true
	}
}

// skipString reads the rest of a string. It reports whether the string is complete.
func (j *jsonItems) skipString() bool {
	for escaped := false; ; {
		b, ok := j.byte()
		if !ok {
			return false
		}
		j.keep(b)
		switch {
		case escaped:
			escaped = false
		case b == '\\':
			escaped = true
		case b == '"':
			return true
		}
	}
}

// rawItem is the largest number of bytes of JSON for each byte of a page, if all of it is
// escaped as "\u00e9".
const rawItem = 3

// readJSONItems calls read with each element of the array with the given name. It reports
// whether to continue. An input none of whose elements gives a page or an error has no pages.
func (in *input) readJSONItems(name string, read func(Capture, gjson.Result) bool) bool {
	items := jsonItems{r: in.r, name: name, limit: int(rawItem*in.opts.maxBytes()) + maxHeader}
	found := in.noting()
	for n := 1; items.next(); n++ {
		c := Capture{Source: fmt.Sprintf("%s#%d", in.source, n)}
		more := true
		switch {
		case items.cut:
			more = in.failRecord(c, fmt.Errorf("%w: it is cut short", ErrDamaged))
		case items.large:
			more = in.failRecord(c, ErrTooLarge)
		case isDeep(items.item) || !gjson.ValidBytes(items.item):
			more = in.failRecord(c, fmt.Errorf("%w: it is no JSON", ErrBadRecord))
		default:
			more = read(c, gjson.ParseBytes(items.item))
		}
		if !more {
			return false
		}
	}
	return in.ended(items.err, *found)
}
