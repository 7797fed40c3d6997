package format_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"presscut/extract"
)

// TestCorpus checks what holds for every article on the pages of a folder, one
// in five: the Markdown means what the article does and reads as the HTML, the HTML
// is safe, the record follows its schema. The pages are gzipped HTML, and not part of the
// project:
//
//	PRESSCUT_CORPORA=DIR go test ./format -run TestCorpus
func TestCorpus(t *testing.T) {
	root := os.Getenv("PRESSCUT_CORPORA")
	if root == "" {
		t.Skip("PRESSCUT_CORPORA is not set")
	}
	files, err := filepath.Glob(filepath.Join(root, "wcxb-dev", "html", "*.gz"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	schema := compileSchema(t)
	checked := 0
	for i := 0; i < len(files); i += 5 {
		a, err := extract.Article(strings.NewReader(readGzip(t, files[i])), extract.Options{})
		if err != nil {
			continue // no article in it
		}
		checked++
		t.Run(filepath.Base(files[i]), func(t *testing.T) {
			checkRoundTrip(t, a)
			checkSameWords(t, a)
			checkSafe(t, a)
			validate(t, schema, render(t, "jsonl", allFields, a))
		})
	}
	t.Logf("%d articles checked", checked)
}

func readGzip(t *testing.T, name string) string {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}
