// Package webarchive reads the .webarchive files of Safari.
package webarchive

import (
	"bytes"
	"encoding/binary"
	"errors"
	"unicode/utf16"
)

// A .webarchive file of Safari is a property list: a dictionary whose WebMainResource is a
// dictionary with the page's bytes, address, type and charset, and whose WebSubframeArchives
// are similar dictionaries, of the frames. Only the path to those is read here. Modules for
// property lists build every object of the file, including the resources, and fail on hostile
// ones.
//
// The binary format is described in CFBinaryPList.c of Apple's CoreFoundation: "bplist00",
// objects, a table of their offsets, and a trailer of 32 bytes with the width of offsets and
// references and the places of the table and the top object. An object begins with a byte of
// type and length; a dictionary has references to its keys, then to its values. The format in
// XML is read in xml.go.

// A Resource is a page or frame of a web archive.
type Resource struct {
	Body                    []byte
	Media, Charset, Address string
}

const (
	// maxFrames is the largest number of frames of a page that are read.
	maxFrames = 200

	// maxFiles is the largest number of files of a page that are kept in memory.
	maxFiles = 4000

	// maxFrameDepth is the largest nesting of frames.
	maxFrameDepth = 8
)

// IsBinary reports whether head begins a binary property list.
func IsBinary(head []byte) bool { return bytes.HasPrefix(head, []byte(binaryList)) }

// Read returns the page of a web archive, with those of its frames, and the files that they
// show if wantFiles is set.
func Read(raw []byte, wantFiles bool) (pages, files []Resource, err error) {
	if !IsBinary(raw) {
		pages, files = readXML(raw, wantFiles)
		return pages, files, nil
	}
	list, err := openPropertyList(raw)
	if err != nil {
		return nil, nil, err
	}
	pages = list.pages(list.top, nil, 0)
	if wantFiles {
		files = list.files()
	}
	return pages, files, nil
}

// binaryList is the beginning of a binary property list.
const binaryList = "bplist00"

// pages appends the page of the archive in an object, and those of its frames.
func (p *propertyList) pages(ref uint64, found []Resource, depth int) []Resource {
	if depth == maxFrameDepth || len(found) == maxFrames {
		return found
	}
	archive := p.dictionary(ref)
	main := p.dictionary(archive["WebMainResource"])
	body, ok := p.data(main["WebResourceData"])
	if !ok {
		return found
	}
	found = append(found, Resource{body, p.text(main["WebResourceMIMEType"]), p.text(main["WebResourceTextEncodingName"]), p.text(main["WebResourceURL"])})
	for _, frame := range p.array(archive["WebSubframeArchives"], maxFrames) {
		found = p.pages(frame, found, depth+1)
	}
	return found
}

// files returns the files that the archive's page and its frames show.
func (p *propertyList) files() []Resource {
	var found []Resource
	looked := 0
	for _, archive := range append([]uint64{p.top}, p.array(p.dictionary(p.top)["WebSubframeArchives"], maxFrames)...) {
		for _, file := range p.array(p.dictionary(archive)["WebSubresources"], maxFiles) {
			if looked++; looked > maxFiles {
				return found
			}
			r := p.dictionary(file)
			if body, ok := p.data(r["WebResourceData"]); ok {
				found = append(found, Resource{Body: body, Address: p.text(r["WebResourceURL"])})
			}
		}
	}
	return found
}

// A propertyList is a binary property list with the table of its objects.
type propertyList struct {
	raw         []byte
	table       []byte // offsets of the objects
	offsetWidth int    // bytes of an offset
	refWidth    int    // bytes of a reference to an object
	top         uint64 // reference to the top object
}

const (
	trailerLen = 32

	// maxMembers is the largest number of keys in a dictionary. Those of a web archive have six.
	maxMembers = 1000

	// maxKey is the largest number of characters of a key. The longest key that is used has 27.
	maxKey = 64
)

