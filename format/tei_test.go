package format_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"presscut/extract/article"
	"presscut/format"
)

// teiModel is what TEI P5 lets an element hold, so far as presscut writes it.
type teiModel struct {
	children   string // as a regular expression over their names, each with a space behind it; "" if it holds text alone
	attributes string // that it may have, * behind those that it must
}

const (
	teiPhrase = `(hi |code |formula |note |ref |lb |choice |ruby |graphic )*`
	teiBlock  = `(p |list |quote |note |ab |table |figure |label |milestone )*`
	teiMixed  = `(hi |code |formula |note |ref |lb |choice |ruby |graphic |p |list |quote |ab |table |figure |label |milestone )*`
)

var teiModels = map[string]teiModel{
	"teiCorpus": {`teiHeader (TEI )+`, `xmlns*`},
	"TEI":       {`teiHeader text `, `xmlns* lang`},
	"teiHeader": {`fileDesc (profileDesc )?`, ``},

	"fileDesc":        {`titleStmt publicationStmt sourceDesc `, ``},
	"titleStmt":       {`(title )+(author )*`, ``},
	"title":           {``, `type`},
	"author":          {``, ``},
	"publicationStmt": {`p |publisher (date )?(availability )?`, ``},
	"publisher":       {``, ``},
	"date":            {``, `type* when`},
	"availability":    {`licence `, ``},
	"licence":         {``, `target`},
	"sourceDesc":      {`bibl |p `, ``},
	"bibl":            {`title (author )*(publisher )?(date ){0,2}(ref )?|(author )*(publisher )?(date ){0,2}(ref )?`, ``},
	"profileDesc":     {`(abstract )?(langUsage )?(textClass )?`, ``},
	"abstract":        {`p `, ``},
	"langUsage":       {`language `, ``},
	"language":        {``, `ident*`},
	"textClass":       {`keywords `, ``},
	"keywords":        {`(term )+`, ``},
	"term":            {``, `type`},

	"text":  {`body (back )?`, ``},
	"body":  {`(div ){1,2}`, ``},
	"back":  {`div `, ``},
	"div":   {`(head )?` + teiBlock + `(div )*`, `type`},
	"head":  {teiPhrase, ``},
	"label": {teiPhrase, `type`},
	"p":     {teiPhrase, ``},
	"hi":    {teiPhrase, `rend*`},
	"ref":   {teiPhrase, `target type`},
	"list":  {`(item )+|(label item )+`, `rend type`},
	"item":  {teiMixed, `n`},
	"quote": {teiBlock, ``},
	"note":  {teiMixed, `place n type subtype`},
	"ab":    {`code `, `type*`},
	"code":  {``, `lang space`},

	"table":     {`(head )?(row )+`, ``},
	"row":       {`(cell )+`, `role`},
	"cell":      {teiMixed, `rend`},
	"figure":    {`(head )?(p )*`, ``},
	"graphic":   {`(desc )?`, `url*`},
	"desc":      {``, ``},
	"formula":   {``, `notation* rend`},
	"milestone": {`(nothing )?`, `unit* rend*`},
	"lb":        {`(nothing )?`, ``},
	"choice":    {`abbr (expan )?`, ``},
	"abbr":      {teiPhrase, ``},
	"expan":     {``, ``},
	"ruby":      {`rb rt `, ``},
	"rb":        {teiPhrase, ``},
	"rt":        {``, ``},
}

// teiShapes are the models of the children, to be matched whole.
var teiShapes = func() map[string]*regexp.Regexp {
	shapes := make(map[string]*regexp.Regexp)
	for name, model := range teiModels {
		shapes[name] = regexp.MustCompile(`^(` + model.children + `)$`)
	}
	return shapes
}()

// checkTEI wants a to be written as XML in which each element holds what TEI lets it hold.
func checkTEI(t *testing.T, a *article.Article) {
	t.Helper()
	source := render(t, "tei", format.Options{Comments: true}, a)
	decoder := xml.NewDecoder(strings.NewReader(source))
	var open []string
	children := []string{""}
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%v:\n%s", err, source)
		}
		switch token := token.(type) {
		case xml.StartElement:
			checkTEIAttributes(t, token, source)
			children[len(children)-1] += token.Name.Local + " "
			open, children = append(open, token.Name.Local), append(children, "")
		case xml.EndElement:
			name := open[len(open)-1]
			if inner := children[len(children)-1]; !teiShapes[name].MatchString(inner) {
				t.Errorf("%s holds %q in:\n%s", name, inner, source)
			}
			open, children = open[:len(open)-1], children[:len(children)-1]
		case xml.CharData:
			if len(open) > 0 && teiModels[open[len(open)-1]].children != "" && !isMixed(open[len(open)-1]) && len(bytes.TrimSpace(token)) > 0 {
				t.Errorf("%s holds the text %q", open[len(open)-1], token)
			}
		default:
			t.Errorf("%T in:\n%s", token, source)
		}
	}
	if children[0] != "TEI " {
		t.Errorf("the document holds %q", children[0])
	}
}

// isMixed reports whether an element can hold text between its children.
func isMixed(name string) bool {
	model := teiModels[name].children
	return model == teiPhrase || model == teiMixed
}

