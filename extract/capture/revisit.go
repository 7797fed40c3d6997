package capture

import (
	"fmt"
	"strings"
)

// A crawler that gets the same bytes again writes a revisit record, with the digest of the
// payload but without it (WARC, section 6.7). Its page is that of the response with the same
// digest in the same archive, which is looked up as pictures are.

// notHeld is the reason why a revisit record gives no page.
const notHeld = "a revisit record whose page is not in the archive"

// digestKey returns the key of a page's digest in the index.
func digestKey(digest string) string { return "digest:" + strings.ToLower(digest) }

// readRevisit reads the page of a revisit record, or returns the reason why it has none.
func (w *warcReader) readRevisit(c *Capture, h header) (reason string, err error) {
	digest := h.get("WARC-Payload-Digest")
	if w.records == nil || digest == "" || !strings.Contains(h.get("WARC-Profile"), "identical-payload-digest") {
		return notHeld, nil
	}
	if resp, err := readResponse(w.page); err == nil {
		if c.Record.Status = resp.status; !isPageStatus(resp.status) {
			return fmt.Sprintf("status %d", resp.status), nil
		}
	}
	original := w.records.page(digest, w.opts.maxBytes())
	if original == nil {
		return notHeld, nil
	}
	c.Body, c.ContentType = original.Body, original.ContentType
	w.check.block, w.check.payload = nil, nil // the digest is not that of the block
	return "", nil
}

// page returns the first record of a page with a digest, or nil if there is none.
func (a *recordHolder) page(digest string, limit int64) *Capture {
	if !a.storage.use() {
		return nil
	}
	defer a.storage.done()
	a.once.Do(a.build)
	for _, place := range a.places(digestKey(digest), 0) {
		c, _ := a.record(place, limit)
		if c != nil && len(c.Body) > 0 && strings.EqualFold(c.Record.Digest, digest) {
			return c
		}
	}
	return nil
}
