package assemble

import (
	"cmp"
	"html"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
	"presscut/extract/internal/pictures"
)

// maxImages is the largest number of images in one figure.
const maxImages = 50

// picture builds a figure out of element e. It returns nil if e holds no picture, or much
// besides it. If the picture is only a placeholder, the figure keeps its caption without the
// picture.
func (b *builder) picture(e int32) *article.Figure {
	images, unshown, ok := b.imagesOf(e)
	if !ok {
		return nil
	}
	if len(images) == 2 && images[0].Alt != "" && images[0].Alt == images[1].Alt && b.find(e, page.Picture) >= 0 {
		images = images[:1] // one for each kind of screen
	}
	if len(images) == 0 {
		if image, ok := b.shownByStyle(e); ok {
			images = append(images, image)
		}
	}
	if len(images) == 0 && (!unshown || b.find(e, page.Figcaption) < 0) {
		return nil
	}
	text, ok := b.caption(e)
	if !ok {
		return nil
	}
	return &article.Figure{Images: images, Caption: text}
}

// imagesOf returns the images in element e, and whether one of them is only a placeholder. It
// reports false if e holds more than images and text.
func (b *builder) imagesOf(e int32) (images []article.Image, unshown, ok bool) {
	unfilled := int32(-1)
	for i, end := e+1, b.subtree(e); i < end; i++ {
		switch b.tagOf(i) {
		case page.Img:
			if image, ok := b.image(i); ok {
				images = addImage(images, image)
			} else {
				unshown = true
			}
		case page.Noscript:
			unfilled = i
		case page.Table, page.Pre, page.Blockquote, page.Iframe, page.Video, page.H2, page.H3, page.Figure:
			return nil, false, false
		}
	}
	if unfilled >= 0 {
		images = b.withNoscript(images, unfilled)
	}
	return images, unshown, true
}

// withNoscript returns the images of a figure with that of its noscript element e in place of a
// single one, if both are the same picture.
func (b *builder) withNoscript(images []article.Image, e int32) []article.Image {
	image, ok := b.noscript(e)
	if !ok || len(images) > 1 || len(images) == 1 && pictures.FileName(images[0].URL) != pictures.FileName(image.URL) {
		return images
	}
	image.Alt = cmp.Or(image.Alt, firstAlt(images))
	return []article.Image{image}
}

func firstAlt(images []article.Image) string {
	if len(images) == 0 {
		return ""
	}
	return images[0].Alt
}

// addImage adds image to those of a figure, unless the figure is full or holds the image in
// another size. Of two files with one name, the one with the larger number in its address
// stays.
func addImage(images []article.Image, image article.Image) []article.Image {
	name := pictures.FileName(image.URL)
	for i := range images {
		if images[i].URL == image.URL {
			return images
		}
		if name != "" && pictures.FileName(images[i].URL) == name && pictures.LargestNumber(images[i].URL) != pictures.LargestNumber(image.URL) {
			if pictures.LargestNumber(images[i].URL) < pictures.LargestNumber(image.URL) {
				image.Alt = cmp.Or(image.Alt, images[i].Alt)
				images[i] = image
			}
			return images
		}
	}
	if len(images) == maxImages {
		return images
	}
	return append(images, image)
}

// maxCaption is the largest number of characters of text in a figure that is taken for its
// caption without being marked as one. Several lines have half as many.
const maxCaption = 400

// caption returns the caption of figure e: the text that is marked as one, or else all of its
// text. It reports false if the figure holds more text than a caption.
func (b *builder) caption(e int32) ([]article.Inline, bool) {
	figure := &b.page.Elements[e]
	hasMarked, unmarked, lines := false, int32(0), 0
	for i := figure.Block; i < figure.EndBlock; i++ {
		if b.isCaption(b.page.Blocks[i].Element, e) {
			hasMarked = true
		} else if b.closest(b.page.Blocks[i].Element, page.Button) > e {
			continue
		} else if unmarked += b.page.Blocks[i].Chars; unmarked > maxCaption || unmarked > maxCaption/2 && lines > 0 {
			return nil, false
		} else {
			lines++
		}
	}
	var text []article.Inline
	for i := figure.Block; i < figure.EndBlock; i++ {
		if !hasMarked && b.closest(b.page.Blocks[i].Element, page.Button) < e || b.isCaption(b.page.Blocks[i].Element, e) {
			content, _ := b.inlines(&b.page.Blocks[i])
			text = joined(text, content)
		}
	}
	return text, true
}

func joined(line, more []article.Inline) []article.Inline {
	if len(line) > 0 && len(more) > 0 {
		if mergeSpaced(line[len(line)-1], more[0]) {
			return append(line, more[1:]...)
		}
		line = append(line, article.Plain(" "))
	}
	return append(line, more...)
}

