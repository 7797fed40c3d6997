package assemble

import (
	"bytes"
	"cmp"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/notemark"
	"presscut/extract/internal/page"
)

// A footnote is a mark in the text and a note elsewhere on the page. Most marks are short
// links to their note, but those of Pandoc, WordPress, Substack, Wikipedia and of people who
// write them by hand differ in everything else. Other notes are beside their mark or in one of
// its attributes, and some only share its number (note_plain.go).

// notes are the footnotes of a page.
type notes struct {
	list    []note           // in no order
	refs    map[int32]int    // index in list by the mark's element, or besideMark
	text    map[string]int   // index in list by a mark that is only text: "[1]", "²"
	textEnd int32            // end of the text that may have such marks
	marks   []noteMarkAt     // the positions of the marks
	number  []int            // number of each note, from 1 in the order of first marks; 0: no mark
	order   []int            // indices of the notes with marks, by number
	sups    map[int32]bool   // superscripts around marks
	ids     map[string]int32 // elements by id, read when the first mark needs it
	dropped []bool           // the blocks of the notes and their headings; nil: none
	within  bool             // a note is being built
}

// note is the place of a footnote's text.
type note struct {
	element  int32 // the element that holds all of it
	head     int32 // its first block, which has its number
	from, to int32 // the blocks of its text

	label       string // the number or sign that its text may begin with; "": not known
	run, endRun int32  // the runs of its text, if that is a part of a block
	cited       string // the label of an entry of a bibliography, in brackets; "": not one
	inline      bool   // it is within the line of its mark
	text        string // from an attribute of its mark; the note has no place then
}

// besideMark is the value in refs for the text of a note that follows its mark in the line.
const besideMark = -1

// noteMarkAt is the position of a note's mark in the source.
type noteMarkAt struct {
	start int32
	note  int
}

// Limits of marks and notes.
const (
	maxMarkSource = 300 // bytes of source in a link that may be a mark
	maxMark       = notemark.MaxLength
	maxNote       = 3000 // characters of a note: the longest are discussions of half a page

	// maxNoted is how many times the characters of the page all notes together may have: one may
	// lie within another, but not hundreds.
	maxNoted = 2

	// maxBeside is the number of bytes of source between a mark and a copy of its note beside
	// the text: the tags that end the mark, an input to open the note.
	maxBeside = 200
)

// findNotes finds the footnotes that the kept blocks refer to and removes their text from the
// kept blocks.
func (b *builder) findNotes() {
	b.notes = notes{}
	if b.page.Kind != page.FromHTML || len(b.kept) == 0 {
		return
	}
	b.findLinkedNotes()
	b.findPlainNotes()
	b.numberNotes()
	b.dropNotes()
}

// findLinkedNotes finds the notes that marks link to, and those beside their marks.
func (b *builder) findLinkedNotes() {
	f := noteFinder{builder: b, owner: map[int32]string{}, at: map[string]int{}, ended: math.MinInt32 / 2, raised: -1,
		room: maxNoted * int(b.chars(&b.page.Elements[0]))}
	for i := range b.page.Elements {
		e := int32(i)
		tag := b.page.Elements[i].Tag
		if tag == page.Sup {
			f.raised = e
		}
		if b.isInlineNote(e) {
			f.addInline(e)
			continue
		}
		if text := b.noteInAttribute(e); text != "" {
			b.mark(e, b.addNote(note{element: e, text: text}))
			continue
		}
		if tag == page.A {
			if f.addLinked(e); f.room < 0 {
				return
			}
		}
	}
}

// noteFinder holds the state of looking for notes that marks link to.
type noteFinder struct {
	*builder
	owner  map[int32]string // target of each note element: an element with two targets is not a note
	at     map[string]int   // note by target
	ended  int32            // the end of the last mark
	raised int32            // the last superscript without a link to a note
	room   int              // the characters that further notes may have; below 0: there are too many
}

