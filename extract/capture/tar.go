package capture

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zip"
)

// A tar archive (POSIX.1-2024, pax) holds pages as a folder does, each after a block of 512
// bytes with its name, size and type and a checksum of the block. Names that are too long for
// it are in a member of their own before it, in one of two ways. Damage within a member shows
// only if no other block follows it.
//
// Package archive/tar would add 100 KB to the program, and does not continue after damage.

const (
	tarBlock   = 512
	tarMagic   = "ustar"
	tarMagicAt = 257
	tarSumAt   = 148
	tarSumLen  = 8
)

// The types of members that are read.
const (
	tarFile     = '0'
	tarOldFile  = 0
	tarGNUName  = 'L'
	tarFields   = 'x' // of pax
	maxTarField = 1 << 20
)

// tarText returns the text in a field of a block.
func tarText(field []byte) string {
	text, _, _ := bytes.Cut(field, []byte{0})
	return string(text)
}

// tarNumber returns the number in a field of a block: octal digits or, if those are too few,
// bytes after one with the highest bit. It is negative if there is none.
func tarNumber(field []byte) int64 {
	if field[0]&0x80 != 0 {
		return int64(binary.BigEndian.Uint64(field[len(field)-8:]))
	}
	digits := strings.Trim(string(field), " \x00")
	if digits == "" {
		return 0
	}
	n, err := strconv.ParseInt(digits, 8, 64)
	if err != nil {
		return -1
	}
	return n
}

// isTar reports whether head begins with a member's block, of any version.
func isTar(head []byte) bool {
	if len(head) < tarBlock || head[0] == 0 {
		return false
	}
	sum := tarSumLen * int64(' ') // the value of its own field in the sum
	for i, b := range head[:tarBlock] {
		if i < tarSumAt || i >= tarSumAt+tarSumLen {
			sum += int64(b)
		}
	}
	return sum == tarNumber(head[tarSumAt:][:tarSumLen])
}

// tarReader reads the members of a tar archive.
type tarReader struct {
	r    *bufio.Reader
	left int64 // bytes of the member
	pad  int64 // bytes between the member and the next block
	lost bool  // no block follows
	cut  bool  // the archive ends in the member
}

// next goes to the next file and returns its name. The error is io.EOF after the last.
func (t *tarReader) next() (string, error) {
	for long := ""; ; {
		if t.cut {
			return "", io.EOF // which was reported for the member
		}
		if _, err := t.r.Discard(int(t.left + t.pad)); err != nil {
			return "", unpackErr(err)
		}
		t.left, t.pad, t.lost = 0, 0, false
		block, err := t.r.Peek(tarBlock)
		switch {
		case err != nil && err != io.EOF:
			return "", err
		case isEmptyBlock(block):
			return "", io.EOF
		case !isTar(block):
			t.lost = true
			return "", fmt.Errorf("%w: no member begins here", ErrDamaged)
		}
		name, kind := tarName(block), block[156]
		t.left = tarNumber(block[124:136])
		t.r.Discard(tarBlock)
		if t.left < 0 || t.left > maxTarSize {
			t.left, t.lost = 0, true
			return "", fmt.Errorf("%w: a member has no size", ErrDamaged)
		}
		t.pad = -t.left & (tarBlock - 1)
		switch kind {
		case tarGNUName:
			long = tarText(t.field())
		case tarFields:
			long = firstOf(paxPath(t.field()), long)
		case tarFile, tarOldFile:
			if name = firstOf(long, name); !strings.HasSuffix(name, "/") {
				return name, nil
			}
			long = ""
		default:
			long = ""
		}
	}
}

// maxTarSize is the size of a member from which it is taken for damage.
const maxTarSize = 1 << 50

// tarName returns the name in a member's block.
func tarName(block []byte) string {
	name := tarText(block[:100])
	if bytes.HasPrefix(block[tarMagicAt:], []byte(tarMagic+"\x00")) {
		if prefix := tarText(block[345:500]); prefix != "" {
			return prefix + "/" + name
		}
	}
	return name
}

// isEmptyBlock reports whether a block is empty, like the last ones of an archive, or cut
// short.
func isEmptyBlock(block []byte) bool { return len(bytes.Trim(block, "\x00")) == 0 }

