package capture

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"net/url"
	"strings"

	"presscut/extract/capture/internal/transfer"
	"presscut/extract/internal/source"
)

// An MHTML file (RFC 2557) is a MIME message: a header, then the page and its resources as
// parts, each with a header that has its address and encoding. The page is the part with the
// message's own address, or the one that the "start" parameter names, or the first one of
// HTML.
//
// Programs break the rules of MIME in many ways, and package mime refuses their output:
// parameters without necessary quotes, base64 with spaces, quoted text with bytes that should
// have been quoted, no last boundary. All of it can be read.

// mhtml is the state of reading a message to find its page.
type mhtml struct {
	r          *bufio.Reader
	boundaries []string // of the parts around the current position in r, innermost last
	limit      int64    // of a part's bytes

	sent     bool   // it is a mail, whose page may be text
	start    string // Content-ID of the page's part
	location string // address of the page's part
	parts    []part // those of HTML, in order
	text     *part  // the first part of text, if none of HTML came before it
	held     int64  // bytes of parts
	copied   int64  // bytes that copy has read before the last boundary

	files *partHolder  // receives the parts that are not pages; nil if they are not needed
	place func() int64 // returns the position in the file; nil for a stream
}

// part is a part of a message that is HTML.
type part struct {
	header header
	body   []byte
	cut    bool // the message ends in it
}

// readMHTML yields the page of an MHTML file.
func (in *input) readMHTML() bool {
	if err := skipNewlines(in.r); err != nil {
		return in.fail(StageRead, fmt.Errorf("%w: %w", ErrDamaged, err))
	}
	return in.readMessage(in.r, Capture{Source: in.source, Path: in.path}, false)
}

// readMessage yields the page of the message in r as c, or its error. sent means that the page
// may be text.
func (in *input) readMessage(r *bufio.Reader, c Capture, sent bool) bool {
	h, err := readHeader(r, "")
	if err != nil {
		return in.failRecord(c, fmt.Errorf("%w: %w", ErrDamaged, err))
	}
	m := mhtml{r: r, limit: in.opts.maxBytes(), location: firstOf(h.get("Snapshot-Content-Location"), h.get("Content-Location")), sent: sent || isSent(h)}
	in.holdParts(&m)
	_, err = m.read(h)
	page := m.page()
	if page == nil {
		return in.failRecord(c, withoutPage(h, err))
	}
	c.ContentType, c.URL = page.header.get("Content-Type"), m.addressOf(page)
	if t, err := mail.ParseDate(h.get("Date")); err == nil {
		c.Time = t.UTC()
	}
	if p := (provenance{c.URL, c.Time}).original(); p.url != nil {
		c.URL, c.Time = p.url, p.time
	}
	c.Body, c.Partial = page.body, page.cut
	if page == m.text {
		c.Kind = source.Text
	}
	if m.sent {
		c.declare(describeMail(&c, h))
	}
	return in.yieldPage(c)
}

// holdParts prepares for finding the parts of a message again that are files of its page.
func (in *input) holdParts(m *mhtml) {
	if !in.opts.Assets {
		return
	}
	m.files = &partHolder{storage: in.storage, parts: make(map[string]filePart)}
	in.holder = m.files
	if m.r == in.r && in.storage != nil && in.unpacker == nil {
		m.place = in.place
	}
}

// withoutPage returns the error for a message with header h that has no page. err is the error
// of reading it.
func withoutPage(h header, err error) error {
	switch {
	case err != nil && err != io.EOF:
		return badRecord(err)
	case err == io.EOF && isMultipart(h):
		return fmt.Errorf("%w: it ends before the page does", ErrDamaged)
	}
	return fmt.Errorf("%w: it has no page", ErrBadRecord)
}

// addressOf returns the address of a page in the message, or nil if it is not known. The links
// of a frame are relative to its own address, not to that of the message.
func (m *mhtml) addressOf(page *part) *url.URL {
	own := page.header.get("Content-Location")
	if !m.means(page) {
		if u := parseURL(own); u != nil && isWebScheme(u.Scheme) {
			return u
		}
	}
	return parseURL(firstOf(m.location, own))
}

