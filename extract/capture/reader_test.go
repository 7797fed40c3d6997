package capture

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRead wants of an open reader what Open gives of the file, whether it can be read at
// any place or only from its beginning.
func TestRead(t *testing.T) {
	page := "<!DOCTYPE html><title>Weir</title><p>The weir was closed on Sunday.</p>"
	record := fmt.Sprintf("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", len(page), page)
	var packed, zipped bytes.Buffer
	pack := gzip.NewWriter(&packed)
	io.WriteString(pack, record+record)
	pack.Close()
	archive := zip.NewWriter(&zipped)
	for _, name := range []string{"a.html", "b.html"} {
		w, err := archive.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, page)
	}
	archive.Close()
	long := strings.Replace(record, fmt.Sprintf("Length: %d", len(page)), "Length: 9000000", 1)
	inputs := map[string][]byte{
		"page.html": []byte(page), "two.warc": []byte(record + record), "two.warc.gz": packed.Bytes(), "site.zip": zipped.Bytes(),
		"cut.warc": []byte(record + record[:len(record)-20]), "long.warc": []byte(long + record), "cut.warc.gz": packed.Bytes()[:packed.Len()-9],
		"none": nil, "lines.jsonl": []byte("{\n{\"text\":\"Weir\"}\n"),
	}
	dir := t.TempDir()
	for base, content := range inputs {
		name := filepath.Join(dir, base)
		if err := os.WriteFile(name, content, 0o666); err != nil {
			t.Fatal(err)
		}
		want := told(Open(slices.Values([]string{name}), Options{}))
		size := int64(len(content))
		for kind, r := range map[string]io.Reader{"at any place": bytes.NewReader(content), "from its beginning": io.LimitReader(bytes.NewReader(content), size)} {
			if diff := cmp.Diff(want, told(Read(name, r, size, Options{}))); diff != "" {
				t.Errorf("%s read %s (-Open +Read):\n%s", base, kind, diff)
			}
		}
		if strings.HasPrefix(base, "long") {
			continue // that the record is longer than the file shows by the size
		}
		if diff := cmp.Diff(want, told(Read(name, bytes.NewBuffer(content), 0, Options{}))); diff != "" {
			t.Errorf("%s read without a size (-Open +Read):\n%s", base, diff)
		}
	}
}

// told returns a line for each page or error.
func told(pages func(func(Capture, error) bool)) []string {
	var lines []string
	for c, err := range pages {
		lines = append(lines, fmt.Sprintf("%s %s %q %+v %v", c.Source, c.Path, c.Body, c.Record, err))
	}
	return lines
}
