// Package rules reads files of rules: corrections that people write for sites whose pages are
// otherwise extracted wrongly. Such a file is YAML.
//
//	# The share bar is within the text, and the first date is that of the weather.
//	courier.example:
//	  keep: article .story
//	  drop: [.share, aside]
//	  date: time.published
//
//	# Below a path, and on all hosts with that ending.
//	"*.blog.example/archive/**":
//	  title: h2.entry
//	  authors: .signature
//
// A pattern is a host, which includes its subdomains, optionally followed by a slash and a
// glob for the path. Below it are fields with CSS selectors, one or a list.
package rules

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"presscut/extract"
)

// MaxBytes is the largest size of a file of rules.
const MaxBytes = 16 << 20

// fields are the names of a rule's fields.
var fields = []string{"keep", "drop", "title", "authors", "date"}

// Read reads the rules in a file with the given name, in their order. Errors begin with the
// name and the line: "rules.yaml:3: ".
func Read(r io.Reader, name string) ([]extract.SiteRule, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(text) > MaxBytes {
		return nil, fmt.Errorf("%s: larger than %d MiB", name, MaxBytes>>20)
	}
	f := &file{name: name}
	entries, err := f.entries(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	return f.rules(entries)
}

// file is a file of rules that is being read.
type file struct{ name string }

// fault returns an error at a line.
func (f *file) fault(line int, format string, args ...any) error {
	return fmt.Errorf("%s: %s", f.place(line), fmt.Sprintf(format, args...))
}

func (f *file) place(line int) string { return f.name + ":" + strconv.Itoa(line) }

// rules reads the patterns with their rules.
func (f *file) rules(entries []entry) ([]extract.SiteRule, error) {
	if len(entries) == 0 {
		return nil, f.fault(1, "there are no rules in it")
	}
	var all []extract.SiteRule
	lines := map[string]int{} // of the patterns
	for _, one := range entries {
		pattern, line := one.key.text, one.key.line
		if before, ok := lines[pattern]; ok {
			return nil, f.fault(line, "%s stands in line %d already", pattern, before)
		}
		lines[pattern] = line
		rule := extract.SiteRule{Pattern: pattern}
		if err := f.rule(&rule, one); err != nil {
			return nil, err
		}
		all = append(all, rule)
	}
	return all, nil
}

// checkPattern returns an error if a key is not a pattern.
func (f *file) checkPattern(pattern string, line int) error {
	switch {
	case pattern == "" || pattern[0] == '/':
		return f.fault(line, "a pattern begins with a host, such as example.com")
	case slices.Contains(fields, pattern):
		return f.fault(line, "%s should stand below a pattern such as example.com, further to the right", pattern)
	case strings.Contains(pattern, "://"):
		return f.fault(line, "a pattern has no scheme: %s", pattern[strings.Index(pattern, "://")+len("://"):])
	case !doublestar.ValidatePattern(pattern):
		return f.fault(line, "%q is no pattern: a bracket or brace has no end", pattern)
	}
	return nil
}

// rule reads the fields below a pattern.
func (f *file) rule(rule *extract.SiteRule, one entry) error {
	if len(one.below) == 0 {
		return f.lacksFields(one)
	}
	seen := map[string]bool{}
	for _, field := range one.below {
		name := field.key.text
		if seen[name] {
			return f.fault(field.key.line, "%s has a second %s; several selectors are a list: [a, b]", one.key.text, name)
		}
		seen[name] = true
		selectors, err := f.selectors(field)
		if err != nil {
			return err
		}
		switch name {
		case "keep":
			rule.Keep = selectors
		case "drop":
			rule.Drop = selectors
		case "title":
			rule.Title = selectors
		case "authors":
			rule.Authors = selectors
		case "date":
			rule.Date = selectors
		default:
			return f.fault(field.key.line, "unknown %q; a rule can have %s", name, list(fields))
		}
	}
	return nil
}

// lacksFields returns the error for a pattern without fields.
func (f *file) lacksFields(one entry) error {
	return f.fault(one.key.line, "below %s should stand %s, each with selectors", one.key.text, list(fields))
}

// selectors reads the selectors of a field.
func (f *file) selectors(field entry) ([]extract.Selector, error) {
	if len(field.values) == 0 {
		return nil, f.fault(field.key.line, "%s has no selector; one that begins with # stands in quotation marks", field.key.text)
	}
	var all []extract.Selector
	for _, value := range field.values {
		s, err := extract.ParseSelector(value.text)
		if err != nil {
			return nil, f.fault(value.line, "%s: %v", field.key.text, err)
		}
		s.Place = f.place(value.line)
		all = append(all, s)
	}
	return all, nil
}

// list returns names joined as in a sentence.
func list(names []string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " or " + names[last]
}
