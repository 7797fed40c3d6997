package main

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold returns s in the form in which titles and names are compared: NFKC,
// lower case, each run of punctuation and white space one space, without soft
// hyphens and other characters that no reader sees.
func fold(s string) string {
	s = strings.ToLower(norm.NFKC.String(s))
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) || unicode.IsControl(r)
	}), " ")
}

// foldSpace returns s with each run of white space as one space.
func foldSpace(s string) string {
	return strings.Join(strings.Fields(s), " ")
}

// tokens returns the words of s as Python's \w+ finds them: runs of letters,
// numbers and underscores. Both benchmarks with bodies are defined on these.
func tokens(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r)
	})
}

// between parts the names of a byline.
var between = regexp.MustCompile(`(?i)\s*[,;&|]\s*|\s+and\s+`)

// bracketed is text in brackets behind a name: an alias, an outlet.
var bracketed = regexp.MustCompile(`(\S)\s*[(（][^()（）]*[)）]`)

// names returns the folded names of bylines, sorted and each once, without text in
// brackets behind them. Gold and extractors alike give some bylines as one string and some
// as a list, so both are parted in the same way.
func names(bylines ...string) []string {
	var all []string
	for _, byline := range withBrackets(bylines) {
		byline = bracketed.ReplaceAllString(byline, "$1")
		for _, name := range between.Split(byline, -1) {
			name = strings.TrimPrefix(fold(name), "by ")
			if name != "" {
				all = append(all, name)
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// withBrackets returns bylines with those joined that a list parts within brackets, as one
// that was parted at spaces does: "周思博", "(Joel", "Spolsky)".
func withBrackets(bylines []string) []string {
	var joined []string
	for i := 0; i < len(bylines); i++ {
		byline := bylines[i]
		if strings.Count(byline, "(") > strings.Count(byline, ")") {
			if end := slices.IndexFunc(bylines[i:], func(s string) bool { return strings.Contains(s, ")") }); end > 0 {
				byline = strings.Join(bylines[i:i+end+1], " ")
				i += end
			}
		}
		if strings.HasPrefix(byline, "(") && len(joined) > 0 {
			joined[len(joined)-1] += " " + byline
		} else {
			joined = append(joined, byline)
		}
	}
	return joined
}

// day returns the calendar day of t, or nothing for the zero time.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// sameDay reports whether a date is of the day of gold, or of its month where
// gold knows no more. The day is the one that is printed: neither side is
// moved to another time zone.
func sameDay(date, gold string) bool {
	gold = gold[:min(len(gold), len(time.DateOnly))]
	return strings.HasPrefix(date, gold)
}
