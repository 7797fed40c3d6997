package segment

import (
	"bytes"

	"presscut/extract/internal/page"
)

// Half of a saved page is text that no stage reads: scripts, style sheets,
// drawings, comments, images in data: addresses. skim cuts it out before the tokenizer
// comes to it, at the speed of bytes.IndexByte. It follows the tokenizer's
// rules of where such text ends (HTML standard, 13.2.5), so that what is left
// gives the same blocks.
//
// Nothing is taken out whole: a script keeps its tags and its first bytes, a
// comment its marks. So no two pieces of text that it parted come together.

const (
	// skimLead is how much of a script or style sheet is kept: its first
	// line often tells what it is for, such as a check for robots.
	skimLead = 256
	// skimData is the length from which a data: address is cut.
	skimData = 512
)

// skim returns src without what no stage reads. It returns src itself where
// that is nothing.
func skim(src []byte) []byte {
	s := skimmer{src: src}
	for i := 0; i < len(src); {
		next := bytes.IndexByte(src[i:], '<')
		if next < 0 {
			break
		}
		i = s.markup(i + next)
	}
	return s.rest()
}

// skimmer is the state of skimming one page.
type skimmer struct {
	src  []byte
	cuts []span // in order, apart
	size int    // of all cuts
}

// span is src[from:to].
type span struct{ from, to int }

// cut leaves src[from:to] out.
func (s *skimmer) cut(from, to int) {
	if from < to {
		s.cuts = append(s.cuts, span{from, to})
		s.size += to - from
	}
}

// rest returns src without the cuts.
func (s *skimmer) rest() []byte {
	if s.size == 0 {
		return s.src
	}
	rest := make([]byte, 0, len(s.src)-s.size)
	from := 0
	for _, cut := range s.cuts {
		rest = append(rest, s.src[from:cut.from]...)
		from = cut.to
	}
	return append(rest, s.src[from:]...)
}

// markup reads what begins with the "<" at src[i] and returns the offset
// behind it.
func (s *skimmer) markup(i int) int {
	switch {
	case i+1 < len(s.src) && isNameStart(s.src[i+1]):
		return s.element(i)
	case bytes.HasPrefix(s.src[i:], []byte("<!--")):
		text, end := commentEnd(s.src, i)
		s.cut(i+len("<!--"), text)
		return end
	}
	return otherEnd(s.src, i)
}

// otherEnd returns the offset behind the end tag, declaration or mere "<" at
// src[i].
func otherEnd(src []byte, i int) int {
	if i+1 >= len(src) {
		return len(src)
	}
	switch c := src[i+1]; {
	case c == '/' && i+2 < len(src) && isNameStart(src[i+2]):
		return tagEnd(src, i+2, ignore)
	case c == '!' || c == '?' || c == '/':
		if end := bytes.IndexByte(src[i+2:], '>'); end >= 0 {
			return i + 2 + end + 1
		}
		return len(src)
	}
	return i + 1
}

// commentEnd returns where the text of the comment at src[i] ends and where the
// comment does. The text of one that never ends is taken for none.
func commentEnd(src []byte, i int) (text, end int) {
	begin := i + len("<!--")
	for j := begin; ; j++ {
		next := bytes.IndexByte(src[j:], '>')
		if next < 0 {
			return begin, len(src)
		}
		j += next
		switch before := src[i+len("<!") : j]; {
		case bytes.HasSuffix(before, []byte("--")):
			return j - len("--"), j + 1
		case bytes.HasSuffix(before, []byte("--!")) && len(before) >= len("----!"):
			return j - len("--!"), j + 1
		}
	}
}

// element reads the start tag at src[i] and, where its content is raw text,
// that as well.
func (s *skimmer) element(i int) int {
	name := i + 1
	end := name
	for end < len(s.src) && isNameStart(s.src[end]) {
		end++
	}
	body := s.tag(end)
	switch tag := s.src[name:end]; {
	case end < len(s.src) && !endsName(s.src[end]):
		return body
	case fold(tag, "script"):
		return s.script(s.src[i:body], body)
	case fold(tag, "style"):
		return s.raw(tag, body, true)
	case fold(tag, "title"), fold(tag, "textarea"), fold(tag, "iframe"), fold(tag, "noembed"), fold(tag, "noframes"),
		fold(tag, "noscript"), fold(tag, "xmp"):
		return s.raw(tag, body, false)
	case fold(tag, "plaintext"):
		return len(s.src)
	case fold(tag, "svg") && s.src[body-2] != '/':
		return s.drawing(body)
	default:
		return body
	}
}

// drawing reads the content of a drawing from src[i] on and cuts it. Raw text is
// markup in there. So where a drawing does not end, or may be ended by HTML
// within it, the rest of the page stays as it is.
func (s *skimmer) drawing(i int) int {
	depth := 1
	for j := i; ; {
		next := bytes.IndexByte(s.src[j:], '<')
		if next < 0 {
			return len(s.src)
		}
		j += next
		switch rest := s.src[j:]; {
		case closes(rest, "svg"):
			if depth--; depth == 0 {
				s.cut(i, j)
				return j
			}
			j = tagEnd(s.src, j+len("</svg"), ignore)
		case bytes.HasPrefix(rest, []byte("<!--")):
			_, j = commentEnd(s.src, j)
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			end := bytes.Index(rest, []byte("]]>"))
			if end < 0 {
				return len(s.src)
			}
			j += end
		case breaksOut(bytes.TrimPrefix(rest[1:], []byte("/"))):
			return len(s.src)
		case len(rest) > 1 && isNameStart(rest[1]):
			end := tagEnd(s.src, j+1, ignore)
			if opens(rest, "svg") && s.src[end-2] != '/' {
				depth++
			}
			j = end
		default:
			j = otherEnd(s.src, j)
		}
	}
}

