package capture

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"
)

// record returns a WARC record. The fields are lines without line ends.
func record(kind, uri, block string, fields ...string) string {
	head := "WARC/1.0\r\nWARC-Type: " + kind + "\r\nContent-Length: " + fmt.Sprint(len(block)) + "\r\n"
	if uri != "" {
		head += "WARC-Target-URI: " + uri + "\r\nWARC-Record-ID: <urn:uuid:" + strings.TrimPrefix(uri, "http://h/") + ">\r\n"
	}
	for _, f := range fields {
		head += f + "\r\n"
	}
	return head + "\r\n" + block + "\r\n\r\n"
}

// ok returns an HTTP response with a page.
func ok(body string, fields ...string) string {
	head := "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
	for _, f := range fields {
		head += f + "\r\n"
	}
	return head + "\r\n" + body
}

// saved returns the record of a page that was answered.
func saved(name string, fields ...string) string {
	return record("response", "http://h/"+name, ok(page(name), fields...), "WARC-Date: 2026-03-04T05:06:07Z")
}

func chunked(body string) string {
	half := len(body) / 2
	return fmt.Sprintf("%x;ext=1\r\n%s\r\n%X\r\n%s\r\n0\r\n\r\n", half, body[:half], len(body)-half, body[half:])
}

func deflated(body string) string {
	var b bytes.Buffer
	w, _ := flate.NewWriter(&b, 6)
	w.Write([]byte(body))
	w.Close()
	return b.String()
}

func zlibbed(body string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(body))
	w.Close()
	return b.String()
}

// plainly, members and frames pack records as archives do.
func plainly(records ...string) string { return strings.Join(records, "") }
func members(records ...string) string { return packed(gz, records) }
func frames(records ...string) string  { return packed(zst, records) }

func packed(pack func(string) string, records []string) string {
	var b strings.Builder
	for _, r := range records {
		b.WriteString(pack(r))
	}
	return b.String()
}

// fromStdin reads content as standard input.
func fromStdin(content string, opts Options) string {
	opts.Stdin = strings.NewReader(content)
	return list(opts, "-")
}