// field returns the content of a member that describes the next one.
func (t *tarReader) field() []byte {
	content := make([]byte, min(t.left, maxTarField))
	n, _ := io.ReadFull(t.r, content)
	t.left -= int64(n)
	return content[:n]
}

// paxPath returns the path in the records of pax, or "" if there is none: "30 path=a long
// name.html\n", with the length of the record before it.
func paxPath(records []byte) string {
	for len(records) > 0 {
		digits, rest, ok := bytes.Cut(records, []byte(" "))
		n, err := strconv.Atoi(string(digits))
		if !ok || err != nil || n <= len(digits)+1 || n > len(records) {
			return ""
		}
		record := rest[:n-len(digits)-1]
		if path, ok := bytes.CutPrefix(record, []byte("path=")); ok {
			return string(bytes.TrimSuffix(path, []byte("\n")))
		}
		records = records[n:]
	}
	return ""
}

// Read reads the member. It ends in an error if no other member follows.
func (t *tarReader) Read(p []byte) (int, error) {
	if t.left == 0 {
		if !t.toNext() {
			t.lost = true
			return 0, fmt.Errorf("%w: the member is longer or shorter than its size", ErrDamaged)
		}
		return 0, io.EOF
	}
	n, err := t.r.Read(p[:min(int64(len(p)), t.left)])
	t.left -= int64(n)
	if err == io.EOF {
		t.cut, err = true, errEarly
	}
	return n, err
}

// toNext goes to the block after a member. It reports whether another member, whose block may be
// damaged, or the end of the archive is there.
func (t *tarReader) toNext() bool {
	n, _ := t.r.Discard(int(t.pad))
	t.pad -= int64(n)
	block, _ := t.r.Peek(tarBlock)
	return len(block) < tarBlock || isEmptyBlock(block) || isTar(block) || bytes.HasPrefix(block[tarMagicAt:], []byte(tarMagic))
}

// readTar yields the pages of a tar archive.
func (in *input) readTar() bool {
	if in.member {
		return in.fail(StageRead, fmt.Errorf("%w: a tar archive inside of another archive", ErrUnsupported))
	}
	found := false
	in.holdTar()
	t := tarReader{r: in.r}
	for {
		name, err := t.next()
		start := in.place()
		switch {
		case err == io.EOF:
			return found || in.fail(StageRead, ErrNoPages)
		case err != nil:
			if !in.fail(StageRead, err) {
				return false
			}
			found = true
		default:
			chosen, more := in.readTarMember(&t, name, start)
			if !more {
				return false
			}
			found = found || chosen
		}
		if err != nil && !t.lost {
			return true
		}
		if t.lost && !in.resyncTar(&t, start) {
			return true
		}
	}
}

// holdTar prepares for finding members again that are files of a page.
func (in *input) holdTar() {
	in.holder = nil
	if in.opts.Assets && in.storage != nil && in.unpacker == nil {
		in.holder = &tarHolder{storage: in.storage}
	}
}

// readTarMember yields the pages of the member that t is at, if it is chosen.
func (in *input) readTarMember(t *tarReader, name string, start int64) (chosen, more bool) {
	member := bufio.NewReaderSize(t, sniffLen)
	if !in.chosenMember(name, Tar, func() []byte { return peekStart(member) }) {
		in.opts.skipped(in.source+"#"+memberPath(name), notChosen)
		return false, true
	}
	return true, openStream(in.memberInput(name, zip.Store, start, Tar), member)
}

// resyncTar goes to the first member after a place. It reports whether there is one.
func (in *input) resyncTar(t *tarReader, place int64) bool {
	if in.unpacker == nil && in.tape.rewind(place) {
		in.r.Reset(in.tape)
	}
	t.left, t.pad, t.lost = 0, 0, false
	for {
		ahead, err := in.r.Peek(max(in.r.Buffered(), 2*tarBlock))
		for at := 0; at+tarBlock <= len(ahead); at++ {
			i := bytes.Index(ahead[at+tarMagicAt:], []byte(tarMagic))
			if at += i; i < 0 || at+tarBlock > len(ahead) {
				break
			}
			if isTar(ahead[at:]) {
				in.r.Discard(at)
				return true
			}
		}
		if err != nil {
			return false
		}
		in.r.Discard(len(ahead) - tarBlock + 1)
	}
}
