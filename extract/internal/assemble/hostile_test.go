package assemble_test

import (
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/assemble"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestLinear assembles all blocks of hostile pages but comments, and of the same
// pages four times as long: the time must not grow like the square.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds, and a minute with the race detector")
	}
	nested := func(open, inner, end string) func(int) string {
		return func(n int) string {
			return strings.Repeat(open, 400) + strings.Repeat(inner, n) + strings.Repeat(end, 400)
		}
	}
	repeated := func(s string) func(int) string {
		return func(n int) string { return "<p>text</p>" + strings.Repeat(s, n) + "<p>text</p>" }
	}
	pages := map[string]func(int) string{
		"spans":  repeated("a<span></span> "),
		"code":   repeated("<code>a<i>b</i></code> "),
		"images": repeated("<figure><img src=a.png><img src=b.png></figure>"),
		"one figure": func(n int) string {
			return "<p>a</p><figure>" + strings.Repeat("<img src=a.png>x<p>y</p>", n) + "</figure>"
		},
		"nested captions": nested("<div class=caption>", "<img src=a.png><p>x</p>", "</div>"),
		"nested figures":  nested("<figure>", "<img src=a.png><p>x</p>", "</figure>"),
		"nested lists":    nested("<ul><li>", "<p>x</p>", "</ul>"),
		"nested tables":   nested("<table><tr><td>a<td>", "<p>x</p>", "</table>"),
		"nested dl":       nested("<dl><dt>a<dd>", "<p>x</p>", "</dl>"),
		"nested quotes":   nested("<blockquote>", "<p>x</p>", "</blockquote>"),
		"nested code":     nested("<div class=highlight>", "<p>x</p>", "</div>"),
		"nested callouts": nested("<div class='admonition note'>", "<p>x</p>", "</div>"),
		"nested sources":  nested("<figure><blockquote>", "<p>x</p>", "</blockquote><figcaption>a</figcaption></figure>"),
		"nested boxes":    nested("<div class=quoteblock><p>x</p>", "<blockquote>x</blockquote>", "<p>x</p></div>"),
		"citations":       repeated("a <a class=reference href=#b>[a]</a><div class=citation id=b>[a]<p>x</p></div>"),
		"cells":           func(n int) string { return "<table><tr><th>a<th>b" + strings.Repeat("<tr><td>a<td>b", n) + "</table>" },
		"wide cells": func(n int) string {
			return "<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=1000>a", n) + "</table>"
		},
		"columns": func(n int) string {
			return "<table><tr>" + strings.Repeat("<td colspan=100>a", n) + strings.Repeat("<tr><td>b", n)
		},
		"anchors": func(n int) string {
			return "<h2>" + strings.Repeat("a<a class=anchor href=#b>#</a>", n) + "</h2><p>x</p>"
		},
		"line anchors": func(n int) string { return "<p>" + strings.Repeat("a<a href=#b>#</a>", n) + "</p>" },
		"buttons": func(n int) string {
			return "<pre><code>" + strings.Repeat("<div>a<button>b</button></div>", n) + "</code></pre>"
		},
		"kinds": nested("<div class=note>", "<p>Note</p>", "</div>"),
		"plain marks": func(n int) string {
			marks, notes := "", ""
			for i := range min(n, 900) {
				k := strconv.Itoa(i + 1)
				marks += "word<sup>" + k + "</sup> "
				notes += "<p><sup>" + k + "</sup> a note of some length</p>"
			}
			return "<p>" + marks + "</p>" + notes
		},
		"sizes": func(n int) string {
			return "<p>a</p><figure>" + strings.Repeat("<img src=/9/a.png><img src=/8/b.png>", n) + "</figure><p>b</p>"
		},
		"marks": repeated("<sup><a href=#n>1</a></sup>"),
		"notes": func(n int) string {
			return strings.Repeat("<p>a<sup><a href=#n>1</a></sup></p>", n) + "<p id=n>a note of some length</p>"
		},
		"digits of spans": func(n int) string {
			return "<p>a <span class=katex>" + strings.Repeat("<span class=mord>1</span>", 4*n) + "</span></p>"
		},
		"text of spans": func(n int) string {
			return "<p>a <span class=katex><span class=text>" + strings.Repeat("<b>x</b>", 4*n) + "</span></span></p>"
		},
		"attributes of Substack": func(n int) string {
			return "<p>a <span data-attrs='" + strings.Repeat("x ", 8*n) + "'>" + strings.Repeat("b<b>c</b>", n) + "</span></p>"
		},
		"items of Word":   repeated("<p class=MsoListParagraph>1. x</p>"),
		"scripts":         repeated("a <script type=math/tex>x</script> "),
		"formulas":        repeated("a <math><mi>x</mi></math> "),
		"nested formulas": nested("<math><mrow>", "<mi>x</mi>", "</mrow></math>"),
		"ruby":            func(n int) string { return "<p><ruby>" + strings.Repeat("a<rt>b</rt>", n) + "</ruby></p>" },
		"accents":         func(n int) string { return "<p>a <math>" + strings.Repeat("<mover><mi>a</mi>", n) + "</math></p>" },
		"pictures again": func(n int) string {
			return "<p>a</p><figure><img src=a.png></figure><figure>" + strings.Repeat("<img src=a.png>", n) + "</figure><p>b</p>"
		},
		"comments": func(n int) string {
			return "<p>a</p>" + strings.Repeat("<i></i>", 4*n) + strings.Repeat("<div><div class=comment-text>comment</div></div>", n)
		},
		"links":              repeated("<a href='?a=1&utm_source=b'>c</a> "),
		"iframes":            repeated("<iframe src=https://www.youtube.com/embed/x></iframe><p>x</p>"),
		"rules":              repeated("<hr><p>x</p>"),
		"noscript":           repeated("<noscript><img src=a.png></noscript><p>x</p>"),
		"srcset":             func(n int) string { return "<p>a</p><img srcset='" + strings.Repeat("a 1w,", n) + "'><p>b</p>" },
		"pre":                func(n int) string { return "<pre>" + strings.Repeat("<span class=lineno>1</span>x\n", n) + "</pre>" },
		"details":            nested("<details><summary>a</summary>", "<p>x</p>", "</details>"),
		"headings":           repeated("<h2>a</h2><p>x</p>"),
		"lines in a formula": func(n int) string { return "<p>a</p><math>" + strings.Repeat("x<hr>", 4*n) },
		"link around lines": func(n int) string {
			return "<a href='/" + strings.Repeat("x", 8*n) + "'><div>" + strings.Repeat("<p>x</p>", n) + "</div></a>"
		},
		"text called hidden": func(n int) string {
			return "<p>a <span aria-hidden=true style='" + strings.Repeat("x ", 8*n) + "'>" + strings.Repeat("b<b>c</b>", n) + "</span></p>"
		},
		"picture": func(n int) string {
			return "<p>a</p><picture>" + strings.Repeat("<source><img src=a.png>", 2*n) + "</picture><p>b</p>"
		},
		"tables in a box": func(n int) string {
			return "<div class='callout " + strings.Repeat("x ", 8*n) + "'>" + strings.Repeat("<table><tr><td>x</table>", n) + "</div>"
		},
	}
	for name, make := range pages {
		const n = 3000
		for try := 1; ; try++ { // another program may have the processor for a while
			short, long := elapsed(make(n)), elapsed(make(4*n))
			if long <= time.Second || long <= 12*short {
				break
			}
			if try == 3 {
				t.Errorf("%s: %v, and %v for four times as much", name, short, long)
				break
			}
		}
	}
}

