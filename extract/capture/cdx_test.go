package capture

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// writeFiles writes files into a new folder and returns its name.
func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// pagesIn returns what an input yields: addresses, or the codes of errors.
func pagesIn(t *testing.T, name string, opts Options) []string {
	t.Helper()
	var got []string
	for c, err := range Open(slices.Values([]string{name}), opts) {
		switch e, _ := err.(*Error); {
		case e != nil:
			got = append(got, e.Code)
		case c.URL == nil:
			got = append(got, "-")
		default:
			got = append(got, c.URL.String())
		}
	}
	return got
}

// TestIndex reads pages by indexes of either form.
func TestIndex(t *testing.T) {
	a, b := gz(saved("a")), gz(record("response", "http://h/b", ok(page("b")), "WARC-Date: 2025-01-01T00:00:00Z"))
	cdxj := fmt.Sprintf(`!meta {"format": "cdxj"}
h)/a 20260304050607 {"url": "http://h/a", "mime": "text/html", "status": "200", "offset": "0", "length": "%d", "filename": "w.warc.gz"}
h)/b 20250101000000 {"url": "http://h/b", "mime": "text/html", "status": "200", "offset": "%d", "filename": "w.warc.gz"}
h)/c.png 20250101000000 {"url": "http://h/c.png", "mime": "image/png", "status": "200", "offset": "0", "filename": "w.warc.gz"}
h)/d 20250101000000 {"url": "http://h/d", "mime": "text/html", "status": "404", "offset": "0", "filename": "w.warc.gz"}
h)/e 20250101000000 {"url": "http://h/e", "mime": "text/html", "status": "200", "offset": "0", "filename": "../../lost.warc.gz"}
broken {
`, len(a), len(a))
	dir := writeFiles(t, map[string]string{
		"archive/w.warc.gz": a + b, "indexes/i.cdxj": cdxj, "indexes/i.cdxj.gz": gz(cdxj),
		"archive/i.cdx":  fmt.Sprintf(" CDX N b a m s k r M S V g\nh)/b 20250101000000 http://h/b text/html 200 SUM - - %d %d w.warc.gz\n", len(b), len(a)),
		"archive/11.cdx": fmt.Sprintf("h)/b 20250101000000 http://h/b text/html 200 SUM - - %d %d w.warc.gz\n", len(b), len(a)),
	})
	both := []string{"http://h/a", "http://h/b", CodeNotFound}
	for _, test := range []struct {
		name, where string
		want        []string
	}{
		{"indexes/i.cdxj", "", both},
		{"indexes/i.cdxj.gz", "", both},
		{"indexes/i.cdxj", "from=2026", both[:1]},
		{"indexes/i.cdxj", "to=2025", both[1:]},
		{"indexes/i.cdxj", "url=h/b", both[1:2]},
		{"indexes/i.cdxj", "url=http://h/a url=http://h/b", both[:2]},
		{"indexes/i.cdxj", "mime=text/plain", []string{CodeNoPages}},
		{"archive/i.cdx", "status=200", both[1:2]},
		{"archive/11.cdx", "", both[1:2]},
	} {
		var where Where
		for condition := range strings.FieldsSeq(test.where) {
			if err := where.Set(condition); err != nil {
				t.Fatal(err)
			}
		}
		if got := pagesIn(t, filepath.Join(dir, test.name), Options{Where: where}); !slices.Equal(got, test.want) {
			t.Errorf("%s where %s: %q, want %q", test.name, test.where, got, test.want)
		}
	}
	for _, condition := range []string{"status", "from=then", "colour=red", "mime=/"} {
		if new(Where).Set(condition) == nil {
			t.Errorf("%s is a condition", condition)
		}
	}
}

