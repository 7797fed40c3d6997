package assemble

import (
	"bytes"
	"cmp"
	"html"
	"slices"
	"strings"

	tokens "golang.org/x/net/html"

	"presscut/extract/article"
	"presscut/extract/internal/codelang"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Code is read again from its source, because blocks have no white space at their ends and no
// empty lines. Line numbers and buttons are recognised by their elements.

// holdsPre reports whether a box of code holds preformatted text.
func (b *builder) holdsPre(e int32) bool {
	if b.holdsSeveral(e) {
		return false
	}
	return b.isBare(e) || b.find(e, page.Pre) >= 0 || b.find(e, page.Td) >= 0 && b.find(e, page.Code) >= 0 || b.holdsLines(e)
}

// holdsSeveral reports whether box e holds one program in several languages, each in its own
// element with tabs to choose from. Two elements side by side in a table, or an element for
// line numbers, are one program.
func (b *builder) holdsSeveral(e int32) bool {
	programs := 0
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.page.Elements[i].Tag == page.Pre && b.classOf(i)&lineNumber == 0 && b.closest(i, page.Td) <= e {
			if b.languageOf(i) != "" || b.languageIn(i) != "" {
				programs++
			}
		}
	}
	return programs > 1
}

// languageIn returns the language of the code element in e, or "".
func (b *builder) languageIn(e int32) string {
	if code := b.find(e, page.Code); code >= 0 {
		return b.languageOf(code)
	}
	return ""
}

// isBare reports whether a box of code e holds its lines outside of preformatted elements, and
// all of it is code by its class, its language or a code element in it.
func (b *builder) isBare(e int32) bool {
	code := false
	for i, end := e+1, b.subtree(e); i < end; i++ {
		switch tag := b.page.Elements[i].Tag; {
		case tag == page.Code:
			code = true
		case tag == page.Pre || tag == page.P || tag == page.Ul || tag == page.Ol || tag == page.Table || tag.Has(page.Heading):
			return false
		}
	}
	return code || b.classOf(e)&codeText != 0 || b.languageOf(e) != ""
}

// holdsLines reports whether the class of an element within e marks a line of code.
func (b *builder) holdsLines(e int32) bool {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.classOf(i)&codeLine != 0 {
			return true
		}
	}
	return false
}

// code builds preformatted text out of the source of element e. In a box, text beside its pre
// elements is a label or a button.
func (b *builder) code(e int32) []article.Block {
	element := &b.page.Elements[e]
	if b.page.Kind == page.FromText {
		return []article.Block{&article.Code{Text: strings.Trim(string(b.page.Source[element.Body:element.End]), "\n")}}
	}
	if element.Tag == page.Xmp { // tags and references have no effect in it
		return codeOf("", cleanLines(strings.ReplaceAll(string(b.page.Source[element.Body:element.End]), "\r\n", "\n")))
	}
	c := coder{boxed: element.Tag != page.Pre && b.find(e, page.Pre) >= 0, start: element.Body, labels: b.labels(e)}
	c.read(b.page.Source[element.Body:element.End])
	text := cleanLines(c.text.String())
	if inner := b.find(e, page.Code); inner >= 0 && (b.classOf(inner)|b.classOf(e))&formulaCode != 0 && text != "" {
		return []article.Block{&article.Math{TeX: text}}
	}
	return codeOf(cmp.Or(b.language(e), b.labelLanguage(e), b.languageAbove(e)), text)
}

// codeOf returns text as a block of code, or nil if text is empty.
func codeOf(language, text string) []article.Block {
	if text == "" {
		return nil
	}
	return []article.Block{&article.Code{Language: language, Text: text}}
}

// maxLabel is the largest number of bytes of source in the bar above code: a language, the
// name of a file, buttons.
const maxLabel = 2000

