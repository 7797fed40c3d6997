package capture

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
	"time"

	"golang.org/x/text/language"

	"presscut/extract/internal/source"
)

// A WARC file (ISO 28500:2017; iipc.github.io/warc-specifications) is a series
// of records:
//
//	WARC/1.0 CRLF
//	fields, among them WARC-Type and Content-Length CRLF
//	CRLF
//	Content-Length bytes, the block
//	CRLF CRLF
//
// In a compressed file, each record is a gzip member or zstd frame of its own, so that after a
// damaged one the next is found by its magic number. In an uncompressed file, it is found by
// its first line.
//
// Pages are in the blocks of responses, as HTTP messages; of resources, bare; and of
// conversions, as text made from HTML (Common Crawl's WET files).

// warcReader reads the records of an input.
type warcReader struct {
	*input
	format recordFormat
	block  io.LimitedReader // the rest of the record's block
	page   *bufio.Reader    // over block
	start  int64            // place of the record, if the input is not compressed
	begun  int64            // place of the record in the content, if the input is compressed
	stored int64            // place of the record in the stored file, as in Record.Offset
	lost   bool             // damage was found and no record since
	eaten  int              // bytes of the next record that the block before claimed

	check  recordCheck // of the record
	proven bool        // a digest of some record matched
}

// A recordFormat describes the beginning of an archive's records.
type recordFormat struct {
	// begins reports whether a record begins with head, the next look bytes at most.
	begins func(head []byte) bool
	look   int

	// readHeader reads the lines before a record's block and returns them as the fields of WARC.
	readHeader func(*bufio.Reader) (header, error)

	// find goes to the next place where a record may begin: the current byte or, within a
	// record, one after it. It reports whether there is one.
	find func(r *bufio.Reader, within bool) bool
}

var warcRecords = recordFormat{
	begins:     isWARC,
	look:       len("WARC/"),
	readHeader: readWARCHeader,
	find:       func(r *bufio.Reader, _ bool) bool { return skipTo(r, recordStart) },
}

func newRecordReader(in *input, format recordFormat) *warcReader {
	return &warcReader{input: in, format: format, page: bufio.NewReader(nil)}
}

// readRecords yields the pages of a WARC, WET or ARC file.
func (in *input) readRecords(format recordFormat) bool {
	w := newRecordReader(in, format)
	in.holdRecords()
	found, damaged := false, false
	for n := 1; ; {
		c := Capture{Source: in.recordSource(n)}
		r, ok := w.read(&c)
		if !ok {
			return found || in.fail(StageRead, ErrNoPages)
		}
		if r.isLast() && len(c.Body) > 0 {
			return w.yieldPage(c) && w.failArchive(r.fault)
		}
		// An error without a record's ID, directly after another error, is the same damage.
		if same := damaged && r.lost && c.ID == ""; !same {
			if !w.report(c, r) {
				return false
			}
			if in.archive != "" {
				return r.reason == "" || in.fail(StageRead, ErrNoPages)
			}
			n++
		}
		found = found || r.reason == ""
		damaged = r.lost
		if r.isLast() {
			return true
		}
	}
}

// recordResult is the result of reading a record, apart from its page.
type recordResult struct {
	reason  string // why the record is skipped; "" if it is a page or has a fault
	fault   *Error
	lost    bool // it is not known where the record ends
	follows bool // in that case, another record was found
}

// isLast reports whether no record can be read after this one, because of damage.
func (r *recordResult) isLast() bool { return r.lost && !r.follows }

// read reads the next record into c. It reports false after the last record.
func (w *warcReader) read(c *Capture) (r recordResult, ok bool) {
	reason, err := w.next(c)
	switch {
	case err == io.EOF:
		return r, false
	case err != nil:
		r.fault = w.recordError(*c, err)
	case reason == "" && !w.opts.chosenAddress(c.URL):
		reason = "excluded by its address"
	}
	r.reason, r.lost = reason, w.lost
	r.follows = r.lost && errors.Is(err, ErrDamaged) && w.resync()
	return r, true
}

// holdRecords prepares for finding records again that hold the files of pages.
func (in *input) holdRecords() {
	if in.storage != nil && in.records == nil {
		in.records = &recordHolder{storage: in.storage, archives: []span{{0, 1 << 62}}}
	}
	if in.opts.Assets && in.records != nil {
		in.holder = in.records
	}
}

