package assemble

import (
	"bytes"
	"slices"
	"sort"
	"strings"

	"presscut/extract/internal/page"
)

// Ranking judges block by block, and is unsure of those that are not prose. But
// a meaning without its term, half a table or program, a lost formula or an announced post
// that is missing helps nobody: where the text around them was kept, they are.

// leastPiece is the mean probability from which on a table of data, a program, a list of
// terms or a post is kept amid kept text. Below it the gold of wcxb-dev leaves them out as
// often as not.
const leastPiece = 0.15

// leastAnnounced is leastPiece for an announced program in a box of which nothing
// was kept. Below it are more often samples that a script shows the outcome of.
const leastAnnounced = 0.23

// leastAmongText is leastPiece for a program of which nothing was kept, where the text
// right before and behind its box was.
const leastAmongText = 0.1

// leastBoxed is leastAmongText for a program in a box that is one for code by its class.
const leastBoxed = 0.05

// leastOfCode returns leastAmongText for a program of class c: what is code by its class
// needs no more than its place.
func leastOfCode(c class) float32 {
	switch {
	case c&codeText != 0:
		return 0
	case c&codeBox != 0:
		return leastBoxed
	}
	return leastAmongText
}

// leastCallout is leastPiece for a callout between kept text of the element around it.
const leastCallout = 0.25

// maxTitleDepth is the number of elements around the title of a callout in it at most.
const maxTitleDepth = 3

// maxTables is the number of tables around a table of data at most: those of a layout.
const maxTables = 4

// maxLabels is the number of characters that stand beside the code in a box at
// most: the numbers of its lines take more than the names of files and languages.
// Those beside short code take maxCodeLabel.
// maxOuter is the number of elements that open between a box and the code in it at most.
// maxBox is the number of blocks in it at most, which bounds the search.
const (
	maxLabels    = 300
	maxCodeLabel = 40
	maxBox       = 200
	maxOuter     = 200
)

// keepWhole adds to the kept blocks those that complete what was kept.
func (b *builder) keepWhole(verdicts []page.Verdict) {
	if len(b.kept) == 0 || b.page.Kind != page.FromHTML {
		return
	}
	more := b.displays()
	var terms []int32  // terms whose meaning has not come yet
	var tables []int32 // where the tables around the element end
	for i := 0; i < len(b.page.Elements); i++ {
		e := int32(i)
		element := &b.page.Elements[i]
		switch {
		case element.Block == element.EndBlock:
		case element.Tag == page.Dt:
			terms = append(terms, e)
		case element.Tag == page.Dd:
			if b.keeps(element) {
				for _, term := range terms {
					more = b.appendBlocks(more, term)
				}
			}
			terms = nil
		case b.isDisplayed(e):
			if b.amid(element) && b.belongs(b.numbered(e)) {
				more = b.appendBlocks(more, e)
			}
		case element.Tag == page.Table:
			for len(tables) > 0 && tables[len(tables)-1] <= element.Start {
				tables = tables[:len(tables)-1]
			}
			if len(tables) < maxTables && b.amid(element) && b.chance(element, verdicts) >= leastPiece && (b.keeps(element) || b.belongs(e)) {
				if g := b.grid(e); g.isMarked() && g.isData(b) {
					more = b.appendBlocks(more, e)
				}
			}
			tables = append(tables, element.End)
		case b.classOf(e)&(calloutBox|kindWord) != 0 && b.isCallout(e):
			if b.keepsCallout(e) && b.chance(element, verdicts) >= leastCallout && b.calloutKind(e) != "" {
				for i := element.Block; i < element.EndBlock; i++ {
					if b.page.Blocks[i].Words > 0 { // which an icon has none of
						more = append(more, i)
					}
				}
			}
		case b.classOf(e)&boxTitle != 0:
			if box := b.calloutAround(e); box >= 0 && b.keeps(&b.page.Elements[box]) {
				more = b.appendBlocks(more, e)
			}
		case b.isPiece(e):
			chance := b.chance(element, verdicts)
			whole := (b.amid(element) || b.inPost(e)) && (chance >= leastPiece && b.belongs(e) || chance >= leastAnnounced && (b.isAnnounced(e) || b.isBetween(e)) ||
				chance >= leastOfCode(b.classOf(e)) && b.classOf(e)&postBox == 0 && b.isAmongText(b.codeBoxAround(e)))
			if whole {
				more = b.appendBlocks(more, e)
			}
			if !whole && chance >= leastAmongText && element.Tag == page.Pre {
				if from := b.endOfText(e); from >= 0 {
					for i := from; i < element.EndBlock; i++ {
						more = append(more, i)
					}
				}
			}
			if whole || element.Tag != page.Dl {
				i = int(b.subtree(e)) - 1
			}
		}
	}
	b.keep(more)
	b.keep(b.headings())
}