// loneCode returns the element whose text is all of block, is code and has several lines, or
// -1. It is a code element with line breaks, several code elements with breaks between them,
// or an element that keeps all its white space.
func (b *builder) loneCode(block *page.Block) int32 {
	if b.page.Kind != page.FromHTML {
		return -1
	}
	first, last := b.page.Runs[block.Run], b.page.Runs[block.EndRun-1]
	lines := bytes.IndexByte(b.page.Source[first.Start:last.End], '\n') >= 0
	if lines && b.whiteSpace(block.Element) == "pre" {
		return block.Element
	}
	e := b.closest(first.Element, page.Code)
	if e <= block.Element {
		return -1
	}
	breaks, all := b.codeBreaks(block)
	if !all {
		return -1
	}
	whole := last.Start < b.page.Elements[e].End
	switch {
	case whole && (breaks > 0 || lines && (b.classOf(e)&codeAlone != 0 || strings.HasPrefix(b.whiteSpace(e), "pre"))):
		return e
	case breaks > 0 && b.page.Elements[block.Element].EndBlock-b.page.Elements[block.Element].Block == 1:
		return block.Element
	}
	return -1
}

// codeBreaks returns the number of line breaks in block, and whether all of its text is code.
func (b *builder) codeBreaks(block *page.Block) (breaks int, all bool) {
	for _, r := range b.page.Runs[block.Run:block.EndRun] {
		switch within := b.closest(r.Element, page.Code); {
		case r.Start == r.End && b.page.Elements[r.Element].Tag == page.Br:
			breaks++
		case within <= block.Element && len(bytes.TrimSpace(b.page.Text(r))) > 0:
			return breaks, false
		}
	}
	return breaks, true
}

// keepsLines reports whether line breaks in the source of element e are line breaks of its
// text.
func (b *builder) keepsLines(e int32) bool {
	return b.page.Kind == page.FromHTML && (b.classOf(e)&keptLines != 0 || b.page.Elements[e].Tag == page.Pre && b.isVerse(e) || strings.HasPrefix(b.whiteSpace(e), "pre"))
}

// isVerse reports whether the class of preformatted text e, or of a box around it, marks a
// poem.
func (b *builder) isVerse(e int32) bool {
	outer := max(b.page.Elements[e].Parent, 0)
	return (b.classOf(e)|b.classOf(outer)|b.classOf(max(b.page.Elements[outer].Parent, 0)))&verse != 0
}

// minStyled is the number of bytes of the shortest start tag with a style for white space.
const minStyled = len("<p style=white-space:pre>")

// whiteSpace returns the value of white-space in the style of element e, or "".
func (b *builder) whiteSpace(e int32) string {
	if element := &b.page.Elements[e]; int(element.Body-element.Start) < minStyled {
		return ""
	}
	_, value, _ := strings.Cut(strings.ReplaceAll(b.page.Attr(e, "style"), " ", ""), "white-space:")
	value, _, _ = strings.Cut(value, ";")
	return value
}

// labels returns the offsets where the bars with buttons in code e begin, and those of the
// boxes beside its code element.
func (b *builder) labels(e int32) map[int32]bool {
	var labels map[int32]bool
	mark := func(i int32) {
		if labels == nil {
			labels = map[int32]bool{}
		}
		labels[b.page.Elements[i].Start] = true
	}
	code := int32(-1)
	if b.page.Elements[e].Tag == page.Pre {
		code = b.find(e, page.Code)
	}
	for i, end := e+1, b.subtree(e); i < end; i++ {
		element := &b.page.Elements[i]
		switch {
		case element.Tag == page.Button:
			mark(b.barAround(i, e))
		case element.Tag == page.Td && b.page.Elements[i-1].Tag == page.Tr && b.isGutter(i):
			mark(i)
		case element.Tag == page.Div && i < code && element.End <= b.page.Elements[code].Start && element.End-element.Body <= maxLabel:
			mark(i)
		}
	}
	return labels
}

