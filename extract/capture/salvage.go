package capture

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"slices"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zip"
	"github.com/klauspost/compress/zstd"
)

// The directory of a zip archive is at its end, with the place of each member, so it is lost
// with the end, and wrong after a place where bytes were lost. But each member has a header of
// its own (APPNOTE.TXT, section 4.3.7). An archive whose directory is missing, or contradicts
// these headers, is read by the headers. A member is complete if it matches its checksum, in
// its header, in the descriptor after it, or in the directory. Any other member ends where the
// next begins.

const (
	localSignature      = "PK\x03\x04"
	directorySignature  = "PK\x01\x02"
	descriptorSignature = "PK\x07\x08"

	localHeaderLen  = 30
	descriptorLen   = 16 // with its signature
	descriptorLen64 = 24

	// sizeLater is the flag of a member whose size and checksum come after it.
	sizeLater = 8

	// zip64 is the size field of a member whose size is in an extra field.
	zip64 = 1<<32 - 1
)

// localMember is a member as described by the header before it.
type localMember struct {
	name          string
	flags, method uint16
	sum           uint32
	packed        int64 // stored bytes of the content
	data, end     int64 // where the content begins and ends
}

// salvage reads an archive by the headers of its members.
type salvage struct {
	file   io.ReaderAt
	size   int64
	listed map[string][]*zip.File // the directory, by name
	wasted int64                  // bytes read of members that turned out to be incomplete
}

// wasteFactor is how many times the length of the archive may be read in vain. An archive of
// nested false headers, each in the content of the one before, then takes linear time.
const wasteFactor = 8

// salvageZip yields the pages of a zip archive by the headers of its members, and an error for
// each damaged member. directory is nil if it is missing.
func (in *input) salvageZip(file io.ReaderAt, size int64, directory []*zip.File, format Format) bool {
	s := &salvage{file: file, size: size, listed: map[string][]*zip.File{}}
	for _, f := range directory {
		s.listed[f.Name] = append(s.listed[f.Name], f)
	}
	failed, found, yield := false, false, in.yield
	in.yield = func(c Capture, err error) bool {
		failed = failed || err != nil
		return yield(c, err)
	}
	if s.holdsWebArchive() {
		format = WACZ
	}
	for at := s.next(0, localSignature); at < size; {
		m, ok := s.header(at)
		if !ok {
			at = s.next(at+1, localSignature)
			continue
		}
		whole := s.measure(&m)
		at = s.next(m.end, localSignature)
		s.unlist(m.name)
		if !in.chosenMember(m.name, format, func() []byte { return s.head(m) }) {
			continue
		}
		found = true
		if !in.salvageMember(s, m, whole, format) {
			return false
		}
	}
	for _, f := range directory {
		if s.unlist(f.Name) && in.chosenMember(f.Name, format, func() []byte { return nil }) {
			sub := in.memberInput(f.Name, f.Method, size, format)
			if !sub.fail(StageRead, fmt.Errorf("%w: the member has no header where the directory says", ErrDamaged)) {
				return false
			}
		}
	}
	switch {
	case failed:
		return true
	case directory == nil:
		end := input{source: in.source, path: in.path, yield: in.yield, base: in.inArchive(size)}
		return end.fail(StageRead, fmt.Errorf("%w: the zip archive has no directory at its end", ErrDamaged))
	}
	return found || in.fail(StageRead, ErrNoPages)
}

// salvageMember yields the pages of a member, and an error if it is incomplete.
func (in *input) salvageMember(s *salvage, m localMember, whole bool, format Format) bool {
	sub := in.memberInput(m.name, m.method, m.data, format)
	if m.flags&encrypted != 0 {
		return sub.fail(StageRead, fmt.Errorf("%w: the member is encrypted", ErrUnsupported))
	}
	r := unpackMember(m.method, bufio.NewReader(io.NewSectionReader(s.file, m.data, m.end-m.data)))
	if r == nil {
		return sub.fail(StageRead, zipError(zip.ErrAlgorithm))
	}
	switch {
	case !whole && m.end == s.size:
		r = &brokenMember{r, io.ErrUnexpectedEOF}
	case !whole:
		r = &brokenMember{r, zip.ErrChecksum}
	}
	return openStream(sub, zipMember{r})
}

// brokenMember ends with an error.
type brokenMember struct {
	r   io.Reader
	end error
}

func (b *brokenMember) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	if err == io.EOF {
		err = b.end
	}
	return n, err
}

