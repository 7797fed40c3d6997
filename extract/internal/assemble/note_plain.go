package assemble

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/notemark"
	"presscut/extract/internal/page"
)

// Notes without links are a list that counts up from one, below the text or below a part of
// it, and marks with the same numbers in the text. Each also occurs on pages without notes:
// superscripts are exponents, paragraphs are numbered. If both agree number by number, they
// are notes.

// plainMark is a possible mark of a note without a link.
type plainMark struct {
	start   int32
	element int32 // the superscript element; -1: the mark is only text
}

// plainNote is a possible note without a link, with the number that it begins with.
type plainNote struct {
	note
	label string // "1", "*"
	style notemark.Style
}

// noteList is a list of possible notes.
type noteList struct {
	notes []plainNote
	shown bool // something besides the numbers shows that they are notes
}

// maxApart is the number of blocks from the beginning of a note to that of the next one in the
// same list.
const maxApart = 4

// findPlainNotes finds the notes of a page whose marks are not links.
func (b *builder) findPlainNotes() {
	marks := b.plainMarks()
	if len(marks) == 0 {
		return
	}
	if b.findAsideNotes(marks) {
		return
	}
	linked := map[int32]int{} // note by its first block
	for i, n := range b.notes.list {
		if !n.inline && n.text == "" {
			linked[n.from] = i
		}
	}
	from := int32(0) // offset from which the marks of the next list may begin
	for _, list := range b.noteLists(b.kept[0] + 1) {
		start := b.page.Runs[b.page.Blocks[list.notes[0].head].Run].Start
		if !list.matches(marks, from, start, linked) {
			continue
		}
		for _, n := range list.notes {
			b.linkPlain(n, marks[n.label], from, start, linked)
		}
		from = start
	}
}

// matches reports whether the notes of a list have marks between two offsets of the source:
// all of them, or most if something shows that they are notes. linked has the notes whose
// marks are links.
func (l *noteList) matches(marks map[string][]plainMark, from, to int32, linked map[int32]int) bool {
	cited := 0
	for i, n := range l.notes {
		if _, known := linked[n.from]; known || len(between(marks[n.label], from, to)) > 0 {
			cited++
		} else if i == 0 {
			return false
		}
	}
	return cited == len(l.notes) && (l.shown || l.notes[0].style == notemark.Bracketed || l.notes[0].style == notemark.Raised || l.notes[0].style == notemark.Signed && !l.isBullets()) ||
		l.shown && 2*cited >= len(l.notes)
}

// isBullets reports whether two notes begin with the same sign.
func (l *noteList) isBullets() bool {
	signs := map[string]bool{}
	for _, n := range l.notes {
		signs[n.label] = true
	}
	return len(signs) < len(l.notes)
}

// between returns the marks from one offset to another. marks must be in order.
func between(marks []plainMark, from, to int32) []plainMark {
	first := sort.Search(len(marks), func(i int) bool { return marks[i].start >= from })
	last := sort.Search(len(marks), func(i int) bool { return marks[i].start >= to })
	return marks[first:max(first, last)]
}

// linkPlain assigns to note n the marks between two offsets.
func (b *builder) linkPlain(n plainNote, marks []plainMark, from, to int32, linked map[int32]int) {
	marks = between(marks, from, to)
	if len(marks) == 0 {
		return
	}
	i, known := linked[n.from]
	if !known || n.run < n.endRun {
		n.note.label = n.label
		i = b.addNote(n.note)
	}
	for _, m := range marks {
		if m.element >= 0 {
			b.mark(m.element, i)
			continue
		}
		if b.notes.text == nil {
			b.notes.text = map[string]int{}
		}
		if _, taken := b.notes.text[n.label]; !taken {
			b.notes.text[n.label], b.notes.textEnd = i, to
		}
		if b.notes.text[n.label] == i {
			b.notes.marks = append(b.notes.marks, noteMarkAt{m.start, i})
		}
	}
}

