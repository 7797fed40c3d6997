package format_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
	nethtml "golang.org/x/net/html"

	"presscut/extract/article"
	"presscut/format"
)

// rendered makes HTML of Markdown, formulas without their signs.
var rendered = goldmark.New(
	goldmark.WithExtensions(extension.GFM, extension.Footnote),
	goldmark.WithParserOptions(parser.WithInlineParsers(util.Prioritized(mathParser{}, 50))),
	goldmark.WithRendererOptions(html.WithUnsafe(), renderer.WithNodeRenderers(util.Prioritized(mathRenderer{}, 50))),
)

type mathRenderer struct{}

func (mathRenderer) RegisterFuncs(reg renderer.NodeRendererFuncRegisterer) {
	reg.Register(kindMath, func(w util.BufWriter, _ []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
		if entering {
			_, _ = w.WriteString(nethtml.EscapeString(strings.Trim(n.(*math).source, "$"))) // the writer keeps its error
		}
		return ast.WalkContinue, nil
	})
}

// checkSameWords wants a reader of the Markdown, as goldmark makes HTML of it, and one of the
// HTML to see the same words in the same elements.
func checkSameWords(t *testing.T, a *article.Article) {
	t.Helper()
	var fromMarkdown strings.Builder
	if err := rendered.Convert([]byte(render(t, "md", format.Options{MaxInline: -1}, a)), &fromMarkdown); err != nil {
		t.Fatal(err)
	}
	want := seen(t, render(t, "html", format.Options{MaxInline: -1}, a))
	got := seen(t, fromMarkdown.String())
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("HTML and rendered Markdown differ (-HTML +Markdown):\n%s", diff)
	}
}

// What one of the forms has and the other has not: the kind of a callout, the note in place of a
// picture, the box of a task.
var ofOneForm = regexp.MustCompile(`\[!\w+\]|\[picture in the source:?|^\[[ x]\] `)

// seen returns the words of a document, each block's on a line behind the elements that matter
// to who reads it.
func seen(t *testing.T, document string) []string {
	t.Helper()
	root, err := nethtml.Parse(strings.NewReader(document))
	if err != nil {
		t.Fatal(err)
	}
	r := &rendering{}
	r.walk(root)
	r.end()
	return r.lines
}

type rendering struct {
	lines  []string
	line   strings.Builder
	open   []string // the elements around the line
	inCell bool     // whose blocks are one line in Markdown
}

// end ends a line.
func (r *rendering) end() {
	words := strings.Join(strings.FieldsFunc(ofOneForm.ReplaceAllString(strings.TrimSpace(r.line.String()), ""), isNoWord), " ")
	if r.line.Reset(); words != "" {
		r.lines = append(r.lines, strings.Join(append(r.open, words), " "))
	}
}

func (r *rendering) walk(n *nethtml.Node) {
	if n.Type == nethtml.TextNode {
		r.line.WriteString(n.Data)
		return
	}
	if isMark(n) {
		return
	}
	name, isBlock := ofBlocks[n.Data]
	class := attribute(n, "class")
	switch {
	case r.inCell && (isBlock || n.Data == "br"):
		r.line.WriteString(" ")
		isBlock = false
	case n.Data == "br":
		isBlock = true
	case strings.HasPrefix(class, "math"):
		r.line.WriteString(bare(strings.Trim(n.FirstChild.Data, `\[]()`)))
		return
	case strings.HasPrefix(class, "callout"):
		name = "blockquote"
	}
	if isBlock {
		r.end()
	}
	if isBlock && name != "" {
		r.open = append(r.open, name+":")
		defer func() { r.open = r.open[:len(r.open)-1] }()
	}
	if name == "cell" {
		r.inCell = true
		defer func() { r.inCell = false }()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.walk(c)
	}
	if isBlock {
		r.end()
	}
}

func isNoWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }

// ofBlocks has the elements that stand on lines of their own, with what both forms have for them:
// terms of definitions are items in Markdown, and callouts are quotations.
var ofBlocks = map[string]string{
	"h1": "h1", "h2": "h2", "h3": "h3", "h4": "h4", "h5": "h5", "h6": "h6",
	"li": "li", "dt": "li", "dd": "li", "blockquote": "blockquote", "pre": "pre", "td": "cell", "th": "cell",
	"p": "", "ul": "", "ol": "", "dl": "", "div": "", "section": "", "header": "", "article": "", "figure": "", "figcaption": "", "caption": "",
	"table": "", "thead": "", "tbody": "", "tr": "", "details": "", "summary": "", "hr": "", "body": "",
}

// isMark reports whether n is the mark of a note or leads back to one, the title of a callout,
// the box of a task, or a note that nothing refers to, which Markdown has none of when it is
// rendered.
func isMark(n *nethtml.Node) bool {
	switch n.Data {
	case "a":
		return strings.HasPrefix(attribute(n, "href"), "#fn")
	case "input":
		return true
	case "p":
		return n.Parent != nil && strings.HasPrefix(attribute(n.Parent, "class"), "callout") && n.Parent.FirstChild.NextSibling == n
	case "li":
		if !strings.HasPrefix(attribute(n, "id"), "fn-") {
			return false
		}
		for inner := range n.Descendants() {
			if inner.Data == "a" && attribute(inner, "href") == "#fnref-"+strings.TrimPrefix(attribute(n, "id"), "fn-") {
				return false
			}
		}
		return true
	}
	return false
}

func attribute(n *nethtml.Node, name string) string {
	for _, attr := range n.Attr {
		if attr.Key == name {
			return attr.Val
		}
	}
	return ""
}