func TestWARCRecords(t *testing.T) {
	body := page("p")
	for _, tt := range []struct{ name, record, want string }{
		{"response", saved("a"), "-#1: a\n"},
		{"resource", record("resource", "http://h/a", body, "Content-Type: text/html"), "-#1: p\n"},
		{"conversion", record("conversion", "http://h/a", "words", "Content-Type: text/plain"), "-#1: words\n"},
		{"chunked", record("response", "http://h/a", ok(chunked(body), "Transfer-Encoding: chunked")), "-#1: p\n"},
		{"chunked by name only", record("response", "http://h/a", ok(body, "Transfer-Encoding: chunked")), "-#1: p\n"},
		{"gzip", record("response", "http://h/a", ok(gz(body), "Content-Encoding: gzip")), "-#1: p\n"},
		{"gzip by name only", record("response", "http://h/a", ok(body, "Content-Encoding: gzip")), "-#1: p\n"},
		{"gzip, chunked", record("response", "http://h/a", ok(chunked(gz(body)), "content-encoding: GZIP", "transfer-encoding: Chunked")), "-#1: p\n"},
		{"br", record("response", "http://h/a", ok(br(body), "Content-Encoding: br")), "-#1: p\n"},
		{"br by name only", record("response", "http://h/a", ok(body, "Content-Encoding: br")), "-#1: p\n"},
		{"zstd", record("response", "http://h/a", ok(zst(body), "Content-Encoding: zstd")), "-#1: p\n"},
		{"deflate", record("response", "http://h/a", ok(zlibbed(body), "Content-Encoding: deflate")), "-#1: p\n"},
		{"deflate without zlib", record("response", "http://h/a", ok(deflated(body), "Content-Encoding: deflate")), "-#1: p\n"},
		{"gzip in br", record("response", "http://h/a", ok(br(gz(body)), "Content-Encoding: gzip, br")), "-#1: p\n"},
		{"gzip cut short", record("response", "http://h/a", ok(gz(body)[:60], "Content-Encoding: gzip")), "-#1: p\n"},
		{"gzip, checksum", record("response", "http://h/a", ok(flip(gz(body), len(gz(body))-6), "Content-Encoding: gzip")), "-#1: read bad_record -1\n"},
		{"gzip with a line end behind it", record("response", "http://h/a", ok(gz(body)+"\r\n", "Content-Encoding: gzip")), "-#1: p\n"},
		{"gzip without its header", record("response", "http://h/a", ok(gz(body))), "-#1: p\n"},
		{"gzip for the transfer", record("response", "http://h/a", ok(chunked(gz(body)), "Transfer-Encoding: gzip, chunked")), "-#1: p\n"},
		{"chunk cut short", record("response", "http://h/a", ok(chunked(body)[:60], "Transfer-Encoding: chunked")), "-#1: p\n"},
		{"status 203", strings.Replace(saved("a"), "200 OK", "203 OK", 1), "-#1: a\n"},
		{"status 206", strings.Replace(saved("a"), "200 OK", "206 OK", 1), "-#1: a\n"},
		{"small letters", strings.Replace(saved("a"), "WARC/", "warc/", 1), "-#1: a\n"},
		{"folded behind an empty line", strings.Replace(saved("a"), "Content-Length: ", "Content-Length:\r\n ", 1), "-#1: a\n"},
		{"chunk cut short, as said", record("response", "http://h/a", ok(chunked(body)[:60], "Transfer-Encoding: chunked"), "WARC-Truncated: length"), "-#1: p\n"},
		{"unknown coding", record("response", "http://h/a", ok(body, "Content-Encoding: lzma")), "-#1: read unsupported -1\n"},
		{"bomb", record("response", "http://h/a", ok(gz(strings.Repeat("<p>", 1e6)), "Content-Encoding: gzip")), "-#1: read too_large -1\n"},
		{"too large", record("response", "http://h/a", ok(strings.Repeat("<p>", 1e4))), "-#1: read too_large -1\n"},
		{"no type, HTML", record("response", "http://h/a", "HTTP/1.0 200\r\n\r\n"+body), "-#1: p\n"},
		{"malformed HTTP header", record("response", "http://h/a", "HTTP/1.0 200 OK\nno field\nContent-Type:text/html\n\n"+body), "-#1: p\n"},
		{"URL in brackets", record("response", "<http://h/a>", ok(body)), "-#1: p\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			opts := Options{MaxBytes: 20_000}
			want(t, fromStdin(tt.record, opts), tt.want)
			want(t, fromStdin(gz(tt.record), opts), tt.want)
			want(t, fromStdin(zst(tt.record), opts), tt.want)
		})
	}
}

