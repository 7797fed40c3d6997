package segment

import "presscut/extract/internal/page"

// startTag opens the element of the current start tag, after closing the elements whose end it
// implies (HTML standard, 13.2.6.4).
func (c *cutter) startTag(start, body int32) {
	tag := c.scan.tag
	if c.ignoresStart(tag, start) {
		return
	}
	e := page.Element{
		Tag: tag, Start: start, Body: body,
		Flags: c.scan.flags, Class: c.names.index(c.scan.class), ID: c.names.index(c.scan.id),
	}
	if !tag.Has(page.Metadata) && c.topTag() == page.Head {
		c.pop(start)
	}
	if !c.makeRoom(tag, start) {
		return
	}
	if c.scan.role != nil {
		e.Tag = c.byRole(tag, start, body)
	}
	if !e.Tag.Has(page.Inline) && c.dropped == 0 {
		c.flush()
	}
	switch {
	case tag == page.Br:
		c.lineBreak(e)
	case tag == page.Img:
		c.leaf(e)
		c.mark(e.Body)
		c.broken = false
	case tag.Has(page.Void), len(c.stack) >= maxDepth, c.scan.selfClosing && (tag == page.SVG || tag == page.Math):
		c.leaf(e)
	default:
		c.push(e, tag)
	}
}

// lineBreak adds a line break to the current block. A second one in a row ends the block,
// because authors use it between paragraphs.
func (c *cutter) lineBreak(e page.Element) {
	c.leaf(e)
	switch {
	case c.dropped > 0 || c.counter.Chars == 0:
	case c.broken && c.open[page.Pre] == 0:
		c.flush()
	default:
		c.mark(e.Body)
		c.counter.Space()
		c.broken = true
	}
}

// mark adds a run for the last recorded leaf, a line break or image.
func (c *cutter) mark(offset int32) {
	if c.dropped == 0 {
		c.page.Runs = append(c.page.Runs, page.Run{Start: offset, End: offset, Element: int32(len(c.page.Elements) - 1)})
	}
}

// ignoresStart reports whether a start tag within a drawing has no effect. Tags
// of HTML end a drawing that was left open.
func (c *cutter) ignoresStart(tag page.Tag, start int32) bool {
	if c.open[page.SVG] == 0 {
		return false
	}
	if c.topTag() == page.SVG && tag.Has(page.Breakout) {
		c.leaveDrawing(start)
		return false
	}
	c.scan.raw = page.Root // there is no raw text in a drawing
	return !drawing(tag)
}

// drawing reports whether tag opens or closes a drawing or one of the elements
// within it that hold HTML.
func drawing(tag page.Tag) bool {
	return tag == page.SVG || tag == page.ForeignObject || tag == page.Desc || tag == page.Title
}

// find returns the place on the stack of the innermost element with tag, or -1.
func (c *cutter) find(tag page.Tag) int {
	if c.open[tag] == 0 {
		return -1
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		if c.tag(i) == tag && c.page.Elements[c.stack[i].element].End == 0 {
			return i
		}
	}
	return -1
}

// inScope returns the place on the stack of the innermost element with tag that no bound
// hides, or -1. A bound is a tag that bounds every scope, or one of bounds.
func (c *cutter) inScope(tag page.Tag, bounds ...page.Tag) int {
	if c.open[tag] == 0 {
		return -1
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case t == tag:
			return i
		case t.Has(page.Scope), has(bounds, t):
			return -1
		}
	}
	return -1
}

func has(tags []page.Tag, tag page.Tag) bool {
	for _, t := range tags {
		if t == tag {
			return true
		}
	}
	return false
}

