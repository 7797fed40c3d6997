package assemble

import (
	"math"
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// A footnote is known by its mark: a short link to a place further down on the
// page. The marks of Pandoc, WordPress, Substack, Wikipedia and of those who
// write them by hand differ in everything else.

// notes are the footnotes of a page.
type notes struct {
	refs   map[int32]int32  // note element by the link that is its mark
	sups   map[int32]bool   // superscripts around marks
	order  []int32          // note elements, by their first mark
	number map[int32]int    // of each note, from 1
	ids    map[string]int32 // elements by id, read when the first mark asks
	within bool             // a note is being built
}

// What a mark and a note can be.
const (
	maxMarkSource = 300  // bytes of source in a link that may be a mark
	maxMark       = 8    // characters of a mark: "note 12"
	maxNote       = 3000 // characters of a note: the longest are discussions of half a page

	// maxNoted is how many times the characters of the page all notes may have:
	// one may lie within another, but not hundreds.
	maxNoted = 2

	// maxBeside is the number of bytes of source between a mark and the same note beside
	// the text: the tags that end the mark, an input to open the note.
	maxBeside = 200
)

// findNotes finds the footnotes that the kept blocks refer to and takes their
// text out of the kept blocks.
func (b *builder) findNotes() {
	b.notes = notes{refs: map[int32]int32{}, sups: map[int32]bool{}, number: map[int32]int{}}
	if b.page.Kind != page.FromHTML || len(b.kept) == 0 {
		return
	}
	owner := map[int32]string{}                       // target by note: two targets in one element are no notes
	last, marked := int32(-1), int32(math.MinInt32/2) // note of the mark that was met last, and where that ends
	room := maxNoted * int(b.chars(&b.page.Elements[0]))
	for i := range b.page.Elements {
		e := int32(i)
		if b.isInlineNote(e) {
			if b.page.Elements[e].Start-marked <= maxBeside {
				b.notes.refs[e] = last // shown beside its mark, and below the text
				continue
			}
			b.notes.refs[e] = e
			b.notes.order = append(b.notes.order, e)
			b.notes.number[e] = len(b.notes.order)
			continue
		}
		if b.page.Elements[i].Tag != page.A || !b.mayRefer(e) {
			continue
		}
		target := b.fragment(e)
		if target == "" {
			continue
		}
		if b.notes.ids == nil {
			b.notes.ids = b.ids()
		}
		at, ok := b.notes.ids[target]
		if !ok || at <= e {
			continue
		}
		note := b.noteAround(at, e)
		if note < 0 || owner[note] != "" && owner[note] != target {
			continue
		}
		if owner[note] == "" {
			if room -= int(b.chars(&b.page.Elements[note])); room < 0 {
				break
			}
			b.notes.order = append(b.notes.order, note)
			b.notes.number[note] = len(b.notes.order)
			owner[note] = target
		}
		b.notes.refs[e] = note
		last, marked = note, b.page.Elements[e].End
		if sup := b.closest(e, page.Sup); sup >= 0 {
			b.notes.sups[sup] = true
		}
	}
	if len(b.notes.order) == 0 {
		b.findPlainNotes()
	}
	b.dropNotes()
}

// isInlineNote reports whether e is a note within the line that it belongs to,
// which a stylesheet puts into the margin or below the text.
func (b *builder) isInlineNote(e int32) bool {
	element := &b.page.Elements[e]
	if b.classOf(e)&inlineNote == 0 || !element.Tag.Has(page.Inline) || element.End-element.Body > maxNote || !b.keptAt(element.Block) {
		return false
	}
	for outer := element.Parent; outer >= 0; outer = b.page.Elements[outer].Parent {
		if _, ok := b.notes.refs[outer]; ok {
			return false
		}
	}
	return element.EndBlock-element.Block <= 1 && b.sourceText(element.Body, element.End) != ""
}

// mayRefer reports whether link e looks like the mark of a footnote.
func (b *builder) mayRefer(e int32) bool {
	element := &b.page.Elements[e]
	if element.End-element.Body > maxMarkSource || !b.keptAt(element.Block) {
		return false
	}
	tag := b.page.Source[element.Start:element.Body]
	if !strings.Contains(string(tag), "#") || !isMarkText(b.sourceText(element.Body, element.End)) {
		return false
	}
	if text := b.sourceText(element.Body, element.End); len(text) > 2 && text[0] == '[' && isNumber([]byte(strings.Trim(text, "[]"))) {
		return true
	}
	if b.classOf(e)&noteMark != 0 || b.closest(e, page.Sup) >= 0 || b.find(e, page.Sup) >= 0 {
		return true
	}
	switch b.page.Attr(e, "role") {
	case "doc-noteref":
		return true
	}
	fragment := strings.ToLower(b.fragment(e))
	return strings.Contains(fragment, "note") || strings.HasPrefix(fragment, "fn") || strings.HasPrefix(fragment, "_ftn") || strings.HasPrefix(fragment, "ref")
}

// keptAt reports whether block i was kept.
func (b *builder) keptAt(i int32) bool {
	return b.keeps(&page.Element{Block: i, EndBlock: i + 1})
}

// isMarkText reports whether text can be the mark of a footnote: a number, a
// letter or a sign, perhaps in brackets.
func isMarkText(text string) bool {
	text = strings.Trim(text, "[](){}⁽⁾ ^.:")
	if text == "" || utf8.RuneCountInString(text) > maxMark {
		return false
	}
	for _, word := range [...]string{"note", "fn", "nb", "n", "Note", "注"} {
		text = strings.TrimSpace(strings.TrimPrefix(text, word))
	}
	runes := []rune(text)
	for _, r := range runes {
		if !unicode.IsNumber(r) && !strings.ContainsRune("*†‡§¶#", r) && (len(runes) > 2 || !unicode.IsLetter(r)) {
			return false
		}
	}
	return len(runes) > 0
}

// isBackMark reports whether text, within a footnote, leads back to its mark.
func isBackMark(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) && utf8.RuneCountInString(text) > 2 {
			return false
		}
	}
	return utf8.RuneCountInString(text) <= maxMark
}

