package segment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
)

// Python's html2text, and every tool that calls it, wraps the Markdown that it makes at 78
// columns: at spaces and after hyphens, including links and their addresses. A link can only
// be read whole, so such a dump is read from a copy in which a paragraph is a line again.

// joinMarkdown joins the lines of each paragraph of Markdown, if it is wrapped.
func (d *dump) joinMarkdown() {
	if _, ok := d.wrapColumn(); !ok {
		return
	}
	joined := make([]byte, 0, len(d.src))
	at, fenced := int32(0), false
	for i, l := range d.lines {
		text := d.src[l.start:l.end]
		fence := isFence(text)
		if i > 0 && !fenced && !fence && d.goesOnInMarkdown(d.lines[i-1], l) {
			text = bytes.TrimLeft(text, "> ")
			if needsSpace(joined, text) {
				joined = append(joined, ' ')
			}
		} else {
			joined = append(joined, d.src[at:l.start]...)
		}
		fenced = fenced != fence
		joined = append(joined, text...)
		at = l.end
	}
	d.src = append(joined, d.src[at:]...)
	d.lines = readLines(d.src, headerLen(d.src))
}

// goesOnInMarkdown reports whether next belongs to the paragraph of the line before, l: there
// must be no separator between them, and next must not begin anything else.
func (d *dump) goesOnInMarkdown(l, next line) bool {
	if next.blanks > 0 || l.rule || d.isBullet(next) {
		return false
	}
	before, text := d.src[l.start:l.end], d.src[next.start:next.end]
	const hardBreak, row, listing = "  ", " | ", 4
	switch {
	case headingMark(text) > 0, bytes.Contains(before, []byte(row)), bytes.Contains(text, []byte(row)):
		return false
	case bytes.HasPrefix(d.src[l.end:], []byte(hardBreak)), bytes.HasPrefix(text, []byte("![")):
		return false
	case next.indent >= listing && l.indent >= listing && !d.isBullet(l):
		return false
	}
	return before[0] == '>' || text[0] != '>'
}

// isFence reports whether text is the first or last line of a listing.
func isFence(text []byte) bool {
	return bytes.HasPrefix(text, []byte("```")) || bytes.HasPrefix(text, []byte("~~~"))
}

// needsSpace reports whether a space belongs between the words before and after a line break:
// not if the break comes after a hyphen within a word.
func needsSpace(before, after []byte) bool {
	hyphen := len(before) - 1
	if hyphen < 1 || before[hyphen] != '-' {
		return true
	}
	last, _ := utf8.DecodeLastRune(before[:hyphen])
	first := firstRune(after)
	return !isWord(last) && last != '-' || !isWord(first) || isConjunction(after)
}

// isConjunction reports whether text begins with a conjunction after which a hyphen replaces a
// part of a word: "Vor- und Nachteile".
func isConjunction(text []byte) bool {
	end := bytes.IndexFunc(text, unicode.IsSpace)
	return end >= 0 && lexicon.IsSuspension(string(text[:end]))
}
