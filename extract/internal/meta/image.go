package meta

import (
	"strings"

	"presscut/extract/article"
)

// imageWeight is the weight of a source of the lead image.
func imageWeight(source string) float64 {
	switch source {
	case "og:image", "og:image:url", "og:image:secure_url":
		return 1.0
	case "twitter:image", "twitter:image:src", "json-ld":
		return 0.8
	case "parsely-image-url", "sailthru.image.full", "rel=image_src", "json-ld page":
		return 0.6
	case "json-ld other":
		return 0
	}
	return 0.5
}

var imageRule = rule{imageWeight, sameKey, voiceOf}

func (r *reader) image(m *article.Meta) {
	all := r.candidates(imageField, imageRule, func(s statement) []string {
		address := r.address(s.list[0])
		if address == "" || isLogo(address) {
			return nil
		}
		return []string{address}
	})
	if values := r.pick(imageField, imageRule, all); len(values) > 0 {
		m.Image = values[0]
	}
}

// isLogo reports whether an image's file is named after the site or stands in
// where there is no image.
func isLogo(address string) bool {
	file := strings.ToLower(address[strings.LastIndexByte(address, '/')+1:])
	for _, word := range [...]string{"logo", "placeholder", "favicon", "default-image", "default_image", "no-image",
		"noimage", "apple-touch", "fallback", "og-default"} {
		if strings.Contains(file, word) {
			return true
		}
	}
	return false
}
