package format_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"presscut/extract/article"
	"presscut/format"
)

// FuzzMarkdown checks that Markdown means what the article means: a reader of
// Markdown, goldmark with GitHub's extensions, must find in it the same blocks
// with the same text under the same marks. Articles are made up from seed, with
// pieces of words among the signs that mean something in Markdown.
func FuzzMarkdown(f *testing.F) {
	for seed := range uint64(400) {
		f.Add(seed, "some words")
	}
	f.Fuzz(func(t *testing.T, seed uint64, words string) {
		a := (&inventor{rand: rand.New(rand.NewPCG(seed, 1)), words: strings.FieldsFunc(strings.ToValidUTF8(words, "?"), isSpaceOrControl)}).article()
		checkRoundTrip(t, a)
	})
}

func isSpaceOrControl(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// TestMarkdownRoundTrip holds texts that Markdown could misread.
func TestMarkdownRoundTrip(t *testing.T) {
	texts := []string{
		"2 * 3 * 4", "*a*", "**", "* item", "snake_case and _private", "__init__", "a_b_", "1. one", "1986. A great year",
		"12) twelve", "# no heading", "#hashtag", "C#", "ends in #", "> no quote", "+ plus", "- minus", "--- ", "---", "===",
		"`code`", "back\\slash", "end\\", "a\\*b", "<b>", "a < b", "<!-- x -->", "AT&T", "&amp; and &#42;", "&copy;", "[sic]",
		"[a](b)", "[a][b]", "[1]", "[ 1 ]", "[1] [2]", "[x][1]", "[[1]]", "[a]: b", "[^1]", "[x] done", "![a](b)", "wow!", "$5 and $10", "US$5-$10", "$x$ is", "~5 to ~10",
		"~~gone~~", "a | b", "| a |", ":-- | --:", "https://example.com/a_b", "https://example.com/_a_", "www.example.com/*x*",
		"mail a@b.example now", "[!NOTE]", "    four spaces", "~~~", "```", "」「", "!x", "a\u00a0b", "!", "!!", "\\", "]", "[", "a]b[c",
	}
	for _, s := range texts {
		plain := []article.Inline{article.Plain(s)}
		linked := []article.Inline{&article.Link{URL: "https://a.example/", Content: plain}}
		bodies := [][]article.Block{
			{&article.Paragraph{Content: plain}},
			{&article.Heading{Level: 2, Content: plain}},
			{&article.Paragraph{Content: []article.Inline{article.Plain("a"), article.Break{}, article.Plain(s), article.Break{}, article.Plain("b")}}},
			{&article.Paragraph{Content: []article.Inline{&article.Emph{Content: plain}}}},
			{&article.Paragraph{Content: []article.Inline{article.Plain("x"), &article.Strong{Content: plain}, article.Plain("y")}}},
			{&article.Paragraph{Content: []article.Inline{&article.Link{URL: "https://a.example/", Content: plain}, article.Plain("(y)")}}},
			{&article.Paragraph{Content: []article.Inline{article.CodeSpan(s)}}},
			{&article.Code{Text: s}},
			{&article.List{Items: []article.Item{{Body: []article.Block{&article.Paragraph{Content: plain}}}}}},
			{&article.Quote{Body: []article.Block{&article.Paragraph{Content: plain}}}},
			{&article.Quote{Body: []article.Block{&article.Paragraph{Content: linked}}}},
			{&article.Table{Header: 1, Rows: [][]article.Cell{{{Body: []article.Block{&article.Paragraph{Content: plain}}}}}}},
		}
		for _, body := range bodies {
			checkRoundTrip(t, &article.Article{Body: body})
		}
	}
}

// misreadNote is what goldmark takes for the mark of a footnote, without looking
// for the bracket.
var misreadNote = regexp.MustCompile(`!.\^\d\]`)

func checkRoundTrip(t *testing.T, a *article.Article) {
	t.Helper()
	const whole = 1 << 30 // pictures that the page holds are written, too
	checkMeaning(t, a, format.Options{MaxInline: whole})
	checkMeaning(t, a, format.Options{MaxInline: whole, ReferenceLinks: true})
}

func checkMeaning(t *testing.T, a *article.Article, opts format.Options) {
	t.Helper()
	a = &article.Article{Body: a.Body, Footnotes: a.Footnotes}
	write, err := format.New("md", opts)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := write(&out, a); err != nil {
		t.Fatal(err)
	}
	if misreadNote.Match(out.Bytes()) {
		return
	}
	want := outlineOf(a)
	got := outlineRead(out.Bytes())
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("Markdown does not mean what the article does (-article +Markdown):\n%s\nMarkdown:\n%s", diff, out.String())
	}
}