// openPropertyList reads the trailer.
func openPropertyList(raw []byte) (*propertyList, error) {
	if len(raw) < len(binaryList)+trailerLen {
		return nil, errors.New("it ends too early")
	}
	trailer := raw[len(raw)-trailerLen:]
	p := &propertyList{raw: raw[:len(raw)-trailerLen], offsetWidth: int(trailer[6]), refWidth: int(trailer[7])}
	count := binary.BigEndian.Uint64(trailer[8:])
	p.top = binary.BigEndian.Uint64(trailer[16:])
	start := binary.BigEndian.Uint64(trailer[24:])
	if p.offsetWidth < 1 || p.offsetWidth > 8 || p.refWidth < 1 || p.refWidth > 8 || start > uint64(len(p.raw)) ||
		count > (uint64(len(p.raw))-start)/uint64(p.offsetWidth) {
		return nil, errors.New("its last bytes are no trailer of a property list")
	}
	p.table = p.raw[start : start+count*uint64(p.offsetWidth)]
	return p, nil
}

// The types of objects, the upper half of their first byte.
const (
	dataObject       = 0x4
	asciiObject      = 0x5
	utf16Object      = 0x6
	arrayObject      = 0xa
	dictionaryObject = 0xd
)

// object returns the type of an object, its length and the bytes after these up to the end of
// the list. The type is 0 if there is no such object.
func (p *propertyList) object(ref uint64) (kind byte, length int, rest []byte) {
	if ref >= uint64(len(p.table)/p.offsetWidth) {
		return 0, 0, nil
	}
	at := bigEndian(p.table[int(ref)*p.offsetWidth:][:p.offsetWidth])
	if at >= uint64(len(p.raw)) {
		return 0, 0, nil
	}
	marker, rest := p.raw[at], p.raw[at+1:]
	kind, length = marker>>4, int(marker&0xf)
	if length < 0xf {
		return kind, length, rest
	}
	// The length is an integer object: type 1, and the power of two of bytes.
	if len(rest) == 0 || rest[0]>>4 != 1 || rest[0]&0xf > 3 || len(rest) < 1+1<<(rest[0]&0xf) {
		return 0, 0, nil
	}
	width := 1 << (rest[0] & 0xf)
	long := bigEndian(rest[1:][:width])
	if rest = rest[1+width:]; long > uint64(len(rest)) {
		return 0, 0, nil
	}
	return kind, int(long), rest
}

func bigEndian(b []byte) uint64 {
	n := uint64(0)
	for _, c := range b {
		n = n<<8 | uint64(c)
	}
	return n
}

// dictionary returns the references to the values of a dictionary by key, or nil if the object
// is not one. A missing key therefore refers to object 0, which is the top object in lists
// that Apple writes, and neither data nor text.
func (p *propertyList) dictionary(ref uint64) map[string]uint64 {
	kind, n, rest := p.object(ref)
	if kind != dictionaryObject || n > maxMembers || 2*n*p.refWidth > len(rest) {
		return nil
	}
	members := make(map[string]uint64, n)
	for i := range n {
		key := bigEndian(rest[i*p.refWidth:][:p.refWidth])
		if _, length, _ := p.object(key); length > maxKey {
			continue
		}
		members[p.text(key)] = bigEndian(rest[(n+i)*p.refWidth:][:p.refWidth])
	}
	return members
}

// array returns the references to the objects of an array, or nil if the object is not one or
// longer than limit.
func (p *propertyList) array(ref uint64, limit int) []uint64 {
	kind, n, rest := p.object(ref)
	if kind != arrayObject || n > limit || n*p.refWidth > len(rest) {
		return nil
	}
	refs := make([]uint64, n)
	for i := range refs {
		refs[i] = bigEndian(rest[i*p.refWidth:][:p.refWidth])
	}
	return refs
}

// data returns the bytes of a data object.
func (p *propertyList) data(ref uint64) ([]byte, bool) {
	kind, n, rest := p.object(ref)
	if kind != dataObject || n > len(rest) {
		return nil, false
	}
	return rest[:n], true
}

// maxText is the largest number of characters of a string: addresses are longer than names and
// types, and a list may refer to one string a thousand times.
const maxText = 64 << 10

// text returns the characters of a string object, or "" if the object is not one or too long.
func (p *propertyList) text(ref uint64) string {
	kind, n, rest := p.object(ref)
	switch {
	case n > maxText:
	case kind == asciiObject && n <= len(rest):
		return string(rest[:n])
	case kind == utf16Object && 2*n <= len(rest):
		units := make([]uint16, n)
		for i := range units {
			units[i] = binary.BigEndian.Uint16(rest[2*i:])
		}
		return string(utf16.Decode(units))
	}
	return ""
}
