package page

// Words are the unit of a text's length. In a script without spaces between words, characters
// count as parts of words, so that a paragraph has the same length as its translation: a word
// of English is some two ideographs, three kana, five letters and signs of Thai. That is what
// translations need on average; only a dictionary knows where a word really ends.

// WordParts are the parts of a word.
const WordParts = 60

// The parts of a word for one character.
const (
	partHan     = WordParts / 2
	partKana    = WordParts / 3
	partThai    = WordParts / 5 // and Lao
	partKhmer   = WordParts / 6 // and Burmese: more signs to a syllable
	partTibetan = WordParts / 6
)

// FirstDense is the first character that may be part of a word.
const FirstDense = 0x0E00

// scripts are the ranges of characters that are parts of words, ideographs first because
// they are the most frequent by far. The others are in order.
var scripts = [...]struct {
	first, last rune
	part        int32
}{
	{0x3400, 0x9FFF, partHan},
	{0x0E00, 0x0E4F, partThai}, // without digits, as below
	{0x0E5A, 0x0ECF, partThai},
	{0x0EDA, 0x0EDF, partThai},
	{0x0F40, 0x0FBC, partTibetan},
	{0x1000, 0x103F, partKhmer}, // Burmese
	{0x1050, 0x109F, partKhmer},
	{0x1780, 0x17D3, partKhmer},
	{0x17D7, 0x17D7, partKhmer},
	{0x17DC, 0x17DF, partKhmer},
	{0x3005, 0x3007, partHan},
	{0x3040, 0x30FF, partKana},
	{0x31F0, 0x31FF, partKana},
	{0xA9E0, 0xA9FF, partKhmer}, // Burmese
	{0xAA60, 0xAA7F, partKhmer},
	{0xF900, 0xFAFF, partHan},
	{0xFF66, 0xFF9F, partKana},
	{0x20000, 0x31FFF, partHan},
}

// WordPart returns the number of parts of a word for r, or 0 if words of its script have
// spaces between them.
func WordPart(r rune) int32 {
	if r < FirstDense {
		return 0
	}
	for i := range scripts {
		if s := &scripts[i]; s.first <= r && r <= s.last {
			return s.part
		}
	}
	return 0
}

// Dense reports whether r belongs to a script that is written without spaces between
// words.
func Dense(r rune) bool { return WordPart(r) > 0 }

// unstoppedWords is the number of consecutive words that are a sentence, not a headline, in a
// script without full stops: the sentence ends at the next space.
const unstoppedWords = 20

// Unstopped reports whether r belongs to a script in which a space ends a sentence:
// Thai or Lao.
func Unstopped(r rune) bool { return 0x0E00 <= r && r < 0x0EE0 }
