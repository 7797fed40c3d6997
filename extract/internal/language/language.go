// Package language detects the language of a text by its script or its commonest words, and
// reads the language tags of pages.
package language

import (
	"iter"
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"presscut/extract/internal/page"
)

// Base returns the language of a tag, without script and region.
func Base(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	return base
}

// Tag returns the BCP 47 tag of a page's declaration, or "". "en_US" and "EN" are
// common.
func Tag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	tag, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

// Script returns the ISO 15924 code of the script that a language is most
// likely written in.
func Script(lang string) string {
	script, _ := language.Make(lang).Script()
	return script.String()
}

// minSample is the smallest number of bytes of text from which a language is detected.
const minSample = 120

// Detect returns the language of a text by its script or its commonest words, or "" if the
// text is too short or the language is ambiguous.
func Detect(sample string) string {
	if len(sample) < minSample {
		return ""
	}
	if familiar(sample, commonWords("en"), plainShare) {
		return "en" // as most pages are
	}
	if lang := soleLanguage(sample); lang != "" {
		return lang
	}
	return likeliest(sample)
}

// A language is detected by its words if they make up likelyShare of the text, with each word
// weighted by how few languages share it, and clearShare times the share of the next language.
const (
	likelyShare = 0.04
	clearShare  = 1.25
)

// likeliest returns the language whose commonest words make up most of a text, or "" if no
// language stands out.
func likeliest(sample string) string {
	var scores [len(languages)]float64
	words := 0
	for word := range wordsOf(sample) {
		words++
		in := languagesOf()[word]
		shared := bits.OnesCount64(in)
		for ; in != 0; in &= in - 1 {
			scores[bits.TrailingZeros64(in)] += 1 / float64(shared)
		}
	}
	best, next := 0, 0.0
	for i, score := range scores {
		switch {
		case score > scores[best]:
			best, next = i, scores[best]
		case i != best:
			next = max(next, score)
		}
	}
	if scores[best] < likelyShare*float64(words) || scores[best] < clearShare*next {
		return ""
	}
	return languages[best].tag
}

// familiarShare is the least share of a text's words that are among the commonest
// of its language: in news it is a third, in lists of names a tenth.
const familiarShare = 0.1

// plainShare is the share of English's commonest words among a text's words from which the
// text is certainly English.
const plainShare = 0.2

// Speaks reports whether a text may be in lang: it is in that language's script and has its
// commonest words. If these are not known, the script is enough.
func Speaks(sample, lang string) bool {
	if lang == "" {
		return false
	}
	if len(sample) < minSample {
		return true
	}
	if mostlyLatin(sample) != (Script(lang) == "Latn") {
		return false
	}
	common := commonWords(Base(lang))
	if common == "" {
		return true
	}
	return familiar(sample, common, familiarShare)
}

// familiar reports whether at least the given share of a text's words is in common. It reads
// no more of the text than necessary.
func familiar(sample, common string, share float64) bool {
	most := strings.Count(sample, " ") + 1 // words, which single spaces part
	words, known := 0, 0
	for word := range wordsOf(sample) {
		words++
		if word != "" && strings.Contains(common, " "+word+" ") {
			if known++; float64(known)/float64(most) >= share {
				return true
			}
		}
	}
	return float64(known)/float64(max(words, 1)) >= share
}

// wordsOf yields the words of a text in small letters, "" for those without any.
func wordsOf(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for word := range strings.FieldsSeq(text) {
			if !yield(strings.ToLower(strings.TrimFunc(word, unicode.IsPunct))) {
				return
			}
		}
	}
}

// mostlyLatin reports whether most letters of a text are Latin.
func mostlyLatin(sample string) bool {
	latin, other := 0, 0
	for _, c := range sample {
		switch {
		case c < utf8.RuneSelf:
			if page.IsLetter(byte(c)) {
				latin++
			}
		case c < 0x250 && unicode.IsLetter(c):
			latin++
		case unicode.IsLetter(c):
			other++
		}
	}
	return latin >= other
}
