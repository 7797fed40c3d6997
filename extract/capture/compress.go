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

// Brotli is undone by dsnet/compress, though andybalholm/brotli is better kept: its
// package has an HTTP handler beside the decoder and so links net/http, 13.4 MB of
// program in place of 11.5 (v1.3.0). There is no third one in Go alone. FuzzBrotli holds
// the two decoders against each other, and a panic would be an error of the input.

// A codec is a way of compressing files.
type codec uint8

const (
	plain codec = iota
	gzipped
	zstandard
	brotlied
)

// magic is what a member of a compressed file begins with. Brotli has none.
func (c codec) magic() []byte {
	switch c {
	case gzipped:
		return []byte{0x1f, 0x8b, 8}
	case zstandard:
		return []byte{0x28, 0xb5, 0x2f, 0xfd}
	}
	return nil
}

// codecOf tells how a file of that name and beginning is compressed.
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

// unpacker decompresses a file member by member: gzip files and zstd frames
// may follow one another, and in a web archive each holds a record.
type unpacker struct {
	codec  codec
	tape   *tape
	raw    *bufio.Reader // over tape
	start  int64         // offset of the member that is read
	member io.Reader     // nil: between members
	err    error         // damage, until resync, or io.EOF
	gave   bool          // member gave bytes
	torn   bool          // err was met in a member that gave bytes
	out    int64         // bytes given, of all members
	began  int64         // out when the member began
	marks  []memberMark  // of the members whose bytes may be in a buffer above, in order

	gzip *gzip.Reader
	zstd *zstd.Decoder
	dict []byte // of zstd
}

// newUnpacker decompresses what raw, a buffer over t, reads: through z if that is
// gzip.
func newUnpacker(c codec, t *tape, raw *bufio.Reader, z *gzip.Reader) *unpacker {
	return &unpacker{codec: c, tape: t, raw: raw, gzip: z}
}

// offset is the place of the next byte to decompress in the file.
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

// open begins the next member. The error is io.EOF behind the last.
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

// mark notes the place of the member that is opened.
func (u *unpacker) mark() {
	if last := len(u.marks) - 1; last >= 0 && u.marks[last].began == u.began {
		u.marks = u.marks[:last] // that member gave nothing
	}
	u.marks = append(u.marks, memberMark{u.start, u.began})
	for u.marks[0].began < u.out-bufferLen {
		u.marks = u.marks[1:]
	}
}

// startOf returns where in the file the member begins whose content begins at a place:
// -1 if none does.
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

// padded skips the zeros that tapes and some tools leave behind the last
// member, and reports whether nothing follows them.
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

// resync goes to the next member behind a damaged one. It reports whether there
// is one.
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

// damage returns the damage that a compressed input begins with, nil if none is
// in sight.
func (in *input) damage() error {
	if in.unpacker == nil || !errors.Is(in.unpacker.err, ErrDamaged) {
		return nil
	}
	return in.unpacker.err
}

// formatBehindDamage tells the format of a compressed input whose beginning is
// damaged by the first member that is whole. It is Auto if that does not hold
// records, since a page that lacks its beginning is none. The damage is left for
// the reader of the format to meet.
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

// skipTo goes to the next place where r holds mark. It reports whether there is
// one.
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

// maxWindow is the largest zstd window, and so the memory, that a file may ask
// for: what "zstd --long" makes, and its decompressor takes, unless told.
const maxWindow = 128 << 20

// unpackErr says of a decompressor's error that the file is damaged, unless it
// says so itself or is that the file cannot be read.
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

// unpackError is ErrDamaged where a decompressor met it, with the reason.
type unpackError struct{ reason string }

func (e *unpackError) Error() string        { return ErrDamaged.Error() + ": " + e.reason }
func (e *unpackError) Is(target error) bool { return target == ErrDamaged }
