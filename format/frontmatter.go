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
		if value := yamlValue(field); value != nil {
			mapping.Content = append(mapping.Content, scalar(field.name), value)
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
func yamlValue(f field) *yaml.Node {
	switch value := f.value.(type) {
	case string:
		if value == "" {
			return nil
		}
		node := scalar(value)
		if f.name == "published" || f.name == "modified" {
			node.Tag = timeTag(value)
		}
		return node
	case []string:
		if len(value) == 0 {
			return nil
		}
		list := &yaml.Node{Kind: yaml.SequenceNode}
		for _, entry := range value {
			list.Content = append(list.Content, scalar(entry))
		}
		return list
	}
	return nil
}

func scalar(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: string(appendPrintable(nil, value))}
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
