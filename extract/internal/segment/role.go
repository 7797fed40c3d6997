package segment

import (
	"strconv"

	"presscut/extract/internal/page"
)

// Pages make lists, tables and headings of elements without a meaning of their own, and
// give them one by a role (WAI-ARIA 1.2, 5.3). Such an element is to all later stages what
// its role makes it. How start and end tags match is a matter of their names alone.

// byRole returns the tag of an element whose start tag, Source[start:body], is that of tag and has a
// role: that of HTML's own element of that role if tag has no meaning.
func (c *cutter) byRole(tag page.Tag, start, body int32) page.Tag {
	if !isPlain[tag] {
		return tag
	}
	role := string(c.scan.role)
	switch role {
	case "list":
		return page.Ul
	case "listitem":
		return page.Li
	case "heading":
		var level [1]string
		page.AttrsOf(c.page.Source[start:body], []string{"aria-level"}, level[:])
		return headingTag(level[0])
	case "table":
		return page.Table
	}
	if c.tables == 0 {
		return tag
	}
	switch role {
	case "rowgroup":
		return page.Tbody
	case "row":
		return page.Tr
	case "cell":
		return page.Td
	case "columnheader", "rowheader":
		return page.Th
	}
	return tag
}

// isPlain holds the elements that have no meaning of their own.
var isPlain = [page.NumTags]bool{page.Div: true, page.Span: true, page.P: true, page.Section: true, page.Unknown: true}

// roleLevel is the level of a heading by its role that names none.
const roleLevel = 2

// headingTag returns the tag of a heading of the given level.
func headingTag(level string) page.Tag {
	n, err := strconv.Atoi(level)
	if err != nil || n < 1 {
		n = roleLevel
	}
	return page.H1 + page.Tag(min(n, int(page.H6-page.H1)+1)-1)
}
