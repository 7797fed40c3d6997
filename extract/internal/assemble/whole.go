package assemble

import (
	"bytes"
	"slices"
	"sort"
	"strings"

	"presscut/extract/internal/page"
)

// Ranking judges block by block, and is unsure of blocks that are not prose. But a definition
// without its term, half a table or program, a lost formula or a missing post that was
// announced is useless. Such blocks are kept if the text around them was kept.

// leastPiece is the mean probability from which a table of data, a program, a list of terms or
// a post is kept between kept texts. Below it, the gold of wcxb-dev leaves them out as often
// as not.
const leastPiece = 0.15

// leastAnnounced is like leastPiece for an announced program in a box without kept blocks.
// Programs below it are more often samples whose outcome a script shows.
const leastAnnounced = 0.23

// leastAmongText is like leastPiece for a program without kept blocks, if the text directly
// before and after its box was kept.
const leastAmongText = 0.1

// leastBoxed is like leastAmongText for a program in a box whose class is for code.
const leastBoxed = 0.05

// leastOfCode returns leastAmongText for a program of class c. A program that is code by its
// class needs only its place.
func leastOfCode(c class) float32 {
	switch {
	case c&codeText != 0:
		return 0
	case c&codeBox != 0:
		return leastBoxed
	}
	return leastAmongText
}

// leastCallout is like leastPiece for a callout, a quotation or a poem of which a part was kept.
// leastBetween is the same for one between kept texts of the element around it.
const leastCallout, leastBetween = 0.25, 0.15

// maxTitleDepth is the largest number of elements between a callout and its title.
const maxTitleDepth = 3

// maxTables is the largest number of tables around a table of data: those of a layout.
const maxTables = 4

// maxLabels is the largest number of characters beside the code in a box: line numbers take
// more than the names of files and languages. Beside short code there are at most
// maxCodeLabel. maxOuter is the largest number of elements that open between a box and the
// code in it. maxBox is the largest number of blocks in a box, which bounds the search.
const (
	maxLabels    = 300
	maxCodeLabel = 40
	maxBox       = 200
	maxOuter     = 200
)

// keepWhole adds to the kept blocks those that complete them.
func (b *builder) keepWhole(verdicts []page.Verdict) {
	if len(b.kept) == 0 || b.page.Kind != page.FromHTML {
		return
	}
	w := completer{builder: b, verdicts: verdicts}
	for i := 0; i < len(b.page.Elements); i++ {
		e := int32(i)
		if element := &b.page.Elements[i]; element.Block != element.EndBlock && w.complete(e) {
			i = int(b.subtree(e)) - 1
		}
	}
	b.keep(w.more)
	b.keep(b.displays())
	b.keep(b.headings())
	w.more = nil
	for _, e := range w.apart {
		w.addSetOff(e)
	}
	b.keep(w.more)
}

// completer collects the blocks that complete the kept ones.
type completer struct {
	*builder
	verdicts []page.Verdict
	more     []int32 // the blocks
	terms    []int32 // terms whose definition has not come yet
	tables   []int32 // the ends of the tables around the element
	apart    []int32 // texts that are set off from the others
}

// complete adds the blocks of e if they complete the kept ones, and reports whether the
// elements in e can be skipped.
func (w *completer) complete(e int32) bool {
	element := &w.page.Elements[e]
	switch {
	case element.Tag == page.Dt:
		w.terms = append(w.terms, e)
	case element.Tag == page.Dd:
		w.addTerms(element)
	case w.isDisplayed(e):
		if w.isAmidKept(element) && w.belongs(w.numbered(e)) {
			w.add(e)
			w.addLine(w.page.Elements[w.numbered(e)].Block - 1)
		}
	case element.Tag == page.Table:
		w.addTable(e)
	case w.mayBeApart(e):
		w.apart = append(w.apart, e)
	case w.classOf(e)&(boxTitle|openingTitle) != 0:
		if box := w.calloutAround(e); box > 0 && w.isTitle(e, box) && w.keeps(&w.page.Elements[box]) {
			w.add(e)
		}
	case w.isPiece(e):
		return w.addPiece(e)
	case element.Tag == page.Blockquote || element.Tag == page.Figure:
		w.addSource(e)
		if element.Tag == page.Blockquote {
			w.apart = append(w.apart, e)
		}
	}
	return false
}

