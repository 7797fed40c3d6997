// Package selector reads CSS selectors and finds the elements of a page that they select.
//
// It supports what people copy from a browser's inspector: types, classes, ids and attributes,
// the four combinators, lists, the pseudo-classes for a place among siblings, and :not. A
// selector is compared with the flat table of elements, one step after the other: the elements
// that a step selects depend only on the step and on those that the step before selected, so
// that the time is the number of elements times that of steps.
package selector

import "strings"

// Selector is a list of selectors separated by commas. It selects the union of their elements.
type Selector struct {
	text  string
	paths []path
}

// String returns the selector in its original form.
func (s *Selector) String() string { return s.text }

// path is a selector without commas: steps from the outermost element inwards.
type path []step

// step is a compound selector and its relation to the step before it.
type step struct {
	combinator combinator // of the first step: within
	compound
	not []compound
}

// combinator is the relation of an element to one that the step before selects.
type combinator uint8

// The combinators.
const (
	within combinator = iota // a space: anywhere in it
	child                    // ">": directly in it
	next                     // "+": directly after it
	behind                   // "~": after it, in the same parent
)

// compound has the conditions of a compound selector on an element.
type compound struct {
	tag     string // in lower case; "": any
	id      string // "": any
	classes []string
	attrs   []attr
	nth     int32 // its index among the children, from 1; 0: any, -1: the last
}

// attr is a condition on an attribute.
type attr struct {
	name  string // in lower case
	match match
	value string
	fold  bool // ignore the case of its letters
}

// match is how the value of an attribute is compared.
type match uint8

// The comparisons.
const (
	has    match = iota // [name]
	equals              // =
	word                // ~=
	dashed              // |=
	starts              // ^=
	ends                // $=
	holds               // *=
)

// matches reports whether a value meets the condition. Nothing begins with, ends with or holds
// the empty string (Selectors 4, 6.2).
func (a *attr) matches(value string) bool {
	want := a.value
	if a.fold {
		value, want = strings.ToLower(value), strings.ToLower(want)
	}
	switch a.match {
	case has:
		return true
	case equals:
		return value == want
	case dashed:
		rest, ok := strings.CutPrefix(value, want)
		return ok && (rest == "" || rest[0] == '-')
	case word:
		return holdsWord(value, want)
	case starts:
		return want != "" && strings.HasPrefix(value, want)
	case ends:
		return want != "" && strings.HasSuffix(value, want)
	case holds:
		return want != "" && strings.Contains(value, want)
	}
	panic("unknown comparison of attributes")
}

// holdsWord reports whether word is one of the words in list.
func holdsWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}
