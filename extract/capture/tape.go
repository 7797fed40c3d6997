package capture

import "io"

// rewindable is how far a tape can go back: more than a compressed page of
// usual size, so that what follows a damaged one is found again.
const rewindable = 1 << 20

// tape reads a file as it is stored. It counts the bytes and remembers the
// last of them: whoever ran into damage goes back to look for the next whole
// record, on a stream as in a file.
type tape struct {
	r    io.Reader
	past []byte // the last bytes read from r
	pos  int    // where in past the next byte comes from; len(past): from r
	read int64  // bytes read from r

	forgets bool
	rewinds int
}

// reset puts t at the beginning of r, in the memory that it has.
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

// forget says that nobody will go back.
func (t *tape) forget() {
	t.forgets = true
	if t.pos == len(t.past) {
		t.past, t.pos = t.past[:0], 0
	}
}

// offset is the place of the next byte in the file.
func (t *tape) offset() int64 { return t.read - int64(len(t.past)-t.pos) }

// rewind goes back to that offset, or as near to it as the tape remembers. It
// does not, and returns false, when that was done maxRewinds times: reading a
// file that is all damage takes linear time.
func (t *tape) rewind(to int64) bool {
	if t.rewinds == maxRewinds {
		return false
	}
	t.rewinds++
	t.pos = max(0, len(t.past)-int(t.read-to))
	return true
}

// maxRewinds is how often a tape goes back: much more than a disk fault or a
// broken transfer asks for.
const maxRewinds = 1000