// outline is an article as lines, one a block, indented by depth. The marks of
// text stand in braces before it.
type outline struct {
	lines []string
	depth int
	notes map[string]bool
}

func (o *outline) add(format string, args ...any) {
	o.lines = append(o.lines, strings.Repeat("  ", o.depth)+fmt.Sprintf(format, args...))
}

func (o *outline) within(name string, inner func()) {
	before := len(o.lines)
	o.add("%s", name)
	o.depth++
	inner()
	o.depth--
	if len(o.lines) == before+1 && !strings.HasSuffix(name, "item") && !strings.HasPrefix(name, "note") {
		o.lines = o.lines[:before]
	}
}

// run is text under a set of marks.
type run struct {
	text  string
	marks string
}

// line is the text of a block as runs. White space has no marks, as nobody
// sees them.
type line struct{ runs []run }

func (l *line) add(text, marks string) {
	text = strings.Map(dropControl, text)
	for i, part := range strings.Split(text, " ") {
		if i > 0 {
			l.append(" ", "")
		}
		if part != "" {
			l.append(part, marks)
		}
	}
}

// dropControl drops what no format writes.
func dropControl(r rune) rune {
	if unicode.IsControl(r) && r != '\n' && r != '\t' {
		return -1
	}
	return r
}

func (l *line) append(text, marks string) {
	if n := len(l.runs); n > 0 && l.runs[n-1].marks == marks {
		l.runs[n-1].text += text
		return
	}
	l.runs = append(l.runs, run{text, marks})
}

// String returns the runs without white space at the edges of lines.
func (l *line) String() string {
	var b strings.Builder
	for _, r := range l.runs {
		if r.marks != "" {
			fmt.Fprintf(&b, "{%s:%s}", r.marks, r.text)
			continue
		}
		b.WriteString(r.text)
	}
	lines := strings.Split(b.String(), "\n")
	for i, s := range lines {
		lines[i] = strings.Join(strings.Fields(strings.ReplaceAll(s, "\u00a0", "\ue000")), " ")
	}
	return strings.ReplaceAll(strings.ReplaceAll(strings.Trim(strings.Join(lines, "\n"), "\n"), "\n", "⏎"), "\ue000", "\u00a0")
}

// marks is a set of marks by name, kept in order.
type marks map[string]int

func (m marks) String() string {
	var names []string
	for _, name := range []string{"em", "strong", "del", "sub", "sup", "link", "code"} {
		if m[name] > 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "+")
}

// outlineOf returns the outline of an article.
func outlineOf(a *article.Article) []string {
	o := &outline{notes: map[string]bool{}}
	for _, note := range a.Footnotes {
		o.notes[note.Label] = true
	}
	o.blocks(a.Body)
	return o.lines
}

func (o *outline) blocks(blocks []article.Block) {
	for _, block := range blocks {
		o.block(block)
	}
}

func (o *outline) text(name string, content []article.Inline) {
	var l line
	o.inlines(&l, content, marks{}, "")
	if s := l.String(); s != "" {
		o.add("%s: %s", name, s)
	}
}