// addInline adds note e, which is within the line of its mark.
func (f *noteFinder) addInline(e int32) {
	element := &f.page.Elements[e]
	n := note{element: e, from: element.Block, to: element.Block + 1, inline: true}
	switch {
	case f.raised > 0 && element.Start-f.page.Elements[f.raised].End <= maxBeside && (f.opensWithLabel(e, f.raised) || f.marksNote(e, f.raised)):
		f.mark(f.raised, f.addNote(n))
		f.notes.refs[e] = besideMark
	case element.Start-f.ended <= maxBeside:
		f.notes.refs[e] = besideMark // and again below the text
	default:
		f.mark(e, f.addNote(n))
	}
}

// addLinked adds link e as a mark if it leads to a note, and the note if it is new.
func (f *noteFinder) addLinked(e int32) {
	target := f.noteTarget(e)
	if target == "" {
		return
	}
	n, known := f.at[target]
	if !known {
		found, ok := f.noteAt(target, e)
		if !ok || f.owner[found.from] != "" {
			return
		}
		box := &f.page.Elements[found.element]
		if f.room -= int(box.EndBlock-box.Block) + int(f.charsOf(found.from, found.to)); f.room < 0 {
			return
		}
		n = f.addNote(f.labelled(found, e))
		f.at[target], f.owner[found.from] = n, target
	}
	f.mark(e, n)
	f.ended, f.raised = f.page.Elements[e].End, -1
	if sup := f.closest(e, page.Sup); sup >= 0 {
		if f.notes.sups == nil {
			f.notes.sups = map[int32]bool{}
		}
		f.notes.sups[sup] = true
	}
}

// labelled returns note n with the label that its mark e has.
func (f *noteFinder) labelled(n note, e int32) note {
	text := f.sourceText(f.page.Elements[e].Body, f.page.Elements[e].End)
	if label := strings.Trim(text, "[]() "); notemark.IsLabel(label) {
		n.label = label
	}
	if !notemark.IsMark(text) {
		return withoutLabel(n, text)
	}
	return n
}

// addNote adds a note and returns its index.
func (b *builder) addNote(n note) int {
	b.notes.list = append(b.notes.list, n)
	return len(b.notes.list) - 1
}

// mark makes element e a mark of note n.
func (b *builder) mark(e int32, n int) {
	if b.notes.refs == nil {
		b.notes.refs = map[int32]int{}
	}
	b.notes.refs[e] = n
	b.notes.marks = append(b.notes.marks, noteMarkAt{b.page.Elements[e].Start, n})
}

// numberNotes numbers the notes in the order of their first marks.
func (b *builder) numberNotes() {
	slices.SortStableFunc(b.notes.marks, func(x, y noteMarkAt) int { return cmp.Compare(x.start, y.start) })
	b.notes.number = make([]int, len(b.notes.list))
	for _, mark := range b.notes.marks {
		if b.notes.number[mark.note] == 0 {
			b.notes.order = append(b.notes.order, mark.note)
			b.notes.number[mark.note] = len(b.notes.order)
		}
	}
}

// opensWithLabel reports whether inline note e begins with the number in superscript raised,
// which is its mark then.
func (b *builder) opensWithLabel(e, raised int32) bool {
	sup := &b.page.Elements[raised]
	if sup.End-sup.Body > maxMarkSource {
		return false
	}
	label := b.sourceText(sup.Body, sup.End)
	return notemark.IsLabel(label) && notemark.OpensWith(b.sourceText(b.page.Elements[e].Body, b.page.Elements[e].End), label)
}

// marksNote reports whether superscript raised, in one element with inline note e, is its mark
// although the note does not begin with it.
func (b *builder) marksNote(e, raised int32) bool {
	sup := &b.page.Elements[raised]
	beside := b.page.Elements[e].Flags&page.HasRole != 0 || b.page.Elements[b.page.Elements[e].Parent].Tag.Has(page.Inline) && b.page.In(raised, b.page.Elements[e].Parent)
	if sup.End-sup.Body > maxMarkSource || !beside {
		return false
	}
	label := strings.Trim(b.sourceText(sup.Body, sup.End), "[]() ")
	return notemark.IsLabel(label) && !b.isExponent(sup.Start, label)
}

