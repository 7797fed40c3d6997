package capture

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"strings"

	"github.com/dsnet/compress/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Brotli is decoded by dsnet/compress, although andybalholm/brotli is better maintained: its
// package has an HTTP handler beside the decoder and so links net/http, 13.4 MB of program in
// place of 11.5 (v1.3.0). There is no third decoder in pure Go. FuzzBrotli compares the two
// decoders, and a panic would be an error of the input.

// A codec is a way of compressing files.
type codec uint8

const (
	plain codec = iota
	gzipped
	zstandard
	brotlied
)

// magic returns the first bytes of a member of a compressed file. Brotli has none.
func (c codec) magic() []byte {
	switch c {
	case gzipped:
		return []byte{0x1f, 0x8b, 8}
	case zstandard:
		return []byte{0x28, 0xb5, 0x2f, 0xfd}
	}
	return nil
}

// codecOf returns the codec of a file by its name and beginning.
func codecOf(name string, head []byte) codec {
	switch {
	case bytes.HasPrefix(head, gzipped.magic()):
		return gzipped
	case bytes.HasPrefix(head, zstandard.magic()), isSkippable(head):
		return zstandard
	case len(name) > 3 && strings.EqualFold(name[len(name)-3:], ".br"):
		return brotlied
	}
	return plain
}

// unpacker decompresses a file member by member: gzip files and zstd frames may follow one
// another, and in a web archive each holds a record.
type unpacker struct {
	codec  codec
	tape   *tape
	raw    *bufio.Reader // over tape
	start  int64         // offset of the current member
	member io.Reader     // nil: between members
	err    error         // damage, until resync, or io.EOF
	gave   bool          // member returned bytes
	torn   bool          // err occurred in a member that returned bytes
	out    int64         // bytes returned, of all members
	began  int64         // value of out when the member began
	marks  []memberMark  // of the members whose bytes may be in a buffer above, in order

	gzip *gzip.Reader
	zstd *zstd.Decoder
	dict []byte // of zstd
}

// newUnpacker returns an unpacker of the data in raw, a buffer over t, which uses z if that is
// gzip.
func newUnpacker(c codec, t *tape, raw *bufio.Reader, z *gzip.Reader) *unpacker {
	return &unpacker{codec: c, tape: t, raw: raw, gzip: z}
}

// offset returns the offset in the file of the next byte to decompress.
func (u *unpacker) offset() int64 { return u.tape.offset() - int64(u.raw.Buffered()) }

// Read reads across members. The error of a damaged one stays until resync.
func (u *unpacker) Read(p []byte) (int, error) {
	for u.err == nil {
		if u.member == nil {
			if u.err = u.open(); u.err != nil {
				break
			}
		}
		n, err := u.member.Read(p)
		u.gave = u.gave || n > 0
		u.out += int64(n)
		switch {
		case err == nil:
			return n, nil
		case err == io.EOF:
			u.member = nil
		default:
			u.err, u.torn = unpackErr(err), u.gave
		}
		if n > 0 {
			return n, nil
		}
	}
	return 0, u.err
}

// open begins the next member. The error is io.EOF after the last.
func (u *unpacker) open() error {
	u.start, u.began, u.gave = u.offset(), u.out, false
	u.mark()
	if _, err := u.raw.Peek(1); err != nil {
		return err
	}
	switch u.codec {
	case gzipped:
		return u.openGzip()
	case zstandard:
		return u.openFrame()
	}
	member, err := brotli.NewReader(u.raw, nil)
	u.member = member
	return err
}

// A memberMark is the place of a member in the file and in the content.
type memberMark struct{ start, began int64 }

// mark records the place of the member that is opened.
func (u *unpacker) mark() {
	if last := len(u.marks) - 1; last >= 0 && u.marks[last].began == u.began {
		u.marks = u.marks[:last] // that member returned nothing
	}
	u.marks = append(u.marks, memberMark{u.start, u.began})
	for u.marks[0].began < u.out-bufferLen {
		u.marks = u.marks[1:]
	}
}

