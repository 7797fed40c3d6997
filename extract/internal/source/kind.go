package source

import (
	"bytes"
	"strings"
)

// kindOf tells HTML from plain text: what the caller says, what the content
// shows beyond doubt, what the header says.
func kindOf(text []byte, opts Options) Kind {
	if opts.Kind != Any {
		return opts.Kind
	}
	if IsHTML(text) {
		return HTML
	}
	return Text
}

// Markup and text meet in the same lines, so the measure is the share of lines
// that hold a tag, of those that are not blank. In a page's source it is nearly
// all of them; in a fragment of hard-wrapped paragraphs one in a few. A dump of
// a page as text has none but for what stood in <noscript>, often many in one
// line, and a text about HTML has a few.
const (
	// leadingShare is the share from which a text that begins with a tag is HTML.
	leadingShare = 0.1

	// laterShare is the share from which any other text is HTML.
	laterShare = 0.5

	// fewTags is the number below which a text that does not begin with a
	// tag is no HTML, whatever the share: one line may mention "<b>" twice.
	fewTags = 4

	// lineLen is the length from which a line counts as several: minified
	// pages have only one, and so have some dumps.
	lineLen = 500

	// kindSample is how much of the text is looked at.
	kindSample = 256 << 10
)

// IsHTML tells whether text, or the beginning of one, is HTML or a fragment of
// it. Any charset that has ASCII as its lower half will do.
func IsHTML(text []byte) bool {
	text = text[:min(len(text), kindSample)]
	text = skipProlog(text)
	if len(text) == 0 {
		return false
	}
	if isDocumentStart(text) {
		return true
	}
	tags, share := tagShare(text)
	if isBlockStart(text) {
		return share >= leadingShare
	}
	return tags >= fewTags && share >= laterShare
}

// skipProlog skips what may stand before a document or fragment: white space,
// byte order mark, comments, processing instructions.
func skipProlog(text []byte) []byte {
	for {
		text = bytes.TrimLeft(bytes.TrimPrefix(text, []byte("\ufeff")), " \t\r\n\f\x00")
		end := -1
		switch {
		case bytes.HasPrefix(text, []byte("<!--")):
			end = bytes.Index(text, []byte("-->"))
		case bytes.HasPrefix(text, []byte("<?")):
			end = bytes.IndexByte(text, '>')
		}
		if end < 0 {
			return text
		}
		text = text[end+1:]
		text = bytes.TrimPrefix(text, []byte("->"))
	}
}

// isDocumentStart knows what only an HTML document begins with.
func isDocumentStart(text []byte) bool {
	for _, start := range [...]string{"<!doctype", "<html", "<head", "<body", "<title", "<meta"} {
		if len(text) > len(start) && strings.EqualFold(string(text[:len(start)]), start) && !isLetter(text[len(start)]) {
			return true
		}
	}
	return false
}

// isBlockStart tells whether text begins with the tag of an element that
// fragments begin with. Images and frames are not among them: dumps of
// pages as text show the content of <noscript>.
func isBlockStart(text []byte) bool {
	if text[0] != '<' || tagLen(text) == 0 {
		return false
	}
	switch tagName(text) {
	case "iframe", "img", "a", "b", "i":
		return false
	}
	return true
}

// tagShare counts the tags of text and returns their number and the share of
// lines that hold one.
func tagShare(text []byte) (tags int, share float64) {
	lines, tagged := 0, 0
	for i := 0; i < len(text); {
		end := min(len(text), i+lineLen)
		if n := bytes.IndexByte(text[i:end], '\n'); n >= 0 {
			end = i + n + 1
		}
		if len(bytes.TrimSpace(text[i:end])) > 0 {
			lines++
		}
		before := tags
		for i < end {
			next := bytes.IndexByte(text[i:end], '<')
			if next < 0 {
				i = end
				break
			}
			i += next
			n := tagLen(text[i:])
			if n > 0 {
				tags++
			}
			i += max(n, 1)
		}
		if tags > before {
			tagged++
		}
	}
	return tags, float64(tagged) / float64(max(lines, 1))
}

// maxTag is how long a tag may be: some carry an image in an attribute, but
// the next ">" far away in a text does not make a tag.
const maxTag = 4 << 10

// tagLen returns the length of the tag of HTML that text begins with, 0 if
// there is none.
func tagLen(text []byte) int {
	text = text[:min(len(text), maxTag)]
	name := tagName(text)
	if !isTagName(name) {
		return 0
	}
	return bytes.IndexByte(text, '>') + 1
}

// tagName returns the name, in lower case, of the tag or what looks like one
// that text begins with.
func tagName(text []byte) string {
	i := 1
	if i < len(text) && text[i] == '/' {
		i++
	}
	start := i
	for i < len(text) && i-start < maxName && (isLetter(text[i]) || text[i] >= '1' && text[i] <= '6') {
		i++
	}
	if i == len(text) || text[i] != '>' && text[i] != '/' && text[i] > ' ' {
		return ""
	}
	return strings.ToLower(string(text[start:i]))
}

// maxName is the length of the longest name of isTagName.
const maxName = len("blockquote")

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// isTagName knows the names that the HTML source of a page is made of.
func isTagName(name string) bool {
	switch name {
	case "a", "abbr", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "center", "cite", "code", "dd", "del",
		"details", "dfn", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4",
		"h5", "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "main", "map",
		"mark", "meta", "nav", "noscript", "object", "ol", "option", "p", "picture", "pre", "q", "s", "samp", "script", "section",
		"select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td",
		"template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video":
		return true
	}
	return false
}
