package format

import (
	"strconv"
	"strings"

	"presscut/extract/article"
)

// letters and maxRoman are the largest numbers that are written in letters and in Roman
// numerals. Larger ones are written in digits, as in browsers.
const (
	letters  = 26
	maxRoman = 3999
)

// isNumerals reports whether numerals are ones of lists other than digits.
func isNumerals(n article.Numerals) bool {
	return n != "" && strings.Contains("aAiI", string(n)) && len(n) == 1
}

// ordinal returns the number of item i of a list in its written form.
func ordinal(list *article.List, i int) string {
	n := list.Number(i)
	written := ""
	switch list.Numerals {
	case article.SmallLetters, article.Letters:
		for rest := n; rest > 0; rest = (rest - 1) / letters {
			written = string(rune('a'+(rest-1)%letters)) + written
		}
	case article.SmallRoman, article.Roman:
		if n <= maxRoman {
			written = roman(n)
		}
	}
	if written == "" {
		return strconv.Itoa(n)
	}
	if list.Numerals == article.Letters || list.Numerals == article.Roman {
		return strings.ToUpper(written)
	}
	return written
}

// roman returns n in small Roman numerals, or "" if it is not positive.
func roman(n int) string {
	written := ""
	for _, row := range [...]struct {
		value   int
		numeral string
	}{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for ; n >= row.value; n -= row.value {
			written += row.numeral
		}
	}
	return written
}
