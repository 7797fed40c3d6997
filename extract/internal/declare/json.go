package declare

import (
	"bytes"
	"html"
	"strings"

	"presscut/extract/internal/page"
)

// The JSON of pages is often broken: it has too many or missing commas, line breaks and
// quotation marks within strings, character references throughout, or it is in a comment. No
// script of a browser reads it, so nobody notices. The reader below accepts such faults, and
// keeps only those members of objects that the caller wants, which makes it several times as
// fast as encoding/json.

// A Node is a JSON value: a string or literal as text, an array's items, or an
// object's members.
type Node struct {
	Kind    Kind
	Text    string
	Items   []*Node
	Members []Member
}

// Kind is the kind of a JSON value.
type Kind uint8

// The kinds.
const (
	Literal Kind = iota // string, number, true, false
	Array
	Object
)

// Member is a member of an object.
type Member struct {
	Key   string
	Value *Node
}

// Get returns the value of the first member with one of keys, in the order of keys, or nil.
func (n *Node) Get(keys ...string) *Node {
	if n == nil {
		return nil
	}
	for _, key := range keys {
		for _, m := range n.Members {
			if m.Key == key {
				return m.Value
			}
		}
	}
	return nil
}

// maxJSONDepth is the largest nesting of values: deeper ones are skipped.
const maxJSONDepth = 24

// jsonReader reads JSON with the faults that are common in pages.
type jsonReader struct {
	src   []byte
	pos   int
	wants func(key []byte) bool
	meets func(key, rest []byte)
}

// readJSON returns the objects and arrays in src, one after another, with the members whose
// key is wanted. It calls meets with the key of each member, wanted or not, and the source
// after its colon.
func readJSON(src []byte, wants func(key []byte) bool, meets func(key, rest []byte)) []*Node {
	if head := bytes.TrimSpace(src[:min(len(src), 64)]); bytes.Contains(head, []byte("&quot;")) || bytes.Contains(head, []byte("&#34;")) {
		src = []byte(html.UnescapeString(string(src)))
	}
	r := &jsonReader{src: src, wants: wants, meets: meets}
	var all []*Node
	for {
		next := bytes.IndexAny(r.src[r.pos:], "{[")
		if next < 0 {
			return all
		}
		r.pos += next
		if bytes.HasPrefix(r.src[r.pos:], []byte("[CDATA[")) {
			r.pos += len("[CDATA[")
			continue
		}
		if n := r.value(0, true); n != nil {
			all = append(all, n)
		}
	}
}

// value reads the value at the position. It returns nil if keep is false or there is no value.
func (r *jsonReader) value(depth int, keep bool) *Node {
	r.space()
	if r.pos >= len(r.src) {
		return nil
	}
	keep = keep && depth < maxJSONDepth
	switch b := r.src[r.pos]; {
	case (b == '{' || b == '[') && !keep:
		r.skip()
		return nil
	case b == '{':
		return r.object(depth)
	case b == '[':
		return r.array(depth)
	case b == '"':
		raw := r.str()
		if !keep {
			return nil
		}
		return &Node{Text: unquote(raw)}
	}
	start := r.pos
	for r.pos < len(r.src) && !bytes.ContainsRune([]byte(",]}:\n"), rune(r.src[r.pos])) {
		r.pos++
	}
	text := string(bytes.TrimSpace(r.src[start:r.pos]))
	if !keep || text == "null" || text == "" {
		return nil
	}
	return &Node{Text: strings.Trim(text, "'")}
}

func (r *jsonReader) space() {
	for r.pos < len(r.src) && r.src[r.pos] <= ' ' {
		r.pos++
	}
}

// skip skips an object or array.
func (r *jsonReader) skip() {
	open := 0
	for r.pos < len(r.src) {
		switch r.src[r.pos] {
		case '{', '[':
			open++
		case '}', ']':
			open--
		case '"':
			key := r.str()
			if r.space(); r.pos < len(r.src) && r.src[r.pos] == ':' {
				r.meets(key, r.src[r.pos+1:])
			}
			continue
		}
		r.pos++
		if open == 0 {
			return
		}
	}
}

// object reads members up to the closing brace. It does not check commas and colons.
func (r *jsonReader) object(depth int) *Node {
	n := &Node{Kind: Object}
	r.pos++
	for {
		r.space()
		if r.pos >= len(r.src) {
			break
		}
		switch r.src[r.pos] {
		case '}':
			r.pos++
			return n
		case ']':
			return n // the brace is missing
		case '"':
		default:
			r.pos++
			continue
		}
		key := r.str()
		r.space()
		if r.pos >= len(r.src) || r.src[r.pos] != ':' {
			continue
		}
		r.pos++
		r.meets(key, r.src[r.pos:])
		value := r.value(depth+1, r.wants(key))
		if value != nil {
			n.Members = append(n.Members, Member{string(key), value})
		}
	}
	return n
}

// array reads items up to the closing bracket.
func (r *jsonReader) array(depth int) *Node {
	n := &Node{Kind: Array}
	r.pos++
	for {
		r.space()
		if r.pos >= len(r.src) {
			return n
		}
		switch r.src[r.pos] {
		case ']':
			r.pos++
			return n
		case '}':
			return n // the bracket is missing
		case ',', ':':
			r.pos++
			continue
		}
		if item := r.value(depth+1, true); item != nil {
			n.Items = append(n.Items, item)
		}
	}
}

// str reads a string and returns the source between its quotation marks. A quotation mark
// without a mark of JSON after it belongs to the string.
func (r *jsonReader) str() []byte {
	r.pos++
	start := r.pos
	for r.pos < len(r.src) {
		next := bytes.IndexByte(r.src[r.pos:], '"')
		if next < 0 {
			break
		}
		end := r.pos + next
		r.pos = end + 1
		if !escaped(r.src[start:end]) && r.closes() {
			return r.src[start:end]
		}
	}
	r.pos = len(r.src)
	return r.src[start:]
}

// escaped reports whether text ends in an odd number of backslashes.
func escaped(text []byte) bool {
	n := 0
	for n < len(text) && text[len(text)-1-n] == '\\' {
		n++
	}
	return n%2 == 1
}

// closes reports whether a mark of JSON follows at the position, as it does after every string
// but not after a quotation mark within one. A comma counts only before another string,
// number, object or array.
func (r *jsonReader) closes() bool {
	i := r.pos
	for i < len(r.src) && r.src[i] <= ' ' {
		i++
	}
	if i >= len(r.src) {
		return true
	}
	switch r.src[i] {
	case ':', '}', ']':
		return true
	case '"':
		return i > r.pos // a comma is missing between two lines
	case ',':
	default:
		return false
	}
	for i++; i < len(r.src) && r.src[i] <= ' '; i++ {
	}
	return i >= len(r.src) || bytes.IndexByte([]byte(`"{[]}-0123456789tfn,'/`), r.src[i]) >= 0
}

// unquote resolves the escapes in a string, and the character references that
// some pages put there.
func unquote(raw []byte) string {
	s := string(raw)
	if strings.IndexByte(s, '\\') >= 0 {
		s = string(page.AppendUnquoted(nil, raw))
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	return s
}
