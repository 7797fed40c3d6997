package capture

import "io"

// rewindable is how far a tape can go back: more than a compressed page of usual size, so that
// the data after a damaged one is found again.
const rewindable = 1 << 20

// tape reads a stored file. It counts the bytes and remembers the last of them, so that a
// reader that found damage can go back and look for the next complete record, in a stream as
// in a file.
type tape struct {
	r    io.Reader
	past []byte // the last bytes read from r
	pos  int    // position in past of the next byte; len(past): it comes from r
	read int64  // bytes read from r

	forgets bool
	rewinds int
}

// reset puts t at the beginning of r, and keeps its memory.
func (t *tape) reset(r io.Reader) { *t = tape{r: r, past: t.past[:0]} }

func (t *tape) Read(p []byte) (int, error) {
	if t.pos < len(t.past) {
		n := copy(p, t.past[t.pos:])
		t.pos += n
		return n, nil
	}
	n, err := t.r.Read(p)
	t.read += int64(n)
	if t.forgets {
		return n, err
	}
	if len(t.past)+n > 2*rewindable {
		keep := t.past[max(0, len(t.past)-rewindable):]
		t.past = t.past[:copy(t.past, keep)]
	}
	t.past = append(t.past, p[:n]...)
	t.pos = len(t.past)
	return n, err
}

// forget declares that rewind will not be called.
func (t *tape) forget() {
	t.forgets = true
	if t.pos == len(t.past) {
		t.past, t.pos = t.past[:0], 0
	}
}

// offset returns the offset in the file of the next byte.
func (t *tape) offset() int64 { return t.read - int64(len(t.past)-t.pos) }

// rewind goes back to that offset, or as near to it as the tape remembers. After maxRewinds
// calls it does not, and returns false, so that reading a file that is all damage takes linear
// time.
func (t *tape) rewind(to int64) bool {
	if t.rewinds == maxRewinds {
		return false
	}
	t.rewinds++
	t.pos = max(0, len(t.past)-int(t.read-to))
	return true
}

// maxRewinds is how often a tape goes back: much more than needed after a disk fault or a
// broken transfer.
const maxRewinds = 1000
