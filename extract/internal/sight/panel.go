package sight

import (
	"strings"

	"presscut/extract/internal/lexicon"
)

// IsPanel reports whether names, the names of an element, are those of a panel.
func IsPanel(names string) bool {
	if names == "" {
		return false
	}
	names = strings.ToLower(names)
	for _, word := range lexicon.PanelParts {
		if strings.Contains(names, word) {
			return true
		}
	}
	return false
}