// noteElements are the names of custom elements that hold a note within the line of its mark.
var noteElements = [...]string{"d-footnote", "foot-note", "side-note", "footnote", "sidenote", "d-cite-note"}

// isInlineNote reports whether e is a note within its line, which a stylesheet moves to the
// margin or below the text.
func (b *builder) isInlineNote(e int32) bool {
	element := &b.page.Elements[e]
	if b.classOf(e)&inlineNote == 0 && !(element.Tag == page.Unknown && slices.Contains(noteElements[:], string(b.page.Name(e)))) && !(element.Flags&page.HasRole != 0 && b.page.Attr(e, "role") == "note") || !element.Tag.Has(page.Inline) || element.End-element.Body > maxNote || !b.keptAt(element.Block) {
		return false
	}
	for outer := element.Parent; outer >= 0; outer = b.page.Elements[outer].Parent {
		if _, ok := b.notes.refs[outer]; ok {
			return false
		}
	}
	return element.EndBlock-element.Block <= 1 && b.sourceText(element.Body, element.End) != ""
}

// noteTarget returns the id that link e leads to if the link looks like the mark of a
// footnote, or "".
func (b *builder) noteTarget(e int32) string {
	element := &b.page.Elements[e]
	if element.End-element.Body > maxMarkSource || !bytes.ContainsRune(b.page.Source[element.Start:element.Body], '#') || !b.keptAt(element.Block) {
		return ""
	}
	text := b.sourceText(element.Body, element.End)
	marks := notemark.IsMark(text)
	if !marks && (b.classOf(e)&noteMark == 0 || !isInBrackets(text)) {
		return ""
	}
	if b.notes.ids == nil {
		b.notes.ids = b.ids()
	}
	if !marks {
		return b.cited(e)
	}
	target := cmp.Or(b.fragment(e), b.page.Attr(e, "data-definition"))
	if b.isNumberInBrackets(e, text) || b.isDeclaredMark(e) || notemark.NamesNote(target) || b.isGlued(e) && b.isNoteOf(target, e, text) {
		return target
	}
	return ""
}

// isNoteOf reports whether target, to which link e leads, has the number that is the link's text,
// or links back.
func (b *builder) isNoteOf(target string, e int32, text string) bool {
	return isNumber([]byte(text)) && strings.HasSuffix(target, strings.Trim(text, ".):")) || b.linksBack(target, e)
}

// isInBrackets reports whether text is in square brackets.
func isInBrackets(text string) bool {
	return len(text) > 2 && text[0] == '[' && text[len(text)-1] == ']'
}

// isNumberInBrackets reports whether text, that of link e, is a number in brackets. They may be
// outside of the link.
func (b *builder) isNumberInBrackets(e int32, text string) bool {
	return len(text) > 2 && text[0] == '[' && isNumber([]byte(strings.Trim(text, "[]"))) || isNumber([]byte(text)) && b.inBrackets(e)
}

// isDeclaredMark reports whether the class, the role or a superscript makes link e a mark.
func (b *builder) isDeclaredMark(e int32) bool {
	return b.classOf(e)&(noteMark|noteBox) != 0 || b.closest(e, page.Sup) >= 0 || b.find(e, page.Sup) >= 0 ||
		b.page.Attr(e, "role") == "doc-noteref" || b.page.Attr(e, "epub:type") == "noteref"
}

// maxToBack is the number of elements in a note before its link back to the mark.
const maxToBack = 20