// keep adds blocks to the kept ones.
func (b *builder) keep(more []int32) {
	more = append(more, b.kept...)
	slices.Sort(more)
	b.kept = slices.Compact(more)
}

// headings returns the blocks of headings that were not kept, but stand right
// above a kept block and below another of the same element, or begin a section of it.
func (b *builder) headings() []int32 {
	var found []int32
	for place, next := range b.kept {
		if place == 0 || b.kept[place-1] == next-1 {
			continue
		}
		above := next - 1
		h := b.page.Closest(b.page.Blocks[above].Element, page.Heading)
		if box := &b.page.Elements[b.page.Blocks[above].Element]; h < 0 && b.kept[place-1] < above-1 && box.Block == above-1 && box.EndBlock == next {
			above-- // behind the heading, a button in a box with it
			h = b.page.Closest(b.page.Blocks[above].Element, page.Heading)
		}
		if h < 0 || b.page.Elements[h].Tag == page.H1 {
			continue
		}
		section := b.page.Elements[h].Parent
		for section > 0 && b.page.Elements[section].Block == b.page.Elements[h].Block {
			section = b.page.Elements[section].Parent // which the heading begins
		}
		outer := &b.page.Elements[section]
		if next < outer.EndBlock && b.kept[place-1] >= outer.Block {
			found = append(found, above)
		}
	}
	return found
}

// displays returns the blocks that were not kept, but are a formula between signs or lines
// of code without a box, and stand behind kept blocks.
func (b *builder) displays() []int32 {
	var found []int32
	for place := 1; place < len(b.kept); place++ {
		for i := b.kept[place-1] + 1; i < b.kept[place]; i++ {
			block := &b.page.Blocks[i]
			first, last := b.page.Runs[block.Run], b.page.Runs[block.EndRun-1]
			line := bytes.TrimSpace(b.page.Source[first.Start:last.End])
			if !b.keptAt(i - 1) {
				continue
			}
			if len(line) > len("$$$$") && (line[0] == '$' || line[0] == '\\') && b.isDisplayedTeX(line) || b.page.Elements[first.Element].Tag == page.Code && b.loneCode(block) >= 0 {
				found = append(found, i)
			}
		}
	}
	return found
}

// isDisplayedTeX reports whether a line is a formula between the signs of one on a line of
// its own.
func (b *builder) isDisplayedTeX(line []byte) bool {
	return bytes.HasPrefix(line, []byte(`\[`)) && bytes.HasSuffix(line, []byte(`\]`)) ||
		bytes.HasPrefix(line, []byte("$$")) && bytes.HasSuffix(line, []byte("$$")) && b.typesets()
}

// chance returns the mean probability of the words in element.
func (b *builder) chance(element *page.Element, verdicts []page.Verdict) float32 {
	sum, words := float32(0), float32(0)
	for i := element.Block; i < element.EndBlock; i++ {
		n := float32(b.page.Blocks[i].Words)
		sum += float32(n * verdicts[i].P)
		words += n
	}
	return sum / max(words, 1)
}

