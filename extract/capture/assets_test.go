package capture

import (
	"archive/tar"
	"bytes"
	"encoding/base64"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// picture returns bytes of a picture that is like no other.
func picture(name string) string { return "\x89PNG\r\n\x1a\n" + strings.Repeat(name, 100) }

// pictureRecord is a response with a picture.
func pictureRecord(address, name string, fields ...string) string {
	return record("response", address, shown(picture(name), fields...))
}

// shown returns an HTTP response with a picture.
func shown(body string, fields ...string) string {
	return strings.Replace(ok(body, fields...), "text/html; charset=utf-8", "image/png", 1)
}

// TestAsset looks for pictures in every container that holds them.
func TestAsset(t *testing.T) {
	show := page("a")
	boundary := func(parts ...string) string {
		return message("\r\nSnapshot-Content-Location: http://h/a", append([]string{htmlPart("Content-Location: http://h/a", show)}, parts...)...)
	}
	part := "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: http://h/b.png\r\nContent-ID: <b@h>\r\n\r\n" +
		base64.StdEncoding.EncodeToString([]byte(picture("b")))
	moved := record("response", "http://h/m.png", "HTTP/1.1 302 Found\r\nLocation: /b.png\r\n\r\n")
	har := fmt.Sprintf(`{"log":{"entries":[{"request":{"url":"http://h/a"},"response":{"status":200,"content":{"mimeType":"text/html","text":%q}}},`+
		`{"request":{"url":"http://h/b.png"},"response":{"status":200,"content":{"mimeType":"image/png","encoding":"base64","text":%q}}}]}}`,
		show, base64.StdEncoding.EncodeToString([]byte(picture("b"))))
	plist := `<?xml version="1.0"?><plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>` + base64.StdEncoding.EncodeToString([]byte(show)) +
		`</data><key>WebResourceURL</key><string>http://h/a</string></dict><key>WebSubresources</key><array><dict><key>WebResourceData</key><data>` +
		base64.StdEncoding.EncodeToString([]byte(picture("b"))) + `</data><key>WebResourceURL</key><string>http://h/b.png</string></dict></array></dict></plist>`
	records := []string{pictureRecord("http://h/b.png", "b"), saved("a"), moved}

	for name, test := range map[string]struct{ file, content, address string }{
		"a part":                  {"a.mhtml", boundary(part), "http://h/b.png"},
		"by its id":               {"a.mhtml", boundary(part), "cid:b@h"},
		"compressed parts":        {"a.mhtml.gz", gz(boundary(part)), "http://h/b.png"},
		"a record before":         {"a.warc", plainly(records...), "http://h/b.png"},
		"of another scheme":       {"a.warc", plainly(records...), "https://h/b.png#top"},
		"a member":                {"a.warc.gz", members(records...), "http://h/b.png"},
		"a frame":                 {"a.warc.zst", frames(records...), "http://h/b.png"},
		"where a response leads":  {"a.warc.gz", members(records...), "http://h/m.png"},
		"a WACZ":                  {"a.wacz", zipped(t, "=archive/a.warc.gz", members(saved("a")), "=archive/b.warc.gz", members(records...)), "http://h/b.png"},
		"an entry":                {"a.har", har, "http://h/b.png"},
		"a subresource":           {"a.webarchive", plist, "http://h/b.png"},
		"a file of a zip":         {"a.zip", zipped(t, "x/a.html", show, "x/a_files/b.png", picture("b")), "a_files/b.png"},
		"a file of a tar":         {"a.tar", tarred(t, tar.FormatGNU, "x/a.html", show, "x/a_files/b.png", picture("b")), "./a_files/b.png"},
		"an address with %20":     {"a.zip", zipped(t, "x/a.html", show, "x/a files/b.png", picture("b")), "a%20files/b.png"},
		"base64 of the page":      {"a.html", show, "data:image/png;base64," + base64.StdEncoding.EncodeToString([]byte(picture("b")))},
		"percent-encoded, though": {"a.html", show, "data:image/png," + url.PathEscape(picture("b"))},
	} {
		t.Run(name, func(t *testing.T) {
			c := assetCapture(t, test.file, test.content)
			body, ok := c.Asset(test.address, 1<<20)
			if !ok || string(body) != picture("b") {
				t.Fatalf("Asset(%q) = %q, %v", test.address, body, ok)
			}
			if _, ok := c.Asset(test.address, int64(len(body))-1); ok {
				t.Error("it has more bytes than the limit")
			}
			if _, ok := c.Asset("http://h/other.png", 1<<20); ok {
				t.Error("another picture is found, too")
			}
		})
	}
}

// assetCapture returns the first page of a file whose pages are all read by then.
func assetCapture(t *testing.T, name, content string) Capture {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	var first *Capture
	for c, err := range Open(slices.Values([]string{file}), Options{Assets: true}) {
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = &c
		}
	}
	return *first
}

