package meta

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
)

var imageRule = rule[candidate]{sameKey, source.voice}

func (r *reader) image(m *article.Meta) {
	all := r.candidates(imageField, func(s statement) []string {
		address := r.address(s.list[0])
		if address == "" || isLogo(address) {
			return nil
		}
		return []string{address}
	})
	if values := pick(r, imageField, imageRule, all); len(values) > 0 {
		m.Image = values[0]
	}
}

// isLogo reports whether an image's file is named after the site or is a placeholder for a
// missing image.
func isLogo(address string) bool {
	file := strings.ToLower(address[strings.LastIndexByte(address, '/')+1:])
	for _, word := range lexicon.LogoWords {
		if strings.Contains(file, word) {
			return true
		}
	}
	return false
}