// maxDepth is the largest nesting of parts: mail programs need three levels.
const maxDepth = 8

// errEnough ends the reading of a message whose page was found.
var errEnough = errors.New("the page was found")

// read reads the content with header h up to the next boundary, which it returns without its
// dashes, or to the end of the message, with io.EOF.
func (m *mhtml) read(h header) (string, error) {
	media := mediaType(h)
	switch {
	case isMultipart(h):
		return m.readParts(h)
	case m.sent && isAttachment(h):
	case media == "text/html" || media == "application/xhtml+xml":
		return m.readPart(h)
	case m.sent && m.text == nil && len(m.parts) == 0 && (media == "text/plain" || media == ""):
		return m.readText(h)
	}
	return m.readFile(h)
}

// mediaType returns the type of a message or part, without parameters.
func mediaType(h header) string {
	media, _, _ := strings.Cut(h.get("Content-Type"), ";")
	return strings.ToLower(strings.TrimSpace(media))
}

func isMultipart(h header) bool { return strings.HasPrefix(mediaType(h), "multipart/") }

// readParts reads parts, after any text before them.
func (m *mhtml) readParts(h header) (string, error) {
	if len(m.boundaries) == maxDepth {
		return "", fmt.Errorf("%w: its parts have too many levels", ErrBadRecord)
	}
	contentType := h.get("Content-Type")
	m.start = firstOf(parameter(contentType, "start"), m.start)
	own := parameter(contentType, "boundary")
	if own == "" {
		return "", fmt.Errorf("%w: its parts have no boundary", ErrBadRecord)
	}
	m.boundaries = append(m.boundaries, own)
	defer func() { m.boundaries = m.boundaries[:len(m.boundaries)-1] }()
	found, err := m.copy(nil)
	for err == nil && found == own {
		var next header
		next, err = readHeader(m.r, "--"+own)
		switch err {
		case nil:
			found, err = m.read(next)
		case errHeader:
			found, err = m.copy(nil)
		case io.ErrUnexpectedEOF:
			err = io.EOF
		}
	}
	if err == nil && found == own+"--" {
		found, err = m.copy(nil)
		if err == io.EOF && len(m.boundaries) == 1 {
			err = nil
		}
	}
	return found, err
}

// readPart reads a part of HTML.
func (m *mhtml) readPart(h header) (string, error) {
	var raw bytes.Buffer
	found, err := m.copy(&raw)
	if err != nil && err != io.EOF {
		return found, err
	}
	body := transfer.Decode(h.get("Content-Transfer-Encoding"), raw.Bytes())
	p := part{header: h, body: body, cut: err == io.EOF && len(m.boundaries) > 0 && !endsPage(body)}
	m.held += int64(len(body))
	switch {
	case int64(len(body)) > m.limit:
		return found, ErrTooLarge
	case m.held > 2*m.limit && !m.means(&p):
		return found, err // the page has enough frames
	}
	m.parts = append(m.parts, p)
	if m.means(&p) && !isFrameset(body) && m.files == nil {
		return found, errEnough
	}
	return found, err
}

// readText reads a part of text.
func (m *mhtml) readText(h header) (string, error) {
	var raw bytes.Buffer
	found, err := m.copy(&raw)
	if err != nil && err != io.EOF {
		return found, err
	}
	body := transfer.Decode(h.get("Content-Transfer-Encoding"), raw.Bytes())
	if int64(len(body)) > m.limit {
		return found, ErrTooLarge
	}
	if len(bytes.TrimSpace(body)) > 0 {
		m.text = &part{header: h, body: body, cut: err == io.EOF && len(m.boundaries) > 0}
	}
	return found, err
}

