package segment

import (
	"presscut/extract/internal/page"
	"presscut/extract/internal/spare"
)

// maxDepth is the number of open elements above which the page is read flat: deeper start tags
// still end blocks, but contain nothing. Browsers and html.Parse set the same limit.
const maxDepth = 512

// markup cuts HTML source.
func markup(src []byte) *page.Page {
	c := cutters.Take()
	if c.names.slots == nil {
		c.names = newNames()
	}
	p := c.cut(src)
	c.page, c.scan = nil, scanner{}
	cutters.Keep(c)
	return p
}

// cutter is the state of cutting one page: the unfinished tables, the stack of open elements,
// and the current block.
type cutter struct {
	scan scanner
	page *page.Page

	stack   []frame             // open elements, outermost first
	open    [page.NumTags]int32 // number of each tag on the stack
	dropped int                 // number of elements on the stack that drop their content
	tables  int                 // number of elements on the stack that are tables by their role
	form    bool                // a form is open, so that another start tag is ignored
	names   names

	counter page.Counter
	run     int  // first run of the current block
	broken  bool // the current block ends with a line break
}

// frame is an open element.
type frame struct {
	element int32
	tag     page.Tag // the tag of its start tag, unlike the element's if it has a role
}

// cutters holds cutters of earlier pages so that their tables can be reused.
var cutters spare.List[cutter]

// cut cuts src.
func (c *cutter) cut(src []byte) *page.Page {
	*c = cutter{scan: scanner{src: src}, page: page.New(page.FromHTML, src), stack: c.stack[:0], names: c.names}
	c.counter.Entities = true
	c.counter.Reset()
	c.push(page.Element{Tag: page.Root, Parent: -1}, page.Root)
	for s := &c.scan; s.next(); s.drawing = c.open[page.SVG] > 0 {
		start, end := int32(s.start), int32(s.end)
		switch s.kind {
		case textToken:
			c.text(start, end)
		case startToken:
			c.startTag(start, end)
		case endToken:
			c.endTag(s.tag, start)
		}
	}
	// A tag that the end of the page cuts off is not text.
	c.close(int32(len(src)))
	return c.page
}

// close closes the elements that are open at the end of the page.
func (c *cutter) close(end int32) {
	c.flush()
	for len(c.stack) > 0 {
		c.pop(end)
	}
	c.page.Names = c.names.take()
}

// top returns the innermost open element.
func (c *cutter) top() int32 { return c.stack[len(c.stack)-1].element }

// topTag returns the tag of the innermost open element.
func (c *cutter) topTag() page.Tag { return c.stack[len(c.stack)-1].tag }

func (c *cutter) tag(i int) page.Tag { return c.stack[i].tag }

// text adds Source[start:end] to the current block.
func (c *cutter) text(start, end int32) {
	if c.dropped > 0 {
		return
	}
	if c.topTag() == page.Head && !blank(c.page.Source[start:end]) {
		c.pop(start)
	}
	chars := c.counter.Chars
	c.counter.Add(c.page.Source[start:end], c.open[page.A] > 0)
	switch {
	case c.counter.Chars > chars:
		c.broken = false
	case chars == 0:
		return
	}
	c.append(page.Run{Start: start, End: end})
}

func (c *cutter) append(r page.Run) {
	r.Element = c.top()
	c.page.Runs = append(c.page.Runs, r)
}

// flush ends the current block. A block without text is dropped.
func (c *cutter) flush() {
	runs := c.page.Runs
	if c.counter.Chars > 0 {
		c.counter.Done()
		end := len(runs)
		for end > c.run && c.empty(runs[end-1]) {
			end--
		}
		c.page.Runs = runs[:end]
		c.page.Blocks = append(c.page.Blocks, page.Block{
			Element: c.container(),
			Run:     int32(c.run),
			EndRun:  int32(end),
			Counts:  c.counter.Counts,
		})
		c.run = end
		c.counter.Reset()
	} else if len(runs) > c.run {
		c.page.Runs = runs[:c.run]
	}
	c.broken = false
}

// empty reports whether r holds neither text nor an image.
func (c *cutter) empty(r page.Run) bool {
	if r.Start == r.End {
		return c.page.Elements[r.Element].Tag == page.Br
	}
	return blank(c.page.Text(r))
}

// blank reports whether text is only white space.
func blank(text []byte) bool {
	for _, b := range text {
		if !page.IsSpace(b) && b != 0 {
			return false
		}
	}
	return true
}

// container returns the innermost element around the current block that is not inline.
func (c *cutter) container() int32 {
	e := c.page.Runs[c.run].Element
	for e > 0 && c.page.Elements[e].Tag.Has(page.Inline) {
		e = c.page.Elements[e].Parent
	}
	return e
}

// push opens an element with the start tag of tag.
func (c *cutter) push(e page.Element, tag page.Tag) {
	if len(c.stack) > 0 {
		e.Parent = c.top()
	}
	e.Block = int32(len(c.page.Blocks))
	c.stack = append(c.stack, frame{int32(len(c.page.Elements)), tag})
	c.page.Elements = append(c.page.Elements, e)
	c.open[tag]++
	if e.Tag == page.Table && tag != page.Table {
		c.tables++
	}
	if e.Drops() {
		c.dropped++
	}
}

// pop closes the innermost element, whose content ends at offset end.
func (c *cutter) pop(end int32) {
	e, tag := &c.page.Elements[c.top()], c.topTag()
	if e.Tag == page.Table && tag != page.Table {
		c.tables--
	}
	if e.Drops() {
		c.dropped--
	}
	if !e.Tag.Has(page.Inline) && c.dropped == 0 {
		c.flush()
	}
	if e.End == 0 {
		e.End = max(end, e.Body)
		c.open[tag]--
	}
	e.EndBlock = int32(len(c.page.Blocks))
	if c.counter.Chars > 0 {
		e.EndBlock++
	}
	c.stack = c.stack[:len(c.stack)-1]
	if len(c.stack) > 1 && c.page.Elements[c.top()].End > 0 {
		c.pop(end) // ended before its contents
	}
}

// popTo closes elements until i remain on the stack.
func (c *cutter) popTo(i int, end int32) {
	for len(c.stack) > i {
		c.pop(end)
	}
}

// leaf records an element without content, in its place among the others.
func (c *cutter) leaf(e page.Element) {
	e.End = e.Body
	e.Parent = c.top()
	e.Block = int32(len(c.page.Blocks))
	e.EndBlock = e.Block
	c.page.Elements = append(c.page.Elements, e)
}
