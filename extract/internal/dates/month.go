package dates

import (
	"cmp"
	"strings"

	"presscut/extract/internal/lexicon"
)

// persian is added by lexicon.Month to the number of a month of the Persian calendar, whose
// year starts in spring.
const persian = 12

// monthOf returns the number of the month that word, in lower case, names: 1 to 12, plus
// persian for a month of the Persian calendar, or 0. lang decides between the months of the
// few names that differ by language.
func monthOf(word, lang string) int {
	month := 0
	switch {
	case strings.HasPrefix(lang, "hr"):
		month = lexicon.CroatianMonth(word)
	case strings.HasPrefix(lang, "ms"):
		month = lexicon.MalayMonth(word)
	}
	return cmp.Or(month, lexicon.Month(word))
}

// levantineMonth returns the number of the month that two words name together
// in the Arabic of the Levant, or 0.
func levantineMonth(first, second string) int {
	month, ordinal := lexicon.LevantineMonth(first), lexicon.LevantineOrdinal(second)
	if month == 0 || ordinal == 0 {
		return 0
	}
	return (month+ordinal-2)%12 + 1
}
