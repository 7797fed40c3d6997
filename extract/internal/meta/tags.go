package meta

import (
	"strings"

	"presscut/extract/article"
)

// tagsWeight is the weight of a source of the tags. Those that a reader sees
// were chosen for readers, the others for machines.
func tagsWeight(source string) float64 {
	switch source {
	case "article:tag", "rel=tag", "article.tag":
		return 1.0
	case "json-ld", "parsely-tags", "sailthru.tags", "itemprop keywords", "news_keywords":
		return 0.9
	case "keywords", "dc.subject", "citation_keywords":
		return 0.6
	case "json-ld other":
		return 0
	}
	return 0.4
}

// Limits of the tags: of the length of one, in bytes, and of their number.
const (
	maxTag  = 80
	maxTags = 40
)

var tagsRule = rule{tagsWeight, sharedNames, voiceOf}

func (r *reader) tags(m *article.Meta) {
	r.join(tagsField)
	all := r.candidates(tagsField, tagsRule, splitTags)
	for i := range all {
		all[i].setNames()
	}
	m.Tags = r.pick(tagsField, tagsRule, all)
}

// splitTags returns the tags in a list of strings, each once.
func splitTags(s statement) []string {
	var tags []string
	seen := map[string]bool{}
	for _, value := range s.list {
		for _, tag := range strings.FieldsFunc(value, tagSeparator) {
			tag = strings.TrimLeft(squeeze(tag), "#")
			key := fold(tag)
			if key == "" || len(tag) > maxTag || seen[key] || len(tags) == maxTags {
				continue
			}
			seen[key] = true
			tags = append(tags, tag)
		}
	}
	return tags
}

func tagSeparator(r rune) bool {
	return r == ',' || r == ';' || r == '|' || r == '，' || r == '、' || r == '،'
}
