package assemble

import (
	"bytes"
	"strconv"
	"strings"

	"presscut/extract/internal/page"
	"presscut/extract/internal/pictures"
)

// sharedPicture returns the address of image e in a page that SingleFile saved. A picture that
// the page shows more than once is in a rule for all images, as a variable that their style
// names.
func (b *builder) sharedPicture(e int32) string {
	_, name, ok := strings.Cut(b.page.Attr(e, "style"), "var(--sf-img-")
	if !ok {
		return ""
	}
	if b.shared == nil {
		b.shared = sharedPictures(b.page)
	}
	number, _, _ := strings.Cut(name, ")")
	address := b.shared[strings.TrimSpace(number)]
	if address == "" || pictures.IsInlinedPlaceholder(address) {
		return ""
	}
	return address
}

// sharedPictures returns the addresses in the variables of a saved page by their
// numbers.
func sharedPictures(p *page.Page) map[string]string {
	found := map[string]string{}
	rest := p.Source
	for {
		_, after, ok := bytes.Cut(rest, []byte("--sf-img-"))
		if !ok {
			return found
		}
		rest = after
		digits := len(after) - len(bytes.TrimLeft(after, "0123456789"))
		value, ok := bytes.CutPrefix(bytes.TrimLeft(after[digits:], " "), []byte(":"))
		if !ok {
			continue
		}
		if value, ok = bytes.CutPrefix(bytes.TrimLeft(value, " "), []byte("url(")); !ok {
			continue
		}
		end := bytes.IndexByte(value, ')')
		if end < 0 {
			return found
		}
		address := string(bytes.Trim(value[:end], `"' `))
		if _, err := strconv.Atoi(string(after[:digits])); err == nil && pictures.IsInlined(address) {
			found[string(after[:digits])] = address
		}
		rest = value[end:]
	}
}
