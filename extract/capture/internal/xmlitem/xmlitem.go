// Package xmlitem reads documents of XML that have an element for each page.
package xmlitem

import (
	"bufio"
	"bytes"
	"html"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/transform"
)

// Feeds and exports of notes are documents of XML with an element for each page: <item>,
// <entry>, <note>. The document is not parsed as a whole: each such element is cut out of it
// and parsed on its own, so that only one is in memory, and an error in one does not affect
// the next.

// The delimiters of a section of text that is not escaped.
const (
	sectionStart = "<![CDATA["
	sectionEnd   = "]]>"
)

// A Reader reads the elements of some names one by one.
type Reader struct {
	r     *bufio.Reader
	names []string
	limit int // of an element's bytes

	Head  []byte // the text before the first element
	Item  []byte // the current element, up to limit bytes
	Large bool   // it was longer than limit
	Cut   bool   // the document ends in it
	Err   error  // of r, except io.EOF

	begun  []byte // the tag of the next element, found within the one before
	piece  []byte // the last piece read
	within string // the end of the section or comment around it, "" outside of them
}

const (
	// declarationLen is the number of bytes in which the declaration of the charset is looked for.
	declarationLen = 4 << 10

	// maxHead is the number of bytes of the text before the first element that are kept.
	maxHead = 256 << 10
)

// NewReader returns the elements of the names in the document that r reads.
func NewReader(r *bufio.Reader, limit int64, names ...string) *Reader {
	start, _ := r.Peek(declarationLen)
	if label := charsetOf(start); label != "" {
		if enc, err := htmlindex.Get(label); err == nil {
			r = bufio.NewReader(transform.NewReader(r, enc.NewDecoder()))
		}
	}
	return &Reader{r: r, names: names, limit: int(limit)}
}

