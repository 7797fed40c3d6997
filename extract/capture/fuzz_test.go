package capture

import (
	"archive/tar"
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	kept "github.com/andybalholm/brotli"
	"github.com/dsnet/compress/brotli"
	"howett.net/plist"
)

// FuzzOpen reads any bytes in every format: no crash, no endless sequence,
// typed errors, no body above the limit, and the same again.
func FuzzOpen(f *testing.F) {
	records := []string{saved("a"), record("response", "http://h/b", ok(chunked(gz(page("b"))), "Content-Encoding: gzip", "Transfer-Encoding: chunked")),
		record("conversion", "http://h/c", "words", "Content-Type: text/plain")}
	for _, seed := range []string{
		page("a"), "words", gz(page("a")), zst(page("a")), plainly(records...), members(records...), frames(records...),
		message("\r\nSnapshot-Content-Location: http://h/a", htmlPart("Content-Transfer-Encoding: quoted-printable", quoted(page("é")))),
		"{\"id\":1,\"html\":\"<p>\"}\n{\"text\":\"words\",\"x\":[]}\n", "PK\x03\x04", "bplist00",
		"<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>PHA+</data></dict><key>WebSubframeArchives</key><array><dict>",
	} {
		for i := range Formats() {
			f.Add([]byte(seed), byte(i))
		}
	}
	f.Fuzz(func(t *testing.T, content []byte, format byte) {
		holdsUp(t, string(content), Formats()[int(format)%len(Formats())])
	})
}

// holdsUp reads content twice and fails on what no input may do. To look for pictures, too,
// changes no page.
func holdsUp(t *testing.T, content string, format Format) {
	t.Helper()
	watchdog := time.AfterFunc(2*time.Minute, func() { panic("endless") })
	defer watchdog.Stop()
	const limit = 1 << 16
	opts := Options{From: format, MaxBytes: limit}
	read := func(assets bool) (lines []string) {
		opts.Assets = assets
		opts.Stdin = strings.NewReader(content)
		start := time.Now()
		for c, err := range Open(slices.Values([]string{"-"}), opts) {
			var e *Error
			if err != nil && (!errors.As(err, &e) || e.Offset > int64(len(content)) || e.Source != c.Source) {
				t.Fatalf("error %#v of a capture of %s", err, c.Source)
			}
			if e != nil && e.Code == CodeInternal {
				t.Fatal(e)
			}
			if len(c.Body) > limit {
				t.Fatalf("body of %d bytes", len(c.Body))
			}
			if body, ok := c.Asset("http://h/b.png", limit); ok && (len(body) == 0 || len(body) > limit) {
				t.Fatalf("asset of %d bytes", len(body))
			}
			if lines = append(lines, c.Source+"\x00"+string(c.Body)); len(lines) > len(content)+1 {
				t.Fatal("more captures than bytes")
			}
		}
		if took := time.Since(start); took > time.Minute {
			t.Fatalf("%d bytes took %v", len(content), took)
		}
		return lines
	}
	if first, second := read(false), read(true); !slices.Equal(first, second) {
		t.Fatal("reads differ")
	}
}

// The targets below pack what the fuzzer makes of a member's content, so that it gets
// behind lengths and checksums, and then damage the archive: from a place on, some
// bytes are others, missing or new.

// fuzzMembers reads what pack makes of each member, damaged or not.
func fuzzMembers(f *testing.F, format Format, pack func(t *testing.T, content string) string, contents ...string) {
	for _, content := range contents {
		f.Add(content, uint16(0), "", uint8(0)) // whole
		for at := uint16(0); at < 60_000; at += 10_000 {
			f.Add(content, at, "\xff", uint8(1))
			f.Add(content, at, "", uint8(40))
			f.Add(content, at, "PK\x03\x04", uint8(0))
		}
	}
	f.Fuzz(func(t *testing.T, content string, at uint16, by string, without uint8) {
		archive := pack(t, content)
		from := int(at) * len(archive) >> 16
		to := min(from+int(without), len(archive))
		holdsUp(t, archive[:from]+by+archive[to:], format)
	})
}

