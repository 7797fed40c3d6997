package segment

import (
	"bytes"

	"presscut/extract/internal/page"
)

// attributes reads those attributes of a start tag that ranking asks of every
// element. The stages that want others read them again from the few start tags
// that they look at. The tokenizer could tell them too, but copies each value.
func (c *cutter) attributes(tag []byte, e *page.Element) {
	page.Attrs(tag, func(key, value []byte) {
		switch len(key) {
		case len("id"):
			if fold(key, "id") && e.ID == 0 {
				e.ID = c.name(value)
			}
		case len("rel"):
			if fold(key, "rel") {
				e.Flags |= page.HasRel
			}
		case len("class"):
			if fold(key, "class") && e.Class == 0 {
				e.Class = c.name(value)
			} else if fold(key, "style") && hides(value) {
				e.Flags |= page.Hidden
			}
		case len("hidden"):
			if fold(key, "hidden") {
				e.Flags |= page.Hidden
			}
		case len("itemprop"):
			if fold(key, "itemprop") {
				e.Flags |= page.HasItemprop
				if string(value) == "articleBody" {
					e.Flags |= page.ArticleBody
				}
			}
		case len("aria-hidden"):
			if fold(key, "aria-hidden") && string(value) == "true" {
				e.Flags |= page.Hidden
			}
		}
	})
}

// name returns the index of a class or id attribute's value in page.Names.
func (c *cutter) name(value []byte) int32 {
	i, ok := c.names[string(value)]
	if !ok {
		i = int32(len(c.page.Names))
		c.page.Names = append(c.page.Names, string(value))
		c.names[c.page.Names[i]] = i
	}
	return i
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
