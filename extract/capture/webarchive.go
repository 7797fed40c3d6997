package capture

import (
	"bytes"
	"fmt"

	"presscut/extract/capture/internal/webarchive"
)

// readWebArchive yields the page of a .webarchive file.
func (in *input) readWebArchive() bool {
	raw, err := readBody(in.r, maxSpool)
	if err == ErrTooLarge {
		err = fmt.Errorf("%w: a web archive of Safari of more than %d MiB", ErrUnsupported, maxSpool>>20)
	}
	if err != nil {
		return in.fail(StageRead, err)
	}
	pages, files, err := webarchive.Read(raw, in.opts.Assets)
	if err != nil {
		return in.fail(StageRead, fmt.Errorf("%w: %w", ErrDamaged, err))
	}
	if in.opts.Assets {
		held := make(resourceHolder, len(files))
		for _, f := range files {
			held[sameAddress(f.Address)] = f.Body
		}
		in.holder = held
	}
	if len(pages) == 0 {
		return in.fail(StageRead, fmt.Errorf("%w: it has no main resource", ErrBadRecord))
	}
	page := pages[0]
	if isFrameset(page.Body) {
		bodies := make([][]byte, len(pages))
		for i := range pages {
			bodies[i] = pages[i].Body
		}
		page = pages[max(fullest(bodies), 0)]
	}
	if int64(len(page.Body)) > in.opts.maxBytes() {
		return in.fail(StageRead, ErrTooLarge)
	}
	c := Capture{Source: in.source, Path: in.path, Body: bytes.Clone(page.Body), ContentType: page.Media, URL: parseURL(page.Address)}
	if p := (provenance{url: c.URL}).original(); p.url != nil {
		c.URL, c.Time = p.url, p.time
	}
	if page.Charset != "" {
		c.ContentType = firstOf(page.Media, "text/html") + "; charset=" + page.Charset
	}
	return in.yieldPage(c)
}
