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

// WordPart returns the number of parts of a word for r, or 0 if words of its script have
// spaces between them.
func WordPart(r rune) int32 {
	switch {
	case r < FirstDense:
		return 0
	case 0x3400 <= r && r < 0xA000: // ideographs
		return partHan
	case 0x3040 <= r && r < 0x3100, 0x31F0 <= r && r < 0x3200, 0xFF66 <= r && r < 0xFFA0: // Hiragana, Katakana
		return partKana
	case r < 0x0E50, 0x0E5A <= r && r < 0x0ED0, 0x0EDA <= r && r < 0x0EE0: // Thai, Lao, without digits
		return partThai
	case 0x0F40 <= r && r < 0x0FBD:
		return partTibetan
	case 0x1000 <= r && r < 0x1040, 0x1050 <= r && r < 0x10A0, 0xA9E0 <= r && r < 0xAA00, 0xAA60 <= r && r < 0xAA80, // Burmese
		0x1780 <= r && r < 0x17D4, r == 0x17D7, 0x17DC <= r && r < 0x17E0: // Khmer
		return partKhmer
	case 0x3005 <= r && r < 0x3008, 0xF900 <= r && r < 0xFB00, 0x20000 <= r && r < 0x32000: // more ideographs
		return partHan
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
