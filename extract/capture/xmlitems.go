package capture

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/transform"
)

// Feeds and exports of notes are documents of XML with an element a page: <item>,
// <entry>, <note>. The document is not parsed as a whole: each such element is cut out of
// it and parsed on its own, so that memory holds but one, and what is broken in one is
// no loss of the next.

// xmlItems reads the elements of some names one by one.
type xmlItems struct {
	r     *bufio.Reader
	names []string
	limit int // of an element's bytes

	head   []byte // what stands before the first element
	item   []byte // the element that was read, without what is above limit
	large  bool   // it was above limit
	cut    bool   // the document ends in it
	begun  []byte // the tag of the next element, which was met in the one before
	piece  []byte // what was read last
	within string // what ends the section or comment around it, "" outside of them
	err    error  // of r, but io.EOF
}

// newXMLItems returns the elements of the names in the document that r reads.
func newXMLItems(r *bufio.Reader, limit int64, names ...string) *xmlItems {
	start, _ := r.Peek(sniffLen)
	if label := xmlCharset(start); label != "" {
		if enc, err := htmlindex.Get(label); err == nil {
			r = bufio.NewReader(transform.NewReader(r, enc.NewDecoder()))
		}
	}
	return &xmlItems{r: r, names: names, limit: int(limit)}
}

// xmlCharset returns the charset of a document if it is none that UTF-8 has as a part.
func xmlCharset(start []byte) string {
	switch {
	case bytes.HasPrefix(start, []byte("\xff\xfe")):
		return "utf-16le"
	case bytes.HasPrefix(start, []byte("\xfe\xff")):
		return "utf-16be"
	}
	declaration, _, _ := bytes.Cut(start, []byte("?>"))
	_, label, _ := strings.Cut(string(declaration), "encoding=")
	label = strings.ToLower(strings.Trim(label, "\"' "))
	if end := strings.IndexAny(label, "\"' "); end >= 0 {
		label = label[:end]
	}
	if label == "utf-8" || strings.HasPrefix(label, "utf-16") {
		return ""
	}
	return label
}

// next reads the next element. It tells whether there is one.
func (x *xmlItems) next() bool {
	x.item, x.large, x.cut = x.item[:0], false, false
	if x.begun == nil {
		for first := x.head == nil; ; {
			piece, err := x.readPiece()
			if first && len(x.head) < maxHeader {
				x.head = append(x.head, piece...)
			}
			if err != nil {
				return false
			}
			if x.begun = x.opening(piece); x.begun != nil {
				break
			}
		}
	}
	x.item = append(x.item, x.begun...)
	end := "</" + tagName(x.begun) + ">"
	x.begun = nil
	for {
		piece, err := x.readPiece()
		if x.begun = x.opening(piece); x.begun != nil {
			piece = piece[:len(piece)-len(x.begun)] // the element before has no end
		}
		if room := x.limit - len(x.item); len(piece) > room {
			piece, x.large = piece[:max(room, 0)], true
		}
		x.item = append(x.item, piece...)
		x.cut = err != nil
		if x.cut || x.begun != nil || x.within == "" && bytes.HasSuffix(x.piece, []byte(end)) {
			if x.cut || x.large {
				x.item = append(x.item, "]]>"...) // of the section that it may have been cut in
			}
			return true
		}
	}
}

// readPiece reads up to and with the next ">".
func (x *xmlItems) readPiece() ([]byte, error) {
	x.piece = x.piece[:0]
	for {
		part, err := x.r.ReadSlice('>')
		if len(x.piece) > x.limit {
			// What is above the limit only serves to find its end.
			x.large = true
			x.piece = append(x.piece[:x.limit], x.piece[len(x.piece)-len("</>"):]...)
		}
		x.piece = append(x.piece, part...)
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && err != io.EOF {
			x.err = err
		}
		x.enterOrLeave()
		return x.piece, err
	}
}