// unpackMember returns a reader of the content of a member, or nil if its method is not known.
func unpackMember(method uint16, r *bufio.Reader) io.Reader {
	switch method {
	case zip.Store:
		return r
	case zip.Deflate:
		return flate.NewReader(r)
	case zstd.ZipMethodWinZip:
		return zstd.ZipDecompressor(zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))(r)
	}
	return nil
}

// head returns the beginning of a member.
func (s *salvage) head(m localMember) []byte {
	r := unpackMember(m.method, bufio.NewReaderSize(io.NewSectionReader(s.file, m.data, m.end-m.data), sniffLen))
	if r == nil {
		return nil
	}
	p := make([]byte, sniffLen)
	n, _ := io.ReadFull(r, p)
	return p[:n]
}

// unlist removes a member with the given name from the directory. It reports whether there was
// one.
func (s *salvage) unlist(name string) bool {
	files := s.listed[name]
	if len(files) == 0 {
		return false
	}
	s.listed[name] = files[1:]
	return true
}

// holdsWebArchive reports whether the archive is a WACZ file.
func (s *salvage) holdsWebArchive() bool {
	for name := range s.listed {
		if isWebArchiveMember(name) {
			return true
		}
	}
	for at := s.next(0, localSignature); at < s.size; at = s.next(at+1, localSignature) {
		if m, ok := s.header(at); ok && isWebArchiveMember(m.name) {
			return true
		}
	}
	return false
}

// next returns the next place of one of the signatures, or else the size of the archive.
func (s *salvage) next(from int64, signatures ...string) int64 {
	section := io.NewSectionReader(s.file, from, s.size-from)
	r := bufio.NewReader(section)
	for skipTo(r, "PK") {
		if p, _ := r.Peek(len(localSignature)); slices.Contains(signatures, string(p)) {
			read, _ := section.Seek(0, io.SeekCurrent)
			return from + read - int64(r.Buffered())
		}
		r.Discard(1)
	}
	return s.size
}

// header reads the header of a member. It reports whether there is one.
func (s *salvage) header(at int64) (localMember, bool) {
	var fixed [localHeaderLen]byte
	if _, err := s.file.ReadAt(fixed[:], at); err != nil {
		return localMember{}, false
	}
	m := localMember{
		flags:  binary.LittleEndian.Uint16(fixed[6:]),
		method: binary.LittleEndian.Uint16(fixed[8:]),
		sum:    binary.LittleEndian.Uint32(fixed[14:]),
		packed: int64(binary.LittleEndian.Uint32(fixed[18:])),
	}
	nameLen, extraLen := int(binary.LittleEndian.Uint16(fixed[26:])), int(binary.LittleEndian.Uint16(fixed[28:]))
	rest := make([]byte, nameLen+extraLen)
	if _, err := s.file.ReadAt(rest, at+localHeaderLen); nameLen == 0 || err != nil && err != io.EOF {
		return localMember{}, false
	}
	m.name, m.data = string(rest[:nameLen]), at+localHeaderLen+int64(len(rest))
	if m.data > s.size {
		return localMember{}, false
	}
	if m.packed == zip64 {
		m.packed = packedLater(rest[nameLen:])
	}
	return m, true
}

// packedLater returns the packed size in the extra fields of a large member, after its size,
// or -1 if they do not have it.
func packedLater(extra []byte) int64 {
	for len(extra) >= 4 {
		tag, n := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		extra = extra[4:]
		if tag == 1 && n >= 16 && len(extra) >= n {
			return int64(binary.LittleEndian.Uint64(extra[8:]))
		}
		extra = extra[min(n, len(extra)):]
	}
	return -1
}

// measure finds the end of a member, and reports whether it is complete.
func (s *salvage) measure(m *localMember) bool {
	if s.wasted <= wasteFactor*s.size+rewindable {
		if end, ok := s.wholeEnd(m); ok {
			m.end = end
			return true
		}
	}
	m.end = s.next(m.data, localSignature, directorySignature)
	if end := m.data + m.packed; m.flags&sizeLater == 0 && end > m.data && end < s.size && s.next(end, localSignature, directorySignature) == end {
		m.end = end
	}
	return false
}

