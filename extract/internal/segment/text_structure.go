package segment

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

const (
	maxHeading = 14 // words of the longest line taken for a heading without a mark
	minProse   = 12 // words of the shortest paragraph that is taken for running text
	maxList    = 8  // deepest nesting of lists
	minCode    = 3  // lines of program text in a row that make a listing

	// maxDoubtful is how many lines are read of a possible listing: text in which every other
	// line looks like program text is read again from each of them.
	maxDoubtful = 200
)

// builder makes a page out of paragraphs.
type builder struct {
	*dump
	p       *page.Page
	counter page.Counter
	lists   []list
	element int32 // the element of the last block, for paragraphs that continue
	first   int32 // the first run of the current block
}

// list is an open list.
type list struct {
	element, item int32
	tag           page.Tag
	indent        int32 // of its marks
	body          int32 // of the text after them: lynx aligns numbers to the right
}

// holds reports whether an item with its mark and its text at these columns continues the
// list.
func (l *list) holds(tag page.Tag, indent, body int32) bool {
	return l.tag == tag && (l.indent == indent || tag == page.Ol && l.body == body)
}

// build returns the page of the paragraphs.
func (d *dump) build(paras []para) *page.Page {
	b := &builder{dump: d, p: page.New(page.FromText, d.src)}
	b.p.Elements = append(slices.Grow(b.p.Elements, len(paras)+1), page.Element{Parent: -1, End: int32(len(d.src))})
	b.p.Blocks = slices.Grow(b.p.Blocks, len(paras))
	b.p.Runs = slices.Grow(b.p.Runs, len(paras)+len(paras)/2)
	b.p.Names = []string{""}
	for i := 0; i < len(paras); {
		if n := b.codeLines(paras[i:]); n > 0 {
			b.code(paras[i : i+n])
			i += n
			continue
		}
		b.paragraph(paras, i)
		i++
	}
	b.closeLists(0)
	b.p.Elements[0].EndBlock = int32(len(b.p.Blocks))
	return b.p
}

// paragraph adds the block of paras[i] in the element that its mark names.
func (b *builder) paragraph(paras []para, i int) {
	p := paras[i]
	if p.more && b.element > 0 {
		b.block(b.element, p, p.from)
		b.close(b.element, p.to)
		return
	}
	l := b.lines[p.line]
	if l.start != p.from {
		l = line{start: p.from, end: p.to, indent: l.indent}
	}
	tag, text := b.kind(paras, i, l)
	text = b.skipStray(text, p.to)
	switch tag {
	case page.Ul, page.Ol:
		b.item(tag, l, p, text)
	case page.Blockquote:
		b.closeLists(0)
		quote := b.open(page.Blockquote, 0, p.from, text)
		inner := b.open(page.P, quote, text, text)
		b.block(inner, p, text)
		b.close(inner, p.to)
		b.close(quote, p.to)
	default:
		b.closeLists(0)
		b.element = b.open(tag, 0, p.from, text)
		b.block(b.element, p, text)
		b.close(b.element, p.to)
	}
}

// skipStray returns the start of the text from the byte at from on, after a full stop or comma
// that was left over from a sentence ending on another line.
func (b *builder) skipStray(from, to int32) int32 {
	if from+2 < to && (b.src[from] == '.' || b.src[from] == ',') && b.src[from+1] == ' ' {
		return from + 2
	}
	return from
}

// kind returns the element of paras[i], whose first line is l, and the start of its text after
// the mark of the element.
func (b *builder) kind(paras []para, i int, l line) (page.Tag, int32) {
	p := paras[i]
	if b.markdown {
		if tag, text := b.markdownKind(l); tag != page.P {
			return tag, text
		}
	}
	if tag, text := b.bullet(l); text > l.start {
		if tag == page.Ul && !b.isSpeech(paras, i, text) || tag == page.Ol && b.inSequence(paras, i) {
			return tag, text
		}
		return page.P, l.start
	}
	text := b.text(p)
	switch {
	case bytes.HasPrefix(text, []byte("> ")):
		return page.Blockquote, p.from + 2
	case bytes.HasPrefix(text, []byte("(BUTTON)")):
		return page.Button, p.from
	case bytes.HasPrefix(text, []byte("**")) && !b.markdown:
		if stars := starred(text); stars > 0 {
			return page.H1 + page.Tag(min(max(7-stars, 2), 6)-1), p.from + int32(stars)
		}
	}
	if b.looksLikeHeading(paras, i) {
		return page.H2, p.from
	}
	return page.P, p.from
}