// leadsBack reports whether link e leads to a place within a line further up,
// as from a note to its mark.
func (b *builder) leadsBack(e int32) bool {
	at, ok := b.notes.ids[b.fragment(e)]
	return ok && at < e && b.page.Elements[at].Tag.Has(page.Inline)
}

// fragment returns the place on this page that link e leads to, or "".
func (b *builder) fragment(e int32) string {
	before, fragment, found := strings.Cut(b.page.Attr(e, "href"), "#")
	if !found || fragment == "" {
		return ""
	}
	if before != "" {
		if b.base == nil {
			return ""
		}
		u, err := b.base.Parse(before)
		if err != nil || u.Host != b.base.Host || strings.TrimSuffix(u.Path, "/") != strings.TrimSuffix(b.base.Path, "/") {
			return ""
		}
	}
	if plain, err := url.PathUnescape(fragment); err == nil {
		return plain
	}
	return fragment
}

// ids returns the elements that have an id, or a name as anchors had.
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

// noteAround returns the element that holds the note whose target is at, or -1
// when what stands there is none.
func (b *builder) noteAround(at, mark int32) int32 {
	for e := at; e > 0; e = b.page.Elements[e].Parent {
		element := &b.page.Elements[e]
		if element.Tag.Has(page.Inline) {
			continue
		}
		chars := int32(0)
		for i := element.Block; i < element.EndBlock; i++ {
			block := &b.page.Blocks[i]
			if b.page.Elements[block.Element].Tag.Has(page.Heading) {
				return -1
			}
			if chars += block.Chars; chars > maxNote {
				return -1
			}
		}
		if chars <= maxMark {
			continue // only its number
		}
		if b.page.In(mark, e) {
			return -1
		}
		return e
	}
	return -1
}

