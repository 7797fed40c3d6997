package assemble

import (
	"bytes"
	"html"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/latex"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/notemark"
	"presscut/extract/internal/page"
	"presscut/extract/internal/sight"
)

// inlines builds the content of a block: its runs, each within the inline elements around it.
// Pictures in the block that are not part of its text are returned apart.
func (b *builder) inlines(block *page.Block) (content []article.Inline, pictures []*article.Figure) {
	content, pictures = b.withDisplays(block)
	return inLine(content), pictures
}

// withDisplays is like inlines, but its result may hold displayed formulas.
func (b *builder) withDisplays(block *page.Block) (content []article.Inline, pictures []*article.Figure) {
	l := liner{builder: b, block: block.Element, run: block.Run, done: -1, lineSpan: -1, lines: b.keepsLines(block.Element)}
	var end int32
	l.end, end = b.scriptRange(block)
	for e := block.Element; e > 0 && l.outside < maxInline-1; e = b.page.Elements[e].Parent {
		if b.marks(e) && !b.swells(e) {
			l.outer[l.outside] = e
			l.outside++
		}
	}
	runs := b.page.Runs[block.Run:block.EndRun]
	for i, r := range runs {
		l.rest = runs[i+1:]
		l.putScripts(r.Start)
		if l.lines {
			l.addLines(r)
		} else {
			l.add(r)
		}
	}
	l.putScripts(end)
	l.closeTo(0)
	l.open[0].flush()
	if l.noted {
		l.open[0].content = debracket(l.open[0].content)
	}
	return trim(l.open[0].content), l.pictures
}

// maxSwell limits how much longer than a link its copies may be if it becomes one link for
// each block in it. A long address around many short lines would make the page a hundred times
// as long.
const maxSwell = 16

// swells reports whether e is a link around blocks that becomes much longer if each of them is
// a link.
func (b *builder) swells(e int32) bool {
	element := &b.page.Elements[e]
	if element.Tag != page.A {
		return false
	}
	blocks := b.page.Blocks[element.Block:element.EndBlock]
	n := sort.Search(len(blocks), func(i int) bool { return b.page.Runs[blocks[i].Run].Start >= element.End })
	return n*int(element.Body-element.Start) > maxSwell*int(element.End-element.Start)
}

// liner builds the inlines of one block.
type liner struct {
	*builder
	block    int32      // the element that holds the block
	run      int32      // the block's first run
	rest     []page.Run // the runs after the current one
	outer    [maxInline]int32
	outside  int // number of elements in outer: marks around the block, innermost first
	open     [maxInline]level
	depth    int
	done     int32 // the formula or footnote that was written as a whole
	end      int32 // offset where the last run ended
	space    bool  // white space precedes the next text
	text     bool  // text was written before
	number   bool  // the text so far is only a number
	formula  bool  // the last thing written is a formula
	noted    bool  // the mark of a footnote was written
	lines    bool  // line breaks in the source are line breaks of the text
	last     int32 // the element of the last run
	lineSpan int32 // the line element of the last run, or -1
	pictures []*article.Figure
}

// maxInline is the number of nested inline elements that are built. Deeper elements are left
// out, but not their text.
const maxInline = 16

// level is an open inline element and its content so far.
type level struct {
	element int32
	content []article.Inline
	text    []byte // plain text after content
}

// flush appends the pending text to the content as an inline.
func (v *level) flush() {
	if len(v.text) > 0 {
		v.content = append(v.content, article.Plain(v.text))
		v.text = v.text[:0]
	}
}

// place describes the elements around a run.
type place struct {
	path    [maxInline]int32 // the marks around it, innermost first
	n       int              // length of path
	formula int32            // the formula around it, or -1
	note    int32            // the link to a footnote around it, or -1
	unseen  bool
}

// locate returns the place of r.
func (l *liner) locate(r page.Run) place {
	at := place{formula: -1, note: -1}
	for e := r.Element; e > l.block; e = l.page.Elements[e].Parent {
		element := &l.page.Elements[e]
		if l.isFormula(e) {
			at.formula = e
		}
		at.unseen = at.unseen || l.isUnseen(e)
		if n, ok := l.notes.refs[e]; ok && at.note < 0 {
			if n == besideMark {
				at.unseen = true
			} else {
				at.note = e
			}
		}
		if (isMark(element.Tag) || element.Flags&page.Typeset != 0) && r.Start < element.End && at.n < maxInline-1 && l.marks(e) {
			at.path[at.n] = e
			at.n++
		}
	}
	for _, e := range l.outer[:l.outside] {
		if at.n < maxInline-1 && r.Start < l.page.Elements[e].End {
			at.path[at.n] = e
			at.n++
		}
	}
	return at
}

