package assemble

import (
	"cmp"
	"html"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// minSide is the width and height in pixels below which an image is an icon or
// a counter rather than a picture.
const minSide = 48

// maxImages is the number of images that one figure is built with.
const maxImages = 50

// picture builds a figure out of element e, or returns nil when that holds no
// picture, or much else besides. The caption of a figure whose picture is only a
// stand-in is kept without it.
func (b *builder) picture(e int32) *article.Figure {
	figure := &article.Figure{}
	unfilled, unshown := int32(-1), int32(-1)
	for i, end := e+1, b.subtree(e); i < end; i++ {
		switch b.tagOf(i) {
		case page.Img:
			if image, ok := b.image(i); ok {
				figure.Images = addImage(figure.Images, image)
			} else {
				unshown = i
			}
		case page.Noscript:
			unfilled = i
		case page.Table, page.Pre, page.Blockquote, page.Iframe, page.Video, page.H2, page.H3, page.Figure:
			return nil
		}
	}
	if unfilled >= 0 {
		if image, ok := b.noscript(unfilled); ok && (len(figure.Images) == 0 || len(figure.Images) == 1 && fileName(figure.Images[0].URL) == fileName(image.URL)) {
			image.Alt = cmp.Or(image.Alt, firstAlt(figure.Images))
			figure.Images = []article.Image{image}
		}
	}
	if len(figure.Images) == 2 && figure.Images[0].Alt != "" && figure.Images[0].Alt == figure.Images[1].Alt && b.find(e, page.Picture) >= 0 {
		figure.Images = figure.Images[:1] // once for each kind of screen
	}
	if len(figure.Images) == 0 {
		if image, ok := b.background(e); ok && b.isPictureBox(e) {
			figure.Images = append(figure.Images, image)
		}
	}
	if len(figure.Images) == 0 && (unshown < 0 || b.find(e, page.Figcaption) < 0) {
		return nil
	}
	text, ok := b.caption(e)
	if !ok {
		return nil
	}
	figure.Caption = text
	return figure
}

// fileName returns the last part of an address's path: the sizes of a picture most often
// differ in what stands before or behind it.
func fileName(address string) string {
	path, _, _ := strings.Cut(address, "?")
	return path[strings.LastIndexByte(path, '/')+1:]
}

func firstAlt(images []article.Image) string {
	if len(images) == 0 {
		return ""
	}
	return images[0].Alt
}

// addImage adds image to those of a figure, unless that has enough or holds it in
// another size: of two files with one name the one with the larger number in its
// address stays.
func addImage(images []article.Image, image article.Image) []article.Image {
	name := fileName(image.URL)
	for i := range images {
		if images[i].URL == image.URL {
			return images
		}
		if name != "" && fileName(images[i].URL) == name && largestNumber(images[i].URL) != largestNumber(image.URL) {
			if largestNumber(images[i].URL) < largestNumber(image.URL) {
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

// largestNumber returns the largest number of pixels that the folders of an address name.
func largestNumber(address string) int {
	largest := 0
	for part := range strings.FieldsFuncSeq(strings.TrimSuffix(address, fileName(address)), func(r rune) bool { return r < '0' || r > '9' }) {
		if n, err := strconv.Atoi(part); err == nil && n <= maxWidth {
			largest = max(largest, n)
		}
	}
	return largest
}

// maxCaption is the number of characters up to which the text in a figure that
// is not marked as its caption is taken for one. Several lines have half as many.
const maxCaption = 400

// caption returns the caption of figure e: what is marked as such, or else all
// of its text. It reports false when the figure holds more text than captions
// have.
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

// isCaption reports whether an element from inner outwards within e is marked
// as a caption.
func (b *builder) isCaption(inner, e int32) bool {
	for ; inner > e; inner = b.page.Elements[inner].Parent {
		if b.page.Elements[inner].Tag == page.Figcaption || b.classOf(inner)&caption != 0 {
			return true
		}
	}
	return false
}

// smallImage is image for one that is a word of a sentence: it may be as small as a word,
// but has a text alternative.
func (b *builder) smallImage(e int32) (article.Image, bool) {
	element := &b.page.Elements[e]
	tag := readImageTag(b.page.Source[element.Start:element.Body])
	if tag.alt() == "" {
		return article.Image{}, false
	}
	return b.imageOf(e, &tag)
}

// image returns the picture that img element e shows. It reports false for
// icons, counters and images without an address.
func (b *builder) image(e int32) (article.Image, bool) {
	element := &b.page.Elements[e]
	tag := readImageTag(b.page.Source[element.Start:element.Body])
	if tag.isTiny() {
		return article.Image{}, false
	}
	return b.imageOf(e, &tag)
}

// imageOf returns the picture of img element e, of which tag is the start tag.
func (b *builder) imageOf(e int32, tag *imageTag) (article.Image, bool) {
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
	if isInlined(address) {
		return article.Image{URL: address, Alt: page.Fold(tag.alt())}, true
	}
	if tag.isSign(address) {
		return article.Image{}, false
	}
	if strings.Contains(address, "/avatar") || strings.Contains(address, "/logo.") || strings.Contains(address, "/icons/") {
		return article.Image{}, false // of a reader, of the site, of what to press
	}
	if address == "" {
		if next := b.noscriptAfter(e); next >= 0 {
			return b.noscript(next)
		}
		return article.Image{}, false
	}
	image := article.Image{URL: address, Alt: page.Fold(tag.alt()), Link: b.pictureLink(e, address)}
	if b.opts.OtherAddresses {
		image.Others = b.otherAddresses(e, tag, address)
	}
	return image, true
}

// loaderAddress returns the address of a picture that an attribute of image e has for a
// script of whatever name, or "".
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
		file := fileName(address)
		if slices.Contains(pictureEndings[:], strings.ToLower(file[strings.LastIndexByte(file, '.')+1:])) {
			if address = b.resolveImage(address); address != "" {
				return address
			}
		}
	}
}

// background returns the picture that element e shows behind what it holds, by its style.
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

// isPictureBox reports whether element e, a figure or what is an image by its role, may
// show a picture by its style.
func (b *builder) isPictureBox(e int32) bool {
	element := &b.page.Elements[e]
	return element.Tag == page.Figure && b.find(e, page.Img) < 0 || element.Flags&page.HasRole != 0 && b.page.Attr(e, "role") == "img"
}

// pictureLink returns where the link around image e leads, "" if that is the page itself
// or the picture with the given address in another size.
func (b *builder) pictureLink(e int32, address string) string {
	a := b.closest(e, page.A)
	if a < 0 {
		return ""
	}
	to := b.resolve(b.page.Attr(a, "href"))
	if to == "" || strings.HasPrefix(b.page.Attr(a, "href"), "#") || b.isOwn(to) || isSize(to, address) {
		return ""
	}
	return to
}

// isSize reports whether a file is another size of a picture: "berth-full.jpg" of
// "berth.jpg". A page about the picture is none.
func isSize(file, picture string) bool {
	_, ending, _ := strings.Cut(fileName(file), ".")
	if !slices.Contains(pictureEndings[:], strings.ToLower(ending)) {
		return false
	}
	short, long := stem(file), stem(picture)
	if len(short) > len(long) {
		short, long = long, short
	}
	rest, ok := strings.CutPrefix(long, short)
	return ok && short != "" && (rest == "" || strings.Trim(rest, "0123456789-_") != "")
}

// pictureEndings are the endings of the names of files that hold pictures.
var pictureEndings = [...]string{"jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff"}

// stem returns the name of the file at an address without its ending and what names its
// size: "berth" of "/img/berth-300x200.jpg". A small number is that of a picture in a row.
func stem(address string) string {
	name, _, _ := strings.Cut(fileName(address), ".")
	at := strings.LastIndexAny(name, "-_")
	if at <= 0 || strings.Trim(name[at+1:], "0123456789xw") != "" {
		return name
	}
	side, _, _ := strings.Cut(strings.Trim(name[at+1:], "w"), "x")
	if n, err := strconv.Atoi(side); err == nil && n < minSide {
		return name
	}
	return name[:at]
}

// minSign is the width in pixels from which on an image is a picture whatever its file is
// called.
const minSign = 200

// signs are words of the names of files that hold no pictures, but icons, buttons, faces
// and counters.
var signs = [...]string{
	"icon", "icons", "ico", "avatar", "gravatar", "spacer", "pinit", "sharethis", "addthis", "btn", "sprite", "smiley",
}

// shareWords are the text alternatives of buttons to share a page.
var shareWords = [...]string{
	"pin it", "pin", "share", "tweet", "facebook", "twitter", "pinterest", "linkedin", "whatsapp", "email", "print", "rss", "instagram", "youtube",
	"share on facebook", "share on twitter", "share on x", "share on pinterest", "share on linkedin", "teilen", "partager", "compartir", "condividi",
}

// isSign reports whether an image with the given address is an icon or a button by its
// name or its text alternative, and not by its width a picture.
func (t *imageTag) isSign(address string) bool {
	if width, err := strconv.Atoi(strings.TrimSuffix(t.sides()[0], "px")); err == nil && width >= minSign {
		return false
	}
	if alt := t.alt(); len(alt) < maxCaption && slices.Contains(shareWords[:], strings.ToLower(strings.TrimSpace(alt))) {
		return true
	}
	for word := range strings.FieldsFuncSeq(strings.ToLower(fileName(address)), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(signs[:], word) {
			return true
		}
	}
	return false
}

// imageTag holds what the attributes of an image have whose names are imageAttrs.
type imageTag [len(imageAttrs)]string

// imageAttrs are the names of the attributes that are read of an image: what its
// methods ask for, then those of sets of addresses, then those of addresses, the
// best first.
var imageAttrs = [...]string{"alt", "layout", "width", "height",
	"srcset", "data-srcset", "data-lazy-srcset", "data-src-set",
	"data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-full-src", "data-orig-file", "data-hi-res-src",
	"data-image", "data-image-loader", "data-full-url", "data-large-file", "data-actualsrc", "data-lazyload", "data-echo", "data-img-src",
	"data-raw-src", "data-srcsmall", "data-path", "src"}

func (t *imageTag) alt() string         { return t[0] }
func (t *imageTag) layout() string      { return t[1] }
func (t *imageTag) sides() []string     { return t[2:4] }
func (t *imageTag) sets() []string      { return t[4:8] }
func (t *imageTag) addresses() []string { return t[8:] }

// readImageTag reads the start tag of an image.
func readImageTag(tag []byte) imageTag {
	var t imageTag
	page.AttrsOf(tag, imageAttrs[:], t[:])
	return t
}

// isTiny reports whether an image says that it is too small for a picture. In a
// responsive layout of AMP, width and height only tell the shape.
func (t *imageTag) isTiny() bool {
	if t.layout() == "responsive" {
		return false
	}
	width, errW := strconv.Atoi(strings.TrimSuffix(t.sides()[0], "px"))
	height, errH := strconv.Atoi(strings.TrimSuffix(t.sides()[1], "px"))
	return errW == nil && errH == nil && width < minSide && height < minSide || errW == nil && width <= 1 || errH == nil && height <= 1
}

// best returns the best address of an image, of which e is the element and tag its
// start tag: the largest of a set that it names, or else the one that a script
// would put in place of a stand-in, or else its own.
func (b *builder) best(e int32, tag *imageTag) string {
	if address := b.bestSet(tag.sets()); address != "" {
		return address
	}
	if picture := b.page.Elements[e].Parent; b.page.Elements[picture].Tag == page.Picture {
		if address := b.bestSource(picture); address != "" {
			return address
		}
	}
	return b.bestSingle(tag.addresses())
}

// bestSource returns the best address of the first source of a picture element that
// has one, or "". It is the same for all images in there.
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
		if address := b.resolveImage(largest(set)); address != "" {
			return address
		}
	}
	return ""
}

// bestSingle returns the first address that is no stand-in's, or "".
func (b *builder) bestSingle(addresses []string) string {
	for _, address := range addresses {
		if address := b.resolveImage(address); address != "" {
			return address
		}
	}
	return ""
}

// resolveImage returns the address of an image, "" for a stand-in.
func (b *builder) resolveImage(address string) string {
	address = strings.TrimSpace(address)
	if address == "" || isStandIn(address) {
		return ""
	}
	if isInlined(address) {
		return address
	}
	return b.resolve(address)
}

// isStandIn reports whether an image only holds the place of another until a
// script loads that.
func isStandIn(address string) bool {
	if isInlined(address) {
		return isInlinedStandIn(address)
	}
	if strings.HasPrefix(address, "about:") || strings.ContainsAny(address, "{}") {
		return true
	}
	path, _, _ := strings.Cut(address, "?")
	name := strings.ToLower(path[strings.LastIndexByte(path, '/')+1:])
	switch name {
	case "blank.gif", "spacer.gif", "pixel.gif", "transparent.gif", "transparent.png", "1x1.gif", "1x1.png", "clear.gif",
		"lazy.png", "lazyload.gif", "placeholder.png", "placeholder.gif", "placeholder.jpg", "placeholder.svg", "loading.gif",
		"loader.gif", "grey-placeholder.png":
		return true
	}
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch word {
		case "placeholder", "spinner", "spacer", "preloader", "lazyload":
			return true
		}
	}
	return false
}