// breaksOut reports whether the name at the beginning of text is that of a tag
// that ends a drawing, or that holds HTML within it.
func breaksOut(text []byte) bool {
	tag := tagOf(text)
	return tag.Has(page.Breakout) || tag.Has(page.Special) || tag == page.ForeignObject
}

// tag reads the attributes of a tag from src[i] on, cutting long data:
// addresses, and returns the offset behind its ">".
func (s *skimmer) tag(i int) int { return tagEnd(s.src, i, s.cutData) }

// cutData cuts the value src[from:to] if it is a long data: address.
func (s *skimmer) cutData(from, to int) {
	if to-from > skimData && bytes.HasPrefix(s.src[from:], []byte("data:")) {
		s.cut(from+len("data:"), to)
	}
}

// ignore is for a tag whose values do not matter.
func ignore(int, int) {}

// tagEnd reads the attributes of a tag from src[i] on and returns the offset
// behind its ">". It calls quoted with the place of each value in quotes.
func tagEnd(src []byte, i int, quoted func(from, to int)) int {
	value := false // an equals sign stands before
	for i < len(src) {
		switch c := src[i]; {
		case c == '>':
			return i + 1
		case value && (c == '"' || c == '\''):
			end := bytes.IndexByte(src[i+1:], c)
			if end < 0 {
				return len(src)
			}
			quoted(i+1, i+1+end)
			i += end + 2
			value = false
		case value && !isSpaceByte(c):
			for i < len(src) && !isSpaceByte(src[i]) && src[i] != '>' {
				i++
			}
			value = false
		default:
			value = c == '=' || value
			i++
		}
	}
	return i
}

// script reads the content of a script from src[i] on and cuts it, unless its
// start tag says that it is data or a formula.
func (s *skimmer) script(tag []byte, i int) int {
	end := scriptEnd(s.src, i)
	if !bytes.Contains(tag, []byte("json")) && !bytes.Contains(tag, []byte("math/")) {
		s.shorten(i, end)
	}
	return end
}

// raw reads the content of an element that holds raw text from src[i] on, and
// cuts it if no stage reads it.
func (s *skimmer) raw(name []byte, i int, drop bool) int {
	end := i
	for {
		next := bytes.Index(s.src[end:], []byte("</"))
		if next < 0 {
			end = len(s.src)
			break
		}
		end += next
		if closes(s.src[end:], string(name)) {
			break
		}
		end += len("</")
	}
	if drop {
		s.shorten(i, end)
	}
	return end
}

// shorten cuts src[from:to] but for its first bytes. Those stay whole if they
// could change how the rest is read.
func (s *skimmer) shorten(from, to int) {
	lead := min(from+skimLead, to)
	if bytes.IndexByte(s.src[from:lead], '<') >= 0 {
		lead = from
	}
	s.cut(lead, to)
}

// scriptEnd returns the offset of the end tag of the script whose content
// begins at src[i]. Within "<!--", a "<script" makes the next end tag belong to
// it (HTML standard, 13.2.5.16 to 13.2.5.31); as x/net/html has it, a "<" before
// anything but a letter or slash ends what "<!--" began.
func scriptEnd(src []byte, i int) int {
	escaped, nested := false, false
	for {
		next := bytes.IndexByte(src[i:], '<')
		if escaped {
			next = bytes.IndexAny(src[i:], "<-")
		}
		if next < 0 {
			return len(src)
		}
		i += next
		switch rest := src[i:]; {
		case !escaped && bytes.HasPrefix(rest, []byte("<!--")):
			escaped = true
			i += len("<!") // the dashes may also end it: "<!-->"
			continue
		case escaped && bytes.HasPrefix(rest, []byte("-->")):
			escaped, nested = false, false
		case nested:
			nested = !closes(rest, "script")
		case closes(rest, "script"):
			return i
		case escaped && opens(rest, "script"):
			nested = true
		case escaped && rest[0] == '<' && len(rest) > 1 && rest[1] != '/' && !isNameStart(rest[1]):
			escaped = false
		}
		i++
	}
}

// opens reports whether text begins with the start tag of name, closes whether
// with its end tag.
func opens(text []byte, name string) bool { return text[0] == '<' && named(text[1:], name) }
func closes(text []byte, name string) bool {
	return len(text) > 2 && text[0] == '<' && text[1] == '/' && named(text[2:], name)
}

// named reports whether text begins with the name of a tag.
func named(text []byte, name string) bool {
	return len(text) > len(name) && fold(text[:len(name)], name) && endsName(text[len(name)])
}

// fold reports whether a equals b, whatever the case of its ASCII letters.
func fold(a []byte, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i]|0x20 != b[i]|0x20 {
			return false
		}
	}
	return true
}

func isNameStart(c byte) bool { c |= 0x20; return 'a' <= c && c <= 'z' }

func isSpaceByte(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' }

func endsName(c byte) bool { return isSpaceByte(c) || c == '/' || c == '>' }