// recordSource returns the source of the nth record.
func (in *input) recordSource(n int) string {
	if in.archive != "" {
		return in.source
	}
	return fmt.Sprintf("%s#%d", in.source, n)
}

// report yields a record's page or error, or reports the reason for skipping it.
func (w *warcReader) report(c Capture, r recordResult) bool {
	switch {
	case r.fault != nil:
		c.Body = nil
		return w.yield(c, r.fault)
	case r.reason != "":
		w.opts.skipped(c.Source, r.reason)
		return true
	}
	return w.yieldPage(c)
}

// next reads the next record into c. If the record is not a page, it returns the reason. The
// error is io.EOF after the last record.
func (w *warcReader) next(c *Capture) (reason string, err error) {
	h, length, err := w.readRecordHeader()
	if err != nil {
		return "", err
	}
	describeRecord(c, h)
	c.Record = &Record{File: firstOf(w.archive, w.source), Offset: w.stored, Time: c.Time, Digest: firstOf(h.get("WARC-Payload-Digest"), h.get("WARC-Block-Digest"))}
	w.block = io.LimitedReader{R: w.r, N: length}
	w.check = w.newCheck(h, &w.block)
	w.page.Reset(w.check.r)
	reason, err = w.readBlock(c, h)
	if endErr := w.endRecord(c); endErr != nil {
		w.lost = true
		if endErr != errPastEnd && endErr != errEarly || err != nil || reason != "" {
			c.Body = nil
		}
		c.Partial = true
		return "", endErr
	}
	if end := w.storedPlace(); w.stored >= 0 && end > w.stored {
		c.Record.Length = end - w.stored
	}
	if err == nil {
		err = w.verify(c)
	}
	return reason, err
}

// storedPlace returns the place of the next record in the stored file, or -1, not known, if it
// is within a member of a compressed file.
func (w *warcReader) storedPlace() int64 {
	place := w.place()
	if w.unpacker != nil {
		place = w.unpacker.startOf(w.unpacked())
	}
	if place >= 0 && w.archive != "" {
		place += w.base
	}
	return place
}

// readRecordHeader reads the lines before a block and returns the block's length.
func (w *warcReader) readRecordHeader() (header, int64, error) {
	if err := skipNewlines(w.r); err != nil {
		w.lost = err != io.EOF
		return nil, 0, err
	}
	w.start = w.place()
	if w.unpacker != nil {
		w.begun = w.unpacked()
	}
	w.stored = w.storedPlace()
	w.lost = true
	start, err := w.r.Peek(w.format.look)
	if !w.format.begins(start) && !isWARC(append([]byte("WARC/"[:w.eaten]), start...)) {
		if err != nil && err != io.EOF {
			return nil, 0, err
		}
		return nil, 0, fmt.Errorf("%w: no record begins here", ErrDamaged)
	}
	h, err := w.format.readHeader(w.r)
	if err != nil {
		return nil, 0, cutShort(err)
	}
	if h.count("WARC-Type") != 1 || h.count("Content-Length") != 1 {
		return nil, 0, fmt.Errorf("%w: a record's header lacks its fields or has them twice", ErrDamaged)
	}
	length, err := strconv.ParseInt(h.get("Content-Length"), 10, 64)
	if err != nil || length < 0 {
		return nil, 0, fmt.Errorf("%w: a record's Content-Length is %q", ErrDamaged, h.get("Content-Length"))
	}
	if left := w.size - w.place(); w.size > 0 && length > left && left > rewindable/2 {
		return nil, 0, errPastEnd // and the next record is looked for in the unread bytes
	}
	w.lost, w.eaten = false, 0
	return h, length, nil
}

// readWARCHeader reads the first line and the fields of a record.
func readWARCHeader(r *bufio.Reader) (header, error) {
	if _, err := r.ReadSlice('\n'); err != nil {
		return nil, err
	}
	return readHeader(r, "WARC/")
}

// errPastEnd is the damage of a record that is longer than the rest of its file. As in a
// stream, it shows at the end.
var errPastEnd = fmt.Errorf("%w: the last record is cut short", ErrDamaged)

// cutShort wraps the end of a file, or the error of a header that breaks the rules, as damage
// of the archive.
func cutShort(err error) error {
	switch {
	case errors.Is(err, ErrDamaged):
		return err
	case err == io.EOF, err == io.ErrUnexpectedEOF:
		return errPastEnd
	case err == errHeader, err == bufio.ErrBufferFull:
		return fmt.Errorf("%w: a record's header is broken or has no end", ErrDamaged)
	}
	return err
}

