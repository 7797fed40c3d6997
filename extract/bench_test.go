package extract_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"presscut/extract"
	"presscut/format"
)

// pageSizes are those of a small page, a common one and a large one, in bytes.
var pageSizes = [...]int{16 << 10, 128 << 10, 1 << 20}

// newsPage returns a page of at least size bytes, with what news pages have:
// half of it scripts, styles and drawings, a navigation, an article, a sidebar,
// comments.
func newsPage(size int) []byte {
	sentence := sentences()
	var b bytes.Buffer
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rain in the North | The Daily</title>
<meta property="og:title" content="Rain in the North"><meta property="og:site_name" content="The Daily">
<meta property="article:published_time" content="2024-03-05T08:30:00Z"><link rel="canonical" href="https://daily.example/rain">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain in the North","author":{"name":"Ann Example"}}</script>`)
	part := size / 16
	repeat(&b, 6*part, `<script>window.data=window.data||[];for(var i=0;i<3;i++){data.push({"id":%d,"on":true})}</script>`)
	repeat(&b, part, `<style>.card-%d{margin:0 auto;padding:1em;color:#333}</style>`)
	b.WriteString(`</head><body class="page"><header><nav class="menu"><ul>`)
	repeat(&b, part, `<li class="menu-item item-%d"><a href="/news/section"><span>Section</span></a></li>`)
	b.WriteString(`</ul></nav></header><main><article class="story"><h1>Rain in the North</h1><p class="byline">By Ann Example</p>`)
	for end := b.Len() + 4*part; b.Len() < end; {
		fmt.Fprintf(&b, `<p class="text">%s <a href="/town">The town</a> says: <em>it is over</em>. %s</p>%s`, sentence(), sentence(), "\n")
	}
	b.WriteString(`</article><aside class="sidebar">`)
	repeat(&b, 2*part, `<div class="card card-%d"><a href="/other"><img src="/t.jpg" alt="A bridge"><h3>The bridge is open again</h3></a>
<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg><span class="time">3 hours ago</span></div>`)
	b.WriteString(`</aside><section class="comments" id="comments">`)
	repeat(&b, 2*part, `<div class="comment" data-id="%d"><b class="author">reader</b><p>We had no water here at all.</p></div>`)
	b.WriteString(`</section></main><footer>© The Daily</footer></body></html>`)
	return b.Bytes()
}

// sentences returns a function that returns another sentence at each call, and
// the same ones in the same order each time.
func sentences() func() string {
	words := strings.Fields("rain river bridge night water town council morning people field road winter mayor engineer the a of in and to")
	r := rand.New(rand.NewPCG(1, 2))
	return func() string {
		var b strings.Builder
		b.WriteString("The")
		for range 20 {
			b.WriteByte(' ')
			b.WriteString(words[r.IntN(len(words))])
		}
		return b.String() + "."
	}
}

// repeat writes unit, which counts itself, until size bytes are written.
func repeat(b *bytes.Buffer, size int, unit string) {
	end := b.Len() + size
	for i := 0; b.Len() < end; i++ {
		fmt.Fprintf(b, unit, i)
	}
}

// BenchmarkArticle takes pages from bytes to JSON.
func BenchmarkArticle(b *testing.B) {
	write, err := format.Lookup("json")
	if err != nil {
		b.Fatal(err)
	}
	benchmarkPages(b, func(page []byte) error {
		a, err := extract.Article(bytes.NewReader(page), extract.Options{})
		if err != nil {
			return err
		}
		return write(io.Discard, a)
	})
}

// BenchmarkParse is the measure of the other: what html.Parse takes to build its
// tree of the same pages, and nothing else.
func BenchmarkParse(b *testing.B) {
	benchmarkPages(b, func(page []byte) error {
		_, err := html.Parse(bytes.NewReader(page))
		return err
	})
}

// BenchmarkDump takes a dump from bytes to an article.
func BenchmarkDump(b *testing.B) {
	sentence := sentences()
	var text strings.Builder
	text.WriteString("Home\nNews\nSport\n\nRain in the North\n\nBy Ann Example\n\n")
	for range 100 {
		text.WriteString(sentence() + " " + sentence() + "\n\n")
	}
	text.WriteString("Read more\nLog in\n")
	dump := []byte(text.String())
	b.SetBytes(int64(len(dump)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := extract.Article(bytes.NewReader(dump), extract.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func benchmarkPages(b *testing.B, run func(page []byte) error) {
	for _, size := range pageSizes {
		page := newsPage(size)
		b.Run(fmt.Sprintf("%dKB", size>>10), func(b *testing.B) {
			b.SetBytes(int64(len(page)))
			b.ReportAllocs()
			for b.Loop() {
				if err := run(page); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
