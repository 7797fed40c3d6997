package segment

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"presscut/extract/internal/page"
	"presscut/extract/internal/source"
)

// TestBlocks holds the rules of the HTML standard that change where text
// belongs, one page each. A slash parts blocks.
func TestBlocks(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"inline elements do not part text", "<p>one <b>two</b><i>three</i></p>", "one twothree"},
		{"a block within text parts it", "<div>one<p>two</p>three</div>", "one/two/three"},
		{"a paragraph ends before a block", "<p>one<div>two</div>three", "one/two/three"},
		{"a stray end tag of a paragraph is one", "one</p>two", "one/two"},
		{"but not in a drop-down list", "one<select></p></select>two", "onetwo"},
		{"a list item ends the one before", "<ul><li>one<li>two<ul><li>three</ul>four</ul>", "one/two/three/four"},
		{"terms and definitions end each other", "<dl><dt>one<dd>two<dt>three</dl>", "one/two/three"},
		{"cells and rows end each other", "<table><tr><td>one<td>two<tr><th>three</table>four", "one/two/three/four"},
		{"a cell outside of a table is nothing", "one<td>two</td>", "onetwo"},
		{"an end tag does not reach out of a cell", "<div><table><tr><td>one</div>two</table>three", "onetwo/three"},
		{"headings of any level end each other", "<h2>one</h3>two", "one/two"},
		{"one line break is a space", "one<br>two", "one two"},
		{"two line breaks part blocks", "one<br> <br>two", "one/two"},
		{"two line breaks in preformatted text do not", "<pre>one<br><br>two</pre>", "one two"},
		{"scripts and styles are no text", "one<script>a < b</script><style>p{}</style>two", "onetwo"},
		{"text that only scripts off would show is none", "one<noscript>two</noscript>three", "onethree"},
		{"drawings are no text", "one<svg><title>two</title><text>three</text></svg>four", "onefour"},
		{"HTML ends a drawing that was left open", "one<svg><path><p>two</p>", "one/two"},
		{"drop-down lists are no text", "one<select><option>two</select>three", "onethree"},
		{"templates are no text", "one<template><p>two</p></template>three", "onethree"},
		{"but those of shadow roots are", "one<my-card><template shadowrootmode=open><style>p{}</style><p>two</p></template>three</my-card>", "one/two/three"},
		{"and hold templates", "<p><template shadowrootmode=closed>one<template>two</template>three</template>four", "onethreefour"},
		{"the title belongs to the head", "<head><title>one</title></head>two", "two"},
		{"text in the head opens the body", "<head>one<title>two</title></head>three", "one/three"},
		{"character references are characters", "one&nbsp;&amp;&#32;two", "one & two"},
		{"an element of its own name is inline", "one<my-icon>two</my-icon>three", "onetwothree"},
		{"a page may break off in a tag", "one<p>two<a href='", "one/two"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(blockTexts([]byte(test.html)), "/"); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.html, got, test.want)
			}
			want, err := oracle([]byte(test.html))
			if err != nil {
				t.Fatal(err)
			}
			if got := strings.Join(want, "/"); got != test.want {
				t.Errorf("the tree has %s, want %s", got, test.want)
			}
		})
	}
}

// TestUnclosed ends raw text that has no end tag where browsers do not recover.
func TestUnclosed(t *testing.T) {
	tests := []struct{ name, html, want string }{
		{"a title without end", "<head><title>one\n<meta name=a></head><body><p>two</p>", "two"},
		{"a title without end, with a drawing's below", "<title>one<meta name=a><p>two" + strings.Repeat("<!-- x -->", 300) + "<svg><title>z</title></svg>", "two"},
		{"a title that quotes a tag", "<title>The <script> tag</title><p>two", "two"},
		{"a style without end", "<head><style>p{color:red}</head><body><p>two", "two"},
		{"a style without end that holds a drawing", "<style>a{background:url('data:,<svg><path/></svg>')} b{}<p>two", "two"},
		{"a frame without end", "<p>one</p><iframe src=x><p>two</p>", "one/two"},
		{"a box to write in without end", "<p>one</p><form><textarea>draft<div>two</div>", "one/two"},
		{"text for browsers without scripts, without end", "<noscript><img src=x><div>two</div>", "two"},
		{"a script without end and code", "<script src=x><p>two</p>", "two"},
		{"a script without end whose code holds tags", "<script>a='<p>one</p>'\n</head>\n<body><p>two", "two"},
		{"a script that the page breaks off in", "<p>one<script>a='<p>two</p><body>'", "one"},
		{"a script whose escape has no end", "<script><!-- a='<script>' </script><p>two</p>", "two"},
		{"an empty script", "<p>one<script src=a/><p>two<script>b</script>three", "one/twothree"},
		{"a slash in an address", "<p>one<script src=a/>b</script><p>two", "one/two"},
		{"an empty frame", "<p>one<iframe src='a'/><p>two<iframe src='b'></iframe>", "one/two"},
		{"an empty title and style", "<head><title/><style/><noscript/></head><textarea/><p>two", "two"},
		{"an empty script with its end tag", "<p>one<script src='a' />b</script>two", "onetwo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(blockTexts([]byte(test.html)), "/"); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.html, got, test.want)
			}
		})
	}
}

