package capture

import (
	"bytes"
	"encoding/json"
	"strings"

	"presscut/extract/capture/internal/webarchive"
	"presscut/extract/internal/source"
)

// Format is the format of a file with pages.
type Format string

// The formats. Each may be compressed with gzip, zstd or, if named ".br",
// brotli.
const (
	Auto       Format = "auto"       // determined by content; so is ""
	HTML       Format = "html"       // an HTML page
	Text       Format = "text"       // a page as plain text
	JSONL      Format = "jsonl"      // JSON Lines, a page a line
	WARC       Format = "warc"       // web archive, ISO 28500
	ARC        Format = "arc"        // web archive, older than WARC
	CDX        Format = "cdx"        // index of web archives
	CDXJ       Format = "cdxj"       // the same, with JSON in its lines
	WET        Format = "wet"        // the texts of a web archive: WARC conversion records
	WACZ       Format = "wacz"       // zip of web archives
	Zip        Format = "zip"        // zip of pages
	EPUB       Format = "epub"       // book, a page a chapter
	Tar        Format = "tar"        // tar archive of pages
	MHTML      Format = "mhtml"      // page and its resources as MIME parts, RFC 2557
	Mail       Format = "mail"       // a mail, or a mailbox of them (mbox)
	Feed       Format = "feed"       // RSS, Atom or JSON Feed, a page an entry
	ENEX       Format = "enex"       // notes as Evernote exports them
	HAR        Format = "har"        // a browser's log of its requests
	Wallabag   Format = "wallabag"   // an export of wallabag
	WebArchive Format = "webarchive" // page and its resources as Safari saves them
)

// Formats returns all formats.
func Formats() []Format {
	return []Format{Auto, HTML, Text, JSONL, WARC, WET, ARC, CDX, CDXJ, WACZ, Zip, EPUB, Tar, MHTML, Mail, Feed, ENEX, HAR, Wallabag, WebArchive}
}

// sniffLen is the number of bytes of a file that are read to determine its format. The
// furthest sign is the Content-Type among the headers of an MHTML file.
const sniffLen = 4 << 10

// sniff returns the format of a file that begins with head. Auto means a page, HTML or text.
func sniff(head []byte) Format {
	switch {
	case isZip(head):
		return Zip
	case isTar(head):
		return Tar
	case webarchive.IsBinary(head):
		return WebArchive
	}
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	switch {
	case isWARC(head):
		return WARC
	case isCDX(head):
		return CDX
	case webarchive.IsXML(head):
		return WebArchive
	case source.Foreign(head) != "":
		return containers[source.ContainerOf(head)] // the reader of pages refuses files that are not one
	case isJSONLine(head):
		return JSONL
	case isMIME(head):
		return MHTML
	}
	return Auto
}

// containers are the formats for the containers of package source.
var containers = [...]Format{
	source.NoContainer: Auto,
	source.ARC:         ARC,
	source.ENEX:        ENEX,
	source.Feed:        Feed,
	source.HAR:         HAR,
	source.JSONFeed:    Feed,
	source.Mail:        Mail,
	source.Mbox:        Mail,
	source.Wallabag:    Wallabag,
}

// isZip reports whether head begins with the signature of a zip archive's first member or of
// the end of an empty one.
func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// isWARC reports whether head begins with the first line of a record, including the lower case
// of some tools.
func isWARC(head []byte) bool {
	return len(head) >= len("WARC/") && bytes.EqualFold(head[:len("WARC/")], []byte("WARC/"))
}

// isJSONLine reports whether the first line of head is a JSON object, or at least begins one
// that is longer than head.
func isJSONLine(head []byte) bool {
	line, _, whole := bytes.Cut(head, []byte("\n"))
	if !bytes.HasPrefix(line, []byte("{")) {
		return false
	}
	if whole || len(head) < sniffLen/2 {
		return json.Valid(line)
	}
	return bytes.HasPrefix(bytes.TrimLeft(line[1:], " \t"), []byte(`"`))
}

// isMIME reports whether head begins with the headers of a MIME message that may hold a page.
// Those of a mail that came a long way are longer than head.
func isMIME(head []byte) bool {
	mime, content, way := false, false, false
	for first := true; ; first = false {
		line, rest, more := bytes.Cut(head, []byte("\n"))
		line = bytes.TrimRight(line, "\r")
		name, value, isField := bytes.Cut(line, []byte(":"))
		switch {
		case !more:
			return mime && content || way
		case !first && isFolded(line):
		case !isField || bytes.ContainsAny(name, " \t<"):
			return mime && content && len(line) == 0
		case bytes.EqualFold(name, []byte("MIME-Version")):
			mime = true
		case bytes.EqualFold(name, []byte("Content-Type")):
			content = mayHoldPage(value)
		case isWay(name):
			way = true
		}
		head = rest
	}
}

// mayHoldPage reports whether a message with the given Content-Type may hold a page.
func mayHoldPage(contentType []byte) bool {
	contentType = bytes.ToLower(bytes.TrimSpace(contentType))
	return bytes.HasPrefix(contentType, []byte("multipart/")) || bytes.HasPrefix(contentType, []byte("text/html"))
}

// isWay reports whether name is a field that programs add to a mail on its way.
func isWay(name []byte) bool {
	switch strings.ToLower(string(name)) {
	case "received", "return-path", "delivered-to", "authentication-results", "dkim-signature", "arc-seal", "arc-message-signature":
		return true
	}
	return len(name) > 2 && bytes.EqualFold(name[:2], []byte("X-"))
}