func (o *outline) block(block article.Block) {
	switch x := block.(type) {
	case *article.Heading:
		o.text(fmt.Sprint("h", x.Level), x.Content)
	case *article.Paragraph:
		o.text("p", x.Content)
	case *article.Quote:
		name := "quote"
		if x.Callout != "" {
			name += " [!" + strings.ToUpper(string(x.Callout)) + "]"
		}
		o.within(name, func() { o.blocks(x.Body) })
	case *article.Definitions:
		o.block(definitionList(x))
	case *article.Details:
		o.blocks(x.Body)
	case *article.Post:
		day, _, _ := strings.Cut(x.Published, "T")
		if x.Author != "" && day != "" {
			day = " · " + day
		}
		o.text("p", []article.Inline{&article.Strong{Content: []article.Inline{article.Plain(x.Author)}}, article.Plain(day)})
		o.blocks(x.Body)
	case *article.Embed:
		before := len(o.lines)
		o.within("quote", func() { o.blocks(x.Body) })
		title := x.Title
		if title == "" {
			title = x.URL
		}
		if strings.Contains(strings.Join(o.lines[before:], "\n"), "→"+encoded(x.URL)+":") {
			break // the post links to itself
		}
		o.text("p", []article.Inline{&article.Link{URL: x.URL, Content: []article.Inline{article.Plain(title)}}})
	case *article.Figure:
		var images []article.Inline
		for i := range x.Images {
			if i > 0 {
				images = append(images, article.Plain("SOFT"))
			}
			images = append(images, linkedImage(&x.Images[i]))
		}
		o.text("p", images)
		o.text("p", []article.Inline{&article.Emph{Content: x.Caption}})
	case *article.Code:
		if x.Text != "" {
			o.add("code %q: %q", x.Language, trimLines(x.Text))
		}
	case *article.Math:
		o.text("p", []article.Inline{article.Plain("$$" + bare(x.TeX) + "$$")})
	case *article.Rule:
		o.add("rule")
	case *article.List:
		name := "list"
		if x.Ordered {
			name = fmt.Sprint("list from ", x.Start)
		}
		o.within(name, func() {
			for _, item := range x.Items {
				before := len(o.lines)
				o.within("item "+item.Task.Box(), func() { o.blocks(item.Body) })
				if len(o.lines) == before+1 && !x.Ordered {
					o.lines = o.lines[:before]
				}
			}
		})
	case *article.Table:
		o.text("p", []article.Inline{&article.Emph{Content: x.Caption}})
		var rows []string
		text := false
		for i, row := range x.Rows {
			var cells []string
			empty := true
			for _, cell := range row {
				var l line
				o.inlines(&l, cellLine(cell.Body), marks{}, "")
				cells = append(cells, l.String())
				empty = empty && l.String() == ""
			}
			if !empty || i >= x.Header {
				rows = append(rows, "row: "+strings.Join(cells, " ¦ "))
			}
			text = text || !empty
		}
		if text {
			o.within("table", func() {
				for _, row := range rows {
					o.add("%s", row)
				}
			})
		}
	}
}

// taskOf tells whether a list's item begins with a box to tick.
func taskOf(item ast.Node) article.Task {
	if item.FirstChild() == nil {
		return article.NoTask
	}
	box, ok := item.FirstChild().FirstChild().(*east.TaskCheckBox)
	switch {
	case !ok:
		return article.NoTask
	case box.IsChecked:
		return article.DoneTask
	}
	return article.OpenTask
}

// definitionList returns the list that stands for x in Markdown.
func definitionList(x *article.Definitions) *article.List {
	list := &article.List{}
	for _, item := range x.Items {
		var line []article.Inline
		for _, term := range item.Terms {
			line = append(line, &article.Strong{Content: term}, article.Break{})
		}
		body := item.Body
		if len(body) > 0 {
			if p, ok := body[0].(*article.Paragraph); ok {
				line, body = append(line, p.Content...), body[1:]
			}
		}
		list.Items = append(list.Items, article.Item{Body: append([]article.Block{&article.Paragraph{Content: line}}, body...)})
	}
	return list
}