// linksBack reports whether the element with the id target, or one in the same line, is a link
// back to mark e.
func (b *builder) linksBack(target string, e int32) bool {
	at, ok := b.notes.ids[target]
	own := b.page.Names[b.page.Elements[e].ID]
	if !ok || at <= e || own == "" {
		return false
	}
	if b.page.Elements[at].Tag.Has(page.Inline) {
		at = b.page.Elements[at].Parent
	}
	for i, end := at, b.subtreeUpTo(at, maxToBack); i < end; i++ {
		if b.page.Elements[i].Tag == page.A && b.fragment(i) == own {
			return true
		}
	}
	return false
}

// cited returns the id of the entry of a bibliography that link e leads to, or "".
func (b *builder) cited(e int32) string {
	target := b.fragment(e)
	at, ok := b.notes.ids[target]
	if !ok {
		return ""
	}
	if b.page.Elements[at].Tag == page.Dt {
		at = b.page.Elements[at].Parent
	}
	if at < 0 || b.classOf(at)&citation == 0 || b.page.Elements[at].Tag.Has(page.Inline) {
		return ""
	}
	return target
}

// withoutLabel returns entry n of a bibliography without the line that has only its label and
// the links back to its marks. Its text begins with the label instead.
func withoutLabel(n note, label string) note {
	if n.from == n.head {
		n.from++
	}
	if n.from < n.to {
		n.cited = label
	} else {
		n.from = n.head
	}
	return n
}

// isGlued reports whether link e directly follows a word or the end of a sentence.
func (b *builder) isGlued(e int32) bool {
	before, _ := utf8.DecodeLastRune(b.page.Source[max(0, b.page.Elements[e].Start-utf8.UTFMax):b.page.Elements[e].Start])
	return isLetterOrDigit(before) || strings.ContainsRune(".,;:!?)”’\"'»。、", before)
}

// inBrackets reports whether the text directly before link e ends with an opening bracket or
// with a separator of marks within brackets.
func (b *builder) inBrackets(e int32) bool {
	before := b.page.Source[max(0, b.page.Elements[e].Start-maxMarkSource):b.page.Elements[e].Start]
	for {
		before = bytes.TrimRight(before, " \n\t")
		if !bytes.HasSuffix(before, []byte(">")) {
			break
		}
		before = before[:max(0, bytes.LastIndexByte(before, '<'))]
	}
	last, _ := utf8.DecodeLastRune(before)
	return strings.ContainsRune("[(,;-–", last)
}

// noteInAttribute returns the text of the note in an attribute of mark e, or "".
func (b *builder) noteInAttribute(e int32) string {
	element := &b.page.Elements[e]
	if b.classOf(e)&noteMark == 0 && element.Tag != page.Sup || !element.Tag.Has(page.Inline) || element.End-element.Body > maxMarkSource || !b.keptAt(element.Block) ||
		!notemark.IsMark(b.sourceText(element.Body, element.End)) || element.Tag != page.A && (b.closest(e, page.A) >= 0 || b.find(e, page.A) >= 0) {
		return ""
	}
	if target := b.page.Attr(e, "href"); target != "" && target != "#" {
		return "" // the note is at the target
	}
	for _, name := range [...]string{"data-footnote", "data-footnote-content", "data-content", "data-note", "data-definition", "title"} {
		if text := b.page.Attr(e, name); strings.Contains(text, " ") && len(text) <= maxNote {
			return textOf([]byte(text))
		}
	}
	return ""
}

// keptAt reports whether block i was kept.
func (b *builder) keptAt(i int32) bool {
	return b.keeps(&page.Element{Block: i, EndBlock: i + 1})
}

// leadsBack reports whether link e leads to an inline element further up, as from a note to
// its mark.
func (b *builder) leadsBack(e int32) bool {
	at, ok := b.notes.ids[b.fragment(e)]
	return ok && at < e && b.page.Elements[at].Tag.Has(page.Inline)
}