// barAround returns the outermost element around button i in code e that holds no code: a bar
// with the language, the name of a file, other buttons.
func (b *builder) barAround(i, e int32) int32 {
	for outer := b.page.Elements[i].Parent; outer > e; outer = b.page.Elements[outer].Parent {
		o := &b.page.Elements[outer]
		if o.Tag == page.Code || o.Tag == page.Pre || o.End-o.Body > maxLabel || b.find(outer, page.Code) >= 0 || b.find(outer, page.Pre) >= 0 {
			break
		}
		i = outer
	}
	return i
}

// isGutter reports whether cell e holds only numbers.
func (b *builder) isGutter(e int32) bool {
	element := &b.page.Elements[e]
	if element.Block == element.EndBlock {
		return false
	}
	return strings.Trim(b.sourceText(element.Body, element.End), "0123456789 ") == ""
}

// cleanLines returns code with plain spaces, without zero-width spaces, spaces at line ends,
// and empty lines at the start and end.
func cleanLines(code string) string {
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(code, "\u00a0", " "), "\u200b", ""), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

// coder reads the text of a block of code.
type coder struct {
	text    strings.Builder
	boxed   bool // only text in pre elements is code
	pre     int  // depth of pre elements
	skip    int  // depth of elements whose text is left out
	newLine bool // the last character was a line break
	pending bool // a line has ended
	empty   bool // a line element was opened and is still empty
	blank   int  // empty lines to be written before the next text
	line    int  // length of text where the last span that is a line began
	spans   int  // depth of span elements within that line, counting its own
	ended   bool // the last span that is a line has ended

	start  int32          // offset of the source that is read
	labels map[int32]bool // offsets where elements begin that are not code
}

// read reads the tokens of source, but leaves attributes and character references to package
// page and the standard library: x/net/html would fill its table of 2,200 names at every start
// of the program, a twenty-fifth of the time of a small page.
func (c *coder) read(source []byte) {
	z := tokens.NewTokenizer(bytes.NewReader(source))
	next := c.start
	for {
		kind := z.Next()
		at := next
		next += int32(len(z.Raw()))
		switch kind {
		case tokens.ErrorToken:
			return
		case tokens.TextToken:
			if c.skip == 0 && (!c.boxed || c.pre > 0) {
				c.write(html.UnescapeString(string(z.Raw())))
			}
		case tokens.StartTagToken, tokens.SelfClosingTagToken:
			start := z.Raw()
			name, hasAttrs := z.TagName()
			c.startTag(page.TagOf(name), start, hasAttrs, c.labels[at])
		case tokens.EndTagToken:
			name, _ := z.TagName()
			c.endTag(page.TagOf(name))
		}
	}
}

// startTag reads a start tag. An element that is a label in the box is passed over.
func (c *coder) startTag(tag page.Tag, start []byte, hasAttrs, label bool) {
	switch {
	case tag == page.Br && c.skip == 0:
		c.write("\n")
	case tag.Has(page.Void):
	case c.skip > 0 || label || isNoCode(tag) || hasAttrs && isNumbers(start):
		c.skip++
	case tag == page.Span:
		c.startSpan(start, hasAttrs)
	case isLine(tag):
		c.pending, c.empty = true, true
		if tag == page.Pre {
			c.pre++
		}
	}
}

// startSpan reads the start tag of a span, which may be a line or within one.
func (c *coder) startSpan(start []byte, hasAttrs bool) {
	switch {
	case hasAttrs && isCodeLine(start):
		c.startLine()
		c.spans, c.ended = 1, false
	case c.spans > 0:
		c.spans++
	}
}

func (c *coder) endTag(tag page.Tag) {
	switch {
	case c.skip > 0:
		c.skip--
	case tag == page.Span && c.spans > 0:
		c.spans--
		c.ended = c.spans == 0
	case isLine(tag):
		if c.empty && c.text.Len() > 0 {
			c.blank++
		}
		c.pending, c.empty = true, false
		if tag == page.Pre && c.pre > 0 {
			c.pre--
		}
	}
}

