package capture

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// arcRecord returns a record of version 1.
func arcRecord(address, block string) string {
	return fmt.Sprintf("%s 192.0.2.1 20240318093000 text/html %d\n%s\n", address, len(block), block)
}

// arcStart returns the record that an ARC file begins with.
func arcStart(version int, fields string) string {
	block := fmt.Sprintf("%d 0 Courier\n%s\n\n", version, fields)
	return fmt.Sprintf("filedesc://a.arc 0.0.0.0 20240318093000 text/plain %d\n%s\n", len(block), block)
}

const arcFields = "URL IP-address Archive-date Content-type Archive-length"

func TestARC(t *testing.T) {
	second := func(address, block string) string {
		return fmt.Sprintf("%s 192.0.2.1 20240318093000 text/html 200 - - 120 a.arc %d\n%s\n", address, len(block), block)
	}
	for _, test := range []struct{ name, content, want string }{
		{"version 1", arcStart(1, arcFields) + arcRecord("http://h/a", ok(page("a"))) + arcRecord("dns:h", "20240318093000\nh. 60 IN A 192.0.2.1\n") +
			arcRecord("http://h/b", page("b")), "-#2: a\n-#4: b\n"},
		{"version 2", arcStart(2, arcFields) + second("http://h/a", ok(page("a"))) + second("http://h/b b", ok(page("b"))), "-#2: a\n-#3: b\n"},
		{"compressed", members(arcStart(1, arcFields), arcRecord("http://h/a", ok(page("a"))), arcRecord("http://h/b", page("b"))), "-#2: a\n-#3: b\n"},
		{"no first record", arcRecord("http://h/a", ok(page("a"))), "-#1: a\n"},
		{"an answer without an empty line", arcRecord("http://h/a", "HTTP/1.0 200 OK\r\nContent-type: text/html\r\n"+page("a")), "-#1: a\n"},
		{"two fields in one", arcRecord("http://h/a", "HTTP/1.0 200 OK\r\nContent-type: text/html Last-modified: Sat,10 Aug 1996\r\n\r\n"+page("a")), "-#1: a\n"},
		{"no page", arcStart(1, arcFields), "-: read no_pages -1\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			want(t, list(Options{Stdin: strings.NewReader(test.content)}, "-"), test.want)
		})
	}
}

func TestDamagedARC(t *testing.T) {
	a, b, c := arcRecord("http://h/a", ok(page("a"))), arcRecord("http://h/b", ok(page("b"))), arcRecord("http://h/c", ok(page("c")))
	packed := gz(b)
	for _, test := range []struct{ name, content, want string }{
		{"bytes lost in a page", a + b[:100] + b[110:] + c, "-#1: a\n-#2: read damaged 349\n-#3: c\n"},
		{"bytes between records", a + "garbage\n" + c, "-#1: a\n-#2: read damaged 175\n-#3: c\n"},
		{"a length that is one too large", a + strings.Replace(b, "\n\n", "\n", 1) + c, "-#1: a\n-#2: b\n-#3: c\n"},
		{"cut in a page", a + b[:150], "-#1: a\n-#2: b\n-: read damaged 325\n"},
		{"a member that is damaged", gz(a) + packed[:40] + "xxxx" + packed[44:] + gz(c), "-#1: a\n-#2: decompress damaged 220\n-#3: c\n"},
		{"the first member damaged", packed[:40] + "xxxx" + packed[44:] + gz(c), "-#1: decompress damaged 54\n-#2: c\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			want(t, list(Options{Stdin: strings.NewReader(test.content)}, "-"), test.want)
		})
	}
}

func TestARCTellsAddressAndTime(t *testing.T) {
	c := sole(t, arcRecord("http://h/a", ok(page("a"))))
	if got := fmt.Sprint(c.URL, c.Time, c.ContentType); got != "http://h/a 2024-03-18 09:30:00 +0000 UTCtext/html; charset=utf-8" {
		t.Error(got)
	}
}

// sole returns the only page that content holds.
func sole(t *testing.T, content string) Capture {
	t.Helper()
	var pages []Capture
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, c)
	}
	if len(pages) != 1 {
		t.Fatalf("%d pages", len(pages))
	}
	return pages[0]
}
