package format_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	nethtml "golang.org/x/net/html"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

// blockTypes and inlineTypes are the types of blocks and inlines.
// TestSealedTypes compares them with the source of package article.
var (
	blockTypes = []article.Block{
		&article.Heading{}, &article.Paragraph{}, &article.List{}, &article.Definitions{}, &article.Quote{}, &article.Code{}, &article.Table{},
		&article.Figure{}, &article.Math{}, &article.Embed{}, &article.Details{}, &article.Post{}, &article.Rule{},
	}
	inlineTypes = []article.Inline{
		article.Plain(""), article.CodeSpan(""), article.InlineMath(""), article.FootnoteRef(""), article.Break{}, &article.Emph{},
		&article.Strong{}, &article.Strike{}, &article.Sub{}, &article.Styled{}, &article.Sup{}, &article.Link{}, &article.Image{},
	}
)

// TestSealedTypes renders every block and inline in every format: a type switch
// that lacks one panics.
func TestSealedTypes(t *testing.T) {
	var blocks, inlines []string
	for _, x := range blockTypes {
		blocks = append(blocks, typeName(x))
	}
	for _, x := range inlineTypes {
		inlines = append(inlines, typeName(x))
	}
	for method, known := range map[string][]string{"block": blocks, "inline": inlines} {
		declared := receivers(t, "../extract/article/body.go", method)
		slices.Sort(declared)
		slices.Sort(known)
		if !slices.Equal(declared, known) {
			t.Errorf("%s() is a method of %v, tested are %v", method, declared, known)
		}
	}
	a := hostileArticle("word")
	cell := []article.Block{&article.Table{Rows: [][]article.Cell{{{Body: a.Body}}}}}
	a.Body = append(a.Body, cell...)
	for _, name := range format.Names() {
		for _, omit := range []format.Parts{0, format.Links | format.Images | format.Tables} {
			out := render(t, name, format.Options{Comments: true, With: format.WithMarkdown | format.WithHTML, Omit: omit}, a)
			if name == "epub" {
				chapter := format.NewChapter(a, format.Options{Comments: true, Omit: omit})
				out = string(chapter.Page()) // it is packed in the book
			}
			if !strings.Contains(out, "word") {
				t.Errorf("%s: %q", name, out)
			}
		}
	}
}

func typeName(x any) string {
	typ := reflect.TypeOf(x)
	if typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	return typ.Name()
}

// receivers returns the types in a file that have a method of that name.
func receivers(t *testing.T, file, method string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, declaration := range parsed.Decls {
		function, ok := declaration.(*ast.FuncDecl)
		if !ok || function.Recv == nil || function.Name.Name != method {
			continue
		}
		typ := function.Recv.List[0].Type
		if star, ok := typ.(*ast.StarExpr); ok {
			typ = star.X
		}
		names = append(names, typ.(*ast.Ident).Name)
	}
	return names
}

// hostileArticle returns an article with s in every string of every block and
// inline, found by reflection: a new field is filled as well.
func hostileArticle(s string) *article.Article {
	a := new(article.Article)
	fill(reflect.ValueOf(a).Elem(), s, 0)
	return a
}

// maxFill is how deep blocks and inlines of every type stand within each other.
const maxFill = 1

func fill(v reflect.Value, s string, depth int) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), s, depth)
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), s, depth)
		}
	case reflect.Slice:
		var values []reflect.Value
		switch v.Type().Elem() {
		case reflect.TypeFor[article.Block]():
			for _, x := range blockTypes {
				if depth < maxFill || typeName(x) == "Paragraph" {
					values = append(values, filled(x, s, depth+1))
				}
			}
		case reflect.TypeFor[article.Inline]():
			for _, x := range inlineTypes {
				if depth < maxFill+1 || typeName(x) == "Plain" {
					values = append(values, filled(x, s, depth+1))
				}
			}
		default:
			element := reflect.New(v.Type().Elem()).Elem()
			fill(element, s, depth)
			values = append(values, element)
		}
		v.Set(reflect.Append(v, values...))
	}
}

