package assemble

import (
	"sort"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
	"presscut/extract/internal/pictures"
)

// gap is a block without text: an image, a video, a rule. It comes before the kept block at
// its place.
type gap struct {
	place   int
	element int32 // the element that the block is built from
	block   article.Block
}

// findGaps finds the elements between the kept blocks that belong to the article.
func (b *builder) findGaps() {
	if len(b.kept) == 0 {
		return
	}
	b.mixed, b.refused = map[int32]bool{}, -1
	b.title = b.find(0, page.H1)
	inText := b.leaves()
	seen := map[string]bool{} // pictures that were built: galleries and small screens repeat them
	outside := b.outside()
	done := int32(0) // elements before it are part of a gap
	end := b.kept[len(b.kept)-1] + 1
	for i := range b.page.Elements {
		e := int32(i)
		if e < done || inText[e] || !b.adjoins(e, end, maxCaptionBlocks) {
			continue
		}
		block, whole := b.gap(e)
		if block == nil {
			continue
		}
		if b.joinGap(block, whole) {
			b.refused = whole
			continue
		}
		if outside != nil && outside[e] || !b.adjoins(whole, end, 0) || b.isLogo(block, whole) || isShown(block, seen) {
			if _, ok := block.(*article.Figure); ok {
				b.refused = whole // or each of its pictures would build it again
			}
			continue
		}
		end = max(end, b.page.Elements[whole].EndBlock)
		b.gaps = append(b.gaps, gap{place: b.placeOf(whole), element: whole, block: block})
		done = b.subtree(whole)
	}
}

// leaves returns the elements without text, such as images, within kept lines.
func (b *builder) leaves() map[int32]bool {
	leaves := map[int32]bool{}
	for _, k := range b.kept {
		block := &b.page.Blocks[k]
		for _, r := range b.page.Runs[block.Run:block.EndRun] {
			if r.Start == r.End {
				leaves[r.Element] = true
			}
		}
	}
	return leaves
}

// joinGap reports whether block, built from element e, is the picture of the last gap in another
// size. The gap gets the larger one.
func (b *builder) joinGap(block article.Block, e int32) bool {
	n := len(b.gaps)
	if n == 0 {
		return false
	}
	last := &b.gaps[n-1]
	if last.place != b.placeOf(e) || !isOtherSize(last.block, block) && !b.isBlurred(*last, block, e) {
		return false
	}
	last.block = larger(last.block.(*article.Figure), block.(*article.Figure))
	return true
}

// placeOf returns the place of the first kept block after the start of element e.
func (b *builder) placeOf(e int32) int {
	return sort.Search(len(b.kept), func(i int) bool { return b.kept[i] >= b.page.Elements[e].Block })
}

// isOtherSize reports whether two consecutive blocks are one picture in two sizes: for two
// kinds of screens, or a blurred one before the sharp one.
func isOtherSize(last, next article.Block) bool {
	x, ok := last.(*article.Figure)
	y, also := next.(*article.Figure)
	if !ok || !also || len(x.Images) != 1 || len(y.Images) != 1 {
		return false
	}
	a, c := x.Images[0], y.Images[0]
	return a.Alt != "" && a.Alt == c.Alt && !pictures.IsInlined(a.URL) && !pictures.IsInlined(c.URL) && pictures.IsSize(a.URL, c.URL)
}

// isBlurred reports whether block, a picture of element e, is the picture of the adjacent gap
// before it in another folder. One of the two must have no text alternative.
func (b *builder) isBlurred(last gap, next article.Block, e int32) bool {
	x, ok := last.block.(*article.Figure)
	y, also := next.(*article.Figure)
	if !ok || !also || len(x.Images) != 1 || len(y.Images) != 1 || b.page.Elements[last.element].Parent != b.page.Elements[e].Parent {
		return false
	}
	name := pictures.FileName(x.Images[0].URL)
	return name != "" && name == pictures.FileName(y.Images[0].URL) && (x.Images[0].Alt == "" || y.Images[0].Alt == "")
}

// larger returns the figure whose address names the larger size, with the caption of either.
func larger(x, y *article.Figure) *article.Figure {
	if pictures.LargestNumber(x.Images[0].URL+"/") > pictures.LargestNumber(y.Images[0].URL+"/") {
		x, y = y, x
	}
	if len(y.Caption) == 0 {
		y.Caption = x.Caption
	}
	return y
}