// isDisplayed reports whether e is a formula on a line of its own.
func (b *builder) isDisplayed(e int32) bool {
	return b.page.Elements[e].Tag == page.Math && b.page.Attr(e, "display") == "block" || b.classOf(e)&(formula|display) == formula|display
}

// numbered returns the outermost element that holds formula e and, but for its
// number, nothing else.
func (b *builder) numbered(e int32) int32 {
	own := b.chars(&b.page.Elements[e])
	for outer := b.page.Elements[e].Parent; outer > 0; outer = b.page.Elements[outer].Parent {
		if element := &b.page.Elements[outer]; element.EndBlock-element.Block > maxBox || b.chars(element) > own+maxMark {
			break
		}
		e = outer
	}
	return e
}

// chars returns the number of characters in element.
func (b *builder) chars(element *page.Element) int32 {
	n := int32(0)
	for i := element.Block; i < element.EndBlock; i++ {
		n += b.page.Blocks[i].Chars
	}
	return n
}

// keepsCallout reports whether callout e is one of the article: it stands amid kept text, or
// a part of it was kept and it is short.
func (b *builder) keepsCallout(e int32) bool {
	element := &b.page.Elements[e]
	if b.keeps(element) {
		return element.EndBlock-element.Block <= maxCalloutBlocks && b.chars(element) <= maxCalloutChars
	}
	return b.isAmongText(e)
}

// calloutAround returns the callout that the title e is of, or -1.
func (b *builder) calloutAround(e int32) int32 {
	for range maxTitleDepth {
		if e = b.page.Elements[e].Parent; e <= 0 || b.classOf(e)&calloutBox != 0 {
			return e
		}
	}
	return -1
}

// isPiece reports whether e is one thing that is not to be cut: a program, a
// list of terms or a post.
func (b *builder) isPiece(e int32) bool {
	class := b.classOf(e)
	switch {
	case b.page.Elements[e].Tag == page.Pre, b.page.Elements[e].Tag == page.Xmp, b.page.Elements[e].Tag == page.Dl, class&postBox != 0 && b.page.Elements[e].Tag == page.Blockquote:
		return true
	}
	return class&codeBox != 0 && b.holdsPre(e)
}

// isAnnounced reports whether program e stands, in a box of which nothing was kept,
// right behind kept text that ends with a colon.
func (b *builder) isAnnounced(e int32) bool {
	box := b.codeBoxAround(e)
	first := b.page.Elements[box].Block
	if box == e || first == 0 || !b.keptAt(first-1) || !b.belongs(box) {
		return false
	}
	text := strings.TrimSpace(b.page.BlockText(int(first - 1)))
	return strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：")
}

// isAmongText reports whether kept text of the element around e stands right before and
// right behind e.
func (b *builder) isAmongText(e int32) bool {
	element := &b.page.Elements[e]
	outer := &b.page.Elements[max(element.Parent, 0)]
	return outer.Block < element.Block && element.EndBlock < outer.EndBlock && b.keptAt(element.Block-1) && b.keptAt(element.EndBlock)
}

// endOfText returns the first block of program e, or of its heading, if that stands right
// behind the last kept block and in the element around its part of the text, else -1.
func (b *builder) endOfText(e int32) int32 {
	box := b.codeBoxAround(e)
	first := b.page.Elements[box].Block
	last := b.kept[len(b.kept)-1]
	if first > 0 && last < first-1 && b.page.Closest(b.page.Blocks[first-1].Element, page.Heading) >= 0 {
		first--
	}
	if last != first-1 {
		return -1
	}
	outer := b.page.Elements[box].Parent // the section of the heading
	for outer > 0 && b.page.Elements[outer].Block == first {
		outer = b.page.Elements[outer].Parent
	}
	if !b.page.In(b.page.Blocks[last].Element, outer) {
		return -1
	}
	return first
}

