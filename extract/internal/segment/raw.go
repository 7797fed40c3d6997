package segment

import (
	"bytes"

	"presscut/extract/internal/page"
)

// The content of a script, a style sheet, a title and their like is raw text: only the end tag
// counts as a tag. If it is missing, browsers take the rest of the page for raw text and show
// nothing of it. Here the element ends at the first tag that cannot be in it, and so does a
// title that is too long. An empty element in the manner of XML, "<iframe/>", is open to
// browsers as well; here it is empty unless its end tag comes before the next start tag of its
// name.

// maxTitle is the number of bytes above which a title is implausible: its end tag is then that
// of a drawing's title further down.
const maxTitle = 2000

// raws has the known ends of raw text further down the page. Each offset is searched from the
// end of the last search, so that all searches together read the page once for each tag.
type raws struct {
	ends, starts, bounds [page.NumTags]int32 // offset of the next one, plus 1; 0: not looked for

	// plain: an escape within a script reached the end of the page. It is a mistake, then, and
	// so are those of later scripts.
	plain bool
}

// rawText reads the raw text of an element up to its end. empty means that its start tag
// closes itself. rawText reports whether there is any text.
func (s *scanner) rawText(empty bool) bool {
	tag := s.raw
	s.raw = page.Root
	switch {
	case tag == page.Plaintext:
		s.end = len(s.src)
		return s.end > s.start
	case tag == page.Script && !empty && !s.raws.plain:
		if s.end = scriptEnd(s.src, s.start); s.end < len(s.src) {
			return s.end > s.start
		}
		s.raws.plain = true
	}
	s.end = s.search(&s.raws.ends[tag], func(i int) bool { return closes(s.src[i:], tag) })
	switch {
	case empty && s.search(&s.raws.starts[tag], func(i int) bool { return opens(s.src[i:], tag) }) <= s.end:
		s.end, s.unclosed = s.start, tag
	case s.end == len(s.src), tag == page.Title && s.end-s.start > maxTitle:
		s.end, s.unclosed = s.bound(tag), tag
	}
	return s.end > s.start
}

// bound returns the offset of the next tag that cannot be in tag, or len(s.src). Code may have
// any tag in its strings, so only tags before any code, or at the beginning of a line, end it.
// If the page was cut off, these are tags that divide the page; otherwise, any that cannot be
// in a line of text.
func (s *scanner) bound(tag page.Tag) int {
	if tag != page.Script {
		return s.search(&s.raws.bounds[tag], func(i int) bool { t := s.tagAfter(i); return t != page.Root && !isInline(t) })
	}
	first := s.start
	for first < len(s.src) && page.IsSpace(s.src[first]) {
		first++
	}
	if first < len(s.src) && s.tagAfter(first) != page.Root {
		return first
	}
	ends := s.endsPage()
	return s.search(&s.raws.bounds[tag], func(i int) bool {
		switch t := s.tagAfter(i); {
		case t == page.Html, t == page.Head, t == page.Body, ends && t != page.Root && !isInline(t):
			line := bytes.TrimRight(s.src[max(0, i-maxIndent):i], " \t")
			return len(line) == 0 || line[len(line)-1] == '\n'
		}
		return false
	})
}

// endsPage reports whether the end tag of the body or the page follows.
func (s *scanner) endsPage() bool {
	for _, tag := range [...]page.Tag{page.Body, page.Html} {
		if s.search(&s.raws.ends[tag], func(i int) bool { return closes(s.src[i:], tag) }) < len(s.src) {
			return true
		}
	}
	return false
}

// maxIndent is the number of bytes before a tag in which the end of the previous line is
// looked for, to find whether the tag begins a line.
const maxIndent = 64

// isInline reports whether tag may be in a line of text, as people write it in titles, or is
// unknown, as the elements of a drawing in a style sheet are.
func isInline(tag page.Tag) bool { return tag.Has(page.Inline) && !tag.Has(page.Metadata) }

// tagAfter returns the tag that begins or ends at src[i], or Root if there is none.
func (s *scanner) tagAfter(i int) page.Tag {
	switch s.kindAt(i) {
	case startToken:
		i += len("<")
	case endToken:
		i += len("</")
	default:
		return page.Root
	}
	tag, _ := tagAt(s.src[:min(len(s.src), i+longestTag+1)], i)
	return tag
}

// search returns the offset of the next "<" for which is returns true, or len(s.src). It
// stores the result in next.
func (s *scanner) search(next *int32, is func(i int) bool) int {
	if known := int(*next) - 1; known >= s.start {
		return known
	}
	at := s.start
	for {
		k := bytes.IndexByte(s.src[at:], '<')
		if k < 0 {
			at = len(s.src)
			break
		}
		if at += k; is(at) {
			break
		}
		at++
	}
	*next = int32(at) + 1
	return at
}
