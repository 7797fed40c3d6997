package meta

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	document "presscut/extract/internal/source"
)

// BenchmarkRead reads the metadata of a page built like those of news sites, and
// for comparison parses the page into a tree.
func BenchmarkRead(b *testing.B) {
	src := []byte(`<html lang=en><title>City to pay for bridge | Globe</title>
<meta property="og:title" content="City to pay for bridge"><meta property="og:site_name" content="Globe">
<meta property="article:published_time" content="2023-05-03T10:00:00+02:00"><meta name="author" content="Ann Lee">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"City to pay for bridge","author":{"name":"Ann Lee"},"datePublished":"2023-05-03T10:00:00+02:00"}</script>` +
		strings.Repeat(`<li class="menu-item menu-item-type-page"><a href="/section">Section</a></li>`, 60) +
		`<h1 class="entry-title">City to pay for bridge</h1><p class="byline">By <a href="/authors/ann-lee">Ann Lee</a>, <time datetime="2023-05-03">3 May 2023</time></p>` +
		strings.Repeat(body, 40) +
		strings.Repeat(`<div class="related-card"><h2 class="card-title"><a href="/other">Another story of the day</a></h2><span class="card-date">2 May 2023</span></div>`, 20))
	p := segment.Page(document.Source{Text: src, Kind: document.HTML})
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i := range verdicts {
		verdicts[i].Keep = p.Blocks[i].Words > 20
	}
	b.Run("meta", func(b *testing.B) {
		for b.Loop() {
			Read(p, declare.Read(p), verdicts, Options{})
		}
	})
	b.Run("tree", func(b *testing.B) {
		for b.Loop() {
			if _, err := html.Parse(bytes.NewReader(src)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