// makeRoom closes the elements whose end the start tag of tag implies. It reports false if the
// start tag must be ignored.
func (c *cutter) makeRoom(tag page.Tag, start int32) bool {
	if tag == page.Form {
		if c.form || inRows(c.topTag()) {
			return false
		}
		c.form = true
	}
	if tag.Has(page.ClosesP) {
		c.closeScoped(page.P, start, page.Button)
	}
	switch tag {
	case page.Html, page.Body, page.Head, page.Frameset:
		return c.open[tag] == 0 && (tag != page.Head || c.open[page.Body] == 0)
	case page.H1, page.H2, page.H3, page.H4, page.H5, page.H6:
		if c.topTag().Has(page.Heading) {
			c.pop(start)
		}
	case page.Li:
		c.closeItem(start, page.Li, page.Li)
		c.closeScoped(page.P, start, page.Button)
	case page.Dd, page.Dt:
		c.closeItem(start, page.Dd, page.Dt)
		c.closeScoped(page.P, start, page.Button)
	case page.A:
		c.closeFormatting(page.A, start)
	case page.Button:
		c.closeScoped(page.Button, start)
	case page.Select, page.Input, page.Option, page.Optgroup, page.Hr:
		return c.makeRoomInSelect(tag, start)
	case page.Rb, page.Rt, page.Rp, page.Rtc:
		if c.inScope(page.Ruby) >= 0 {
			c.closeImplied(start, page.Ruby)
		}
	case page.Table, page.Caption, page.Colgroup, page.Tbody, page.Thead, page.Tfoot, page.Col, page.Tr, page.Td, page.Th:
		return c.makeRoomInTable(tag, start)
	}
	return true
}

// makeRoomInSelect is like makeRoom for tags that end a select element or one of its options.
func (c *cutter) makeRoomInSelect(tag page.Tag, start int32) bool {
	switch tag {
	case page.Select:
		return !c.closeScoped(page.Select, start)
	case page.Input:
		c.closeScoped(page.Select, start)
	case page.Option, page.Optgroup:
		if c.inScope(page.Select) >= 0 || c.topTag() == page.Option {
			c.closeOption(tag, start)
		}
	case page.Hr:
		if c.inScope(page.Select) >= 0 {
			c.closeOption(tag, start)
		}
	}
	return true
}

// makeRoomInTable is makeRoom for tables and their parts.
func (c *cutter) makeRoomInTable(tag page.Tag, start int32) bool {
	switch tag {
	case page.Table:
		if inRows(c.topTag()) {
			c.closeInTable(page.Table, start)
		}
		return true
	case page.Col:
		return c.clearTo(start, page.Table, page.Colgroup)
	case page.Tr:
		return c.clearTo(start, page.Table, page.Tbody, page.Thead, page.Tfoot)
	case page.Td, page.Th:
		return c.clearTo(start, page.Table, page.Tbody, page.Thead, page.Tfoot, page.Tr)
	}
	return c.clearTo(start, page.Table)
}

// closeOption closes the option, and its group, that tag ends.
func (c *cutter) closeOption(tag page.Tag, end int32) {
	if c.topTag() == page.Option {
		c.pop(end)
	}
	if tag != page.Option && c.topTag() == page.Optgroup {
		c.pop(end)
	}
}

// inRows reports whether tag is a part of a table that holds no text itself.
func inRows(tag page.Tag) bool {
	switch tag {
	case page.Table, page.Tbody, page.Thead, page.Tfoot, page.Tr:
		return true
	}
	return false
}

// closeScoped closes the element with tag, if one is in scope, with all
// elements within it.
func (c *cutter) closeScoped(tag page.Tag, end int32, bounds ...page.Tag) bool {
	i := c.inScope(tag, bounds...)
	if i < 0 {
		return false
	}
	c.popTo(i, end)
	return true
}

// closeItem closes the open list item before a new one: the innermost a or b, unless another
// special element is in between.
func (c *cutter) closeItem(end int32, a, b page.Tag) {
	if c.open[a] == 0 && c.open[b] == 0 {
		return
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case t == a || t == b:
			c.popTo(i, end)
			return
		case t == page.Address || t == page.Div || t == page.P:
		case t.Has(page.Special):
			return
		}
	}
}

// closeImplied closes elements whose end tags may be implied, down to the
// innermost one with tag.
func (c *cutter) closeImplied(end int32, tag page.Tag) {
	for c.topTag() != tag && c.topTag().Has(page.Implied) {
		c.pop(end)
	}
}

// clearTo closes elements down to the innermost one of tags, the first of which is Table,
// within the innermost table. It reports false if no table is open: the start tag of a row or
// cell is then ignored.
func (c *cutter) clearTo(end int32, tags ...page.Tag) bool {
	if c.open[page.Table] == 0 {
		return false
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case has(tags, t):
			c.popTo(i+1, end)
			return true
		case t == page.Template:
			return false
		}
	}
	return false
}