func FuzzZip(f *testing.F) {
	pack := func(t *testing.T, content string) string {
		return zipped(t, "a.html", content, "=b.html.gz", gz(page("b")), "=c.html", content, "d.html", page("d"))
	}
	fuzzMembers(f, Auto, pack, page("a"), saved("a"), "")
}

func FuzzTar(f *testing.F) {
	pack := func(t *testing.T, content string) string {
		return tarred(t, tar.FormatGNU, "a.html", content, strings.Repeat("b", 150)+".html", page("b"), "c.warc", saved("c"))
	}
	fuzzMembers(f, Auto, pack, page("a"), "")
}

func FuzzEPUB(f *testing.F) {
	pack := func(t *testing.T, content string) string {
		return zipped(t, epubContainer, `<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>`, "book.opf", content, "a.xhtml", page("a"), "b.xhtml", content)
	}
	fuzzMembers(f, Auto, pack, `<package><metadata><dc:title>a</dc:title></metadata><manifest><item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/></manifest><spine><itemref idref="b"/><itemref idref="a"/></spine></package>`)
}

func FuzzWACZ(f *testing.F) {
	pack := func(t *testing.T, content string) string {
		return zipped(t, "=archive/a.warc.gz", gz(content)+gz(saved("b")), "archive/c.warc", content, "pages/pages.jsonl", "{}")
	}
	fuzzMembers(f, WACZ, pack, saved("a"), page("a"))
}

// around puts a record in question between two that are sound.
func around(pack func(...string) string) func(*testing.T, string) string {
	return func(_ *testing.T, content string) string { return pack(saved("b"), content, saved("c")) }
}

// warcSeeds are records of every kind that is read.
var warcSeeds = []string{
	saved("a"),
	record("response", "http://h/a", ok(chunked(gz(page("a"))), "Content-Encoding: gzip", "Transfer-Encoding: chunked")),
	record("response", "http://h/a", ok(br(page("a")), "Content-Encoding: br")),
	record("response", "http://h/a", ok(zst(page("a")), "Content-Encoding: zstd")),
	record("response", "http://h/a", ok(zlibbed(page("a")), "Content-Encoding: deflate")),
	record("conversion", "http://h/a", "words", "Content-Type: text/plain", "WARC-Truncated: length"),
	record("resource", "http://h/a", page("a"), "Content-Type: text/html"),
}

func FuzzWARC(f *testing.F)     { fuzzMembers(f, WARC, around(plainly), warcSeeds...) }
func FuzzWARCGzip(f *testing.F) { fuzzMembers(f, Auto, around(members), warcSeeds...) }
func FuzzWARCZstd(f *testing.F) { fuzzMembers(f, Auto, around(frames), warcSeeds...) }

// arcSeeds are records of ARC files of each kind.
var arcSeeds = []string{
	arcRecord("http://h/a", ok(page("a"))),
	arcRecord("http://h/a", page("a")),
	"filedesc://a.arc 0.0.0.0 20240318093000 text/plain 14\n1 0 Courier\n\n\n\n",
}

// arcAround puts a record in question between two that are sound.
func arcAround(pack func(...string) string) func(*testing.T, string) string {
	return func(_ *testing.T, content string) string {
		return pack(arcRecord("http://h/b", ok(page("b"))), content, arcRecord("http://h/c", page("c")))
	}
}

func FuzzARC(f *testing.F)     { fuzzMembers(f, ARC, arcAround(plainly), arcSeeds...) }
func FuzzARCGzip(f *testing.F) { fuzzMembers(f, Auto, arcAround(members), arcSeeds...) }