// plainMarks returns the possible marks in the kept text, by label and in order.
func (b *builder) plainMarks() map[string][]plainMark {
	marks := map[string][]plainMark{}
	b.addRaised(marks)
	b.addTextMarks(marks)
	for label := range marks {
		slices.SortFunc(marks[label], func(x, y plainMark) int { return int(x.start - y.start) })
	}
	return marks
}

// addRaised adds the superscripts that may be marks.
func (b *builder) addRaised(marks map[string][]plainMark) {
	for i := range b.page.Elements {
		e := int32(i)
		element := &b.page.Elements[i]
		if !b.isRaised(e) || b.classOf(e)&unseen != 0 || element.End-element.Body > maxMarkSource || !b.keptAt(element.Block) || b.closest(e, page.A) >= 0 || b.find(e, page.A) >= 0 {
			continue
		}
		label := strings.Trim(b.sourceText(element.Body, element.End), "[]() ")
		block := &b.page.Blocks[element.Block]
		if notemark.IsLabel(label) && !b.page.In(b.page.Runs[block.Run].Element, e) && !b.isExponent(element.Start, label) {
			marks[label] = append(marks[label], plainMark{element.Start, e})
		}
	}
}

// addTextMarks adds the possible marks that are only text.
func (b *builder) addTextMarks(marks map[string][]plainMark) {
	for _, i := range b.kept {
		block := &b.page.Blocks[i]
		if !notemark.MayHave(b.page.Source[b.page.Runs[block.Run].Start:b.page.Runs[block.EndRun-1].End]) {
			continue
		}
		for r := block.Run; r < block.EndRun; r++ {
			if run := b.page.Runs[r]; b.page.Elements[run.Element].Tag != page.A {
				notemark.Each(string(b.page.Text(run)), func(at, _ int, labels []string) {
					if r == block.Run && at == 0 {
						return // the number of a note
					}
					for _, label := range labels {
						marks[label] = append(marks[label], plainMark{run.Start + int32(at), -1})
					}
				})
			}
		}
	}
}

// isRaised reports whether element e is set above the line.
func (b *builder) isRaised(e int32) bool {
	element := &b.page.Elements[e]
	switch element.Tag {
	case page.Sup:
		return true
	case page.Span:
		if element.End-element.Body > 2*maxMark {
			return false
		}
		return b.classOf(e)&raisedText != 0 || strings.Contains(b.page.Attr(e, "style"), "super")
	}
	return false
}

// isExponent reports whether the superscript at offset start is the exponent of a number, or
// the square or cube of a unit.
func (b *builder) isExponent(start int32, label string) bool {
	return notemark.IsPower(string(b.page.Source[max(start-maxMarkSource, 0):start]), label)
}

// findAsideNotes finds the notes in asides after the paragraphs of their marks, as lists that
// begin with the number of the mark. It reports whether there are as many notes as marks.
func (b *builder) findAsideNotes(marks map[string][]plainMark) bool {
	var found []note
	for i := range b.page.Elements {
		e := int32(i)
		next := strconv.Itoa(len(found) + 1)
		if len(marks[next]) == 0 {
			break
		}
		if b.page.Elements[i].Tag != page.Ol || b.closest(e, page.Aside) < 0 {
			continue
		}
		if start, ok := b.ordinal(e, "start"); ok && start == len(found)+1 && b.page.Elements[i].Start > marks[next][0].start {
			if item := b.find(e, page.Li); item >= 0 && b.chars(&b.page.Elements[item]) > 0 {
				found = append(found, b.noteOf(item))
			}
		}
	}
	if len(found) < 2 || len(marks[strconv.Itoa(len(found)+1)]) > 0 {
		return false
	}
	for i, n := range found {
		b.linkPlain(plainNote{note: n, label: strconv.Itoa(i + 1)}, marks[strconv.Itoa(i+1)], 0, b.page.Elements[n.element].Start, nil)
	}
	return true
}

// noteOf returns the note that consists of element e.
func (b *builder) noteOf(e int32) note {
	element := &b.page.Elements[e]
	return note{element: e, head: element.Block, from: element.Block, to: element.EndBlock}
}

