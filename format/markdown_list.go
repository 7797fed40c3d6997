package format

import (
	"strconv"
	"strings"

	"presscut/extract/article"
)

// list writes a list. alternate selects the other of the two markers, which separates it from
// the list before.
func (p *markdown) list(list *article.List, alternate bool) {
	start := len(p.dst)
	tight := isTight(list)
	number := max(list.Start, 0)
	for _, item := range list.Items {
		marker := bulletOf(alternate)
		if list.Ordered {
			marker = strconv.Itoa(number) + numberEndOf(alternate)
			number++
		}
		before := len(p.dst)
		if before > start {
			if !tight {
				p.emptyLine()
			}
			p.newLine()
		}
		p.dst = append(p.dst, marker...)
		p.dst = append(p.dst, item.Task.Box()...)
		mark := len(p.dst)
		p.indented(strings.Repeat(" ", len(marker)), func() { p.blocks(item.Body, tight) })
		switch {
		case len(p.dst) > mark:
		case list.Ordered: // it keeps its number
			p.dst = p.dst[:mark-1]
		default:
			p.dst = p.dst[:before]
		}
	}
}

func bulletOf(alternate bool) string {
	if alternate {
		return "+ "
	}
	return "- "
}

func numberEndOf(alternate bool) string {
	if alternate {
		return ") "
	}
	return ". "
}

// isTight reports whether a list needs no empty lines: every item is a line of text,
// optionally with a list that may interrupt a paragraph.
func isTight(list *article.List) bool {
	for _, item := range list.Items {
		for i, block := range item.Body {
			switch x := block.(type) {
			case *article.Paragraph:
				if i > 0 {
					return false
				}
			case *article.List:
				if i > 1 || x.Ordered && x.Start != 1 || !isTight(x) || startsEmpty(x) {
					return false
				}
			default:
				return false
			}
		}
	}
	return true
}

// startsEmpty reports whether a list's first item may be without text, so that its marker
// would underline the paragraph before it.
func startsEmpty(list *article.List) bool {
	if len(list.Items) == 0 || len(list.Items[0].Body) == 0 {
		return true
	}
	p, ok := list.Items[0].Body[0].(*article.Paragraph)
	return !ok || strings.TrimSpace(article.InlineText(p.Content)) == ""
}

// definitionList returns x as a list of terms in bold, each above its definition: the form
// that every reader of Markdown shows well.
func definitionList(x *article.Definitions) *article.List {
	list := &article.List{Items: make([]article.Item, 0, len(x.Items))}
	for _, item := range x.Items {
		var line []article.Inline
		for i, term := range item.Terms {
			if i > 0 {
				line = append(line, article.Break{})
			}
			line = append(line, &article.Strong{Content: term})
		}
		body := item.Body
		if first, ok := firstParagraph(body); ok {
			if line != nil {
				line = append(line, article.Break{})
			}
			line, body = append(line, first.Content...), body[1:]
		}
		list.Items = append(list.Items, article.Item{Body: append([]article.Block{&article.Paragraph{Content: line}}, body...)})
	}
	return list
}

func firstParagraph(body []article.Block) (*article.Paragraph, bool) {
	if len(body) == 0 {
		return nil, false
	}
	first, ok := body[0].(*article.Paragraph)
	return first, ok
}