// isNoCode reports whether an element with tag in a box of code holds none of it.
func isNoCode(tag page.Tag) bool {
	switch tag {
	case page.Button, page.Textarea, page.Script, page.Style, page.SVG:
		return true
	}
	return false
}

// isLine reports whether an element with tag begins and ends a line.
func isLine(tag page.Tag) bool {
	switch tag {
	case page.Div, page.Li, page.Tr, page.P, page.Pre:
		return true
	}
	return false
}

// isCodeLine reports whether a start tag opens a line of code in a box of line elements, with
// or without a line break between them.
func isCodeLine(start []byte) bool {
	var attrs [1]string
	page.AttrsOf(start, []string{"class"}, attrs[:])
	return readClass(attrs[0])&codeLine != 0 || bytes.Contains(start, []byte("data-selectable-paragraph")) // Medium's
}

// startLine starts a line of code, unless a line break did.
func (c *coder) startLine() {
	if c.text.Len() > 0 && (!c.newLine || c.text.Len() == c.line) {
		c.write("\n")
	}
	c.line = c.text.Len()
}

// isNumbers reports whether a start tag opens line numbers or a button, which a reader who
// copies the code does not get.
func isNumbers(start []byte) bool {
	var attrs [5]string
	page.AttrsOf(start, []string{"class", "style", "aria-hidden", "unselectable", "role"}, attrs[:])
	return readClass(attrs[0])&(lineNumber|unseen) != 0 || attrs[2] == "true" || attrs[3] == "on" || attrs[4] == "button" ||
		strings.Contains(strings.ReplaceAll(attrs[1], " ", ""), "user-select:none")
}

// write writes text after the pending line breaks.
func (c *coder) write(s string) {
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	if c.pending {
		if strings.Contains(s, "\n") && strings.Trim(s, " \t\n") == "" {
			return // between the elements that are lines
		}
		if c.text.Len() > 0 && !c.newLine {
			c.text.WriteByte('\n')
		}
		for ; c.blank > 0; c.blank-- {
			c.text.WriteByte('\n')
		}
	}
	if c.ended && !c.newLine && c.text.Len() > c.line && !strings.HasPrefix(strings.TrimLeft(s, " \t"), "\n") {
		c.text.WriteByte('\n')
	}
	c.pending, c.empty, c.ended = false, false, false
	c.text.WriteString(s)
	c.newLine = strings.HasSuffix(s, "\n")
}

// language returns the language that a block of code, or an element around or within it,
// declares, or "".
func (b *builder) language(e int32) string {
	if language := b.languageIn(e); language != "" {
		return language
	}
	for i, end := e, b.subtree(e); i < end; i++ {
		switch tag := b.page.Elements[i].Tag; {
		case i != e && tag != page.Code && tag != page.Pre && tag != page.Div && tag != page.Table:
		default:
			if language := b.languageOf(i); language != "" {
				return language
			}
		}
	}
	outer := b.page.Elements[e].Parent
	for range 3 { // a figure around a box around the code
		if outer <= 0 || b.page.Elements[outer].EndBlock-b.page.Elements[outer].Block > 2*(b.page.Elements[e].EndBlock-b.page.Elements[e].Block)+2 {
			break
		}
		if language := b.languageOf(outer); language != "" {
			return language
		}
		outer = b.page.Elements[outer].Parent
	}
	return ""
}

// labelLanguage returns the language that a label beside code e names, in the box around it or
// in the pre element, or "".
func (b *builder) labelLanguage(e int32) string {
	box := &b.page.Elements[b.codeBoxAround(e)]
	code := b.find(e, page.Code)
	for i := box.Block; i < box.EndBlock; i++ {
		block := &b.page.Blocks[i]
		for _, r := range b.page.Runs[block.Run:block.EndRun] {
			if b.page.In(r.Element, e) && (code < 0 && !b.isBesideLines(r.Element, e) || code >= 0 && b.page.In(r.Element, code)) || r.End-r.Start > maxLanguage {
				continue
			}
			if language := codelang.OfLabel(strings.ToLower(strings.TrimSpace(string(b.page.Text(r))))); language != "" {
				return language
			}
		}
	}
	return ""
}