// wholeEnd returns the end of a member. It returns false if the member is not complete by any
// size and checksum that are given for it.
func (s *salvage) wholeEnd(m *localMember) (end int64, ok bool) {
	if m.flags&sizeLater == 0 {
		end, ok = s.endBySize(m, m.packed, m.sum)
	} else {
		end, ok = s.endByDescriptor(m)
	}
	for _, f := range s.listed[m.name] {
		if ok {
			break
		}
		end, ok = s.endBySize(m, int64(f.CompressedSize64), f.CRC32)
	}
	return end, ok
}

// endBySize returns the end of a member with the given packed size. It returns false if the
// member does not have the checksum.
func (s *salvage) endBySize(m *localMember, packed int64, sum uint32) (end int64, ok bool) {
	if packed < 0 || packed > s.size-m.data {
		return 0, false
	}
	r := unpackMember(m.method, bufio.NewReader(io.NewSectionReader(s.file, m.data, packed)))
	if r == nil || m.flags&encrypted != 0 {
		return m.data + packed, true // it will not be read
	}
	got, n, err := s.sum(r)
	if err != nil || got != sum {
		s.wasted += packed + n
		return 0, false
	}
	return m.data + packed, true
}

// sum returns the checksum and length of the data in r.
func (s *salvage) sum(r io.Reader) (uint32, int64, error) {
	h := crc32.NewIEEE()
	n, err := io.Copy(h, r)
	return h.Sum32(), n, err
}

// endByDescriptor returns the end of a member before its descriptor. It returns false if the
// member is not complete by that.
func (s *salvage) endByDescriptor(m *localMember) (end int64, ok bool) {
	section := io.NewSectionReader(s.file, m.data, s.size-m.data)
	switch m.method {
	case zip.Store:
		return s.endOfStored(m)
	case zip.Deflate:
		r := bufio.NewReader(section)
		sum, n, err := s.sum(flate.NewReader(r))
		read, _ := section.Seek(0, io.SeekCurrent)
		end = m.data + read - int64(r.Buffered())
		if err != nil || !s.descriptorFits(end, sum, end-m.data) {
			s.wasted += end - m.data + n
			return 0, false
		}
		return end, true
	}
	return 0, false
}

// endOfStored looks for the descriptor after a stored member, which alone gives its end.
func (s *salvage) endOfStored(m *localMember) (end int64, ok bool) {
	h, summed := crc32.NewIEEE(), m.data
	for end := s.next(m.data, descriptorSignature); end < s.size; end = s.next(end+1, descriptorSignature) {
		io.Copy(h, io.NewSectionReader(s.file, summed, end-summed))
		summed = end
		if s.descriptorFits(end, h.Sum32(), end-m.data) {
			return end, true
		}
	}
	s.wasted += s.size - m.data
	return 0, false
}

// descriptorFits reports whether the descriptor at that place has the checksum and
// the packed size.
func (s *salvage) descriptorFits(at int64, sum uint32, packed int64) bool {
	p := make([]byte, descriptorLen)
	n, _ := s.file.ReadAt(p, at)
	p = bytes.TrimPrefix(p[:n], []byte(descriptorSignature))
	return len(p) >= 8 && binary.LittleEndian.Uint32(p) == sum && binary.LittleEndian.Uint32(p[4:]) == uint32(packed)
}

// usualExtra is larger than the usual extra fields of a header, not counting padding.
const usualExtra = 1 << 10

// agrees reports whether the directory is right about a member: its place, and the values in
// its header and descriptor.
func (s *salvage) agrees(f *zip.File) bool {
	data, err := f.DataOffset()
	if err != nil || data < 0 || f.CompressedSize64 > uint64(max(0, s.size-data)) {
		return false
	}
	before := make([]byte, min(data, int64(localHeaderLen+len(f.Name)+usualExtra)))
	if _, err := s.file.ReadAt(before, data-int64(len(before))); err != nil && err != io.EOF {
		return false
	}
	for i := len(before); i >= 0; {
		i = bytes.LastIndex(before[:i], []byte(localSignature))
		if i < 0 {
			break
		}
		if m, ok := s.header(data - int64(len(before)-i)); ok && m.data == data {
			return s.agreesWith(f, m)
		}
	}
	return false
}

func (s *salvage) agreesWith(f *zip.File, m localMember) bool {
	switch {
	case m.name != f.Name || m.method != f.Method:
		return false
	case m.flags&sizeLater != 0:
		return s.descriptorFits(m.data+int64(f.CompressedSize64), f.CRC32, int64(f.CompressedSize64))
	}
	return m.sum == f.CRC32 && (m.packed == int64(f.CompressedSize64) || m.packed == -1)
}