func TestLinks(t *testing.T) {
	tests := []struct {
		name, html string
		want       int32 // words in links
	}{
		{"text within a link counts", "<p>one <a href=x>two <b>three</b></a> four</p>", 2},
		{"a link ends the one before", "<p><a href=x>one <a href=y>two</a> three</p>", 2},
		{"a link around blocks counts in each", "<a href=x><div>one</div><div>two</div></a>", 2},
		{"a link that a block ends inside of is over", "<a href=x><div>one</a> two</div>", 1},
		{"a link left open ends with its block", "<div><a href=x>one</div><div>two</div>", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := int32(0)
			for _, b := range Page(source.Source{Text: []byte(test.html), Kind: source.HTML}).Blocks {
				got += b.LinkWords
			}
			if got != test.want {
				t.Errorf("%s: %d words in links, want %d", test.html, got, test.want)
			}
		})
	}
}

// TestHostile cuts pages made to be slow. Each takes well under a second; the
// limit is wide, but a page that took quadratic time would break it.
func TestHostile(t *testing.T) {
	const limit = 20 * time.Second
	size := 8 << 20
	if testing.Short() {
		size = 1 << 19
	}
	for _, piece := range []string{
		"<div>", "</p>", "<a>", "<b>x", "</div>", "<p>", "<li>", "<table><td>", "<svg>", "<svg><desc>", "<template>",
		"<br>", "&", "&nbsp;", "<", "</", "<!--", "<button>x</p>", "<a><div></a>", "<select><option>", "<h1>", "<dd><div>",
		"<form><p>x</form>", "<x-y>", "\x00", "<p class=a>", "<script>", "<!---->x",
	} {
		t.Run(piece, func(t *testing.T) {
			t.Parallel()
			start := time.Now()
			p := Page(source.Source{Text: []byte(strings.Repeat(piece, size/len(piece))), Kind: source.HTML})
			checkTables(t, p)
			if took := time.Since(start); took > limit {
				t.Errorf("took %v", took)
			}
		})
	}
}

// deepChecks is how many runs of a block are looked up in their elements, which
// may be deep.
const deepChecks = 1000

// checkTables checks what the other stages rely on.
func checkTables(t *testing.T, p *page.Page) {
	t.Helper()
	for i, e := range p.Elements {
		if e.Parent >= int32(i) || e.Start > e.Body || e.Body > e.End || int(e.End) > len(p.Source) ||
			e.Block > e.EndBlock || int(e.EndBlock) > len(p.Blocks) || int(max(e.Class, e.ID)) >= len(p.Names) {
			t.Fatalf("element %d of %d is out of order: %+v", i, len(p.Elements), e)
		}
	}
	run, end := int32(0), int32(0)
	for i, b := range p.Blocks {
		if b.Run != run || b.EndRun <= b.Run || b.Chars == 0 || b.LinkWords > b.Words {
			t.Fatalf("block %d of %d is out of order: %+v", i, len(p.Blocks), b)
		}
		run = b.EndRun
		for k, r := range p.Runs[b.Run:b.EndRun] {
			if r.Start < end || r.End < r.Start || int(r.End) > len(p.Source) || k < deepChecks && !p.In(r.Element, b.Element) {
				t.Fatalf("run of block %d is out of order: %+v", i, r)
			}
			end = r.End
		}
	}
	if int(run) != len(p.Runs) {
		t.Fatalf("%d runs, the blocks have %d", len(p.Runs), run)
	}
}

// soup returns a page of random tags. Tables, drawings, forms and lists to choose
// from are well formed: text between rows, tags within drawings, and bold text
// that a tree carries on from one form or option into the next are where the
// blocks differ from the tree's by design.
func soup(r *rand.Rand) string {
	tags := []string{
		"p", "div", "span", "a", "b", "i", "em", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "section", "article",
		"blockquote", "pre", "br", "hr", "img", "form", "button", "label", "figure", "figcaption", "header", "footer", "nav",
		"main", "address", "center", "details", "summary", "x-y", "sup", "code", "strong", "font", "noscript", "script",
		"svg", "select", "textarea", "input", "table",
	}
	var b strings.Builder
	for range 5 + r.IntN(60) {
		tag := tags[r.IntN(len(tags))]
		switch k := r.IntN(10); {
		case tag == "table":
			b.WriteString("<table><tr><td>cell<td><p>cell<tr><th>head</table>")
		case tag == "svg":
			b.WriteString("<svg><title>drawing</title><g><a>link</a></g></svg>")
		case tag == "form":
			b.WriteString("<form><p>one</p></form>")
		case tag == "select":
			b.WriteString("<select><option>one<option>two</select>")
		case k < 4:
			b.WriteString("<" + tag + ">")
		case k < 7:
			b.WriteString("</" + tag + ">")
		default:
			b.WriteString([]string{"one", " two ", "three &amp; four", "\n", "&nbsp;"}[r.IntN(5)])
		}
	}
	return b.String()
}

func FuzzSoup(f *testing.F) {
	for seed := range uint64(64) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		src := []byte(soup(rand.New(rand.NewPCG(seed, 1))))
		if recovers(src) {
			t.Skip("browsers take the rest of the page for raw text")
		}
		want, err := oracle(src)
		if err != nil {
			t.Skip(err)
		}
		if diff := difference(blockTexts(src), want); diff != "" {
			t.Errorf("%s\n%s", src, diff)
		}
	})
}

func FuzzTables(f *testing.F) {
	f.Add([]byte("<p>one<table>two<tr>three<td>four</table><a><div></a>five"))
	f.Add([]byte("0<select><table>"))
	f.Add([]byte("<svg><foreignObject><p>x</svg><select><table><td>y<template><tr>z"))
	f.Fuzz(func(t *testing.T, src []byte) {
		checkTables(t, Page(source.Source{Text: src, Kind: source.HTML}))
	})
}