// endTag closes the element of the end tag at offset end, if there is one (HTML standard,
// 13.2.6.4.7).
func (c *cutter) endTag(tag page.Tag, end int32) {
	if c.open[page.SVG] > 0 && !drawing(tag) && (c.topTag() != page.SVG || tag.Has(page.Inline) && tag != page.Br) {
		return
	}
	switch tag {
	case page.Html, page.Body, page.Head:
	case page.P:
		if !c.closeScoped(tag, end, page.Button) {
			c.leaveDrawing(end)
			if c.dropped == 0 {
				c.flush() // the tree has an empty paragraph there
			}
		}
	case page.Br:
		c.leaveDrawing(end)
		c.lineBreak(page.Element{Tag: page.Br, Start: int32(c.scan.end), Body: int32(c.scan.end)})
	case page.Li:
		c.closeScoped(tag, end, page.Ol, page.Ul)
	case page.H1, page.H2, page.H3, page.H4, page.H5, page.H6:
		c.closeHeading(end)
	case page.Form:
		c.closeForm(end)
	case page.Table, page.Tbody, page.Thead, page.Tfoot, page.Tr, page.Td, page.Th, page.Caption:
		c.closeInTable(tag, end)
	case page.Template, page.SVG, page.ForeignObject, page.Desc, page.Title:
		if i := c.find(tag); i > 0 {
			c.popTo(i, end)
		}
	default:
		switch {
		case tag.Has(page.Formatting):
			c.closeFormatting(tag, end)
		case tag.Has(page.Special) && (!tag.Has(page.Inline) || tag.Has(page.Scope)):
			c.closeScoped(tag, end)
		default:
			c.closeAny(tag, end)
		}
	}
}

// leaveDrawing ends drawings that were left open.
func (c *cutter) leaveDrawing(end int32) {
	for c.topTag() == page.SVG {
		c.pop(end)
	}
}

// closeHeading closes the innermost heading in scope, of any level.
func (c *cutter) closeHeading(end int32) {
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case t.Has(page.Heading):
			c.popTo(i, end)
			return
		case t.Has(page.Scope):
			return
		}
	}
}

// closeForm ends the open form, which stays on the stack as long as an element within it is
// open.
func (c *cutter) closeForm(end int32) {
	if !c.form {
		return
	}
	c.form = false
	i := c.inScope(page.Form)
	if i < 0 {
		return
	}
	c.closeImplied(end, page.Form)
	if c.topTag() == page.Form {
		c.pop(end)
		return
	}
	c.page.Elements[c.stack[i].element].End = end
	c.open[page.Form]--
}

// closeInTable closes the innermost part with tag of the innermost table.
func (c *cutter) closeInTable(tag page.Tag, end int32) {
	if c.open[tag] == 0 {
		return
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case t == tag:
			c.popTo(i, end)
			return
		case t == page.Table, t == page.Template:
			return
		}
	}
}

// closeFormatting ends the innermost formatting element with tag. If a block within it is
// still open, everything within that block is closed, and the element stays on the stack
// without any more text. This is the effect of the adoption agency algorithm.
func (c *cutter) closeFormatting(tag page.Tag, end int32) {
	if c.open[tag] == 0 {
		return
	}
	special := -1 // place of the innermost special element
	for i := len(c.stack) - 1; i > 0; i-- {
		e, t := &c.page.Elements[c.stack[i].element], c.tag(i)
		switch {
		case t == tag && e.End == 0 && special >= 0:
			c.popTo(special+1, end)
			e.End = end
			c.open[tag]--
			return
		case t == tag && e.End == 0:
			c.popTo(i, end)
			return
		case t.Has(page.Scope):
			return
		case t.Has(page.Special):
			special = max(special, i)
		}
	}
}

// closeAny closes the innermost element with tag, unless a special element is
// open within it.
func (c *cutter) closeAny(tag page.Tag, end int32) {
	if c.open[tag] == 0 {
		return
	}
	for i := len(c.stack) - 1; i > 0; i-- {
		switch t := c.tag(i); {
		case t == tag:
			c.popTo(i, end)
			return
		case t.Has(page.Special):
			return
		}
	}
}
