package page

// Words are the measure of a text's length. Where a script puts no spaces between
// them, its characters count as parts of words, so that a paragraph weighs what its
// translation does: a word of English is some two ideographs, three kana, five
// letters and signs of Thai. That is what translations need on average; where a word
// really ends, only a dictionary knows.

// WordParts are the parts of a word.
const WordParts = 60

// The parts of a word that a character is.
const (
	partHan     = WordParts / 2
	partKana    = WordParts / 3
	partThai    = WordParts / 5 // and Lao
	partKhmer   = WordParts / 6 // and Burmese: more signs to a syllable
	partTibetan = WordParts / 6
)

// FirstDense is the first character that may be part of a word.
const FirstDense = 0x0E00

// WordPart returns how many parts of a word r is, 0 if words of its script have
// spaces between them.
func WordPart(r rune) int32 {
	switch {
	case r < FirstDense:
		return 0
	case 0x3400 <= r && r < 0xA000: // ideographs
		return partHan
	case 0x3040 <= r && r < 0x3100, 0x31F0 <= r && r < 0x3200, 0xFF66 <= r && r < 0xFFA0: // Hiragana, Katakana
		return partKana
	case r < 0x0E50, 0x0E5A <= r && r < 0x0ED0, 0x0EDA <= r && r < 0x0EE0: // Thai, Lao, less digits
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

// unstoppedWords is how many words in a row are a sentence, not a headline, in a
// script without full stops: it ends at the next space.
const unstoppedWords = 20

// Unstopped reports whether r belongs to a script in which a space ends a sentence:
// Thai or Lao.
func Unstopped(r rune) bool { return 0x0E00 <= r && r < 0x0EE0 }