// fragment returns the id on this page that link e leads to, or "". A file without a folder is
// taken to be the page's own if the page's address is not known, or if the page has such an
// id: a book may have been saved, or joined, under another name.
func (b *builder) fragment(e int32) string {
	before, fragment, found := strings.Cut(b.page.Attr(e, "href"), "#")
	if !found || fragment == "" {
		return ""
	}
	if plain, err := url.PathUnescape(fragment); err == nil {
		fragment = plain
	}
	if before == "" || b.isOwn(before) {
		return fragment
	}
	if at, here := b.notes.ids[fragment]; here && b.isCited(at) {
		return fragment // a copy of the page has another address
	} else if strings.ContainsAny(before, "/:?") || b.base != nil && !here {
		return ""
	}
	return fragment
}

// isCited reports whether the id of element e is one that Wikipedia gives to notes and marks.
func (b *builder) isCited(e int32) bool {
	return strings.HasPrefix(b.page.Names[b.page.Elements[e].ID], "cite_")
}

// isOwn reports whether an address without fragment is the page's own.
func (b *builder) isOwn(address string) bool {
	if b.base == nil {
		return false
	}
	u, err := b.base.Parse(address)
	return err == nil && u.Host == b.base.Host && strings.TrimSuffix(u.Path, "/") == strings.TrimSuffix(b.base.Path, "/")
}

// ids returns the elements that have an id, or a name as anchors used to have.
func (b *builder) ids() map[string]int32 {
	ids := map[string]int32{}
	for i := range b.page.Elements {
		element := &b.page.Elements[i]
		name := b.page.Names[element.ID]
		if name == "" && element.Tag == page.A {
			name = b.page.Attr(int32(i), "name")
		}
		if _, taken := ids[name]; name != "" && !taken {
			ids[name] = int32(i)
		}
	}
	return ids
}

// noteAt returns the note that a mark leads to by the id target. It reports false if the
// target is not a note.
func (b *builder) noteAt(target string, mark int32) (note, bool) {
	at, ok := b.notes.ids[target]
	if !ok || at == mark || at < mark && !b.isAside(at) {
		return note{}, false
	}
	n, ok := b.noteAround(at)
	if !ok || b.page.In(mark, n.element) && n.from <= b.page.Elements[mark].Block && b.page.Elements[mark].Block < n.to {
		return note{}, false
	}
	if text := b.sourceText(b.page.Elements[mark].Body, b.page.Elements[mark].End); isNumber([]byte(text)) && b.inBrackets(mark) && b.closest(mark, page.Sup) < 0 {
		return n, notemark.OpensWith(b.page.BlockText(int(n.head)), text) // a number in brackets may link to anything
	}
	return n, true
}

// noteAround returns the note whose target is element at: the smallest element around it that
// holds more than a mark. If that is a term or a heading, the note is the text after it.
func (b *builder) noteAround(at int32) (note, bool) {
	if dt := b.closest(at, page.Dt); dt >= 0 {
		return b.noteOfTerm(dt)
	}
	if h := b.page.Closest(at, page.Heading); h >= 0 {
		return b.noteBelow(h)
	}
	for e := at; e > 0; e = b.page.Elements[e].Parent {
		element := &b.page.Elements[e]
		if element.Tag.Has(page.Inline) {
			continue
		}
		chars := int32(0)
		for i := element.Block; i < element.EndBlock; i++ {
			block := &b.page.Blocks[i]
			if chars += block.Chars; chars > maxNote || b.page.Elements[block.Element].Tag.Has(page.Heading) {
				return b.noteLine(at)
			}
		}
		if chars > maxMark { // not only the note's number
			return note{element: e, head: element.Block, from: element.Block, to: element.EndBlock}, true
		}
	}
	return note{}, false
}