// outside returns, for each element, whether it lies outside of the elements that are known to
// hold the article. It returns nil if none are known.
func (b *builder) outside() []bool {
	if len(b.opts.Within) == 0 {
		return nil
	}
	outside := make([]bool, len(b.page.Elements))
	outside[0] = true
	within := b.opts.Within
	for e := 1; e < len(outside); e++ {
		outside[e] = outside[b.page.Elements[e].Parent]
		if len(within) > 0 && within[0] == int32(e) {
			outside[e], within = false, within[1:]
		}
	}
	return outside
}

// maxAbove and maxBelow are the numbers of dropped blocks between the article and a picture
// that belongs to it. Above the title, or above the text if no title comes before it, there
// may be a kicker, a date and a share button; menus have more blocks. Below the text, pictures
// of a gallery have their captions between them.
const (
	maxAbove = 4
	maxBelow = 1
)

// adjoins reports whether element e, if it comes before or after the article, is next to it
// with at most slack further blocks between them. The article's last picture or text ends
// before block end. Anything further away, such as a banner or a counter, is not part of the
// article.
func (b *builder) adjoins(e, end, slack int32) bool {
	element := &b.page.Elements[e]
	first := b.kept[0]
	if b.title >= 0 {
		first = min(first, b.page.Elements[b.title].Block)
	}
	return element.Block-end <= maxBelow+slack && first-element.EndBlock <= maxAbove+slack
}

// isLogo reports whether block is a picture before or after the article that is named after
// the site or a logo. A logo within the text may be its subject.
func (b *builder) isLogo(block article.Block, e int32) bool {
	figure, ok := block.(*article.Figure)
	if !ok || len(figure.Images) == 0 {
		return false
	}
	if at := b.page.Elements[e].Block; at > b.kept[0] && at <= b.kept[len(b.kept)-1] {
		return false
	}
	image := figure.Images[0]
	file := image.URL[strings.LastIndexByte(image.URL, '/')+1:]
	return image.Alt != "" && strings.EqualFold(image.Alt, b.site) || !pictures.IsInlined(image.URL) && strings.Contains(strings.ToLower(file), "logo")
}

// isShown reports whether the first picture of a figure was seen before, and records it as
// seen.
func isShown(block article.Block, seen map[string]bool) bool {
	figure, ok := block.(*article.Figure)
	if !ok || len(figure.Images) == 0 {
		return false
	}
	url := figure.Images[0].URL
	shown := seen[url]
	seen[url] = true
	return shown
}

// gap builds a block from element e if it belongs to the kept blocks, and returns the element
// that the block covers.
func (b *builder) gap(e int32) (block article.Block, whole int32) {
	switch b.tagOf(e) {
	case page.Noscript:
		return b.noscriptGap(e)
	case page.Img:
		return b.imageGap(e)
	case page.Iframe, page.Video, page.Audio, page.Embed, page.Object:
		return b.embedGap(e)
	case page.Script:
		return b.mathGap(e)
	case page.Unknown, page.Span:
		if len(b.scripts) > 0 {
			return b.mathGap(e)
		}
	case page.Hr:
		if b.parts(e) && !b.opensNotes(e) {
			return &article.Rule{}, e
		}
	case page.Figure:
		return b.styledGap(e)
	case page.P, page.Div, page.Center:
		return b.boxGap(e)
	}
	return nil, 0
}

// noscriptGap builds the picture that is shown if scripts do not run, unless an image comes
// before it, whose stand-in it is.
func (b *builder) noscriptGap(e int32) (block article.Block, whole int32) {
	if e > 0 && b.tagOf(e-1) == page.Img || !b.belongs(e) {
		return nil, 0
	}
	image, ok := b.noscript(e)
	if !ok {
		return nil, 0
	}
	if whole := b.pictureAround(e); whole != e && whole != b.refused {
		if figure := b.picture(whole); figure != nil {
			return figure, whole
		}
	}
	return &article.Figure{Images: []article.Image{image}}, e
}

// styledGap builds the picture that figure e shows by its style.
func (b *builder) styledGap(e int32) (block article.Block, whole int32) {
	if _, ok := b.shownByStyle(e); ok && b.belongs(e) {
		if figure := b.picture(e); figure != nil {
			return figure, e
		}
	}
	return nil, 0
}