// isFormula reports whether element e holds a formula.
func (l *liner) isFormula(e int32) bool {
	element := &l.page.Elements[e]
	if element.Class != 0 {
		if c := l.classOf(e); c&formula != 0 || c&formulaCode != 0 && element.Tag == page.Code || c&rawTeX != 0 && l.isBareTeX(e) {
			return true
		}
	}
	switch element.Tag {
	case page.Math:
		return true
	case page.Span, page.Unknown:
		return l.attrTeX(e) != ""
	}
	return false
}

// isBareTeX reports whether span e, whose class is for formulas, holds only TeX that a script
// typesets.
func (l *liner) isBareTeX(e int32) bool {
	element := &l.page.Elements[e]
	if element.Tag != page.Span || element.End-element.Body > maxFormula {
		return false
	}
	source := l.page.Source[element.Body:element.End]
	if bytes.HasPrefix(source, []byte(`\(`)) || bytes.HasPrefix(source, []byte(`\[`)) || bytes.HasPrefix(source, []byte("$")) {
		return false // between delimiters
	}
	return bytes.IndexByte(source[:max(len(source)-len("</span>"), 0)], '<') < 0 && latex.HasSign(string(source))
}

// isUnseen reports whether readers do not see element e within a line, or not as text.
func (l *liner) isUnseen(e int32) bool {
	element := &l.page.Elements[e]
	if element.Class != 0 && l.classOf(e)&unseen != 0 || l.invisible(e) || element.Flags&page.HasRole != 0 && l.page.Attr(e, "role") == "tooltip" {
		return true
	}
	switch element.Tag {
	case page.Button, page.Rp: // the content of the latter is written where it is needed
		return true
	case page.A:
		return l.isAnchor(e)
	}
	return false
}

// isMark reports whether an element with tag marks its text.
func isMark(tag page.Tag) bool {
	switch tag {
	case page.A, page.Em, page.I, page.Strong, page.B, page.Code, page.Kbd, page.Samp, page.Tt, page.S, page.Strike,
		page.Del, page.Sub, page.Sup, page.Q, page.Mark, page.Ins, page.Abbr, page.Acronym, page.Ruby, page.Rt:
		return true
	}
	return false
}

// invisible reports whether an element within a line is hidden. The rest of a line that a
// reader can unfold is not.
func (b *builder) invisible(e int32) bool {
	element := &b.page.Elements[e]
	return element.Flags&page.Concealed != 0 && !sight.IsPanel(b.page.Names[element.Class]) && !sight.IsPanel(b.page.Names[element.ID])
}

// isAnchor reports whether link e is a mark that links a heading or paragraph to itself, or
// links a footnote back to its mark.
func (l *liner) isAnchor(e int32) bool {
	element := &l.page.Elements[e]
	if element.End-element.Body > maxMarkSource || bytes.IndexByte(l.page.Source[element.Start:element.Body], '#') < 0 {
		return false
	}
	text := l.sourceText(element.Body, element.End)
	if l.notes.within {
		return notemark.IsBack(text) || l.leadsBack(e)
	}
	marked := l.classOf(e)&selfLink != 0 || lexicon.IsSelfLink(strings.ToLower(text))
	if heading := l.page.Closest(e, page.Heading); heading >= 0 {
		return strings.Trim(text, page.AnchorSigns+" ") == "" || marked && l.isBeside(e, heading)
	}
	if marked {
		return utf8.RuneCountInString(text) <= maxSign
	}
	return strings.Trim(text, page.AnchorSigns+" ") == "" && l.isLast(e)
}

// maxHeadingSource is the largest number of bytes of source of a heading, or of the rest of a
// line after a mark, that is read to distinguish the mark from words.
const maxHeadingSource = 4000

// maxSign is the number of characters of a sign that marks a link to itself, even if the page
// was read in the wrong character set: "Â¶".
const maxSign = 2

