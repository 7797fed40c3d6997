package meta

import (
	"strings"

	"golang.org/x/text/language"

	"presscut/extract/article"
)

// languageWeight is the weight of a source of the language.
func languageWeight(source string) float64 {
	switch source {
	case "html lang", "header":
		return 1.0
	case "content-language", "json-ld":
		return 0.6
	case "og:locale", "dc.language", "dcterms.language", "json-ld page", "citation_language", "language", "inlanguage", "itemprop inLanguage":
		return 0.5
	}
	return 0
}

var languageRule = rule{languageWeight, sameLanguage, voiceOf}

func (r *reader) language(m *article.Meta) {
	all := r.candidates(languageField, languageRule, func(s statement) []string {
		if tag := languageTag(s.list[0]); tag != "" {
			return []string{tag}
		}
		return nil
	})
	if values := r.pick(languageField, languageRule, all); len(values) > 0 {
		m.Language = values[0]
	}
	r.lang = m.Language
}

// sameLanguage is how far two tags agree: "en" and "en-US" do on the language.
func sameLanguage(a, b *candidate) float64 {
	baseA, _, _ := strings.Cut(a.values[0], "-")
	baseB, _, _ := strings.Cut(b.values[0], "-")
	if baseA == baseB {
		return 1
	}
	return 0
}

// languageTag returns the BCP 47 tag that a page's declaration stands for, or
// "". "en_US" and "EN" are common.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	tag, err := language.Parse(strings.ReplaceAll(s, "_", "-"))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}