// mayBeApart reports whether e is set off from other texts by its class.
func (w *completer) mayBeApart(e int32) bool {
	class := w.classOf(e)
	return class&(calloutBox|kindWord) != 0 && w.isCallout(e) || class&(quoteBox|verse) != 0 || w.isLinkCard(e)
}

// add adds the blocks of e.
func (w *completer) add(e int32) { w.more = w.appendBlocks(w.more, e) }

// addTerms adds the terms whose meaning an element has, if that was kept.
func (w *completer) addTerms(meaning *page.Element) {
	if w.keeps(meaning) {
		for _, term := range w.terms {
			w.add(term)
		}
	}
	w.terms = nil
}

// addTable adds a table of data between kept blocks.
func (w *completer) addTable(e int32) {
	element := &w.page.Elements[e]
	for len(w.tables) > 0 && w.tables[len(w.tables)-1] <= element.Start {
		w.tables = w.tables[:len(w.tables)-1]
	}
	if len(w.tables) < maxTables && w.isAmidKept(element) && w.chance(element, w.verdicts) >= leastPiece && (w.keeps(element) || w.belongs(e)) {
		if g := w.grid(e); g.isMarked() && g.isData(w.builder) {
			w.add(e)
		}
	}
	w.tables = append(w.tables, element.End)
}

// addSetOff adds a text that is set off from the others if it belongs to the article, except
// its icon, which has no words. Of a link card, it adds the title.
func (w *completer) addSetOff(e int32) {
	element := &w.page.Elements[e]
	if w.isLinkCard(e) {
		if element.Block < element.EndBlock && w.isAmongText(e) {
			w.more = append(w.more, element.Block)
		}
		return
	}
	if !w.isSetOff(e) || w.classOf(e)&(calloutBox|kindWord) != 0 && w.calloutKind(e) == "" {
		return
	}
	for i := element.Block; i < element.EndBlock; i++ {
		if w.page.Blocks[i].Words > 0 {
			w.more = append(w.more, i)
		}
	}
}

// isSetOff reports whether a text that is set off from the others belongs to the article: a part
// of it was kept and it is short, or it is between kept texts.
func (w *completer) isSetOff(e int32) bool {
	element := &w.page.Elements[e]
	least := float32(leastCallout)
	switch {
	case !w.keeps(element):
		if element.Tag != page.Blockquote {
			least = leastBetween
		}
		if element.EndBlock-element.Block > maxCalloutBlocks || !w.isAmongText(w.quoteAround(e)) {
			return false
		}
	case element.EndBlock-element.Block > maxCalloutBlocks || w.chars(element) > maxCalloutChars:
		return false
	}
	return w.chance(element, w.verdicts) >= least
}

// addLine adds block i, the line that leads to a formula, if it follows kept text.
func (w *completer) addLine(i int32) {
	if i > 0 && w.keptAt(i-1) && w.page.Elements[w.page.Blocks[i].Element].Tag == page.P && w.verdicts[i].P >= leastBetween {
		w.more = append(w.more, i)
	}
}

// quoteAround returns the box around quotation e and the line with its source, or else e.
func (w *completer) quoteAround(e int32) int32 {
	element := &w.page.Elements[e]
	box := &w.page.Elements[max(element.Parent, 0)]
	if element.Tag == page.Blockquote && (box.Tag == page.Aside || box.Tag == page.Figure) && box.EndBlock-box.Block-(element.EndBlock-element.Block) <= maxSources {
		return element.Parent
	}
	return e
}

// addSource adds the source of a quotation whose line before it was kept.
func (w *completer) addSource(e int32) {
	if source := w.sourceOf(e); source >= 0 && w.keptAt(source-1) && (w.page.Elements[e].Tag == page.Blockquote || w.isQuoteBox(e)) {
		w.more = append(w.more, source)
	}
}

// addPiece adds a piece of the article that is kept as a whole, or else the end of a long
// program's text. It reports whether the elements in e need no look.
func (w *completer) addPiece(e int32) bool {
	element := &w.page.Elements[e]
	chance := w.chance(element, w.verdicts)
	if w.isWholePiece(e, chance) {
		w.add(e)
		return true
	}
	if chance >= leastAmongText && element.Tag == page.Pre {
		if from := w.endOfText(e); from >= 0 {
			for i := from; i < element.EndBlock; i++ {
				w.more = append(w.more, i)
			}
		}
	}
	return element.Tag != page.Dl
}