// FuzzBrotli wants of the decoder that is used what a better kept one gives.
func FuzzBrotli(f *testing.F) {
	for _, content := range []string{"", "words", page("a"), strings.Repeat(page("b"), 500)} {
		f.Add([]byte(br(content)))
	}
	f.Add([]byte("\x0b\x02\x80words\x03"))
	f.Fuzz(func(t *testing.T, packed []byte) {
		const limit = 1 << 20
		want, wantErr := io.ReadAll(io.LimitReader(kept.NewReader(bytes.NewReader(packed)), limit))
		if wantErr != nil && wantErr.Error() == "brotli: excessive input" {
			wantErr = nil // what follows the end is none of the decoder's business
		}
		r, err := brotli.NewReader(bytes.NewReader(packed), nil)
		if err != nil {
			t.Fatal(err)
		}
		got, gotErr := io.ReadAll(io.LimitReader(r, limit))
		if len(got) == limit || len(want) == limit {
			return // what comes behind decides
		}
		if (gotErr == nil) != (wantErr == nil) || gotErr == nil && !bytes.Equal(got, want) {
			t.Fatalf("%d bytes, %v; the other: %d bytes, %v", len(got), gotErr, len(want), wantErr)
		}
	})
}

func FuzzMHTML(f *testing.F) {
	const at = "\r\nSnapshot-Content-Location: http://h/a"
	pack := func(_ *testing.T, part string) string {
		return message(at, htmlPart("", page("b")), part, htmlPart("", page("c")))
	}
	fuzzMembers(f, MHTML, pack,
		htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: quoted-printable", quoted(page("é"))),
		htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: base64", base64Lines(page("a"))),
		htmlPart("Content-Location: http://h/a", "<frameset><frame src=b></frameset>"),
		"Content-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\n"+htmlPart("", page("a"))+"\r\n--inner--")
}

func FuzzMail(f *testing.F) {
	pack := func(_ *testing.T, mail string) string {
		return mbox(mailHeader+htmlPart("", page("a")), mail, mailHeader+textPart)
	}
	fuzzMembers(f, Auto, pack, mailHeader+textPart, parted("alternative", textPart, htmlPart("", page("a"))),
		parted("mixed", "Content-Type: multipart/related; boundary=y\r\n\r\n--y\r\n"+htmlPart("", page("a"))))
}

func FuzzFeed(f *testing.F) {
	pack := func(_ *testing.T, content string) string { return rss(item("a"), content, item("b")) }
	fuzzMembers(f, Feed, pack, item("c"), "<entry><title type=html>a</title><content type=\"xhtml\"><div>words</div></content><link href=\"http://h/a\"/></entry>",
		"<item><description>&lt;p&gt;&amp;nbsp;words</description><!-- <item> --><pubDate>Mon, 18 Mar 2024 06:30:00 GMT</pubDate></item>")
}

func FuzzENEX(f *testing.F) {
	pack := func(_ *testing.T, content string) string { return enex(note("a"), content, note("b")) }
	fuzzMembers(f, ENEX, pack, note("c"))
}

func FuzzJSONFeed(f *testing.F) {
	pack := func(_ *testing.T, content string) string {
		return jsonFeed(`{"content_html": "a"}`, content, `{"content_text": "b"}`)
	}
	fuzzMembers(f, Feed, pack, `{"id": 7, "url": "http://h/a", "content_html": "<p>words\u00e9", "authors": [{"name": "Ann"}], "tags": ["x"]}`)
}

func FuzzHAR(f *testing.F) {
	pack := func(_ *testing.T, content string) string {
		return har(harEntry("http://h/a", content), content, harEntry("http://h/b", `{"mimeType": "text/html", "text": "<p>words"}`))
	}
	fuzzMembers(f, HAR, pack, `{"mimeType": "text/html", "text": "<p>words"}`, `{"mimeType": "text/html", "encoding": "base64", "text": "PHA+"}`)
}

