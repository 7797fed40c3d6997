// Package sight finds the elements that a page conceals from its readers: by inline style, or
// by rules of its style sheets for one class or id.
//
// Pages also conceal parts of the article until a reader unfolds them: tabs, accordions and
// "read more". The package recognises such panels by their names.
package sight

import (
	"bytes"
	"strings"
)

// Conceals reports whether the declarations of a style take an element out of sight:
// "display: none", "visibility: hidden", or one of the ways to leave text to
// screen readers alone, which clip it to a pixel or move it off the screen.
func Conceals(style []byte) bool {
	for len(style) > 0 {
		var declaration []byte
		declaration, style, _ = bytes.Cut(style, []byte{';'})
		name, value, ok := bytes.Cut(declaration, []byte{':'})
		if !ok {
			continue
		}
		name, value = bytes.TrimSpace(name), bytes.TrimSpace(value)
		for _, c := range concealing {
			if is(name, c.property) && len(value) >= len(c.value) && is(value[:len(c.value)], c.value) {
				if !c.distance || digits(value[len(c.value):]) >= leastDistance {
					return true
				}
			}
		}
	}
	return false
}

// concealing lists the declarations that conceal: the property, the beginning of its value,
// and whether a distance must follow.
var concealing = [...]struct {
	property, value string
	distance        bool
}{
	{"display", "none", false},
	{"visibility", "hidden", false},
	{"clip", "rect(0", false},
	{"clip", "rect(1px", false},
	{"clip-path", "inset(50%", false},
	{"clip-path", "inset(100%", false},
	{"left", "-", true},
	{"top", "-", true},
}

// leastDistance is the smallest number of digits in the distance, in pixels or the like, that
// moves text off the screen: shorter ones shift it within the page.
const leastDistance = 4

// digits returns the number of digits at the beginning of s.
func digits(s []byte) int {
	n := 0
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		n++
	}
	return n
}

// shows reports whether the declarations of a style bring an element into sight.
func shows(style []byte) bool {
	for declaration := range bytes.SplitSeq(style, []byte{';'}) {
		name, value, _ := bytes.Cut(declaration, []byte{':'})
		name, value = bytes.TrimSpace(name), bytes.TrimSpace(value)
		if is(name, "display") && !bytes.HasPrefix(value, []byte("none")) || is(name, "visibility") && is(value, "visible") {
			return true
		}
	}
	return false
}

// is reports whether s is word, ignoring case.
func is(s []byte, word string) bool { return len(s) == len(word) && strings.EqualFold(string(s), word) }