// cellLine returns blocks as the line that a cell has room for.
func cellLine(blocks []article.Block) []article.Inline {
	var line []article.Inline
	add := func(content ...article.Inline) {
		if len(line) > 0 {
			line = append(line, article.Break{})
		}
		line = append(line, content...)
	}
	for _, block := range blocks {
		switch x := block.(type) {
		case *article.Paragraph:
			add(x.Content...)
		case *article.Heading:
			add(&article.Strong{Content: x.Content})
		case *article.Quote:
			add(cellLine(x.Body)...)
		case *article.Math:
			add(article.InlineMath(x.TeX))
		case *article.Definitions:
			for _, item := range x.Items {
				for _, term := range item.Terms {
					add(term...)
				}
				add(cellLine(item.Body)...)
			}
		case *article.Details:
			add(x.Summary...)
			add(cellLine(x.Body)...)
		case *article.List:
			for _, item := range x.Items {
				add(append([]article.Inline{article.Plain("- ")}, cellLine(item.Body)...)...)
			}
		case *article.Figure:
			for i := range x.Images {
				add(linkedImage(&x.Images[i]))
			}
		case *article.Code:
			for code := range strings.SplitSeq(x.Text, "\n") {
				add(article.CodeSpan(strings.TrimSpace(code)))
			}
		}
	}
	return line
}

func linkedImage(x *article.Image) article.Inline {
	if x.Link == "" {
		return x
	}
	return &article.Link{URL: x.Link, Content: []article.Inline{x}}
}

