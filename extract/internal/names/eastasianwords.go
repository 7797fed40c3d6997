package names

import (
	"strings"

	"presscut/extract/internal/lexicon"
)

// opening returns the kind of the longest of words at the beginning of text, and its length in
// characters, or 0.
func opening[K ~uint8](words []lexicon.Entry[K], text []rune) (K, int) {
	best, longest := K(0), 0
	for i := range words {
		if n := prefix(text, words[i].Word); n > longest {
			best, longest = words[i].Kind, n
		}
	}
	return best, longest
}

// prefix returns the number of characters of word if text begins with it, or else 0.
func prefix(text []rune, word string) int {
	n := 0
	for _, c := range word {
		if n >= len(text) || text[n] != c {
			return 0
		}
		n++
	}
	return n
}

// cutTail returns token without the longest word for work at its end, and the kind of that
// word, or 0.
func cutTail(token string) (string, lexicon.CreditTail) {
	best, rest := lexicon.CreditTail(0), token
	for _, tail := range lexicon.CreditTails {
		if short, ok := strings.CutSuffix(token, tail.Word); ok && len(short) < len(rest) {
			best, rest = tail.Kind, short
		}
	}
	return rest, best
}

// cutRole returns token without the longest role of a Korean who writes at its end, and
// reports whether there was one.
func cutRole(token string) (rest string, ok bool) {
	rest = token
	for _, role := range lexicon.KoreanRoles {
		if short, found := strings.CutSuffix(token, role); found && len(short) < len(rest) {
			rest, ok = short, true
		}
	}
	return rest, ok
}
