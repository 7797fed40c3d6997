package judge

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
)

const (
	// wholeShare is the share of the declared length from which on a text is
	// taken for the whole article: counts differ by captions and headings.
	wholeShare = 0.7

	// teaserWords is the largest number of words of an article that a paywall shows. Declared
	// paywalls let up to a third of a long article pass.
	teaserWords = 400

	// paywallReach is how many blocks before or after the end of the text a paywall may be.
	paywallReach = 6
)

// paywalled reports whether a paywall cuts the text. A paywall that the page declares needs
// other evidence, too: its box, an end that breaks off, the declared length, or an empty gated
// part. One that the page does not declare needs its box, and an ellipsis before the box or,
// if the text is short, the name of the box.
func (f *facts) paywalled() bool {
	if f.kept > teaserWords || !f.declared.Locked && f.kept == 0 {
		return false
	}
	box := f.paywallBox()
	if f.declared.Locked {
		return !f.isWhole() && (box >= 0 || f.isPart() || f.hasEmptyGate() || f.kept < scantWords || f.breaksOff())
	}
	return box >= 0 && (f.trailsOff(box) || f.kept < shortWords && f.isNamedPaywall(box)) && !f.isWhole()
}

// isWhole reports whether the kept text has the length that the page declares.
func (f *facts) isWhole() bool {
	length := f.declaredWords()
	return length > 0 && float64(f.kept) >= wholeShare*float64(length)
}

// paywallBox returns the first block near the end of the text that asks readers to subscribe
// in order to read on, or -1.
func (f *facts) paywallBox() int {
	for i := max(f.last-paywallReach, 0); i < min(len(f.page.Blocks), f.last+1+paywallReach); i++ {
		if f.page.Blocks[i].Words <= maxPaywallWords && holdsAny(f.block(i), lexicon.PaywallPhrases[:]) {
			return i
		}
	}
	return -1
}

// maxPaywallWords is the largest number of words in a paywall's line: a longer one is about
// paywalls.
const maxPaywallWords = 30

// trailsOff reports whether the last kept block before a paywall's box ends in an
// ellipsis.
func (f *facts) trailsOff(box int) bool {
	for i := min(box-1, f.last); i >= f.first; i-- {
		if f.verdicts[i].Keep {
			return endsInEllipsis(f.page.BlockText(i))
		}
	}
	return false
}

// isNamedPaywall reports whether block i lies in an element that is named after a
// paywall.
func (f *facts) isNamedPaywall(i int) bool {
	for e := f.page.Blocks[i].Element; e > 0; e = f.page.Elements[e].Parent {
		names := strings.ToLower(f.page.Names[f.page.Elements[e].Class] + " " + f.page.Names[f.page.Elements[e].ID])
		if strings.Contains(names, "paywall") || strings.Contains(names, "regwall") {
			return true
		}
	}
	return false
}

// hasEmptyGate reports whether a part that the page declares as not free exists without text,
// and none with text.
func (f *facts) hasEmptyGate() bool {
	empty := false
	for i := range f.page.Elements {
		e := &f.page.Elements[i]
		if e.Class == 0 && e.ID == 0 || !f.isGated(f.page.Names[e.Class]) && !f.isGated(f.page.Names[e.ID]) {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			if int(f.page.Blocks[b].Words) > maxHeadWords {
				return false
			}
		}
		empty = true
	}
	return empty
}

// isGated reports whether a class or id attribute has the name of a gated part.
func (f *facts) isGated(names string) bool {
	if len(f.declared.Gated) == 0 {
		return false
	}
	for name := range strings.FieldsSeq(names) {
		if slices.Contains(f.declared.Gated, name) {
			return true
		}
	}
	return false
}

// breaksOff reports whether the kept text ends within a sentence, or in an
// ellipsis.
func (f *facts) breaksOff() bool {
	if f.last < 0 {
		return false
	}
	text := f.page.BlockText(f.last)
	last, _ := utf8.DecodeLastRuneInString(text)
	return unicode.IsLetter(last) || last == ',' || endsInEllipsis(text)
}

// endsInEllipsis reports whether text ends in an ellipsis, possibly within brackets or before
// an arrow.
func endsInEllipsis(text string) bool {
	text = strings.TrimRight(text, " ])»>→\"”'’")
	return strings.HasSuffix(text, "...") || strings.HasSuffix(text, "…")
}
