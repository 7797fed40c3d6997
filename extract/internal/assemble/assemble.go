// Package assemble builds the article out of the blocks that ranking kept.
//
// It walks the kept blocks in order. A block within a list, quote, table or other structure is
// built together with its kept neighbours in that structure; any other block becomes a heading
// or a paragraph. Elements without text of their own, such as images, videos and rules, are
// looked for in the gaps between kept blocks. Only kept parts of the source are read a second
// time.
package assemble

import (
	"net/url"
	"slices"

	"presscut/extract/article"
	"presscut/extract/internal/latex"
	"presscut/extract/internal/page"
)

// Options change what is built. The zero value suits most pages.
type Options struct {
	// KeepTracking keeps link parameters that only report where a reader came from, such as
	// utm_source.
	KeepTracking bool

	// OtherAddresses fills in Image.Others.
	OtherAddresses bool

	// Within lists the elements that hold the article, in page order. No picture outside of them
	// belongs to the article. It is nil if they are not known.
	Within []int32
}

// Article returns the article of p: the kept blocks as a body, with the metadata about.
func Article(p *page.Page, verdicts []page.Verdict, about article.Meta, opts Options) *article.Article {
	b := newBuilder(p, verdicts, about, opts)
	b.chooseBody(verdicts, about)
	b.findScripts()
	b.findNotes()
	b.findGaps()
	body := rebase(b.blocks(0, 0, len(b.kept)), about.Title)
	a := &article.Article{Meta: about, Body: body, Footnotes: b.footnotes(), Comments: b.comments()}
	a.Images = images(body)
	leadImage(&a.Meta)
	return a
}

// newBuilder returns a builder for the blocks of p that ranking kept.
func newBuilder(p *page.Page, verdicts []page.Verdict, about article.Meta, opts Options) *builder {
	b := &builder{page: p, opts: opts, base: base(p, about), class: make([]class, len(p.Names)), site: about.Site, script: -1,
		sources: map[int32]string{}, texts: map[int32]string{}, callouts: map[int32]article.Callout{}}
	for i, v := range verdicts {
		if v.Keep {
			b.kept = append(b.kept, int32(i))
		}
	}
	return b
}

// chooseBody drops the kept blocks that do not belong to the body and adds blocks that
// complete it.
func (b *builder) chooseBody(verdicts []page.Verdict, about article.Meta) {
	b.dropHead(about)
	b.findSentences()
	if len(b.opts.Within) == 0 {
		b.keepWhole(verdicts)
	}
	b.dropContents()
	b.dropRepeats()
	b.findTabs(verdicts)
	b.dropLabels()
	if b.findPosts(); b.thread {
		b.dropAuthors()
	}
}

// builder holds the state of building one article.
type builder struct {
	page     *page.Page
	opts     Options
	base     *url.URL // resolves links; nil if not known
	kept     []int32  // the kept blocks, in order
	site     string   // the site's name
	class    []class  // the class of each of the page's class names, by index; 0: not yet read
	gaps     []gap    // the blocks without text between the kept blocks, in order
	notes    notes
	goesBack map[int32]bool  // blocks that continue the sentence of the block before
	tabs     map[int32]int32 // the tab of each panel
	title    int32           // the page's first h1, or -1
	posts    []int32         // the elements that hold the text of a comment or post, in order
	head     int32           // the heading that was built last
	thread   bool            // the kept blocks are the posts of a thread
	depth    int             // of structures being built
	folder   page.Folder     // of the current run

	// Results about elements that many other elements ask for.
	sources  map[int32]string          // by bestSource
	texts    map[int32]string          // by attrTeX
	shared   map[string]string         // by sharedPicture
	callouts map[int32]article.Callout // by calloutKind

	typeset int8           // whether a script typesets formulas: 1 yes, -1 no, 0 not looked yet
	mixed   map[int32]bool // figures that hold more than one picture
	refused int32          // the last figure that is not part of the article, or -1
	scripts []int32        // the page's formulas in script elements
	script  int32          // the script of the painted formula that was written last

	typed map[*article.List]bool // lists whose items are paragraphs

	drawn, drawnRun int32 // the formula that was found last, and the first run of its block
}

// maxDepth is the number of nested structures that are built; deeper ones are built flat. No
// reader of Markdown follows further.
const maxDepth = 24

// block returns the page's block that has place i among the kept ones.
func (b *builder) block(i int) *page.Block { return &b.page.Blocks[b.kept[i]] }

