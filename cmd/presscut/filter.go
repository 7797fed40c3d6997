package main

import (
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/format"
)

// filters are the conditions on an article to be written. An article that does not meet them
// is left out, which is not a failure.
type filters struct {
	languages   []string
	onlyWith    []string
	minWords    int
	deduplicate bool
}

// The reasons to leave an article out, by their flags: the keys of leftOut in the
// figures of --stats.
const (
	byLanguage  = "language"
	byOnlyWith  = "only-with"
	byMinWords  = "min-words"
	byDuplicate = "deduplicate"
)

// leavesOut returns the flag that leaves a out, and the reason, or "" if none does.
func (f *filters) leavesOut(a *article.Article) (flag, why string) {
	if len(f.languages) > 0 && !slices.ContainsFunc(f.languages, func(l string) bool { return isLanguage(a.Language, l) }) {
		if a.Language == "" {
			return byLanguage, "its language is not known"
		}
		return byLanguage, "its language is " + a.Language
	}
	for _, field := range f.onlyWith {
		if !format.Has(a, field) {
			return byOnlyWith, "it has no " + field
		}
	}
	if f.minWords > 0 && format.Words(a) < f.minWords {
		return byMinWords, "it has too few words"
	}
	return "", ""
}

// isLanguage reports whether a tag is of a language, or of a variety of it: de-AT is de.
func isLanguage(tag, language string) bool {
	tag, language = strings.ToLower(tag), strings.ToLower(language)
	return tag == language || strings.HasPrefix(tag, language+"-")
}

// isLanguageTag reports whether s looks like a tag of BCP 47.
func isLanguageTag(s string) bool {
	for i, part := range strings.Split(s, "-") {
		if len(part) == 0 || len(part) > 8 || i == 0 && len(part) > 3 {
			return false
		}
		for _, c := range part {
			if !('a' <= c|0x20 && c|0x20 <= 'z' || i > 0 && '0' <= c && c <= '9') {
				return false
			}
		}
	}
	return true
}

// check returns an error if a value of a filter is not valid.
func (f *filters) check() error {
	for _, language := range f.languages {
		if !isLanguageTag(language) {
			return usage("--language takes tags such as de, fr or pt-BR", "%q is no language", language)
		}
	}
	known := format.Fields()
	for _, name := range f.onlyWith {
		if !slices.Contains(known, name) {
			return unknownField(name)
		}
	}
	if f.minWords < 0 {
		return usage("0 sets no limit", "--min-words of %d", f.minWords)
	}
	return nil
}
