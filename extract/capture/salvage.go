package capture

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zip"
)

// The directory of a zip archive stands at its end, so one that is cut short
// has none. But each member has a header of its own (APPNOTE.TXT, section
// 4.3.7), and deflated data tells where it ends.

const (
	localSignature = "PK\x03\x04"
	localHeaderLen = 30

	// sizeLater is the flag of a member whose size is told behind it.
	sizeLater = 8
)

// localHeader is what stands before a member.
type localHeader struct {
	flags, method uint16
	packed        uint32 // bytes of the content as it is stored
	name          string
}

// salvageZip yields the pages of a zip archive without a directory, and one
// error: of the first member that is cut short, else of the archive.
func (in *input) salvageZip(file io.Reader, format Format) bool {
	in.tape = newTape(file)
	in.r = bufio.NewReaderSize(in.tape, bufferLen)
	damaged := false
	yield := in.yield
	in.yield = func(c Capture, err error) bool {
		if err != nil && damaged {
			return true
		}
		damaged = damaged || err != nil
		return yield(c, err)
	}
	for skipTo(in.r, localSignature) {
		h, err := readLocalHeader(in.r)
		if err != nil {
			break
		}
		if isWebArchiveMember(h.name) {
			format = WACZ
		}
		base := in.place()
		content := h.content(in.r)
		if content == nil {
			continue
		}
		r := bufio.NewReaderSize(content, sniffLen)
		if !in.chosenMember(h.name, format, func() []byte { head, _ := r.Peek(sniffLen); return head }) {
			continue
		}
		if !openStream(in.memberInput(h.name, h.method, base, format), r) {
			return false
		}
	}
	in.r.Discard(in.r.Buffered())
	return damaged || in.fail(StageRead, fmt.Errorf("%w: the zip archive has no directory at its end", ErrDamaged))
}

// readLocalHeader reads the header before a member.
func readLocalHeader(r *bufio.Reader) (localHeader, error) {
	var fixed [localHeaderLen]byte
	if _, err := io.ReadFull(r, fixed[:]); err != nil {
		return localHeader{}, err
	}
	h := localHeader{
		flags:  binary.LittleEndian.Uint16(fixed[6:]),
		method: binary.LittleEndian.Uint16(fixed[8:]),
		packed: binary.LittleEndian.Uint32(fixed[18:]),
	}
	name := make([]byte, binary.LittleEndian.Uint16(fixed[26:]))
	if _, err := io.ReadFull(r, name); err != nil {
		return localHeader{}, err
	}
	h.name = string(name)
	_, err := r.Discard(int(binary.LittleEndian.Uint16(fixed[28:])))
	return h, err
}

// content returns a reader of the member's content, nil if it cannot be read.
func (h localHeader) content(r *bufio.Reader) io.Reader {
	switch {
	case h.flags&encrypted != 0:
	case h.method == zip.Deflate:
		return zipMember{flate.NewReader(r)}
	case h.method == zip.Store && h.flags&sizeLater == 0:
		return zipMember{&wholeReader{r: r, left: int64(h.packed)}}
	}
	return nil
}

// wholeReader reads a number of bytes. It is an error if there are less.
type wholeReader struct {
	r    io.Reader
	left int64
}

func (w *wholeReader) Read(p []byte) (int, error) {
	if w.left == 0 {
		return 0, io.EOF
	}
	n, err := w.r.Read(p[:min(int64(len(p)), w.left)])
	w.left -= int64(n)
	if err == io.EOF && w.left > 0 {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}