// imageGap builds the picture or formula that an img element shows.
func (b *builder) imageGap(e int32) (block article.Block, whole int32) {
	if tex := b.imageTeX(e); tex != "" {
		if b.isAmidText(b.emptyAround(e)) {
			return &article.Math{TeX: tex}, e
		}
		return nil, 0
	}
	if figure := b.closest(e, page.Figure); figure >= 0 && b.isLinkCard(figure) {
		return nil, 0
	}
	whole = b.pictureAround(e)
	if whole == b.refused || !b.belongs(whole) {
		return nil, 0
	}
	if whole != e && !b.mixed[whole] {
		if figure := b.picture(whole); figure != nil {
			if len(figure.Caption) == 0 {
				figure.Caption = b.galleryCaption(whole)
			}
			return figure, whole
		}
		b.mixed[whole] = true
	}
	if image, ok := b.image(e); ok {
		return &article.Figure{Images: []article.Image{image}}, e
	}
	return nil, 0
}

// galleryCaption returns the caption of the gallery whose last figure is e, or nil.
func (b *builder) galleryCaption(e int32) []article.Inline {
	outer := b.page.Elements[e].Parent
	next := b.subtree(e)
	if outer < 0 || b.page.Elements[outer].Tag != page.Figure || int(next) >= len(b.page.Elements) {
		return nil
	}
	caption := &b.page.Elements[next]
	if caption.Tag != page.Figcaption || caption.Parent != outer {
		return nil
	}
	return b.lines(caption.Block, caption.EndBlock)
}

// embedGap builds the content of another site that an element embeds.
func (b *builder) embedGap(e int32) (block article.Block, whole int32) {
	whole = e
	if figure := b.closest(e, page.Figure); figure >= 0 {
		whole = figure
	}
	embed := b.embed(e)
	if embed == nil || !b.belongs(whole) {
		return nil, 0
	}
	if caption, ok := b.caption(whole); ok && whole != e && len(caption) > 0 {
		embed.Title = article.InlineText(caption) // which readers see, unlike the frame's own
	}
	return embed, whole
}

// mathGap builds the formula that an element displays.
func (b *builder) mathGap(e int32) (block article.Block, whole int32) {
	if tex := b.displayed(e); tex != "" && b.isAmidText(b.emptyAround(e)) {
		return &article.Math{TeX: tex}, e
	}
	return nil, 0
}

// boxGap builds the content of a box without text: a picture in its background, a formula, or
// a break between parts of the text.
func (b *builder) boxGap(e int32) (block article.Block, whole int32) {
	if b.page.Elements[e].Flags&page.HasRole != 0 && b.isPictureBox(e) && b.belongs(e) {
		if image, ok := b.background(e); ok {
			return &article.Figure{Images: []article.Image{image}}, e
		}
	}
	if len(b.scripts) > 0 {
		if block, whole = b.mathGap(e); block != nil {
			return block, whole
		}
	}
	if b.isBreak(e) && !b.keeps(&b.page.Elements[e]) && b.parts(e) {
		return &article.Rule{}, e
	}
	return nil, 0
}

// emptyAround returns the outermost element without text around e.
func (b *builder) emptyAround(e int32) int32 {
	for outer := b.page.Elements[e].Parent; outer > 0 && b.page.Elements[outer].Block == b.page.Elements[outer].EndBlock; outer = b.page.Elements[outer].Parent {
		e = outer
	}
	return e
}

// isBreak reports whether e holds only a break between parts of a text, in signs: "* * *".
func (b *builder) isBreak(e int32) bool {
	element := &b.page.Elements[e]
	if element.EndBlock-element.Block != 1 || b.page.Blocks[element.Block].Element != e || b.page.Blocks[element.Block].Words > 0 {
		return false
	}
	content, _ := b.inlines(&b.page.Blocks[element.Block])
	return isRule(content)
}

// minSigns is the number of equal signs that make a break between parts of a text: fewer are a
// mark of a footnote or a dash. maxSigns is the largest number of bytes in a break.
const minSigns, maxSigns = 3, 100

// isRule reports whether a line holds only the signs of a break.
func isRule(line []article.Inline) bool {
	if len(line) != 1 {
		return false
	}
	text, ok := line[0].(article.Plain)
	if !ok || len(text) > maxSigns {
		return false
	}
	signs := strings.ReplaceAll(string(text), " ", "")
	sign, _ := utf8.DecodeRuneInString(signs)
	n := utf8.RuneCountInString(signs)
	switch sign {
	case '⁂', '❦', '❧':
	case '*', '•', '·', '~', '#', '-', '–', '—', '_', '∗', '◆', '◇', '✻':
		if n < minSigns {
			return false
		}
	default:
		return false
	}
	return strings.Count(signs, string(sign)) == n
}

