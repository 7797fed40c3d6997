package meta

import (
	"strings"
	"testing"
	"time"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	document "presscut/extract/internal/source"
)

// TestLinear reads hostile pages and the same pages four times as long: the time
// must not grow like the square.
func TestLinear(t *testing.T) {
	pages := map[string]func(n int) string{
		"a line before names": func(n int) string {
			return "<p>" + strings.Repeat("x<b>y</b>", n) + strings.Repeat("<a rel=author href=/a>Ann Lee</a>", maxMarked) + "</p>"
		},
		"properties in a long item": func(n int) string {
			return "<div itemscope itemprop='" + strings.Repeat("x", 40*n) + "'>" + strings.Repeat("<b itemprop=name>x</b>", n) + "</div>"
		},
		"terms in a long item": func(n int) string {
			return "<div style='" + strings.Repeat("x", 40*n) + "' typeof=Article>" + strings.Repeat("<b property=name>x</b>", n) + "</div>"
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

// TestLongAuthor reads a line of which all elements are marked as its author: it
// must not be read to its end for each.
func TestLongAuthor(t *testing.T) {
	html := "<p>" + strings.Repeat("<span class=author>", maxMarked) + strings.Repeat("Xy ", 200000)
	if took := elapsed(html); took > 2*time.Second {
		t.Errorf("%d bytes take %v", len(html), took)
	}
}

// elapsed returns the shorter of two times that reading takes, below a title and
// above a text.
func elapsed(html string) time.Duration {
	const text = "<p>The council of the town voted on Tuesday to rebuild the old bridge over the river, after two years of talks."
	p := segment.Page(document.Source{Kind: document.HTML, Text: []byte("<body><h1>The bridge</h1>" + html + text)})
	verdicts := make([]page.Verdict, len(p.Blocks))
	verdicts[len(verdicts)-1].Keep = true
	shortest := time.Hour
	for range 2 {
		start := time.Now()
		Read(p, declare.Read(p), verdicts, Options{})
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}
