package capture

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
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
		watchdog := time.AfterFunc(2*time.Minute, func() { panic("endless") })
		defer watchdog.Stop()
		const limit = 1 << 16
		opts := Options{From: Formats()[int(format)%len(Formats())], MaxBytes: limit}
		read := func() (lines []string) {
			opts.Stdin = bytes.NewReader(content)
			start := time.Now()
			for c, err := range Open(slices.Values([]string{"-"}), opts) {
				var e *Error
				if err != nil && (!errors.As(err, &e) || e.Offset > int64(len(content)) || e.Source != c.Source) {
					t.Fatalf("error %#v of a capture of %s", err, c.Source)
				}
				if len(c.Body) > limit {
					t.Fatalf("body of %d bytes", len(c.Body))
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
		if first, second := read(), read(); !slices.Equal(first, second) {
			t.Fatal("reads differ")
		}
	})
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
		"zip headers":           fill("PK\x03\x04" + strings.Repeat("\x00", 4) + "\x08" + strings.Repeat("\x00", 30)),
		"MHTML parts":           message("", fill("a: b\r\n\r\n\r\n------Boundary--x\r\n")),
		"MHTML header":          "MIME-Version: 1.0\n" + fill(" folded\n"),
		"MHTML quoted":          message("", htmlPart("Content-Transfer-Encoding: quoted-printable", fill("= "))),
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
