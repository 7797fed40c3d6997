package judge

import (
	"strings"

	"presscut/extract/internal/lexicon"
)

// maxFaultWords is the largest number of words on an error page without other evidence of an
// article: excuses, and headlines that a reader may like instead.
const maxFaultWords = 300

// isErrorPage reports whether the page is a site's error page. Its title or a heading is the
// message itself, or contains it if there is hardly any text.
func (f *facts) isErrorPage() bool {
	if f.kept > maxFaultWords || f.declared.isArticle() {
		return false
	}
	bare := f.kept < scantWords && f.words < maxFaultWords
	for _, head := range f.heads() {
		if isFault(head) || bare && holdsAny(head, lexicon.FaultPhrases[:]) {
			return true
		}
	}
	return false
}

// isFault reports whether a folded title or heading, or one of its parts, is an
// error's message.
func isFault(title string) bool {
	for _, part := range titleParts(title) {
		part = strings.TrimPrefix(strings.TrimPrefix(part, "http "), "error ")
		if part == "404" || part == "410" {
			return true
		}
		for _, status := range [...]string{"404", "410", "500", "502", "503", "504"} {
			part = strings.TrimPrefix(part, status)
		}
		part = strings.Trim(part, titleMarks+"-–—|")
		if lexicon.IsFaultTitle(part) {
			return true
		}
	}
	return false
}
