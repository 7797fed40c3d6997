package meta

import (
	"strings"

	"presscut/extract/article"
)

// maxLicense is the largest length of the name or address of a licence, in bytes.
const maxLicense = 200

var licenseRule = rule[candidate]{sameKey, source.voice}

func (r *reader) license(m *article.Meta) {
	all := r.candidates(licenseField, func(s statement) []string {
		text := squeeze(s.list[0])
		if strings.Contains(text, "/") {
			text = r.address(text)
		}
		if text == "" || len(text) > maxLicense {
			return nil
		}
		return []string{text}
	})
	if values := pick(r, licenseField, licenseRule, all); len(values) > 0 {
		m.License = values[0]
	}
}
