package capture

import (
	"encoding/base64"
	"fmt"

	"github.com/tidwall/gjson"
)

// An HTTP archive (HAR, w3c.github.io/web-performance/specs/HAR) is a browser's log of the
// requests of a page, as JSON: {"log": {"entries": [...]}}, with the content of responses as
// text, or in base64. As in other archives, each response that is a page gives one.

// readHAR yields the pages of an HTTP archive.
func (in *input) readHAR() bool {
	in.holder = nil
	if in.opts.Assets && in.storage != nil && in.unpacker == nil {
		in.holder = &harHolder{storage: in.storage}
	}
	return in.readJSONItems("entries", func(c Capture, item gjson.Result) bool {
		reason, err := readHAREntry(&c, item)
		if err == nil && int64(len(c.Body)) > in.opts.maxBytes() {
			err = ErrTooLarge
		}
		switch {
		case reason != "":
			in.opts.skipped(c.Source, reason)
			return true
		case err != nil:
			return in.failRecord(c, err)
		}
		return in.yieldPage(c)
	})
}

// readHAREntry fills c from an entry, or returns the reason why it is not a page.
func readHAREntry(c *Capture, item gjson.Result) (reason string, err error) {
	response := item.Get("response")
	content := response.Get("content")
	c.URL, c.Time = parseURL(item.Get("request.url").String()), parseWARCDate(item.Get("startedDateTime").String())
	c.ContentType = content.Get("mimeType").String()
	text := content.Get("text").String()
	switch status := response.Get("status").Int(); {
	case !isPageStatus(int(status)):
		return fmt.Sprintf("status %d", status), nil
	case !isPageType(c.ContentType):
		return "type " + c.ContentType, nil
	case text == "":
		return "empty", nil
	case content.Get("encoding").String() == "base64":
		c.Body, err = base64.StdEncoding.DecodeString(text)
		if err != nil {
			return "", fmt.Errorf("%w: %w", ErrBadRecord, err)
		}
	default:
		c.Body, c.Charset = []byte(text), "utf-8" // as the browser decoded it
	}
	return "", nil
}
