package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is read is the YAML that people write for such a file: two levels of keys,
// values in a line or as a list, with and without quotation marks, and comments. All else
// that YAML has is an error, not another reading: a fuzz target holds what is read here
// against a module. That would make the program larger by a fortieth.

// entry is a key of the file and what stands below it: entries, or values.
type entry struct {
	key    scalar
	below  []entry
	values []scalar
}

// scalar is a text in the file.
type scalar struct {
	text string
	line int
}

// line is a line of the file that is not empty.
type line struct {
	number int
	indent int
	text   string // without the indent
}

// entries reads a file.
func (f *file) entries(text string) ([]entry, error) {
	lines, err := f.lines(text)
	if err != nil {
		return nil, err
	}
	var all []entry
	for len(lines) > 0 {
		head := lines[0]
		if head.indent > 0 {
			return nil, f.fault(head.number, "unexpected indent")
		}
		one, rest, err := f.key(head)
		if err != nil {
			return nil, err
		}
		if err := f.checkPattern(one.key.text, head.number); err != nil {
			return nil, err
		}
		if rest != "" {
			return nil, f.fault(head.number, "below %s should stand %s, each with selectors", one.key.text, list(fields))
		}
		if lines, err = f.fields(&one, lines[1:]); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// lines returns the lines that are neither empty nor comments.
func (f *file) lines(text string) ([]line, error) {
	var all []line
	number := 0
	for raw := range strings.SplitSeq(strings.TrimPrefix(text, "\ufeff"), "\n") {
		number++
		raw = strings.TrimSuffix(raw, "\r")
		if !utf8.ValidString(raw) || strings.ContainsFunc(raw, func(r rune) bool { return r != '\t' && !unicode.IsPrint(r) }) {
			return nil, f.fault(number, "a character that is no text")
		}
		body := strings.TrimLeft(raw, " ")
		switch {
		case strings.TrimSpace(body) == "" || body[0] == '#':
			continue
		case body[0] == '\t':
			return nil, f.fault(number, "a tab in the indent; YAML takes spaces")
		case raw == "---" && len(all) == 0:
			continue
		case strings.HasPrefix(raw, "---") || strings.HasPrefix(raw, "..."):
			return nil, f.fault(number, "a second document, of which only the first would be read")
		}
		all = append(all, line{number, len(raw) - len(body), strings.TrimRight(body, " \t")})
	}
	return all, nil
}

// fields reads the lines below the key of one, and returns the lines behind them.
func (f *file) fields(one *entry, lines []line) ([]line, error) {
	indent := 0
	for len(lines) > 0 && lines[0].indent > 0 {
		head := lines[0]
		if indent == 0 {
			indent = head.indent
		}
		if head.indent != indent {
			return nil, f.fault(head.number, "the indent is not that of the line above")
		}
		field, rest, err := f.key(head)
		if err != nil {
			return nil, err
		}
		lines = lines[1:]
		if rest != "" {
			field.values, err = f.value(rest, head.number)
		} else {
			field.values, lines, err = f.items(lines, indent)
		}
		if err != nil {
			return nil, err
		}
		one.below = append(one.below, field)
	}
	return lines, nil
}

// items reads the lines of a list, which stand as far to the right as its key or
// farther.
func (f *file) items(lines []line, least int) (values []scalar, rest []line, err error) {
	for indent := -1; len(lines) > 0; lines = lines[1:] {
		head := lines[0]
		text, ok := strings.CutPrefix(head.text, "- ")
		if !ok || head.indent < least {
			break
		}
		if indent < 0 {
			indent = head.indent
		}
		if head.indent != indent {
			return nil, nil, f.fault(head.number, "the indent is not that of the line above")
		}
		value, err := f.value(strings.TrimLeft(text, " \t"), head.number)
		if err != nil {
			return nil, nil, err
		}
		if len(value) != 1 || strings.HasPrefix(strings.TrimLeft(text, " \t"), "[") {
			return nil, nil, f.fault(head.number, "a list in a list")
		}
		values = append(values, value[0])
	}
	return values, lines, nil
}

// key reads a key and its colon, and returns what stands behind them in the line.
func (f *file) key(l line) (one entry, rest string, err error) {
	if quote := l.text[0]; quote == '"' || quote == '\'' {
		if one.key.text, rest, err = f.quoted(l.text, l.number); err != nil {
			return one, "", err
		}
		rest = strings.TrimLeft(rest, " \t")
		if !strings.HasPrefix(rest, ":") {
			return one, "", f.fault(l.number, "a colon is missing")
		}
		rest = rest[1:]
		if rest != "" && rest[0] != ' ' && rest[0] != '\t' {
			return one, "", f.fault(l.number, "a space is missing behind the colon")
		}
	} else {
		end := colon(l.text)
		if end < 0 {
			return one, "", f.fault(l.number, "a colon is missing: %s", l.text)
		}
		one.key.text = strings.TrimRight(l.text[:end], " \t")
		rest = l.text[end+1:]
		if err := f.checkPlain(one.key.text, l.number); err != nil {
			return one, "", err
		}
	}
	one.key.line = l.number
	rest = strings.TrimLeft(rest, " \t")
	if strings.HasPrefix(rest, "#") {
		rest = ""
	}
	return one, rest, nil
}

// colon returns where a colon ends a key, or -1.
func colon(text string) int {
	for i := range len(text) {
		if text[i] == ':' && (i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '\t') {
			return i
		}
	}
	return -1
}

// value reads a value or a list in brackets, with nothing but a comment behind it.
func (f *file) value(text string, number int) ([]scalar, error) {
	var values []scalar
	var err error
	switch text[0] {
	case '[':
		if values, text, err = f.bracketed(text[1:], number); err != nil {
			return nil, err
		}
	case '"', '\'':
		var quoted string
		if quoted, text, err = f.quoted(text, number); err != nil {
			return nil, err
		}
		values = []scalar{{quoted, number}}
	default:
		text = withoutComment(text)
		if colon(text) >= 0 {
			return nil, f.fault(number, "a value with a colon and a space stands in quotation marks")
		}
		if err := f.checkPlain(text, number); err != nil {
			return nil, err
		}
		return []scalar{{text, number}}, nil
	}
	rest := strings.TrimLeft(text, " \t")
	if rest != "" && (rest[0] != '#' || rest == text) {
		return nil, f.fault(number, "unexpected %s", rest)
	}
	return values, nil
}

// withoutComment returns a value without the comment behind it.
func withoutComment(text string) string {
	for i := 1; i < len(text); i++ {
		if text[i] == '#' && (text[i-1] == ' ' || text[i-1] == '\t') {
			text = text[:i]
		}
	}
	return strings.TrimRight(text, " \t")
}

// bracketed reads a list behind its opening bracket, and returns what stands behind
// the closing one.
func (f *file) bracketed(text string, number int) (values []scalar, rest string, err error) {
	for {
		text = strings.TrimLeft(text, " \t")
		switch {
		case text == "" || text[0] == '#':
			return nil, "", f.fault(number, "a list in brackets ends in its line; a longer one has a line for each, with - before it")
		case text[0] == ']':
			return values, text[1:], nil
		}
		var value string
		if quote := text[0]; quote == '"' || quote == '\'' {
			value, text, err = f.quoted(text, number)
		} else {
			end := max(strings.IndexAny(text, ",]"), 0)
			value = strings.TrimRight(text[:end], " \t")
			text = text[end:]
			if value == "" || strings.ContainsAny(value, "[{}") || colon(value) >= 0 || strings.HasSuffix(value, ":") || withoutComment(value) != value {
				return nil, "", f.fault(number, "a selector in a list in brackets stands in quotation marks, if it has brackets, braces, a comma or a colon at its end")
			}
			err = f.checkPlain(value, number)
		}
		if err != nil {
			return nil, "", err
		}
		values = append(values, scalar{value, number})
		text = strings.TrimLeft(text, " \t")
		switch {
		case strings.HasPrefix(text, ","):
			text = text[1:]
		case !strings.HasPrefix(text, "]"):
			return nil, "", f.fault(number, "a comma or ] is missing before %q", text)
		}
	}
}

// quoted reads a text in quotation marks, and returns what stands behind it.
func (f *file) quoted(text string, number int) (value, rest string, err error) {
	var b strings.Builder
	quote := text[0]
	for i := 1; i < len(text); i++ {
		switch c := text[i]; {
		case c == quote && quote == '\'' && strings.HasPrefix(text[i+1:], "'"):
			i++
			b.WriteByte(quote)
		case c == quote:
			return b.String(), text[i+1:], nil
		case c == '\\' && quote == '"':
			if i++; i == len(text) || text[i] != '"' && text[i] != '\\' {
				return "", "", f.fault(number, `between "", a backslash stands before " or another backslash; between '' it is itself`)
			}
			b.WriteByte(text[i])
		default:
			b.WriteByte(c)
		}
	}
	return "", "", f.fault(number, "a quotation mark is not closed")
}

// checkPlain returns an error if a text without quotation marks is not itself to YAML.
func (f *file) checkPlain(text string, number int) error {
	if text == "" || strings.ContainsRune("[]{},#&*!|>'\"%@`", rune(text[0])) ||
		strings.ContainsRune("-?:", rune(text[0])) && (len(text) == 1 || text[1] == ' ' || text[1] == '\t') || text == "<<" {
		return f.fault(number, "%s stands in quotation marks, as it begins with a sign of YAML", text)
	}
	return nil
}