// charsetOf returns the charset of a document, or "" if it is UTF-8 or a part of that.
func charsetOf(start []byte) string {
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

// Next reads the next element. It reports whether there is one.
func (x *Reader) Next() bool {
	x.Item, x.Large, x.Cut = x.Item[:0], false, false
	if !x.find() {
		return false
	}
	x.Item = append(x.Item, x.begun...)
	end := "</" + tagName(x.begun) + ">"
	x.begun = nil
	for {
		piece, err := x.readPiece()
		if x.begun = x.opening(piece); x.begun != nil {
			piece = piece[:len(piece)-len(x.begun)] // the element before has no end
		}
		if room := x.limit - len(x.Item); len(piece) > room {
			piece, x.Large = piece[:max(room, 0)], true
		}
		x.Item = append(x.Item, piece...)
		x.Cut = err != nil
		if x.Cut || x.begun != nil || x.within == "" && bytes.HasSuffix(x.piece, []byte(end)) {
			if x.Cut || x.Large {
				x.Item = append(x.Item, sectionEnd...) // of the section in which it may have been cut
			}
			return true
		}
	}
}

// find reads up to the tag of the next element, if it was not read already. It reports whether
// there is one.
func (x *Reader) find() bool {
	for first := x.Head == nil; x.begun == nil; {
		piece, err := x.readPiece()
		if first && len(x.Head) < maxHead {
			x.Head = append(x.Head, piece...)
		}
		if err != nil {
			return false
		}
		x.begun = x.opening(piece)
	}
	return true
}

// readPiece reads up to the next ">", including it.
func (x *Reader) readPiece() ([]byte, error) {
	x.piece = x.piece[:0]
	for {
		part, err := x.r.ReadSlice('>')
		if len(x.piece) > x.limit {
			// Text above the limit is only read to find its end.
			x.Large = true
			x.piece = append(x.piece[:x.limit], x.piece[len(x.piece)-len("</>"):]...)
		}
		x.piece = append(x.piece, part...)
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && err != io.EOF {
			x.Err = err
		}
		x.enterOrLeave()
		return x.piece, err
	}
}

// enterOrLeave records whether the piece ends within a section of text or a comment.
func (x *Reader) enterOrLeave() {
	if x.within == "" {
		for _, section := range [...]struct{ start, end string }{{sectionStart, sectionEnd}, {"<!--", "-->"}} {
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
func (x *Reader) opening(piece []byte) []byte {
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

// A Field is an element.
type Field struct {
	Path string            // its parent's name and its own: "item/title"
	Attr map[string]string // its attributes by their names without prefixes
	Text string            // of all its content
	Raw  []byte            // the source between its tags
}

const (
	// maxFieldDepth is the level of the deepest elements that are fields: in the head
	// of a feed, rss/channel/image/url.
	maxFieldDepth = 4

	// maxFields is the largest number of fields of a document that are read: a note has some for
	// each picture.
	maxFields = 10_000
)

// parser extracts the fields from a part of a document. It only knows the rules of XML that
// are needed to separate tags from text, so the effect of an error ends at the next tag.
// encoding/xml would stop there, and add 56 KB to the program.
type parser struct {
	part   []byte
	fields []Field
	open   []*openField
	depth  int // number of open elements, including those that are not fields
}

// openField is a field before its end was found.
type openField struct {
	name  string
	field Field
	text  strings.Builder
	start int // offset of its content in the part
}

// Fields returns the elements in a part of a document, in the order of their ends. The last
// ones may have no end. Prefixes other than "atom" and "opf" are part of the names.
func Fields(part []byte) []Field {
	p := parser{part: bytes.ToValidUTF8(part, []byte("\ufffd"))}
	for at := 0; at < len(p.part) && len(p.fields) < maxFields; {
		at = p.read(at)
	}
	p.closeTo(0, len(p.part))
	return p.fields
}

// read reads the tag, section or text at a place and returns the place after it.
func (p *parser) read(at int) int {
	rest := p.part[at:]
	behind := func(mark string) int {
		if n := bytes.Index(rest, []byte(mark)); n >= 0 {
			return at + n + len(mark)
		}
		return len(p.part)
	}
	switch {
	case bytes.HasPrefix(rest, []byte(sectionStart)):
		end := behind(sectionEnd)
		p.addText(string(bytes.TrimSuffix(p.part[at+len(sectionStart):end], []byte(sectionEnd))))
		return end
	case bytes.HasPrefix(rest, []byte("<!--")):
		return behind("-->")
	case bytes.HasPrefix(rest, []byte("<!")), bytes.HasPrefix(rest, []byte("<?")):
		return behind(">")
	case bytes.HasPrefix(rest, []byte("</")):
		p.depth = max(p.depth-1, 0)
		p.closeTo(p.depth, at)
	case rest[0] == '<':
		return p.readTag(at)
	default:
		n := bytes.IndexByte(rest, '<')
		if n < 0 {
			n = len(rest)
		}
		p.addText(html.UnescapeString(string(rest[:n])))
		return at + n
	}
	return endOfTag(p.part, at)
}

// endOfTag returns the place after the tag at a place, or the place of the next tag if the tag
// has no end.
func endOfTag(part []byte, at int) int {
	n := bytes.IndexAny(part[at+1:], "<>")
	switch {
	case n < 0:
		return len(part)
	case part[at+1+n] == '<':
		return at + 1 + n
	}
	return at + n + 2
}

// readTag reads the start tag at a place.
func (p *parser) readTag(at int) int {
	end := endOfTag(p.part, at)
	tag := bytes.TrimSuffix(p.part[at+1:end], []byte(">"))
	tag, empty := bytes.CutSuffix(tag, []byte("/"))
	p.depth++
	if p.depth <= maxFieldDepth {
		name := tagName(tag)
		name = strings.TrimPrefix(strings.TrimPrefix(name, "atom:"), "opf:")
		o := &openField{name: name, start: end}
		o.field.Path, o.field.Attr = name, attributes(tag)
		if len(p.open) > 0 {
			o.field.Path = p.open[len(p.open)-1].name + "/" + name
		}
		p.open = append(p.open, o)
	}
	if empty {
		p.depth--
		p.closeTo(p.depth, end)
	}
	return end
}

// addText adds text to all elements around it.
func (p *parser) addText(text string) {
	for _, o := range p.open {
		o.text.WriteString(text)
	}
}

// closeTo ends fields until n are open.
func (p *parser) closeTo(n, at int) {
	for len(p.open) > n {
		o := p.open[len(p.open)-1]
		p.open = p.open[:len(p.open)-1]
		o.field.Text, o.field.Raw = strings.TrimSpace(o.text.String()), p.part[o.start:max(at, o.start)]
		p.fields = append(p.fields, o.field)
	}
}

// attributes returns the attributes in a tag by their names without prefixes.
func attributes(tag []byte) map[string]string {
	var found map[string]string
	for {
		name, rest, ok := bytes.Cut(tag, []byte("="))
		if !ok {
			return found
		}
		rest = bytes.TrimLeft(rest, " \t\r\n")
		var value []byte
		switch {
		case len(rest) > 0 && (rest[0] == '"' || rest[0] == '\''):
			value, tag, _ = bytes.Cut(rest[1:], rest[:1])
		default:
			value, tag, _ = bytes.Cut(rest, []byte(" "))
		}
		name = bytes.TrimSpace(name)
		name = name[bytes.LastIndexAny(name, " \t\r\n:")+1:]
		if found == nil {
			found = make(map[string]string)
		}
		found[string(name)] = html.UnescapeString(string(value))
	}
}
