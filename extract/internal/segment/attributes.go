package segment

import (
	"bytes"
	"slices"

	"presscut/extract/internal/page"
	"presscut/extract/internal/sight"
)

// attributes reads the attributes of the tag whose name ends at src[end], and records those
// that ranking needs of every element. Stages that need others read them again from the few
// start tags concerned. It reports whether the tag is complete.
func (s *scanner) attributes() bool {
	for {
		var key, value []byte
		key, value, s.end = page.NextAttr(s.src, s.end)
		switch {
		case len(key) > 0:
			s.attribute(key, value)
		case s.end == len(s.src):
			return false
		default:
			s.end++ // the closing angle bracket
			return true
		}
	}
}

// attribute records one attribute. If a tag has two of a name, the first one counts.
func (s *scanner) attribute(key, value []byte) {
	switch len(key) {
	case len("id"):
		if s.id == nil && fold(key, "id") {
			s.id = value
		}
	case len("shadowroot"), len("shadowrootmode"):
		s.shadow(key, value)
	case len("rel"):
		if fold(key, "rel") {
			s.flags |= page.HasRel
		}
	case len("class"):
		if s.class == nil && fold(key, "class") {
			s.class = value
		} else if fold(key, "style") {
			s.style(value)
		}
	case len("hidden"):
		if fold(key, "hidden") {
			s.flags |= page.Hidden
			if !fold(value, "until-found") {
				s.flags |= page.Concealed
			}
		}
	case len("itemprop"):
		s.property(key, value)
	case len("data-math"):
		if isTeX(key) {
			s.flags |= page.HasTeX
		}
	case len("role"):
		if fold(key, "role") {
			s.flags |= page.HasRole
			s.role = value
		}
	case len("aria-hidden"):
		if fold(key, "aria-hidden") && string(value) == "true" {
			s.flags |= page.Hidden
		}
	}
}

// style records the effects of a style attribute on the text of its element.
func (s *scanner) style(value []byte) {
	if hides(value) {
		s.flags |= page.Hidden
	}
	if sight.Conceals(value) {
		s.flags |= page.Concealed
	}
	if isTypeset[s.tag] && setsType(value) {
		s.flags |= page.Typeset
	}
}

// shadow notes an attribute whose name is as long as one that opens a shadow tree.
func (s *scanner) shadow(key, value []byte) {
	if s.tag == page.Template && isShadowMode(key) && (fold(value, "open") || fold(value, "closed")) {
		s.flags |= page.Shadow
	} else if isTeX(key) {
		s.flags |= page.HasTeX
	}
}

// property notes an attribute whose name is as long as "itemprop".
func (s *scanner) property(key, value []byte) {
	switch {
	case fold(key, "itemprop"):
		s.flags |= page.HasItemprop
		if string(value) == "articleBody" {
			s.flags |= page.ArticleBody
		}
	case fold(key, "property"):
		s.flags |= page.HasProperty
	case isTeX(key):
		s.flags |= page.HasTeX
	}
}

// isTeX reports whether an attribute named key holds TeX.
func isTeX(key []byte) bool {
	return slices.ContainsFunc(page.TeXAttributes[:], func(name string) bool { return fold(key, name) })
}

// isShadowMode reports whether a template with an attribute named key is the content of its
// parent (HTML standard, 4.12.3). It also accepts the names that programs that save pages used
// before there was a standard.
func isShadowMode(key []byte) bool {
	return fold(key, "shadowrootmode") || fold(key, "shadowroot") || fold(key, "shadowmode")
}

// fold reports whether a equals b, ignoring the case of ASCII letters.
func fold(a []byte, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

// isTypeset holds the inline elements whose style may set their type.
var isTypeset = [page.NumTags]bool{page.Span: true, page.Font: true, page.B: true, page.Strong: true, page.I: true, page.Em: true}

// setsType reports whether a style changes the type of the text.
func setsType(style []byte) bool {
	for _, property := range [...]string{"font-weight", "font-style", "line-through", "vertical-align"} {
		if bytes.Contains(style, []byte(property)) {
			return true
		}
	}
	return false
}

// hides reports whether an inline style hides its element.
func hides(style []byte) bool {
	i := bytes.Index(style, []byte("display"))
	if i < 0 {
		return false
	}
	value := bytes.TrimLeft(style[i+len("display"):], ": ")
	return bytes.HasPrefix(value, []byte("none"))
}
