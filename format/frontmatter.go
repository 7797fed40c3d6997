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

	"go.yaml.in/yaml/v3"

	"presscut/extract/article"
)

// frontMatter returns what is known of a as YAML between lines of three
// hyphens, followed by an empty line. Names and order are those of the record.
func frontMatter(a *article.Article, opts *Options) ([]byte, error) {
	var out bytes.Buffer
	for _, field := range frontMatterFields(a, opts) {
		if value := yamlValue(field); value != nil {
			if err := writeYAML(&out, map[string]any{field.name: value}); err != nil {
				return nil, fmt.Errorf("writing front matter: %w", err)
			}
		}
	}
	if out.Len() == 0 {
		return nil, nil
	}
	return slices.Concat([]byte("---\n"), escapeMarkup(out.Bytes()), []byte("---\n\n")), nil
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
		if value := yamlValue(field{name, fields[i].value}); value != nil {
			fields[i].value = value // of the field, whatever its key
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
func YAML(value any) (string, error) {
	var out bytes.Buffer
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	err := encoder.Encode(yamlValue(field{"", value}))
	return strings.TrimRight(out.String(), "\n"), err
}

// writeYAML appends a mapping to out. The module writes a Go map in the order
// of its keys; fields that come one by one keep their own.
func writeYAML(out *bytes.Buffer, mapping map[string]any) error {
	encoder := yaml.NewEncoder(out)
	encoder.SetIndent(2)
	if err := encoder.Encode(mapping); err != nil {
		return err
	}
	return encoder.Close()
}

// yamlValue returns the value of a field of text, or nil when it has none.
func yamlValue(f field) any {
	switch value := f.value.(type) {
	case string:
		if value == "" {
			return nil
		}
		if (f.name == "published" || f.name == "modified") && isTime(value) {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!timestamp", Value: value}
		}
		return yamlText(value)
	case json.RawMessage:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: string(value)}
	case []string:
		if len(value) == 0 {
			return nil
		}
		list := make([]any, len(value))
		for i, entry := range value {
			list[i] = yamlText(entry)
		}
		return list
	case int, float64, bool, []any, *yaml.Node:
		return value
	}
	return nil
}

// yamlText returns text as a value. It is put in double quotes unless isPlain, and
// where Markdown could take it for markup, since escapeMarkup can write it another
// way there. The module puts the words in quotes that YAML 1.1 takes for a boolean
// or a null, and what looks like a mapping or a comment.
func yamlText(text string) any {
	text = string(appendPrintable(nil, strings.ReplaceAll(text, "\n", " ")))
	if !isPlain(text) || strings.Contains(text, "<") || strings.Contains(text, "](") {
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: text}
	}
	return text
}

// isPlain reports whether text begins with a letter and has no character on which
// readers of YAML 1.1 and 1.2 differ: what one of them takes for a number, a date
// or an indicator begins with something else.
func isPlain(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(first) && !strings.ContainsFunc(text, isYAMLSpecial)
}

// isYAMLSpecial reports whether readers of YAML differ on r in text without
// quotes: separators of lines and what is not to be seen.
func isYAMLSpecial(r rune) bool {
	return r == '\t' || r == '\uFEFF' || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Noncharacter_Code_Point)
}

// escapeMarkup writes what opens an element or a link with an escape of YAML: to
// a reader of Markdown who knows no front matter, it is a heading.
func escapeMarkup(front []byte) []byte {
	front = bytes.ReplaceAll(front, []byte("<"), []byte(`\u003C`))
	return bytes.ReplaceAll(front, []byte("]("), []byte(`]\u0028`))
}

// isTime reports whether a time is one that YAML writes without quotes, which
// must know at least the day.
func isTime(value string) bool {
	for _, layout := range [...]string{time.DateOnly, time.RFC3339} {
		if _, err := time.ParseInLocation(layout, value, time.UTC); err == nil {
			return true
		}
	}
	return false
}
