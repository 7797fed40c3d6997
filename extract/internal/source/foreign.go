package source

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/mail"
	"strconv"
	"strings"

	"presscut/extract/internal/lexicon"
)

// Many text formats are not pages, and reading them as one gives garbage: the first entry of a
// feed, the headers of a mail. Such formats are recognised by their beginning or by their
// lines, never by a file's name.

// notYet ends the name of a format that holds pages or articles.
const notYet = ", which is not read yet"

// foreignFormats are the text formats that are recognised by their beginning.
var foreignFormats = [...]struct {
	name  string
	root  string            // the root element of XML
	is    func([]byte) bool // for other formats than XML
	holds Container
}{
	{name: "an RSS feed", root: "rss", holds: Feed},
	{name: "an RSS feed", root: "rdf:RDF", holds: Feed},
	{name: "an Atom feed", root: "feed", holds: Feed},
	{name: "an Atom feed", root: "atom:feed", holds: Feed},
	{name: "a JSON Feed", is: isJSONFeed, holds: JSONFeed},
	{name: "a list of feeds (OPML)", root: "opml"},
	{name: "an export of Evernote's notes (ENEX)", root: "en-export", holds: ENEX},
	{name: "an archive of a browser's requests (HAR)", is: isHAR, holds: HAR},
	{name: "an export of wallabag", is: isWallabag, holds: Wallabag},
	{name: "an ARC web archive", is: isARC, holds: ARC},
	{name: "a mailbox (mbox)", is: isMbox, holds: Mbox},
	{name: "a mail without HTML", is: isTextMail, holds: Mail},
	{name: "an FB2 book" + notYet, root: "FictionBook"},
	{name: "an export of a wiki" + notYet, root: "mediawiki"},
	{name: "an office document in XML" + notYet, root: "office:document"},
	{name: "an office document in XML" + notYet, root: "pkg:package"},
	{name: "an office document in XML" + notYet, root: "w:wordDocument"},
	{name: "a sitemap", root: "urlset"},
	{name: "a sitemap", root: "sitemapindex"},
	{name: "an SVG image", root: "svg"},
	{name: "a property list", root: "plist"},
	{name: "a style sheet (XSLT)", root: "xsl:stylesheet"},
	{name: "a schema of XML", root: "xs:schema"},
	{name: "a map (KML)", root: "kml"},
	{name: "a track (GPX)", root: "gpx"},
}

// A Container is a text format that holds pages or articles, and is not a page itself.
type Container uint8

// The containers that package capture reads.
const (
	NoContainer Container = iota
	ARC
	ENEX
	Feed // RSS or Atom
	HAR
	JSONFeed
	Mail // without HTML
	Mbox
	Wallabag
)

// Foreign returns the name of the text format that begins with head, or "" if it may be a
// page. It accepts any charset that has ASCII as its lower half.
func Foreign(head []byte) string {
	name, _ := foreignFormat(head)
	return name
}

// ContainerOf returns the container that begins with head.
func ContainerOf(head []byte) Container {
	_, holds := foreignFormat(head)
	return holds
}

func foreignFormat(head []byte) (name string, holds Container) {
	root := ""
	if startsWith(head, "<") {
		if root = xmlRoot(head); root == "" {
			return "", NoContainer
		}
	}
	for _, f := range &foreignFormats {
		if f.root == root && (root != "" || f.is(head)) {
			return f.name, f.holds
		}
	}
	return "", NoContainer
}

// NotPage returns the error of a source in the format of that name.
func NotPage(format string) error { return fmt.Errorf("%w: it is %s", ErrNotPage, format) }

// foreign returns the name of the format of a whole text that is not a page, or "" if it may
// be one.
func foreign(text []byte) string {
	if name := Foreign(text[:min(len(text), declarationLen)]); name != "" {
		return name
	}
	text = bytes.TrimSpace(text)
	switch text[0] {
	case '<':
		if bytes.HasPrefix(text, []byte("<svg")) && bytes.HasSuffix(text, []byte("</svg>")) {
			return "an SVG image"
		}
	case '{', '[':
		if json.Valid(text) {
			return "JSON, but not JSON Lines, which have an object a line"
		}
	}
	return ""
}

// foreignText returns the name of the format of a text that is not HTML, or "" if it may be a
// page.
func foreignText(text []byte) string {
	switch {
	case xmlRoot(text) != "":
		return "XML"
	case isHashes(text):
		return "a table of hashes"
	case isCode(text):
		return "source code"
	}
	return ""
}

// xmlRoot returns the name of the root element of a document of XML, or "" if text is not one.
// HTML may begin like XML, for example with an icon in SVG, so text without an XML
// declaration, a document type or a namespace is not XML.
func xmlRoot(text []byte) string {
	declared := false
	for {
		text = bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n")
		end, declares := prologPart(text)
		if end == "" {
			return rootName(text, declared)
		}
		declared = declared || declares
		_, rest, ok := bytes.Cut(text, []byte(end))
		if !ok {
			return ""
		}
		text = rest
	}
}

// prologPart returns the end of the declaration or comment that text begins with, or "" if it
// does not begin with one. declares means that it declares a document of XML.
func prologPart(text []byte) (end string, declares bool) {
	switch {
	case bytes.HasPrefix(text, []byte("<?xml")):
		return ">", true
	case bytes.HasPrefix(text, []byte("<?")):
		return ">", false
	case bytes.HasPrefix(text, []byte("<!--")):
		return "-->", false
	case bytes.HasPrefix(text, []byte("<!DOCTYPE ")):
		if subset := bytes.IndexAny(text, "[>"); subset >= 0 && text[subset] == '[' {
			return "]>", true
		}
		return ">", true
	}
	return "", false
}