func FuzzWebArchive(f *testing.F) {
	pack := func(t *testing.T, content string) string {
		main := map[string]any{"WebResourceData": []byte(content), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": "http://h/a"}
		archive := map[string]any{"WebMainResource": main, "WebSubframeArchives": []any{map[string]any{"WebMainResource": main}}}
		if len(content)%2 == 0 {
			return propertyListOf(t, archive, plist.XMLFormat)
		}
		return propertyListOf(t, archive, plist.BinaryFormat)
	}
	fuzzMembers(f, Auto, pack, page("a"), page("bb"), "<frameset><frame src=b></frameset>")
}

// TestHostileIsLinear reads archives that are all damage.
func TestHostileIsLinear(t *testing.T) {
	const size = 2 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for name, content := range map[string]string{
		"WARC starts":           fill("WARC/1.0\n"),
		"WARC records too long": fill("WARC/1.0\nWARC-Type: response\nContent-Length: 2000000\n\n"),
		"WARC records too far":  fill("WARC/1.0\nWARC-Type: response\nContent-Length: 99999\n\nHTTP/1.1 200 OK\n\n"),
		"WARC header":           "WARC/1.0\n" + fill("a: b\n"),
		"WARC line":             "WARC/1.0\n" + fill("a"),
		"gzip members":          gz("WARC/1.0\n") + fill("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x00"),
		"gzip names":            gz("WARC/1.0\n") + fill("\x1f\x8b\x08\x08abcd"),
		"gzip of WARC":          strings.Repeat(gz("WARC/1.0\nx"), size/40),
		"zstd frames":           zst("WARC/1.0\n") + fill("\x28\xb5\x2f\xfd\x00\x00"),
		"zstd skipped":          zst("WARC/1.0\n") + fill("\x50\x2a\x4d\x18\x00\x00\x00\x00"),
		"ARC lines":             fill("http://h/a 192.0.2.1 20240318093000 text/html 9\n"),
		"ARC records too far":   fill("http://h/a 192.0.2.1 20240318093000 text/html 99999\nHTTP/1.1 200 OK\n\n"),
		"ARC line":              "http://h/a 192.0.2.1 20240318093000 text/html 9\n" + fill("a"),
		"tar blocks":            strings.Repeat(tarred(t, tar.FormatUSTAR, "a.html", "a")[:1024], size/1024),
		"tar magic":             tarred(t, tar.FormatUSTAR, "a.html", "a")[:512] + fill("ustar"),
		"tar names":             strings.Repeat(tarred(t, tar.FormatGNU, strings.Repeat("a", 200), "")[:1024], size/1024),
		"zip headers":           fill("PK\x03\x04" + strings.Repeat("\x00", 4) + "\x08" + strings.Repeat("\x00", 30)),
		"MHTML parts":           message("", fill("a: b\r\n\r\n\r\n------Boundary--x\r\n")),
		"MHTML header":          "MIME-Version: 1.0\n" + fill(" folded\n"),
		"MHTML quoted":          message("", htmlPart("Content-Transfer-Encoding: quoted-printable", fill("= "))),
		"mailbox lines":         fill("From a 1:1 2024\n\n"),
		"mailbox quotes":        "From a 1:1 2024\n\n" + fill(">"),
		"mailbox levels":        "From a 1:1 2024\n" + fill("Content-Type: multipart/mixed; boundary=x\n\n--x\n"),
		"mail address":          "To: a\nFrom: " + strings.Repeat("=?q?", 50_000) + "\n\nwords",
		"feed items":            "<rss>" + fill("<item>"),
		"feed texts":            "<rss>" + fill("<item><![CDATA["),
		"feed levels":           "<rss><item>" + fill("<a>"),
		"feed ends":             "<rss><item>" + fill("</a>"),
		"feed attributes":       "<rss><item><a " + fill("b=c ") + ">",
		"feed comments":         "<rss>" + fill("<!--"),
		"feed titles":           "<rss><item><description>words</description><title>" + fill("&lt;"),
		"JSON Feed items":       jsonFeed(fill("{},")),
		"HAR entries":           har(fill("{")),
		"XML lists":             "<?xml?><plist><key>Web" + fill("<dict><key>WebMainResource</key>"),
		"XML data":              "<?xml?><plist><key>Web<dict><key>WebMainResource</key><dict><key>WebResourceData</key>" + fill("<data>PHA+</data>"),
		"JSON nesting":          `{"a":` + fill("["),
		"JSON keys":             `{` + fill(`"a":1,`),
		"JSON lines":            fill("{\n"),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			for c := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
				_ = c
			}
			took := time.Since(start)
			t.Log(took)
			if took > time.Minute {
				t.Errorf("took %v", took)
			}
		})
	}
}
