package segment

import (
	"bytes"

	"golang.org/x/net/html"

	"presscut/extract/internal/page"
)

// attributes reads those attributes of the current start tag that ranking
// asks of every element. The stages that want others read them again from the
// few start tags that they look at.
func (c *cutter) attributes(z *html.Tokenizer, e *page.Element) {
	for more := true; more; {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class":
			e.Class = c.name(value)
		case "id":
			e.ID = c.name(value)
		case "hidden":
			e.Flags |= page.Hidden
		case "aria-hidden":
			if string(value) == "true" {
				e.Flags |= page.Hidden
			}
		case "style":
			if hides(value) {
				e.Flags |= page.Hidden
			}
		case "itemprop":
			e.Flags |= page.HasItemprop
			if string(value) == "articleBody" {
				e.Flags |= page.ArticleBody
			}
		case "rel":
			e.Flags |= page.HasRel
		}
	}
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
