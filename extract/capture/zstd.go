package capture

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/klauspost/compress/zstd"
)

// A zstd file is a series of frames (RFC 8878, section 3.1): header, blocks that declare their
// lengths, checksum. The decoder would read on into the next frame. It is given one frame at a
// time here, so that the beginning of a damaged one is known.

// zstdFrame passes on one frame and then reports io.EOF.
type zstdFrame struct {
	r        *bufio.Reader
	left     int  // bytes to pass on before the next block
	last     bool // the current block is the last
	checksum bool
}

func (f *zstdFrame) Read(p []byte) (int, error) {
	if f.left == 0 {
		if f.last {
			return 0, io.EOF
		}
		if err := f.nextBlock(); err != nil {
			return 0, err
		}
	}
	n, err := f.r.Read(p[:min(len(p), f.left)])
	f.left -= n
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// nextBlock reads ahead the header of a block: a bit for the last, two for the type, the rest
// for the size.
func (f *zstdFrame) nextBlock() error {
	b, err := f.r.Peek(3)
	if err != nil {
		return io.ErrUnexpectedEOF
	}
	header := int(b[0]) | int(b[1])<<8 | int(b[2])<<16
	const repeated = 1
	size := header >> 3
	if header>>1&3 == repeated {
		size = 1
	}
	f.left = 3 + size
	f.last = header&1 == 1
	if f.last && f.checksum {
		f.left += 4
	}
	return nil
}

// isSkippable reports whether head begins a frame without data. A web archive begins with one
// if its frames share a dictionary.
func isSkippable(head []byte) bool {
	return len(head) >= 4 && head[0]&0xf0 == 0x50 && string(head[1:4]) == "\x2a\x4d\x18"
}

// openFrame begins the next frame that holds data.
func (u *unpacker) openFrame() error {
	for {
		head, err := u.raw.Peek(zstd.HeaderMaxSize)
		if len(head) == 0 {
			return err
		}
		if isSkippable(head) {
			if err := u.skipFrame(head); err != nil {
				u.passDictionary()
				return unpackErr(fmt.Errorf("a skippable frame: %w", err))
			}
			continue
		}
		var header zstd.Header
		if err := header.Decode(head); err != nil {
			return unpackErr(err)
		}
		if err := u.decoder(); err != nil {
			return err
		}
		if err := u.zstd.Reset(&zstdFrame{r: u.raw, left: header.HeaderSize, checksum: header.HasCheckSum}); err != nil {
			return unpackErr(err)
		}
		u.member = u.zstd
		return nil
	}
}

// maxDictionary is the largest size of a dictionary. zstd itself makes dictionaries of 110
// KiB, and the tools of web archives up to 1 MiB.
const maxDictionary = 16 << 20

// skipFrame reads a skippable frame. If it has the magic number of the WARC-over-zstd
// specification, it is the dictionary of the file, which may itself be compressed
// (iipc.github.io/warc-specifications, zstd annex).
func (u *unpacker) skipFrame(head []byte) error {
	if len(head) < 8 {
		return io.ErrUnexpectedEOF
	}
	size := int64(binary.LittleEndian.Uint32(head[4:]))
	isDictionary := head[0] == 0x5d && u.start == 0 && size > 0
	u.raw.Discard(8)
	if !isDictionary {
		_, err := io.CopyN(io.Discard, u.raw, size)
		return err
	}
	if size > maxDictionary {
		return fmt.Errorf("a dictionary of %d bytes", size)
	}
	dict, err := io.ReadAll(io.LimitReader(u.raw, size))
	if err == nil && bytes.HasPrefix(dict, zstandard.magic()) {
		dict, err = decompressDictionary(dict)
	}
	if err == nil {
		u.dict = dict
	}
	return err
}

// passDictionary lets resync continue after a damaged dictionary, because the frames there may
// work without it: at the declared end of the dictionary if a frame begins there, or else at
// the next frame that cannot be the dictionary itself.
func (u *unpacker) passDictionary() {
	const headerLen = 8
	next, _ := u.raw.Peek(4)
	wasRead := u.offset() > u.start+headerLen
	if wasRead && (bytes.HasPrefix(next, zstandard.magic()) || isSkippable(next)) {
		u.start = u.offset() - 1
	} else {
		u.start += headerLen
	}
}

func decompressDictionary(dict []byte) ([]byte, error) {
	d, err := zstd.NewReader(bytes.NewReader(dict), zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
	if err != nil {
		return nil, err
	}
	defer d.Close()
	return io.ReadAll(io.LimitReader(d, maxDictionary))
}

// decoder makes the decoder of the file.
func (u *unpacker) decoder() (err error) {
	if u.zstd != nil {
		return nil
	}
	options := []zstd.DOption{zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(maxWindow)}
	if u.dict != nil {
		options = append(options, zstd.WithDecoderDicts(u.dict))
	}
	u.zstd, err = zstd.NewReader(nil, options...)
	if err != nil {
		u.dict = nil
		return unpackErr(err)
	}
	return nil
}
