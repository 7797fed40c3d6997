package extract_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract"
	"presscut/extract/article"
)

// pages are the HTML pages of testdata, by name.
func pages(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../testdata/pages/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	pages := map[string]string{}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if f.Name == "input.html" {
				pages[strings.TrimSuffix(filepath.Base(file), ".txtar")] = string(f.Data)
			}
		}
	}
	for _, file := range []string{"bridge.html", "2024/bakery.html"} {
		page, err := os.ReadFile(filepath.Join("../testdata/script/saved", file))
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.Base(file)] = string(page)
	}
	return pages
}

// text returns the text of the article in page.
func text(page string) (string, error) {
	a, err := extract.Article(strings.NewReader(page), extract.Options{})
	if err != nil {
		return "", err
	}
	return article.Text(a.Body), nil
}

// TestBoilerplateChangesNothing adds to every page what sites add to theirs.
// The article's text must stay as it is.
func TestBoilerplateChangesNothing(t *testing.T) {
	additions := []struct{ name, before, html string }{
		{"a menu", "<header", `<nav class="top-nav"><ul><li><a href="/a">Shop</a></li><li><a href="/b">Podcasts</a></li><li><a href="/c">Jobs</a></li><li><a href="/d">Contact us</a></li></ul></nav>`},
		{"a footer", "</body>", `<footer class="site-footer"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul><p>© 2024 All rights reserved.</p></footer>`},
		{"a script", "</body>", `<script>var words = "<p>Not a paragraph, however long the sentence may be that stands in it.</p>";</script>`},
		{"a style", "</body>", `<style>.a::before { content: "Not a word of the article" }</style>`},
		{"a comment", "</body>", `<!-- <p>Not a paragraph either, and nobody should ever read what stands in here.</p> -->`},
		{"a drawing", "</body>", `<svg><title>Menu</title><path d="M0 0"/></svg>`},
		{"a cookie note", "</body>", `<div class="cookie-banner" role="dialog"><p>We use cookies to make this site better.</p><button>Accept all</button> <a href="/privacy">Privacy policy</a></div>`},
	}
	for name, page := range pages(t) {
		want, err := text(page)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, add := range additions {
			at := strings.Index(page, add.before)
			if at < 0 {
				continue
			}
			got, err := text(page[:at] + add.html + page[at:])
			if err != nil {
				t.Errorf("%s with %s: %v", name, add.name, err)
			} else if got != want {
				t.Errorf("%s with %s:\n got %q\nwant %q", name, add.name, got, want)
			}
		}
	}
}

// TestTwiceIsOnce repeats the article of a page, as sites do that have one for
// small and one for large screens.
func TestTwiceIsOnce(t *testing.T) {
	page := pages(t)["bridge.html"]
	want, err := text(page)
	if err != nil {
		t.Fatal(err)
	}
	from, to := strings.Index(page, "<article>"), strings.Index(page, "</article>")+len("</article>")
	got, err := text(page[:to] + `<div class="mobile-only">` + page[from:to] + "</div>" + page[to:])
	if err != nil {
		t.Fatal(err)
	}
	if long := strings.Count(got, "Eleven months of work"); long != 1 {
		t.Errorf("a paragraph stands there %d times:\n%s\nwant\n%s", long, got, want)
	}
}

// TestBrokenPages cuts pages off at every length and spoils bytes: whatever is
// left gives an article or an error that says so.
func TestBrokenPages(t *testing.T) {
	for name, page := range pages(t) {
		for cut := 0; cut < len(page); cut += 1 + len(page)/60 {
			broken := page[:cut]
			if cut%2 == 0 {
				broken = broken[:cut/2] + "\x00<\xff" + broken[cut/2:]
			}
			if _, err := text(broken); err != nil && !errors.Is(err, extract.ErrNoArticle) && !errors.Is(err, extract.ErrEmpty) && !errors.Is(err, extract.ErrNotText) && !errors.Is(err, extract.ErrNotPage) {
				t.Errorf("%s, %d bytes: %v", name, cut, err)
			}
		}
	}
}

// TestHostilePages runs pages made to be slow through the whole pipeline. Half a
// page may not take much less than half of the time.
func TestHostilePages(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while")
	}
	prose := "<p>A sentence of eleven words that the ranking would like to keep, as it is prose. "
	for _, piece := range []string{
		"<div>", "<div><p>word ", "<ul><li>word ", "<table><tr><td>word ", "<b><i>word</b></i>", "<a href=x>word</a> ", prose,
		"<blockquote>" + prose, "<ul><li>" + prose, "<span class=a><span id=b>word", "<p>&amp;&nbsp;", "<br>word", "<h2>word</h2>",
		"<img src=x>", "<figure><img src=x><figcaption>word", "<pre>word\n", "<section class='comments post'>" + prose,
		"<meta property=og:title content=word>", "<time datetime=2024-01-01>word</time>", "<sup><a href=#fn1>1</a></sup>",
		"<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>", "<details><summary>word", "<dl><dt>word<dd>word",
	} {
		t.Run(piece[:min(len(piece), 24)], func(t *testing.T) {
			took := func(size int) time.Duration {
				page := strings.Repeat(piece, size/len(piece))
				start := time.Now()
				_, err := extract.Article(strings.NewReader(page), extract.Options{})
				if err != nil && !errors.Is(err, extract.ErrNoArticle) {
					t.Fatal(err)
				}
				return time.Since(start)
			}
			const size, tries = 1 << 19, 3 // another program may have had the processor
			for try := 1; ; try++ {
				half, whole := took(size/2), took(size)
				if whole <= 5*time.Second || whole <= 3*half {
					break
				}
				if try == tries {
					t.Fatalf("%d bytes take %v, half of them %v", size, whole, half)
				}
			}
		})
	}
}

// TestHugeElement reads a page that is one element of 100 MB.
func TestHugeElement(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a while")
	}
	page := bytes.Repeat([]byte("An endless line of words that never breaks and never ends. "), 100<<20/59)
	_, err := extract.Article(bytes.NewReader(append([]byte("<html><body><p>"), page...)), extract.Options{})
	if !errors.Is(err, extract.ErrTooLarge) {
		t.Errorf("with the default limit: %v, want ErrTooLarge", err)
	}
	a, err := extract.Article(bytes.NewReader(append([]byte("<html><body><p>"), page...)), extract.Options{MaxBytes: 200 << 20})
	if err != nil {
		t.Fatal(err)
	}
	if got := len(article.Text(a.Body)); got < len(page)-100 {
		t.Errorf("%d bytes of text, want %d", got, len(page))
	}
}

// FuzzArticle wants an article or an error of any bytes, and the same twice.
func FuzzArticle(f *testing.F) {
	f.Add([]byte("<h1>Title</h1><p>Some words. <table><tr><td>and more"))
	f.Add([]byte("By A. Writer\n\nSome words in a line.\n\n* an item\n"))
	f.Add([]byte("#"))
	f.Add([]byte("Some words in a line.\n\n#"))
	f.Fuzz(func(t *testing.T, page []byte) {
		first, err := extract.Article(bytes.NewReader(page), extract.Options{})
		second, again := extract.Article(bytes.NewReader(page), extract.Options{})
		if (err == nil) != (again == nil) {
			t.Fatalf("%v, then %v", err, again)
		}
		if err != nil {
			return
		}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Errorf("another article the second time:\n%s", diff)
		}
	})
}