// isBeside reports whether heading has text besides that of link e. The link is then only a
// mark, unless it is the heading's number.
func (l *liner) isBeside(e, heading int32) bool {
	link, whole := &l.page.Elements[e], &l.page.Elements[heading]
	if whole.End-whole.Body > maxHeadingSource || unicode.IsDigit(firstRune(l.sourceText(link.Body, link.End))) {
		return false
	}
	before, behind := l.sourceText(whole.Body, link.Start), l.sourceText(link.End, whole.End)
	return strings.IndexFunc(before+behind, isLetterOrDigit) >= 0
}

// isLast reports whether no text follows link e in the line's element.
func (l *liner) isLast(e int32) bool {
	from, to := l.page.Elements[e].End, l.page.Elements[l.block].End
	return to-from <= maxHeadingSource && strings.Trim(l.sourceText(from, to), page.AnchorSigns+" ") == ""
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// addLines adds a run whose line breaks are line breaks of the text.
func (l *liner) addLines(r page.Run) {
	for line := r; ; {
		length := bytes.IndexByte(l.page.Source[line.Start:r.End], '\n')
		if length < 0 {
			if line.Start < r.End || r.Start == r.End {
				l.add(line)
			}
			return
		}
		if line.End = line.Start + int32(length); line.Start < line.End {
			l.add(line)
		}
		if l.text || len(l.open[0].content) > 0 {
			l.closeTo(0)
			l.put(article.Break{})
			l.space, l.text = false, false
		}
		line.Start, line.End = line.End+1, r.End
	}
}

// add adds a run.
func (l *liner) add(r page.Run) {
	at := l.locate(r)
	l.end = r.End
	path := at.path[:at.n]
	switch {
	case at.formula >= 0:
		l.addFormula(at.formula, path)
	case at.note >= 0:
		if at.note != l.done {
			l.done = at.note
			l.at(l.unmarked(at), func() { l.put(article.FootnoteRef(l.notes.label(l.notes.refs[at.note]))) })
			l.space, l.text, l.noted = false, true, true
		}
	case at.unseen:
	case r.Start == r.End:
		l.leaf(r.Element, path)
	case l.notes.onlyMarks(l, r, path):
	default:
		l.breakVerse(r.Element)
		l.addText(r, path)
	}
}

// addFormula adds the formula that element e holds, once.
func (l *liner) addFormula(e int32, path []int32) {
	if e == l.done || !l.owns(e) {
		return
	}
	l.done = e
	for len(path) > 0 && path[0] >= e {
		path = path[1:] // a mark of the formula itself
	}
	l.space = l.space || endsWord(l.open[l.depth].text)
	l.at(path, func() { l.putFormula(l.tex(e), l.isDisplayed(e)) })
	l.formula = true
}

// breakVerse breaks the line before element e, if that is in another line of verse.
func (l *liner) breakVerse(e int32) {
	line := l.lineAround(e)
	if line == l.lineSpan {
		return
	}
	if l.lineSpan >= 0 && l.text && line >= 0 {
		l.closeTo(0)
		l.put(article.Break{})
		l.space, l.text = false, false
	}
	if line >= 0 {
		l.lineSpan = line
	}
}

// addText adds the text of a run.
func (l *liner) addText(r page.Run, path []int32) {
	text := l.page.RunText(r)
	l.folder.Reset()
	l.folder.Add(text)
	lead := l.space || startsWithSpace(text) || l.endsNumber(r, text) || l.formula && beginsWord(text)
	l.formula = false
	l.number = !l.text && isNumber(text)
	l.last = r.Element
	l.space = l.folder.EndsInSpace()
	s := l.folder.Bytes()
	if len(s) == 0 {
		l.space = lead || l.space
		return
	}
	if lead && l.text {
		l.closeTo(l.common(path))
		l.putText(" ")
	}
	l.at(path, func() { l.putRun(r, s, path) })
	l.text = true
}

// putRun puts text s of run r, which is within the elements of path: with formulas between
// delimiters and marks of notes, unless it is code.
func (l *liner) putRun(r page.Run, s []byte, path []int32) {
	switch {
	case (bytes.IndexByte(s, '$') >= 0 || bytes.IndexByte(s, '\\') >= 0) && !l.isCode(path):
		l.putTeX(string(s))
	case l.notes.text != nil && r.Start < l.notes.textEnd && !l.notes.within && !l.isCode(path):
		l.putMarked(string(s))
	default:
		l.open[l.depth].text = append(l.open[l.depth].text, s...)
	}
}

// putTeX puts text that may have formulas between delimiters.
func (l *liner) putTeX(text string) {
	parts := l.splitTeX(text)
	if l.depth > 0 {
		parts = inLine(parts)
	}
	for _, inline := range parts {
		l.put(inline)
	}
}

// lineAround returns the element around e that is a line of verse by its class, or -1.
func (l *liner) lineAround(e int32) int32 {
	for ; e > l.block; e = l.page.Elements[e].Parent {
		if l.classOf(e)&codeLine != 0 {
			return e
		}
	}
	return -1
}

// endsNumber reports whether run r, whose text is given, begins the words of a heading after
// its number. The number is in an element of its own, without a space because a stylesheet
// adds it.
func (l *liner) endsNumber(r page.Run, text []byte) bool {
	if !l.number || r.Element == l.last || l.last == l.block || !l.page.Elements[l.block].Tag.Has(page.Heading) {
		return false
	}
	first, _ := utf8.DecodeRune(text)
	return unicode.IsLetter(first)
}

// isNumber reports whether text is digits, optionally with a full stop or a bracket.
func isNumber(text []byte) bool {
	digits := bytes.TrimRight(bytes.TrimSpace(text), ".):")
	return len(digits) > 0 && len(bytes.Trim(digits, "0123456789")) == 0
}

// isCode reports whether text within the elements of path is code.
func (l *liner) isCode(path []int32) bool {
	return slices.ContainsFunc(path, func(e int32) bool {
		switch l.page.Elements[e].Tag {
		case page.Code, page.Kbd, page.Samp, page.Tt:
			return true
		}
		return false
	})
}

// at calls write with exactly the elements of path open.
func (l *liner) at(path []int32, write func()) {
	same := l.common(path)
	l.closeTo(same)
	for i := len(path) - 1 - same; i >= 0; i-- {
		l.depth++
		l.open[l.depth] = level{element: path[i], text: l.open[l.depth].text[:0]}
	}
	write()
}

// common returns how many of the elements of path are open.
func (l *liner) common(path []int32) int {
	same := 0
	for same < len(path) && same < l.depth && l.open[same+1].element == path[len(path)-1-same] {
		same++
	}
	return same
}

// putWord puts an inline other than text, after any pending space.
func (l *liner) putWord(inline article.Inline) {
	if l.space && l.text {
		l.putText(" ")
	}
	l.put(inline)
	l.space, l.text = false, true
}

// leaf adds an element without content: a line break or an image.
func (l *liner) leaf(e int32, path []int32) {
	if l.page.Elements[e].Tag == page.Br {
		l.closeTo(l.common(path))
		l.put(article.Break{})
		l.space, l.text = false, false
		return
	}
	alt := strings.TrimSpace(l.page.Attr(e, "alt"))
	switch class := strings.ToLower(l.page.Names[l.page.Elements[e].Class]); {
	case l.imageTeX(e) != "":
		l.at(path, func() { l.putWord(article.InlineMath(l.imageTeX(e))) })
	case isEmoji(class, alt):
		l.at(path, func() { l.putWord(article.Plain(alt)) })
	case l.isInSentence(e):
		if image, ok := l.smallImage(e); ok {
			image.Link = "" // path has the link already
			l.at(path, func() { l.putWord(&image) })
		}
	default:
		if image, ok := l.image(e); ok {
			l.pictures = append(l.pictures, &article.Figure{Images: []article.Image{image}})
		}
	}
}

// maxInSentence is the width in pixels of the widest picture within a sentence, if its width
// is declared.
const maxInSentence = 200

// isInSentence reports whether text comes directly before and after image e.
func (l *liner) isInSentence(e int32) bool {
	if !l.text {
		return false
	}
	if width, err := strconv.Atoi(strings.TrimSuffix(l.page.Attr(e, "width"), "px")); err == nil && width > maxInSentence {
		return false
	}
	for _, r := range l.rest {
		if r.Start == r.End {
			return false
		}
		if len(bytes.TrimSpace(l.page.Text(r))) > 0 {
			return true
		}
	}
	return false
}

// isEmoji reports whether an image represents the character in its text alternative, or the
// character that is named there between colons.
func isEmoji(class, alt string) bool {
	if len(alt) > 2 && alt[0] == ':' && alt[len(alt)-1] == ':' && !strings.ContainsAny(alt, " \t\n") {
		return strings.Contains(class, "emoji")
	}
	if alt == "" || utf8.RuneCountInString(alt) > 8 {
		return false
	}
	for _, r := range alt {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || r < utf8.RuneSelf {
			return false
		}
	}
	return true
}

// put adds inline to the innermost open element and joins adjacent text.
func (l *liner) put(inline article.Inline) {
	if s, ok := inline.(article.Plain); ok {
		l.putText(string(s))
		return
	}
	v := &l.open[l.depth]
	v.flush()
	if n := len(v.content); n == 0 || !merge(v.content[n-1], inline) {
		if n > 1 && v.content[n-1] == article.Inline(article.Plain(" ")) && mergeSpaced(v.content[n-2], inline) {
			v.content = v.content[:n-1]
			return
		}
		if n > 0 && isLink(inline) && isLink(v.content[n-1]) {
			v.content = append(v.content, article.Plain(" ")) // which a stylesheet adds
		}
		v.content = append(v.content, inline)
	}
}

func isLink(x article.Inline) bool {
	_, ok := x.(*article.Link)
	return ok
}

// merge adds the content of next to that of last if both are the same mark.
func merge(last, next article.Inline) bool {
	content, more := sameMark(last, next)
	if content == nil {
		return false
	}
	*content = append(*content, more...)
	return true
}

// mergeSpaced is like merge for two marks with a space between them.
func mergeSpaced(last, next article.Inline) bool {
	content, more := sameMark(last, next)
	if content == nil {
		return false
	}
	*content = append(append(*content, article.Plain(" ")), more...)
	return true
}

// sameMark returns the contents of last and next if both have the same emphasis or link to the
// same address.
func sameMark(last, next article.Inline) (content *[]article.Inline, more []article.Inline) {
	switch x := last.(type) {
	case *article.Emph:
		if y, ok := next.(*article.Emph); ok {
			return &x.Content, y.Content
		}
	case *article.Strong:
		if y, ok := next.(*article.Strong); ok {
			return &x.Content, y.Content
		}
	case *article.Link:
		if y, ok := next.(*article.Link); ok && y.URL == x.URL {
			return &x.Content, y.Content
		}
	}
	return nil, nil
}

// putText adds text to the innermost open element.
func (l *liner) putText(s string) {
	v := &l.open[l.depth]
	v.text = append(v.text, s...)
}

// closeTo closes open elements until depth of them remain.
func (l *liner) closeTo(depth int) {
	for l.depth > depth {
		top := &l.open[l.depth]
		top.flush()
		l.depth--
		if len(top.content) > 0 {
			l.wrap(*top)
		}
	}
}

// wrap puts the inline for a closed element.
func (l *liner) wrap(v level) {
	switch l.page.Elements[v.element].Tag {
	case page.A:
		l.link(v)
	case page.Mark, page.Ins:
		l.put(&article.Styled{Style: article.Style(l.page.Elements[v.element].Tag.String()), Content: v.content})
	case page.Abbr, page.Acronym:
		l.abbreviation(v)
	case page.Ruby:
		l.putAll(v.content)
	case page.Rt:
		l.annotation(article.InlineText(v.content))
	case page.Kbd:
		l.put(&article.Styled{Style: article.Keyed, Content: v.content})
	case page.Span, page.Font:
		l.putTypeset(v)
	case page.Em, page.I:
		if l.isWithin(page.Em, page.I) {
			l.putAll(v.content)
			break
		}
		l.put(&article.Emph{Content: v.content})
	case page.Strong, page.B:
		if l.isWithin(page.Strong, page.B) {
			l.putAll(v.content)
			break
		}
		l.put(&article.Strong{Content: v.content})
	case page.Code, page.Samp, page.Tt:
		l.codeSpan(v.content)
	case page.Sub:
		l.put(&article.Sub{Content: v.content})
	case page.Sup:
		l.put(&article.Sup{Content: v.content})
	case page.Q:
		l.putText("“")
		for _, inline := range v.content {
			l.put(inline)
		}
		l.putText("”")
	default:
		l.put(&article.Strike{Content: v.content})
	}
}

// isWithin reports whether one of the open elements has one of two tags.
func (l *liner) isWithin(tag, other page.Tag) bool {
	return slices.ContainsFunc(l.open[1:l.depth+1], func(v level) bool {
		t := l.page.Elements[v.element].Tag
		return t == tag || t == other
	})
}

// putAll puts several inlines.
func (l *liner) putAll(list []article.Inline) {
	for _, inline := range list {
		l.put(inline)
	}
}

// abbreviation puts an abbreviation. It is marked as one only if the page spells it out.
func (l *liner) abbreviation(v level) {
	if title := strings.TrimSpace(l.page.Attr(v.element, "title")); title != "" {
		l.put(&article.Styled{Style: article.Abbreviated, Title: title, Content: v.content})
		return
	}
	l.putAll(v.content)
}

// annotation attaches the text of a ruby annotation to the content before it in the ruby
// element that has no annotation yet.
func (l *liner) annotation(reading string) {
	v := &l.open[l.depth]
	v.flush()
	from := len(v.content)
	for from > 0 {
		if styled, ok := v.content[from-1].(*article.Styled); ok && styled.Style == article.Annotated {
			break
		}
		from--
	}
	if from == len(v.content) || l.page.Elements[v.element].Tag != page.Ruby {
		l.putText("(" + reading + ")")
		return
	}
	base := append([]article.Inline(nil), v.content[from:]...)
	v.content = append(v.content[:from], &article.Styled{Style: article.Annotated, Title: reading, Content: base})
}

// codeSpan puts code. Line breaks in it are kept, and so is a link around all of it, because
// they mean more than the marks do. A signature of several links is one code span.
func (l *liner) codeSpan(content []article.Inline) {
	if len(content) > 1 && !slices.Contains(content, article.Inline(article.Break{})) {
		l.put(article.CodeSpan(article.InlineText(content)))
		return
	}
	from := 0
	put := func(to int) {
		if code := article.InlineText(content[from:to]); code != "" {
			l.put(article.CodeSpan(code))
		}
		from = to + 1
	}
	for i, inline := range content {
		switch x := inline.(type) {
		case article.Break:
			put(i)
			l.put(x)
		case *article.Link:
			put(i)
			l.put(&article.Link{URL: x.URL, Content: []article.Inline{article.CodeSpan(article.InlineText(x.Content))}})
		}
	}
	put(len(content))
}

// link puts a link, or only its content if it has no address.
func (l *liner) link(v level) {
	url := l.resolve(l.page.Attr(v.element, "href"))
	if url == "" || l.fragment(v.element) != "" && (l.page.Closest(l.block, page.Heading) >= 0 || l.leadsToItself(v.element)) {
		for _, inline := range v.content {
			l.put(inline)
		}
		return
	}
	l.put(&article.Link{URL: url, Content: v.content})
}

// leadsToItself reports whether link e leads to the block around it.
func (l *liner) leadsToItself(e int32) bool {
	for to := l.fragment(e); e >= l.block; e = l.page.Elements[e].Parent {
		if id := l.page.Elements[e].ID; id != 0 && l.page.Names[id] == to {
			return true
		}
	}
	return false
}

// minWord is the smallest number of letters of a word that is not part of a formula.
const minWord = 3

// endsWord reports whether text, right before a formula, ends with a word.
func endsWord(text []byte) bool {
	for i := range minWord {
		if i >= len(text) || !page.IsLetter(text[len(text)-1-i]) {
			return false
		}
	}
	return true
}

// beginsWord reports whether text, which follows a formula, begins with a word that only a
// stylesheet separates from it. An ending, "n-th" without a hyphen, is not such a word.
func beginsWord(text []byte) bool {
	word := text[:0]
	for i, b := range text {
		if !page.IsLetter(b) {
			break
		}
		word = text[:i+1]
	}
	switch string(word) {
	case "", "s", "th", "st", "nd", "rd":
		return false
	}
	return true
}

func startsWithSpace(text []byte) bool {
	r, _ := utf8.DecodeRune(text)
	return unicode.IsSpace(r)
}

// trim removes line breaks from both ends.
func trim(content []article.Inline) []article.Inline {
	for len(content) > 0 && content[len(content)-1] == (article.Break{}) {
		content = content[:len(content)-1]
	}
	for len(content) > 0 && content[0] == (article.Break{}) {
		content = content[1:]
	}
	return content
}

// sourceText returns the text within Source[from:to], without markup.
func (b *builder) sourceText(from, to int32) string {
	return textOf(b.page.Source[from:to])
}

// textOf returns the text of HTML, without markup.
func textOf(rest []byte) string {
	var f page.Folder
	for len(rest) > 0 {
		text, tag, found := bytes.Cut(rest, []byte("<"))
		f.Add([]byte(html.UnescapeString(string(text))))
		if !found {
			break
		}
		_, rest, _ = bytes.Cut(tag, []byte(">"))
	}
	return f.String()
}
