package capture

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/transform"
)

// A mail (RFC 5322) is a MIME message like an MHTML file. Its page is the first part of HTML,
// or else the text. Its sender, subject and date become declarations of the page if the page
// does not declare its own. A mailbox (mbox, RFC 4155) is a series of mails, each after a line
// that begins with "From " and has a time; programs write a ">" before lines of a mail that
// look like it.

// isSent reports whether a message was sent to somebody.
func isSent(h header) bool {
	return h.get("To") != "" || h.get("Delivered-To") != "" || h.get("Received") != "" || h.get("Message-ID") != ""
}

// readMail yields the page of a mail, or those of a mailbox.
func (in *input) readMail() bool {
	if err := skipNewlines(in.r); err != nil && err != io.EOF {
		return in.fail(StageRead, err)
	}
	if start, _ := in.r.Peek(maxFromLine); !isFromLine(start) {
		return in.readMessage(in.r, Capture{Source: in.source, Path: in.path}, true)
	}
	box := mailbox{r: in.r, start: true, blank: true}
	message := bufio.NewReader(nil)
	for n := 1; box.next(); n++ {
		message.Reset(&box)
		if !in.readMessage(message, Capture{Source: fmt.Sprintf("%s#%d", in.source, n)}, true) {
			return false
		}
		if box.err != nil && box.err != io.EOF {
			return true // it is the error of this mail
		}
	}
	return box.err == io.EOF || in.fail(StageRead, box.err)
}

// describeMail sets the fields of c from a mail's header, and returns the header's description
// of the page.
func describeMail(c *Capture, h header) *declaration {
	c.ID = strings.Trim(h.get("Message-ID"), "<>")
	if c.URL == nil {
		c.URL = parseURL(strings.Trim(h.get("Archived-At"), "<>")) // RFC 5064
	}
	d := declaration{title: decodeWords(h.get("Subject")), author: senderName(h.get("From"))}
	if t, err := mail.ParseDate(h.get("Date")); err == nil {
		d.published = dated(t)
	}
	return &d
}

var headerWords = mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
	enc, err := htmlindex.Get(charset)
	if err != nil {
		return nil, err
	}
	return transform.NewReader(r, enc.NewDecoder()), nil
}}

// decodeWords returns the value of a field with its encoded words (RFC 2047) decoded.
func decodeWords(value string) string {
	if text, err := headerWords.DecodeHeader(value); err == nil {
		value = text
	}
	return strings.ToValidUTF8(value, "\ufffd")
}

// senderName returns the name in a From field, or "" if it has only an address.
func senderName(from string) string {
	parser := mail.AddressParser{WordDecoder: &headerWords}
	if list, err := parser.ParseList(from); err == nil && len(list) > 0 {
		return strings.ToValidUTF8(list[0].Name, "\ufffd")
	}
	name, _, _ := strings.Cut(decodeWords(from), "<")
	if strings.Contains(name, "@") {
		return ""
	}
	return strings.Trim(name, "\" ")
}

// maxFromLine is the largest length of the line before a mail in a mailbox.
const maxFromLine = 1 << 10

// isFromLine reports whether a line separates the mails of a mailbox: "From
// ann@courier.example Mon Mar 18 09:30:00 2024".
func isFromLine(line []byte) bool {
	rest, ok := bytes.CutPrefix(line, []byte("From "))
	if !ok {
		return false
	}
	rest, _, _ = bytes.Cut(rest, []byte("\n"))
	timed, year := false, false
	for field := range bytes.FieldsSeq(rest[:min(len(rest), maxFromLine)]) {
		timed = timed || bytes.Count(field, []byte(":")) > 0 && isDigit(field[0]) && isDigit(field[len(field)-1])
		year = year || len(field) == 4 && isDigit(field[0]) && isDigit(field[3])
	}
	return timed && year
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// mailbox reads the mails of a mailbox one by one: each until its end.
type mailbox struct {
	r     *bufio.Reader
	rest  []byte // rest of the current line, to be returned
	start bool   // the next byte begins a line
	blank bool   // the line before is empty, or there is none
	err   error  // the reason why r has ended
}

// next goes to the next mail. It reports whether there is one.
func (m *mailbox) next() bool {
	io.Copy(io.Discard, m) // the rest of the mail before
	if m.err != nil || !skipLine(m.r) {
		return false
	}
	m.start, m.blank = true, false
	return true
}

func (m *mailbox) Read(p []byte) (int, error) {
	if len(m.rest) == 0 {
		if err := m.readLine(); err != nil {
			return 0, err
		}
	}
	n := copy(p, m.rest)
	m.rest = m.rest[n:]
	return n, nil
}

// readLine reads the next rest. The error is io.EOF before the next mail.
func (m *mailbox) readLine() error {
	if m.start && m.blank {
		if ahead, _ := m.r.Peek(maxFromLine); isFromLine(ahead) {
			return io.EOF
		}
	}
	line, err := m.r.ReadSlice('\n')
	if err != nil && err != bufio.ErrBufferFull {
		m.err = err
	}
	if m.start {
		m.blank = len(bytes.TrimRight(line, "\r\n")) == 0
		if bytes.HasPrefix(bytes.TrimLeft(line, ">"), []byte("From ")) {
			line = bytes.TrimPrefix(line, []byte(">"))
		}
	}
	m.start, m.rest = err == nil, line
	if len(line) == 0 {
		return m.err
	}
	return nil
}