// TestAssetIsWhole asks for pictures of which an archive holds only a part.
func TestAssetIsWhole(t *testing.T) {
	whole := pictureRecord("http://h/b.png", "b")
	for name, content := range map[string]string{
		"truncated":         plainly(saved("a"), strings.Replace(whole, "\r\n", "\r\nWARC-Truncated: length\r\n", 1)),
		"shorter than said": plainly(saved("a"), pictureRecord("http://h/b.png", "b", "Content-Length: 5000")),
		"a chunk is cut":    plainly(saved("a"), record("response", "http://h/b.png", shown("fff\r\nabc", "Transfer-Encoding: chunked"))),
		"a part":            plainly(saved("a"), strings.Replace(whole, "200 OK", "206 OK", 1)),
	} {
		t.Run(name, func(t *testing.T) {
			c := assetCapture(t, "a.warc", content)
			if body, ok := c.Asset("http://h/b.png", 1<<20); ok {
				t.Errorf("it is found: %q", body)
			}
		})
	}
}

// TestLocalAsset looks for the files of pages in folders, as browsers and mirrors leave
// them, and out of reach.
func TestLocalAsset(t *testing.T) {
	dir := t.TempDir()
	write := func(name, content string) {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("secret.png", picture("secret"))
	write("m/h/news/a.html", page("a"))
	write("m/h/news/a_files/b.png", picture("b"))
	write("m/h/top.png", picture("top"))
	write("m/cdn.example/c.png", picture("c"))
	write("m/cdn.example/c.png?w=9", picture("wide"))
	if err := os.Symlink(filepath.Join(dir, "secret.png"), filepath.Join(dir, "m/h/news/link.png")); err != nil {
		t.Skip(err)
	}
	for c, err := range Open(slices.Values([]string{filepath.Join(dir, "m")}), Options{Assets: true, Include: []string{"*.html"}}) {
		if err != nil {
			t.Fatal(err)
		}
		for _, test := range []struct{ own, address, want string }{
			{"", "./a_files/b.png", "b"},
			{"https://h/news/a.html", "https://h/news/a_files/b.png", "b"},
			{"https://h/x/y/z", "https://h/x/y/a_files/b.png", "b"}, // relative to whatever address it was saved from
			{"https://h/news/a.html", "https://h/top.png", "top"},
			{"https://h/news/a.html", "https://h/cdn.example/c.png", "c"}, // "../../cdn.example/c.png" in the page
			{"https://h/news/a.html", "https://cdn.example/c.png", "c"},
			{"https://h/news/a.html", "https://cdn.example/c.png?w=9", "wide"},
			{"https://h/news/a.html", "https://cdn.example/c.png?w=1", "c"},
			{"", "../../../secret.png", ""},
			{"", "../../../../../../../../etc/passwd", ""},
			{"", "link.png", ""},
			{"", "a_files", ""},
			{"", "javascript:b.png", ""},
		} {
			c.URL = parseURL(test.own)
			body, _ := c.Asset(test.address, 1<<20)
			want := ""
			if test.want != "" {
				want = picture(test.want)
			}
			if string(body) != want {
				t.Errorf("%s in %s: %.20q", test.address, test.own, body)
			}
		}
	}
}

// FuzzAsset asks files of any bytes for a picture, in every format: no crash, no end, and
// the page's own bytes stay as they are.
func FuzzAsset(f *testing.F) {
	records := []string{saved("a"), pictureRecord("http://h/b.png", "b"), record("response", "http://h/c", "HTTP/1.1 301 Moved\r\nLocation: /c\r\n\r\n")}
	for _, seed := range []string{plainly(records...), members(records...), frames(records...), page("a"),
		`{"log":{"entries":[{"request":{"url":"http://h/a"},"response":{"status":200,"content":{"mimeType":"text/html","text":"<p>"}}},{"request":{"url":"http://h/b.png"},"response":{"status":301,"redirectURL":"/b.png"}}]}}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		file := filepath.Join(t.TempDir(), "a")
		if err := os.WriteFile(file, content, 0o666); err != nil {
			t.Fatal(err)
		}
		asked := 0
		for c := range Open(slices.Values([]string{file}), Options{Assets: true, MaxBytes: 1 << 16}) {
			before := bytes.Clone(c.Body)
			for _, address := range []string{"http://h/b.png", "http://h/c", "b.png", "../a", "data:;base64,YQ"} {
				if body, ok := c.Asset(address, 1<<16); ok && (len(body) == 0 || len(body) > 1<<16) {
					t.Fatalf("%s has %d bytes", address, len(body))
				}
			}
			if !bytes.Equal(before, c.Body) {
				t.Fatal("the page has changed")
			}
			if asked++; asked == 20 {
				break
			}
		}
	})
}
