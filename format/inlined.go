package format

import (
	"encoding/base64"
	"math"
	"net/url"
	"strings"
	"unicode/utf8"
)

// maxInlineHTML is the limit of HTML if none is set.
const maxInlineHTML = math.MaxInt64

// inlinedType returns the media type of a data: address, or "" for any other.
func inlinedType(address string) string {
	rest, ok := cutPrefixFold(address, "data:")
	if !ok {
		return ""
	}
	return rest[:strings.IndexAny(rest+",", ";,")]
}

// tooLong reports whether address is a data: address above the limit.
func tooLong(address string, limit int64) bool {
	_, ok := cutPrefixFold(address, "data:")
	return ok && int64(len(address)) > limit
}

// isStill reports whether the SVG in a data: address, without its media type, has neither
// scripts nor parts that could load something. No browser runs them in an image, but a reader
// may open the picture by itself.
func isStill(rest string) bool {
	parameters, data, ok := strings.Cut(rest, ",")
	if !ok {
		return false
	}
	if strings.HasSuffix(strings.ToLower(parameters), ";base64") {
		decoded, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			return false
		}
		data = string(decoded)
	} else if decoded, err := url.PathUnescape(data); err == nil {
		data = decoded
	}
	return isStillMarkup(strings.ToLower(data))
}

// isStillMarkup reports whether an SVG in lower case has neither scripts nor parts that
// could load something.
func isStillMarkup(data string) bool {
	for _, sign := range [...]string{"<script", ":script", "script:", "<foreignobject", "<!entity", "<iframe", "<embed", "<object", "<set", "<animate", "<handler", "&#", "&colon", "&tab", "&newline"} {
		if strings.Contains(data, sign) {
			return false
		}
	}
	return !hasHandler(data)
}

// hasHandler reports whether lower-case markup has a possible name of an event followed by an
// equals sign.
func hasHandler(markup string) bool {
	for i := 1; i+2 < len(markup); i++ {
		if markup[i] != 'o' || markup[i+1] != 'n' || isAlphanumeric(markup[i-1]) {
			continue
		}
		end := i
		for end < len(markup) && isAlphanumeric(markup[end]) {
			end++
		}
		if strings.HasPrefix(strings.TrimLeft(markup[end:], " \t\n\r\f"), "=") {
			return true
		}
		i = end
	}
	return false
}

// maxDeclaration is the number of bytes of a file in which its XML declaration is looked for.
const maxDeclaration = 128

// IsSafeSVG reports whether an SVG can be kept as a file: opened by itself, it neither runs
// nor loads anything.
func IsSafeSVG(markup string) bool {
	markup = strings.ToLower(markup)
	if !utf8.ValidString(markup) || strings.IndexByte(markup, 0) >= 0 || !isStillMarkup(markup) {
		return false
	}
	for _, sign := range [...]string{"<?xml-stylesheet", "@import", "expression(", "[<!", "<!element", "<!attlist"} {
		if strings.Contains(markup, sign) {
			return false
		}
	}
	if _, rest, ok := strings.Cut(markup[:min(len(markup), maxDeclaration)], "encoding="); ok {
		name := strings.TrimLeft(rest, "\"'")
		if !strings.HasPrefix(name, "utf-8") && !strings.HasPrefix(name, "us-ascii") && !strings.HasPrefix(name, "iso-8859-1") {
			return false
		}
	}
	return onlyLocal(markup, "href", "=") && onlyLocal(markup, "url", "(") && onlyLocal(markup, "src", "=")
}

// onlyLocal reports whether each name followed by sign is followed by a reference to a part of
// the same file, or by data.
func onlyLocal(markup, name, sign string) bool {
	for {
		_, rest, ok := strings.Cut(markup, name)
		if !ok {
			return true
		}
		markup = rest
		value, ok := strings.CutPrefix(strings.TrimLeft(rest, " \t\r\n"), sign)
		if !ok {
			continue
		}
		value = strings.TrimLeft(value, " \t\r\n\"'")
		if !strings.HasPrefix(value, "#") && !strings.HasPrefix(value, "data:image/") && !strings.HasPrefix(value, "data:font/") {
			return false
		}
	}
}
