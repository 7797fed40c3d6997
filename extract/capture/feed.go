package capture

import (
	"bytes"
	"fmt"
	"html"
	"net/mail"
	"strings"

	"github.com/tidwall/gjson"

	"presscut/extract/capture/internal/xmlitem"
	"presscut/extract/internal/source"
)

// A feed is a list of articles, often with their whole content:
//
//	RSS        <item> with <content:encoded>, or else <description>
//	Atom       <entry> with <content>, or else <summary>
//	JSON Feed  "items" with "content_html" or "content_text"
//
// Each gives a page that declares the entry's title, author, dates and tags.

// entry is an article of a feed or of an export of notes.
type entry struct {
	id, link string
	content  string
	text     bool // content is not HTML
	about    declaration
}

// rawEntry is the largest number of bytes of a feed for each byte of a page: five for an
// escaped "&". Pages have few of those, and other fields are small.
const rawEntry = 5

// readFeed yields the entries of a feed.
func (in *input) readFeed() bool {
	if isJSONFeed(peekStart(in.r)) {
		return in.readJSONFeed()
	}
	items := xmlitem.NewReader(in.r, rawEntry*in.opts.maxBytes(), "item", "entry")
	var feed *declaration // of all its entries
	return in.readXMLItems(items, func(fields []xmlitem.Field) (entry, error) {
		if feed == nil {
			feed = feedHead(items.Head)
		}
		e := feedEntry(fields)
		e.about.site, e.about.author = feed.site, firstOf(e.about.author, feed.author)
		return e, nil
	})
}

// feedHead reads the part of a feed before its entries.
func feedHead(head []byte) *declaration {
	var d declaration
	for _, f := range xmlitem.Fields(head) {
		switch f.Path {
		case "channel/title", "feed/title":
			d.site = firstOf(d.site, plainText(f.Text))
		case "author/name":
			d.author = firstOf(d.author, f.Text)
		}
	}
	return &d
}

// readXMLItems yields the entries of an XML document. read makes an entry of the fields of an
// element.
func (in *input) readXMLItems(items *xmlitem.Reader, read func([]xmlitem.Field) (entry, error)) bool {
	found := in.noting()
	for n := 1; items.Next(); n++ {
		c := Capture{Source: fmt.Sprintf("%s#%d", in.source, n), Partial: items.Cut}
		e, err := read(xmlitem.Fields(items.Item))
		if err == nil && items.Large && int64(len(e.content)) > in.opts.maxBytes() {
			err = ErrTooLarge
		}
		if !in.yieldEntry(c, e, err) {
			return false
		}
	}
	return in.ended(items.Err, *found)
}

// ended records the end of a document of entries: err if it is damaged, or ErrNoPages if no
// page was found in it.
func (in *input) ended(err error, found bool) bool {
	switch {
	case err != nil:
		return in.fail(StageRead, err)
	case !found:
		return in.fail(StageRead, ErrNoPages)
	}
	return true
}

// yieldEntry yields an entry as the page of c, or its error.
func (in *input) yieldEntry(c Capture, e entry, err error) bool {
	c.ID, c.URL = e.id, parseURL(e.link)
	switch {
	case err != nil:
		return in.failRecord(c, err)
	case strings.TrimSpace(e.content) == "":
		in.opts.skipped(c.Source, "empty")
		return true
	case int64(len(e.content)) > in.opts.maxBytes():
		return in.failRecord(c, ErrTooLarge)
	}
	c.Charset, c.Kind, c.Body = "utf-8", source.HTML, []byte(e.content)
	if e.text {
		c.Kind = source.Text
	} else if !source.IsHTML(c.Body) || headStart(headOf(c.Body)) == 0 {
		c.Body = []byte("<!DOCTYPE html><html><head></head><body><article>" + e.content + "</article></body></html>")
	}
	c.declare(&e.about)
	return in.yieldPage(c)
}

// feedEntry returns the entry of the fields of an <item> or <entry>.
func feedEntry(fields []xmlitem.Field) entry {
	var e feedItem
	for i := range fields {
		switch f := &fields[i]; {
		case f.Path == "author/name":
			e.creator = firstOf(e.creator, f.Text)
		case strings.HasPrefix(f.Path, "item/"):
			e.addRSS(f)
		case strings.HasPrefix(f.Path, "entry/"):
			e.addAtom(f)
		}
	}
	e.link, e.about.author = firstOf(e.link, e.guid), e.creator
	e.about.published = firstOf(e.about.published, e.about.modified)
	if e.content == "" {
		e.content, e.text = e.summary, !strings.Contains(e.summary, "<")
	}
	return e.entry
}

// feedItem is an entry with the fields that take the place of others.
type feedItem struct {
	entry
	guid    string // its identifier, if that is an address
	creator string
	summary string
}

// addRSS adds a field of an <item>.
func (e *feedItem) addRSS(f *xmlitem.Field) {
	switch f.Path {
	case "item/title":
		e.about.title = plainText(f.Text)
	case "item/link":
		e.link = firstOf(e.link, f.Text)
	case "item/guid":
		e.id = f.Text
		if f.Attr["isPermaLink"] != "false" {
			e.guid = f.Text
		}
	case "item/dc:creator", "item/itunes:author":
		e.creator = firstOf(e.creator, f.Text)
	case "item/author":
		e.creator = firstOf(e.creator, bracketed(f.Text))
	case "item/pubDate", "item/dc:date":
		e.about.published = feedDate(f.Text)
	case "item/dcterms:modified":
		e.about.modified = feedDate(f.Text)
	case "item/category":
		e.addTag(f)
	case "item/content:encoded":
		e.content = f.Text
	case "item/description":
		e.summary = summaryOf(f)
	}
}

