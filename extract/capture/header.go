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
	var h headerReader
	err := h.read(r, stop)
	h.unfold()
	return h.fields, err
}

// headerReader reads a header line by line.
type headerReader struct {
	fields header
	folded []byte // the value of the last field if it has several lines; nil if it has one
}

func (h *headerReader) read(r *bufio.Reader, stop string) error {
	var line []byte
	for size := 0; size < maxHeader; {
		switch next, _ := r.Peek(max(len(stop), 1)); {
		case stop != "" && string(next) == stop:
			return errHeader
		case stop == "" && string(next) == "<" && len(h.fields) > 0:
			return nil
		}
		var err error
		line, err = appendLine(line[:0], r)
		size += len(line)
		text := bytes.TrimRight(line, "\r\n")
		switch {
		case err == bufio.ErrBufferFull:
			return errHeader
		case len(text) == 0 && err == nil:
			return nil
		case stop != "" && bytes.IndexByte(text, 0) >= 0: // of a disk that lost a sector
			return errHeader
		}
		h.add(text)
		if err == io.EOF {
			return io.ErrUnexpectedEOF
		}
		if err != nil {
			return err
		}
	}
	return errHeader
}

// add adds a line: a field, or more of the value of the one before.
func (h *headerReader) add(line []byte) {
	if isFolded(line) && len(h.fields) > 0 {
		if h.folded == nil {
			h.folded = []byte(h.fields[len(h.fields)-1].value)
		}
		h.folded = append(append(h.folded, ' '), bytes.TrimSpace(line)...)
		return
	}
	if name, value, ok := bytes.Cut(line, []byte(":")); ok {
		h.unfold()
		h.fields = append(h.fields, headerField{string(bytes.TrimSpace(name)), string(bytes.TrimSpace(value))})
	}
}

// isFolded reports whether a line continues the field before it.
func isFolded(line []byte) bool { return len(line) > 0 && (line[0] == ' ' || line[0] == '\t') }

// unfold stores the value of a field that has several lines.
func (h *headerReader) unfold() {
	if h.folded != nil {
		h.fields[len(h.fields)-1].value, h.folded = string(bytes.TrimSpace(h.folded)), nil
	}
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