// isCaption reports whether inner, or an element around it within e, is marked as a caption.
func (b *builder) isCaption(inner, e int32) bool {
	for ; inner > e; inner = b.page.Elements[inner].Parent {
		if b.page.Elements[inner].Tag == page.Figcaption || b.classOf(inner)&caption != 0 {
			return true
		}
	}
	return false
}

// smallImage is like image for an image that is a word of a sentence: it may be as small as a
// word, but must have a text alternative.
func (b *builder) smallImage(e int32) (article.Image, bool) {
	element := &b.page.Elements[e]
	tag := pictures.ReadTag(b.page.Source[element.Start:element.Body])
	if tag.Alt() == "" {
		return article.Image{}, false
	}
	return b.imageOf(e, &tag)
}

// image returns the picture that img element e shows. It reports false for icons, counters and
// images without an address.
func (b *builder) image(e int32) (article.Image, bool) {
	element := &b.page.Elements[e]
	tag := pictures.ReadTag(b.page.Source[element.Start:element.Body])
	if tag.IsTiny() {
		return article.Image{}, false
	}
	return b.imageOf(e, &tag)
}

// imageOf returns the picture of img element e, whose start tag is tag.
func (b *builder) imageOf(e int32, tag *pictures.Tag) (article.Image, bool) {
	if b.classOf(e)&unseen != 0 {
		return article.Image{}, false
	}
	for word := range strings.FieldsSeq(strings.ToLower(b.page.Names[b.page.Elements[e].Class])) {
		switch word {
		case "avatar", "icon", "logo", "emoji", "wp-smiley", "pixel", "sprite":
			return article.Image{}, false
		}
	}
	address := b.best(e, tag)
	if address == "" {
		address = b.sharedPicture(e)
	}
	if address == "" && b.noscriptAfter(e) < 0 {
		address = b.loaderAddress(e)
	}
	if pictures.IsInlined(address) {
		return article.Image{URL: address, Alt: page.Fold(tag.Alt())}, true
	}
	if tag.IsSign(address) || pictures.IsChrome(address) {
		return article.Image{}, false
	}
	if address == "" {
		if next := b.noscriptAfter(e); next >= 0 {
			return b.noscript(next)
		}
		return article.Image{}, false
	}
	image := article.Image{URL: address, Alt: page.Fold(tag.Alt()), Link: b.pictureLink(e, address)}
	if b.opts.OtherAddresses {
		image.Others = b.otherAddresses(e, tag, address)
	}
	return image, true
}

// loaderAddress returns the address of a picture in an attribute of image e that an unknown
// script reads, or "".
func (b *builder) loaderAddress(e int32) string {
	element := &b.page.Elements[e]
	tag := b.page.Source[element.Start:element.Body]
	for i := len("<img"); ; {
		var key, value []byte
		if key, value, i = page.NextAttr(tag, i); len(key) == 0 {
			return ""
		}
		name := strings.ToLower(string(key))
		if !strings.HasPrefix(name, "data-") || strings.Contains(name, "thumb") || strings.Contains(name, "placeholder") || strings.Contains(name, "pin-") {
			continue
		}
		address := html.UnescapeString(string(value))
		if pictures.HasEnding(address) {
			if address = b.resolveImage(address); address != "" {
				return address
			}
		}
	}
}

// background returns the background picture in the style of element e.
func (b *builder) background(e int32) (article.Image, bool) {
	_, style, found := strings.Cut(b.page.Attr(e, "style"), "background")
	_, address, image := strings.Cut(style, "url(")
	address, _, closed := strings.Cut(address, ")")
	if !found || !image || !closed {
		return article.Image{}, false
	}
	address = b.resolveImage(strings.Trim(address, `"' `))
	return article.Image{URL: address, Alt: page.Fold(b.page.Attr(e, "aria-label"))}, address != ""
}

// shownByStyle returns the picture that figure e shows by its style, or by that of an element
// without text in it.
func (b *builder) shownByStyle(e int32) (article.Image, bool) {
	if !b.isPictureBox(e) {
		return article.Image{}, false
	}
	for i, end := e, b.subtreeUpTo(e, maxStyled); i < end; i++ {
		if element := &b.page.Elements[i]; i == e || element.Block == element.EndBlock {
			if image, ok := b.background(i); ok {
				return image, true
			}
		}
	}
	return article.Image{}, false
}

// maxStyled is the number of elements of a figure whose style is read.
const maxStyled = 6

// isPictureBox reports whether element e, a figure or an element with the role of an image,
// may show a picture by its style.
func (b *builder) isPictureBox(e int32) bool {
	element := &b.page.Elements[e]
	return element.Tag == page.Figure && b.find(e, page.Img) < 0 || element.Flags&page.HasRole != 0 && b.page.Attr(e, "role") == "img"
}