// skipNewlines skips the empty lines between records.
func skipNewlines(r *bufio.Reader) error {
	for {
		b, err := r.ReadByte()
		if err != nil {
			return err
		}
		if b != '\r' && b != '\n' {
			return r.UnreadByte()
		}
	}
}

// endRecord skips the rest of the block and the empty lines after it, and checks that the
// record ends there: a wrong length, or a wrong checksum, damages the record.
func (w *warcReader) endRecord(c *Capture) error {
	rest := io.Reader(&w.block)
	if !w.proven {
		rest = w.check.r
	}
	if _, err := io.Copy(io.Discard, rest); err != nil {
		return err
	}
	if w.block.N > 0 {
		return cutShort(io.EOF)
	}
	next, _ := w.r.Peek(w.format.look)
	ended := len(next) == 0 || next[0] == '\r' || next[0] == '\n' || w.format.begins(next) || w.endNearby(c)
	skipNewlines(w.r)
	if err := w.endMember(); err != nil {
		return err
	}
	if !ended {
		return fmt.Errorf("%w: the record at byte %d is longer or shorter than its Content-Length", ErrDamaged, w.start)
	}
	return nil
}

// unpacked returns the place in the content of a compressed input.
func (w *warcReader) unpacked() int64 { return w.unpacker.out - int64(w.r.Buffered()) }

// endMember skips the rest of a record's member, so that a wrong checksum is the error of this
// record and not of the next.
func (w *warcReader) endMember() error {
	u := w.unpacker
	if u == nil {
		return nil
	}
	next, _ := w.r.Peek(w.format.look)
	if w.format.begins(next) || w.begun < u.began {
		return nil
	}
	for member := u.start; u.start == member && u.err == nil; {
		w.r.Discard(w.r.Buffered())
		w.r.Peek(1)
	}
	if u.torn {
		return u.err
	}
	return nil
}

// lengthSlack is how many bytes a Content-Length may be off for its record to be read: tools
// that convert line ends, or count them, are off by one or two.
const lengthSlack = 4

const recordStart = "WARC/1."

// endNearby goes to the end of a record whose Content-Length is a few bytes off. It reports
// whether there is one: the next record begins close by or, if the length is too large, within
// the block.
func (w *warcReader) endNearby(c *Capture) bool {
	w.check.inexact = true
	const separator = "\r\n\r\n"
	ahead, err := w.r.Peek(lengthSlack + len(separator) + w.format.look)
	for i := range min(len(ahead), lengthSlack+len(separator)) {
		if ahead[i] == '\n' && w.format.begins(ahead[i+1:]) {
			w.r.Discard(i)
			return true
		}
	}
	if last := bytes.TrimRight(ahead, "\r\n"); err != nil && len(last) <= lengthSlack && bytes.IndexByte(last, 0) < 0 {
		w.r.Discard(len(ahead))
		return true
	}
	for n := 1; n <= lengthSlack; n++ {
		if bytes.HasPrefix(ahead, []byte(recordStart[n:])) {
			w.eaten = n
			c.Body = bytes.TrimSuffix(c.Body, []byte(recordStart[:n]))
			return true
		}
	}
	return false
}

// recordError returns the error of a record.
func (w *warcReader) recordError(c Capture, err error) *Error {
	e := newError(c.Source, StageRead, err)
	e.ID = c.ID
	switch {
	case err == errPastEnd && w.size > 0:
		e.Offset = w.size
	case err == errAltered:
		e.Offset = w.base + w.start
	case e.Code == CodeDamaged:
		e.Offset = w.offset()
	}
	return e
}

// failArchive yields the error of the last record as that of the archive, because the
// available part of the record's page was yielded.
func (w *warcReader) failArchive(fault *Error) bool {
	fault.Source, fault.ID = w.source, ""
	return w.yield(Capture{Source: w.source, Path: w.path}, fault)
}

// resync goes to the next record after damage. It reports whether there is one.
func (w *warcReader) resync() bool {
	w.eaten = 0
	within := w.unpacker == nil && w.tape.rewind(w.start+1)
	if within {
		w.r.Reset(w.tape)
	}
	for !w.format.find(w.r, within) {
		if w.unpacker == nil || !w.unpacker.resync() {
			return false
		}
		w.r.Reset(w.unpacker)
	}
	w.lost = false
	return true
}

