package format

import (
	"encoding/base64"
	"math"
	"net/url"
	"strings"
)

// maxInlineHTML is the limit of HTML when none is given.
const maxInlineHTML = math.MaxInt64

// inlinedType returns the media type of a data: address, "" of any other.
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

// isStill reports whether the SVG in a data: address, without its media type, has
// neither scripts nor parts that could load something. In an image no browser
// runs them, but a reader may open the picture by itself.
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
	data = strings.ToLower(data)
	for _, sign := range [...]string{"<script", ":script", "script:", "<foreignobject", "<!entity", "<iframe", "<embed", "<object", "<set", "<animate", "<handler", "&#", "&colon", "&tab", "&newline"} {
		if strings.Contains(data, sign) {
			return false
		}
	}
	return !hasHandler(data)
}

// hasHandler reports whether there is what could be the name of an event and an
// equals sign in markup, in lower case.
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
