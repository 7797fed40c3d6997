package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/tidwall/gjson"

	"presscut/extract/article"
	"presscut/format"
)

// templateFuncs are the functions of templates: those of text/template that are useful with
// plain values, and those for articles. Each gets the record and its arguments, the last of
// which comes from the pipeline.
var templateFuncs = map[string]func(record any, args []any) (any, error){
	"date":     needs(2, date),
	"join":     needs(2, join),
	"slug":     needs(1, func(args []any) (any, error) { return slug(strings.ToLower(textOf(args[0]))), nil }),
	"wrap":     needs(2, wrap),
	"json":     needs(1, func(args []any) (any, error) { return string(jsonOf(args[0])), nil }),
	"yaml":     needs(1, yaml),
	"markdown": bodyOr("markdown", escapeMarkdown),
	"html":     bodyOr("html", func(s string) (string, error) { return html.EscapeString(s), nil }),

	"lower":    needs(1, func(args []any) (any, error) { return strings.ToLower(textOf(args[0])), nil }),
	"upper":    needs(1, func(args []any) (any, error) { return strings.ToUpper(textOf(args[0])), nil }),
	"urlquery": needs(1, func(args []any) (any, error) { return url.QueryEscape(textOf(args[0])), nil }),
	"len":      needs(1, length),
	"index":    needs(2, index),
	"not":      needs(1, func(args []any) (any, error) { return !isTrue(args[0]), nil }),
	"and":      func(_ any, args []any) (any, error) { return firstThat(false, args) },
	"or":       func(_ any, args []any) (any, error) { return firstThat(true, args) },
	"print":    func(_ any, args []any) (any, error) { return fmt.Sprint(printed(args)...), nil },
	"println":  func(_ any, args []any) (any, error) { return fmt.Sprintln(printed(args)...), nil },
	"printf":   printf,
	"eq":       compared(func(order int) bool { return order == 0 }),
	"ne":       compared(func(order int) bool { return order != 0 }),
	"lt":       compared(func(order int) bool { return order < 0 }),
	"le":       compared(func(order int) bool { return order <= 0 }),
	"gt":       compared(func(order int) bool { return order > 0 }),
	"ge":       compared(func(order int) bool { return order >= 0 }),
}

// needs returns a function of n arguments.
func needs(n int, f func(args []any) (any, error)) func(any, []any) (any, error) {
	return func(_ any, args []any) (any, error) {
		if len(args) != n {
			return nil, fmt.Errorf("it takes %d arguments and has %d", n, len(args))
		}
		return f(args)
	}
}

// dateLayouts are the layouts of a record's dates, each with the suffixes that make its
// earliest and its latest instant.
var dateLayouts = [...]struct{ layout, first, last string }{
	{"2006", "-01-01T00:00:00Z", "-12-31T23:59:59Z"},
	{"2006-01", "-01T00:00:00Z", "-28T23:59:59Z"},
	{"2006-01-02", "T00:00:00Z", "T23:59:59Z"},
	{"2006-01-02T15:04", ":00Z", ":59Z"},
	{"2006-01-02T15:04:05", "Z", "Z"},
	{"2006-01-02T15:04Z07:00", "", ""},
	{time.RFC3339, "", ""},
}

// date writes a date of the record in a layout of package time. If the date is less precise
// than the layout, it is unchanged.
func date(args []any) (any, error) {
	layout, value := textOf(args[0]), textOf(args[1])
	if value == "" {
		return "", nil
	}
	for _, l := range dateLayouts {
		if t, err := time.Parse(l.layout, value); err == nil {
			if l.first == "" {
				return t.Format(layout), nil
			}
			first, _ := time.Parse(time.RFC3339, value+l.first)
			last, _ := time.Parse(time.RFC3339, value+l.last)
			if written := first.Format(layout); written == last.Format(layout) {
				return written, nil
			}
			return value, nil
		}
	}
	return nil, fmt.Errorf("%q is no date", value)
}