// trimLines returns text without the spaces at the ends of its lines, which
// goldmark reads wrong within lists.
func trimLines(text string) string {
	lines := strings.Split(strings.Map(dropControl, text), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// encoded returns an address with those characters percent-encoded that Markdown
// gives another meaning, and without control characters: it leads to the same page.
func encoded(address string) string { return meaning.Replace(strings.Map(dropControl, address)) }

var meaning = strings.NewReplacer("<", "%3C", ">", "%3E", "`", "%60", `\`, "%5C")

func (o *outline) inlines(l *line, content []article.Inline, m marks, url string) {
	within := func(name string, content []article.Inline) {
		m[name]++
		o.inlines(l, content, m, url)
		m[name]--
	}
	for _, inline := range content {
		at := m.String()
		if url != "" {
			at += "→" + encoded(url)
		}
		switch x := inline.(type) {
		case article.Plain:
			l.add(string(x), at)
		case article.CodeSpan:
			m["code"]++
			l.add(string(x), m.String()+strings.TrimPrefix(at, strings.Split(at, "→")[0]))
			m["code"]--
		case article.InlineMath:
			if x != "" {
				l.add("$"+bare(string(x))+"$", at)
			}
		case article.FootnoteRef:
			if o.notes[string(x)] && url == "" {
				l.append("[^"+string(x)+"]", at)
			}
		case article.Break:
			l.append("\n", "")
		case *article.Emph:
			within("em", x.Content)
		case *article.Strong:
			within("strong", x.Content)
		case *article.Strike:
			within("del", x.Content)
		case *article.Sub:
			within("sub", x.Content)
		case *article.Sup:
			within("sup", x.Content)
		case *article.Styled:
			o.inlines(l, x.Unstyled(), m, url)
		case *article.Link:
			outer := url
			if url == "" {
				url = x.URL
				m["link"]++
				o.inlines(l, x.Content, m, url)
				m["link"]--
			} else {
				o.inlines(l, x.Content, m, url)
			}
			url = outer
		case *article.Image:
			l.append("!("+(&line{runs: []run{{text: strings.Map(dropControl, x.Alt)}}}).String()+"|"+encoded(x.URL)+")", at)
		}
	}
}

// mailAddress is what GitHub makes a link of. To goldmark, backticks and the like
// belong to an address as well, and code before an at sign is none.
var mailAddress = regexp.MustCompile(`^[a-zA-Z0-9.\-_+]+@[a-zA-Z0-9\-_]+(\.[a-zA-Z0-9\-_]+)+`)

// outlineRead returns the outline of what goldmark reads in Markdown.
func outlineRead(source []byte) []string {
	md := goldmark.New(
		goldmark.WithExtensions(extension.Table, extension.Strikethrough, extension.TaskList, extension.Footnote,
			extension.NewLinkify(extension.WithLinkifyEmailRegexp(mailAddress))),
		goldmark.WithParserOptions(parser.WithInlineParsers(util.Prioritized(mathParser{}, 50))),
	)
	root := md.Parser().Parse(text.NewReader(source))
	r := &reader{source: source, notes: map[int]string{}}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if note, ok := n.(*east.Footnote); ok && entering {
			r.notes[note.Index] = string(note.Ref)
		}
		return ast.WalkContinue, nil
	})
	r.blocks(root)
	return r.lines
}

// calloutSign is the whole first line of a callout.
var calloutSign = regexp.MustCompile(`^\[![\pL\pN+\-#._]+\]$`)

type reader struct {
	outline
	source  []byte
	notes   map[int]string
	callout string // the sign of the callout whose first line is to come
}

func (r *reader) blocks(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		r.node(c)
	}
}

func (r *reader) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		r.lineOf(fmt.Sprint("h", n.Level), n)
	case *ast.Paragraph, *ast.TextBlock:
		r.lineOf("p", n)
	case *ast.Blockquote:
		name := "quote"
		if p, ok := n.FirstChild().(*ast.Paragraph); ok {
			first := p.Lines().At(0)
			if sign := bytes.TrimSpace(first.Value(r.source)); calloutSign.Match(sign) {
				name += " " + string(sign)
				r.callout = string(sign)
			}
		}
		r.within(name, func() { r.blocks(n) })
	case *ast.HTMLBlock: // details
	case *ast.LinkReferenceDefinition: // read with the links that refer to it
	case *ast.FencedCodeBlock:
		r.add("code %q: %q", string(n.Language(r.source)), trimLines(string(n.Lines().Value(r.source))))
	case *ast.ThematicBreak:
		r.add("rule")
	case *ast.List:
		name := "list"
		if n.IsOrdered() {
			name = fmt.Sprint("list from ", n.Start)
		}
		r.within(name, func() { r.blocks(n) })
	case *ast.ListItem:
		r.within("item "+taskOf(n).Box(), func() { r.blocks(n) })
	case *east.Table:
		r.within("table", func() { r.blocks(n) })
	case *east.TableHeader, *east.TableRow:
		var cells []string
		empty := true
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			var l line
			r.inlines(&l, c, marks{}, "")
			cells = append(cells, l.String())
			empty = empty && l.String() == ""
		}
		if _, header := n.(*east.TableHeader); !header || !empty {
			r.add("row: %s", strings.Join(cells, " ¦ "))
		}
	case *east.FootnoteList:
	default:
		r.add("%s", n.Kind())
	}
}

func (r *reader) lineOf(name string, n ast.Node) {
	var l line
	r.inlines(&l, n, marks{}, "")
	text := strings.TrimPrefix(strings.TrimPrefix(l.String(), r.callout), "SOFT")
	if r.callout = ""; text != "" {
		r.add("%s: %s", name, text)
	}
}

func (r *reader) inlines(l *line, n ast.Node, m marks, url string) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		at := m.String()
		if url != "" {
			at += "→" + url
		}
		switch c := c.(type) {
		case *ast.Text:
			l.add(unescape(c.Segment.Value(r.source)), at)
			if c.HardLineBreak() {
				l.append("\n", "")
			} else if c.SoftLineBreak() {
				l.append("SOFT", at)
			}
		case *ast.String:
			l.add(string(c.Value), at)
		case *ast.CodeSpan:
			m["code"]++
			for t := c.FirstChild(); t != nil; t = t.NextSibling() {
				at := m.String()
				if url != "" {
					at += "→" + url
				}
				value := string(t.(*ast.Text).Segment.Value(r.source))
				l.add(strings.ReplaceAll(value, "\n", " "), at)
			}
			m["code"]--
		case *math:
			l.add(c.source, at)
		case *ast.Emphasis:
			name := [...]string{"", "em", "strong"}[c.Level]
			m[name]++
			r.inlines(l, c, m, url)
			m[name]--
		case *east.Strikethrough:
			m["del"]++
			r.inlines(l, c, m, url)
			m["del"]--
		case *ast.RawHTML:
			tag := strings.Trim(string(c.Segments.Value(r.source)), "<>/")
			switch {
			case tag == "br":
				l.append("\n", "")
			case bytes.HasPrefix(c.Segments.Value(r.source), []byte("</")):
				m[tag]--
			default:
				m[tag]++
			}
		case *ast.Link:
			m["link"]++
			r.inlines(l, c, m, unescape(c.Destination))
			m["link"]--
		case *ast.AutoLink:
			written := c.Label(r.source) // a part of the source
			label, offset := string(written), cap(r.source)-cap(written)
			if bytes.HasSuffix(r.source[:offset], []byte("<")) && !bytes.HasSuffix(r.source[:offset], []byte(`\<`)) { // not one that GitHub makes of bare text
				m["link"]++
				l.add(label, m.String()+"→"+label)
				m["link"]--
				break
			}
			l.add(label, at)
		case *ast.Image:
			var alt line
			r.inlines(&alt, c, marks{}, "")
			l.append("!("+alt.String()+"|"+encoded(unescape(c.Destination))+")", at)
		case *east.FootnoteLink:
			l.append("[^"+r.notes[c.Index]+"]", at)
		case *east.TaskCheckBox: // told of the item
		default:
			l.append(c.Kind().String(), at)
		}
	}
}

