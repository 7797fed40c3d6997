package segment

import (
	"bytes"

	"presscut/extract/internal/page"
)

// headerLen returns the length of the fields before the text of src.
func headerLen(src []byte) int {
	if _, end := page.FrontMatter(src); end > 0 {
		return end
	}
	return wetHeader(src)
}

// hasFrontMatter reports whether src begins with front matter, which only Markdown has.
func hasFrontMatter(src []byte) bool {
	_, end := page.FrontMatter(src)
	return end > 0
}

// wetHeader returns the length of the WARC header at the beginning of src, as in the records
// of Common Crawl's text dumps (WET), or 0 if there is none (WARC 1.1, section 4: version,
// named fields, empty line).
func wetHeader(src []byte) int {
	if !bytes.HasPrefix(src, []byte("WARC/")) {
		return 0
	}
	for at := 0; at < len(src); {
		end, next := lineEnd(src, at)
		if end == at {
			return next
		}
		if at > 0 && bytes.IndexByte(src[at:end], ':') < 0 {
			return 0
		}
		at = next
	}
	return 0
}
