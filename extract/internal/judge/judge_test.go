package judge_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/judge"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestAccess wants each page of testdata judged as the name of its file says:
// none.txtar has pages without an article, the others are named after the
// access.
func TestAccess(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no test pages", err)
	}
	for _, file := range files {
		want := strings.TrimSuffix(filepath.Base(file), ".txtar")
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			t.Run(want+"/"+f.Name, func(t *testing.T) {
				p, verdicts := read(t, f.Name, f.Data)
				got := judge.Judge(p, declare.Read(p), verdicts, meta.Read(p, declare.Read(p), verdicts, meta.Options{}))
				switch {
				case want == "none":
					if got.Found || got.Access != article.AccessFull {
						t.Errorf("found %v, access %q, confidence %.2f", got.Found, got.Access, got.Confidence)
					}
				case got.Access != article.Access(want):
					t.Errorf("access %q, confidence %.2f, kept:\n%s", got.Access, got.Confidence, kept(p, verdicts))
				case want == "full" || want == "paywalled" || want == "truncated":
					if !got.Found {
						t.Errorf("not found, confidence %.2f", got.Confidence)
					}
				case got.Found:
					t.Errorf("an article was found")
				}
			})
		}
	}
}

func read(t testing.TB, name string, data []byte) (*page.Page, []page.Verdict) {
	t.Helper()
	kind := source.HTML
	if strings.HasSuffix(name, ".txt") {
		kind = source.Text
	}
	text, err := source.Decode(data, source.Options{Kind: kind})
	if err != nil {
		t.Fatal(err)
	}
	p := segment.Page(text)
	return p, rank.Rank(p, declare.Read(p), rank.Balanced)
}

func kept(p *page.Page, verdicts []page.Verdict) string {
	var b strings.Builder
	for i, v := range verdicts {
		if v.Keep {
			b.WriteString(p.BlockText(i) + "\n")
		}
	}
	return b.String()
}

// TestPageType wants the kind of a page told by what it declares, or by its
// address.
func TestPageType(t *testing.T) {
	tests := []struct {
		name, head string
		want       article.PageType
	}{
		{"nothing", ``, ""},
		{"news", `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Weir"}]}</script>`, article.PageArticle},
		{"posts", `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>`, article.PageForum},
		{"offer", `<script type="application/ld+json">{"@type":"https://schema.org/Product","offers":{"@type":"Offer"}}</script>`, article.PageProduct},
		{"offers", `<script type="application/ld+json">[` + strings.Repeat(`{"@type":"Product","offers":{"@type":"Offer"}},`, 9) + `{}]</script>`, article.PageListing},
		{"og:product", `<meta property="og:type" content="product">`, article.PageProduct},
		{"thread", `<link rel="canonical" href="https://boats.example/forum/thread/12-weir">`, article.PageForum},
		{"blog entry", `<link rel="canonical" href="https://boats.example/blog/weir">`, article.PageArticle},
		{"blog", `<link rel="canonical" href="https://boats.example/blog/">`, article.PageListing},
		{"product below a collection", `<link rel="canonical" href="https://boats.example/collections/ropes/products/hemp">`, article.PageProduct},
		{"manual", `<link rel="canonical" href="https://docs.boats.example/ropes">`, article.PageOther},
		{"front page", `<link rel="canonical" href="https://boats.example/">`, article.PageOther},
	}
	for _, test := range tests {
		p, verdicts := read(t, test.name+".html", []byte("<html><head>"+test.head+"</head><body><main><p>The weir above the old mill was closed on Tuesday night.</p></main></body></html>"))
		if got := judge.Judge(p, declare.Read(p), verdicts, meta.Read(p, declare.Read(p), verdicts, meta.Options{})); got.PageType != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got.PageType, test.want)
		}
	}
}

// TestWarnings wants characters told that a wrong charset has cost.
func TestWarnings(t *testing.T) {
	p, verdicts := read(t, "damaged.html", []byte("<main><p>The caf\uFFFD above the old mill was closed on Tuesday night, when the river had risen by two metres.</p></main>"))
	got := judge.Judge(p, declare.Read(p), verdicts, article.Meta{})
	if len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], "1 character") {
		t.Errorf("got %q", got.Warnings)
	}
}

// TestHostile wants pages that are made to be slow judged in linear time.
func TestHostile(t *testing.T) {
	for _, piece := range []string{
		`{"@type":[`, `"@type":"`, `"@type"`, `"articleBody":"\`, `"isAccessibleForFree":`, `"cssSelector":"`,
	} {
		page := `<script type="application/ld+json">` + strings.Repeat(piece, 1<<17) + `</script><p>weir</p>`
		p, verdicts := read(t, "hostile.html", []byte(page))
		start := time.Now()
		judge.Judge(p, declare.Read(p), verdicts, article.Meta{})
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%q: took %v", piece, took)
		}
	}
}

// BenchmarkJudge measures judging a page of the common kind: an article of 2,000
// words among a thousand elements, and a shell without text.
func BenchmarkJudge(b *testing.B) {
	paragraph := "<p>The weir above the old mill was closed on Tuesday night, when the river had risen by two metres within a few hours, and the first trees came down with the water.</p>\n"
	head := `<head><title>Weir</title>` + strings.Repeat(`<meta property="article:tag" content="weir">`, 30) + strings.Repeat(`<script async src="/a.js"></script>`, 30) +
		`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir","isAccessibleForFree":true}</script></head>`
	pages := map[string]string{
		"article": head + "<body>" + strings.Repeat(`<div class="item"><a href="/weir">The weir</a></div>`, 400) + "<main><article>" + strings.Repeat(paragraph, 60) + "</article></main></body>",
		"short":   head + "<body>" + strings.Repeat(`<div class="item"><a href="/weir">The weir</a></div>`, 400) + "<main><article>" + strings.Repeat(paragraph, 4) + "</article></main></body>",
	}
	for name, html := range pages {
		b.Run(name, func(b *testing.B) {
			p, verdicts := read(b, "page.html", []byte(html))
			about := meta.Read(p, declare.Read(p), verdicts, meta.Options{})
			b.SetBytes(int64(len(html)))
			for b.Loop() {
				judge.Judge(p, declare.Read(p), verdicts, about)
			}
		})
	}
}

// FuzzJudge wants no page to make judging panic, nor its confidence leave the
// range from 0 to 1.
func FuzzJudge(f *testing.F) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, page := range archive.Files {
			f.Add(page.Data, strings.HasSuffix(page.Name, ".txt"))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, dump bool) {
		kind := source.HTML
		if dump {
			kind = source.Text
		}
		text, err := source.Decode(data, source.Options{Kind: kind})
		if err != nil {
			return
		}
		p := segment.Page(text)
		verdicts := rank.Rank(p, declare.Read(p), rank.Balanced)
		got := judge.Judge(p, declare.Read(p), verdicts, meta.Read(p, declare.Read(p), verdicts, meta.Options{}))
		if !(got.Confidence >= 0 && got.Confidence <= 1) {
			t.Errorf("confidence %v", got.Confidence)
		}
	})
}