// noteLine returns the note that is a line among others, if it begins with anchor at.
func (b *builder) noteLine(at int32) (note, bool) {
	i := b.page.Elements[at].Block
	if int(i) >= len(b.page.Blocks) || !b.page.Elements[at].Tag.Has(page.Inline) {
		return note{}, false
	}
	block := &b.page.Blocks[i]
	start, anchor := b.page.Runs[block.Run].Start, b.page.Elements[at].Start
	if block.Chars <= maxMark || block.Chars > maxNote || anchor-start > maxMarkSource || start < anchor && strings.Trim(b.sourceText(start, anchor), "[( ") != "" {
		return note{}, false
	}
	return note{element: block.Element, head: i, from: i, to: i + 1}, true
}

// noteOfTerm returns the note whose number is term dt of a list.
func (b *builder) noteOfTerm(dt int32) (note, bool) {
	term := &b.page.Elements[dt]
	n := note{element: term.Parent, head: term.Block, from: term.EndBlock, to: term.EndBlock}
	for i, end := b.subtree(dt), b.page.Elements[term.Parent].End; int(i) < len(b.page.Elements) && b.page.Elements[i].Start < end; i++ {
		if b.page.Elements[i].Tag == page.Dt {
			break
		}
		n.to = max(n.to, b.page.Elements[i].EndBlock)
	}
	return n, n.from < n.to && b.charsOf(n.from, n.to) <= maxNote
}

// noteBelow returns the note whose number is heading h.
func (b *builder) noteBelow(h int32) (note, bool) {
	heading := &b.page.Elements[h]
	n := note{element: heading.Parent, head: heading.Block, from: heading.EndBlock, to: heading.EndBlock}
	if b.chars(heading) > maxMark {
		return n, false
	}
	for chars := int32(0); n.to < b.page.Elements[n.element].EndBlock; n.to++ {
		block := &b.page.Blocks[n.to]
		if b.page.Closest(block.Element, page.Heading) >= 0 {
			break
		}
		if chars += block.Chars; chars > maxNote {
			return n, false
		}
	}
	return n, n.from < n.to
}

// charsOf returns the number of characters in blocks.
func (b *builder) charsOf(from, to int32) int32 {
	return b.chars(&page.Element{Block: from, EndBlock: to})
}

// isAside reports whether element e, which comes before a mark, may hold its note: it was
// dropped, and is hidden or an aside.
func (b *builder) isAside(e int32) bool {
	if b.keptAt(b.page.Elements[e].Block) {
		return false
	}
	for ; e > 0; e = b.page.Elements[e].Parent {
		if b.page.Elements[e].Tag == page.Aside || b.page.Elements[e].Flags&page.Hidden != 0 {
			return true
		}
	}
	return false
}

// dropNotes removes the text of notes from the kept blocks, and the headings that have no text
// left below them.
func (b *builder) dropNotes() {
	if len(b.notes.order) == 0 {
		return
	}
	b.notes.dropped = make([]bool, len(b.page.Blocks)+1)
	for _, i := range b.notes.order {
		if n := &b.notes.list[i]; !n.inline && n.text == "" {
			for block := n.head; block < n.to; block++ {
				b.notes.dropped[block] = true
			}
		}
	}
	for i := len(b.page.Blocks) - 1; i >= 0; i-- {
		if !b.notes.dropped[i] && b.notes.dropped[i+1] && b.headsNotes(int32(i)) {
			b.notes.dropped[i] = true
		}
	}
	kept := make([]int32, 0, len(b.kept))
	for _, i := range b.kept {
		if !b.notes.dropped[i] {
			kept = append(kept, i)
		}
	}
	b.kept = kept
}

// headsNotes reports whether block i, directly above a note, is a heading of notes that were
// all removed from their list.
func (b *builder) headsNotes(i int32) bool {
	block := &b.page.Blocks[i]
	if b.page.Closest(block.Element, page.Heading) < 0 && !b.namesNotes(i) {
		return false
	}
	outer := int32(-1)
	for e := b.page.Blocks[i+1].Element; e >= 0 && !b.page.In(block.Element, e); e = b.page.Elements[e].Parent {
		outer = e
	}
	if outer < 0 {
		return true
	}
	for j := b.page.Elements[outer].Block; j < b.page.Elements[outer].EndBlock; j++ {
		if !b.notes.dropped[j] && b.keptAt(j) {
			return false
		}
	}
	return true
}

