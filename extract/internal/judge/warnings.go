package judge

import (
	"bytes"
	"fmt"
)

// foundShare is the share of the declared length below which a reader must be warned. Counts
// differ by captions, boxes and headings, but not that much.
const foundShare = 0.5

// warnings returns the shortcomings of the extraction that a reader should know of.
func (f *facts) warnings() []string {
	var all []string
	if n := f.damaged(); n > 0 {
		all = append(all, fmt.Sprintf("%d characters were lost to a damaged or wrong charset", n))
	}
	if n := f.missesDeclared(); n > 0 && f.kept > 0 {
		all = append(all, fmt.Sprintf("the page tells of an article of %d words, %d were found", n, f.kept))
	}
	return all
}

// missesDeclared returns the number of words that the page declares for its article, if the
// article has far fewer, or else 0.
func (f *facts) missesDeclared() int {
	n := f.declaredWords()
	if n >= minDeclaredWords && float64(f.kept) < foundShare*float64(n) && !f.countsCharacters(n) {
		return n
	}
	return 0
}

// damaged returns the number of unknown characters in the kept blocks.
func (f *facts) damaged() int {
	n := 0
	for i, v := range f.verdicts {
		if !v.Keep {
			continue
		}
		b := &f.page.Blocks[i]
		for _, r := range f.page.Runs[b.Run:b.EndRun] {
			n += bytes.Count(f.page.Text(r), replacement)
		}
	}
	return n
}

// replacement is U+FFFD, which replaces bytes that are not a character.
var replacement = []byte("\uFFFD")