// noteLists returns the possible notes after block from, by list and in order.
func (b *builder) noteLists(from int32) []noteList {
	lists := b.numberedBlocks(from)
	for i := range b.page.Elements {
		if element := &b.page.Elements[i]; element.Tag == page.Ol && element.Block >= from {
			if list, ok := b.numberedItems(int32(i)); ok {
				lists = append(lists, list)
			}
		}
	}
	slices.SortStableFunc(lists, func(x, y noteList) int { return int(x.notes[0].head - y.notes[0].head) })
	return lists
}

// numberedItems returns the items of list ol if something shows that they are notes.
func (b *builder) numberedItems(ol int32) (noteList, bool) {
	var list noteList
	for i, end := ol+1, b.subtree(ol); i < end; i++ {
		if item := &b.page.Elements[i]; item.Tag == page.Li && item.Parent == ol && item.Block < item.EndBlock && b.chars(item) <= maxNote {
			list.notes = append(list.notes, plainNote{b.noteOf(i), strconv.Itoa(len(list.notes) + 1), notemark.Counted})
		}
	}
	if len(list.notes) == 0 {
		return list, false
	}
	list.shown = b.isShownAsNotes(list.notes[0])
	return list, list.shown
}

// numberedBlocks returns the lists of blocks that begin with numbers counting up from one, or
// with signs.
func (b *builder) numberedBlocks(from int32) []noteList {
	var lists []noteList
	var list noteList
	end := func() {
		if len(list.notes) > 0 {
			list.shown = b.isShownAsNotes(list.notes[0])
			lists = append(lists, list)
		}
		list = noteList{}
	}
	for i := from; int(i) < len(b.page.Blocks); i++ {
		if lines := b.numberedLines(i); lines != nil {
			end()
			list.notes = lines
			end()
			continue
		}
		n, ok := b.numberedBlock(i)
		if !ok {
			continue
		}
		if k := len(list.notes); k > 0 && (list.notes[k-1].style != n.style || n.head-list.notes[k-1].head > maxApart || n.label == "1" ||
			n.style != notemark.Signed && n.label != strconv.Itoa(k+1)) {
			end()
		} else if k > 0 {
			list.notes[k-1].to = max(list.notes[k-1].to, b.paragraphsUpTo(list.notes[k-1].note, n.head))
		}
		if len(list.notes) > 0 || n.label == "1" || n.style == notemark.Signed {
			list.notes = append(list.notes, n)
		}
	}
	end()
	return lists
}

// paragraphsUpTo returns the end of note n if the next note begins at block next. It includes
// the paragraphs between them if they are in the same element.
func (b *builder) paragraphsUpTo(n note, next int32) int32 {
	for i := n.to; i < next; i++ {
		if !b.page.In(b.page.Blocks[i].Element, n.element) {
			return n.to
		}
	}
	return next
}

// numberedBlock returns the note that block i begins. If the block is only a number, the note
// is the next block beside it.
func (b *builder) numberedBlock(i int32) (plainNote, bool) {
	block := &b.page.Blocks[i]
	if block.Chars > maxNote || block.Run == block.EndRun {
		return plainNote{}, false
	}
	label, style, rest := b.labelOf(block, block.Run)
	element := b.page.Elements[block.Element].Parent
	n := plainNote{note{element: element, head: i, from: i, to: i + 1}, label, style}
	switch {
	case label == "":
		return n, false
	case rest:
		return n, block.Chars > maxMark && (style != notemark.Signed || strings.Count(b.page.BlockText(int(i)), label) == 1) // or it is Markdown
	case int(i)+1 == len(b.page.Blocks):
		return n, false
	}
	next := &b.page.Blocks[i+1]
	n.from, n.to = i+1, i+2
	outer := b.page.Elements[next.Element].Parent
	n.element = outer
	return n, next.Chars > maxMark && next.Chars <= maxNote && (outer == element || b.page.In(next.Element, element)) && b.page.Closest(block.Element, page.Heading) < 0
}

