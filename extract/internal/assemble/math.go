package assemble

import (
	"bytes"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/latex"
	"presscut/extract/internal/mathml"
	"presscut/extract/internal/page"
)

// A page has a formula in several forms at once: MathML, spans that paint it, an image, its
// TeX in an annotation or a script. Only the TeX is taken. If there is none, it is made from
// the MathML.

// maxScriptGap is the number of bytes of source between a painted formula and
// the script that holds its TeX: the tags that end it.
const maxScriptGap = 400

// findScripts finds the script elements that hold formulas, as MathJax 2 writes them, and
// other formulas that have no text.
func (b *builder) findScripts() {
	for i := range b.page.Elements {
		switch element := &b.page.Elements[i]; {
		case element.Tag == page.Script:
			if strings.HasPrefix(strings.ToLower(b.page.Attr(int32(i), "type")), "math/tex") {
				b.scripts = append(b.scripts, int32(i))
			}
		case element.Tag == page.Unknown || element.Flags&page.HasTeX != 0:
			if b.isTextless(int32(i)) {
				b.scripts = append(b.scripts, int32(i))
			}
		}
	}
}

// scriptTeX returns the TeX of e, one of the builder's scripts.
func (b *builder) scriptTeX(e int32) string {
	element := &b.page.Elements[e]
	source := b.page.Source[element.Body:element.End]
	if element.Tag == page.Script {
		return latex.Bare(string(source))
	}
	for i, end := e, b.subtree(e); i < end; i++ {
		if tex := b.attrTeX(i); tex != "" {
			return tex
		}
	}
	if script := b.scriptAfter(e); script >= 0 {
		return b.scriptTeX(script)
	}
	return mathml.PaintedTeX(source)
}

// isDisplayedScript reports whether e, one of the builder's scripts, is a displayed formula:
// one on a line of its own.
func (b *builder) isDisplayedScript(e int32) bool {
	switch b.page.Elements[e].Tag {
	case page.Script:
		return strings.Contains(b.page.Attr(e, "type"), "display")
	case page.Unknown:
		return b.page.Attr(e, "display") == "true"
	case page.Div:
		return true
	}
	return false
}

// isPainted reports whether element e is a formula that MathJax painted.
func (b *builder) isPainted(e int32) bool {
	return b.page.Elements[e].Tag == page.Unknown && string(b.page.Name(e)) == "mjx-container"
}

// isTextless reports whether element e is a formula without any text on the page: MathJax
// painted it, or a script has yet to paint it.
func (b *builder) isTextless(e int32) bool {
	element := &b.page.Elements[e]
	next := sort.Search(len(b.page.Runs), func(i int) bool { return b.page.Runs[i].Start >= element.Body })
	if next < len(b.page.Runs) && b.page.Runs[next].Start < element.End {
		return false
	}
	return b.isPainted(e) || element.Flags&page.HasTeX != 0 && (element.Tag == page.Span || element.Tag == page.Div) && b.attrTeX(e) != ""
}

// displayed returns the TeX of script e if it is a displayed formula that is not within a line
// of text and was not painted, or else "".
func (b *builder) displayed(e int32) string {
	at := sort.Search(len(b.scripts), func(i int) bool { return b.scripts[i] >= e })
	if at == len(b.scripts) || b.scripts[at] != e || !b.isDisplayedScript(e) {
		return ""
	}
	element := &b.page.Elements[e]
	for before := e - 1; before > element.Parent; before = b.page.Elements[before].Parent {
		if b.classOf(before)&formula != 0 || b.page.Elements[before].Tag == page.Math {
			return ""
		}
	}
	outer := b.container(e)
	i := sort.Search(len(b.page.Blocks), func(i int) bool { return b.page.Runs[b.page.Blocks[i].Run].Start >= element.Start })
	for _, near := range [...]int{i - 1, i} {
		if 0 <= near && near < len(b.page.Blocks) && b.page.Blocks[near].Element == outer {
			return ""
		}
	}
	return b.scriptTeX(e)
}

