package capture

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"slices"
	"strconv"
	"strings"

	"github.com/dsnet/compress/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// A response is the head of an HTTP response as sent over the network.
type response struct {
	status int
	header header
}

var errNotHTTP = errors.New("not an HTTP response")

// readResponse reads status line and header of a response (RFC 9112, section 4).
func readResponse(r *bufio.Reader) (response, error) {
	start, err := r.Peek(len("HTTP/"))
	if err != nil || string(start) != "HTTP/" {
		return response{}, errNotHTTP
	}
	line, err := r.ReadSlice('\n')
	if err != nil {
		return response{}, errNotHTTP
	}
	_, rest, _ := bytes.Cut(bytes.TrimSpace(line), []byte(" "))
	code, _, _ := bytes.Cut(bytes.TrimSpace(rest), []byte(" "))
	status, err := strconv.Atoi(string(code))
	if err != nil {
		return response{}, errNotHTTP
	}
	h, err := readHeader(r, "")
	return response{status, h}, err
}

// splitResponse splits a page from the response head that "curl -i" and "wget --save-headers"
// write before it. It reports whether there is one.
func splitResponse(body []byte) (head response, page []byte, ok bool) {
	if !bytes.HasPrefix(body, []byte("HTTP/")) {
		return response{}, nil, false
	}
	rest := bytes.NewReader(body)
	r := bufio.NewReader(rest)
	head, err := readResponse(r)
	if err != nil {
		return response{}, nil, false
	}
	return head, body[len(body)-rest.Len()-r.Buffered():], true
}

// isPageType reports whether a Content-Type is that of a page, HTML or text. An
// empty one may be anything and counts as a page.
func isPageType(contentType string) bool {
	if contentType == "" {
		return true
	}
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		media = strings.ToLower(contentType) // of a server that, for example, put its next field into it
		if end := strings.IndexAny(media, ";, \t"); end >= 0 {
			media = media[:end]
		}
	}
	switch media {
	case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml", "text/plain", "text/markdown", "text/x-markdown":
		return true
	}
	return false
}

// decodePayload decodes the codings that a response's header names. If a payload is cut short,
// it returns the decoded part with the error. Many archives keep the header but store the
// payload decoded, so a payload that does not begin like the coding is returned as it is. Some
// keep the coding and lose the header, so a page that begins like gzip is unpacked in any
// case.
func decodePayload(h header, payload []byte, limit int64) (body []byte, err error) {
	codings := strings.Split(h.get("Content-Encoding")+","+h.get("Transfer-Encoding"), ",")
	slices.Reverse(codings)
	for _, coding := range append(codings, "gzip") {
		var codingErr error
		payload, codingErr = unpack(strings.ToLower(strings.TrimSpace(coding)), payload, limit)
		if err == nil || !isCut(codingErr) && codingErr != nil {
			err = codingErr
		}
		if err != nil && !isCut(err) {
			break
		}
	}
	return payload, err
}

// isCut reports whether err means that a payload is cut short.
func isCut(err error) bool { return errors.Is(err, errChunk) || errors.Is(err, io.ErrUnexpectedEOF) }

var errChunk = errors.New("a chunk of the payload is cut short")

// dechunk joins the chunks of a payload (RFC 9112, section 7.1). It returns the data before an
// error, and a payload without chunks as it is.
func dechunk(payload []byte) ([]byte, error) {
	var body []byte
	for rest := payload; ; {
		line, after, ok := bytes.Cut(rest, []byte("\n"))
		digits, _, _ := bytes.Cut(line, []byte(";"))
		size, err := strconv.ParseUint(string(bytes.TrimSpace(digits)), 16, 62)
		switch {
		case (err != nil || !ok) && body == nil:
			return payload, nil
		case err != nil || !ok:
			return body, errChunk
		case size == 0:
			return body, nil
		case size > uint64(len(after)):
			return append(body, after...), errChunk
		}
		body = append(body, after[:size]...)
		rest = bytes.TrimPrefix(bytes.TrimPrefix(after[size:], []byte("\r")), []byte("\n"))
	}
}

// unpack decodes a content coding (RFC 9110, section 8.4.1; RFC 7932; RFC 8878).
func unpack(coding string, payload []byte, limit int64) ([]byte, error) {
	if coding == "chunked" {
		return dechunk(payload)
	}
	r, err := contentReader(coding, payload)
	if r == nil || err != nil {
		return payload, err
	}
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case int64(len(body)) > limit:
		return nil, ErrTooLarge
	case err != nil && len(body) == 0 && coding == "br":
		return payload, nil // brotli has no magic number to recognise it by
	case errors.Is(err, gzip.ErrHeader) && len(body) > 0: // of bytes after the payload
		return body, nil
	case err != nil:
		return body, fmt.Errorf("undoing the payload's %s: %w", coding, err)
	}
	return body, nil
}

// contentReader returns a reader of the decoded payload, or nil if it is not in that coding.
func contentReader(coding string, payload []byte) (io.Reader, error) {
	r := bytes.NewReader(payload)
	switch coding {
	case "gzip", "x-gzip":
		if bytes.HasPrefix(payload, gzipped.magic()) {
			return gzip.NewReader(r)
		}
	case "zstd":
		if bytes.HasPrefix(payload, zstandard.magic()) {
			return zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		}
	case "deflate":
		if z, err := zlib.NewReader(r); err == nil {
			return z, nil
		}
		if len(payload) > 0 && payload[0] != '<' {
			return flate.NewReader(bytes.NewReader(payload)), nil // some servers leave out zlib's header
		}
	case "br":
		return brotli.NewReader(r, nil)
	case "", "identity", "none", "utf-8", "7bit", "8bit", "binary":
	default:
		return nil, fmt.Errorf("%w: content coding %q", ErrUnsupported, coding)
	}
	return nil, nil
}
