package page

import "bytes"

// The front matter of a text is the fields that note programs, web clippers and site
// generators write before it, as YAML between lines of "---" or as TOML between lines
// of "+++".

// maxFrontMatter is the largest size of front matter: a clipping's has some hundred bytes.
const maxFrontMatter = 64 << 10

// FrontMatter returns the fields before the text of src, and the offset of the text after
// them: 0 if there are none. All lines of front matter must be fields, list items, comments or
// parts of a value, because a rule may also come between two lines of a text.
func FrontMatter(src []byte) (fields []byte, end int) {
	mark := "---"
	if bytes.HasPrefix(src, []byte("+++")) {
		mark = "+++"
	}
	line, at := cutLine(src, 0)
	if string(line) != mark {
		return nil, 0
	}
	start, named := at, false
	for at < min(len(src), maxFrontMatter) {
		line, next := cutLine(src, at)
		switch {
		case string(line) == mark, mark == "---" && string(line) == "...":
			if !named {
				return nil, 0
			}
			return src[start:at], next
		case len(bytes.TrimSpace(line)) == 0, line[0] == ' ', line[0] == '\t', line[0] == '#', line[0] == '-', line[0] == ']', line[0] == '[':
		case isField(line):
			named = true
		default:
			return nil, 0
		}
		at = next
	}
	return nil, 0
}

// maxFieldName is the largest length of a field's name before a colon.
const maxFieldName = 40

// isField reports whether line begins with the name of a field and a separator before its
// value.
func isField(line []byte) bool {
	at := bytes.IndexAny(line, ":=")
	if at <= 0 || at > maxFieldName {
		return false
	}
	name := bytes.TrimSpace(bytes.Trim(line[:at], `"' `))
	return len(name) > 0 && bytes.Count(name, []byte(" ")) < 3 && (at+1 == len(line) || line[at] == '=' || line[at+1] == ' ')
}

// cutLine returns the line of src at an offset, without white space at its end, and the
// offset of the next one.
func cutLine(src []byte, at int) (line []byte, next int) {
	next = len(src)
	if n := bytes.IndexByte(src[at:], '\n'); n >= 0 {
		next = at + n + 1
	}
	return bytes.TrimRight(src[at:next], " \t\r\n"), next
}
