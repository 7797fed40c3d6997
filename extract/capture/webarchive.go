package capture

import (
	"bytes"
	"encoding/binary"
	"fmt"
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
// XML is read in plistxml.go.

// resource is a page or frame of a web archive.
type resource struct {
	body                    []byte
	media, charset, address string
}

const (
	// maxFrames is the largest number of frames of a page that are read.
	maxFrames = 200

	// maxFiles is the largest number of files of a page that are kept in memory.
	maxFiles = 4000

	// maxFrameDepth is the largest nesting of frames.
	maxFrameDepth = 8
)

// readWebArchive yields the page of a .webarchive file.
func (in *input) readWebArchive() bool {
	raw, err := readBody(in.r, maxSpool)
	if err == ErrTooLarge {
		err = fmt.Errorf("%w: a web archive of Safari of more than %d MiB", ErrUnsupported, maxSpool>>20)
	}
	if err != nil {
		return in.fail(StageRead, err)
	}
	var pages, files []resource
	if bytes.HasPrefix(raw, []byte(binaryList)) {
		list, err := openPropertyList(raw)
		if err != nil {
			return in.fail(StageRead, err)
		}
		pages = list.pages(list.top, nil, 0)
		if in.opts.Assets {
			files = list.files()
		}
	} else {
		pages, files = resourcesOfXML(raw, in.opts.Assets)
	}
	if in.opts.Assets {
		held := make(resourceHolder, len(files))
		for _, f := range files {
			held[sameAddress(f.address)] = f.body
		}
		in.holder = held
	}
	if len(pages) == 0 {
		return in.fail(StageRead, fmt.Errorf("%w: it has no main resource", ErrBadRecord))
	}
	page := pages[0]
	if isFrameset(page.body) {
		bodies := make([][]byte, len(pages))
		for i := range pages {
			bodies[i] = pages[i].body
		}
		page = pages[max(fullest(bodies), 0)]
	}
	if int64(len(page.body)) > in.opts.maxBytes() {
		return in.fail(StageRead, ErrTooLarge)
	}
	c := Capture{Source: in.source, Path: in.path, Body: bytes.Clone(page.body), ContentType: page.media, URL: parseURL(page.address)}
	if p := (provenance{url: c.URL}).original(); p.url != nil {
		c.URL, c.Time = p.url, p.time
	}
	if page.charset != "" {
		c.ContentType = firstOf(page.media, "text/html") + "; charset=" + page.charset
	}
	return in.yieldPage(c)
}

// binaryList is the beginning of a binary property list.
const binaryList = "bplist00"

// pages appends the page of the archive in an object, and those of its frames.
func (p *propertyList) pages(ref uint64, found []resource, depth int) []resource {
	if depth == maxFrameDepth || len(found) == maxFrames {
		return found
	}
	archive := p.dictionary(ref)
	main := p.dictionary(archive["WebMainResource"])
	body, ok := p.data(main["WebResourceData"])
	if !ok {
		return found
	}
	found = append(found, resource{body, p.text(main["WebResourceMIMEType"]), p.text(main["WebResourceTextEncodingName"]), p.text(main["WebResourceURL"])})
	for _, frame := range p.array(archive["WebSubframeArchives"], maxFrames) {
		found = p.pages(frame, found, depth+1)
	}
	return found
}

// files returns the files that the archive's page and its frames show.
func (p *propertyList) files() []resource {
	var found []resource
	looked := 0
	for _, archive := range append([]uint64{p.top}, p.array(p.dictionary(p.top)["WebSubframeArchives"], maxFrames)...) {
		for _, file := range p.array(p.dictionary(archive)["WebSubresources"], maxFiles) {
			if looked++; looked > maxFiles {
				return found
			}
			r := p.dictionary(file)
			if body, ok := p.data(r["WebResourceData"]); ok {
				found = append(found, resource{body: body, address: p.text(r["WebResourceURL"])})
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
		return nil, fmt.Errorf("%w: it ends too early", ErrDamaged)
	}
	trailer := raw[len(raw)-trailerLen:]
	p := &propertyList{raw: raw[:len(raw)-trailerLen], offsetWidth: int(trailer[6]), refWidth: int(trailer[7])}
	count := binary.BigEndian.Uint64(trailer[8:])
	p.top = binary.BigEndian.Uint64(trailer[16:])
	start := binary.BigEndian.Uint64(trailer[24:])
	if p.offsetWidth < 1 || p.offsetWidth > 8 || p.refWidth < 1 || p.refWidth > 8 || start > uint64(len(p.raw)) ||
		count > (uint64(len(p.raw))-start)/uint64(p.offsetWidth) {
		return nil, fmt.Errorf("%w: its last bytes are no trailer of a property list", ErrDamaged)
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
