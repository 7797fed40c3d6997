package meta

import (
	"strings"

	"presscut/extract/internal/names"
)

// eastAsianCredits reads the lines of a Chinese, Japanese or Korean page that credit its
// authors: around the title, at the beginning of the text, and at its end.
func (r *reader) eastAsianCredits() {
	if lang, _, _ := strings.Cut(r.lang, "-"); lang != "zh" && lang != "ja" && lang != "ko" {
		return
	}
	if r.first < 0 {
		return
	}
	for i := max(r.start, r.first-nearBlocks, 0); i < r.first; i++ {
		r.addNames(bylineText, i, names.Credited(r.creditLine(i)))
	}
	r.addNames(bylineText, r.first, names.Opening(r.creditLine(r.first)))
	last := r.lastKept()
	for i := r.first; i <= last+closingBlocks && int(i) < len(r.page.Blocks); i++ {
		closing := last-closingBlocks <= i && i <= last+1
		if r.page.Blocks[i].Chars > maxAuthorText && !closing {
			continue
		}
		line := r.creditLine(i)
		found := names.Credited(line)
		if len(found) == 0 && closing {
			found = names.Closing(line)
		}
		r.addNames(signature, i, found)
	}
}

// closingBlocks is how far from the last block of the text a line with its authors may be.
const closingBlocks = 4

// creditLine returns the text of a block that may hold a credit, with that of the next one if
// it ends with a label.
func (r *reader) creditLine(i int32) string {
	line := squeeze(r.page.BlockText(int(i)))
	if len(line) <= maxLabel && int(i)+1 < len(r.page.Blocks) && (strings.HasSuffix(line, "：") || strings.HasSuffix(line, ":")) {
		line += squeeze(r.page.BlockText(int(i) + 1))
	}
	return line
}

// addNames adds the people whom block i credits.
func (r *reader) addNames(from source, i int32, list []string) {
	if len(list) > 0 {
		r.add(authorsField, statement{source: from, list: list, trust: r.place(r.page.Blocks[i].Element), block: max(i, 1)})
	}
}
