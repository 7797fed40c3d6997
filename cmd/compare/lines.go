package main

import (
	"net/url"
	"strings"
	"unicode/utf8"
)

// lineRule makes an extractor for dumps of a rule that keeps lines, which it
// gets without hard wraps and without white space around them.
func lineRule(keep func(lines []string) []string) func([]byte, *url.URL) (result, error) {
	return func(data []byte, _ *url.URL) (result, error) {
		lines := unwrap(strings.Split(string(data), "\n"))
		for i := range lines {
			lines[i] = strings.TrimSpace(lines[i])
		}
		return result{text: strings.Join(keep(lines), "\n")}, nil
	}
}

// minC4Words is the number of words from which C4 keeps a line.
const minC4Words = 5

// keepC4 keeps lines that end a sentence and have five words or more, without
// those that speak of JavaScript or of policies: the line rules of the C4
// corpus (Raffel et al. 2020, section 2.2, and c4_utils.py of TensorFlow
// Datasets). Its rules that drop whole pages are left out.
func keepC4(lines []string) []string {
	var kept []string
	for _, line := range lines {
		if endsSentence(line) && len(strings.Fields(line)) >= minC4Words && !namesPolicy(strings.ToLower(line)) {
			kept = append(kept, line)
		}
	}
	return kept
}

func endsSentence(line string) bool {
	if strings.HasSuffix(line, "...") {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(`.?!"”。！？`, last)
}

func namesPolicy(line string) bool {
	for _, phrase := range [...]string{
		"javascript", "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies", "use cookies",
	} {
		if strings.Contains(line, phrase) {
			return true
		}
	}
	return false
}

// The lengths of jusText (Pomikálek 2011, section 3.2) in characters: shorter
// lines are judged by their neighbours, longer ones are good.
const (
	justextLow  = 70
	justextHigh = 200
)

// keepLongRuns keeps long lines and the lines between them: jusText in its
// mode without a list of stop words, as far as it goes without markup. Lines
// of middle length are kept beside a long one, short ones between kept ones.
func keepLongRuns(lines []string) []string {
	var full []string
	for _, line := range lines {
		if line != "" {
			full = append(full, line)
		}
	}
	near := make([]bool, len(full))
	for i, line := range full {
		near[i] = utf8.RuneCountInString(line) > justextHigh
	}
	spread(near, full, func(line string) bool { return utf8.RuneCountInString(line) >= justextLow })
	var kept []string
	for i, line := range full {
		if near[i] || i > 0 && i+1 < len(full) && near[i-1] && near[i+1] {
			kept = append(kept, line)
		}
	}
	return kept
}

// spread marks the lines that may be kept beside marked ones, in both
// directions.
func spread(marked []bool, lines []string, may func(string) bool) {
	for i := 1; i < len(lines); i++ {
		marked[i] = marked[i] || marked[i-1] && may(lines[i])
	}
	for i := len(lines) - 2; i >= 0; i-- {
		marked[i] = marked[i] || marked[i+1] && may(lines[i])
	}
}
