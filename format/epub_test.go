package format_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract/article"
	"presscut/format"
)

// checkChapter wants a chapter of a to be XML that loads nothing from outside of its book.
func checkChapter(t *testing.T, a *article.Article) {
	t.Helper()
	chapter := format.NewChapter(a, format.Options{Comments: true})
	decoder := xml.NewDecoder(bytes.NewReader(chapter.Page()))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v:\n%s", err, chapter.Page())
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "img" {
			t.Errorf("a picture that is not in the book: %v", start.Attr)
		}
	}
}

// Pictures of a single point.
const (
	pixelGIF  = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
	pixelWebP = "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"
)

// testBook returns a book of every page of testdata/pages, of articles that hold what no
// page does, and of pictures.
func testBook(t *testing.T) []byte {
	t.Helper()
	var out bytes.Buffer
	book := format.NewBook(&out, "A & B")
	add := func(a *article.Article, files map[string]string) {
		if err := book.Add(format.NewChapter(a, format.Options{Comments: true, Files: files})); err != nil {
			t.Fatal(err)
		}
	}
	names, err := filepath.Glob(filepath.Join(pages, "*.txtar"))
	if err != nil || len(names) < 50 {
		t.Fatalf("%d pages: %v", len(names), err)
	}
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		add(extractPage(t, archive), nil)
	}
	words := func(s string) []article.Inline { return []article.Inline{article.Plain(s)} }
	link := func(url string) article.Inline { return &article.Link{URL: url, Content: words("link")} }
	figure := &article.Figure{Images: []article.Image{
		{URL: "https://a.example/a.gif", Alt: "A", Link: "https://a.example/"}, {URL: "https://a.example/b.webp"}, {URL: "https://a.example/lost.png"}, {URL: "lost.png", Alt: "\x00\ufffe"},
	}, Caption: words("Both")}
	odd := &article.Article{Body: []article.Block{
		figure,
		&article.Paragraph{Content: []article.Inline{
			link("http://a.example/x|y[1]?q=a%zz#b#c"), link("rel/x"), link("#part"), link("http://über.example/ä"), link("mailto:a b@c"), link("tel:+49 1"), link("http:///x"), link("http://a_b.example:80"),
			link("http://[::1]/"), link("https:"), link("ftp://a.example/\\x"), article.Break{}, article.FootnoteRef("none"),
		}},
		&article.Definitions{Items: []article.Definition{{Body: []article.Block{&article.Rule{}}}, {Terms: [][]article.Inline{words("T"), nil}}}},
		&article.Details{Body: []article.Block{&article.Table{Rows: [][]article.Cell{{}, {{}}}, Header: 1}}},
		&article.List{Ordered: true, Start: -3, Reversed: true, Numerals: article.Roman, Items: []article.Item{{}, {Task: article.DoneTask}}},
		&article.List{}, &article.Quote{Callout: "odd kind"}, &article.Embed{URL: "javascript:x", Title: "T"}, &article.Heading{Level: 9},
		&article.Post{Author: "A", Body: []article.Block{&article.Heading{Level: 2, Content: words("H")}}},
	}}
	odd.Language, odd.Dir, odd.URL, odd.Published = "x", "auto", "http://a b/", "2024-13-99"
	add(odd, map[string]string{"https://a.example/a.gif": "files/a.gif", "https://a.example/b.webp": "files/b.webp"})
	_ = book.AddFile("a.gif", "image/gif", []byte(pixelGIF)) // an error would be that of Close, too
	_ = book.AddFile("b.webp", "image/webp", []byte(pixelWebP))
	if err := book.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// TestEPUBCheck lets the checker of the W3C read a book.
func TestEPUBCheck(t *testing.T) {
	checker, err := exec.LookPath("epubcheck")
	if err != nil {
		t.Skip("epubcheck is not installed")
	}
	file := filepath.Join(t.TempDir(), "book.epub")
	if err := os.WriteFile(file, testBook(t), 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(checker, file)
	if head, err := os.ReadFile(checker); err == nil && bytes.HasPrefix(head, []byte("PK")) {
		cmd = exec.Command("java", "-jar", checker, file) // Debian's, where the kernel knows no jar files
	}
	said, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(said), "0 fatals / 0 errors / 0 warnings") && !strings.Contains(string(said), "No errors or warnings detected") {
		t.Errorf("%v:\n%s", err, said)
	}
}

// TestEPUBSame wants the same bytes for the same articles.
func TestEPUBSame(t *testing.T) {
	a := &article.Article{Meta: article.Meta{Title: "A", Published: "2024-03-18T06:30:00+01:00"}, Body: []article.Block{&article.Rule{}}}
	first, second := render(t, "epub", format.Options{}, a), render(t, "epub", format.Options{}, a)
	if first != second {
		t.Error("the bytes differ")
	}
	if !strings.HasPrefix(first[30:], "mimetypeapplication/epub+zip") {
		t.Errorf("it begins with %q", first[:80])
	}
}
