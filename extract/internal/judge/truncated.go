package judge

import (
	"bytes"
	"strings"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// partShare is the share of the declared length below which a page has only a part of the
// article, even if all of its text outside of links belongs to it.
const partShare = 0.5

// minDeclaredWords is the smallest declared length that is believed: a lower one is a blurb's
// or wrong.
const minDeclaredWords = 120

// truncated reports whether the text is cut off: by the length that the page declares, or by
// an end that breaks off before a link to the rest.
func (f *facts) truncated() bool {
	if f.isPart() {
		return true
	}
	return f.kept > 0 && f.kept < ampleWords && f.leadsOn() && f.offersRest()
}

// isPart reports whether the article is longer than all the text on the page. Some sites
// declare the number of characters as that of words.
func (f *facts) isPart() bool {
	if f.kept >= ampleWords {
		return false
	}
	length := f.declaredWords()
	return length >= minDeclaredWords && float64(f.words-f.linked) < partShare*float64(length) && !f.countsCharacters(length)
}

// countsCharacters reports whether a declared length is about that of the kept
// text in characters.
func (f *facts) countsCharacters(length int) bool {
	return f.chars*4 > length*3 && f.chars*3 < length*4
}

// declaredWords returns the length of the article that the page declares, in words, or 0 if it
// declares none.
func (f *facts) declaredWords() int {
	body := f.declared.body()
	if len(body) < f.chars || len(body) == 0 {
		return f.declared.Words // counting could only confirm that nothing is missing
	}
	var c page.Counter
	c.Reset()
	c.Add(bytes.ReplaceAll(body, []byte(`\n`), []byte("\n")), false)
	return int(c.Words)
}

// leadsOn reports whether the last kept block ends in an ellipsis, with or without a link to
// the rest after it.
func (f *facts) leadsOn() bool {
	text := f.block(f.last)
	for _, phrase := range lexicon.RestPhrases {
		text = strings.TrimSuffix(text, phrase)
	}
	return endsInEllipsis(text)
}

// restReach is how many blocks after the text the link to the rest may be.
const restReach = 2

// offersRest reports whether a link to the rest of the article ends the text or comes directly
// after it, and nowhere else: in a list of articles each has one.
func (f *facts) offersRest() bool {
	found := false
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Words > maxHeadWords && i != f.last {
			continue
		}
		text := strings.Trim(f.block(i), titleMarks+"»›>→[]()")
		for _, phrase := range lexicon.RestPhrases {
			if !strings.HasSuffix(text, phrase) {
				continue
			}
			if found || i < f.last || i > f.last+restReach {
				return false
			}
			found = true
			break
		}
	}
	return found
}