// starred returns the number of stars before a heading as html2text writes it, "**** Heading
// ****": seven minus its level.
func starred(text []byte) int {
	n := 0
	for n < len(text) && text[n] == '*' {
		n++
	}
	if n < len(text) && text[n] == ' ' && bytes.HasSuffix(text, text[:n]) {
		return n
	}
	return 0
}

// looksLikeHeading reports whether paras[i] is a short line without a full stop
// above running text.
func (b *builder) looksLikeHeading(paras []para, i int) bool {
	text := b.text(paras[i])
	if len(text) > 20*maxHeading || i+1 >= len(paras) || paras[i+1].more {
		return false
	}
	if !opensHeading(firstRune(text)) || !endsHeading(text) {
		return false
	}
	next := b.text(paras[i+1])
	if len(next) <= 2*len(text) || !endsSentence(next) && !page.Unstopped(lastRune(next)) {
		return false
	}
	n := words(text)
	return n > 0 && n <= maxHeading && words(next[:min(len(next), 400)]) >= minProse
}

// opensHeading reports whether a heading may begin with r.
func opensHeading(r rune) bool { return !unicode.IsLower(r) && (isWord(r) || opensWord(r)) }

// endsHeading reports whether a heading may end as text does: it may ask or call, but has no other
// mark of a sentence at its end.
func endsHeading(text []byte) bool {
	switch lastRune(text) {
	case ':', ',', ';', '.', '。':
		return false
	case '?', '？', '!':
		return true
	}
	return !endsSentence(text)
}

// item adds a list item.
func (b *builder) item(tag page.Tag, l line, p para, text int32) {
	body := l.indent + width(b.src[l.start:text])
	for n := len(b.lists); n > 0; n-- {
		top := &b.lists[n-1]
		if top.holds(tag, l.indent, body) || top.indent < l.indent {
			break
		}
		b.closeLists(n - 1)
	}
	n := len(b.lists)
	if n > 0 && (b.lists[n-1].holds(tag, l.indent, body) || n == maxList) {
		b.close(b.lists[n-1].item, p.from)
	} else {
		parent := int32(0)
		if n > 0 {
			parent = b.lists[n-1].item
		}
		b.lists = append(b.lists, list{tag: tag, indent: l.indent, body: body, element: b.open(tag, parent, p.from, p.from)})
	}
	top := &b.lists[len(b.lists)-1]
	top.item = b.open(page.Li, top.element, p.from, text)
	b.element = top.item
	b.block(top.item, p, text)
	b.close(top.item, p.to)
}

// closeLists closes all open lists except the first n.
func (b *builder) closeLists(n int) {
	for i := len(b.lists) - 1; i >= n; i-- {
		end := int32(0)
		if runs := b.p.Runs; len(runs) > 0 {
			end = runs[len(runs)-1].End
		}
		b.close(b.lists[i].item, end)
		b.close(b.lists[i].element, end)
	}
	b.lists = b.lists[:n]
}

// open adds an element whose mark is src[start:body].
func (b *builder) open(tag page.Tag, parent, start, body int32) int32 {
	at := int32(len(b.p.Blocks))
	b.p.Elements = append(b.p.Elements, page.Element{
		Tag: tag, Parent: parent, Start: start, Body: body, End: body, Block: at, EndBlock: at,
	})
	return int32(len(b.p.Elements)) - 1
}

// close ends element e at the byte at end, after the last block.
func (b *builder) close(e, end int32) {
	b.p.Elements[e].End = max(end, b.p.Elements[e].Body)
	b.p.Elements[e].EndBlock = int32(len(b.p.Blocks))
}

// block adds a block with the text of p from the byte at from on.
func (b *builder) block(element int32, p para, from int32) {
	b.first = int32(len(b.p.Runs))
	for i, l := range b.lines[p.line:p.endLine] {
		start, end := max(l.start, from), min(l.end, p.to)
		if start >= end {
			continue
		}
		if next := p.line + int32(i) + 1; next < p.endLine && b.lines[next].start < p.to {
			switch {
			case b.isHyphenated(l, b.lines[next]):
				if b.hyphens {
					end--
				}
			case b.spaced(l, b.lines[next]):
				end = b.lines[next].start
			}
		}
		if b.markdown {
			b.inline(element, start, end)
		} else {
			b.runs(element, start, end)
		}
	}
	b.count(element)
}

