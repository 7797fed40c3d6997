package format

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// safeLink returns url if a reader may follow it: an address without a scheme or with one of
// those that open a page, a mail or a call. Otherwise it returns "". Browsers remove white
// space and control characters from an address before they read its scheme, and so does
// safeLink.
func safeLink(url string) string {
	url = cleanURL(url)
	switch scheme(url) {
	case "", "http", "https", "mailto", "tel", "ftp":
		return url
	}
	return ""
}

// safeImage returns url if an image may be loaded from it, otherwise "". A data URL is safe
// for pixels, and for SVG without scripts.
func safeImage(url string) string {
	url = cleanURL(url)
	switch scheme(url) {
	case "", "http", "https":
		return url
	case "data":
		for _, kind := range [...]string{"png", "jpeg", "jpg", "gif", "webp", "avif"} {
			rest, ok := cutPrefixFold(url, "data:image/"+kind)
			if ok && (strings.HasPrefix(rest, ";") || strings.HasPrefix(rest, ",")) {
				return url
			}
		}
		if rest, ok := cutPrefixFold(url, "data:image/svg+xml"); ok && isStill(rest) {
			return url
		}
	}
	return ""
}

// encoded returns an address in the form that HTML and XML require. What is not allowed in
// addresses is percent-encoded in it, as browsers do before they ask for it. A host that is
// not in ASCII stays as it is, since it is encoded in another way.
func encoded(url string) string {
	path, isFragment := behindHost(url), false
	start := 0 // of what is not written yet
	var out []byte
	for i := range len(url) {
		c := url[i]
		switch {
		case strings.IndexByte(notInURL, c) >= 0:
		case i < path:
			continue
		case c == '%' && (i+2 >= len(url) || !isHex(url[i+1]) || !isHex(url[i+2])), c == '#' && isFragment, c >= utf8.RuneSelf,
			strings.IndexByte(notInPath, c) >= 0:
		default:
			isFragment = isFragment || c == '#'
			continue
		}
		out = fmt.Appendf(append(out, url[start:i]...), "%%%02X", c)
		start = i + 1
	}
	if out == nil {
		return url
	}
	return string(append(out, url[start:]...))
}

// The characters of ASCII that no address holds as they are, and those that only a host
// does (RFC 3986, 2 and 3.2.2).
const (
	notInURL  = "\"<>^`{|}"
	notInPath = `[]\`
)

// behindHost returns the index in an address at which its host has ended, 0 if it has none.
func behindHost(url string) int {
	start := len(scheme(url))
	rest, ok := strings.CutPrefix(strings.TrimPrefix(url[start:], ":"), "//")
	if !ok {
		return 0
	}
	end := strings.IndexAny(rest, `/?#\`)
	if end < 0 {
		return len(url)
	}
	return len(url) - len(rest) + end
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// cleanURL returns url without control characters and with its spaces
// percent-encoded.
func cleanURL(url string) string {
	url = strings.TrimSpace(url)
	if strings.IndexFunc(url, isSpaceOrControl) < 0 {
		return url
	}
	out := make([]byte, 0, len(url)+8)
	for _, r := range url {
		switch {
		case r == ' ':
			out = append(out, "%20"...)
		case !isSpaceOrControl(r):
			out = utf8.AppendRune(out, r)
		}
	}
	return string(out)
}

func isSpaceOrControl(r rune) bool { return r == ' ' || unicode.IsControl(r) }

// scheme returns the scheme of url in lower case, or "" if it has none. For an address that
// begins with a colon it returns ":", an unknown scheme.
func scheme(url string) string {
	for i := range len(url) {
		switch b := url[i]; {
		case b == ':':
			return strings.ToLower(url[:max(i, 1)])
		case b == '/' || b == '?' || b == '#':
			return ""
		}
	}
	return ""
}

// cutPrefixFold returns s after prefix, ignoring the case of s. prefix must be in lower case.
func cutPrefixFold(s, prefix string) (rest string, ok bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}