// TestRevisit reads records that stand for a page that the archive holds, before or behind
// them, and for one that it does not.
func TestRevisit(t *testing.T) {
	digest := func(d string) string { return "WARC-Payload-Digest: sha1:" + d }
	revisit := func(uri, d string) string {
		return record("revisit", uri, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", digest(d),
			"WARC-Profile: http://netpreserve.org/warc/1.1/revisit/identical-payload-digest", "WARC-Date: 2026-03-05T00:00:00Z")
	}
	records := []string{revisit("http://h/b", "AAAA"), record("response", "http://h/a", ok(page("a")), digest("AAAA")), revisit("http://h/c", "AAAA"), revisit("http://h/d", "BBBB")}
	for name, content := range map[string]string{"a.warc": plainly(records...), "a.warc.gz": members(records...), "a.wacz": zipped(t, "=archive/a.warc.gz", members(records...))} {
		dir := writeFiles(t, map[string]string{name: content})
		var bodies []string
		for c, err := range Open(slices.Values([]string{filepath.Join(dir, name)}), Options{}) {
			if err != nil {
				t.Fatal(err)
			}
			bodies = append(bodies, c.URL.String()+" "+string(c.Body))
		}
		if want := []string{"http://h/b " + page("a"), "http://h/a " + page("a"), "http://h/c " + page("a")}; !slices.Equal(bodies, want) {
			t.Errorf("%s: %q", name, bodies)
		}
	}
}

// TestExports reads what programs for reading later export.
func TestExports(t *testing.T) {
	dir := writeFiles(t, map[string]string{
		"All.json": `[{"is_archived":0,"is_starred":1,"tags":["boats"],"id":7,"title":"A","url":"http:\/\/h\/a","content":"<p>a<\/p>","created_at":"2020-11-04T11:37:45+0000","published_by":["Ann Lee"]},` +
			`{"is_archived":0,"is_starred":0,"title":"B","url":"http://h/b","content":"<p>b</p>"}]`,
		"omnivore/metadata_0_to_20.json": `[{"slug":"c-1","title":"C","author":"Bo","url":"http://h/c","savedAt":"2024-01-02T03:04:05.000Z","publishedAt":"2024-01-01T00:00:00.000Z","labels":["x"]}]`,
		"omnivore/content/c-1.html":      "<!DOCTYPE html><html><head></head><body><p>c</p></body></html>",
		"omnivore/highlights/c-1.md":     "> marked",
	})
	var got []string
	for c, err := range Open(slices.Values([]string{filepath.Join(dir, "All.json"), filepath.Join(dir, "omnivore")}), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		author := between(string(c.Body), `name="author" content="`, `"`)
		got = append(got, fmt.Sprintf("%s %s %s %s %s", c.ID, c.URL, c.Time.Format("2006-01-02"), between(string(c.Body), "<title>", "<"), author))
	}
	if want := []string{"7 http://h/a 2020-11-04 A Ann Lee", " http://h/b 0001-01-01 B ", " http://h/c 2024-01-02 C Bo"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	packed := zipped(t, "metadata_0_to_20.json", `[{"slug":"c-1","title":"C","url":"http://h/c"}]`, "content/c-1.html", page("c"), "highlights/c-1.md", "> marked")
	if got := pagesIn(t, filepath.Join(writeFiles(t, map[string]string{"o.zip": packed}), "o.zip"), Options{}); !slices.Equal(got, []string{"http://h/c"}) {
		t.Errorf("zip: %q", got)
	}
}

// FuzzIndex reads any bytes as an index beside an archive.
func FuzzIndex(f *testing.F) {
	f.Add(`h)/a 20260304050607 {"url": "http://h/a", "mime": "text/html", "offset": "0", "filename": "w.warc.gz"}` + "\n")
	f.Add(" CDX N b a m s k r M S V g\nh)/b 20250101000000 http://h/b text/html 200 SUM - - 9 0 w.warc.gz\n")
	dir := f.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "w.warc.gz"), []byte(members(saved("a"))), 0o666); err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, index string) {
		file := filepath.Join(dir, "i.cdx")
		if err := os.WriteFile(file, []byte(index), 0o666); err != nil {
			t.Fatal(err)
		}
		n := 0
		for c, err := range Open(slices.Values([]string{file}), Options{From: CDX}) {
			if e, _ := err.(*Error); err != nil && (e == nil || e.Code == CodeInternal) {
				t.Fatalf("%s: %v", c.Source, err)
			}
			if n++; n > len(index)+1 {
				t.Fatal("more pages than bytes")
			}
		}
	})
}