// addAtom adds a field of an <entry>.
func (e *feedItem) addAtom(f *xmlitem.Field) {
	switch f.Path {
	case "entry/title":
		e.about.title = plainText(f.Text)
	case "entry/link":
		if rel := f.Attr["rel"]; rel == "" || rel == "alternate" {
			e.link = firstOf(e.link, f.Attr["href"])
		}
	case "entry/id":
		e.id = f.Text
	case "entry/published", "entry/issued":
		e.about.published = feedDate(f.Text)
	case "entry/updated", "entry/modified":
		e.about.modified = feedDate(f.Text)
	case "entry/category":
		e.addTag(f)
	case "entry/content":
		e.content, e.text = atomContent(f)
	case "entry/summary":
		e.summary = summaryOf(f)
	}
}

// addTag adds the tag of a category.
func (e *feedItem) addTag(f *xmlitem.Field) {
	if tag := firstOf(f.Attr["label"], f.Attr["term"], f.Text); tag != "" {
		e.about.tags = append(e.about.tags, tag)
	}
}

// summaryOf returns the summary of an entry as HTML.
func summaryOf(f *xmlitem.Field) string {
	if f.Attr["type"] == "xhtml" {
		return string(f.Raw)
	}
	return f.Text
}

// atomContent returns the content of an element of Atom, and whether it is plain text.
func atomContent(f *xmlitem.Field) (string, bool) {
	switch kind := strings.ToLower(f.Attr["type"]); kind {
	case "xhtml", "application/xhtml+xml":
		return string(f.Raw), false
	case "", "text", "text/plain":
		return f.Text, !strings.Contains(f.Text, "</") // programs forget the type
	}
	return f.Text, false
}

// bracketed returns the name in the author of RSS, "ann@courier.example (Ann Lee)".
func bracketed(s string) string {
	if name := between(s, "(", ")"); name != "" {
		return name
	}
	if strings.Contains(s, "@") {
		return ""
	}
	return s
}

// feedDate returns a date in a form that pages use.
func feedDate(s string) string {
	if t, err := mail.ParseDate(s); err == nil {
		return dated(t)
	}
	return s
}

// plainText returns a title without tags and escapes.
func plainText(s string) string {
	var b strings.Builder
	for {
		text, rest, ok := strings.Cut(s, "<")
		b.WriteString(text)
		if !ok {
			break
		}
		if _, s, ok = strings.Cut(rest, ">"); !ok {
			b.WriteString("<" + rest) // a sign, not a tag
			break
		}
	}
	return strings.Join(strings.Fields(html.UnescapeString(b.String())), " ")
}

// readENEX yields the notes of an export of Evernote.
func (in *input) readENEX() bool {
	items := xmlitem.NewReader(in.r, rawEntry*in.opts.maxBytes(), "note")
	return in.readXMLItems(items, noteEntry)
}

// noteEntry returns the entry for the fields of a <note>. If it was clipped from a page, its
// own date is not the page's.
func noteEntry(fields []xmlitem.Field) (entry, error) {
	var e entry
	for _, f := range fields {
		switch f.Path {
		case "note/title":
			e.about.title = f.Text
		case "note/content":
			if f.Attr["encoding"] != "" {
				return e, fmt.Errorf("%w: the note is encrypted", ErrUnsupported)
			}
			e.content = f.Text
			if at := strings.Index(e.content, "<en-note"); at >= 0 {
				e.content = e.content[at:]
			}
		case "note/created":
			e.about.published = noteDate(f.Text)
		case "note/updated":
			e.about.modified = noteDate(f.Text)
		case "note/tag":
			e.about.tags = append(e.about.tags, f.Text)
		case "note-attributes/author":
			e.about.author = f.Text
		case "note-attributes/source-url":
			e.link = f.Text
		}
	}
	if e.link != "" {
		e.about.published, e.about.modified = "", ""
	}
	return e, nil
}

// noteDate returns a date of the form 20240318T093000Z in the form that pages use.
func noteDate(s string) string {
	return dated(parseStamp(strings.NewReplacer("T", "", "Z", "").Replace(s)))
}

// isJSONFeed reports whether a feed that begins with start is JSON.
func isJSONFeed(start []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(start, []byte("\ufeff")), " \t\r\n"), []byte("{"))
}

// readJSONFeed yields the items of a JSON Feed (jsonfeed.org).
func (in *input) readJSONFeed() bool {
	return in.readJSONItems("items", func(c Capture, item gjson.Result) bool {
		var e entry
		e.id, e.link = item.Get("id").String(), firstOf(item.Get("url").String(), item.Get("external_url").String())
		e.content = item.Get("content_html").String()
		if e.content == "" {
			e.content, e.text = firstOf(item.Get("content_text").String(), item.Get("summary").String()), true
		}
		e.about = declaration{
			title:     item.Get("title").String(),
			author:    firstOf(item.Get("authors.0.name").String(), item.Get("author.name").String()),
			published: item.Get("date_published").String(),
			modified:  item.Get("date_modified").String(),
		}
		for _, tag := range item.Get("tags").Array() {
			e.about.tags = append(e.about.tags, tag.String())
		}
		return in.yieldEntry(c, e, nil)
	})
}