// rootName returns the name in the tag at the beginning of text if it is that of XML.
func rootName(text []byte, declared bool) string {
	tag, _, _ := bytes.Cut(text, []byte(">"))
	if len(tag) < 2 || tag[0] != '<' || !isLetter(tag[1]) {
		return ""
	}
	name := tag[1:]
	if i := bytes.IndexAny(name, " \t\r\n/"); i >= 0 {
		name = name[:i]
	}
	if declared {
		return string(name)
	}
	isHTML := bytes.EqualFold(name, []byte("html")) || lexicon.IsTagName(strings.ToLower(string(name[:min(len(name), maxName)])))
	if isHTML || !bytes.Contains(tag, []byte("xmlns")) && !bytes.Contains(tag, []byte(" version=")) {
		return ""
	}
	return string(name)
}

// isJSONFeed reports whether head has the address that is the version of a JSON Feed
// (jsonfeed.org), at the beginning of the feed.
func isJSONFeed(head []byte) bool {
	return startsWith(head, "{") && bytes.Contains(head[:min(len(head), 1<<10)], []byte(`"https://jsonfeed.org/version/`))
}

// isHAR reports whether head begins with the single object of an HTTP archive, and its first
// member.
func isHAR(head []byte) bool {
	object, ok := bytes.CutPrefix(bytes.TrimSpace(head), []byte("{"))
	if !ok {
		return false
	}
	object, ok = bytes.CutPrefix(bytes.TrimSpace(object), []byte(`"log"`))
	return ok && (bytes.Contains(object, []byte(`"creator"`)) || bytes.Contains(object, []byte(`"entries"`)))
}

// isWallabag reports whether head begins with an array whose first entry has two fields before
// the page that only wallabag writes.
func isWallabag(head []byte) bool {
	array, ok := bytes.CutPrefix(bytes.TrimSpace(head), []byte("["))
	return ok && startsWith(bytes.TrimSpace(array), "{") && bytes.Contains(array, []byte(`"is_archived"`)) && bytes.Contains(array, []byte(`"is_starred"`))
}

// isARC reports whether head begins with the first record of an ARC file, or any other:
// address, address of the server, a date of 14 digits, type and length (version 1), or ten
// such fields.
func isARC(head []byte) bool {
	if startsWith(head, "filedesc://") {
		return true
	}
	line, _, _ := bytes.Cut(bytes.TrimLeft(head, "\r\n"), []byte("\n"))
	fields := strings.Fields(string(line[:min(len(line), maxTag)]))
	if len(fields) != 5 && len(fields) != 10 || !strings.Contains(fields[0], "://") || len(fields[2]) != len("20060102150405") {
		return false
	}
	_, dateErr := strconv.ParseUint(fields[2], 10, 64)
	_, lengthErr := strconv.ParseUint(fields[len(fields)-1], 10, 64)
	return dateErr == nil && lengthErr == nil
}

// isMbox reports whether head begins with the line between the mails of a mailbox, "From
// ann@example.com Tue Mar 10 10:11:12 2026", followed by the header of a mail.
func isMbox(head []byte) bool {
	line, rest, _ := bytes.Cut(bytes.TrimLeft(head, "\r\n"), []byte("\n"))
	if !bytes.HasPrefix(line, []byte("From ")) || bytes.Count(line, []byte(":")) < 1 {
		return false
	}
	if quoted := bytes.HasPrefix(rest, []byte(">From ")); quoted {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
	}
	return mailFields(rest).count > 1
}

// isTextMail reports whether head begins with the header of a mail without HTML: fields that
// only programs write, or the sender's address, a date and a subject.
func isTextMail(head []byte) bool {
	f := mailFields(bytes.TrimLeft(head, "\r\n"))
	if f.html || f.cut {
		return false
	}
	_, err := mail.ParseDate(f.date)
	return f.count > 1 && f.transport || strings.Contains(f.from, "@") && err == nil && f.count > 2
}

// mailHeader is the evidence in the header of a mail.
type mailHeader struct {
	count      int  // number of fields that mails have
	transport  bool // there is a field that only programs write
	html       bool // it may have HTML
	cut        bool // the text ends before the header does
	from, date string
}

// mailFields reads the header at the beginning of head. The result has no fields if there is
// none.
func mailFields(head []byte) mailHeader {
	h := mailHeader{cut: true}
	for first := true; len(head) > 0; first = false {
		line, rest, more := bytes.Cut(head, []byte("\n"))
		head = rest
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			h.cut = false
			return h
		}
		if !first && (line[0] == ' ' || line[0] == '\t') {
			continue
		}
		name, value, isField := bytes.Cut(line, []byte(":"))
		if !isField && !more {
			return h
		}
		if !isField || len(name) == 0 || bytes.ContainsAny(name, " \t<") {
			return mailHeader{}
		}
		h.add(strings.ToLower(string(name)), strings.TrimSpace(string(value)))
	}
	return h
}

func (h *mailHeader) add(name, value string) {
	switch name {
	case "from":
		h.from = value
	case "date":
		h.date = value
	case "to", "cc", "subject", "reply-to", "newsgroups":
	case "received", "return-path", "delivered-to", "message-id", "mime-version", "dkim-signature", "references", "in-reply-to":
		h.transport = true
	case "content-type":
		value = strings.ToLower(value)
		h.html = strings.HasPrefix(value, "multipart/") || strings.HasPrefix(value, "text/html")
		return
	default:
		return
	}
	h.count++
}

func startsWith(head []byte, start string) bool {
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n"), []byte(start))
}
