package capture

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// page returns a small HTML page that names itself.
func page(name string) string {
	return "<!doctype html><title>" + name + "</title><p>The page " + name + " has a paragraph.</p>"
}

// list reads names and returns a line for each capture and error.
func list(opts Options, names ...string) string {
	var out strings.Builder
	for c, err := range Open(slices.Values(names), opts) {
		var e *Error
		switch {
		case errors.As(err, &e):
			fmt.Fprintf(&out, "%s: %s %s %d\n", c.Source, e.Stage, e.Code, e.Offset)
		case err != nil:
			fmt.Fprintf(&out, "%s: untyped error %v\n", c.Source, err)
		default:
			fmt.Fprintf(&out, "%s: %s\n", c.Source, title(c.Body))
		}
	}
	return out.String()
}

// title returns the title of a page made by page, else the body.
func title(body []byte) string {
	_, rest, ok := strings.Cut(string(body), "<title>")
	if !ok {
		return strings.TrimSpace(string(body))
	}
	name, _, _ := strings.Cut(rest, "</title>")
	return name
}

// folder writes files, by path, into a new folder and makes it the current one.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	t.Chdir(dir)
}

func gz(content string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(content))
	w.Close()
	return b.String()
}

func zst(content string) string {
	w, _ := zstd.NewWriter(nil)
	return string(w.EncodeAll([]byte(content), nil))
}

func br(content string) string {
	var b bytes.Buffer
	w := brotli.NewWriter(&b)
	w.Write([]byte(content))
	w.Close()
	return b.String()
}

// want reports the difference between two listings.
func want(t *testing.T, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestFiles(t *testing.T) {
	folder(t, map[string]string{
		"a.html":      page("a"),
		"b.txt":       "just words\n",
		"c.html.gz":   gz(page("c")),
		"d.html.zst":  zst(page("d")),
		"e.html.br":   br(page("e")),
		"f":           gz(page("f, first half") + strings.Repeat(" ", 100)),
		"two.gz":      gz("<title>two") + gz(" members</title>"),
		"zeros.gz":    gz(page("zeros")) + strings.Repeat("\x00", 700),
		"cut.html.gz": gz(page("cut"))[:60],
		"bomb.gz":     gz(strings.Repeat("<p>", 100_000)),
		"bad.br":      "\xff\xff\xff\xff\xff",
		"curl":        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=latin1\r\n\r\ncurl",
		"no head":     "HTTP/1.1 is a protocol.\n",
	})
	opts := Options{MaxBytes: 1000, Stdin: strings.NewReader(gz(page("stdin")))}
	got := list(opts, "f", "e.html.br", "d.html.zst", "c.html.gz", "b.txt", "a.html", "missing.html", "-",
		"two.gz", "zeros.gz", "cut.html.gz", "bomb.gz", "bad.br", "curl", "no head", "[ab].*", "[xy].*")
	want(t, got, `f: f, first half
e.html.br: e
d.html.zst: d
c.html.gz: c
b.txt: just words
a.html: a
missing.html: open not_found -1
-: stdin
two.gz: two members
zeros.gz: zeros
cut.html.gz: decompress damaged 60
bomb.gz: read too_large -1
bad.br: decompress damaged 1
curl: curl
no head: HTTP/1.1 is a protocol.
a.html: a
b.txt: just words
[xy].*: open not_found -1
`)
}

func TestFolder(t *testing.T) {
	folder(t, map[string]string{
		"site/index.html":                    page("index"),
		"site/index.html_files/style.css":    "p {}",
		"site/index.html_files/frame.html":   page("frame"),
		"site/index.html_files/pixel.png":    "\x89PNG\r\n\x1a\n",
		"site/.git/page.html":                page("hidden"),
		"site/2020/05/index.php?id=7":        page("query"),
		"site/2020/05/LICENSE":               "No page, just a text without an ending.\n",
		"site/2020/05/notes.TXT":             "notes\n",
		"site/2020/article":                  page("no ending"),
		"empty/style.css":                    "p {}",
		"site/zz.html.gz":                    gz(page("zz")),
		"site/article-with-broken-link.html": page("article"),
	})
	if err := os.Symlink("index.html", "site/latest.html"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("..", "site/loop"); err != nil {
		t.Fatal(err)
	}
	t.Run("all", func(t *testing.T) {
		want(t, list(Options{}, "site", "empty"), `site/2020/05/index.php?id=7: query
site/2020/05/notes.TXT: notes
site/2020/article: no ending
site/article-with-broken-link.html: article
site/index.html: index
site/index.html_files/frame.html: frame
site/latest.html: index
site/zz.html.gz: zz
empty: open no_pages -1
`)
	})
	t.Run("linked", func(t *testing.T) {
		if err := os.Symlink("site", "link"); err != nil {
			t.Fatal(err)
		}
		want(t, list(Options{Include: []string{"index.html"}}, "link", "link/", "site/", "."), `link/index.html: index
link/index.html: index
site/index.html: index
site/index.html: index
`)
	})
	t.Run("globs", func(t *testing.T) {
		opts := Options{Include: []string{"*.html", "2020/**"}, Exclude: []string{"*_files/**", "article*", "*.TXT"}}
		want(t, list(opts, "site"), `site/2020/05/LICENSE: No page, just a text without an ending.
site/2020/05/index.php?id=7: query
site/index.html: index
site/latest.html: index
`)
	})
	t.Run("a glob for folders and what they hold", func(t *testing.T) {
		want(t, list(Options{Exclude: []string{"*.html", "*.TXT"}}, "site/2020/**", "site/["), `site/2020/05/index.php?id=7: query
site/2020/article: no ending
site/[: open not_found -1
`)
	})
	t.Run("passed over", func(t *testing.T) {
		var skipped strings.Builder
		list(Options{Skipped: func(source, reason string) { fmt.Fprintf(&skipped, "%s: %s\n", source, reason) }}, "site")
		want(t, skipped.String(), `site/.git: hidden
site/2020/05/LICENSE: no page by its name, or excluded
site/index.html_files/pixel.png: no page by its name, or excluded
site/index.html_files/style.css: no page by its name, or excluded
site/loop: a link to no file
`)
	})
	t.Run("lazy", func(t *testing.T) {
		for range Open(slices.Values([]string{"site", "missing"}), Options{}) {
			break
		}
	})
}

func TestErrorIsForTheReader(t *testing.T) {
	for _, err := range Open(slices.Values([]string{"missing.html"}), Options{}) {
		if got, want := err.Error(), "missing.html: no such file or directory"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		if !errors.Is(err, fs.ErrNotExist) {
			t.Error("not fs.ErrNotExist")
		}
	}
}