// count adds the block of the runs from the first on, if there are any.
func (b *builder) count(element int32) {
	runs := b.p.Runs[b.first:]
	if len(runs) == 0 {
		return
	}
	b.counter.Reset()
	for _, r := range runs {
		b.counter.Add(b.p.Text(r), b.p.Elements[r.Element].Tag == page.A)
	}
	b.counter.Done()
	b.p.Blocks = append(b.p.Blocks, page.Block{Element: element, Run: b.first, EndRun: int32(len(b.p.Runs)), Counts: b.counter.Counts})
}

// spaced reports whether a space belongs between the words of two lines that are joined: not
// in a script without spaces between words, nor before a comma. A run that ends with a space
// includes the white space up to the next line.
func (b *builder) spaced(l, next line) bool {
	before, after := lastRune(b.src[l.start:l.end]), firstRune(b.src[next.start:next.end])
	if page.Dense(before) || page.Dense(after) || isClosing(after) && after != '…' {
		return false
	}
	switch before {
	case '(', '[', '„', '“', '‘', '—', '/', '、', '，', '。':
		return false
	}
	return true
}

// mayBeMark has the bytes that can begin a mark that is not text.
var mayBeMark = [256]bool{'[': true, '(': true, '_': true, '*': true}

// runs adds the runs of src[start:end] without marks that are not text.
func (b *builder) runs(element, start, end int32) {
	from := start
	for at := start; at < end; {
		if !mayBeMark[b.src[at]] {
			at++
			continue
		}
		size := 0
		switch c := b.src[at]; {
		case c == '[' || c == '(' || c == '_':
			size = b.mark(b.src[at:end])
		case c == '*' && at+1 < end && b.src[at+1] == '*':
			size = int(end-at) - len(bytes.TrimLeft(b.src[at:end], "*"))
		}
		if size == 0 {
			at++
			continue
		}
		b.run(element, from, at)
		at += int32(size)
		from = at
	}
	b.run(element, from, end)
}

// run adds the run src[start:end]. A run without text is added only after others, as the space
// between them.
func (b *builder) run(element, start, end int32) {
	if start == end || int(b.first) == len(b.p.Runs) && len(bytes.TrimFunc(b.src[start:end], isBlank)) == 0 {
		return
	}
	b.p.Runs = append(b.p.Runs, page.Run{Start: start, End: end, Element: element})
}

// isBullet reports whether l begins with the mark of a list item.
func (d *dump) isBullet(l line) bool {
	_, text := d.bullet(l)
	return text > l.start
}

// bullet returns the kind of list that l is an item of, and the start of the item's text, or
// l.start if l is not an item.
func (d *dump) bullet(l line) (page.Tag, int32) {
	text := d.src[l.start:l.end]
	r, size := utf8.DecodeRune(text)
	if isDigit(text[0]) {
		if size := numberLen(text); size > 0 {
			return page.Ol, d.skipSpace(l, size)
		}
		return page.P, l.start
	}
	switch bulletDepth(r) {
	case 0:
		return page.P, l.start
	case letterBullet:
		// lynx and html2text write these only for lists within lists.
		if l.indent < 4 {
			return page.P, l.start
		}
	}
	if size >= len(text) || text[size] != ' ' && text[size] != '\t' && size == 1 {
		return page.P, l.start
	}
	return page.Ul, d.skipSpace(l, size)
}

// maxNumber is the largest number of digits in the number of a list item.
const maxNumber = 4

// numberLen returns the length of the number, with its full stop or bracket, that begins a list
// item with the given text, or 0 if there is none.
func numberLen(text []byte) int {
	n := 0
	for n < len(text) && n < maxNumber && isDigit(text[n]) {
		n++
	}
	if n == 0 || n+1 >= len(text) || text[n] != '.' && text[n] != ')' || text[n+1] != ' ' {
		return 0
	}
	return n + 1
}

func (d *dump) skipSpace(l line, n int) int32 {
	for l.start+int32(n) < l.end && isBlank(rune(d.src[l.start+int32(n)])) {
		n++
	}
	return l.start + int32(n)
}