func TestWARCSkipsWhatIsNoPage(t *testing.T) {
	var skipped strings.Builder
	opts := Options{Skipped: func(source, reason string) { fmt.Fprintf(&skipped, "%s: %s\n", source, reason) }}
	got := fromStdin(plainly(
		record("warcinfo", "", "software: test"),
		record("request", "http://h/a", "GET /a HTTP/1.1\r\n\r\n"),
		saved("a"),
		record("response", "http://h/b", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n"+page("b")),
		record("response", "http://h/c.png", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG"),
		record("response", "http://h/d", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
		record("response", "http://h/e", "HTTP/1.1 200 OK\r\n\r\n{}"),
		record("response", "dns:h", "20260304050607\nh. 60 IN A 127.0.0.1"),
		record("resource", "urn:text:http://h/a", "the text of a", "Content-Type: text/plain"),
		record("revisit", "http://h/a", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"),
		saved("z"),
	), opts)
	want(t, got, "-#3: a\n-#11: z\n")
	want(t, skipped.String(), `-#1: a warcinfo record
-#2: a request record
-#4: status 404
-#5: type image/png
-#6: empty
-#7: no type and no HTML
-#8: not an HTTP response
-#9: scheme urn
-#10: a revisit record whose page is not in the archive
`)
	want(t, fromStdin(record("warcinfo", "", "software: test"), Options{}), "-: read no_pages -1\n")
}

func TestWARCFieldsOfACapture(t *testing.T) {
	content := record("conversion", "http://h/a?q=1", "Texte.", "Content-Type: text/plain", "WARC-Date: 2026-03-04T05:06:07.25Z",
		"WARC-Identified-Content-Language: fra,eng")
	for c, err := range Open(slices.Values([]string{"-"}), Options{From: WET, Stdin: strings.NewReader(content)}) {
		if err != nil {
			t.Fatal(err)
		}
		got := fmt.Sprintf("%s %s %s %s %s %d", c.ID, c.URL, c.Time, c.Language, c.ContentType, c.Kind)
		want(t, got, "urn:uuid:a?q=1 http://h/a?q=1 2026-03-04 05:06:07.25 +0000 UTC fr text/plain 2")
	}
}

// TestWARCDamage damages an archive of the records a to e and counts what is
// lost: no more than the damaged record, with one error.
func TestWARCDamage(t *testing.T) {
	a, b, c, d, e := saved("a"), saved("b"), saved("c"), saved("d"), saved("e")
	all := func(pack func(...string) string) string { return pack(a, b, c, d, e) }
	at := func(pack func(...string) string, before ...string) int { return len(pack(before...)) }
	const abde = "-#1: a\n-#2: b\n%s-#4: d\n-#5: e\n"

	for _, tt := range []struct{ name, content, want string }{
		{"plain, cut in the last record", all(plainly)[:at(plainly, a, b, c, d, e)-20],
			fmt.Sprintf("-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: e\n-: read damaged %d\n", len(all(plainly))-20)},
		{"plain, cut in the last header", all(plainly)[:at(plainly, a, b, c, d)+20],
			fmt.Sprintf("-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: read damaged %d\n", at(plainly, a, b, c, d)+20)},
		{"plain, last line ends missing", strings.TrimRight(all(plainly), "\r\n"), "-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: e\n"},
		{"plain, length too large", strings.Replace(all(plainly), c, strings.Replace(c, "Content-Length: ", "Content-Length: 1", 1), 1),
			fmt.Sprintf(abde, fmt.Sprintf("-#3: read damaged %d\n", len(all(plainly))+1))},
		{"plain, length too small", strings.Replace(all(plainly), c, strings.Replace(c, "Content-Length: 1", "Content-Length: ", 1), 1),
			fmt.Sprintf(abde, "-#3: read damaged OFFSET\n")},
		{"plain, length no number", strings.Replace(all(plainly), c, strings.Replace(c, "Content-Length: ", "Content-Length: x", 1), 1),
			fmt.Sprintf(abde, "-#3: read damaged OFFSET\n")},
		{"plain, length five too large", strings.Replace(all(plainly), c, strings.Replace(c, fmt.Sprintf("Length: %d", len(ok(page("c")))), fmt.Sprintf("Length: %d", len(ok(page("c")))+5), 1), 1),
			fmt.Sprintf(abde, "-#3: c\n")},
		{"plain, length two too small", strings.Replace(all(plainly), c, strings.Replace(c, fmt.Sprintf("Length: %d", len(ok(page("c")))), fmt.Sprintf("Length: %d", len(ok(page("c")))-2), 1), 1),
			fmt.Sprintf(abde, "-#3: c\n")},
		{"plain, junk between records", plainly(a, b, "junk\n", d, e), fmt.Sprintf(abde, fmt.Sprintf("-#3: read damaged %d\n", at(plainly, a, b)))},
		{"plain, cut in the middle of a header", plainly(a, b, c[:30], d, e), fmt.Sprintf(abde, "-#3: read damaged OFFSET\n")},

		{"gzip, last member cut short", all(members)[:len(all(members))-20],
			fmt.Sprintf("-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: e\n-: decompress damaged %d\n", len(all(members))-20)},
		{"gzip, checksum", flip(all(members), at(members, a, b, c)-6), fmt.Sprintf(abde, fmt.Sprintf("-#3: decompress damaged %d\n", at(members, a, b, c)))},
		{"gzip, data", flip(all(members), at(members, a, b)+40), fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
		{"gzip, header", flip(all(members), at(members, a, b)), fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
		{"gzip, hole", all(members)[:at(members, a, b)+40] + all(members)[at(members, a, b, c):], fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
		{"gzip, one member for all", gz(all(plainly)), "-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: e\n"},

		{"zstd, last frame cut short", all(frames)[:len(all(frames))-20],
			fmt.Sprintf("-#1: a\n-#2: b\n-#3: c\n-#4: d\n-#5: decompress damaged %d\n", len(all(frames))-20)},
		{"zstd, checksum", flip(all(frames), at(frames, a, b, c)-2), fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
		{"zstd, header", flip(all(frames), at(frames, a, b)), fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
		{"zstd, hole", all(frames)[:at(frames, a, b)+40] + all(frames)[at(frames, a, b, c):], fmt.Sprintf(abde, "-#3: decompress damaged OFFSET\n")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, file := range []bool{false, true} {
				got := fromStdin(tt.content, Options{})
				if file {
					folder(t, map[string]string{"-.warc": tt.content})
					got = strings.ReplaceAll(list(Options{}, "-.warc"), "-.warc", "-")
				}
				if strings.Contains(tt.want, "OFFSET") {
					got = anyOffset(got)
				}
				want(t, got, tt.want)
			}
		})
	}
}

// flip inverts the byte at i.
func flip(s string, i int) string { return s[:i] + string([]byte{^s[i]}) + s[i+1:] }

// anyOffset replaces the offsets of damage that depend on the decompressor.
func anyOffset(s string) string {
	lines := strings.SplitAfter(s, "\n")
	for i, line := range lines {
		if before, _, ok := strings.Cut(line, "damaged "); ok {
			lines[i] = before + "damaged OFFSET\n"
		}
	}
	return strings.Join(lines, "")
}

func TestWARCZstdDictionary(t *testing.T) {
	var samples [][]byte
	for i := range 100 {
		samples = append(samples, []byte(saved(fmt.Sprint("sample", i))))
	}
	dict, err := zstd.BuildDict(zstd.BuildDictOptions{ID: 7, Contents: samples, History: bytes.Join(samples[:20], nil), Offsets: [3]int{1, 4, 8}})
	if err != nil {
		t.Fatal(err)
	}
	w, err := zstd.NewWriter(nil, zstd.WithEncoderDict(dict))
	if err != nil {
		t.Fatal(err)
	}
	skippable := func(content string) string {
		n := len(content)
		return "\x5d\x2a\x4d\x18" + string([]byte{byte(n), byte(n >> 8), byte(n >> 16), 0}) + content
	}
	records := string(w.EncodeAll([]byte(saved("a")), nil)) + string(w.EncodeAll([]byte(saved("b")), nil))
	want(t, fromStdin(skippable(string(dict))+records, Options{}), "-#1: a\n-#2: b\n")
	want(t, fromStdin(skippable(zst(string(dict)))+records, Options{}), "-#1: a\n-#2: b\n")

	// Without its dictionary, what was packed with it is lost, and what was not is read.
	packed := zst(string(dict))
	mixed := records + zst(saved("c")) + string(w.EncodeAll([]byte(saved("d")), nil)) + zst(saved("e"))
	for name, broken := range map[string]string{
		"data": skippable(flip(packed, len(packed)/2)), "checksum": skippable(flip(packed, len(packed)-2)), "empty": skippable(""),
		"no dictionary": skippable("words"), "claims too much": "\x5d\x2a\x4d\x18\xff\xff\xff\xff" + packed, "cut": skippable(packed)[:200],
	} {
		t.Run(name, func(t *testing.T) {
			want(t, anyOffset(fromStdin(broken+mixed, Options{})), "-#1: decompress damaged OFFSET\n-#2: c\n-#3: decompress damaged OFFSET\n-#4: e\n")
		})
	}
}

// TestWARCInFlatMemory reads a long archive from a pipe.
func TestWARCInFlatMemory(t *testing.T) {
	const pages, pageLen = 5_000, 20_000
	r, w := io.Pipe()
	go func() {
		out := bufio.NewWriterSize(w, 1<<20)
		rec := []byte(members(record("response", "http://h/a", ok("<title>a</title>"+strings.Repeat("<p>some words", pageLen/13)))))
		for range pages {
			out.Write(rec)
		}
		out.Flush()
		w.Close()
	}()
	var peak, n uint64
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: r}) {
		if err != nil || len(c.Body) == 0 {
			t.Fatal(err)
		}
		if n++; n%1000 == 0 {
			var m runtime.MemStats
			runtime.GC()
			runtime.ReadMemStats(&m)
			peak = max(peak, m.HeapAlloc)
		}
	}
	if n != pages {
		t.Errorf("%d pages of %d", n, pages)
	}
	if limit := uint64(16 << 20); peak > limit {
		t.Errorf("heap of %d MiB for %d MiB of pages", peak>>20, pages*pageLen>>20)
	}
}

// TestLongHeader reads pages behind headers that take kilobytes: a field longer than
// the buffer it is read through, and one of many lines.
func TestLongHeader(t *testing.T) {
	policy := "Content-Security-Policy: " + strings.Repeat("https://a.example ", 1000)
	folded := "Link: a" + strings.Repeat("\r\n b", maxHeader/5)
	for name, input := range map[string]string{
		"record, policy": saved("a", policy),
		"record, folded": saved("a", folded),
		"curl -i":        ok(page("a"), policy),
	} {
		start := time.Now()
		for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(input)}) {
			if err != nil || string(c.Body) != page("a") {
				t.Errorf("%s: %d bytes, %v", name, len(c.Body), err)
			}
		}
		if took := time.Since(start); took > time.Second/2 {
			t.Errorf("%s: %v", name, took)
		}
	}
}

// TestMostBytes reads without a limit: the largest number is none.
func TestMostBytes(t *testing.T) {
	for _, input := range []string{page("a"), `{"html":"` + page("a") + `"}`} {
		for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(input), MaxBytes: math.MaxInt64}) {
			if err != nil || string(c.Body) != page("a") {
				t.Errorf("%.20s: %q, %v", input, c.Body, err)
			}
		}
	}
}

// TestRecordPlaces wants the place of each record, and the page that Open gives for it.
func TestRecordPlaces(t *testing.T) {
	records := []string{record("warcinfo", "", "software: x"), saved("a", "X: y"), record("request", "http://h/a", "GET / HTTP/1.1\r\n\r\n"),
		record("response", "http://h/b", ok(page("b")), "WARC-Date: 2026-03-04T05:06:07Z", "WARC-Payload-Digest: sha1:B"), arcRecord("http://h/c", ok(page("c")))}
	warc := records[:4]
	folder(t, map[string]string{
		"a.warc": plainly(warc...), "a.warc.gz": members(warc...), "a.warc.zst": frames(warc...), "whole.warc.gz": gz(plainly(warc...)),
		"a.arc": arcStart(1, arcFields) + records[4], "a.wacz": zipped(t, "=archive/a.warc", plainly(warc...)),
	})
	place := func(name string, pack func(string) string, n int) string {
		offset, length := len(packed(pack, warc[:n])), len(pack(warc[n]))
		return fmt.Sprintf("%s %d+%d", name, offset, length)
	}
	as := func(s string) string { return s }
	for _, test := range []struct{ name, first, second string }{
		{"a.warc", place("a.warc", as, 1), place("a.warc", as, 3)},
		{"a.warc.gz", place("a.warc.gz", gz, 1), place("a.warc.gz", gz, 3)},
		{"a.warc.zst", place("a.warc.zst", zst, 1), place("a.warc.zst", zst, 3)},
		{"whole.warc.gz", "whole.warc.gz -1+0", "whole.warc.gz -1+0"},
		{"a.wacz", place("a.wacz#archive/a.warc", as, 1), place("a.wacz#archive/a.warc", as, 3)},
	} {
		var got []*Record
		for c := range Open(slices.Values([]string{test.name}), Options{}) {
			got = append(got, c.Record)
		}
		if len(got) != 2 {
			t.Fatalf("%s: %d pages", test.name, len(got))
		}
		for i, want := range []string{test.first, test.second} {
			if place := fmt.Sprintf("%s %d+%d", got[i].File, got[i].Offset, got[i].Length); place != want {
				t.Errorf("%s: record %d at %s, want %s", test.name, i, place, want)
			}
			if got[i].Status != 200 || got[i].Time.Format(time.DateOnly) != "2026-03-04" || got[i].Digest != []string{"", "sha1:B"}[i] {
				t.Errorf("%s: record %+v", test.name, got[i])
			}
		}
		if got[1].Offset < 0 || strings.Contains(got[1].File, "#") {
			continue
		}
		name := fmt.Sprintf("%s@%d", test.name, got[1].Offset)
		want(t, list(Options{From: WARC}, name), name+": b\n")
		for c := range Open(slices.Values([]string{name}), Options{}) {
			if *c.Record != *got[1] {
				t.Errorf("%s: %+v, want %+v", name, c.Record, got[1])
			}
		}
	}
	want(t, list(Options{}, "a.warc@0", "a.warc@7", "a.warc@999999", "b.warc@0", "a.warc@x", "a.arc@"+fmt.Sprint(len(arcStart(1, arcFields)))), `a.warc@0: read no_pages -1
a.warc@7: read damaged 7
a.warc@999999: read damaged 999999
b.warc@0: open not_found -1
a.warc@x: open not_found -1
a.arc@`+fmt.Sprint(len(arcStart(1, arcFields)))+": c\n")
}
