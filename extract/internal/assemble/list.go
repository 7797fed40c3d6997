package assemble

import (
	"slices"
	"strconv"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// maxOrdinal is the largest number that a list begins with: CommonMark reads nine digits, and
// later items have larger numbers.
const maxOrdinal = 99_999_999

// ordinal returns the number that attribute name of e assigns to a list or an item.
func (b *builder) ordinal(e int32, name string) (int, bool) {
	n, err := strconv.Atoi(b.page.Attr(e, name))
	return n, err == nil && -maxOrdinal <= n && n <= maxOrdinal
}

// layoutBlocks is the number of blocks from which a list of one item is there for its
// looks: such a list has nothing to list, and its item is seldom that long.
const layoutBlocks = 4

// list builds list e. Content outside of an item is an item, too, but a list within a list
// continues the item before it.
func (b *builder) list(e int32, from, to int) []article.Block {
	list := &article.List{Ordered: b.page.Elements[e].Tag == page.Ol, Start: 1}
	if n, ok := b.ordinal(e, "start"); ok {
		list.Start = n
	}
	if list.Ordered {
		b.numbering(e, list)
	}
	for from < to {
		item, end := e, from+1
		if s := b.structure(b.block(from).Element, e); s >= 0 {
			item, end = s, b.within(s, from, to)
		}
		b.addItem(list, e, item, from, end)
		from = end
	}
	if len(list.Items) == 0 {
		return nil
	}
	if b.closest(b.page.Elements[e].Parent, page.Li) < 0 {
		return withoutLayout(list)
	}
	return []article.Block{list}
}

// addItem adds kept[from:end] to list e. They are in element item of the list, which may be e
// itself.
func (b *builder) addItem(list *article.List, e, item int32, from, end int) {
	isItem := b.page.Elements[item].Tag == page.Li
	if n, ok := b.ordinal(item, "value"); ok && isItem && len(list.Items) == 0 {
		list.Start = n
	}
	var body []article.Block
	if isItem {
		body = withoutMark(b.blocks(item, from, end), list)
	} else {
		body = b.blocks(e, from, end)
	}
	switch n := len(list.Items); {
	case len(body) == 0:
	case !isItem && item != e && n > 0:
		list.Items[n-1].Body = append(list.Items[n-1].Body, body...)
	default:
		list.Items = append(list.Items, article.Item{Task: b.task(item, body), Body: body})
	}
}

// withoutLayout returns the blocks of a list that is there for its looks, or else the list
// itself. Lists within such a list may be there for their looks, too; within another list
// they are answers to an item, for example.
func withoutLayout(list *article.List) []article.Block {
	if list.Ordered || len(list.Items) > 1 {
		return []article.Block{list}
	}
	var blocks []article.Block
	for _, block := range list.Items[0].Body {
		if inner, ok := block.(*article.List); ok {
			blocks = append(blocks, withoutLayout(inner)...)
		} else {
			blocks = append(blocks, block)
		}
	}
	if len(blocks) < layoutBlocks {
		return []article.Block{list}
	}
	return blocks
}

// joinLists returns built with its last block appended to the one before, if both are ordered
// lists and the numbers of the second continue those of the first, or both are lists of tasks,
// of which Notion writes one for each task.
func joinLists(built []article.Block) []article.Block {
	n := len(built)
	if n < 2 {
		return built
	}
	next, ok := built[n-1].(*article.List)
	last, also := built[max(n-2, 0)].(*article.List)
	if ok && also && isTasks(last) && isTasks(next) {
		last.Items = append(last.Items, next.Items...)
		return built[:n-1]
	}
	if !ok || !also || !next.Ordered || !last.Ordered || next.Reversed != last.Reversed || next.Numerals != last.Numerals ||
		next.Start == 1 || next.Start != last.Number(len(last.Items)) {
		return built
	}
	last.Items = append(last.Items, next.Items...)
	return built[:n-1]
}

// isTasks reports whether a list without numbers ends with a task.
func isTasks(list *article.List) bool {
	return !list.Ordered && list.Items[len(list.Items)-1].Task != article.NoTask
}

// numbering sets the numbering of ordered list e.
func (b *builder) numbering(e int32, list *article.List) {
	switch n := article.Numerals(strings.TrimSpace(b.page.Attr(e, "type"))); n {
	case article.SmallLetters, article.Letters, article.SmallRoman, article.Roman:
		list.Numerals = n
	}
	if _, list.Reversed = b.page.LookupAttr(e, "reversed"); !list.Reversed || list.Start != 1 {
		return
	}
	if _, started := b.ordinal(e, "start"); !started {
		list.Start = 0
		for i, end := e+1, b.subtree(e); i < end; i++ {
			if b.page.Elements[i].Tag == page.Li && b.page.Elements[i].Parent == e {
				list.Start++
			}
		}
	}
}

// task reports whether item e of a list, whose body is given, is a task: whether its text
// begins with a checkbox.
func (b *builder) task(e int32, body []article.Block) article.Task {
	if b.page.Elements[e].Tag == page.Li && b.classOf(max(b.page.Elements[e].Parent, 0))&taskList != 0 {
		return b.listedTask(e, body)
	}
	box := e + 1
	for int(box) < len(b.page.Elements) && b.page.Elements[box].Parent == box-1 && b.page.Elements[box].Tag != page.Input {
		box++ // into the paragraph or label around it
	}
	if b.page.Elements[e].Tag != page.Li || int(box) == len(b.page.Elements) || b.page.Elements[box].Tag != page.Input || b.page.Attr(box, "type") != "checkbox" {
		return article.NoTask
	}
	if _, ok := body[0].(*article.Paragraph); !ok || b.page.Elements[box].Start > b.page.Runs[b.page.Blocks[b.page.Elements[e].Block].Run].Start {
		return article.NoTask
	}
	if _, done := b.page.LookupAttr(box, "checked"); done {
		return article.DoneTask
	}
	return article.OpenTask
}

// listedTask returns what item e of a list of tasks is, whose class, or that of the picture of a
// box at its beginning, tells whether it is done.
func (b *builder) listedTask(e int32, body []article.Block) article.Task {
	if _, ok := body[0].(*article.Paragraph); !ok {
		return article.NoTask
	}
	found := b.classOf(e)
	if box := e + 1; int(box) < len(b.page.Elements) && b.page.Elements[box].Parent == e {
		found |= b.classOf(box)
	}
	if found&doneTask != 0 {
		return article.DoneTask
	}
	return article.OpenTask
}

// withoutMark returns the body of the next item of a list without a number or sign that the
// page itself prints before it, as lists of references do.
func withoutMark(body []article.Block, list *article.List) []article.Block {
	if len(body) < 2 {
		return body
	}
	first, ok := body[0].(*article.Paragraph)
	if !ok {
		return body
	}
	mark := article.InlineText(first.Content)
	if list.Ordered && strings.Trim(mark, " .)([]") == strconv.Itoa(list.Number(len(list.Items))) || !list.Ordered && slices.Contains(itemSigns[:], mark) {
		return body[1:]
	}
	return body
}

// itemSigns are the signs before the items of lists.
var itemSigns = [...]string{"•", "·", "–", "—", "-", "*", "◦", "▪", "■", "○", "●"}

// definitions builds the list of terms e.
func (b *builder) definitions(e int32, from, to int) []article.Block {
	list := &article.Definitions{}
	term := false // the last part was a term
	for from < to {
		part := b.part(from, e)
		end := max(from+1, b.within(part, from, to))
		if part != e && b.page.Elements[part].Tag == page.Dt {
			if !term {
				list.Items = append(list.Items, article.Definition{})
			}
			last := &list.Items[len(list.Items)-1]
			last.Terms = append(last.Terms, b.lines(b.kept[from], b.kept[end-1]+1))
			term = true
		} else {
			if part == e {
				part, end = e, from+1
			}
			if len(list.Items) == 0 {
				list.Items = append(list.Items, article.Definition{})
			}
			last := &list.Items[len(list.Items)-1]
			last.Body = append(last.Body, b.blocks(part, from, end)...)
			term = false
		}
		from = end
	}
	if len(list.Items) == 0 {
		return nil
	}
	return []article.Block{list}
}

// part returns the outermost term or description of list e that holds the kept
// block at place i, or e.
func (b *builder) part(i int, e int32) int32 {
	found := e
	for inner := b.block(i).Element; inner > e; inner = b.page.Elements[inner].Parent {
		switch b.page.Elements[inner].Tag {
		case page.Dt, page.Dd:
			found = inner
		}
	}
	return found
}

// details builds details element e.
func (b *builder) details(e int32, from, to int) []article.Block {
	details := &article.Details{}
	if summary := b.find(e, page.Summary); summary >= 0 {
		s := &b.page.Elements[summary]
		details.Summary = b.lines(s.Block, s.EndBlock)
		for from < to && b.kept[from] < s.EndBlock {
			from++
		}
	}
	details.Body = b.blocks(e, from, to)
	if len(details.Summary) == 0 || len(details.Body) == 0 {
		return details.Body
	}
	return []article.Block{details}
}