// letterBullet is the result of bulletDepth for bullets that are also letters or
// common marks.
const letterBullet = 2

// bulletDepth returns 1 or letterBullet for bullet r, or 0 if r is not a bullet.
func bulletDepth(r rune) int {
	switch r {
	case '•', '*', '-', '◦', '▪', '▫', '‣', '●', '■', '□', '☆', '★', '○', '·', '∙', '–', '►', '▶', '→', '✓', '✔', '✅', '⁃', '❖', '➢', '➤':
		return 1
	case 'o', '+', '#', '@', '=':
		return letterBullet
	}
	return 0
}

// isSpeech reports whether the dash before the text of paras[i] introduces direct speech, as
// in many languages: no other item comes directly before or after it.
func (b *builder) isSpeech(paras []para, i int, text int32) bool {
	mark := b.src[paras[i].from:text]
	if !bytes.Equal(mark, []byte("- ")) && !bytes.Equal(mark, []byte("– ")) {
		return false
	}
	touches := func(i, below int) bool {
		l := b.lines[paras[below].line]
		return l.blanks == 0 && b.isBullet(b.lines[paras[i].line])
	}
	return !(i > 0 && touches(i-1, i)) && !(i+1 < len(paras) && touches(i+1, i+1))
}

// inSequence reports whether the number of the item paras[i] is one more than that of the
// paragraph before, or one less than that of the paragraph after.
func (b *builder) inSequence(paras []para, i int) bool {
	n := number(b.text(paras[i]))
	return i > 0 && number(b.text(paras[i-1])) == n-1 && n > 1 || i+1 < len(paras) && number(b.text(paras[i+1])) == n+1
}

// number returns the number of a list item, or -1 if there is none.
func number(text []byte) int {
	n, i := 0, 0
	for i < len(text) && i < 4 && isDigit(text[i]) {
		n = 10*n + int(text[i]-'0')
		i++
	}
	if i == 0 || i+1 >= len(text) || text[i] != '.' && text[i] != ')' || text[i+1] != ' ' {
		return -1
	}
	return n
}

// codeLines returns how many of paras, from the first on, are a listing of
// program text.
func (b *builder) codeLines(paras []para) int {
	if b.markdown {
		return b.fencedLines(paras)
	}
	n, sure := 0, 0
	for n < len(paras) && (n == 0 || b.lines[paras[n].line].blanks == 0) && paras[n].endLine == paras[n].line+1 {
		code := isCode(b.text(paras[n]))
		if !code && (n == 0 || b.lines[paras[n].line].indent == 0 || 2*sure < n || n >= maxDoubtful && 3*sure < 2*(n+1)) {
			break
		}
		if code {
			sure++
		}
		n++
	}
	if sure < minCode || 3*sure < 2*n {
		return 0
	}
	return n
}

// isCode reports whether a line looks like program text.
func isCode(text []byte) bool {
	switch lastRune(text) {
	case ';', '{', '}':
		return len(text) < 2*maxWrap
	}
	for _, prefix := range [...]string{"$ ", "#include", "// ", "/*", "def ", "func ", "import ", "return ", "</", "<?"} {
		if prefixLen(text, prefix) > 0 && !endsSentence(text) && bytes.ContainsAny(text, "(){}=<>/\"_$") {
			return true
		}
	}
	return false
}

// code adds paras, a listing, as one block with one run.
func (b *builder) code(paras []para) {
	b.closeLists(0)
	mark := paras[0].from
	if b.markdown {
		paras = paras[1 : len(paras)-1] // the fences
	}
	if len(paras) == 0 {
		return
	}
	start, end := b.lineStart(paras[0].from), paras[len(paras)-1].to
	b.element = b.open(page.Pre, 0, min(mark, start), start)
	b.first = int32(len(b.p.Runs))
	b.p.Runs = append(b.p.Runs, page.Run{Start: start, End: end, Element: b.element})
	b.count(b.element)
	b.close(b.element, end)
}

// lineStart returns the start of the line that holds the byte at from.
func (b *builder) lineStart(from int32) int32 {
	for from > 0 && b.src[from-1] != '\n' && isBlank(rune(b.src[from-1])) {
		from--
	}
	return from
}
