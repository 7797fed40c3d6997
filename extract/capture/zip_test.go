package capture

import (
	"archive/zip"
	"bytes"
	"fmt"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"howett.net/plist"
)

// zipped returns a zip archive of names and contents in turn. A name with "="
// before it is stored, others are deflated.
func zipped(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for f := range slices.Chunk(files, 2) {
		name, stored := strings.CutPrefix(f[0], "=")
		h := &zip.FileHeader{Name: name, Method: zip.Deflate}
		write := w.CreateHeader
		content := []byte(f[1])
		if stored {
			h.Method = zip.Store
			h.CompressedSize64, h.UncompressedSize64 = uint64(len(content)), uint64(len(content))
			h.CRC32 = crc32.ChecksumIEEE(content)
			write = w.CreateRaw
		}
		m, err := write(h)
		if err != nil {
			t.Fatal(err)
		}
		m.Write(content)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestZip(t *testing.T) {
	site := zipped(t, "index.html", page("index"), "style.css", "p {}", "__MACOSX/._index.html", "x", "=b/../../two.html.gz", gz(page("two")),
		"b/image", "\x89PNG", "b/page", page("no ending"), "records.warc.gz", members(saved("a"), saved("b")), "inner.zip", zipped(t, "a.html", page("a")))
	const pages = "%[1]s#index.html: index\n%[1]s#two.html.gz: two\n%[1]s#b/page: no ending\n%[1]s#records.warc.gz#1: a\n%[1]s#records.warc.gz#2: b\n%[1]s#inner.zip: read unsupported -1\n"
	folder(t, map[string]string{"site.zip": site})
	want(t, list(Options{}, "site.zip"), fmt.Sprintf(pages, "site.zip"))
	want(t, list(Options{Exclude: []string{"*.gz", "b/*"}}, "site.zip"), "site.zip#index.html: index\nsite.zip#inner.zip: read unsupported -1\n")
	want(t, fromStdin(site, Options{}), fmt.Sprintf(pages, "-"))
	skipped := ""
	opts := Options{Skipped: func(source, reason string) { skipped += source + ": " + reason + "\n" }}
	want(t, fromStdin(zipped(t, "css/", "", "css/style.css", "p {}"), opts), "-: read no_pages -1\n")
	want(t, skipped, "-#css/style.css: no page by its name, or excluded\n")
}

func TestSelfExtractingPage(t *testing.T) {
	shell := "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n--><title>shell</title><script>unpack()</script><body hidden>"
	folder(t, map[string]string{
		"zip.html":  shell + zipped(t, "index.html", page("inside"), "images/0.png", "\x89PNG"),
		"page.html": shell,
	})
	want(t, list(Options{}, "zip.html", "page.html"), "zip.html#index.html: inside\npage.html: shell\n")
}

func TestZipDamage(t *testing.T) {
	whole := zipped(t, "a.html", page("a"), "=b.html", page("b"), "c.html", page("c"))
	end := strings.Index(whole, "PK\x01\x02")
	c := strings.LastIndex(whole[:end], "c.html") + len("c.html")
	b := strings.Index(whole, "b.html") + len("b.html")
	locked := []byte(whole)
	locked[strings.Index(whole, "PK\x01\x02")+8] |= encrypted
	for _, tt := range []struct{ name, content, want string }{
		{"no directory", whole[:end], fmt.Sprintf("a.html: a\nb.html: b\nc.html: c\n: read damaged %d\n", end)},
		{"cut in the last member", whole[:c+20], fmt.Sprintf("a.html: a\nb.html: b\nc.html: decompress damaged %d\n", c)},
		{"cut in a stored member", whole[:b+20], fmt.Sprintf("a.html: a\nb.html: decompress damaged %d\n", b+20)},
		{"cut in a header", whole[:c-10], fmt.Sprintf("a.html: a\nb.html: b\n: read damaged %d\n", c-10)},
		{"checksum", flip(whole, b+20), fmt.Sprintf("a.html: a\nb.html: decompress damaged %d\nc.html: c\n", b+len(page("b")))},
		{"encrypted", string(locked), "a.html: read unsupported -1\nb.html: b\nc.html: c\n"},
		{"shifted", whole[:20] + whole[22:], fmt.Sprintf("b.html: b\nc.html: c\na.html: read damaged %d\n", len(whole)-2)},
		{"no zip at all", "PK\x03\x04 nothing", ": read damaged 12\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := strings.ReplaceAll(fromStdin(tt.content, Options{}), "-#", "")
			want(t, strings.ReplaceAll(got, "-: ", ": "), tt.want)
		})
	}
}

func TestWACZ(t *testing.T) {
	files := []string{"=archive/data.warc.gz", members(saved("a"), saved("b")), "=archive/more.warc", plainly(saved("c")),
		"=indexes/index.cdx.gz", gz("h)/ 20260304050607 {}"), "pages/pages.jsonl", `{"format": "json-pages-1.0"}` + "\n" + `{"url": "http://h/a"}`,
		"datapackage.json", `{"profile": "data-package"}`}
	const pages = "-#archive/data.warc.gz#1: a\n-#archive/data.warc.gz#2: b\n-#archive/more.warc#1: c\n"
	whole := zipped(t, files...)
	want(t, fromStdin(whole, Options{}), pages)
	want(t, fromStdin(whole, Options{From: WACZ}), pages)
	cut := strings.Index(whole, "PK\x01\x02")
	want(t, fromStdin(whole[:cut], Options{}), pages+fmt.Sprintf("-: read damaged %d\n", cut))
}

func webArchive(t *testing.T, resource map[string]any) string {
	t.Helper()
	list := map[string]any{"WebMainResource": resource, "WebSubresources": []any{map[string]any{"WebResourceData": []byte("\x89PNG")}}}
	return propertyListOf(t, list, plist.BinaryFormat)
}

func propertyListOf(t *testing.T, list any, format int) string {
	t.Helper()
	raw, err := plist.MarshalIndent(list, format, "\t")
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// TestWebArchiveFrames reads archives in both formats, of a page and of frames.
func TestWebArchiveFrames(t *testing.T) {
	type dict = map[string]any
	of := func(address, body string) dict {
		return dict{"WebResourceData": []byte(body), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": address}
	}
	image := []any{dict{"WebResourceData": []byte("\x89PNG"), "WebResourceURL": "https://h/a.png"}}
	long := strings.Repeat("<p>words & words", 50)
	menu := strings.Repeat("<a href=b>words of a link</a>", 99)
	single := dict{"WebMainResource": of("https://h/a?b&c", "<title>é</title>"+long), "WebSubresources": image}
	framed := dict{
		"WebMainResource": of("https://h/", "<html><frameset><frame src=a><frame src=b></frameset></html>"), "WebSubresources": image,
		"WebSubframeArchives": []any{
			dict{"WebMainResource": of("https://h/a", menu)},
			dict{"WebMainResource": of("https://h/c/", "<frameset><frame src=b></frameset>"), "WebSubframeArchives": []any{
				dict{"WebMainResource": of("https://h/c/b", "<title>é</title>"+long), "WebSubresources": image},
			}},
		},
	}
	for format, name := range map[int]string{plist.BinaryFormat: "binary", plist.XMLFormat: "XML"} {
		for address, archive := range map[string]dict{"https://h/a?b&c": single, "https://h/c/b": framed} {
			content := propertyListOf(t, archive, format)
			for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
				if err != nil {
					t.Fatal(name, err)
				}
				want(t, string(c.Body), "<title>é</title>"+long)
				want(t, fmt.Sprint(c.URL, " ", c.ContentType), address+" text/html; charset=UTF-8")
			}
		}
	}
	want(t, fromStdin(propertyListOf(t, dict{"WebMainResource": dict{"WebResourceURL": "https://h/"}}, plist.XMLFormat), Options{}), "-: read bad_record -1\n")
	want(t, fromStdin(propertyListOf(t, dict{"Name": "settings"}, plist.XMLFormat), Options{}), "-: read not_page -1\n")
}

func TestWebArchive(t *testing.T) {
	body := "<title>é</title>" + strings.Repeat("<p>words", 50)
	whole := webArchive(t, map[string]any{
		"WebResourceData": []byte(body), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8",
		"WebResourceURL": "https://h/ä", "WebResourceFrameName": "",
	})
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(whole)}) {
		if err != nil {
			t.Fatal(err)
		}
		want(t, string(c.Body), body)
		want(t, fmt.Sprint(c.URL, " ", c.ContentType), "https://h/%C3%A4 text/html; charset=UTF-8")
	}
	for _, tt := range []struct{ name, content, want string }{
		{"whole", whole, "-: é\n"},
		{"cut short", whole[:len(whole)-40], "-: read damaged OFFSET\n"},
		{"no page", webArchive(t, map[string]any{"WebResourceURL": "https://h/"}), "-: read bad_record -1\n"},
		{"too large", webArchive(t, map[string]any{"WebResourceData": make([]byte, 5000)}), "-: read too_large -1\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want(t, anyOffset(fromStdin(tt.content, Options{MaxBytes: 4000})), tt.want)
		})
	}
}