// dropNotes takes the text of notes out of the kept blocks, and the headings
// that stand above nothing then.
func (b *builder) dropNotes() {
	if len(b.notes.order) == 0 {
		return
	}
	inNote := make([]bool, len(b.page.Blocks)+1)
	for _, note := range b.notes.order {
		if b.notes.refs[note] == note {
			continue // the rest of its line stays
		}
		for i := b.page.Elements[note].Block; i < b.page.Elements[note].EndBlock; i++ {
			inNote[i] = true
		}
	}
	kept := make([]int32, 0, len(b.kept))
	for _, i := range b.kept {
		if inNote[i] || inNote[i+1] && b.page.Closest(b.page.Blocks[i].Element, page.Heading) >= 0 {
			continue
		}
		kept = append(kept, i)
	}
	b.kept = kept
}

// label returns what a mark is called: the number of its note.
func (n *notes) label(mark int32) string { return strconv.Itoa(n.number[n.refs[mark]]) }

// onlyMarks reports whether r is what stands between the marks in a
// superscript: brackets and commas.
func (n *notes) onlyMarks(l *liner, r page.Run, path []int32) bool {
	for _, e := range path {
		if n.sups[e] {
			return strings.Trim(string(l.page.Text(r)), "[](), \n\t") == ""
		}
	}
	return false
}

// unmarked returns the marks of text around a footnote's mark, without those
// that make it one.
func (l *liner) unmarked(at place) []int32 {
	path := at.path[:at.n]
	for i, e := range path {
		if l.page.Elements[e].Tag == page.A || l.page.Elements[e].Tag == page.Sup {
			continue
		}
		return path[i:]
	}
	return nil
}

// footnotes builds the notes, in the order of their first marks.
func (b *builder) footnotes() []article.Footnote {
	var list []article.Footnote
	for i, note := range b.notes.order {
		inner, from, to := b.whole(note)
		inner.notes.within = true
		body := inner.blocks(note, from, to)
		if b.notes.refs[note] == note {
			body = inner.inlineNote(note)
		}
		list = append(list, article.Footnote{Label: strconv.Itoa(i + 1), Body: dropMark(body)})
	}
	return list
}

// inlineNote builds the note that stands within a line as element e.
func (b *builder) inlineNote(e int32) []article.Block {
	line := b.page.Blocks[b.page.Elements[e].Block]
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.page.Elements[i].Flags&page.Hidden != 0 && b.invisible(i) {
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

// dropMark returns the text of a note without the note's own number.
func dropMark(body []article.Block) []article.Block {
	if len(body) == 0 {
		return nil
	}
	p, ok := body[0].(*article.Paragraph)
	if !ok || len(p.Content) < 1 {
		return body
	}
	if len(body) > 1 && strings.Trim(article.InlineText(p.Content), "[]()^↑. ") == "" {
		return body[1:] // the brackets of the number, which was a link back
	}
	switch first := p.Content[0].(type) {
	case *article.Sup:
		if isMarkText(article.InlineText(first.Content)) {
			p.Content = p.Content[1:]
		}
	case *article.Strong:
		if isNumber([]byte(article.InlineText(first.Content))) {
			p.Content = p.Content[1:]
		}
	}
	if len(p.Content) == 0 {
		return body
	}
	if first, ok := p.Content[0].(article.Plain); ok {
		text := strings.TrimLeft(string(first), "^↑. ")
		if mark, rest, found := strings.Cut(text, " "); found && isNumberMark(mark) {
			text = rest
		}
		p.Content[0] = article.Plain(strings.TrimSpace(text) + trailing(text))
	}
	return body
}

// isNumberMark reports whether word is a number as notes begin with: "1.",
// "[1]", "(1)".
func isNumberMark(word string) bool {
	digits := strings.Trim(word, "[]().:")
	if digits != "" && strings.Trim(digits, "*†‡§") == "" {
		return true
	}
	if digits == "" || digits == word || len(digits) > 3 {
		return false
	}
	_, err := strconv.Atoi(digits)
	return err == nil
}

// trailing returns the space that s ends with.
func trailing(s string) string {
	if strings.HasSuffix(s, " ") {
		return " "
	}
	return ""
}