func checkTEIAttributes(t *testing.T, element xml.StartElement, source string) {
	t.Helper()
	model, ok := teiModels[element.Name.Local]
	if !ok || element.Name.Space != "http://www.tei-c.org/ns/1.0" {
		t.Errorf("element %v in:\n%s", element.Name, source)
	}
	allowed := strings.Fields(model.attributes)
	for _, attr := range element.Attr {
		name := attr.Name.Local
		if !slices.Contains(allowed, name) && !slices.Contains(allowed, name+"*") {
			t.Errorf("%s has %s in:\n%s", element.Name.Local, name, source)
		}
		if attr.Value == "" {
			t.Errorf("%s has an empty %s", element.Name.Local, name)
		}
		if name == "target" || name == "url" {
			if scheme, _, ok := strings.Cut(strings.ToLower(attr.Value), ":"); ok && strings.Contains(scheme, "script") && !strings.ContainsAny(scheme, "/?#") {
				t.Errorf("%s leads to %s", element.Name.Local, attr.Value)
			}
		}
	}
	for _, name := range allowed {
		name, must := strings.CutSuffix(name, "*")
		has := func(attr xml.Attr) bool { return attr.Name.Local == name }
		if must && !slices.ContainsFunc(element.Attr, has) {
			t.Errorf("%s has no %s in:\n%s", element.Name.Local, name, source)
		}
	}
}

// TestTEI shows what becomes of what Markdown has no element for.
func TestTEI(t *testing.T) {
	words := func(s string) []article.Inline { return []article.Inline{article.Plain(s)} }
	paragraph := func(content ...article.Inline) *article.Paragraph { return &article.Paragraph{Content: content} }
	tests := []struct {
		name string
		a    article.Article
		want string // a part of the document
	}{
		{"headings are divs", article.Article{Body: []article.Block{
			paragraph(words("lead")...),
			&article.Heading{Level: 2, Content: words("A")}, &article.Heading{Level: 3, Content: words("a")}, paragraph(words("x")...),
			&article.Heading{Level: 2, Content: words("B")},
		}}, "<div type=\"article\">\n<p>lead</p>\n<div>\n<head>A</head>\n<div>\n<head>a</head>\n<p>x</p>\n</div>\n</div>\n<div>\n<head>B</head>\n</div>\n</div>\n"},
		{"what follows upon a post", article.Article{Body: []article.Block{
			&article.Post{Author: "Ada", Body: []article.Block{paragraph(words("x")...)}}, paragraph(words("y")...), paragraph(words("z")...), &article.Post{},
		}}, "<div type=\"post\">\n<head><hi rend=\"bold\">Ada</hi></head>\n<p>x</p>\n</div>\n<div>\n<p>y</p>\n<p>z</p>\n</div>\n<div type=\"post\">\n</div>\n"},
		{"a heading within a quotation", article.Article{Body: []article.Block{
			&article.Quote{Body: []article.Block{&article.Heading{Level: 2, Content: words("A")}}},
		}}, "<quote>\n<label type=\"head\">A</label>\n</quote>\n"},
		{"a note stands at its first mark", article.Article{
			Body:      []article.Block{paragraph(article.Plain("x"), article.FootnoteRef("1"), article.Plain(" y"), article.FootnoteRef("1"))},
			Footnotes: []article.Footnote{{Label: "1", Body: []article.Block{paragraph(article.Plain("note"), article.FootnoteRef("1"))}}},
		}, "<p>x<note place=\"foot\" n=\"1\">note<ref type=\"note\">1</ref></note> y<ref type=\"note\">1</ref></p>\n"},
		{"a note without a mark", article.Article{
			Footnotes: []article.Footnote{{Label: "1", Body: []article.Block{paragraph(words("note")...)}}},
		}, "<back>\n<div type=\"notes\">\n<note place=\"foot\" n=\"1\">note</note></div>\n</back>\n"},
		{"two terms of one meaning", article.Article{Body: []article.Block{
			&article.Definitions{Items: []article.Definition{{Terms: [][]article.Inline{words("a"), words("b")}, Body: []article.Block{paragraph(words("c")...)}}}},
		}}, "<list type=\"gloss\">\n<label>a<lb/>b</label>\n<item>c</item>\n</list>\n"},
		{"code", article.Article{Body: []article.Block{&article.Code{Language: "c++", Text: "a <b>\n\tc\x00"}}},
			"<ab type=\"code\"><code lang=\"c++\" xml:space=\"preserve\">a &lt;b&gt;\n\tc</code></ab>\n"},
		{"a time", article.Article{Meta: article.Meta{Published: "2024-03-18T06:30:00+01:00"}},
			"<publisher></publisher>\n<date type=\"published\" when=\"2024-03-18T06:30:00+01:00\">"},
		{"no time", article.Article{Meta: article.Meta{Published: "spring 2024"}}, "<date type=\"published\">spring 2024</date>\n"},
		{"nothing known", article.Article{}, "<publicationStmt>\n<p/>\n</publicationStmt>\n"},
		{"the language", article.Article{Meta: article.Meta{Language: "pt-BR"}}, " xml:lang=\"pt-BR\">"},
		{"no language", article.Article{Meta: article.Meta{Language: "a b"}}, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			checkTEI(t, &test.a)
			if got := render(t, "tei", format.Options{}, &test.a); !strings.Contains(got, test.want) {
				t.Errorf("no %q in:\n%s", test.want, got)
			}
		})
	}
}