// maxCaptionBlocks is the largest number of lines in a caption, with the credit of the
// picture.
const maxCaptionBlocks = 8

// pictureAround returns the element around image e that holds nothing else, or nothing else
// but its caption.
func (b *builder) pictureAround(e int32) int32 {
	whole := e
	for outer := b.page.Elements[e].Parent; outer > 0; outer = b.page.Elements[outer].Parent {
		element := &b.page.Elements[outer]
		switch {
		case element.Tag == page.Figure, b.classOf(outer)&pictureBox != 0 && element.EndBlock-element.Block <= maxCaptionBlocks:
			return outer
		case element.Tag == page.Li || element.Tag == page.Td || element.Tag == page.Blockquote:
			return whole
		}
		if element.EndBlock-element.Block > maxCaptionBlocks || element.Block < element.EndBlock && !b.onlyCaption(outer) {
			if figure := b.closest(outer, page.Figure); figure >= 0 && b.page.Elements[figure].EndBlock-b.page.Elements[figure].Block <= maxCaptionBlocks {
				return figure
			}
			return whole
		}
		if element.Block < element.EndBlock || element.Tag == page.Picture || element.Tag == page.A {
			whole = outer
		}
	}
	return whole
}

// onlyCaption reports whether all text in e is marked as a caption or is the label of a
// button, such as one that enlarges the picture.
func (b *builder) onlyCaption(e int32) bool {
	element := &b.page.Elements[e]
	for i := element.Block; i < element.EndBlock; i++ {
		if text := b.page.Blocks[i].Element; !b.isCaption(text, e) && b.closest(text, page.Button) <= e {
			return false
		}
	}
	return true
}

// belongs reports whether the text next to e was kept: the text of the smallest element that
// holds e and text outside of it. A picture before the article with only the title beside it
// belongs, too.
func (b *builder) belongs(e int32) bool {
	own := b.page.Elements[e].EndBlock - b.page.Elements[e].Block
	for outer := b.page.Elements[e].Parent; outer >= 0; outer = b.page.Elements[outer].Parent {
		element := &b.page.Elements[outer]
		texts := element.EndBlock - element.Block
		if texts == own {
			continue
		}
		if b.keeps(element) {
			return true
		}
		if texts <= maxImages && b.onlyCaption(outer) {
			continue // of a gallery
		}
		if b.page.Elements[e].Tag != page.Figure || b.kept[0] < element.EndBlock || b.title < 0 || !b.page.In(b.title, outer) {
			return false
		}
		own = element.EndBlock - element.Block
	}
	return false
}

// keeps reports whether a block within element was kept.
func (b *builder) keeps(element *page.Element) bool {
	i := sort.Search(len(b.kept), func(i int) bool { return b.kept[i] >= element.Block })
	return i < len(b.kept) && b.kept[i] < element.EndBlock
}

// parts reports whether kept blocks adjoin e on both sides.
func (b *builder) parts(e int32) bool {
	element := &b.page.Elements[e]
	outer := &b.page.Elements[element.Parent]
	i := sort.Search(len(b.kept), func(i int) bool { return b.kept[i] >= element.Block })
	return i > 0 && i < len(b.kept) && b.kept[i-1] >= outer.Block && b.kept[i] < outer.EndBlock
}

// isAmidText reports whether kept text comes before e and text next to it was kept.
func (b *builder) isAmidText(e int32) bool {
	return b.kept[0] < b.page.Elements[e].Block && b.belongs(e)
}

// fill appends the gaps before place that lie within e but not within structure s, which is
// built later.
func (b *builder) fill(built []article.Block, e, s int32, place int) []article.Block {
	for len(b.gaps) > 0 {
		g := &b.gaps[0]
		if g.place > place || !b.page.In(g.element, e) || s >= 0 && b.page.In(g.element, s) {
			break
		}
		built = append(built, g.block)
		b.gaps = b.gaps[1:]
	}
	return built
}

// leave drops the gaps within structure s, which was built without them.
func (b *builder) leave(s int32) {
	for len(b.gaps) > 0 && b.page.In(b.gaps[0].element, s) {
		b.gaps = b.gaps[1:]
	}
}
