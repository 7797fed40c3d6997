package main

import (
	"strings"
	"unicode/utf8"
)

// The line rules know paragraphs as lines, but text browsers wrap theirs. So
// that the rules have a chance on such dumps, the wraps are undone first where
// a dump shows a width that its lines were wrapped at.
const (
	minWidth, maxWidth = 60, 100 // text browsers wrap at 70 to 80 columns
	nearWidth          = 15      // a wrapped line ends within so many columns of the width
	overWeight         = 4       // a line beyond the width speaks so much against it
	minWraps           = 4       // fewer wraps are an accident
	wrapsPerOver       = 3       // a width has so many wraps for each line beyond it
	sameIndent         = 3       // lines of a paragraph differ by no more: list items hang
)

// unwrap joins the lines of each paragraph in a dump with hard wraps. Other
// dumps are returned as they are.
func unwrap(lines []string) []string {
	width := wrapWidth(lines)
	if width == 0 {
		return lines
	}
	var joined []string
	for i, line := range lines {
		if i > 0 && wrapped(lines[i-1], line, width) {
			joined[len(joined)-1] += " " + strings.TrimSpace(line)
		} else {
			joined = append(joined, line)
		}
	}
	return joined
}

// wrapWidth returns the width that lines were wrapped at; 0 for none.
func wrapWidth(lines []string) int {
	best, bestScore := 0, 0
	for width := minWidth; width <= maxWidth; width++ {
		wraps, over := 0, 0
		for i, line := range lines {
			length := utf8.RuneCountInString(line)
			if length > width && strings.Contains(strings.TrimSpace(line), " ") {
				over++
			}
			if i+1 < len(lines) && length > width-nearWidth && wrapped(line, lines[i+1], width) {
				wraps++
			}
		}
		if score := wraps - overWeight*over; score > bestScore && wraps >= minWraps && wraps >= wrapsPerOver*over {
			best, bestScore = width, score
		}
	}
	return best
}

// wrapped reports whether next goes on where line had to end: its first word
// would not have fitted.
func wrapped(line, next string, width int) bool {
	indent, nextIndent := indentOf(line), indentOf(next)
	first, _, _ := strings.Cut(next[nextIndent:], " ")
	if first == "" || indent == len(line) || isBullet(first) {
		return false
	}
	apart := max(indent-nextIndent, nextIndent-indent)
	length := utf8.RuneCountInString(line)
	return length <= width && length+1+utf8.RuneCountInString(first) > width && apart <= sameIndent
}

func indentOf(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// isBullet reports whether a word opens a list item in lynx or w3m.
func isBullet(word string) bool {
	switch word {
	case "*", "+", "o", "#", "-", "•", "□", "☆", "○":
		return true
	}
	return false
}