// filled returns a value of the type of x that is filled.
func filled(x any, s string, depth int) reflect.Value {
	v := reflect.New(reflect.TypeOf(x)).Elem()
	fill(v, s, depth)
	return v
}

// markups are texts that try to become markup where they stand in Markdown, in
// a formula above all.
var markups = []string{
	"x <img src=q onerror=alert(1)> y", "x$ <img src=q onerror=alert(1)> $y", "x\n\n<img src=q onerror=alert(1)>\n\ny",
	"x` <img src=q onerror=alert(1)> `y", "x``", "`", "x\\", "x\\` <b onclick=alert(1)>", "[x](javascript:alert(1))",
	"![x](javascript:alert(1))", "\n\n[x](javascript:alert(1))", "<javascript:alert(1)>", "[1]: javascript:alert(1)",
	"javascript:alert(1) \"title\"", "javascript\\:alert(1)", "javascript&colon;alert(1)", "javascript&#58alert(1)",
	"\\href{javascript:alert(1)}{x}", "\n---\n\n<script>alert(1)</script>", "</summary>\n\n<script>alert(1)</script>",
	"% \n<script>alert(1)</script>", "x | <script>alert(1)</script>", "*/--></code></pre><svg onload=alert(1)>", "$$<script>$$",
	"```\n<script>alert(1)</script>", "~~~\n<script>", "<![CDATA[<script>]]>", "<?php ?>", "<!doctype x>", "<a@b.example>",
}

// TestMarkdownSafe renders the Markdown of hostile articles as readers do that
// let HTML through, with and without GitHub's extensions.
func TestMarkdownSafe(t *testing.T) {
	for _, s := range slices.Concat(hostile, markups) {
		checkMarkdownSafe(t, hostileArticle(s))
		checkSafe(t, hostileArticle(s))
	}
}

// FuzzSafe does the same with texts of the fuzzer.
func FuzzSafe(f *testing.F) {
	for _, s := range slices.Concat(hostile, markups) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a := hostileArticle(s)
		checkMarkdownSafe(t, a)
		checkSafe(t, a)
	})
}

var markdownReaders = []goldmark.Markdown{
	goldmark.New(goldmark.WithRendererOptions(html.WithUnsafe())),
	goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote), goldmark.WithRendererOptions(html.WithUnsafe())),
}

func checkMarkdownSafe(t *testing.T, a *article.Article) {
	t.Helper()
	for _, opts := range []format.Options{{Comments: true}, {Comments: true, FrontMatter: true}} {
		source := render(t, "md", opts, a)
		for _, reader := range markdownReaders {
			var out bytes.Buffer
			if err := reader.Convert([]byte(source), &out); err != nil {
				t.Fatal(err)
			}
			root, err := nethtml.Parse(&out)
			if err != nil {
				t.Fatal(err)
			}
			for n := range root.Descendants() {
				if problem := unsafeRendered(n); problem != "" {
					t.Fatalf("%s in:\n%s", problem, source)
				}
			}
		}
	}
}

// unsafeRendered is unsafeNode for what readers of Markdown write, who mark
// footnotes and tasks in their own way.
func unsafeRendered(n *nethtml.Node) string {
	if n.Type != nethtml.ElementNode {
		return unsafeNode(n, false)
	}
	copied := *n
	switch n.Data {
	case "input":
		copied.Data = "p"
	case "div":
		copied.Data = "section"
	}
	copied.Attr = slices.DeleteFunc(slices.Clone(n.Attr), func(attr nethtml.Attribute) bool {
		switch attr.Key {
		case "type", "checked", "disabled":
			return n.Data == "input"
		case "role":
			return strings.HasPrefix(attr.Val, "doc-")
		case "style":
			return strings.HasPrefix(attr.Val, "text-align:") && !strings.ContainsAny(attr.Val, "();/")
		}
		return false
	})
	return unsafeNode(&copied, false)
}

