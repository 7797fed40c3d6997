// Package pictures reads what the start tag of an image and the addresses in it say: which address
// is best, whether the image is an icon or a placeholder, whether two addresses are sizes of one
// picture. It never sees a page.
package pictures

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// MinSide is the width and height in pixels below which an image is an icon or
// a counter rather than a picture.
const MinSide = 48

// FileName returns the last part of an address's path. The sizes of a picture usually differ
// in the parts before or after it.
func FileName(address string) string {
	path, _, _ := strings.Cut(address, "?")
	return path[strings.LastIndexByte(path, '/')+1:]
}

// LargestNumber returns the largest number of pixels in the folder names of an address.
func LargestNumber(address string) int {
	largest := 0
	for part := range strings.FieldsFuncSeq(strings.TrimSuffix(address, FileName(address)), func(r rune) bool { return r < '0' || r > '9' }) {
		if n, err := strconv.Atoi(part); err == nil && n <= maxWidth {
			largest = max(largest, n)
		}
	}
	return largest
}

// IsSize reports whether file is another size of picture: "berth-full.jpg" of "berth.jpg". A
// page about the picture is not.
func IsSize(file, picture string) bool {
	_, ending, _ := strings.Cut(FileName(file), ".")
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

// pictureEndings are the extensions of picture files.
var pictureEndings = [...]string{"jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff"}

// HasEnding reports whether the file at an address is a picture by its ending.
func HasEnding(address string) bool {
	file := FileName(address)
	return slices.Contains(pictureEndings[:], strings.ToLower(file[strings.LastIndexByte(file, '.')+1:]))
}

// stem returns the name of the file at an address without its extension and its size: "berth"
// of "/img/berth-300x200.jpg". A small number is not a size but counts the pictures of a row.
func stem(address string) string {
	name, _, _ := strings.Cut(FileName(address), ".")
	at := strings.LastIndexAny(name, "-_")
	if at <= 0 || strings.Trim(name[at+1:], "0123456789xw") != "" {
		return name
	}
	side, _, _ := strings.Cut(strings.Trim(name[at+1:], "w"), "x")
	if n, err := strconv.Atoi(side); err == nil && n < MinSide {
		return name
	}
	return name[:at]
}

// minSign is the width in pixels from which an image is a picture regardless of its file name.
const minSign = 200

// maxAlt is the length from which a text alternative is no name of a button.
const maxAlt = 400

// signs are words in the names of files that hold icons, buttons, faces and counters instead
// of pictures.
var signs = [...]string{
	"icon", "icons", "ico", "avatar", "gravatar", "spacer", "pinit", "sharethis", "addthis", "btn", "sprite", "smiley",
}

// drawnSigns are words in the names of drawn files, which are SVG or GIF, that hold icons and
// buttons. A photograph may show an arrow or a button.
var drawnSigns = [...]string{
	"arrow", "button", "loading", "preloading", "loader", "bullet", "divider", "print", "printer", "rss", "facebook", "twitter", "font",
}

// chromeFolders are parts of the addresses of pictures that belong to readers, the site, its
// buttons or advertisers.
var chromeFolders = [...]string{
	"/avatar", "/logo.", "/icons/", "/btn/", "/buttons/", "/ads/", "/adserver/", "//ad.", "//ads.", "//adserver.", "//banner.", "//banners.", "//pubads.",
}

// IsChrome reports whether a picture with the given address is no content, by the folder
// or the host that it comes from. Photographs among the files of a theme may be content.
func IsChrome(address string) bool {
	for _, folder := range &chromeFolders {
		if strings.Contains(address, folder) {
			return true
		}
	}
	return strings.Contains(address, "/wp-content/themes/") && (isDrawn(address) || strings.HasSuffix(FileName(address), ".png"))
}

// isDrawn reports whether the file at an address is drawn, by its ending.
func isDrawn(address string) bool {
	name := strings.ToLower(FileName(address))
	return strings.HasSuffix(name, ".svg") || strings.HasSuffix(name, ".gif")
}

// isSign reports whether an image with the given address is an icon or a button by its name or
// its text alternative, unless its width makes it a picture.
func (t *Tag) IsSign(address string) bool {
	if width, err := strconv.Atoi(strings.TrimSuffix(t.sides()[0], "px")); err == nil && width >= minSign {
		return false
	}
	if alt := t.Alt(); len(alt) < maxAlt && lexicon.IsShareButton(strings.ToLower(strings.TrimSpace(alt))) {
		return true
	}
	drawn := isDrawn(address)
	for word := range strings.FieldsFuncSeq(strings.ToLower(FileName(address)), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(signs[:], word) || drawn && slices.Contains(drawnSigns[:], word) {
			return true
		}
	}
	return false
}

// Tag holds the values of an image's attributes attrs.
type Tag [len(attrs)]string

// attrs are the names of the attributes that are read of an image: those of the methods
// below, then those with sets of addresses, then those with one address, best first.
var attrs = [...]string{"alt", "layout", "width", "height",
	"srcset", "data-srcset", "data-lazy-srcset", "data-src-set",
	"data-src", "data-lazy-src", "data-original", "data-lazy", "data-url", "data-full-src", "data-orig-file", "data-hi-res-src",
	"data-image", "data-image-loader", "data-full-url", "data-large-file", "data-actualsrc", "data-lazyload", "data-echo", "data-img-src",
	"data-raw-src", "data-srcsmall", "data-path", "src"}

// Alt returns the text alternative of the image.
func (t *Tag) Alt() string { return t[0] }

// Sets returns the sets of addresses, as in srcset.
func (t *Tag) Sets() []string { return t[4:8] }

// Addresses returns the single addresses, best first.
func (t *Tag) Addresses() []string { return t[8:] }

func (t *Tag) layout() string  { return t[1] }
func (t *Tag) sides() []string { return t[2:4] }

// ReadTag reads the start tag of an image.
func ReadTag(tag []byte) Tag {
	var t Tag
	page.AttrsOf(tag, attrs[:], t[:])
	return t
}

// IsTiny reports whether an image declares a size too small for a picture. In a responsive
// layout of AMP, width and height only give the proportions.
func (t *Tag) IsTiny() bool {
	if t.layout() == "responsive" {
		return false
	}
	width, errW := strconv.Atoi(strings.TrimSuffix(t.sides()[0], "px"))
	height, errH := strconv.Atoi(strings.TrimSuffix(t.sides()[1], "px"))
	return errW == nil && errH == nil && width < MinSide && height < MinSide || errW == nil && width <= 1 || errH == nil && height <= 1
}

// placeholderNames are the files, and placeholderWords the words in the names of files, that hold
// a placeholder.
var (
	placeholderNames = [...]string{"blank.gif", "spacer.gif", "pixel.gif", "transparent.gif", "transparent.png", "1x1.gif", "1x1.png", "clear.gif",
		"lazy.png", "lazyload.gif", "placeholder.png", "placeholder.gif", "placeholder.jpg", "placeholder.svg", "loading.gif",
		"loader.gif", "grey-placeholder.png"}
	placeholderWords = [...]string{"placeholder", "spinner", "spacer", "preloader", "lazyload"}
)

// IsPlaceholder reports whether an image is only a placeholder until a script loads another.
func IsPlaceholder(address string) bool {
	if IsInlined(address) {
		return IsInlinedPlaceholder(address)
	}
	if strings.HasPrefix(address, "about:") || strings.ContainsAny(address, "{}") {
		return true
	}
	path, _, _ := strings.Cut(address, "?")
	name := strings.ToLower(path[strings.LastIndexByte(path, '/')+1:])
	if slices.Contains(placeholderNames[:], name) {
		return true
	}
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(placeholderWords[:], word) {
			return true
		}
	}
	return false
}

// maxWidth is the width in pixels of the largest screens that people read articles on. A
// candidate of a set is no better beyond it.
const maxWidth = 4096

// Largest returns the largest candidate of a srcset attribute (HTML standard,
// 4.8.4.2.2).
func Largest(srcset string) string {
	best, size := "", 0.0
	for address, n, rest := NextCandidate(srcset); address != ""; address, n, rest = NextCandidate(rest) {
		if (n > size || best == "") && n <= maxWidth {
			best, size = address, n
		}
	}
	return best
}

// NextCandidate returns the first candidate of a srcset attribute, its size and the rest after
// it. The address is empty if there is none.
func NextCandidate(srcset string) (address string, size float64, rest string) {
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

// descriptorSize returns the width or the density of a candidate. A candidate without a
// descriptor has density 1.
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