// scriptRange returns the range of the source in which formulas in scripts belong to block.
func (b *builder) scriptRange(block *page.Block) (from, to int32) {
	from, to = b.page.Elements[block.Element].Body, b.page.Elements[block.Element].End
	if len(b.scripts) == 0 {
		return from, to
	}
	i := sort.Search(len(b.page.Blocks), func(i int) bool { return b.page.Blocks[i].Run >= block.Run })
	if i > 0 {
		from = max(from, b.edge(i-1, b.lastRun(i-1).End))
	}
	if next := i + 1; next < len(b.page.Blocks) {
		to = min(to, b.edge(i, b.page.Runs[b.page.Blocks[next].Run].Start))
	}
	return from, to
}

// edge returns the offset where block i ends and the next one begins. If both are in one
// element, it is the first line break or block element between their texts. Otherwise it is
// at, because formulas are distinguished by their element.
func (b *builder) edge(i int, at int32) int32 {
	if b.page.Blocks[i].Element != b.page.Blocks[i+1].Element {
		return at
	}
	end, next := b.lastRun(i).End, b.page.Runs[b.page.Blocks[i+1].Run].Start
	first := sort.Search(len(b.page.Elements), func(e int) bool { return b.page.Elements[e].Start >= end })
	for _, e := range b.page.Elements[first:] {
		if e.Start >= next {
			break
		}
		if e.Tag == page.Br || !e.Tag.Has(page.Inline) {
			return e.Start
		}
	}
	return next
}

func (b *builder) lastRun(i int) page.Run { return b.page.Runs[b.page.Blocks[i].EndRun-1] }

// container returns the innermost element around e that is not inline.
func (b *builder) container(e int32) int32 {
	for e = b.page.Elements[e].Parent; e > 0 && b.page.Elements[e].Tag.Has(page.Inline); {
		e = b.page.Elements[e].Parent
	}
	return e
}

// putScripts puts the formulas of scripts before offset end that were not painted.
func (l *liner) putScripts(end int32) {
	for _, e := range l.scriptsFrom(l.end) {
		element := &l.page.Elements[e]
		if element.Start >= end {
			return
		}
		if e == l.script || l.container(e) != l.block || element.End <= l.end {
			continue
		}
		l.end = element.End
		l.space = l.space || l.text && isSpaceByte(l.page.Source[element.Start-1])
		if tex := l.scriptTeX(e); tex != "" {
			l.putFormula(tex, l.isDisplayedScript(e))
			l.formula = true
		}
	}
}

