package dumps

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// flatten returns the text of a page as a browser copies it: each block element
// on lines of its own, an empty line around paragraphs and headings.
func flatten(page []byte) []byte {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil
	}
	var f flattener
	f.node(root)
	return f.out.Bytes()
}

type flattener struct {
	out    bytes.Buffer
	breaks int // line breaks due before the next text
	space  bool
}

func (f *flattener) node(n *html.Node) {
	if n.Type == html.TextNode {
		f.text(n.Data)
		return
	}
	due := 0
	switch n.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Select, atom.Svg, atom.Iframe, atom.Textarea:
		return
	case atom.Br:
		f.breaks = max(f.breaks, 1)
		return
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Blockquote, atom.Ul, atom.Ol, atom.Pre:
		due = 2
	case atom.Div, atom.Section, atom.Article, atom.Header, atom.Footer, atom.Main, atom.Nav, atom.Aside, atom.Li, atom.Tr, atom.Table,
		atom.Figure, atom.Figcaption, atom.Form, atom.Dl, atom.Dt, atom.Dd, atom.Address, atom.Fieldset, atom.Hr, atom.Button:
		due = 1
	case atom.Td, atom.Th:
		f.space = true
	}
	f.breaks = max(f.breaks, due)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.node(c)
	}
	f.breaks = max(f.breaks, due)
}

func (f *flattener) text(s string) {
	words := strings.Fields(s)
	if len(words) == 0 {
		f.space = f.space || s != ""
		return
	}
	switch {
	case f.out.Len() == 0:
	case f.breaks > 0:
		f.out.WriteString("\n\n"[:min(f.breaks, 2)])
	case f.space || strings.ContainsRune(" \t\n\r\f", rune(s[0])):
		f.out.WriteByte(' ')
	}
	f.out.WriteString(strings.Join(words, " "))
	f.breaks = 0
	f.space = strings.ContainsRune(" \t\n\r\f", rune(s[len(s)-1]))
}

// soup returns the text of a page as BeautifulSoup's get_text does: all text
// nodes with the white space of the source and nothing between them.
func soup(page []byte) []byte {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil
	}
	var out bytes.Buffer
	for n := range root.Descendants() {
		if n.Type == html.TextNode {
			switch n.Parent.DataAtom {
			case atom.Script, atom.Style, atom.Template, atom.Noscript:
			default:
				out.WriteString(n.Data)
			}
		}
	}
	return out.Bytes()
}

// wet returns the text of a page as Common Crawl's archives have it: the title first,
// each block element on a line of its own, no line empty.
func wet(page []byte) []byte {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil
	}
	var f flattener
	for n := range root.Descendants() {
		if n.DataAtom == atom.Title && n.FirstChild != nil {
			f.text(n.FirstChild.Data)
			f.breaks = 1
			break
		}
	}
	f.node(root)
	return bytes.ReplaceAll(f.out.Bytes(), []byte("\n\n"), []byte("\n"))
}

// leaves returns the text of a page with each text node on a line of its own.
func leaves(page []byte) []byte {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil
	}
	var out bytes.Buffer
	for n := range root.Descendants() {
		if n.Type != html.TextNode {
			continue
		}
		switch n.Parent.DataAtom {
		case atom.Script, atom.Style, atom.Template, atom.Noscript:
			continue
		}
		if text := strings.TrimSpace(n.Data); text != "" {
			out.WriteString(text)
			out.WriteByte('\n')
		}
	}
	return out.Bytes()
}
