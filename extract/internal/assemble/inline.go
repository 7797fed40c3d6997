package assemble

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// inlines builds the content of a block: its runs, each within the inline
// elements that hold it.
func (b *builder) inlines(block *page.Block) []article.Inline {
	l := liner{page: b.page, block: block.Element}
	for _, r := range b.page.Runs[block.Run:block.EndRun] {
		l.add(r)
	}
	l.closeTo(0)
	return trim(l.open[0].content)
}

// liner builds the inlines of one block.
type liner struct {
	page  *page.Page
	block int32 // the element that holds the block
	open  [maxInline]level
	depth int
	space bool // white space stands before the next text
	text  bool // text stands before
}

// maxInline is the number of nested inline elements that are built; deeper
// ones are left out, their text is not.
const maxInline = 16

// level is an open inline element and what it holds so far.
type level struct {
	element int32
	content []article.Inline
}

// add adds a run behind the others.
func (l *liner) add(r page.Run) {
	var path [maxInline]int32
	n := l.path(r, &path)
	same := 0
	for same < n && same < l.depth && l.open[same+1].element == path[n-1-same] {
		same++
	}
	l.closeTo(same)
	if r.Start == r.End {
		if l.page.Elements[r.Element].Tag == page.Br {
			l.put(article.Break{})
			l.space = false
		}
		return
	}
	s := l.page.RunText(r)
	lead := l.space || startsWithSpace(s)
	s, l.space = fold(s)
	if s == "" {
		l.space = l.space || lead
		return
	}
	if lead && l.text {
		l.put(article.Plain(" "))
	}
	for i := n - 1 - same; i >= 0; i-- {
		l.depth++
		l.open[l.depth] = level{element: path[i]}
	}
	l.put(article.Plain(s))
	l.text = true
}

// put adds inline to the innermost open element, joining text with text.
func (l *liner) put(inline article.Inline) {
	c := &l.open[l.depth].content
	if s, ok := inline.(article.Plain); ok && len(*c) > 0 {
		if last, ok := (*c)[len(*c)-1].(article.Plain); ok {
			(*c)[len(*c)-1] = last + s
			return
		}
	}
	*c = append(*c, inline)
}

// path fills path with the inline elements around r that show, innermost
// first, and returns how many there are.
func (l *liner) path(r page.Run, path *[maxInline]int32) int {
	n := 0
	for e := r.Element; e > 0 && n < maxInline-1; e = l.page.Elements[e].Parent {
		element := &l.page.Elements[e]
		switch element.Tag {
		case page.A, page.Em, page.I, page.Strong, page.B, page.Code, page.S, page.Strike, page.Del, page.Sub, page.Sup:
			if r.Start < element.End {
				path[n] = e
				n++
			}
		}
	}
	return n
}

// closeTo closes open elements until depth of them are left.
func (l *liner) closeTo(depth int) {
	for l.depth > depth {
		top := l.open[l.depth]
		l.depth--
		if len(top.content) > 0 {
			l.put(l.wrap(top))
		}
	}
}

// wrap returns the inline that a closed element stands for.
func (l *liner) wrap(v level) article.Inline {
	switch l.page.Elements[v.element].Tag {
	case page.A:
		return &article.Link{URL: l.page.Attr(v.element, "href"), Content: v.content}
	case page.Em, page.I:
		return &article.Emph{Content: v.content}
	case page.Strong, page.B:
		return &article.Strong{Content: v.content}
	case page.Code:
		return article.CodeSpan(article.InlineText(v.content))
	case page.Sub:
		return &article.Sub{Content: v.content}
	case page.Sup:
		return &article.Sup{Content: v.content}
	}
	return &article.Strike{Content: v.content}
}

// fold folds white space in s and cuts it off at both ends. It reports whether
// s ended in white space.
func fold(s string) (folded string, space bool) {
	var f page.Folder
	f.Add(s)
	return f.String(), f.Space()
}

func startsWithSpace(s string) bool {
	return s != "" && strings.TrimLeft(s[:1], " \t\r\n\f") == "" || strings.HasPrefix(s, "\u00a0")
}

// trim cuts line breaks off the ends.
func trim(content []article.Inline) []article.Inline {
	for len(content) > 0 && content[len(content)-1] == (article.Break{}) {
		content = content[:len(content)-1]
	}
	return content
}
