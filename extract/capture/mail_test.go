package capture

import (
	"fmt"
	"strings"
	"testing"
)

const mailHeader = "Return-Path: <news@h.example>\r\nFrom: Courier <news@h.example>\r\nTo: me@h.example\r\nSubject: =?iso-8859-1?Q?Br=FCcke_offen?=\r\n" +
	"Date: Mon, 18 Mar 2024 09:30:00 +0100\r\nMessage-ID: <1@h.example>\r\nMIME-Version: 1.0\r\n"

// parted returns a mail of parts.
func parted(kind string, parts ...string) string {
	return mailHeader + "Content-Type: multipart/" + kind + "; boundary=x\r\n\r\n--x\r\n" + strings.Join(parts, "\r\n--x\r\n") + "\r\n--x--\r\n"
}

const textPart = "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie Br=FCcke ist offen."

func TestMail(t *testing.T) {
	attached := "Content-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n" + page("attached")
	for _, test := range []struct{ name, content, want string }{
		{"of HTML", mailHeader + htmlPart("", page("a")), "-: a\n"},
		{"of both", parted("alternative", textPart, htmlPart("", page("a"))), "-: a\n"},
		{"of nested parts", parted("mixed", "Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\n"+textPart+"\r\n--y\r\n"+htmlPart("", page("a"))+"\r\n--y--", attached), "-: a\n"},
		{"of an attachment only", parted("mixed", attached), "-: read bad_record -1\n"},
		{"cut in the header", mailHeader, "-: read damaged 208\n"},
		{"cut before the page", parted("mixed", "")[:240], "-: read damaged 240\n"},
	} {
		t.Run(test.name, func(t *testing.T) { want(t, fromStdin(test.content, Options{}), test.want) })
	}
}

// TestMailOfText wants the text with the fields of the mail's header.
func TestMailOfText(t *testing.T) {
	const want = "---\ntitle: \"Brücke offen\"\nauthor: \"Courier\"\ndate: \"2024-03-18T09:30:00+01:00\"\n---\n\nDie Brücke ist offen."
	for name, content := range map[string]string{
		"alone":            mailHeader + textPart,
		"as a part":        parted("mixed", textPart, "Content-Type: image/png\r\n\r\nabc"),
		"beside no HTML":   parted("alternative", textPart, htmlPart("", "<html><img src=a.png></html>")),
		"with attachments": parted("mixed", textPart, "Content-Type: text/html\r\nContent-Disposition: ATTACHMENT\r\n\r\n"+page("a")),
	} {
		t.Run(name, func(t *testing.T) {
			if c := sole(t, content); string(c.Body) != want || c.ID != "1@h.example" || c.Time.IsZero() {
				t.Errorf("got %q of %q at %v", c.Body, c.ID, c.Time)
			}
		})
	}
}

func TestMailDeclares(t *testing.T) {
	const told = `<title>Br&#252;cke offen</title><meta name="author" content="Courier"><meta property="article:published_time" content="2024-03-18T09:30:00+01:00">`
	for _, test := range []struct{ name, body, want string }{
		{"nothing", "<p>words", told + "<p>words"},
		{"a head", "<!DOCTYPE html><HTML><Head a=b><title> </title>", "<!DOCTYPE html><HTML><Head a=b>" + told + "<title> </title>"},
		{"a header", "<!doctype html><header>words", "<!doctype html>" + told + "<header>words"},
		{"of another charset", "<!-- \xe9\xe9\xe9 --><html><head>", "<!-- \xe9\xe9\xe9 --><html><head>" + told},
		{"all", `<title>T</title><meta name="author"><meta property="article:published_time">`, `<title>T</title><meta name="author"><meta property="article:published_time">`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if c := sole(t, mailHeader+htmlPart("Content-Disposition: inline", test.body)); string(c.Body) != test.want {
				t.Errorf("got  %s\nwant %s", c.Body, test.want)
			}
		})
	}
}

func TestSenderName(t *testing.T) {
	for from, want := range map[string]string{
		`"Lee, Ann" <ann@h.example>`:             "Lee, Ann",
		"=?UTF-8?B?TWFyaXQgU8O4bGhlaW0=?= <m@h>": "Marit Sølheim",
		"ann@h.example":                          "",
		"Ann @ home ann@h.example":               "",
		"Ann Lee at Courier <>":                  "Ann Lee at Courier",
		"":                                       "",
		"Ann <ann@h.example>, Marit <m@h.example>": "Ann",
	} {
		if got := senderName(from); got != want {
			t.Errorf("%s: %q, want %q", from, got, want)
		}
	}
}

func mbox(mails ...string) string {
	var b strings.Builder
	for _, m := range mails {
		fmt.Fprintf(&b, "From news@h.example Mon Mar 18 09:30:00 2024\n%s\n\n", m)
	}
	return b.String()
}

func TestMailbox(t *testing.T) {
	mail := func(name string) string { return mailHeader + htmlPart("", page(name)) }
	quotes := mailHeader + "\r\nwords\n\n>From then on, 09:30 in 2024\n>>From here\nFrom 09:30 in 2024\n\nFrom nowhere\n"
	for _, test := range []struct{ name, content, want string }{
		{"of two", mbox(mail("a"), mail("b")), "-#1: a\n-#2: b\n"},
		{"of a mail that is cut", mbox(parted("mixed", htmlPart("", "<p>cut"))[:270], mail("b")), "-#1: read damaged 317\n-#2: b\n"},
		{"of a broken header", mbox("To: a\nno end", mail("b")), "-#1: read bad_record -1\n-#2: b\n"},
		{"of a text", mbox(textPart), "-#1: Die Brücke ist offen.\n"},
		{"of nothing", "\n\n" + mbox(""), "-#1: read bad_record -1\n"},
		{"compressed and cut", gz(mbox(mail("a"), mail("b")))[:280], "-#1: a\n-#2: decompress damaged 280\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			want(t, fromStdin(test.content, Options{From: Mail}), test.want)
		})
	}
	c := sole(t, mbox(quotes))
	if _, got, _ := strings.Cut(string(c.Body), "---\n\n"); got != "words\n\nFrom then on, 09:30 in 2024\n>From here\nFrom 09:30 in 2024\n\nFrom nowhere\n\n\n" {
		t.Errorf("%q", got)
	}
}
