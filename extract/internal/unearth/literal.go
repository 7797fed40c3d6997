package unearth

import (
	"bytes"
	"net/url"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// reader reads the strings of data: JSON, or the literals of JavaScript. It parses just enough
// of both to separate strings from code and to follow brackets, so a script that is only
// program does no harm, and a truncated one is read up to its end.
type reader struct {
	*collection
	stack []level
	deep  int // open brackets beyond the stack's limit
}

// maxLevels is the largest number of nested brackets that are distinguished. maxNested is how
// many times data may be a string in data.
const (
	maxLevels = 256
	maxNested = 3
)

// leastNested is the length from which a string that begins like data is read as data itself.
const leastNested = 100

// read reads src, which is nested in the given number of strings.
func (c *collection) read(src []byte, nested int) {
	r := reader{collection: c, stack: []level{{}}}
	first := bytes.TrimSpace(src)
	isJSON := len(first) > 0 && (first[0] == '{' || first[0] == '[')
	var token byte // the last byte of the last token
	for i := 0; i < len(src); i++ {
		b := src[i]
		switch {
		case b <= ' ':
			continue
		case isQuote(b):
			i = r.string(src, i, stringEnd(src, i, isJSON), nested)
		case isMark(b):
			r.mark(b)
		case isComment(src[i:]):
			i = commentEnd(src, i)
			continue
		case b == '/' && mayPrecedePattern(token):
			i = patternEnd(src, i)
		case isName(b):
			i = r.name(src, i)
		}
		if i < len(src) {
			token = src[i]
		}
	}
	for len(r.stack) > 1 {
		r.close()
	}
}

// string reads the string between the marks src[i] and src[end], and returns end.
func (r *reader) string(src []byte, i, end, nested int) int {
	content := src[i+1 : end]
	if r.isKey(src, end+1) {
		r.key(unquote(content))
	} else {
		r.value(content, nested)
	}
	return end
}

// name reads the name or number at src[i], and returns the offset of its last byte.
func (r *reader) name(src []byte, i int) int {
	end := i + 1
	for end < len(src) && isName(src[end]) {
		end++
	}
	if r.isKey(src, end) {
		r.key(src[i:end])
	}
	return end - 1
}

// isComment reports whether s begins with a comment.
func isComment(s []byte) bool {
	return len(s) > 1 && s[0] == '/' && (s[1] == '/' || s[1] == '*')
}

// mayPrecedePattern reports whether a slash after the byte is the beginning of a regular
// expression and not a division. The byte is 0 at the beginning of a script.
func mayPrecedePattern(b byte) bool { return bytes.IndexByte([]byte("(,=:[!&|?{};\x00"), b) >= 0 }

func isQuote(b byte) bool { return b == '"' || b == '\'' || b == '`' }

// isMark reports whether b is a bracket or parts values.
func isMark(b byte) bool {
	switch b {
	case '{', '[', '(', '}', ']', ')', ',', ';':
		return true
	}
	return false
}

// mark follows a mark.
func (r *reader) mark(b byte) {
	switch b {
	case '{', '[', '(':
		r.open(b)
	case '}', ']', ')':
		r.close()
	default:
		r.key(nil)
	}
}

// isKey reports whether the string that ends before src[i] is the key of a member.
func (r *reader) isKey(src []byte, i int) bool {
	if r.stack[len(r.stack)-1].bracket != '{' {
		return false
	}
	for i < len(src) && src[i] <= ' ' {
		i++
	}
	return i < len(src) && src[i] == ':'
}

// open opens a bracket, and close closes the innermost one.
func (r *reader) open(bracket byte) {
	if len(r.stack) == maxLevels {
		r.deep++
		return
	}
	above := &r.stack[len(r.stack)-1]
	r.stack = append(r.stack, r.enter(above, bracket))
}

func (r *reader) close() {
	switch {
	case r.deep > 0:
		r.deep--
	case len(r.stack) > 1:
		r.leave(&r.stack[len(r.stack)-1])
		r.stack = r.stack[:len(r.stack)-1]
	}
}

// maxKey is the length of the longest key that is read.
const maxKey = 64

// key stores the key of the next member.
func (r *reader) key(key []byte) {
	if len(key) > maxKey {
		key = nil
	}
	if r.deep == 0 {
		r.stack[len(r.stack)-1].key = key
	}
}

// value adds a string in its source form. The string may be data itself.
func (r *reader) value(raw []byte, nested int) {
	if len(raw) >= leastNested && nested < maxNested {
		if data := dataIn(raw); data != nil {
			r.read(data, nested+1)
			return
		}
	}
	if r.deep == 0 {
		r.add(r.stack, unquote(raw))
	}
}

// dataIn returns the data in a string, or nil if it has none.
func dataIn(raw []byte) []byte {
	switch raw = bytes.TrimSpace(raw); {
	case bytes.HasPrefix(raw, []byte("{")), bytes.HasPrefix(raw, []byte("[")):
		return unquote(raw)
	case bytes.HasPrefix(raw, []byte("%7B")), bytes.HasPrefix(raw, []byte("%5B")):
		if text, err := url.PathUnescape(string(raw)); err == nil {
			return []byte(text)
		}
	}
	return nil
}

// stringEnd returns the offset of the mark that ends the string at src[i]. If the mark is
// missing, a string in single or double marks ends with its line. In JSON it does not: line
// breaks that were not escaped are a common fault of its writers.
func stringEnd(src []byte, i int, isJSON bool) int {
	mark := src[i]
	for i++; i < len(src); i++ {
		switch src[i] {
		case mark:
			return i
		case '\\':
			i++
		case '\n':
			if mark != '`' && !isJSON {
				return i
			}
		}
	}
	return len(src)
}

// commentEnd returns the offset of the last byte of the comment at src[i].
func commentEnd(src []byte, i int) int {
	mark := []byte("\n")
	if src[i+1] == '*' {
		mark = []byte("*/")
	}
	if n := bytes.Index(src[i+2:], mark); n >= 0 {
		return i + 2 + n + len(mark) - 1
	}
	return len(src)
}

// patternEnd returns the offset of the last byte of the regular expression at src[i], which
// ends with its line at the latest.
func patternEnd(src []byte, i int) int {
	class := false
	for i++; i < len(src) && src[i] != '\n'; i++ {
		switch src[i] {
		case '\\':
			i++
		case '[':
			class = true
		case ']':
			class = false
		case '/':
			if !class {
				return i
			}
		}
	}
	return i
}

func isName(b byte) bool {
	return page.IsLetter(b) || '0' <= b && b <= '9' || b == '_' || b == '$' || b >= utf8.RuneSelf
}

// unquote returns the value of a string, given the source between its marks.
func unquote(raw []byte) []byte {
	if bytes.IndexByte(raw, '\\') < 0 {
		return raw
	}
	return page.AppendUnquoted(nil, raw)
}
