package source

import (
	"bytes"
	"strings"

	"presscut/extract/internal/lexicon"
)

// kindOf returns the kind of text, HTML or plain text: the caller's, or else by the content.
// The error wraps ErrNotPage if the content is neither.
func kindOf(text []byte, opts Options) (Kind, error) {
	if opts.Kind != Any {
		return opts.Kind, nil
	}
	if format := foreign(text); format != "" {
		return Any, NotPage(format)
	}
	if IsHTML(text) {
		return HTML, nil
	}
	if format := foreignText(text); format != "" {
		return Any, NotPage(format)
	}
	return Text, nil
}

// Markup and text occur in the same lines, so the measure is the share of lines with a tag
// among those that are not blank. In a page's source it is nearly all of them; in a fragment
// of hard-wrapped paragraphs one in a few. A dump of a page as text only has tags of
// <noscript>, often many in one line, and a text about HTML has a few.
const (
	// leadingShare is the share from which a text that begins with a tag is HTML.
	leadingShare = 0.1

	// laterShare is the share from which any other text is HTML.
	laterShare = 0.5

	// fewTags is the number below which a text that does not begin with a tag is not HTML,
	// regardless of the share: one line may mention "<b>" twice.
	fewTags = 4

	// lineLen is the length from which a line counts as several: minified
	// pages have only one, and so have some dumps.
	lineLen = 500

	// kindSample is how many bytes of the text are read.
	kindSample = 256 << 10
)

// IsHTML reports whether text, or the beginning of one, is HTML or a fragment of it. It
// accepts any charset that has ASCII as its lower half.
func IsHTML(text []byte) bool {
	text = skipProlog(text)
	if len(text) == 0 {
		return false
	}
	if isDocumentStart(text) {
		return true
	}
	rest := skipRemains(text)
	tags, share := tagShare(rest)
	if isBlockStart(rest) || len(rest) < len(text) || startsSoon(text) {
		return share >= leadingShare
	}
	return tags >= fewTags && share >= laterShare
}

// skipProlog skips everything that may come before a document or fragment: white space, byte
// order mark, comments, processing instructions, and the declarations of a damaged document
// type.
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

// skipRemains skips the end of a style sheet or script that a page begins with if it
// lacks its own beginning.
func skipRemains(text []byte) []byte {
	for _, name := range [...]string{"style", "script"} {
		sample := text[:min(len(text), kindSample)]
		end := bytes.Index(sample, []byte("</"+name+">"))
		if end >= 0 && !bytes.Contains(sample[:end], []byte("<"+name)) && isCode(sample[:end]) {
			return text[end:]
		}
	}
	return text
}

// isDocumentStart reports whether text begins in a way that only HTML documents do.
func isDocumentStart(text []byte) bool {
	for _, start := range documentStarts {
		if len(text) > len(start) && strings.EqualFold(string(text[:len(start)]), start) && !isLetter(text[len(start)]) {
			return true
		}
	}
	return false
}

var documentStarts = [...]string{"<!doctype", "<html", "<head", "<body", "<title", "<meta"}

// soon is how many foreign bytes may come before a document: the rest of a damaged document
// type, or a line of a server.
const soon = 200

// startsSoon reports whether a document begins in text after a few foreign bytes.
func startsSoon(text []byte) bool {
	for i, b := range text[:min(len(text), soon)] {
		if b == '<' && isDocumentStart(text[i:]) {
			return true
		}
	}
	return false
}

// isBlockStart reports whether text begins with the tag of an element that
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

// tagShare returns the number of tags in text and the share of lines with a tag. Comments,
// styles and scripts are left out, however long.
func tagShare(text []byte) (tags int, share float64) {
	lines, tagged := 0, 0
	blank, hasTag := true, false // the line so far
	start := 0                   // of the line, without omitted text
	seen := 0
	var open raws
	endLine := func() {
		if !blank || hasTag {
			lines++
		}
		if hasTag {
			tagged++
		}
		blank, hasTag = true, false
	}
	for i := 0; i < len(text) && seen < kindSample; {
		if i-start >= lineLen {
			endLine()
			start = i
		}
		switch b := text[i]; {
		case b == '\n':
			endLine()
			start = i + 1
		case b == '<':
			if n := open.length(text[i:]); n > 0 {
				if text[i+1] != '!' {
					tags++
					hasTag = true
				}
				i += n
				start += n
				continue
			}
			if n := tagLen(text[i:]); n > 0 {
				tags++
				hasTag = true
				i += n
				seen += n
				continue
			}
			blank = false
		case b > ' ':
			blank = false
		}
		i++
		seen++
	}
	endLine()
	return tags, float64(tagged) / float64(max(lines, 1))
}

// raws records, for the elements whose content has no tags and for comments, which of them
// have no end in the rest of the text, so that it is looked for once.
type raws [len(rawMarks)]bool

var rawMarks = [...]struct{ start, end string }{{"<!--", "-->"}, {"<style", "</style"}, {"<script", "</script"}}

// length returns the length of the comment, style or script at the beginning of text, or 0 if
// there is none or it has no end.
func (r *raws) length(text []byte) int {
	for i, raw := range &rawMarks {
		if r[i] || len(text) <= len(raw.start) || !strings.EqualFold(string(text[:len(raw.start)]), raw.start) {
			continue
		}
		end := bytes.Index(text, []byte(raw.end))
		r[i] = end < 0
		return end + 1
	}
	return 0
}

// maxTag is the largest length of a tag: some have an image in an attribute, but a distant ">"
// in a text does not end a tag.
const maxTag = 4 << 10

// tagLen returns the length of the HTML tag at the beginning of text, or 0 if there is none.
func tagLen(text []byte) int {
	text = text[:min(len(text), maxTag)]
	name := tagName(text)
	if !lexicon.IsTagName(name) {
		return 0
	}
	return bytes.IndexByte(text, '>') + 1
}

// tagName returns the name, in lower case, of the tag, or possible tag, at the beginning of
// text.
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

// maxName is the length of the longest name that lexicon.IsTagName accepts.
const maxName = len("blockquote")

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