// elapsed returns the shortest of three times that assembling takes.
func elapsed(html string) time.Duration {
	p := segment.Page(source.Source{Kind: source.HTML, Text: []byte("<body>" + html)})
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i := range verdicts {
		verdicts[i] = page.Verdict{Keep: p.BlockText(i) != "comment", P: 1}
	}
	shortest := time.Hour
	for range 3 {
		start := time.Now()
		assemble.Article(p, verdicts, article.Meta{}, assemble.Options{})
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

// TestNamesInNames assembles a comment beside which elements that mark its author
// stand within each other, and may not all be read to their ends.
func TestNamesInNames(t *testing.T) {
	html := "<p>a</p><div><div class=comment-text>comment</div>" + strings.Repeat("<b class=username>", 400) + strings.Repeat("some words ", 40000)
	if took := elapsed(html); took > 2*time.Second {
		t.Errorf("%d bytes take %v", len(html), took)
	}
}

// TestNotesInNotes assembles notes that stand within each other: the text of the
// innermost must not be told hundreds of times.
func TestNotesInNotes(t *testing.T) {
	const n = 250
	marks, notes := "", ""
	for i := range n {
		id := strconv.Itoa(i)
		marks += "<sup><a href=#n" + id + ">" + id + "</a></sup>"
		notes += "<div id=n" + id + ">words of a note "
	}
	html := "<body><p>a " + marks + "</p>" + notes + strings.Repeat("</div>", n)
	p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(html)})
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i := range verdicts {
		verdicts[i].Keep = true
	}
	told := 0
	for _, note := range assemble.Article(p, verdicts, article.Meta{}, assemble.Options{}).Footnotes {
		told += len(article.Text(note.Body))
	}
	if told == 0 || told > 3*len(html) {
		t.Errorf("%d bytes of source tell notes of %d", len(html), told)
	}
}

// TestSpans assembles a table whose few cells span as many places as they can: it
// must not take a hundred times the memory of its source.
func TestSpans(t *testing.T) {
	row := "<tr><td colspan=100 rowspan=100>a<td colspan=100 rowspan=100>b"
	html := "<p>a</p><table>" + strings.Repeat(row+strings.Repeat("<tr>", 99), 400) + "</table>"
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	elapsed(html)
	runtime.ReadMemStats(&after)
	if size := (after.TotalAlloc - before.TotalAlloc) / 3; size > 150*uint64(len(html)) {
		t.Errorf("%d bytes of source take %d", len(html), size)
	}
}

// TestLongBase reads a link that is relative to an address which is longer than the
// page's other text: all links would be as long.
func TestLongBase(t *testing.T) {
	html := "<head><base href='http://a.b/" + strings.Repeat("x", 100000) + "/'></head><body><p>a <a href=c>b</a></p>"
	p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(html)})
	a := assemble.Article(p, []page.Verdict{{Keep: true}}, article.Meta{}, assemble.Options{})
	link, ok := a.Body[0].(*article.Paragraph).Content[1].(*article.Link)
	if !ok || link.URL != "c" {
		t.Errorf("%+v", a.Body[0])
	}
}
