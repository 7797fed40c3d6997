package dates

import (
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
	switch word {
	case "listopada", "listopad":
		if strings.HasPrefix(lang, "hr") {
			return 10
		}
		return 11
	case "mac":
		if strings.HasPrefix(lang, "ms") {
			return 3
		}
		return 0
	}
	return lexicon.Month(word)
}

// levantineMonth returns the number of the month that two words name together
// in the Arabic of the Levant, or 0.
func levantineMonth(first, second string) int {
	firstOf := second == "الأول" || second == "الاول" || second == "أول"
	secondOf := second == "الثاني" || second == "ثاني" || second == "الثانى"
	switch {
	case first == "كانون" && secondOf:
		return 1
	case first == "تشرين" && firstOf:
		return 10
	case first == "تشرين" && secondOf:
		return 11
	case first == "كانون" && firstOf:
		return 12
	}
	return 0
}
