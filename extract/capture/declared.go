package capture

import (
	"bytes"
	"fmt"
	"html"
	"strconv"
	"strings"
	"time"

	"presscut/extract/internal/source"
)

// The description of a page in a container, such as a mail's subject or the author of a feed's
// entry, is read like the page's own declarations: it is written into the page's head, if that
// lacks it, or before a text as front matter.

// declaration is a container's description of a page. Empty fields are not known.
type declaration struct {
	title, author, site string
	published, modified string // as in the container, in a form that pages use
	tags                []string
}

// headLen is the number of bytes of a page in which its head is looked for.
const headLen = 64 << 10

// inHead returns a page of HTML that declares d, in any charset that has ASCII as its lower
// half.
func (d *declaration) inHead(body []byte) []byte {
	head := headOf(body)
	if bytes.IndexByte(head[:min(len(head), 64)], 0) >= 0 {
		return body // UTF-16
	}
	var b strings.Builder
	if d.title != "" && strings.TrimSpace(between(string(head), "<title>", "<")) == "" {
		fmt.Fprintf(&b, "<title>%s</title>", ascii(d.title))
	}
	for _, field := range [...]struct {
		attribute, name, value string
		marks                  []string
	}{
		{"name", "author", d.author, []string{`"author"`, "article:author", "name=author"}},
		{"property", "article:published_time", d.published, []string{"published_time", `"datepublished"`}},
		{"property", "article:modified_time", d.modified, []string{"modified_time", `"datemodified"`}},
		{"property", "og:site_name", d.site, []string{"og:site_name"}},
		{"name", "keywords", strings.Join(d.tags, ", "), []string{`"keywords"`, "article:tag"}},
	} {
		if field.value != "" && !containsAny(head, field.marks) {
			fmt.Fprintf(&b, `<meta %s="%s" content="%s">`, field.attribute, field.name, ascii(field.value))
		}
	}
	at := headStart(head)
	return bytes.Join([][]byte{body[:at], []byte(b.String()), body[at:]}, nil)
}

// headOf returns the beginning of a page with its ASCII letters in lower case. Each byte has
// the same place as in the page, in any charset.
func headOf(body []byte) []byte {
	head := bytes.Clone(body[:min(len(body), headLen)])
	for i, c := range head {
		if 'A' <= c && c <= 'Z' {
			head[i] = c | 0x20
		}
	}
	return head
}

func containsAny(text []byte, marks []string) bool {
	for _, mark := range marks {
		if bytes.Contains(text, []byte(mark)) {
			return true
		}
	}
	return false
}

// headStart returns the place where the head begins, or would, in a page as returned by
// headOf.
func headStart(page []byte) int {
	for _, tag := range [...]string{"<head", "<html", "<!doctype"} {
		at := bytes.Index(page, []byte(tag))
		if at < 0 || at+len(tag) >= len(page) || page[at+len(tag)] > ' ' && page[at+len(tag)] != '>' {
			continue
		}
		if end := bytes.IndexByte(page[at:], '>'); end >= 0 {
			return at + end + 1
		}
	}
	return 0
}

// ascii returns s escaped for HTML, in ASCII.
func ascii(s string) string {
	var b strings.Builder
	for _, r := range html.EscapeString(s) {
		if r < 0x80 {
			b.WriteRune(r)
		} else {
			b.WriteString("&#" + strconv.Itoa(int(r)) + ";")
		}
	}
	return b.String()
}

// beforeText returns a text in UTF-8 with d as front matter.
func (d *declaration) beforeText(text []byte) []byte {
	var b bytes.Buffer
	for _, field := range [...]struct{ name, value string }{
		{"title", d.title}, {"author", d.author}, {"date", d.published}, {"updated", d.modified}, {"site", d.site},
	} {
		if value := strings.Join(strings.Fields(field.value), " "); value != "" {
			fmt.Fprintf(&b, "%s: \"%s\"\n", field.name, strings.ReplaceAll(value, `"`, `\"`))
		}
	}
	if b.Len() == 0 {
		return text
	}
	return bytes.Join([][]byte{[]byte("---\n"), b.Bytes(), []byte("---\n\n"), text}, nil)
}

// declare adds the container's description to the page of c.
func (c *Capture) declare(d *declaration) {
	if c.Kind != source.Text {
		c.Body = d.inHead(c.Body)
		return
	}
	if text, err := source.Decode(c.Body, source.Options{ContentType: c.ContentType, Charset: c.Charset, Kind: source.Text}); err == nil {
		c.Body, c.Charset = d.beforeText(text.Text), "utf-8"
	}
}

// dated returns a time in the form that pages use, or "" if it is zero.
func dated(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}
