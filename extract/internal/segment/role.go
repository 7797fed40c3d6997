package segment

import (
	"strconv"

	"presscut/extract/internal/page"
)

// Pages make lists, tables and headings of elements without a meaning of their own, and give
// them one by a role (WAI-ARIA 1.2, 5.3). Later stages see such an element as the one that its
// role names. Start and end tags match by their names alone.

// byRole returns the tag of an element that has a role, and whose start tag Source[start:body]
// has the given tag. If tag has no meaning, it is HTML's own tag for the role.
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

// isPlain holds the elements without a meaning of their own.
var isPlain = [page.NumTags]bool{page.Div: true, page.Span: true, page.P: true, page.Section: true, page.Unknown: true}

// roleLevel is the level of a heading by role that declares none.
const roleLevel = 2

// headingTag returns the tag of a heading of the given level.
func headingTag(level string) page.Tag {
	n, err := strconv.Atoi(level)
	if err != nil || n < 1 {
		n = roleLevel
	}
	return page.H1 + page.Tag(min(n, int(page.H6-page.H1)+1)-1)
}