// maxWidth is the width in pixels of the largest screens that people read
// articles on. Of the candidates in a set, none beyond it is better.
const maxWidth = 4096

// largest returns the largest candidate of a srcset attribute (HTML standard,
// 4.8.4.2.2).
func largest(srcset string) string {
	best, size := "", 0.0
	for address, n, rest := nextCandidate(srcset); address != ""; address, n, rest = nextCandidate(rest) {
		if (n > size || best == "") && n <= maxWidth {
			best, size = address, n
		}
	}
	return best
}

// nextCandidate returns the first candidate of a srcset attribute, its size and what
// follows it. The address is empty if there is none.
func nextCandidate(srcset string) (address string, size float64, rest string) {
	rest = strings.TrimLeft(srcset, " \t\n\r\f,")
	if rest == "" {
		return "", 0, ""
	}
	var descriptor string
	end := strings.IndexAny(rest, " \t\n\r\f")
	if end < 0 {
		end = len(rest)
	}
	address, rest = rest[:end], rest[end:]
	if trimmed := strings.TrimRight(address, ","); trimmed != address {
		address = trimmed
	} else {
		descriptor, rest, _ = strings.Cut(rest, ",")
	}
	return address, descriptorSize(descriptor), rest
}

// descriptorSize returns the width or the density of a candidate; without one
// it has the density 1.
func descriptorSize(descriptor string) float64 {
	descriptor = strings.TrimSpace(descriptor)
	if descriptor == "" {
		return 1
	}
	n, err := strconv.ParseFloat(descriptor[:len(descriptor)-1], 64)
	if err != nil {
		return 0
	}
	return n
}

// noscriptAfter returns the noscript element right behind image e, or -1.
func (b *builder) noscriptAfter(e int32) int32 {
	if next := e + 1; int(next) < len(b.page.Elements) && b.page.Elements[next].Tag == page.Noscript {
		return next
	}
	return -1
}

// noscript returns the picture that a noscript element shows to readers
// without scripts.
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
	tag := readImageTag([]byte(source))
	if tag.isTiny() {
		return article.Image{}, false
	}
	address := cmp.Or(b.bestSet(tag.sets()), b.bestSingle(tag.addresses()))
	return article.Image{URL: address, Alt: page.Fold(tag.alt())}, address != ""
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

// inlineImages appends the pictures that stand in a line, be it within links.
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

// leadImage sets the lead image of a page that tells none to the first one of the
// body that has an address of its own.
func leadImage(about *article.Meta) {
	first := slices.IndexFunc(about.Images, func(image article.Image) bool { return !isInlined(image.URL) })
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
