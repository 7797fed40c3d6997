package capture

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
)

// A header is the named fields before a record, a response or a MIME part.
type header []headerField

type headerField struct{ name, value string }

// get returns the value of the first field with the given name, or "" if there is none.
func (h header) get(name string) string {
	for _, f := range h {
		if strings.EqualFold(f.name, name) {
			return f.value
		}
	}
	return ""
}

// count returns the number of fields with the given name.
func (h header) count(name string) int {
	n := 0
	for _, f := range h {
		if strings.EqualFold(f.name, name) {
			n++
		}
	}
	return n
}

// maxHeader is the size above which a header is not accepted. Browsers take 256 KiB.
const maxHeader = 256 << 10

var errHeader = errors.New("the header is broken or has no end")

// readHeader reads fields up to the empty line after them, including it. Lines that are not
// fields are skipped, because servers send such lines. A tag ends the header of a server that
// sent no empty line. If stop is not empty, the header is one that programs write: zeros are
// then an error, and so is a line that begins with stop, which is not read.
func readHeader(r *bufio.Reader, stop string) (header, error) {
	var h header
	var folded []byte // the value of the last field if it has several lines; nil if it has one
	unfold := func() {
		if folded != nil {
			h[len(h)-1].value, folded = string(bytes.TrimSpace(folded)), nil
		}
	}
	defer unfold()
	var line []byte
	for size := 0; size < maxHeader; {
		switch next, _ := r.Peek(max(len(stop), 1)); {
		case stop != "" && string(next) == stop:
			return h, errHeader
		case stop == "" && string(next) == "<" && len(h) > 0:
			return h, nil
		}
		var err error
		line, err = appendLine(line[:0], r)
		size += len(line)
		if err == bufio.ErrBufferFull {
			return h, errHeader
		}
		text := bytes.TrimRight(line, "\r\n")
		switch {
		case len(text) == 0 && err == nil:
			return h, nil
		case stop != "" && bytes.IndexByte(text, 0) >= 0: // of a disk that lost a sector
			return h, errHeader
		case len(text) == 0:
		case (text[0] == ' ' || text[0] == '\t') && len(h) > 0:
			if folded == nil {
				folded = []byte(h[len(h)-1].value)
			}
			folded = append(append(folded, ' '), bytes.TrimSpace(text)...)
		default:
			if name, value, ok := bytes.Cut(text, []byte(":")); ok {
				unfold()
				h = append(h, headerField{string(bytes.TrimSpace(name)), string(bytes.TrimSpace(value))})
			}
		}
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return h, err
		}
	}
	return h, errHeader
}

// appendLine appends the next line to dst, even if it is longer than the buffer of r: policies
// and cookies take kilobytes. The error is bufio.ErrBufferFull for a line that no header has
// room for.
func appendLine(dst []byte, r *bufio.Reader) ([]byte, error) {
	for {
		piece, err := r.ReadSlice('\n')
		dst = append(dst, piece...)
		if err != bufio.ErrBufferFull || len(dst) > maxHeader {
			return dst, err
		}
	}
}