// pictureLink returns the target of the link around image e, or "" if that is the page itself
// or another size of the picture with the given address.
func (b *builder) pictureLink(e int32, address string) string {
	a := b.closest(e, page.A)
	if a < 0 {
		return ""
	}
	to := b.resolve(b.page.Attr(a, "href"))
	if to == "" || strings.HasPrefix(b.page.Attr(a, "href"), "#") || b.isOwn(to) || pictures.IsSize(to, address) {
		return ""
	}
	return to
}

// best returns the best address of an image, whose element is e and start tag is tag: the
// largest of a set in its attributes, or else the one that a script would put in place of a
// placeholder, or else its own.
func (b *builder) best(e int32, tag *pictures.Tag) string {
	if address := b.bestSet(tag.Sets()); address != "" {
		return address
	}
	if picture := b.page.Elements[e].Parent; b.page.Elements[picture].Tag == page.Picture {
		if address := b.bestSource(picture); address != "" {
			return address
		}
	}
	return b.bestSingle(tag.Addresses())
}

// bestSource returns the best address of the first source of a picture element that has one,
// or "". All images in the element share it.
func (b *builder) bestSource(picture int32) string {
	if address, ok := b.sources[picture]; ok {
		return address
	}
	address := ""
	for i, end := picture+1, b.subtree(picture); i < end && address == ""; i++ {
		if b.page.Elements[i].Tag == page.Source {
			address = b.bestSet([]string{b.page.Attr(i, "srcset"), b.page.Attr(i, "data-srcset")})
		}
	}
	b.sources[picture] = address
	return address
}

// bestSet returns the largest address of the first set that has one, or "".
func (b *builder) bestSet(sets []string) string {
	for _, set := range sets {
		if address := b.resolveImage(pictures.Largest(set)); address != "" {
			return address
		}
	}
	return ""
}

// bestSingle returns the first address that is not a placeholder's, or "".
func (b *builder) bestSingle(addresses []string) string {
	for _, address := range addresses {
		if address := b.resolveImage(address); address != "" {
			return address
		}
	}
	return ""
}

// resolveImage returns the address of an image, or "" for a placeholder.
func (b *builder) resolveImage(address string) string {
	address = strings.TrimSpace(address)
	if address == "" || pictures.IsPlaceholder(address) {
		return ""
	}
	if pictures.IsInlined(address) {
		return address
	}
	return b.resolve(address)
}

// noscriptAfter returns the noscript element right after image e, or -1.
func (b *builder) noscriptAfter(e int32) int32 {
	if next := e + 1; int(next) < len(b.page.Elements) && b.page.Elements[next].Tag == page.Noscript {
		return next
	}
	return -1
}

// noscript returns the picture that a noscript element shows to readers without scripts.
func (b *builder) noscript(e int32) (article.Image, bool) {
	element := &b.page.Elements[e]
	source := string(b.page.Source[element.Body:element.End])
	if strings.Contains(source, "&lt;img") {
		source = html.UnescapeString(source)
	}
	at := strings.Index(source, "<img ")
	if at < 0 {
		return article.Image{}, false
	}
	source, _, _ = strings.Cut(source[at:], ">")
	tag := pictures.ReadTag([]byte(source))
	if tag.IsTiny() {
		return article.Image{}, false
	}
	address := cmp.Or(b.bestSet(tag.Sets()), b.bestSingle(tag.Addresses()))
	return article.Image{URL: address, Alt: page.Fold(tag.Alt())}, address != ""
}

// images returns the pictures of body, in order.
func images(body []article.Block) []article.Image {
	var list []article.Image
	walk(body, func(block article.Block) {
		switch x := block.(type) {
		case *article.Figure:
			caption := article.InlineText(x.Caption)
			for _, image := range x.Images {
				image.Caption, image.Link = caption, ""
				list = append(list, image)
			}
		case *article.Paragraph:
			list = inlineImages(list, x.Content)
		}
	})
	return list
}

// inlineImages appends the pictures in a line, including those within links.
func inlineImages(list []article.Image, line []article.Inline) []article.Image {
	for _, inline := range line {
		switch x := inline.(type) {
		case *article.Image:
			image := *x
			image.Link = ""
			list = append(list, image)
		case *article.Link:
			list = inlineImages(list, x.Content)
		}
	}
	return list
}

// leadImage sets the lead image of a page that declares none to the first image of the body
// that has an address of its own.
func leadImage(about *article.Meta) {
	first := slices.IndexFunc(about.Images, func(image article.Image) bool { return !pictures.IsInlined(image.URL) })
	if about.Image != "" || first < 0 {
		return
	}
	about.Image = about.Images[first].URL
	place := slices.IndexFunc(about.Provenance, func(o article.Origin) bool {
		return o.Field == "excerpt" || o.Field == "dateline" || o.Field == "license"
	})
	if place < 0 {
		place = len(about.Provenance)
	}
	about.Provenance = slices.Insert(slices.Clip(about.Provenance), place, article.Origin{Field: "image", Source: "body", Raw: about.Image})
}
