package meta

import (
	"slices"
	"strings"

	"presscut/extract/article"
)

// The largest length of a tag, in bytes, and the largest number of tags.
const (
	maxTag  = 80
	maxTags = 40
)

var tagsRule = rule[namesCandidate]{sharedNames, source.voice}

func (r *reader) tags(m *article.Meta) {
	r.join(tagsField)
	site := ""
	if parts := r.titleParts(); len(parts) > 1 && len(r.sites) == 0 {
		site = fold(parts[len(parts)-1]) // most likely
	}
	all := r.namesOf(tagsField, func(s statement) []string {
		return slices.DeleteFunc(splitTags(s), func(tag string) bool {
			return namesNoTopic(fold(tag)) || s.source.has(audienceTags) && strings.HasSuffix(site, " "+fold(tag)) || isPlaceholder(tag) || isNumbered(tag) || slices.Contains(r.sites, compact(tag))
		})
	})
	for i := range all {
		all[i].setNames()
	}
	m.Tags = pick(r, tagsField, tagsRule, all)
}

// splitTags returns the tags in a list of strings, each once.
func splitTags(s statement) []string {
	var tags []string
	seen := map[string]bool{}
	for _, value := range s.list {
		for _, tag := range strings.FieldsFunc(value, tagSeparator) {
			tag = strings.TrimLeft(plainText(tag), "#")
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

// isNumbered reports whether a tag is a number that a system has assigned, possibly with a
// name: "stream-23490979".
func isNumbered(tag string) bool {
	name := strings.TrimRight(tag, "0123456789")
	return len(tag)-len(name) >= minSystemNumber && strings.Trim(name, "-_:") == strings.TrimRight(name, "-_:") && !strings.Contains(name, " ")
}

// minSystemNumber is the number of digits in systems' numbers: years have four.
const minSystemNumber = 5

func tagSeparator(r rune) bool {
	return r == ',' || r == ';' || r == '|' || r == '，' || r == '、' || r == '،'
}
