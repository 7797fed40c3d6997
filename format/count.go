package format

import (
	"unicode"
	"unicode/utf8"
)

// How many words an adult reads silently in a minute.
const (
	// wordsPerMinute is the mean of 190 studies of English non-fiction
	// (Brysbaert 2019, "How many words do we read per minute?").
	wordsPerMinute = 238
	// denseWordsPerMinute is the mean for Chinese in the IReST study (Trauzettel-Klosinski and
	// Dietz 2012), which counts a word for every 1.6 characters.
	denseWordsPerMinute = 158
)

// words has the counts of the words of a text.
type words struct {
	spaced int // words between spaces that have a letter or a digit
	dense  int // characters of scripts without spaces between words
}

func countWords(text string) words {
	var w words
	inWord := false
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && isAlphanumeric(text[i]) {
			i++
		}
		switch {
		case i > start:
			if !inWord {
				w.spaced++
			}
			inWord = true
			continue
		case text[i] < utf8.RuneSelf:
			inWord = inWord && text[i] > ' '
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		switch {
		case isDense(r):
			w.dense++
			inWord = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !inWord {
				w.spaced++
			}
			inWord = true
		case unicode.IsSpace(r):
			inWord = false
		}
	}
	return w
}

// isAlphanumeric reports whether b is an ASCII letter or digit.
func isAlphanumeric(b byte) bool {
	return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9'
}

// isDense reports whether r belongs to a script written without spaces between
// words: Thai, Lao, Burmese, Khmer, kana and Chinese characters.
func isDense(r rune) bool {
	return r >= 0x0E00 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Thai, unicode.Lao, unicode.Myanmar, unicode.Khmer) && unicode.IsLetter(r)
}

// total returns the number of words, counting two characters of a dense script as one.
func (w words) total() int { return w.spaced + (w.dense+1)/2 }

// minutes returns the time to read the words, in minutes, rounded up.
func (w words) minutes() int {
	const rate = wordsPerMinute * denseWordsPerMinute
	effort := w.spaced*denseWordsPerMinute + (w.dense+1)/2*wordsPerMinute
	return (effort + rate - 1) / rate
}
