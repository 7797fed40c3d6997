package meta

import "presscut/extract/article"

// excerptWeight is the weight of a source of the excerpt.
func excerptWeight(source string) float64 {
	switch source {
	case "og:description", "description":
		return 1.0
	case "json-ld", "itemprop description":
		return 0.8
	case "twitter:description", "dc.description", "dcterms.description", "dcterms.abstract", "citation_abstract", "sailthru.description":
		return 0.7
	case "json-ld other":
		return 0
	}
	return 0.4
}

// The shortest and the longest excerpt, in bytes: shorter ones are slogans,
// longer ones whole articles.
const (
	minExcerpt = 20
	maxExcerpt = 1500
)

var excerptRule = rule{excerptWeight, sameKey, voiceOf}

func (r *reader) excerpt(m *article.Meta) {
	all := r.candidates(excerptField, excerptRule, func(s statement) []string {
		text := squeeze(stripTags(s.list[0]))
		if len(text) < minExcerpt || len(text) > maxExcerpt || fold(text) == fold(m.Title) {
			return nil
		}
		return []string{text}
	})
	if values := r.pick(excerptField, excerptRule, all); len(values) > 0 {
		m.Excerpt = values[0]
	}
}