// isWholePiece reports whether a piece with a chance to belong to the article does.
func (w *completer) isWholePiece(e int32, chance float32) bool {
	class := w.classOf(e)
	if !w.isAmidKept(&w.page.Elements[e]) && !w.inPost(e) {
		return false
	}
	return chance >= leastPiece && w.belongs(e) ||
		chance >= leastAnnounced && (w.isAnnounced(e) || w.isBetween(e)) ||
		chance >= leastOfCode(class) && class&postBox == 0 && w.isAmongText(w.codeBoxAround(e))
}

// keep adds blocks to the kept ones.
func (b *builder) keep(more []int32) {
	more = append(more, b.kept...)
	slices.Sort(more)
	b.kept = slices.Compact(more)
}

// headings returns the headings that were not kept, but come directly before a kept block and
// after another one of the same element, or begin a section of it.
func (b *builder) headings() []int32 {
	var found []int32
	title := int32(-1) // the first h1
	for place, next := range b.kept {
		if place == 0 || b.kept[place-1] == next-1 {
			continue
		}
		above, h := b.headingAbove(place)
		if h >= 0 && title < 0 && b.page.Elements[h].Tag == page.H1 {
			title = b.find(0, page.H1)
		}
		if h < 0 || h == title {
			continue
		}
		outer := &b.page.Elements[b.sectionAround(h)]
		if next < outer.EndBlock && b.kept[place-1] >= outer.Block {
			found = append(found, above)
		}
	}
	return found
}

// headingAbove returns the block before the kept block at place, and the heading that it is in,
// or -1. A button in a box with its heading comes after the heading.
func (b *builder) headingAbove(place int) (above, h int32) {
	next := b.kept[place]
	above = next - 1
	h = b.page.Closest(b.page.Blocks[above].Element, page.Heading)
	if box := &b.page.Elements[b.page.Blocks[above].Element]; h < 0 && b.kept[place-1] < above-1 && box.Block == above-1 && box.EndBlock == next {
		above--
		h = b.page.Closest(b.page.Blocks[above].Element, page.Heading)
	}
	return above, h
}

// sectionAround returns the innermost element around heading h that has text before it: neither a
// section that the heading begins, nor a box around it and its number.
func (b *builder) sectionAround(h int32) int32 {
	section := b.page.Elements[h].Parent
	for section > 0 && (b.page.Elements[section].Block == b.page.Elements[h].Block || b.isNumbered(section, h)) {
		section = b.page.Elements[section].Parent
	}
	return section
}

// isNumbered reports whether element e is a box around heading h and the heading's number.
func (b *builder) isNumbered(e, h int32) bool {
	first := b.page.Elements[e].Block
	return first+1 == b.page.Elements[h].Block && b.page.Elements[e].EndBlock == b.page.Elements[h].EndBlock && isNumber([]byte(b.page.BlockText(int(first))))
}

// displays returns the blocks that were not kept, but are a formula between signs or lines of
// code without a box, and follow kept blocks.
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
			if len(line) > len("$$$$") && (line[0] == '$' || line[0] == '\\') && b.isDisplayedTeX(line) || b.loneCode(block) >= 0 {
				found = append(found, i)
			}
		}
	}
	return found
}

// isDisplayedTeX reports whether a line is a formula between the signs of a displayed formula.
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

// isDisplayed reports whether e is a displayed formula.
func (b *builder) isDisplayed(e int32) bool {
	return b.page.Elements[e].Tag == page.Math && b.page.Attr(e, "display") == "block" || b.classOf(e)&(formula|display) == formula|display
}

// numbered returns the outermost element that holds only formula e and its number.
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

// calloutAround returns the callout whose title is e, or -1.
func (b *builder) calloutAround(e int32) int32 {
	for range maxTitleDepth {
		if e = b.page.Elements[e].Parent; e <= 0 || b.classOf(e)&calloutBox != 0 || b.isTitledPanel(e) {
			return e
		}
	}
	return -1
}

