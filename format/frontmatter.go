package format

import (
	"bytes"
	"fmt"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"

	"presscut/extract/article"
)

// frontMatter returns what is known of a as YAML between lines of three
// hyphens, followed by an empty line. Names and order are those of the record.
func frontMatter(a *article.Article, opts *Options) ([]byte, error) {
	var out bytes.Buffer
	for _, field := range append(object{{"id", opts.ID}, {"source", opts.Source}}, about(a)...) {
		if value := yamlValue(field); value != nil {
			if err := writeYAML(&out, map[string]any{field.name: value}); err != nil {
				return nil, fmt.Errorf("writing front matter: %w", err)
			}
		}
	}
	if out.Len() == 0 {
		return nil, nil
	}
	return slices.Concat([]byte("---\n"), out.Bytes(), []byte("---\n\n")), nil
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

// yamlValue returns the value of a field of text, or nil when it has none. The
// module puts text in quotes where YAML 1.1 or 1.2 would take it for something
// else.
func yamlValue(f field) any {
	switch value := f.value.(type) {
	case string:
		if value == "" {
			return nil
		}
		if f.name == "published" || f.name == "modified" {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: timeTag(value), Value: value}
		}
		return string(appendPrintable(nil, value))
	case []string:
		if len(value) == 0 {
			return nil
		}
		return value
	}
	return nil
}

// timeTag returns the tag of a time, which YAML writes without quotes when it
// knows at least the day.
func timeTag(value string) string {
	for _, layout := range [...]string{time.DateOnly, time.RFC3339} {
		if _, err := time.ParseInLocation(layout, value, time.UTC); err == nil {
			return "!!timestamp"
		}
	}
	return "!!str"
}
