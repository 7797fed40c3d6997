package main

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// construct is one heading, list, table, picture or the like of a page, or of
// the HTML that an extractor made of the page.
type construct struct {
	kind constructKind
	// keys identify the construct: two are the same if they share one. A
	// picture has several addresses, everything else has one key. All marks of
	// notes have the same, for extractors number them anew.
	keys []string
	// items are the folded texts of a list's items or of a table's rows.
	items []string
	// line is the index of the line of text that has the construct or
	// follows it.
	line int
	// within is set if text of that line comes before it.
	within bool
}

// constructKind is the kind of a construct. Its value is its name in the
// output.
type constructKind string

const (
	headingKind  constructKind = "headings"
	itemKind     constructKind = "items"
	codeKind     constructKind = "code"
	languageKind constructKind = "languages"
	rowKind      constructKind = "rows"
	cellKind     constructKind = "cells"
	linkKind     constructKind = "links"
	imageKind    constructKind = "images"
	noteKind     constructKind = "notes"
	formulaKind  constructKind = "formulas"

	listKind  constructKind = "lists"
	tableKind constructKind = "tables"
)

// counted are the kinds that are counted one by one, in the order of the
// output.
var counted = [...]constructKind{
	headingKind, itemKind, codeKind, languageKind, rowKind, cellKind, linkKind, imageKind, noteKind, formulaKind,
}

// outline is a document as its lines of text and the constructs in them.
type outline struct {
	lines      []string // folded
	constructs []construct
	text       strings.Builder // of the line under way
	inCode     bool
}

// outlineOf reads a document.
func outlineOf(document string) (*outline, error) {
	doc, err := html.Parse(strings.NewReader(document))
	if err != nil {
		return nil, err
	}
	o := new(outline)
	o.read(doc)
	o.endLine()
	o.dropOrnaments()
	return o, nil
}

// shownOften is how often a file is shown on a page if it is an ornament or holds the place
// of pictures to come.
const shownOften = 3

// dropOrnaments takes the files that are shown again and again out of those of pictures, and
// pictures without any other out of the constructs.
func (o *outline) dropOrnaments() {
	shown := map[string]int{}
	for _, c := range o.constructs {
		if c.kind == imageKind {
			for _, key := range c.keys {
				shown[key]++
			}
		}
	}
	kept := o.constructs[:0]
	for _, c := range o.constructs {
		if c.kind == imageKind {
			c.keys = slices.DeleteFunc(c.keys, func(key string) bool { return shown[key] >= shownOften })
		}
		if c.kind != imageKind || len(c.keys) > 0 {
			kept = append(kept, c)
		}
	}
	o.constructs = kept
}

func (o *outline) add(kind constructKind, keys ...string) {
	o.constructs = append(o.constructs, construct{kind: kind, keys: keys, line: len(o.lines), within: strings.TrimSpace(o.text.String()) != ""})
}

func (o *outline) endLine() {
	if line := fold(o.text.String()); line != "" {
		o.lines = append(o.lines, line)
	}
	o.text.Reset()
}

// read adds a node and its content.
func (o *outline) read(node *html.Node) {
	if node.Type == html.TextNode {
		o.text.WriteString(node.Data)
		return
	}
	if isFormula(node) {
		o.add(formulaKind, "")
		return
	}
	block := !isInline(node.DataAtom) && node.DataAtom != atom.Img && node.Type == html.ElementNode
	if block {
		o.endLine()
	}
	switch node.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Iframe:
		return
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		o.add(headingKind, fold(textOf(node)))
	case atom.Ul, atom.Ol:
		o.addList(node)
	case atom.Table:
		o.addTable(node)
	case atom.Pre:
		o.addCode(node)
		defer func(within bool) { o.inCode = within }(o.inCode)
		o.inCode = true
	case atom.A:
		if !o.inCode { // where it leads to a line by its number
			o.addLink(node)
		}
	case atom.Img:
		if keys := pictureKeys(node); len(keys) > 0 {
			o.add(imageKind, keys...)
		}
	}
	for child := range node.ChildNodes() {
		o.read(child)
	}
	if block {
		o.endLine()
	}
}

func (o *outline) addList(list *html.Node) {
	var items []string
	for child := range list.ChildNodes() {
		if child.DataAtom == atom.Li {
			items = appendText(items, child)
		}
	}
	o.constructs = append(o.constructs, construct{kind: listKind, items: items, line: len(o.lines)})
}

