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

// Markup and text meet in the same lines, so the measure is tags per line that
// is not blank. A page's source has more than one; hard-wrapped paragraphs
// have a pair in a few lines. A dump of a page as text has none, but for what
// was in <noscript>, and a text about HTML has a few.
const (
	// leadingTags is the rate from which a text that begins with a tag is HTML.
	leadingTags = 0.1

	// laterTags is the rate from which any other text is HTML.
	laterTags = 0.5

	// fewTags is the number below which a text that does not begin with a
	// tag is no HTML, whatever its rate: one line may mention "<b>" twice.
	fewTags = 4

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
	tags, lines := countTags(text)
	leading := text[0] == '<' && isBlockStart(text)
	switch {
	case leading:
		return float64(tags) >= leadingTags*float64(lines)
	default:
		return tags >= fewTags && float64(tags) >= laterTags*float64(lines)
	}
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
	name, _ := tagAt(text)
	switch name {
	case "", "iframe", "img", "a", "b", "i":
		return false
	}
	return true
}

// countTags counts the tags of text and its lines that are not blank.
func countTags(text []byte) (tags, lines int) {
	blank := true
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\n':
			blank = true
		case c == '<':
			if name, n := tagAt(text[i:]); name != "" {
				tags++
				i += n - 1
			}
			fallthrough
		case blank && c > ' ':
			if blank {
				lines++
			}
			blank = false
		}
	}
	return tags, lines
}

// maxTag is how long a tag may be: some carry an image in an attribute, but
// the next ">" far away in a text does not make a tag.
const maxTag = 4 << 10

// tagAt returns the name and length of the tag that text begins with, "" if
// there is none of HTML.
func tagAt(text []byte) (string, int) {
	text = text[:min(len(text), maxTag)]
	i := 1
	if i < len(text) && text[i] == '/' {
		i++
	}
	start := i
	for i < len(text) && (isLetter(text[i]) || text[i] >= '1' && text[i] <= '6') {
		i++
	}
	end := bytes.IndexByte(text, '>')
	if end < i || text[i] != '>' && text[i] != '/' && text[i] > ' ' {
		return "", 0
	}
	name := strings.ToLower(string(text[start:i]))
	if !isTagName(name) {
		return "", 0
	}
	return name, end + 1
}

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