// unescape returns source with its backslash escapes and its character
// references resolved.
func unescape(source []byte) string {
	var out, raw []byte
	resolve := func() {
		out = append(out, util.ResolveEntityNames(util.ResolveNumericReferences(raw))...)
		raw = nil
	}
	for i := 0; i < len(source); i++ {
		if source[i] == '\\' && i+1 < len(source) && util.IsPunct(source[i+1]) {
			resolve()
			i++
			out = append(out, source[i])
			continue
		}
		raw = append(raw, source[i])
	}
	resolve()
	return string(out)
}

// math is a formula between dollar signs.
type math struct {
	ast.BaseInline
	source string
}

func (*math) Kind() ast.NodeKind            { return kindMath }
func (n *math) Dump(source []byte, lvl int) { ast.DumpHelper(n, source, lvl, nil, nil) }

var kindMath = ast.NewNodeKind("Math")

// bare returns a formula without what the writer changes in it: spaces, which part what
// Markdown reads together, and signs that would end it.
var bare = strings.NewReplacer(" ", "", "\n", "", "\t", "", "\u00a0", "", "`", "", "‘", "", "$", "", `\(`, "", `\)`, "").Replace

// mathParser reads formulas by Pandoc's rule: the first dollar sign stands
// before, the last after something other than a space, no digit follows.
type mathParser struct{}

func (mathParser) Trigger() []byte { return []byte{'$'} }

func (mathParser) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, _ := block.PeekLine()
	for _, sign := range []string{"$$", "$`", "$"} {
		if !bytes.HasPrefix(line, []byte(sign)) {
			continue
		}
		end := map[string]string{"$$": "$$", "$`": "`$", "$": "$"}[sign]
		for i := len(sign) + 1; i+len(end) <= len(line); i++ {
			if line[i-1] == '\\' || !bytes.HasPrefix(line[i:], []byte(end)) {
				continue
			}
			tex, rest := string(line[len(sign):i]), line[i+len(end):]
			if end == "$" && (tex[0] == ' ' || tex[len(tex)-1] == ' ' || len(rest) > 0 && '0' <= rest[0] && rest[0] <= '9') {
				continue
			}
			block.Advance(i + len(end))
			if sign == "$`" {
				sign = "$"
			}
			return &math{source: sign + bare(tex) + sign}
		}
	}
	return nil
}

// inventor makes up articles.
type inventor struct {
	rand  *rand.Rand
	words []string
	depth int
}

// pieces are what the text of made-up articles is made of.
var pieces = [...]string{
	"a", "word", "Two words", "*", "_", "**", "__", "`", "``", "[", "]", "(", ")", "<b>", "</b>", "<", ">", "&amp;", "&", ";",
	"~", "~~", "$", "!", "1.", "2)", "-", "+", "#", "##", "|", ":", "\\", "\\*", "http://x.example/", "https://x.example/_a_",
	"www.x.example", " ", " ", " ", " ", " ", "。", "「", "」", "é", "^", "=", "===", "---", "\u00a0", "\u2019", "\u201c",
	"5", "%", "{", "}", "'", "\"", ".", ",", "?", "/", "@", "\u20ac", "[^1]", "[x]", "](", "![", "😀",
}

func (v *inventor) article() *article.Article {
	a := &article.Article{Body: v.blocks(1 + v.rand.IntN(4))}
	for _, label := range []string{"1", "2"} {
		a.Footnotes = append(a.Footnotes, article.Footnote{Label: label, Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("note")}}}})
	}
	return a
}