func join(args []any) (any, error) {
	words, err := wordsOf(args[1])
	return strings.Join(words, textOf(args[0])), err
}

func wrap(args []any) (any, error) {
	width, ok := args[0].(int)
	if !ok || width < 1 {
		return nil, errors.New("it takes a number of columns and a text")
	}
	return format.Wrap(textOf(args[1]), width), nil
}

func jsonOf(value any) []byte {
	if v, ok := value.(gjson.Result); ok {
		return []byte(v.Raw)
	}
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	_ = encoder.Encode(value) // nil, numbers and strings can always be encoded
	return bytes.TrimRight(b.Bytes(), "\n")
}

// yaml writes text and lists of words as YAML, and deeper values as JSON, which is also YAML.
func yaml(args []any) (any, error) {
	if s, ok := args[0].(string); ok {
		return format.YAML(s), nil
	}
	if words, err := wordsOf(args[0]); err == nil && isCollection(args[0]) {
		return format.YAML(words), nil
	}
	return string(jsonOf(args[0])), nil
}

// bodyOr returns a function that returns a field of the record if it has no argument, and
// otherwise escapes its argument.
func bodyOr(field string, escape func(string) (string, error)) func(any, []any) (any, error) {
	return func(record any, args []any) (any, error) {
		switch object, _ := record.(gjson.Result); len(args) {
		case 0:
			return fieldOf(object, field), nil
		case 1:
			return escape(textOf(args[0]))
		}
		return nil, fmt.Errorf("it takes no argument or one and has %d", len(args))
	}
}

// escapeMarkdown returns s as Markdown that shows s.
func escapeMarkdown(s string) (string, error) {
	write, err := format.Lookup("md")
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	err = write(&b, &article.Article{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(s)}}}})
	return strings.TrimRight(b.String(), "\n"), err
}

func length(args []any) (any, error) {
	if s, ok := args[0].(string); ok {
		return utf8.RuneCountInString(s), nil
	}
	_, values := entriesOf(args[0])
	return len(values), nil
}

// index returns an entry of a list by its number or of an object by its name.
func index(args []any) (any, error) {
	keys, values := entriesOf(args[0])
	for i, key := range keys {
		if key == args[1] {
			return values[i], nil
		}
	}
	return nil, nil
}

// firstThat returns the first argument whose truth is as given, or else the last.
func firstThat(truth bool, args []any) (any, error) {
	if len(args) == 0 {
		return nil, errors.New("it has no argument")
	}
	for _, arg := range args {
		if isTrue(arg) == truth {
			return arg, nil
		}
	}
	return args[len(args)-1], nil
}

// printed returns values for package fmt, which does not support lists of JSON.
func printed(args []any) []any {
	plain := make([]any, len(args))
	for i, arg := range args {
		plain[i] = arg
		if arg == nil || isCollection(arg) {
			plain[i] = textOf(arg)
		}
	}
	return plain
}

func printf(_ any, args []any) (any, error) {
	if len(args) == 0 {
		return nil, errors.New("it has no format")
	}
	return fmt.Sprintf(textOf(args[0]), printed(args[1:])...), nil
}

// compared returns a function that compares its first argument with the others, as numbers if
// both are, otherwise as text, and reports whether one of them is in order.
func compared(inOrder func(order int) bool) func(any, []any) (any, error) {
	return func(_ any, args []any) (any, error) {
		if len(args) < 2 {
			return nil, errors.New("it takes two arguments")
		}
		for _, other := range args[1:] {
			if inOrder(compare(args[0], other)) {
				return true, nil
			}
		}
		return false, nil
	}
}

func compare(a, b any) int {
	x, isNumber := numberOf(a)
	y, areNumbers := numberOf(b)
	if isNumber && areNumbers {
		return cmp.Compare(x, y)
	}
	return cmp.Compare(textOf(a), textOf(b))
}

func numberOf(value any) (float64, bool) {
	switch v := value.(type) {
	case int:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}
