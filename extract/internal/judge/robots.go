package judge

import (
	"bytes"
	"strings"

	"presscut/extract/internal/lexicon"
)

// maxRobotWords is the largest number of words in a check for robots, with all its small
// print.
const maxRobotWords = 250

// isRobotCheck reports whether a check for robots replaces the page,
// or the server's refusal: two of title, phrase and mark must agree, or one on a
// page that has hardly any text.
func (f *facts) isRobotCheck() bool {
	if f.words > maxRobotWords || f.declared.isArticle() {
		return false
	}
	witnesses := 0
	for _, head := range f.heads() {
		if isRobotTitle(head) {
			witnesses++
			break
		}
	}
	if holdsAny(f.text(), lexicon.RobotPhrases[:]) {
		witnesses++
	}
	needed := 2
	if f.words < scantWords {
		needed = 1
	}
	return witnesses >= needed || witnesses == needed-1 && f.fromHTML() && f.hasRobotMark()
}

// isRobotTitle reports whether a folded title or heading is that of a check for
// robots.
func isRobotTitle(title string) bool {
	for _, part := range titleParts(title) {
		if lexicon.IsRobotTitle(part) {
			return true
		}
	}
	return false
}

// titleParts returns a folded title and its parts between bars and dashes, without the marks
// at their ends.
func titleParts(title string) []string {
	parts := []string{strings.Trim(title, titleMarks)}
	for _, bar := range [...]string{" | ", " - ", " – ", " — ", " · ", ": ", " • "} {
		for part := range strings.SplitSeq(title, bar) {
			parts = append(parts, strings.Trim(part, titleMarks))
		}
	}
	return parts
}

// titleMarks are the marks that may be at the ends of a title.
const titleMarks = " .…!?¡¿:。！？\"'"

// maxRobotSource is how many bytes of the source are searched for marks: those
// of checks for robots are small, except for inlined files.
const maxRobotSource = 64 << 10

func (f *facts) hasRobotMark() bool {
	src := f.page.Source[:min(len(f.page.Source), maxRobotSource)]
	for _, mark := range lexicon.RobotMarks {
		if bytes.Contains(src, []byte(mark)) {
			return true
		}
	}
	return f.hasCaptcha()
}

// hasCaptcha reports whether the page has a field of one of the large captchas.
func (f *facts) hasCaptcha() bool {
	for _, name := range f.page.Names {
		switch name {
		case "g-recaptcha", "h-captcha", "cf-turnstile":
			return true
		}
	}
	return false
}