// TestFormulasOnPages extracts pages that hold markup in a formula, in all the
// forms that pages have, and checks that it stays in there.
func TestFormulasOnPages(t *testing.T) {
	const (
		words    = "The harbour bridge was opened again on Monday morning, and the first lorries had crossed it before anybody could cut a ribbon."
		script   = `<script src="https://cdn.example/mathjax/tex-mml-chtml.js"></script>`
		hostile  = "x <img src=q onerror=alert(1)> y"
		escaped  = "x &lt;img src=q onerror=alert(1)&gt; y"
		wantText = "onerror=alert(1)"
	)
	forms := map[string]string{
		"annotation":  `<math><semantics><mi>x</mi><annotation encoding="application/x-tex">` + escaped + `</annotation></semantics></math>`,
		"mtext":       `<math><mi>x</mi><mtext>` + escaped + `</mtext></math>`,
		"mi":          `<math><mi>` + escaped + `</mi></math>`,
		"mo":          `<math><mo>` + escaped + `</mo></math>`,
		"KaTeX":       `<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">` + escaped + `</annotation></semantics></math></span><span class="katex-html">x</span></span>`,
		"script":      `<script type="math/tex">` + hostile + `</script>`,
		"display":     `<script type="math/tex; mode=display">` + hostile + `</script>`,
		"dollars":     script + `$` + escaped + `$`,
		"two dollars": script + `$$` + escaped + `$$`,
		"parens":      script + `\(` + escaped + `\)`,
		"brackets":    script + `\[` + escaped + `\]`,
		"alttext":     `<math alttext="` + escaped + `"><mi>x</mi></math>`,
		"dollar out":  `<math alttext="x$ ` + escaped + ` $y"><mi>x</mi></math>`,
		"lines":       `<math alttext="x&#10;&#10;` + escaped + `&#10;&#10;y"><mi>x</mi></math>`,
		"backtick":    "<math alttext=\"x` " + escaped + "\"><mi>x</mi></math> <code>" + escaped + "</code>",
		"data-tex":    `<span class="math" data-tex="` + escaped + `">x</span>`,
		"image":       `<img class="latex" src="a.png" alt="` + escaped + `">`,
	}
	for name, form := range forms {
		t.Run(name, func(t *testing.T) {
			page := "<!DOCTYPE html><html lang=en><title>Bridge</title><article><h1>Bridge</h1><p>" + words + "</p><p>The value " + form +
				" follows from the above.</p><p>" + words + " Eleven months of work lie behind the engineers.</p></article>"
			a, err := extract.Article(strings.NewReader(page), extract.Options{})
			if err != nil {
				t.Fatal(err)
			}
			checkMarkdownSafe(t, a)
			checkSafe(t, a)
			if text := render(t, "md", format.Options{}, a); name != "data-tex" && !strings.Contains(text, wantText) {
				t.Errorf("the formula is lost in:\n%s", text)
			}
		})
	}
}

// TestFormulas shows what becomes of TeX that Markdown could read.
func TestFormulas(t *testing.T) {
	for _, test := range []struct{ tex, want string }{
		{`a<b`, `$a< b$`},
		{`a < b`, `$a < b$`},
		{`\ce{A <=> B}`, `$\ce{A <=> B}$`},
		{`a \lt b`, `$a \lt b$`},
		{`a &lt; b`, `$a & lt; b$`},
		{`\begin{matrix} a & b \\ c & d \end{matrix}`, `$\begin{matrix} a & b \\ c & d \end{matrix}$`},
		{`\sqrt[3](x)`, `$\sqrt[3] (x)$`},
		{`\text{if $x$ is \$5}`, `$\text{if \(x\) is \$5}$`},
		{"a % note\n+ 5\\% b", `$a + 5\% b$`},
		{"`a'", `$‘a'$`},
		{`x\ `, `$x$`},
		{`a \href{https://a.example/}{b}`, `$a {b}$`},
	} {
		a := &article.Article{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("of "), article.InlineMath(test.tex)}}}}
		if got := render(t, "md", format.Options{}, a); got != "of "+test.want+"\n" {
			t.Errorf("%q gives %q, want %q", test.tex, got, test.want)
		}
	}
}
