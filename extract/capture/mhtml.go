package capture

import (
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"

	"presscut/extract/internal/source"
)

// An MHTML file (RFC 2557) is a MIME message: a header, then the page and its
// resources as parts, each with a header that tells its address and how it is
// encoded. The page is the part with the message's own address, or the one
// that the "start" parameter names, or the first of HTML.

// mhtml is a message on the way to its page.
type mhtml struct {
	start    string // Content-ID of the page's part
	location string // address of the page's part
	first    *part  // the first part of HTML
}

// part is a part of a message.
type part struct {
	header header
	body   []byte
}

// readMHTML yields the page of an MHTML file.
func (in *input) readMHTML() bool {
	c := Capture{Source: in.source, Path: in.path}
	err := skipNewlines(in.r)
	var h header
	if err == nil {
		h, err = readHeader(in.r, "")
	}
	if err != nil {
		return in.fail(StageRead, fmt.Errorf("%w: %w", ErrDamaged, err))
	}
	m := mhtml{location: firstOf(h.get("Snapshot-Content-Location"), h.get("Content-Location"))}
	page, err := m.find(h, in.r, in.opts.maxBytes(), 0)
	switch {
	case err != nil && page == nil && (err == io.ErrUnexpectedEOF || errors.Is(err, io.EOF)):
		return in.fail(StageRead, fmt.Errorf("%w: it ends before the page does", ErrDamaged))
	case err != nil && page == nil:
		return in.fail(StageRead, badRecord(err))
	case page == nil && isMail(h):
		return in.fail(StageRead, source.NotPage("a mail without HTML, which is not read yet"))
	case page == nil:
		return in.fail(StageRead, fmt.Errorf("%w: it has no part of HTML", ErrBadRecord))
	}
	c.ContentType = page.header.get("Content-Type")
	c.URL = parseURL(firstOf(m.location, page.header.get("Content-Location")))
	if t, err := mail.ParseDate(h.get("Date")); err == nil {
		c.Time = t.UTC()
	}
	c.Body = page.body
	return in.yieldPage(c)
}

// isMail tells whether a message was sent to somebody.
func isMail(h header) bool {
	return h.get("To") != "" || h.get("Delivered-To") != "" || h.get("Received") != "" || h.get("Message-ID") != ""
}

// maxDepth is how deep parts may hold parts: mail programs need three levels.
const maxDepth = 8

// find returns the page in the body that r reads under header h, nil if there
// is none.
func (m *mhtml) find(h header, r io.Reader, limit int64, depth int) (*part, error) {
	media, params, _ := mime.ParseMediaType(h.get("Content-Type"))
	if !strings.HasPrefix(media, "multipart/") {
		return m.page(h, r, media, limit)
	}
	if depth == maxDepth || params["boundary"] == "" {
		return nil, fmt.Errorf("%w: its parts have no boundary, or too many levels", ErrBadRecord)
	}
	if start := params["start"]; start != "" {
		m.start = start
	}
	parts := multipart.NewReader(r, params["boundary"])
	for {
		p, err := parts.NextRawPart()
		if err == io.EOF {
			return m.first, nil
		}
		if err != nil {
			return m.first, err
		}
		page, err := m.find(partHeader(p), p, limit, depth+1)
		if err != nil || page != nil && m.isPage(page) {
			return page, err
		}
	}
}

// page reads a part if it is HTML.
func (m *mhtml) page(h header, r io.Reader, media string, limit int64) (*part, error) {
	if media != "text/html" && media != "application/xhtml+xml" {
		return nil, nil
	}
	p := &part{header: h}
	if m.first != nil && !m.isPage(p) {
		return nil, nil // a frame
	}
	body, err := readBody(transferDecoder(h.get("Content-Transfer-Encoding"), r), limit)
	if err != nil {
		return nil, err
	}
	p.body = body
	if m.first == nil {
		m.first = p
	}
	return p, nil
}

// isPage tells whether a part is the one that the message means. In a message
// that names none, any will do.
func (m *mhtml) isPage(p *part) bool {
	switch {
	case m.start != "":
		return p.header.get("Content-ID") == m.start
	case m.location != "":
		return p.header.get("Content-Location") == m.location
	}
	return true
}

// partHeader returns the header of a part.
func partHeader(p *multipart.Part) header {
	var h header
	for _, name := range [...]string{"Content-Type", "Content-Transfer-Encoding", "Content-Location", "Content-ID"} {
		if value := p.Header.Get(name); value != "" {
			h = append(h, headerField{name, value})
		}
	}
	return h
}

// transferDecoder undoes a Content-Transfer-Encoding (RFC 2045, section 6).
func transferDecoder(encoding string, r io.Reader) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return quotedprintable.NewReader(r)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, r)
	}
	return r
}

// firstOf returns the first string that is not empty.
func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}