// readBlock reads the page of a record, or returns the reason why it has none.
func (w *warcReader) readBlock(c *Capture, h header) (reason string, err error) {
	if w.index != nil {
		w.indexRecord(c, h)
		return "read for the index", nil
	}
	switch strings.ToLower(h.get("WARC-Type")) {
	case "response":
		return w.readResponseBlock(c, h)
	case "resource":
		c.ContentType = h.get("Content-Type")
		return w.readPayload(c, nil, false)
	case "conversion":
		c.ContentType = h.get("Content-Type")
		c.Kind = source.Text
		return w.readPayload(c, nil, false)
	case "revisit":
		return w.readRevisit(c, h)
	default:
		return "a " + h.get("WARC-Type") + " record", nil
	}
}

// readResponseBlock reads the page of an HTTP response.
func (w *warcReader) readResponseBlock(c *Capture, h header) (reason string, err error) {
	resp, err := readResponse(w.page)
	switch {
	case err == errNotHTTP:
		return err.Error(), nil
	case err != nil:
		return "", fmt.Errorf("%w: %w", ErrBadRecord, err)
	case !isPageStatus(resp.status):
		return fmt.Sprintf("status %d", resp.status), nil
	}
	c.ContentType, c.Record.Status = resp.header.get("Content-Type"), resp.status
	return w.readPayload(c, resp.header, h.get("WARC-Truncated") != "")
}

// isPageStatus reports whether a response with that status has a page: the original, one from
// a proxy, or a part.
func isPageStatus(status int) bool { return status == 200 || status == 203 || status == 206 }

// readPayload reads the rest of the block as a page in the codings of an HTTP header. A
// payload that is known to be truncated may end anywhere.
func (w *warcReader) readPayload(c *Capture, h header, truncated bool) (reason string, err error) {
	if !isPageType(c.ContentType) {
		return "type " + c.ContentType, nil
	}
	if c.URL != nil && !isWebScheme(c.URL.Scheme) {
		return "scheme " + c.URL.Scheme, nil
	}
	limit := w.opts.maxBytes()
	body, err := readBody(w.page, limit)
	w.check.stored = body
	if err == nil || err == errEarly {
		body, err = decodePayload(h, body, limit)
	}
	if err != nil && !(len(body) > 0 && (truncated || isCut(err))) {
		return "", badRecord(err)
	}
	c.Partial = c.Partial || truncated || err != nil
	if len(body) == 0 {
		return "empty", nil
	}
	if c.ContentType == "" && !source.IsHTML(body) {
		return "no type and no HTML", nil
	}
	c.Body = body
	return "", nil
}

// badRecord wraps an error without a sentinel as ErrBadRecord.
func badRecord(err error) error {
	for _, sentinel := range []error{ErrTooLarge, ErrUnsupported, ErrDamaged} {
		if errors.Is(err, sentinel) {
			return err
		}
	}
	return fmt.Errorf("%w: %w", ErrBadRecord, err)
}

// isWebScheme reports whether scheme is one of pages. Archives also have notes of crawlers
// with others, such as urn:text: and metadata:.
func isWebScheme(scheme string) bool {
	switch scheme {
	case "http", "https", "ftp", "file":
		return true
	}
	return false
}

// describeRecord sets the fields of c from the fields of a record.
func describeRecord(c *Capture, h header) {
	c.ID = strings.Trim(h.get("WARC-Record-ID"), "<>")
	c.URL = parseURL(strings.Trim(h.get("WARC-Target-URI"), "<>"))
	c.Time = parseWARCDate(h.get("WARC-Date"))
	code, _, _ := strings.Cut(h.get("WARC-Identified-Content-Language"), ",")
	if base, err := language.ParseBase(strings.TrimSpace(code)); err == nil {
		c.Language = base.String()
	}
}

// parseURL returns an absolute URL, or nil for anything else.
func parseURL(s string) *url.URL {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || !u.IsAbs() {
		return nil
	}
	return u
}

// parseWARCDate reads a WARC-Date. WARC 1.1 allows dates without hour and minute, which do not
// give the time when the page was saved, only the earliest; they are zero.
func parseWARCDate(s string) time.Time {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04Z07:00"} {
		if t, err := time.ParseInLocation(layout, s, time.UTC); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}
