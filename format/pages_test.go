package format_test

import (
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

var update = flag.Bool("update", false, "write what comes out into the files of testdata/pages")

const pages = "../testdata/pages"

// TestPages extracts every page of testdata/pages and compares what each
// format writes with what stands in the page's file. It also checks, for each
// of them, what holds for every article: the Markdown means what the article
// does, the HTML is safe, the record follows its schema.
//
// A file begins with the page's address and holds the page, input.html, and
// the outputs by name. After a change that is meant to change them:
//
//	go test ./format -run TestPages -update
func TestPages(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(pages, "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages in %s: %v", pages, err)
	}
	schema := compileSchema(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := extractPage(t, archive)
			checkRoundTrip(t, a)
			checkSameWords(t, a)
			checkSafe(t, a)
			validate(t, schema, render(t, "jsonl", allFields, a))
			outputs := map[string]string{
				"article.md":   render(t, "md", format.Options{Comments: true}, a),
				"article.json": render(t, "json", format.Options{Comments: true}, a),
				"article.txt":  render(t, "text", format.Options{Comments: true}, a),
				"article.html": render(t, "html", format.Options{Comments: true}, a),
			}
			if *update {
				writeOutputs(t, file, archive, outputs)
				return
			}
			if len(archive.Files) != 1+len(outputs) {
				t.Fatalf("the file has %d of %d outputs", len(archive.Files)-1, len(outputs))
			}
			for _, f := range archive.Files[1:] {
				if diff := cmp.Diff(string(f.Data), outputs[f.Name]); diff != "" {
					t.Errorf("%s (-want +got):\n%s", f.Name, diff)
				}
			}
		})
	}
}

// extractPage returns the article of the page in archive.
func extractPage(t *testing.T, archive *txtar.Archive) *article.Article {
	t.Helper()
	address, err := url.Parse(strings.TrimSpace(string(archive.Comment)))
	if err != nil {
		t.Fatal(err)
	}
	a, err := extract.Article(strings.NewReader(string(archive.Files[0].Data)), extract.Options{URL: address})
	if err != nil {
		t.Fatal(err)
	}
	a.Confidence = 0 // it changes with every model
	return a
}

func writeOutputs(t *testing.T, file string, archive *txtar.Archive, outputs map[string]string) {
	t.Helper()
	archive.Files = archive.Files[:1]
	for _, name := range []string{"article.md", "article.txt", "article.html", "article.json"} {
		archive.Files = append(archive.Files, txtar.File{Name: name, Data: []byte(outputs[name])})
	}
	if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// FuzzPage checks what holds for every article on pages that the fuzzer makes
// of those in testdata/pages.
func FuzzPage(f *testing.F) {
	files, err := filepath.Glob(filepath.Join(pages, "*.txtar"))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		archive, err := txtar.ParseFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(archive.Files[0].Data))
	}
	f.Fuzz(func(t *testing.T, page string) {
		a, err := extract.Article(strings.NewReader(page), extract.Options{})
		if err != nil {
			return
		}
		checkRoundTrip(t, a)
		checkSafe(t, a)
	})
}