// enterOrLeave notes whether the piece ends within a section of text or a comment.
func (x *xmlItems) enterOrLeave() {
	if x.within == "" {
		for _, section := range [...]struct{ start, end string }{{"<![CDATA[", "]]>"}, {"<!--", "-->"}} {
			if at := bytes.LastIndex(x.piece, []byte(section.start)); at >= 0 {
				x.within = section.end
			}
		}
	}
	if x.within != "" && bytes.HasSuffix(x.piece, []byte(x.within)) {
		x.within = ""
	}
}

// opening returns a copy of the tag that piece ends with if it is that of an element.
func (x *xmlItems) opening(piece []byte) []byte {
	at := bytes.LastIndexByte(piece, '<')
	if x.within != "" || at < 0 || bytes.HasSuffix(piece, []byte("/>")) || !bytes.HasSuffix(piece, []byte(">")) {
		return nil
	}
	name := tagName(piece[at:])
	if _, local, ok := strings.Cut(name, ":"); ok {
		name = local
	}
	for _, n := range x.names {
		if n == name {
			return bytes.Clone(piece[at:])
		}
	}
	return nil
}

// tagName returns the name in a start tag.
func tagName(tag []byte) string {
	name := bytes.Trim(tag, "<>")
	if end := bytes.IndexAny(name, " \t\r\n/"); end >= 0 {
		name = name[:end]
	}
	return string(name)
}

// xmlField is an element.
type xmlField struct {
	path string // its parent's name and its own: "item/title"
	attr []xml.Attr
	text string // of all that it holds
	raw  []byte // what stands between its tags
}

const (
	// maxFieldDepth is the level of the deepest elements that are fields: in the head
	// of a feed, rss/channel/image/url.
	maxFieldDepth = 4

	// maxFields is how many fields of a document are read: a note's pictures have
	// some each.
	maxFields = 10_000

	// maxFaults is after how many faults the rest of a document is not read: it may be
	// no XML at all.
	maxFaults = 100
)

func lenientDecoder(part []byte) *xml.Decoder {
	d := xml.NewDecoder(bytes.NewReader(part))
	d.Strict = false
	return d
}

// xmlFields returns the elements in a part of a document, in the order of their ends.
// The last ones may lack theirs. Prefixes other than "atom" and "opf" are
// part of the names.
func xmlFields(part []byte) []xmlField {
	part = bytes.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return ' '
		}
		return r
	}, bytes.ToValidUTF8(part, []byte("\ufffd")))
	type open struct {
		name, path string
		attr       []xml.Attr
		text       strings.Builder
		start      int64
	}
	var fields []xmlField
	var stack []*open
	depth := 0
	closeTo := func(n int, end int64) {
		for len(stack) > n {
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			fields = append(fields, xmlField{o.path, o.attr, strings.TrimSpace(o.text.String()), part[o.start:max(end, o.start)]})
		}
	}
	closeOne := func(end int64) {
		depth = max(depth-1, 0)
		closeTo(depth, end)
	}
	base := int64(0) // of what d reads
	d := lenientDecoder(part)
	for faults := 0; len(fields) < maxFields; {
		before := base + d.InputOffset()
		token, err := d.RawToken()
		if err != nil {
			if faults++; faults == maxFaults || before+1 >= int64(len(part)) {
				break
			}
			// What is no XML ends at the next tag.
			rest := part[before+1:]
			if rest[0] == '/' {
				closeOne(before)
			}
			next := bytes.IndexByte(rest, '<')
			if next < 0 {
				break
			}
			base = before + 1 + int64(next)
			d = lenientDecoder(part[base:])
			continue
		}
		switch t := token.(type) {
		case xml.StartElement:
			if depth++; depth > maxFieldDepth {
				continue
			}
			name := t.Name.Local
			if t.Name.Space != "" && t.Name.Space != "atom" && t.Name.Space != "opf" {
				name = t.Name.Space + ":" + name
			}
			path := name
			if len(stack) > 0 {
				path = stack[len(stack)-1].name + "/" + name
			}
			stack = append(stack, &open{name: name, path: path, attr: t.Attr, start: base + d.InputOffset()})
		case xml.EndElement:
			closeOne(before)
		case xml.CharData:
			for _, o := range stack {
				o.text.Write(t)
			}
		}
	}
	closeTo(0, int64(len(part)))
	return fields
}