// labelOf returns the label that begins the line with first run r of a block, the style of the
// label, and whether more text follows.
func (b *builder) labelOf(block *page.Block, r int32) (label string, how notemark.Style, rest bool) {
	run := b.page.Runs[r]
	text := strings.TrimLeft(string(b.page.RunText(run)), " \n\t\u00a0")
	if text == "" || !strings.ContainsRune("0123456789[(*†‡§"+notemark.RaisedDigits, firstRune(text)) {
		return "", 0, false
	}
	label, how, n := notemark.ReadLabel(text)
	if label == "" {
		return "", 0, false
	}
	rest = strings.TrimSpace(text[n:]) != "" || r+1 < block.EndRun
	if strings.TrimSpace(text[n:]) == "" {
		for e := run.Element; e > block.Element; e = b.page.Elements[e].Parent {
			if tag := b.page.Elements[e].Tag; how != notemark.Signed && (b.isRaised(e) || tag == page.Strong || tag == page.B) {
				how = notemark.Raised
			}
		}
	}
	return label, how, rest
}

// numberedLines returns the notes in block i, two at least, that are separated by line breaks,
// or nil. A heading may come before them.
func (b *builder) numberedLines(i int32) []plainNote {
	block := &b.page.Blocks[i]
	if block.EndRun-block.Run < 3 {
		return nil
	}
	var lines []plainNote
	start := block.Run
	for r := block.Run; r <= block.EndRun; r++ {
		if r < block.EndRun && b.page.Elements[b.page.Runs[r].Element].Tag != page.Br {
			continue
		}
		if start < r {
			label, style, rest := b.labelOf(block, start)
			switch {
			case label == strconv.Itoa(len(lines)+1) && rest:
				lines = append(lines, plainNote{note{element: block.Element, head: i, from: i, to: i + 1, run: start, endRun: r}, label, style})
			case len(lines) > 0:
				lines[len(lines)-1].endRun = r // the note continues
			case start > block.Run || b.page.Runs[r-1].End-b.page.Runs[start].Start > maxNamed:
				return nil
			}
		}
		start = r + 1
	}
	if len(lines) < 2 {
		return nil
	}
	return lines
}

// isShownAsNotes reports whether something besides its number shows that n, the first of its
// list, is a note: a heading, a rule above it, its class.
func (b *builder) isShownAsNotes(n plainNote) bool {
	if n.style == notemark.Raised {
		return true
	}
	for e, up := b.page.Blocks[n.head].Element, 0; e > 0 && up < maxApart; e, up = b.page.Elements[e].Parent, up+1 {
		if b.classOf(e)&(noteMark|noteBox) != 0 || notemark.IsID(b.page.Names[b.page.Elements[e].ID]) {
			return true
		}
	}
	if n.run > b.page.Blocks[n.head].Run && n.run < n.endRun {
		return true // after a heading in the same block
	}
	return n.head > 0 && b.namesNotes(n.head-1) || b.ruleAbove(n.head)
}

// ruleAbove reports whether a rule comes directly before block i.
func (b *builder) ruleAbove(i int32) bool {
	if i == 0 {
		return false
	}
	before, start := b.page.Runs[b.page.Blocks[i-1].EndRun-1].End, b.page.Runs[b.page.Blocks[i].Run].Start
	from := sort.Search(len(b.page.Elements), func(e int) bool { return b.page.Elements[e].Start >= before })
	for e := from; e < len(b.page.Elements) && b.page.Elements[e].Start < start; e++ {
		if b.page.Elements[e].Tag == page.Hr {
			return true
		}
	}
	return false
}

// putMarked adds text that may have marks of notes as text only.
func (l *liner) putMarked(text string) {
	done := 0
	notemark.Each(text, func(from, to int, labels []string) {
		for _, label := range labels {
			if _, known := l.notes.text[label]; !known {
				return
			}
		}
		l.putText(strings.TrimRight(text[done:from], " "))
		if v := &l.open[l.depth]; len(v.text) > 0 && v.text[len(v.text)-1] == ' ' {
			v.text = v.text[:len(v.text)-1]
		}
		for _, label := range labels {
			l.put(article.FootnoteRef(l.notes.label(l.notes.text[label])))
		}
		done = to
	})
	l.putText(text[done:])
}
