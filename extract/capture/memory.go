package capture

import (
	"bufio"
	"bytes"
	"io"

	"github.com/klauspost/compress/gzip"

	"presscut/extract/internal/spare"
)

// memory holds the buffers for reading an input, which the next input reuses: some 180 KB for
// a compressed page, as much as many pages have.
type memory struct {
	tape    tape
	stored  bufio.Reader // over tape
	content bufio.Reader // over an unpacker
	gzip    gzip.Reader
}

// memories holds free memories.
var memories spare.List[memory]

// release frees m for another input, without references to this one.
func (m *memory) release() {
	m.tape.reset(nil)
	m.stored.Reset(nil)
	m.content.Reset(nil)
	memories.Keep(m)
}

// bufferLen is the size of the buffers for reading files.
const bufferLen = 64 << 10

// readThrough turns b, of any size, into a buffer of bufferLen over r.
func readThrough(b *bufio.Reader, r io.Reader) *bufio.Reader {
	if b.Size() == bufferLen {
		b.Reset(r)
	} else {
		*b = *bufio.NewReaderSize(r, bufferLen)
	}
	return b
}

// bodies holds free buffers for reading bodies.
var bodies spare.List[bytes.Buffer]

// maxBody is the size above which such a buffer is too large to be kept for the next page.
const maxBody = 4 << 20

// readBody reads r up to limit bytes. If there is an error other than ErrTooLarge, it also
// returns the bytes read before it.
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
