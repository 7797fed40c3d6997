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

// encoded returns an address in the form that HTML requires, with characters that are not
// allowed in addresses percent-encoded.
func encoded(url string) string {
	if !strings.ContainsAny(url, notInURL) || strings.HasPrefix(url, "data:") {
		return url
	}
	out := make([]byte, 0, len(url)+8)
	for i := range len(url) {
		if strings.IndexByte(notInURL, url[i]) >= 0 {
			out = fmt.Appendf(out, "%%%02X", url[i])
		} else {
			out = append(out, url[i])
		}
	}
	return string(out)
}

// notInURL are the ASCII characters that must be encoded in an address (RFC 3986, 2).
const notInURL = "\"<>^`{|}"

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
