package meta

import (
	"strings"

	"presscut/extract/article"
)

// licenseWeight is the weight of a source of the licence.
func licenseWeight(source string) float64 {
	switch source {
	case "rel=license", "json-ld", "itemprop license":
		return 1.0
	case "rel=copyright":
		return 0.3
	}
	return 0.6
}

// maxLicense is how long the name or address of a licence may be, in bytes.
const maxLicense = 200

var licenseRule = rule{licenseWeight, sameKey, voiceOf}

func (r *reader) license(m *article.Meta) {
	all := r.candidates(licenseField, licenseRule, func(s statement) []string {
		text := squeeze(s.list[0])
		if strings.Contains(text, "/") {
			text = r.address(text)
		}
		if text == "" || len(text) > maxLicense {
			return nil
		}
		return []string{text}
	})
	if values := r.pick(licenseField, licenseRule, all); len(values) > 0 {
		m.License = values[0]
	}
}