// dropContents takes the headings out of the kept blocks behind which no more than links
// stood until the next heading, none of which was kept: those of a table of contents.
func (b *builder) dropContents() {
	if b.page.Kind != page.FromHTML {
		return
	}
	kept := b.kept[:0]
	for place, i := range b.kept {
		if place+1 == len(b.kept) || b.kept[place+1] == i+1 || !b.headsLinks(i, b.kept[place+1]) {
			kept = append(kept, i)
		}
	}
	b.kept = kept
}

// headsLinks reports whether block i is a heading and so is block next, and all between
// them are links of a menu.
func (b *builder) headsLinks(i, next int32) bool {
	if b.page.Closest(b.page.Blocks[i].Element, page.Heading) < 0 || b.page.Closest(b.page.Blocks[next].Element, page.Heading) < 0 {
		return false
	}
	for between := i + 1; between < next; between++ {
		if b.closest(b.page.Blocks[between].Element, page.Nav) < 0 {
			return false
		}
	}
	return true
}

// maxApartPieces is the number of dropped blocks between a program and the text next to
// it: buttons, tabs without a panel.
const maxApartPieces = 3

// isBetween reports whether kept text stands before and behind the box of program e, next
// to it and in the same element as the box.
func (b *builder) isBetween(e int32) bool {
	box := b.codeBoxAround(e)
	element := &b.page.Elements[box]
	outer := &b.page.Elements[max(element.Parent, 0)]
	i := sort.Search(len(b.kept), func(i int) bool { return b.kept[i] >= element.EndBlock })
	if box == e || i == len(b.kept) || b.kept[i]-element.EndBlock > maxApartPieces || b.kept[i] >= outer.EndBlock {
		return false
	}
	for i > 0 && b.kept[i-1] >= element.Block {
		i--
	}
	return i > 0 && element.Block-b.kept[i-1] <= maxApartPieces && b.kept[i-1] >= outer.Block
}

// codeBoxAround returns the outermost element around piece e whose text is for the
// most part code: the other lines in there are names of files, languages, tabs and
// the numbers of lines. Around a piece that is no code, it returns the piece.
func (b *builder) codeBoxAround(e int32) int32 {
	if class := b.classOf(e); b.page.Elements[e].Tag != page.Pre && class&codeBox == 0 {
		return e
	}
	box := e
	for outer := b.page.Elements[e].Parent; outer > 0 && e-outer <= maxOuter; outer = b.page.Elements[outer].Parent {
		element := &b.page.Elements[outer]
		if element.EndBlock-element.Block > maxBox {
			break
		}
		code, other := int32(0), int32(0)
		for i := element.Block; i < element.EndBlock; i++ {
			block := &b.page.Blocks[i]
			if b.page.In(block.Element, e) || b.closest(block.Element, page.Pre) >= 0 {
				code += block.Chars
			} else if other += block.Chars; other > maxLabels {
				return box
			}
		}
		if other > max(code, maxCodeLabel) {
			break
		}
		box = outer
	}
	return box
}

// amid reports whether kept blocks stand before and behind element.
func (b *builder) amid(element *page.Element) bool {
	return b.kept[0] < element.Block && b.kept[len(b.kept)-1] >= element.EndBlock
}

// inPost reports whether element e lies in a post that was kept.
func (b *builder) inPost(e int32) bool {
	for ; e > 0; e = b.page.Elements[e].Parent {
		if b.classOf(e)&postText != 0 {
			return b.keeps(&b.page.Elements[e])
		}
	}
	return false
}

// appendBlocks appends the blocks of e.
func (b *builder) appendBlocks(blocks []int32, e int32) []int32 {
	for i := b.page.Elements[e].Block; i < b.page.Elements[e].EndBlock; i++ {
		blocks = append(blocks, i)
	}
	return blocks
}