// addTable adds a table of data: one without tables in it, and with two cells
// in a row at least.
func (o *outline) addTable(table *html.Node) {
	t := construct{kind: tableKind, line: len(o.lines)}
	wide := false
	for node := range table.Descendants() {
		switch node.DataAtom {
		case atom.Table:
			return
		case atom.Tr:
			var cells []string
			for cell := range node.ChildNodes() {
				if cell.DataAtom == atom.Td || cell.DataAtom == atom.Th {
					cells = appendText(cells, cell)
				}
			}
			wide = wide || len(cells) > 1
			t.keys = append(t.keys, cells...)
			if len(cells) > 0 {
				t.items = append(t.items, strings.Join(cells, " "))
			}
		}
	}
	if wide {
		o.constructs = append(o.constructs, t)
	}
}

func (o *outline) addCode(pre *html.Node) {
	key := strings.Join(strings.Fields(textOf(pre)), "")
	o.add(codeKind, key)
	for _, node := range []*html.Node{pre, pre.FirstChild, pre.Parent} {
		if language := codeLanguage(node); language != "" {
			o.add(languageKind, language+" "+key)
			return
		}
	}
}

// codeLanguage returns the language that a class of an element names in one of
// the common ways.
func codeLanguage(node *html.Node) string {
	if node == nil {
		return ""
	}
	for class := range strings.FieldsSeq(strings.ToLower(attribute(node, "class"))) {
		for _, prefix := range [...]string{"language-", "lang-", "highlight-source-"} {
			if language, ok := strings.CutPrefix(class, prefix); ok {
				return language
			}
		}
	}
	return ""
}

// addLink adds a link: a mark of a footnote if it is one within the page whose
// text is a number or a sign.
func (o *outline) addLink(a *html.Node) {
	target, text := attribute(a, "href"), fold(textOf(a))
	_, within, _ := strings.Cut(target, "#")
	switch {
	case target == "":
	case within != "" && strings.Trim(text, "0123456789") == "" && (text != "" || isRaised(a)):
		o.add(noteKind, "")
	case text != "":
		o.add(linkKind, text)
	}
}

// isRaised reports whether a node is in a sup element or has one.
func isRaised(a *html.Node) bool {
	return a.Parent.DataAtom == atom.Sup || a.FirstChild != nil && a.FirstChild.DataAtom == atom.Sup
}

// isFormula reports whether an element is the outermost of a formula.
func isFormula(node *html.Node) bool {
	switch node.Data {
	case "math", "mjx-container":
		return node.Type == html.ElementNode
	case "script":
		return strings.HasPrefix(attribute(node, "type"), "math/tex")
	}
	for class := range strings.FieldsSeq(attribute(node, "class")) {
		switch class {
		case "katex", "math", "mwe-math-element", "MathJax":
			return true
		}
	}
	return false
}

// iconSize is the width or height in pixels below which a picture is an icon
// or a spacer.
const iconSize = 48

// signWords are words of the names of files of icons, buttons and placeholders.
var signWords = [...]string{"icon", "icons", "avatar", "placeholder", "spacer", "blank", "pinterest", "facebook", "twitter", "linkedin", "logo"}

// pictureKeys returns the names of the files that a picture may be loaded
// from; none for an icon.
func pictureKeys(img *html.Node) []string {
	var keys []string
	for _, attr := range img.Attr {
		switch {
		case attr.Key == "width" || attr.Key == "height":
			if isSmall(attr.Val) {
				return nil
			}
		case strings.HasPrefix(attr.Val, "data:") || !strings.Contains(attr.Key, "src") && !strings.HasPrefix(attr.Key, "data-"):
		default:
			for part := range strings.FieldsFuncSeq(attr.Val, func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '\t' }) {
				if key := pictureKey(part); key != "" && !slices.Contains(keys, key) {
					keys = append(keys, key)
				}
			}
		}
	}
	return keys
}

// pictureKey returns the name of the file at an address, or "" if it is no address
// or that of an icon.
func pictureKey(address string) string {
	addr, err := url.Parse(address)
	if err != nil || addr.Scheme == "data" || !strings.Contains(address, "/") {
		return ""
	}
	name := path.Base(addr.Path)
	for word := range strings.FieldsFuncSeq(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(signWords[:], word) {
			return ""
		}
	}
	return name
}

func isSmall(pixels string) bool {
	n := 0
	for _, r := range strings.TrimSuffix(pixels, "px") {
		if r < '0' || r > '9' || n > iconSize {
			return false
		}
		n = 10*n + int(r-'0')
	}
	return n < iconSize
}

// textOf returns the text of a node and all in it.
func textOf(node *html.Node) string {
	var text strings.Builder
	writeText(&text, node)
	return text.String()
}

// appendText appends the folded text of a node to texts, unless it has none.
func appendText(texts []string, node *html.Node) []string {
	if text := fold(textOf(node)); text != "" {
		return append(texts, text)
	}
	return texts
}

func attribute(node *html.Node, name string) string {
	if i := slices.IndexFunc(node.Attr, func(a html.Attribute) bool { return a.Key == name }); i >= 0 {
		return node.Attr[i].Val
	}
	return ""
}
