package format

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
)

// frontMatter returns the metadata of a as YAML between lines of three hyphens, followed by an
// empty line. Names and order are those of the record.
func frontMatter(a *article.Article, opts *Options) []byte {
	var out []byte
	for _, field := range frontMatterFields(a, opts) {
		out = appendYAML(out, field)
	}
	if len(out) == 0 {
		return nil
	}
	return slices.Concat([]byte("---\n"), escapeMarkup(out), []byte("---\n\n"))
}

// frontMatterFields returns the fields of the front matter.
func frontMatterFields(a *article.Article, opts *Options) object {
	if opts.FrontMatterKeys == nil {
		return append(object{{"id", opts.id()}, {"source", opts.Source}}, about(a, opts)...)
	}
	all := record(a, opts)
	fields := make(object, len(opts.FrontMatterKeys))
	for i, key := range opts.FrontMatterKeys {
		key, name := frontMatterKey(key)
		fields[i] = field{key, bare(all.get(name))}
		if value, ok := fields[i].value.(string); ok && isDate(name) && isTime(value) {
			fields[i].value = json.RawMessage(value) // a date, whatever its key
		}
	}
	return fields
}

// frontMatterKey returns the key, and the name of the field, of one of
// Options.FrontMatterKeys.
func frontMatterKey(s string) (key, name string) {
	key, name, renamed := strings.Cut(s, "=")
	if !renamed {
		name = key
	}
	return key, name
}

// YAML returns a string or a []string as a value of YAML.
func YAML(value any) string {
	words, ok := value.([]string)
	if !ok {
		return yamlText(value.(string))
	}
	lines := make([]string, len(words))
	for i, word := range words {
		lines[i] = "- " + yamlText(word)
	}
	return strings.Join(lines, "\n")
}

// isDate reports whether a field of that name is a date.
func isDate(name string) bool { return name == "published" || name == "modified" }

// appendYAML appends a field as an entry of a mapping, or nothing if its value is missing or
// not a text, number or list of texts.
func appendYAML(dst []byte, f field) []byte {
	value := ""
	switch v := f.value.(type) {
	case string:
		switch {
		case v == "":
			return dst
		case isDate(f.name) && isTime(v):
			value = v
		default:
			value = yamlText(v)
		}
	case json.RawMessage:
		value = string(v)
	case int, float64, bool:
		value = string(appendJSON(nil, v, ""))
	case []string:
		if len(v) == 0 {
			return dst
		}
		dst = append(append(dst, yamlText(f.name)...), ':', '\n')
		for _, entry := range v {
			dst = append(append(append(dst, "  - "...), yamlText(entry)...), '\n')
		}
		return dst
	default:
		return dst
	}
	dst = append(append(dst, yamlText(f.name)...), ": "...)
	return append(append(dst, value...), '\n')
}

// yamlText returns text as a value. It is in double quotes if isPlain is false, if Markdown
// could take it for markup, because escapeMarkup can escape it there, and if it is a word that
// YAML 1.1 takes for a boolean or a null. It is in single quotes if it looks like a mapping or
// a comment.
func yamlText(text string) string {
	text = string(appendPrintable(nil, strings.ReplaceAll(text, "\n", " ")))
	switch {
	case !isPlain(text), strings.Contains(text, "<"), strings.Contains(text, "]("), isYAMLWord(text):
		return yamlQuoted(text)
	case strings.Contains(text, ": "), strings.HasSuffix(text, ":"), strings.Contains(text, " #"), strings.HasSuffix(text, " "):
		return "'" + strings.ReplaceAll(text, "'", "''") + "'"
	}
	return text
}

// isYAMLWord reports whether YAML 1.1 reads a word as a boolean or a null.
func isYAMLWord(word string) bool {
	lower := strings.ToLower(word)
	switch lower {
	case "y", "yes", "n", "no", "on", "off", "true", "false", "null":
		return word[1:] == lower[1:] || word == strings.ToUpper(word)
	}
	return false
}

// yamlQuoted returns text in double quotes, as in section 5.7 of YAML 1.2.
func yamlQuoted(text string) string {
	quoted := []byte{'"'}
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			quoted = append(quoted, '\\', byte(r))
		case r == '\t':
			quoted = append(quoted, `\t`...)
		case r == '\u2028':
			quoted = append(quoted, `\L`...)
		case r == '\u2029':
			quoted = append(quoted, `\P`...)
		case r > 0xFFFF:
			quoted = fmt.Appendf(quoted, `\U%08X`, r)
		case isYAMLSpecial(r):
			quoted = fmt.Appendf(quoted, `\u%04X`, r)
		default:
			quoted = utf8.AppendRune(quoted, r)
		}
	}
	return string(append(quoted, '"'))
}

// isPlain reports whether text begins with a letter and has no character on which readers of
// YAML 1.1 and 1.2 differ. Numbers, dates and indicators begin with other characters.
func isPlain(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first) && !strings.ContainsFunc(text, isYAMLSpecial)
}

// isYAMLSpecial reports whether readers of YAML differ on r in text without quotes: tabs,
// separators of lines and paragraphs, the byte order mark, characters that are not printable
// in YAML 1.2 (its section 5.1), and those of more than 16 bits.
func isYAMLSpecial(r rune) bool {
	return r == '\t' || r == '\uFEFF' || r >= 0xFFFE || unicode.In(r, unicode.Zl, unicode.Zp)
}

// escapeMarkup replaces the beginnings of elements and links by escapes of YAML, because a
// reader of Markdown without front matter takes it for a heading.
func escapeMarkup(front []byte) []byte {
	front = bytes.ReplaceAll(front, []byte("<"), []byte(`\u003C`))
	return bytes.ReplaceAll(front, []byte("]("), []byte(`]\u0028`))
}

// isTime reports whether YAML writes a time without quotes. The time must have at least the
// day.
func isTime(value string) bool {
	for _, layout := range [...]string{time.DateOnly, time.RFC3339} {
		if _, err := time.ParseInLocation(layout, value, time.UTC); err == nil {
			return true
		}
	}
	return false
}