// blocks builds kept[from:to], all of which lie within element e, and the gaps before, between
// and after them within e.
func (b *builder) blocks(e int32, from, to int) []article.Block {
	b.depth++
	defer func() { b.depth-- }()
	var built []article.Block
	for from < to {
		s := b.structure(b.block(from).Element, e)
		built = b.fill(built, e, s, from)
		if s < 0 {
			switch {
			case len(built) > 0 && b.goesOn(from):
				built = b.join(built, b.block(from))
			case len(built) > 0 && from > 0 && b.goesBack[b.kept[from]] && b.kept[from-1] == b.kept[from]-1:
				built = b.joinSentence(built, b.block(from))
			case len(built) > 0 && b.isNextVerse(from):
				built = b.joinVerse(built, b.block(from))
			default:
				built = b.line(built, b.block(from))
			}
			from++
			continue
		}
		end := b.within(s, from, to)
		if tab, ok := b.tabs[s]; ok {
			built = append(built, b.panelOf(tab, s, from, end)...)
		} else {
			built = joinLists(joinTables(append(built, b.build(s, from, end)...)))
		}
		b.leave(s)
		from = end
	}
	return b.fill(built, e, -1, to)
}

// structure returns the outermost element within e that is built as a whole, searching
// outwards from inner, or -1.
func (b *builder) structure(inner, e int32) int32 {
	found := int32(-1)
	if b.depth > maxDepth {
		return found
	}
	for ; inner > e; inner = b.page.Elements[inner].Parent {
		if b.isStructure(inner) {
			found = inner
		}
	}
	return found
}

func (b *builder) isStructure(e int32) bool {
	element := &b.page.Elements[e]
	switch element.Tag {
	case page.Ul, page.Ol, page.Menu, page.Dir, page.Li, page.Dl, page.Blockquote, page.Pre, page.Xmp, page.Listing,
		page.Table, page.Figure, page.Details:
		return true
	}
	if _, panel := b.tabs[e]; panel {
		return true
	}
	class := b.classOf(e)
	return class&(codeBox|pictureBox|pullQuote|quoteBox) != 0 || b.isCallout(e) || class&postText != 0 && b.thread
}

// within returns the end of the kept blocks, from place from on, that lie in e.
func (b *builder) within(e int32, from, to int) int {
	end := b.page.Elements[e].EndBlock
	for from < to && b.kept[from] < end {
		from++
	}
	return from
}

// build builds the structure e out of kept[from:to].
func (b *builder) build(e int32, from, to int) []article.Block {
	class := b.classOf(e)
	if class&codeBox != 0 && b.holdsPre(e) {
		return b.code(e)
	}
	switch b.page.Elements[e].Tag {
	case page.Ul, page.Ol, page.Menu, page.Dir:
		return b.list(e, from, to)
	case page.Dl:
		return b.definitions(e, from, to)
	case page.Blockquote:
		return b.quote(e, from, to)
	case page.Pre, page.Xmp, page.Listing:
		if b.isVerse(e) {
			return b.blocks(e, from, to)
		}
		return b.code(e)
	case page.Table:
		return b.table(e, from, to)
	case page.Details:
		return b.details(e, from, to)
	}
	return b.buildBox(e, from, to)
}

// buildBox builds element e out of kept[from:to]. Its class or its content makes it a structure,
// not its tag.
func (b *builder) buildBox(e int32, from, to int) []article.Block {
	class := b.classOf(e)
	switch {
	case b.isCallout(e):
		return b.callout(e, from, to)
	case class&pullQuote != 0 && b.find(e, page.Blockquote) < 0 && !b.page.Elements[e].Tag.Has(page.Heading):
		return b.quote(e, from, to)
	case class&postText != 0:
		return b.post(e, from, to)
	case b.isQuoteBox(e):
		return withSource(b.blocks(e, from, to))
	case b.isLinkCard(e):
		return b.linkCard(e)
	}
	if figure := b.picture(e); figure != nil {
		return []article.Block{figure}
	}
	if built := b.tableFigure(e, from, to); built != nil {
		return built
	}
	return b.blocks(e, from, to)
}

// whole returns a builder for all blocks of e, whatever their verdict.
func (b *builder) whole(e int32) (inner *builder, from, to int) {
	w := *b
	w.gaps = nil
	w.kept = b.appendBlocks(nil, e)
	return &w, 0, len(w.kept)
}

