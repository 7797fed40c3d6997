package unearth

import (
	"bytes"
	"html"
	"iter"
	"strings"

	"presscut/extract/internal/page"
)

// regions are the elements of a page with prose whose markup browsers ignore.
type regions []region

type region struct {
	start, body, end, after int32 // Source[start:body] is the start tag, Source[end:after] the end tag
	words                   int
	tag                     page.Tag
}

// leastRegion is the number of words from which such an element is used. noticeWords is the
// number of words from which an element about JavaScript is more than a notice that the page
// needs scripts.
const (
	leastRegion = 8
	noticeWords = 80
)

// unseenMarkup returns the regions of p.
func unseenMarkup(p *page.Page) regions {
	var all regions
	end := int32(0)
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Start < end || !mayHoldMarkup(p, int32(i)) {
			continue
		}
		end = behind(p.Source, e)
		content := markupOf(p.Source[e.Body:e.End], e.Tag)
		words := proseWords(content)
		if words < leastRegion || words < noticeWords && bytes.Contains(bytes.ToLower(content), []byte("javascript")) {
			continue
		}
		all = append(all, region{e.Start, e.Body, e.End, end, words, e.Tag})
	}
	return all
}

// mayHoldMarkup reports whether browsers ignore the content of element e, which may still be
// markup for readers.
func mayHoldMarkup(p *page.Page, e int32) bool {
	switch p.Elements[e].Tag {
	case page.Noscript, page.Textarea:
		return true
	case page.Template:
		return p.Elements[e].Drops()
	case page.Script:
		switch kind := strings.ToLower(p.Attr(e, "type")); {
		case strings.HasPrefix(kind, "text/"):
			return strings.HasSuffix(kind, "html") || strings.Contains(kind, "template") || strings.HasSuffix(kind, "markdown")
		}
	}
	return false
}

// markupOf returns the markup in an element with tag. In a text field it is escaped, and in
// others it may be. A noscript element within one would hide its text again.
func markupOf(content []byte, tag page.Tag) []byte {
	if tag == page.Textarea || isEscaped(content) {
		content = []byte(html.UnescapeString(string(content)))
	}
	if tag == page.Noscript {
		content = bytes.ReplaceAll(content, []byte("<noscript"), []byte("<div"))
	}
	return content
}

func (r regions) words() int {
	words := 0
	for i := range r {
		words += r[i].words
	}
	return words
}

// show returns src with the regions turned into common elements.
func (r regions) show(src []byte) []byte {
	out := make([]byte, 0, len(src))
	at := int32(0)
	for i := range r {
		out = append(append(out, src[at:r[i].start]...), "<div>"...)
		out = append(append(out, markupOf(src[r[i].body:r[i].end], r[i].tag)...), "</div>"...)
		at = r[i].after
	}
	return append(out, src[at:]...)
}

// place returns the place of the regions in words.
func (r regions) place() string {
	if r[0].tag == page.Noscript {
		return "noscript elements"
	}
	return "templates for scripts"
}

// proseWords returns the number of words of html outside links.
func proseWords(html []byte) int {
	c := page.Counter{Entities: true}
	c.Reset()
	for text, linked := range texts(html) {
		c.Add(text, linked)
		c.Space()
	}
	return int(c.Words - c.LinkWords)
}

// texts yields the pieces of text between the tags of html, and whether each is in a link. It
// skips scripts and style sheets.
func texts(html []byte) iter.Seq2[[]byte, bool] {
	return func(yield func([]byte, bool) bool) {
		linked := false
		for len(html) > 0 {
			text, tag, _ := bytes.Cut(html, []byte("<"))
			if len(text) > 0 && !yield(text, linked) {
				return
			}
			tag, html, _ = bytes.Cut(tag, []byte(">"))
			switch name := tagName(tag); name {
			case page.A:
				linked = tag[0] != '/'
			case page.Script, page.Style:
				if tag[0] != '/' {
					_, html, _ = bytes.Cut(html, []byte("</"+name.String()))
				}
			}
		}
	}
}

// tagName returns the tag whose name begins the text between angle brackets.
func tagName(tag []byte) page.Tag {
	tag = bytes.TrimPrefix(tag, []byte("/"))
	n := 0
	for n < len(tag) && (page.IsLetter(tag[n]) || '1' <= tag[n] && tag[n] <= '6') {
		n++
	}
	return page.TagOf(bytes.ToLower(tag[:n]))
}
