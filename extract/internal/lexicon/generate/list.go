package main

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// A list is one file of words. Its first line declares its form in Go:
//
//	# func IsName      reports whether a word is in the list
//	# func Name int    returns the number in the third column, or 0
//	# func Name string returns the text in the third column, or ""
//	# type Kind         is returned by KindOf: 0, or the constant that the third column names
//	# type Kind bytes   does so for a word that is a slice of bytes
//	# table Kind        is the type of the third column; Kinds is an array of the words with it
//	# var Names        is an array of the words, in the order of the file
//
// The other lines that begin with "# " are its comment, which must name where the words
// come from. All other lines are entries: word, languages and, where the first line asks
// for it, value, with tabs between.
type list struct {
	kind, name, result string
	parameter          string // type of the word
	comment            []string
	entries            []entry
}

type entry struct {
	word, value string
}

var (
	declaration = regexp.MustCompile(`^# (func|type|table|var) ([A-Z][A-Za-z]+)(?: (int|string|bytes))?$`)
	constant    = regexp.MustCompile(`^[A-Z][A-Za-z]*$`)
	languages   = regexp.MustCompile(`^[a-z]{2,3}(,[a-z]{2,3})*$`) // ISO 639; zxx: no language
)

func parse(text string) (*list, error) {
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	l := parseDeclaration(lines[0])
	if l == nil {
		return nil, errors.New("1: no declaration such as \"# func IsRole\"")
	}
	seen := make(map[string]int)
	for i, line := range lines[1:] {
		at := i + 2
		if comment, ok := strings.CutPrefix(line, "# "); ok && len(l.entries) == 0 {
			l.comment = append(l.comment, comment)
			continue
		}
		e, err := l.parseEntry(line)
		if err != nil {
			return nil, fmt.Errorf("%d: %w", at, err)
		}
		if first := seen[e.word]; first > 0 {
			return nil, fmt.Errorf("%d: %q is in line %d already", at, e.word, first)
		}
		seen[e.word] = at
		l.entries = append(l.entries, e)
	}
	if !slices.ContainsFunc(l.comment, func(s string) bool { return strings.HasPrefix(s, "From: ") }) {
		return nil, errors.New("2: no comment that begins with \"From: \"")
	}
	return l, nil
}

// parseDeclaration returns the list that a line declares, or nil if it declares none.
func parseDeclaration(line string) *list {
	head := declaration.FindStringSubmatch(line)
	if head == nil {
		return nil
	}
	l := &list{kind: head[1], name: head[2], parameter: "string"}
	switch result := head[3]; {
	case result == "":
	case l.kind == "type" && result == "bytes":
		l.parameter = "[]byte"
	case l.kind == "func" && result != "bytes":
		l.result = result
	default:
		return nil
	}
	if l.kind == "type" || l.kind == "table" {
		l.result = l.name
	}
	return l
}

func (l *list) parseEntry(line string) (entry, error) {
	columns := strings.Split(line, "\t")
	want := 2
	if l.result != "" {
		want = 3
	}
	switch {
	case len(columns) != want:
		return entry{}, fmt.Errorf("%q has %d columns, not %d", line, len(columns), want)
	case columns[0] == "":
		return entry{}, fmt.Errorf("%q has no word", line)
	case !languages.MatchString(columns[1]):
		return entry{}, fmt.Errorf("%q are no languages", columns[1])
	}
	e := entry{word: columns[0]}
	switch l.result {
	case "int":
		if _, err := strconv.Atoi(columns[2]); err != nil {
			return entry{}, fmt.Errorf("%q is no number", columns[2])
		}
		e.value = columns[2]
	case "string":
		e.value = strconv.Quote(columns[2])
	case l.name:
		if !constant.MatchString(columns[2]) {
			return entry{}, fmt.Errorf("%q is no part of a name", columns[2])
		}
		e.value = l.name + columns[2]
	}
	return e, nil
}

// write appends the list as Go code.
func (l *list) write(code *bytes.Buffer) {
	code.WriteString("\n")
	for i, line := range l.comment {
		if strings.HasPrefix(line, "From: ") {
			break
		}
		if i == 0 {
			line = l.name + " " + line
		}
		fmt.Fprintf(code, "// %s\n", line)
	}
	if l.kind == "var" {
		fmt.Fprintf(code, "var %s = [...]string{\n", l.name)
		for _, e := range l.entries {
			fmt.Fprintf(code, "%q,\n", e.word)
		}
		code.WriteString("}\n")
		return
	}
	if l.kind == "type" || l.kind == "table" {
		l.writeType(code)
		return
	}
	result, none := l.result, `""`
	switch result {
	case "":
		result, none = "bool", "false"
	case "int":
		none = "0"
	}
	l.writeFunc(code, l.name, result, none)
}

// writeType appends the type of the values, its constants and the function that
// returns them, or the array of the words.
func (l *list) writeType(code *bytes.Buffer) {
	fmt.Fprintf(code, "type %s uint8\n\n// The values of %s but for 0.\nconst (\n_ %s = iota\n", l.name, l.name, l.name)
	for value := range l.byValue() {
		fmt.Fprintf(code, "%s\n", value)
	}
	if code.WriteString(")\n\n"); l.kind == "table" {
		fmt.Fprintf(code, "// %ss are the words with their %s.\nvar %ss = [...]Entry[%s]{\n", l.name, l.name, l.name, l.name)
		for _, e := range l.entries {
			fmt.Fprintf(code, "{%q, %s},\n", e.word, e.value)
		}
		code.WriteString("}\n")
		return
	}
	fmt.Fprintf(code, "// %sOf returns the %s of word, or 0.\n", l.name, l.name)
	l.writeFunc(code, l.name+"Of", l.name, "0")
}

func (l *list) writeFunc(code *bytes.Buffer, name, result, none string) {
	subject := "word"
	if l.parameter != "string" {
		subject = "string(word)"
	}
	fmt.Fprintf(code, "func %s(word %s) %s {\nswitch %s {\n", name, l.parameter, result, subject)
	for value, words := range l.byValue() {
		fmt.Fprintf(code, "case %s:\nreturn %s\n", strings.Join(words, ", "), value)
	}
	fmt.Fprintf(code, "}\nreturn %s\n}\n", none)
}

// byValue yields each value, in the order of the file, with its words as Go literals.
func (l *list) byValue() func(yield func(string, []string) bool) {
	var values []string
	words := make(map[string][]string)
	for _, e := range l.entries {
		value := e.value
		if l.result == "" {
			value = "true"
		}
		if words[value] == nil {
			values = append(values, value)
		}
		words[value] = append(words[value], strconv.Quote(e.word))
	}
	return func(yield func(string, []string) bool) {
		for _, value := range values {
			if !yield(value, words[value]) {
				return
			}
		}
	}
}
