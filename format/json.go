package format

import (
	"encoding/json"
	"strconv"
	"unicode/utf8"

	"presscut/extract/article"
)

// JSON is written by hand because the order of the fields is part of the record, absent fields
// are left out, and only necessary escapes are used.

func renderJSON(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	return append(appendJSON(dst, shape(a, opts), "\n"), '\n'), nil
}

func renderJSONLine(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	return append(appendJSON(dst, shape(a, opts), ""), '\n'), nil
}

// appendJSON appends value to dst. line is the beginning of a new line: the line break and the
// indent. "" writes everything on one line.
func appendJSON(dst []byte, value any, line string) []byte {
	switch value := value.(type) {
	case string:
		return appendString(dst, value)
	case int:
		return strconv.AppendInt(dst, int64(value), 10)
	case float64:
		return strconv.AppendFloat(dst, value, 'f', -1, 64)
	case bool:
		return strconv.AppendBool(dst, value)
	case always:
		return appendJSON(dst, value.value, line)
	case []string:
		return appendArray(dst, value, line)
	case []object:
		return appendArray(dst, value, line)
	case object:
		return appendObject(dst, value, line)
	case json.RawMessage:
		return append(dst, value...)
	}
	return append(dst, "null"...)
}

func appendObject(dst []byte, fields object, line string) []byte {
	inner := indent(line)
	dst = append(dst, '{')
	first := true
	for _, field := range fields {
		if isAbsent(field.value) {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(dst, inner...)
		dst = appendString(dst, field.name)
		dst = append(dst, ':')
		if line != "" {
			dst = append(dst, ' ')
		}
		dst = appendJSON(dst, field.value, inner)
	}
	if !first {
		dst = append(dst, line...)
	}
	return append(dst, '}')
}

func appendArray[T any](dst []byte, values []T, line string) []byte {
	inner := indent(line)
	dst = append(dst, '[')
	for i, value := range values {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, inner...)
		dst = appendJSON(dst, value, inner)
	}
	if len(values) > 0 {
		dst = append(dst, line...)
	}
	return append(dst, ']')
}

// indent returns the beginning of a line one level deeper.
func indent(line string) string {
	if line == "" {
		return ""
	}
	return line + "  "
}

// isAbsent reports whether a field with the given value is left out.
func isAbsent(value any) bool {
	switch value := value.(type) {
	case nil:
		return true
	case string:
		return value == ""
	case int:
		return value == 0
	case float64:
		return value == 0
	case []string:
		return len(value) == 0
	case []object:
		return len(value) == 0
	case object:
		return len(value) == 0
	}
	return false
}

// appendString appends s in quotes, as in RFC 8259 section 7. Bytes that are not UTF-8 become
// the replacement character.
func appendString(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	start := 0
	for i := 0; i < len(s); {
		b := s[i]
		if b >= ' ' && b != '"' && b != '\\' && b < utf8.RuneSelf {
			i++
			continue
		}
		if b >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && size == 1 {
				dst = append(append(dst, s[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += size
			continue
		}
		dst = append(dst, s[start:i]...)
		switch b {
		case '"', '\\':
			dst = append(dst, '\\', b)
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\r':
			dst = append(dst, '\\', 'r')
		case '\t':
			dst = append(dst, '\\', 't')
		default:
			dst = append(dst, '\\', 'u', '0', '0', hex[b>>4], hex[b&15])
		}
		i++
		start = i
	}
	return append(append(dst, s[start:]...), '"')
}