// isAttachment reports whether a part is a file attached to the mail.
func isAttachment(h header) bool {
	way, _, _ := strings.Cut(h.get("Content-Disposition"), ";")
	return strings.EqualFold(strings.TrimSpace(way), "attachment")
}

// endsPage reports whether a page is complete by its last tag.
func endsPage(body []byte) bool {
	body = bytes.TrimSpace(body)
	const last = "</html>"
	return len(body) >= len(last) && bytes.EqualFold(body[len(body)-len(last):], []byte(last))
}

// copy reads up to a boundary and writes to raw unless that is nil.
func (m *mhtml) copy(raw *bytes.Buffer) (string, error) {
	m.copied = 0
	for whole := true; ; { // whole: the line before was complete
		line, err := m.r.ReadSlice('\n')
		if whole {
			if found := m.boundary(line); found != "" {
				if raw != nil {
					raw.Truncate(len(bytes.TrimSuffix(bytes.TrimSuffix(raw.Bytes(), []byte("\n")), []byte("\r"))))
				}
				return found, nil
			}
		}
		m.copied += int64(len(line))
		if raw != nil {
			raw.Write(line)
			if int64(raw.Len()) > rawSize*m.limit+maxHeader {
				return "", ErrTooLarge
			}
		}
		whole = err == nil
		if err != nil && err != bufio.ErrBufferFull {
			return "", err
		}
	}
}

// rawSize is the largest number of bytes of a message for each byte of a page: three if it is
// quoted.
const rawSize = 3

// boundary returns the boundary in a line, including the two dashes after the last one, or ""
// if the line is not a boundary.
func (m *mhtml) boundary(line []byte) string {
	rest, ok := bytes.CutPrefix(line, []byte("--"))
	if !ok {
		return ""
	}
	rest = bytes.TrimRight(rest, " \t\r\n")
	for _, b := range m.boundaries {
		if tail, ok := bytes.CutPrefix(rest, []byte(b)); ok && (len(tail) == 0 || string(tail) == "--") {
			return string(rest)
		}
	}
	return ""
}

// page returns the part that is the page, or nil if there is none.
func (m *mhtml) page() *part {
	if len(m.parts) == 0 {
		return m.text
	}
	page := &m.parts[0]
	for i := range m.parts {
		if m.means(&m.parts[i]) {
			page = &m.parts[i]
			break
		}
	}
	if !isFrameset(page.body) {
		if m.text != nil && proseLen(page.body) == 0 {
			return m.text
		}
		return page
	}
	bodies := make([][]byte, len(m.parts))
	for i := range m.parts {
		bodies[i] = m.parts[i].body
	}
	if i := fullest(bodies); i >= 0 {
		return &m.parts[i]
	}
	return page
}

// means reports whether a part is the one that the message names as its page. If the message
// names none, every part is.
func (m *mhtml) means(p *part) bool {
	switch {
	case m.start != "":
		return strings.Trim(p.header.get("Content-ID"), "<> ") == strings.Trim(m.start, "<> ")
	case m.location != "":
		return withoutFragment(p.header.get("Content-Location")) == withoutFragment(m.location)
	}
	return true
}

func withoutFragment(address string) string {
	address, _, _ = strings.Cut(address, "#")
	return address
}

// parameter returns the value of a parameter of a Content-Type, quoted or not, or "" if there
// is none of that name.
func parameter(contentType, name string) string {
	_, rest, more := strings.Cut(contentType, ";")
	for more {
		var key, value string
		key, rest, _ = strings.Cut(rest, "=")
		rest = strings.TrimLeft(rest, " \t")
		if quoted, ok := strings.CutPrefix(rest, `"`); ok {
			value, rest, _ = strings.Cut(quoted, `"`)
			_, rest, more = strings.Cut(rest, ";")
		} else {
			value, rest, more = strings.Cut(rest, ";")
		}
		if strings.EqualFold(strings.Trim(key, "; \t"), name) {
			return strings.TrimSpace(value)
		}
	}
	return ""
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
