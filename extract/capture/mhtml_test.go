package capture

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime/quotedprintable"
	"slices"
	"strings"
	"testing"
)

func quoted(s string) string {
	var b bytes.Buffer
	w := quotedprintable.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

func base64Lines(s string) string {
	s = base64.StdEncoding.EncodeToString([]byte(s))
	var b strings.Builder
	for line := range slices.Chunk([]byte(s), 76) {
		fmt.Fprintf(&b, "%s\r\n", line)
	}
	return b.String()
}

// message returns an MHTML file as Chrome writes it, of parts that begin with
// their headers.
func message(fields string, parts ...string) string {
	var b strings.Builder
	b.WriteString("From: <Saved by Blink>\r\nSubject: A page\r\nDate: Tue, 10 Mar 2026 10:11:12 +0100\r\nMIME-Version: 1.0\r\n" +
		"Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Boundary--x\"" + fields + "\r\n\r\n\r\n")
	for _, p := range parts {
		b.WriteString("------Boundary--x\r\n" + p + "\r\n")
	}
	b.WriteString("------Boundary--x--\r\n")
	return b.String()
}

func htmlPart(fields, body string) string {
	return "Content-Type: text/html; charset=utf-8\r\n" + fields + "\r\n\r\n" + body
}

func TestMHTML(t *testing.T) {
	const atA, atB = "\r\nSnapshot-Content-Location: http://h/a", "\r\nContent-Location: http://h/b"
	a, b := page("ä, a"), page("b")
	image := "Content-Type: image/png\r\nContent-Location: http://h/i.png\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64Lines("\x89PNG")
	nested := "Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nwords\r\n--inner\r\n" +
		htmlPart("Content-Location: http://h/a", a) + "\r\n--inner--"
	for _, tt := range []struct{ name, content, want string }{
		{"quoted-printable", message(atA, htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: quoted-printable", quoted(a)), image), "-: ä, a\n"},
		{"base64", message(atA, htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: base64", base64Lines(a)), image), "-: ä, a\n"},
		{"binary", message(atA, htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: binary", a), image), "-: ä, a\n"},
		{"8bit", message(atA, image, htmlPart("Content-Location: http://h/a\r\nContent-Transfer-Encoding: 8bit", a)), "-: ä, a\n"},
		{"page behind a frame", message(atA, htmlPart("Content-Location: http://h/frame", b), htmlPart("Content-Location: http://h/a", a)), "-: ä, a\n"},
		{"page by Content-Location", message(atB, htmlPart("Content-Location: http://h/a", a), htmlPart("Content-Location: http://h/b", b)), "-: b\n"},
		{"page by start", message(";\r\n\tstart=\"<2@x>\"", htmlPart("Content-ID: <1@x>", a), htmlPart("Content-ID: <2@x>", b)), "-: b\n"},
		{"nothing names the page", message("", image, htmlPart("", a), htmlPart("", b)), "-: ä, a\n"},
		{"what names the page is not there", message(atB, htmlPart("Content-Location: http://h/c", a)), "-: ä, a\n"},
		{"parts in a part", message("", nested, image), "-: ä, a\n"},
		{"empty lines before it", "\r\n\r\n" + message("", htmlPart("", a)), "-: ä, a\n"},
		{"one part", "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n" + quoted(a), "-: ä, a\n"},
		{"cut behind the page", strings.TrimSuffix(message(atA, htmlPart("Content-Location: http://h/a", a), image), "=\r\n------Boundary--x--\r\n"), "-: ä, a\n"},
		{"cut in the page", message(atA, htmlPart("Content-Location: http://h/a", a))[:len(message(atA, htmlPart("Content-Location: http://h/a", a)))-40], "-: ä, a\n"},
		{"cut before the page", message(atA, image)[:360], "-: read damaged OFFSET\n"},
		{"no page", message(atA, image), "-: read bad_record -1\n"},
		{"too large", message(atA, htmlPart("Content-Location: http://h/a", strings.Repeat("<p>", 1e4))), "-: read too_large -1\n"},
		{"levels without end", message("", strings.Repeat("Content-Type: multipart/mixed; boundary=\"----Boundary--x\"\r\n\r\n------Boundary--x\r\n", 100)), "-: read bad_record -1\n"},
		{"address with a fragment", message("\r\nSnapshot-Content-Location: http://h/b#c", htmlPart("Content-Location: http://h/a", a), htmlPart("Content-Location: http://h/b", b)), "-: b\n"},
		{"no last boundary", strings.TrimSuffix(message(atA, htmlPart("Content-Location: http://h/a", a)), "------Boundary--x--\r\n"), "-: ä, a\n"},
		{"parameters without quotes", "Content-Type: multipart/related; start=<op.1@a:b>; boundary=----=_Part_X\r\nMIME-Version: 1.0\r\n\r\n------=_Part_X\r\n" +
			htmlPart("", a) + "\r\n------=_Part_X\r\n" + htmlPart("Content-ID: <op.1@a:b>", b) + "\r\n------=_Part_X--\r\n", "-: b\n"},
		{"base64 with spaces", message("", htmlPart("Content-Transfer-Encoding: base64", "  "+strings.ReplaceAll(base64Lines(a), "\n", " \n\t "))), "-: ä, a\n"},
		{"base64 that is cut", message("", htmlPart("Content-Transfer-Encoding: base64", strings.TrimRight(base64Lines(a), "=\r\n")+"A")), "-: ä, a\n"},
		{"control bytes in quoted text", message("", htmlPart("Content-Transfer-Encoding: quoted-printable", "\x01\x7f"+strings.ReplaceAll(quoted(a), "=\r\n", "= \t\r\n"))), "-: ä, a\n"},
		{"frames", message(atA, htmlPart("Content-Location: http://h/a", "<html><head></head><FRAMESET cols=\"1,2\"><frame src=b></FRAMESET></html>"),
			htmlPart("Content-Location: http://h/menu", "<script>"+strings.Repeat("filler ", 99)+"</script><a href=b>a long menu of links</a>"), htmlPart("Content-Location: http://h/b", b)), "-: b\n"},
		{"blank lines for a header", message("", "\r\nwords", htmlPart("", a)), "-: ä, a\n"},
		{"parts without boundary", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n" + htmlPart("", a), "-: read bad_record -1\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := fromStdin(tt.content, Options{MaxBytes: 20_000})
			if strings.Contains(tt.want, "OFFSET") {
				got = anyOffset(got)
			}
			want(t, got, tt.want)
		})
	}
}

func TestMHTMLFields(t *testing.T) {
	content := message("\r\nSnapshot-Content-Location: https://h/a?b=c", htmlPart("Content-Location: https://h/a?b=c", page("a")))
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		if err != nil {
			t.Fatal(err)
		}
		want(t, fmt.Sprint(c.URL, " ", c.Time, " ", c.ContentType), "https://h/a?b=c 2026-03-10 09:11:12 +0000 UTC text/html; charset=utf-8")
	}
}

// TestMHTMLCut tells a page that its message ends in from one that lacks only the last
// boundary.
func TestMHTMLCut(t *testing.T) {
	whole := "<html><body><p>" + strings.Repeat("words ", 20) + "</body></html>"
	for _, tt := range []struct {
		body string
		cut  bool
	}{{whole, false}, {whole + "\r\n", false}, {whole[:60], true}} {
		content := strings.TrimSuffix(message("", htmlPart("", tt.body)), "\r\n------Boundary--x--\r\n")
		for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
			if err != nil || c.Partial != tt.cut {
				t.Errorf("%q: partial %v, %v", tt.body, c.Partial, err)
			}
		}
	}
}

// TestMHTMLFrame reads a frame under its own address.
func TestMHTMLFrame(t *testing.T) {
	content := message("\r\nSnapshot-Content-Location: http://h/a", htmlPart("Content-Location: http://h/a", "<frameset><frame src=c/b></frameset>"), htmlPart("Content-Location: http://h/c/b", page("b")))
	for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		if err != nil {
			t.Fatal(err)
		}
		want(t, c.URL.String(), "http://h/c/b")
	}
}
