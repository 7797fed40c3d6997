package assemble_test

import (
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
		"cells":           func(n int) string { return "<table><tr><th>a<th>b" + strings.Repeat("<tr><td>a<td>b", n) + "</table>" },
		"wide cells": func(n int) string {
			return "<table>" + strings.Repeat("<tr><td colspan=1000 rowspan=1000>a", n) + "</table>"
		},
		"columns": func(n int) string {
			return "<table><tr>" + strings.Repeat("<td colspan=100>a", n) + strings.Repeat("<tr><td>b", n)
		},
		"marks": repeated("<sup><a href=#n>1</a></sup>"),
		"notes": func(n int) string {
			return strings.Repeat("<p>a<sup><a href=#n>1</a></sup></p>", n) + "<p id=n>a note of some length</p>"
		},
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
		"links":    repeated("<a href='?a=1&utm_source=b'>c</a> "),
		"iframes":  repeated("<iframe src=https://www.youtube.com/embed/x></iframe><p>x</p>"),
		"rules":    repeated("<hr><p>x</p>"),
		"noscript": repeated("<noscript><img src=a.png></noscript><p>x</p>"),
		"srcset":   func(n int) string { return "<p>a</p><img srcset='" + strings.Repeat("a 1w,", n) + "'><p>b</p>" },
		"pre":      func(n int) string { return "<pre>" + strings.Repeat("<span class=lineno>1</span>x\n", n) + "</pre>" },
		"details":  nested("<details><summary>a</summary>", "<p>x</p>", "</details>"),
		"headings": repeated("<h2>a</h2><p>x</p>"),
	}
	for name, make := range pages {
		const n = 3000
		short, long := elapsed(make(n)), elapsed(make(4*n))
		if long > time.Second && long > 12*short {
			t.Errorf("%s: %v, and %v for four times as much", name, short, long)
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
