package rules

import (
	"errors"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// entry is a key of the file with the entries or values below it.
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

// entries reads a file.
func (f *file) entries(r io.Reader) ([]entry, error) {
	decoder := yaml.NewDecoder(r)
	var document, second yaml.Node
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return nil, nil
	case err != nil:
		return nil, f.syntax(err)
	}
	switch err := decoder.Decode(&second); {
	case err == nil:
		return nil, f.fault(second.Line, "a second document: a file has one")
	case !errors.Is(err, io.EOF):
		return nil, f.syntax(err)
	}
	root := document.Content[0]
	if root.Kind != yaml.MappingNode {
		return nil, f.fault(root.Line, "a pattern such as example.com should stand here, and a colon behind it")
	}
	var all []entry
	for i := 0; i < len(root.Content); i += 2 {
		one, err := f.pattern(root.Content[i], root.Content[i+1])
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// pattern reads a pattern and the fields below it.
func (f *file) pattern(key, below *yaml.Node) (one entry, err error) {
	if one.key, err = f.scalar(key); err != nil {
		return one, err
	}
	if err := f.checkPattern(one.key.text, one.key.line); err != nil {
		return one, err
	}
	if below = resolved(below); below.Kind != yaml.MappingNode {
		return one, f.lacksFields(one)
	}
	for i := 0; i < len(below.Content); i += 2 {
		var field entry
		if field.key, err = f.scalar(below.Content[i]); err != nil {
			return one, err
		}
		if field.values, err = f.values(below.Content[i+1]); err != nil {
			return one, err
		}
		one.below = append(one.below, field)
	}
	return one, nil
}

// values reads a value or a list of values.
func (f *file) values(node *yaml.Node) (values []scalar, err error) {
	node = resolved(node)
	nodes := []*yaml.Node{node}
	if node.Kind == yaml.SequenceNode {
		nodes = node.Content
	}
	for _, n := range nodes {
		value, err := f.scalar(n)
		if err != nil {
			return nil, err
		}
		if value.text != "" {
			values = append(values, value)
		}
	}
	return values, nil
}

// scalar reads a text.
func (f *file) scalar(node *yaml.Node) (scalar, error) {
	node = resolved(node)
	if node.Kind != yaml.ScalarNode {
		return scalar{}, f.fault(node.Line, "a selector should stand here; %s", inQuotes)
	}
	return scalar{strings.TrimSpace(node.Value), node.Line}, nil
}

// inQuotes is the advice for a text that YAML misreads.
const inQuotes = "one that begins with a sign such as *, [ or {, or has a colon and a space, stands in quotation marks"

// resolved returns the node that an alias refers to, and any other node itself.
func resolved(node *yaml.Node) *yaml.Node {
	if node.Kind == yaml.AliasNode {
		return node.Alias
	}
	return node
}

// syntax returns the error for a file that is not YAML. err is the module's: "yaml: line 3:
// did not find expected key".
func (f *file) syntax(err error) error {
	message, line := strings.TrimPrefix(err.Error(), "yaml: "), 1
	if rest, ok := strings.CutPrefix(message, "line "); ok {
		number, text, _ := strings.Cut(rest, ": ")
		if n, err := strconv.Atoi(number); err == nil {
			message, line = text, max(n, 1)
		}
	}
	return f.fault(line, "%s; %s", message, inQuotes)
}