func (v *inventor) blocks(n int) []article.Block {
	v.depth++
	defer func() { v.depth-- }()
	var blocks []article.Block
	for range n {
		blocks = append(blocks, v.block())
	}
	return blocks
}

func (v *inventor) block() article.Block {
	kind := v.rand.IntN(12)
	if v.depth > 3 {
		kind = v.rand.IntN(4)
	}
	switch kind {
	case 0:
		return &article.Heading{Level: 2 + v.rand.IntN(5), Content: v.inlines(3)}
	case 1:
		return &article.Code{Language: []string{"", "go", "c++"}[v.rand.IntN(3)], Text: strings.Trim(v.text()+"\n\n"+v.text(), "\n")}
	case 2:
		return &article.Rule{}
	case 3, 4, 5:
		return &article.Paragraph{Content: v.inlines(5)}
	case 6:
		return &article.Quote{Body: v.blocks(v.rand.IntN(3))}
	case 7:
		columns := 1 + v.rand.IntN(3)
		table := &article.Table{Header: v.rand.IntN(2)}
		for range 1 + v.rand.IntN(3) {
			row := make([]article.Cell, columns)
			for i := range row {
				row[i].Body = []article.Block{&article.Paragraph{Content: v.inlines(3)}}
			}
			table.Rows = append(table.Rows, row)
		}
		return table
	case 8:
		return &article.Math{TeX: "\\frac{a_1}{b} * c"}
	}
	list := &article.List{Ordered: v.rand.IntN(2) == 0}
	if list.Ordered {
		list.Start = v.rand.IntN(3)
	}
	for range 1 + v.rand.IntN(3) {
		content := append([]article.Inline{article.Plain("i")}, v.inlines(3)...) // goldmark reads empty items wrong
		item := article.Item{Task: article.Task(v.rand.IntN(3)), Body: []article.Block{&article.Paragraph{Content: content}}}
		if v.rand.IntN(3) == 0 {
			item.Body = append(item.Body, v.blocks(v.rand.IntN(3))...)
		}
		list.Items = append(list.Items, item)
	}
	return list
}

func (v *inventor) inlines(n int) []article.Inline {
	v.depth++
	defer func() { v.depth-- }()
	var inlines []article.Inline
	for range 1 + v.rand.IntN(n) {
		inlines = append(inlines, v.inline())
	}
	return inlines
}

func (v *inventor) inline() article.Inline {
	kind := v.rand.IntN(17)
	if v.depth > 4 {
		kind = v.rand.IntN(6)
	}
	switch kind {
	case 6:
		return article.CodeSpan(strings.Trim(v.text(), " "))
	case 7:
		return article.InlineMath("x_1 * y")
	case 8:
		return article.FootnoteRef([]string{"1", "2", "gone"}[v.rand.IntN(3)])
	case 9:
		return article.Break{}
	case 10:
		return &article.Emph{Content: v.inlines(3)}
	case 11:
		return &article.Strong{Content: v.inlines(3)}
	case 12:
		return &article.Strike{Content: v.inlines(2)}
	case 13:
		return &article.Sub{Content: v.inlines(2)}
	case 14:
		return &article.Link{URL: []string{"https://a.example/x_(y)", "http://b.example/?a=1&copy;=2)", "/c*d*"}[v.rand.IntN(3)], Content: v.inlines(2)}
	case 16:
		style := []article.Style{article.Highlighted, article.Inserted, article.Abbreviated, article.Keyed, article.Annotated}[v.rand.IntN(5)]
		return &article.Styled{Style: style, Title: v.text(), Content: v.inlines(2)}
	case 15:
		return &article.Image{URL: "https://a.example/i.png", Alt: v.text()}
	}
	return article.Plain(v.text())
}

func (v *inventor) text() string {
	var b strings.Builder
	for range 1 + v.rand.IntN(5) {
		n := v.rand.IntN(len(pieces) + len(v.words))
		if n < len(pieces) {
			b.WriteString(pieces[n])
		} else {
			b.WriteString(v.words[n-len(pieces)])
		}
	}
	return b.String()
}
