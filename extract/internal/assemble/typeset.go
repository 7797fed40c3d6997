package assemble

import (
	"strconv"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Word processors mark text by styles. Text pasted from them is bold or italic in spans, and
// may be in a bold element whose style undoes that.

// minBold is the smallest font weight that is bold.
const minBold = 600

// setting is the typesetting of an element's text by its style.
type setting struct {
	bold, italic, struck, raised, lowered bool
	regular                               bool // neither bold nor italic, whatever the element is
}

// settingOf returns the setting of element e by its style.
func (b *builder) settingOf(e int32) setting {
	var t setting
	if b.page.Elements[e].Flags&page.Typeset == 0 {
		return t
	}
	for property := range strings.SplitSeq(strings.ToLower(b.page.Attr(e, "style")), ";") {
		name, value, _ := strings.Cut(property, ":")
		value = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "!important"))
		switch strings.TrimSpace(name) {
		case "font-weight":
			weight, err := strconv.Atoi(value)
			t.bold = value == "bold" || value == "bolder" || err == nil && weight >= minBold
			t.regular = value == "normal" || err == nil && weight < minBold
		case "font-style":
			t.italic = value == "italic" || value == "oblique"
			t.regular = t.regular || value == "normal"
		case "text-decoration", "text-decoration-line":
			t.struck = strings.Contains(value, "line-through")
		case "vertical-align":
			t.raised, t.lowered = value == "super", value == "sub"
		}
	}
	return t
}

// marks reports whether element e marks its text: by its tag, unless its style undoes that, or
// by its style.
func (b *builder) marks(e int32) bool {
	element := &b.page.Elements[e]
	if element.Flags&page.Typeset == 0 {
		return isMark(element.Tag)
	}
	t := b.settingOf(e)
	if isMark(element.Tag) {
		return t.bold || t.italic || !t.regular
	}
	return t.bold || t.italic || t.struck || t.raised || t.lowered
}

// putTypeset puts the content of a closed element that is marked by its style.
func (l *liner) putTypeset(v level) {
	t := l.settingOf(v.element)
	content := v.content
	if t.raised {
		content = []article.Inline{&article.Sup{Content: content}}
	}
	if t.lowered {
		content = []article.Inline{&article.Sub{Content: content}}
	}
	if t.struck {
		content = []article.Inline{&article.Strike{Content: content}}
	}
	if t.italic && !l.isWithin(page.Em, page.I) {
		content = []article.Inline{&article.Emph{Content: content}}
	}
	if t.bold && !l.isWithin(page.Strong, page.B) {
		content = []article.Inline{&article.Strong{Content: content}}
	}
	l.putAll(content)
}
