package capture

import (
	"bufio"
	"bytes"
	"io"

	"github.com/klauspost/compress/gzip"

	"presscut/extract/internal/spare"
)

// memory is what an input is read through, for the next input to be read
// through: some 180 KB for a compressed page, as much as many pages have.
type memory struct {
	tape    tape
	stored  bufio.Reader // over tape
	content bufio.Reader // over an unpacker
	gzip    gzip.Reader
}

// memories holds those that are free.
var memories spare.List[memory]

// release leaves m to an input to come, without a hold on the one before.
func (m *memory) release() {
	m.tape.reset(nil)
	m.stored.Reset(nil)
	m.content.Reset(nil)
	memories.Keep(m)
}

// bufferLen is the size of the buffers that files are read through.
const bufferLen = 64 << 10

// readThrough makes b, of whatever size, a buffer of bufferLen over r.
func readThrough(b *bufio.Reader, r io.Reader) *bufio.Reader {
	if b.Size() == bufferLen {
		b.Reset(r)
	} else {
		*b = *bufio.NewReaderSize(r, bufferLen)
	}
	return b
}

// bodies holds the buffers that bodies are read into.
var bodies spare.List[bytes.Buffer]

// maxBody is the size from which such a buffer is too large to be kept for common
// pages.
const maxBody = 4 << 20

// readBody reads r up to limit bytes. It returns what it could read beside an error
// other than ErrTooLarge.
func readBody(r io.Reader, limit int64) ([]byte, error) {
	b := bodies.Take()
	b.Reset()
	_, err := b.ReadFrom(io.LimitReader(r, limit+1))
	if err == nil && int64(b.Len()) > limit {
		err = ErrTooLarge
	}
	body := b.Bytes()
	if b.Cap() <= maxBody {
		body = bytes.Clone(body)
		bodies.Keep(b)
	}
	if err == ErrTooLarge {
		return nil, err
	}
	return body, err
}
