package format

import (
	"bytes"
	"fmt"
	"time"

	"go.yaml.in/yaml/v3"

	"presscut/extract/article"
)

// frontMatter returns what is known of a as YAML between lines of three
// hyphens, followed by an empty line. Names and order are those of the record.
func frontMatter(a *article.Article, opts *Options) ([]byte, error) {
	fields := append(object{{"id", opts.ID}, {"source", opts.Source}}, about(a)...)
	mapping := &yaml.Node{Kind: yaml.MappingNode}
	for _, field := range fields {
		value, err := yamlValue(field)
		if err != nil {
			return nil, fmt.Errorf("writing front matter: %w", err)
		}
		if value != nil {
			mapping.Content = append(mapping.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: field.name}, value)
		}
	}
	if len(mapping.Content) == 0 {
		return nil, nil
	}
	var out bytes.Buffer
	out.WriteString("---\n")
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	if err := encoder.Encode(mapping); err != nil {
		return nil, fmt.Errorf("writing front matter: %w", err)
	}
	if err := encoder.Close(); err != nil {
		return nil, fmt.Errorf("writing front matter: %w", err)
	}
	out.WriteString("---\n\n")
	return out.Bytes(), nil
}

// yamlValue returns the value of a field of text, or nil when it has none.
func yamlValue(f field) (*yaml.Node, error) {
	switch value := f.value.(type) {
	case string:
		if value == "" {
			return nil, nil
		}
		if f.name == "published" || f.name == "modified" {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: timeTag(value), Value: value}, nil
		}
		return encode(string(appendPrintable(nil, value)))
	case []string:
		if len(value) == 0 {
			return nil, nil
		}
		return encode(value)
	}
	return nil, nil
}

// encode returns value as YAML, in quotes where YAML 1.1 or 1.2 would take it
// for something else.
func encode(value any) (*yaml.Node, error) {
	node := &yaml.Node{}
	err := node.Encode(value)
	return node, err
}

// timeTag returns the tag of a time, which YAML writes without quotes when it
// knows at least the day.
func timeTag(value string) string {
	for _, layout := range [...]string{time.DateOnly, time.RFC3339} {
		if _, err := time.Parse(layout, value); err == nil {
			return "!!timestamp"
		}
	}
	return "!!str"
}