// isPiece reports whether e must not be cut: a program, a list of terms or a post.
func (b *builder) isPiece(e int32) bool {
	class := b.classOf(e)
	switch {
	case b.page.Elements[e].Tag == page.Pre, b.page.Elements[e].Tag == page.Xmp, b.page.Elements[e].Tag == page.Dl, class&postBox != 0 && b.page.Elements[e].Tag == page.Blockquote:
		return true
	}
	return class&codeBox != 0 && b.holdsPre(e)
}

// isMostlyCode reports whether element e is a box around a program.
func (b *builder) isMostlyCode(e int32) bool {
	for i, end := e+1, b.subtreeUpTo(e, maxWithinBox); i < end; i++ {
		if b.page.Elements[i].Tag == page.Pre {
			return b.codeBoxAround(i) <= e
		}
	}
	return false
}

// maxWithinBox is the number of elements in a box of code before the code.
const maxWithinBox = 40

// isAnnounced reports whether program e is in a box without kept blocks and directly follows
// kept text that ends with a colon.
func (b *builder) isAnnounced(e int32) bool {
	box := b.codeBoxAround(e)
	first := b.page.Elements[box].Block
	if box == e || first == 0 || !b.keptAt(first-1) || !b.belongs(box) {
		return false
	}
	text := strings.TrimSpace(b.page.BlockText(int(first - 1)))
	return strings.HasSuffix(text, ":") || strings.HasSuffix(text, "：")
}

// maxSetOff is the largest number of texts in a row that are set off from the others.
const maxSetOff = 8

// isAmongText reports whether kept text of the element around e comes directly before and
// after e, or before and after a row of texts that are set off, one of which is e.
func (b *builder) isAmongText(e int32) bool {
	element := &b.page.Elements[e]
	outer := max(element.Parent, 0)
	before, after := element.Block-1, element.EndBlock
	for range maxSetOff {
		if s := b.setOffAt(before, outer); s >= 0 {
			before = b.page.Elements[s].Block - 1
		}
		if s := b.setOffAt(after, outer); s >= 0 {
			after = b.page.Elements[s].EndBlock
		}
	}
	box := &b.page.Elements[outer]
	return box.Block <= before && after < box.EndBlock && b.keptAt(before) && b.keptAt(after)
}

// setOffAt returns the child of element outer that holds block i, if it is not kept and is set
// off from the text around it: a figure, a callout, a quotation, a program. Otherwise it
// returns -1.
func (b *builder) setOffAt(i, outer int32) int32 {
	box := &b.page.Elements[outer]
	if i < box.Block || i >= box.EndBlock || b.keptAt(i) {
		return -1
	}
	s := b.page.Blocks[i].Element
	for s > outer && b.page.Elements[s].Parent != outer {
		s = b.page.Elements[s].Parent
	}
	if s <= outer || !b.isSetOffBox(s) {
		return -1
	}
	return s
}

// isSetOffBox reports whether element e is a box that is set off from the text around it.
func (b *builder) isSetOffBox(e int32) bool {
	switch b.page.Elements[e].Tag {
	case page.Figure, page.Blockquote, page.Pre:
		return true
	}
	return b.classOf(e)&(codeBox|pictureBox|quoteBox|verse|calloutBox|kindWord|linkCard) != 0 || b.isMostlyCode(e)
}

// endOfText returns the first block of program e, or of its heading, if it directly follows
// the last kept block and is in the element around that part of the text. Otherwise it returns
// -1.
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

// dropContents drops the kept headings of a table of contents: those followed, up to the next
// heading, only by links that were not kept.
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

// headsLinks reports whether blocks i and next are headings, and all blocks between them are
// links of a menu.
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

// maxApartPieces is the number of dropped blocks between a program and the text next to it:
// buttons, tabs without a panel.
const maxApartPieces = 3

// isBetween reports whether kept text comes before and after the box of program e, next to it
// and in the same element as the box.
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

// codeBoxAround returns the outermost element around piece e whose text is mostly code: the
// other lines in it are names of files, languages, tabs and line numbers. For a piece that is
// not code, it returns the piece.
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

// isAmidKept reports whether kept blocks come before and after element.
func (b *builder) isAmidKept(element *page.Element) bool {
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