func isSpaceByte(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// tex returns the TeX of formula e.
func (l *liner) tex(e int32) string {
	tex, markup := l.declaredTeX(e)
	if tex != "" {
		return tex
	}
	if source := l.page.Attr(e, "data-mathml"); source != "" && markup < 0 && l.scriptAfter(e) < 0 {
		return mathml.TeX([]byte(source))
	}
	if script := l.scriptAfter(e); script >= 0 {
		l.script = script
		element := &l.page.Elements[script]
		return latex.Bare(string(l.page.Source[element.Body:element.End]))
	}
	if tex := l.alternativeTeX(e); tex != "" {
		return tex
	}
	if markup >= 0 {
		element := &l.page.Elements[markup]
		return mathml.TeX(l.page.Source[element.Body:element.End])
	}
	element := &l.page.Elements[e]
	if tex := mathml.SpansTeX(l.page.Source[element.Body:element.End]); tex != "" && l.classOf(e)&formula != 0 {
		return tex
	}
	return l.sourceText(element.Body, element.End)
}

// declaredTeX returns the TeX in an annotation or an attribute within formula e, or "", and the
// last math element before it, or -1.
func (l *liner) declaredTeX(e int32) (tex string, markup int32) {
	markup = -1
	for i, end := e, l.subtree(e); i < end; i++ {
		element := &l.page.Elements[i]
		switch element.Tag {
		case page.Annotation:
			if strings.Contains(strings.ToLower(l.page.Attr(i, "encoding")), "tex") {
				return latex.Bare(string(l.page.Source[element.Body:element.End])), markup
			}
		case page.Math:
			markup = i
			if tex := l.page.Attr(i, "alttext"); tex != "" {
				return latex.Bare(tex), markup
			}
		}
		if tex := l.attrTeX(i); tex != "" {
			return tex, markup
		}
	}
	return "", markup
}

// alternativeTeX returns the text alternative of an image within formula e, or "".
func (l *liner) alternativeTeX(e int32) string {
	for i, end := e, l.subtree(e); i < end; i++ {
		if l.page.Elements[i].Tag == page.Img {
			if alt := l.page.Attr(i, "alt"); alt != "" {
				return latex.Bare(alt)
			}
		}
	}
	return ""
}

// owns reports whether the block has formula e: of several blocks within the formula, the
// first one that is built has it.
func (l *liner) owns(e int32) bool {
	if l.drawn != e {
		l.drawn, l.drawnRun = e, l.run
	}
	return l.drawnRun == l.run
}

// scriptAfter returns the script that holds the TeX of painted formula e, or -1.
func (b *builder) scriptAfter(e int32) int32 {
	end := b.page.Elements[e].End
	next := b.scriptsFrom(end)
	if len(next) == 0 || b.page.Elements[next[0]].Tag != page.Script || b.page.Elements[next[0]].Start-end >= maxScriptGap {
		return -1
	}
	return next[0]
}

// scriptsFrom returns the scripts that begin at or after offset.
func (b *builder) scriptsFrom(offset int32) []int32 {
	i := sort.Search(len(b.scripts), func(i int) bool { return b.page.Elements[b.scripts[i]].Start >= offset })
	return b.scripts[i:]
}

// imageTeX returns the TeX of image e if it is a formula, or "".
func (b *builder) imageTeX(e int32) string {
	class, alt := strings.ToLower(b.page.Names[b.page.Elements[e].Class]), strings.TrimSpace(b.page.Attr(e, "alt"))
	if latex.IsImage(class, alt) {
		return latex.Bare(alt)
	}
	address := b.page.Attr(e, "src")
	for _, service := range latex.Services {
		_, query, found := strings.Cut(address, service)
		if found && alt != "" {
			return latex.Bare(alt)
		}
		if found {
			return latex.OfQuery(query)
		}
	}
	return ""
}

// attrTeX returns the TeX in an attribute of element e, or "".
func (b *builder) attrTeX(e int32) string {
	if b.page.Elements[e].Flags&page.HasTeX == 0 {
		return ""
	}
	tex, known := b.texts[e]
	if !known {
		tex = b.readAttrTeX(e)
		b.texts[e] = tex
	}
	return tex
}

// readAttrTeX is like attrTeX but does not use the cache.
func (b *builder) readAttrTeX(e int32) string {
	for _, name := range page.TeXAttributes {
		tex := b.page.Attr(e, name)
		if name == page.SubstackAttribute {
			tex = latex.OfSubstack(tex)
		}
		if tex != "" {
			return latex.Bare(tex)
		}
	}
	return ""
}

// isRawTeX reports whether the text of block, in a box whose class is for formulas, is TeX that
// a script typesets.
func (b *builder) isRawTeX(block *page.Block, text string) bool {
	return b.classOf(block.Element)&rawTeX != 0 && latex.HasSign(text)
}

// formula returns the TeX of a block that contains only a formula.
func (b *builder) formula(block *page.Block, content []article.Inline) (string, bool) {
	if tex := b.attrTeX(block.Element); tex != "" {
		return tex, true
	}
	if text, ok := content[0].(article.Plain); ok && len(content) == 1 && b.isRawTeX(block, string(text)) {
		return latex.Bare(string(text)), true
	}
	if number, ok := content[len(content)-1].(article.Plain); ok && len(content) == 2 && latex.IsNumber(string(number)) {
		content = content[:1]
	}
	if len(content) != 1 {
		return "", false
	}
	switch x := content[0].(type) {
	case article.InlineMath:
		return string(x), true
	case article.Plain:
		return b.delimitedTeX(string(x))
	}
	return "", false
}

// delimitedTeX returns the formula that is all of text: between the signs of a displayed formula,
// or an environment of LaTeX on a page that typesets it.
func (b *builder) delimitedTeX(text string) (tex string, ok bool) {
	for _, signs := range [...][2]string{{`\[`, `\]`}, {"$$", "$$"}} {
		if inner, ok := strings.CutPrefix(text, signs[0]); ok && strings.HasSuffix(inner, signs[1]) && strings.Index(inner, signs[1]) == len(inner)-2 {
			return strings.TrimSpace(inner[:len(inner)-2]), true
		}
	}
	if strings.HasPrefix(text, `\begin{`) && strings.HasSuffix(text, "}") && strings.Contains(text, `\end{`) && b.typesets() {
		return text, true
	}
	return "", false
}

// displayMath is a displayed formula within a paragraph. No reader of an article sees it: line makes
// a block of it, and elsewhere it is in the line.
type displayMath struct{ article.InlineMath }

// putFormula puts a formula. One that is displayed must not be in another inline.
func (l *liner) putFormula(tex string, displayed bool) {
	if displayed && l.depth == 0 {
		l.putWord(displayMath{article.InlineMath(tex)})
		return
	}
	l.putWord(article.InlineMath(tex))
}

func isDisplay(x article.Inline) bool {
	_, ok := x.(displayMath)
	return ok
}

// inLine returns content with its displayed formulas in the line.
func inLine(content []article.Inline) []article.Inline {
	if !slices.ContainsFunc(content, isDisplay) {
		return content
	}
	line := slices.Clone(content)
	for i, x := range line {
		if formula, ok := x.(displayMath); ok {
			line[i] = formula.InlineMath
		}
	}
	return line
}

// minBeside is the number of bytes of text between two displayed formulas that is a paragraph:
// less is a sign that belongs to the first.
const minBeside = 2

// paragraphs returns a text as paragraphs, with its displayed formulas between them.
func paragraphs(text []article.Inline) []article.Block {
	var built []article.Block
	for len(text) > 0 {
		n := slices.IndexFunc(text, isDisplay)
		if n < 0 {
			n = len(text)
		}
		for _, part := range stanzas(text[:n]) {
			if formula := len(built) > 0 && isMath(built[len(built)-1]); !formula || len(article.InlineText(part)) >= minBeside {
				built = append(built, &article.Paragraph{Content: part})
			}
		}
		if n == len(text) {
			break
		}
		built = append(built, &article.Math{TeX: string(text[n].(displayMath).InlineMath)})
		text = text[n+1:]
	}
	return built
}

func isMath(x article.Block) bool {
	_, ok := x.(*article.Math)
	return ok
}

// splitTeX returns s with the formulas between delimiters as inline math, because a page that
// leaves them to a script contains them in that form.
func (b *builder) splitTeX(s string) []article.Inline {
	var list []article.Inline
	from := 0
	for at := 0; at < len(s); {
		tex, length := b.signedTeX(s, at)
		if length == 0 {
			at++
			continue
		}
		if from < at {
			list = append(list, article.Plain(s[from:at]))
		}
		if math := article.InlineMath(tex); strings.HasPrefix(s[at:], "$$") || strings.HasPrefix(s[at:], `\[`) {
			list = append(list, displayMath{math})
		} else {
			list = append(list, math)
		}
		at += length
		from = at
	}
	if from < len(s) {
		list = append(list, article.Plain(s[from:]))
	}
	return list
}

// maxFormula is the number of bytes within which the closing delimiter of a formula is looked
// for.
const maxFormula = 4000

// signedTeX returns the formula whose opening delimiter is at place at of s, and its length
// with the delimiters. The length is 0 if there is none.
func (b *builder) signedTeX(s string, at int) (tex string, length int) {
	for _, signs := range [...][2]string{{`\(`, `\)`}, {`\[`, `\]`}, {"$$", "$$"}, {"$", "$"}} {
		rest, ok := strings.CutPrefix(s[at:], signs[0])
		if !ok {
			continue
		}
		tex, _, closed := strings.Cut(rest[:min(len(rest), maxFormula)], signs[1])
		trimmed := strings.TrimSpace(tex)
		if !closed || trimmed == "" || signs[0] == "$" && (trimmed != tex || !isSeparate(s[:at], rest[len(tex)+len(signs[1]):])) || signs[0][0] == '$' && !b.typesets() {
			return "", 0
		}
		return trimmed, len(signs[0]) + len(tex) + len(signs[1])
	}
	return "", 0
}

// isSeparate reports whether a formula in dollar signs may come between before and after. If
// not, the signs belong to two prices or names of variables.
func isSeparate(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	return last != '\\' && last != '$' && !isLetterOrDigit(last) && !isLetterOrDigit(next)
}

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// typesets reports whether the page has a script that typesets formulas between dollar signs
// in its text.
func (b *builder) typesets() bool {
	if b.typeset == 0 {
		b.typeset = -1
		for _, name := range [...]string{"MathJax", "mathjax", "KaTeX", "katex", "<math-renderer"} {
			if bytes.Contains(b.page.Source, []byte(name)) {
				b.typeset = 1
				break
			}
		}
	}
	return b.typeset > 0
}