// opensNotes reports whether the notes directly follow rule e.
func (b *builder) opensNotes(e int32) bool {
	return b.notes.dropped != nil && b.notes.dropped[b.page.Elements[e].Block]
}

// label returns the label of note i: its number.
func (n *notes) label(i int) string { return strconv.Itoa(n.number[i]) }

// onlyMarks reports whether r has only the separators between the marks in a superscript:
// brackets and commas.
func (n *notes) onlyMarks(l *liner, r page.Run, path []int32) bool {
	for _, e := range path {
		if n.sups[e] {
			return strings.Trim(string(l.page.Text(r)), "[](),; \n\t") == ""
		}
	}
	return false
}

// unmarked returns the marks of text around a footnote's mark, without those that make it a
// footnote's mark.
func (l *liner) unmarked(at place) []int32 {
	path := at.path[:at.n]
	for i, e := range path {
		switch l.page.Elements[e].Tag {
		case page.A, page.Sup, page.Span, page.Font:
			continue
		}
		return path[i:]
	}
	return nil
}

// footnotes builds the notes, in the order of their first marks.
func (b *builder) footnotes() []article.Footnote {
	var list []article.Footnote
	for _, i := range b.notes.order {
		list = append(list, article.Footnote{Label: b.notes.label(i), Body: b.footnote(&b.notes.list[i])})
	}
	return list
}

// footnote builds the text of a note.
func (b *builder) footnote(n *note) []article.Block {
	if n.text != "" {
		return []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(n.text)}}}
	}
	inner := *b
	inner.gaps, inner.kept = nil, nil
	inner.notes.within = true
	switch {
	case n.inline:
		return dropMark(inner.inlineNote(n.element), n.label)
	case n.run < n.endRun:
		line := b.page.Blocks[n.from]
		line.Run, line.EndRun = n.run, n.endRun
		content, _ := inner.inlines(&line)
		return dropMark([]article.Block{&article.Paragraph{Content: content}}, n.label)
	}
	for i := n.from; i < n.to; i++ {
		inner.kept = append(inner.kept, i)
	}
	body := withoutBackLinks(inner.blocks(n.element, 0, len(inner.kept)))
	if n.cited != "" {
		return withLabel(n.cited, body)
	}
	return dropMark(body, n.label)
}

// withoutBackLinks returns the body of a note without the brackets and commas in italics that
// are left of several links back to its marks.
func withoutBackLinks(body []article.Block) []article.Block {
	for _, block := range body {
		p, ok := block.(*article.Paragraph)
		if !ok || len(p.Content) < 2 {
			continue
		}
		if emph, ok := p.Content[0].(*article.Emph); ok && strings.Trim(article.InlineText(emph.Content), "(), ") == "" {
			p.Content = p.Content[1:]
			if text, ok := p.Content[0].(article.Plain); ok {
				p.Content[0] = article.Plain(strings.TrimLeft(string(text), " "))
			}
		}
	}
	return body
}

// withLabel returns body with label before its text.
func withLabel(label string, body []article.Block) []article.Block {
	if len(body) == 0 {
		return nil
	}
	if first, ok := body[0].(*article.Paragraph); ok {
		first.Content = append([]article.Inline{article.Plain(label + " ")}, first.Content...)
		return body
	}
	return append([]article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(label)}}}, body...)
}

// inlineNote builds the note that is element e of a line.
func (b *builder) inlineNote(e int32) []article.Block {
	line := b.page.Blocks[b.page.Elements[e].Block]
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.invisible(i) {
			e = i // the text, which opens at the mark
			break
		}
	}
	line.Element = e
	for line.Run < line.EndRun && !b.page.In(b.page.Runs[line.Run].Element, e) {
		line.Run++
	}
	for line.Run < line.EndRun && !b.page.In(b.page.Runs[line.EndRun-1].Element, e) {
		line.EndRun--
	}
	content, _ := b.inlines(&line)
	return []article.Block{&article.Paragraph{Content: content}}
}