// line builds a block that is in no structure and appends it to built. Pictures in the block
// come before it.
func (b *builder) line(built []article.Block, block *page.Block) []article.Block {
	if code := b.loneCode(block); code >= 0 {
		return append(built, b.code(code)...)
	}
	text, pictures := b.withDisplays(block)
	for _, picture := range pictures {
		built = append(built, picture)
	}
	if len(text) == 0 {
		return built
	}
	content := inLine(text)
	if b.isImageLine(content) {
		return built
	}
	if h := b.page.Closest(block.Element, page.Heading); h >= 0 && !b.isLabel(h, content) {
		return b.heading(built, h, block, unbroken(unstressed(content)))
	}
	if with, ok := b.typedItem(built, block, content); ok {
		return with
	}
	if b.page.Kind == page.FromHTML && isRule(content) {
		return append(built, &article.Rule{})
	}
	if len(built) > 0 && isMath(built[len(built)-1]) && latex.IsNumber(article.InlineText(content)) {
		return built
	}
	if tex, ok := b.formula(block, content); ok {
		return append(built, &article.Math{TeX: tex})
	}
	return append(built, paragraphs(text)...)
}

// stanzas returns the parts of a text between empty lines.
func stanzas(text []article.Inline) [][]article.Inline {
	var parts [][]article.Inline
	from := 0
	for i := 1; i < len(text); i++ {
		if text[i-1] == article.Inline(article.Break{}) && text[i] == article.Inline(article.Break{}) {
			if part := trim(text[from:i]); len(part) > 0 {
				parts = append(parts, part)
			}
			from = i
		}
	}
	if part := trim(text[from:]); len(part) > 0 {
		parts = append(parts, part)
	}
	return parts
}

// heading builds content, a block of heading h, and appends it to built. The blocks of a
// heading, such as its number and its words, are one line; a button after them is not part of
// it. A button that is the whole heading unfolds the text below it.
func (b *builder) heading(built []article.Block, h int32, block *page.Block, content []article.Inline) []article.Block {
	if len(built) > 0 && b.head == h {
		if last, ok := built[len(built)-1].(*article.Heading); ok {
			if b.closest(block.Element, page.Button) < h {
				last.Content = joined(last.Content, content)
			}
			return built
		}
	}
	b.head = h
	return append(built, &article.Heading{Level: int(b.page.Elements[h].Tag-page.H1) + 1, Content: content})
}

// unbroken returns the content of a heading on one line.
func unbroken(content []article.Inline) []article.Inline {
	if !slices.Contains(content, article.Inline(article.Break{})) {
		return content
	}
	line := slices.Clone(content)
	for i := range line {
		if line[i] == article.Inline(article.Break{}) {
			line[i] = article.Plain(" ")
		}
	}
	return line
}

// unstressed returns the content of a heading without emphasis that spans all of it, and
// without bold type and the emphasis in that, because a heading is set off by itself.
func unstressed(content []article.Inline) []article.Inline {
	if len(content) == 1 {
		if emph, ok := content[0].(*article.Emph); ok {
			content = emph.Content
		}
	}
	if !slices.ContainsFunc(content, isStrong) {
		return content
	}
	var plain []article.Inline
	for _, inline := range content {
		if strong, ok := inline.(*article.Strong); ok {
			plain = append(plain, unstressed(strong.Content)...)
			continue
		}
		plain = append(plain, inline)
	}
	return plain
}

func isStrong(x article.Inline) bool {
	_, ok := x.(*article.Strong)
	return ok
}

// lines returns the content of blocks as one line, joined by spaces.
func (b *builder) lines(from, to int32) []article.Inline {
	var line []article.Inline
	for i := from; i < to; i++ {
		content, _ := b.inlines(&b.page.Blocks[i])
		if len(line) > 0 && len(content) > 0 {
			line = append(line, article.Plain(" "))
		}
		line = append(line, content...)
	}
	return line
}

// subtree returns the index after the last element within e.
func (b *builder) subtree(e int32) int32 {
	end := e + 1
	for int(end) < len(b.page.Elements) && b.page.Elements[end].Parent >= e {
		end++
	}
	return end
}

// subtreeUpTo is like subtree, but goes no further than most elements.
func (b *builder) subtreeUpTo(e, most int32) int32 {
	end := e + 1
	for int(end) < len(b.page.Elements) && end < e+most && b.page.Elements[end].Parent >= e {
		end++
	}
	return end
}

// find returns the first element within e that has the given tag, or -1.
func (b *builder) find(e int32, tag page.Tag) int32 {
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if b.tagOf(i) == tag {
			return i
		}
	}
	return -1
}

// closest returns the innermost element from e outwards that has tag, or -1.
func (b *builder) closest(e int32, tag page.Tag) int32 {
	for e >= 0 && b.page.Elements[e].Tag != tag {
		e = b.page.Elements[e].Parent
	}
	return e
}
