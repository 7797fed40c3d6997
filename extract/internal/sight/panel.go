package sight

import "strings"

// panelWords are parts of the class names and ids of panels that scripts unfold, in English as
// in most templates.
var panelWords = [...]string{
	"tab", "panel", "accordion", "collaps", "more", "faq", "toggle", "fold", "expand", "reveal", "spoiler", "answer", "slide", "carousel", "drawer",
}

// IsPanel reports whether names, the names of an element, are those of a panel.
func IsPanel(names string) bool {
	if names == "" {
		return false
	}
	names = strings.ToLower(names)
	for _, word := range panelWords {
		if strings.Contains(names, word) {
			return true
		}
	}
	return false
}