// startOf returns the place in the file of the member whose content begins at place, or -1 if
// there is none.
func (u *unpacker) startOf(place int64) int64 {
	for _, m := range u.marks {
		if m.began == place {
			return m.start
		}
	}
	return -1
}

func (u *unpacker) openGzip() error {
	if padded(u.raw) {
		return io.EOF
	}
	if err := u.gzip.Reset(u.raw); err != nil {
		return unpackErr(err)
	}
	u.gzip.Multistream(false)
	u.member = u.gzip
	return nil
}

// padded skips the zeros that tapes and some tools leave after the last member, and reports
// whether nothing follows them.
func padded(r *bufio.Reader) bool {
	for {
		b, err := r.ReadByte()
		if err != nil {
			return true
		}
		if b != 0 {
			return r.UnreadByte() != nil
		}
	}
}

// resync goes to the next member after a damaged one. It reports whether there is one.
func (u *unpacker) resync() bool {
	if u.err == nil || u.err == io.EOF || len(u.codec.magic()) == 0 {
		return false
	}
	if u.tape.rewind(u.start + 1) {
		u.raw.Reset(u.tape)
	}
	u.member, u.err, u.torn = nil, nil, false
	return skipTo(u.raw, string(u.codec.magic()))
}

// damage returns the damage at the beginning of a compressed input, or nil if none was found.
func (in *input) damage() error {
	if in.unpacker == nil || !errors.Is(in.unpacker.err, ErrDamaged) {
		return nil
	}
	return in.unpacker.err
}

// formatBehindDamage returns the format of a compressed input whose beginning is damaged, by
// the first intact member. It returns Auto if that does not hold records, because a page that
// lacks its beginning is not usable. It leaves the damage in place for the reader of the
// format.
func (in *input) formatBehindDamage() Format {
	u := in.unpacker
	at := u.offset()
	ahead := newUnpacker(u.codec, u.tape, u.raw, new(gzip.Reader))
	ahead.start, ahead.err, ahead.dict = u.start, u.err, u.dict
	format := Auto
	for format == Auto && errors.Is(ahead.err, ErrDamaged) && ahead.resync() {
		start := peekStart(bufio.NewReaderSize(ahead, sniffLen))
		if f := sniff(start); f == WARC || f == ARC || f == JSONL {
			format = f
		}
	}
	u.tape.rewind(at)
	u.raw.Reset(u.tape)
	return format
}

// skipTo goes to the next occurrence of mark in r. It reports whether there is one.
func skipTo(r *bufio.Reader, mark string) bool {
	for {
		ahead, err := r.Peek(max(r.Buffered(), len(mark)))
		if i := bytes.Index(ahead, []byte(mark)); i >= 0 {
			r.Discard(i)
			return true
		}
		if err != nil {
			return false
		}
		r.Discard(len(ahead) - len(mark) + 1)
	}
}

// maxWindow is the largest zstd window, and so the memory, that a file may require: the window
// of "zstd --long", which its decompressor accepts by default.
const maxWindow = 128 << 20

// unpackErr wraps a decompressor's error as damage of the file, unless it is already such an
// error or reports that the file cannot be read.
func unpackErr(err error) error {
	var path *fs.PathError
	if errors.Is(err, ErrDamaged) || errors.As(err, &path) {
		return err
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || err == io.EOF {
		return errEarly
	}
	return &unpackError{err.Error()}
}

// errEarly is the damage of a file that is cut short.
var errEarly = &unpackError{"it ends too early"}

// unpackError is ErrDamaged as found by a decompressor, with the reason.
type unpackError struct{ reason string }

func (e *unpackError) Error() string        { return ErrDamaged.Error() + ": " + e.reason }
func (e *unpackError) Is(target error) bool { return target == ErrDamaged }