// isBesideLines reports whether element inner of a box of code is not one of its lines.
func (b *builder) isBesideLines(inner, box int32) bool {
	for ; inner > box; inner = b.page.Elements[inner].Parent {
		if b.classOf(inner)&(lineNumber|unseen) != 0 || b.page.Elements[inner].Flags&page.HasRole != 0 && b.page.Attr(inner, "role") == "button" {
			return true
		}
	}
	return false
}

// languageAbove returns the language if the line above code e holds nothing else, or "".
// Buttons may come between them.
func (b *builder) languageAbove(e int32) string {
	element := &b.page.Elements[e]
	i := element.Block - 1
	for range maxApartPieces {
		if i > 0 && b.closest(b.page.Blocks[i].Element, page.Button) > element.Parent {
			i--
		}
	}
	if i < b.page.Elements[max(element.Parent, 0)].Block || b.page.Blocks[i].Chars > maxLanguage || b.page.Closest(b.page.Blocks[i].Element, page.Heading) >= 0 {
		return ""
	}
	if text := strings.ToLower(b.page.BlockText(int(i))); lexicon.IsCodeLanguage(text) {
		return text
	}
	return ""
}

// dropLabels drops the kept blocks beside code that are only its language or the words of a
// button.
func (b *builder) dropLabels() {
	if b.page.Kind != page.FromHTML {
		return
	}
	labels := map[int32]bool{}
	for i := range b.page.Elements {
		e := int32(i)
		if element := &b.page.Elements[i]; element.Tag != page.Pre || !b.keeps(element) {
			continue
		}
		box := &b.page.Elements[b.codeBoxAround(e)]
		for block := box.Block; block < box.EndBlock; block++ {
			if at := b.page.Blocks[block].Element; b.page.Blocks[block].Chars <= maxLanguage && b.closest(at, page.Pre) < 0 && b.isCodeLabel(block) {
				labels[block] = true
			}
		}
	}
	if len(labels) > 0 {
		b.kept = slices.DeleteFunc(b.kept, func(i int32) bool { return labels[i] })
	}
}

// isCodeLabel reports whether a block beside code is its language or the label of a button.
func (b *builder) isCodeLabel(block int32) bool {
	text := strings.ToLower(b.page.BlockText(int(block)))
	return lexicon.IsCodeLanguage(text) || b.closest(b.page.Blocks[block].Element, page.Button) >= 0 || lexicon.IsCopyButton(text)
}

// maxLanguage is the largest number of bytes of a label that is a language or the name of a
// file.
const maxLanguage = 60

// languageOf returns the language that the attributes of element e declare for code.
func (b *builder) languageOf(e int32) string {
	for _, name := range codelang.Attributes {
		if language := codelang.Clean(b.page.Attr(e, name)); language != "" {
			return language
		}
	}
	if _, brush, found := strings.Cut(b.page.Attr(e, "data-syntaxhighlighter-params"), "brush:"); found {
		brush, _, _ = strings.Cut(brush, ";")
		return codelang.Clean(brush)
	}
	words := strings.Fields(strings.ToLower(b.page.Names[b.page.Elements[e].Class]))
	if language, found := codelang.Prefixed(words); found {
		return language
	}
	tag := b.page.Elements[e].Tag
	if lang := strings.ToLower(b.page.Attr(e, "lang")); tag == page.Pre && lexicon.IsCodeLanguage(lang) {
		return lang
	}
	if tag == page.Pre || tag == page.Code {
		if language := codelang.Bare(words); language != "" {
			return language
		}
	}
	return codelang.Beside(words)
}