// dropMark returns the text of a note without the note's own number, which is label if that is
// not empty.
func dropMark(body []article.Block, label string) []article.Block {
	if len(body) == 0 {
		return nil
	}
	p, ok := body[0].(*article.Paragraph)
	if !ok || len(p.Content) < 1 {
		return body
	}
	if len(body) > 1 {
		// The number was a link back, of which the brackets remain, or is in a cell of its own.
		if line := article.InlineText(p.Content); strings.Trim(line, "[]()^↑. ") == "" || notemark.IsNumber(strings.TrimSpace(line)) {
			return body[1:]
		}
	}
	if isSetOffMark(p.Content[0]) {
		p.Content = p.Content[1:]
	}
	if len(p.Content) == 0 {
		return body
	}
	if first, ok := p.Content[0].(article.Plain); ok {
		if text, ok := withoutNumber(string(first), label); ok {
			p.Content[0] = article.Plain(strings.TrimSpace(text) + trailing(text))
		}
	}
	return body
}

// isSetOffMark reports whether the first inline of a note is its number, set off by its type.
func isSetOffMark(first article.Inline) bool {
	switch first := first.(type) {
	case *article.Sup:
		return notemark.IsMark(article.InlineText(first.Content))
	case *article.Strong:
		return isNumber([]byte(article.InlineText(first.Content)))
	}
	return false
}

// withoutNumber returns the text of a note without its number, which is label if that is not
// empty. It reports false if nothing but signs is there.
func withoutNumber(text, label string) (rest string, ok bool) {
	text = strings.TrimLeft(text, "^↑. ")
	if rest, empty := strings.CutPrefix(text, "[]"); empty {
		text = strings.TrimLeft(rest, ". ") // its number was a link back
	}
	if text == "" {
		return "", false
	}
	if mark, _, n := notemark.ReadLabel(text); n > 0 && mark == label {
		return strings.TrimLeft(text[n:], ".): "), true
	}
	if mark, rest, found := strings.Cut(text, " "); found && notemark.IsNumber(mark) {
		return rest, true
	}
	return text, true
}

// trailing returns the white space at the end of s.
func trailing(s string) string {
	if strings.HasSuffix(s, " ") {
		return " "
	}
	return ""
}

// debracket returns a line without the brackets around the marks of notes and the separators
// within them: in "[1, 2]", only the numbers are links.
func debracket(line []article.Inline) []article.Inline {
	for i := range line {
		open, ok := line[i].(article.Plain)
		if !ok || !strings.HasSuffix(string(open), "[") && !strings.HasSuffix(string(open), "(") {
			continue
		}
		end := i + 1
		for end+1 < len(line) && isNoteRef(line[end]) && isBetweenMarks(line[end+1]) {
			end += 2
		}
		if end+1 >= len(line) || !isNoteRef(line[end]) {
			continue
		}
		closing, ok := line[end+1].(article.Plain)
		if !ok || closing == "" || closing[0] != "])"[strings.IndexByte("[(", open[len(open)-1])] {
			continue
		}
		line[i] = article.Plain(strings.TrimRight(string(open[:len(open)-1]), " "))
		for j := i + 2; j < end; j += 2 {
			line[j] = article.Plain("")
		}
		line[end+1] = closing[1:]
	}
	return slices.DeleteFunc(line, func(x article.Inline) bool { return x == article.Inline(article.Plain("")) })
}

func isNoteRef(x article.Inline) bool {
	_, ok := x.(article.FootnoteRef)
	return ok
}

// isBetweenMarks reports whether x is a separator of marks within brackets.
func isBetweenMarks(x article.Inline) bool {
	text, ok := x.(article.Plain)
	return ok && strings.Trim(string(text), " ,;-–") == ""
}
