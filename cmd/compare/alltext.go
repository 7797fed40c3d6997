package main

import (
	"bytes"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// runAllText returns every text of a page that is meant to be seen: the
// baseline with the best recall and the worst precision.
func runAllText(data []byte, _ *url.URL) (result, error) {
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return result{}, err
	}
	var text strings.Builder
	writeText(&text, doc)
	return result{text: text.String()}, nil
}

func writeText(text *strings.Builder, node *html.Node) {
	if node.Type == html.TextNode {
		text.WriteString(node.Data)
		return
	}
	switch node.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe:
		return
	}
	if isInline(node.DataAtom) {
		writeChildren(text, node)
		return
	}
	text.WriteByte('\n')
	writeChildren(text, node)
	text.WriteByte('\n')
}

func writeChildren(text *strings.Builder, node *html.Node) {
	for child := range node.ChildNodes() {
		writeText(text, child)
	}
}

// isInline reports whether an element is part of a line of text. The text
// of every other element ends its line.
func isInline(tag atom.Atom) bool {
	switch tag {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn,
		atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small,
		atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	}
	return false
}
