package source

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestCharsetOrder(t *testing.T) {
	const text = "<p>“Über” – naïve café, 20 €"
	utf8Bytes := []byte(text)
	latin := encode(t, "windows-1252", text)
	for _, tt := range []struct {
		name    string
		raw     []byte
		opts    Options
		charset string
		want    string
	}{
		{"valid UTF-8 whatever the header says", utf8Bytes, Options{ContentType: "text/html; charset=iso-8859-1"}, "utf-8", text},
		{"valid UTF-8 whatever <meta> says", append([]byte(`<meta charset=windows-1251>`), text...), Options{}, "utf-8", "<meta charset=windows-1251>" + text},
		{"the caller overrides all", latin, Options{Charset: "latin1", ContentType: "text/html; charset=utf-8"}, "windows-1252", text},
		{"UTF-8 byte order mark", append([]byte("\xef\xbb\xbf"), text...), Options{Charset: "latin1"}, "utf-8", text},
		{"UTF-16 byte order mark, little endian", append([]byte("\xff\xfe"), encode(t, "utf-16le", text)...), Options{}, "utf-16le", text},
		{"UTF-16 byte order mark, big endian", append([]byte("\xfe\xff"), encode(t, "utf-16be", text)...), Options{}, "utf-16be", text},
		{"UTF-16 without mark, little endian", encode(t, "utf-16le", text), Options{ContentType: "text/html; charset=utf-8"}, "utf-16le", text},
		{"UTF-16 without mark, big endian", encode(t, "utf-16be", text), Options{}, "utf-16be", text},
		{"UTF-16 with mark that was cut", append([]byte("\xff\xfe"), encode(t, "utf-16le", "<p>ab")[:9]...), Options{}, "utf-16le", "<p>a\ufffd"},
		{"UTF-8 cut in a character", utf8Bytes[:len(utf8Bytes)-1], Options{}, "utf-8", text[:len(text)-len("€")] + "\ufffd"},
		{"UTF-8 with broken bytes", []byte(text + text + "\xe4\xff" + text), Options{ContentType: "text/html; charset=iso-8859-1"}, "utf-8", text + text + "\ufffd" + text},
		{"Latin-1 with UTF-8 in one place", append(encode(t, "windows-1252", "<p>Größe, Maß, für, größer, süß"), "é"...), Options{ContentType: "text/html; charset=iso-8859-1"}, "windows-1252", "<p>Größe, Maß, für, größer, süßÃ©"},
		{"header says UTF-8, bytes do not", latin, Options{ContentType: "text/html; charset=utf-8"}, "windows-1252", text},
		{"header says a charset that the bytes contradict", encode(t, "windows-1251", "<p>"+samples[7].text), Options{ContentType: "text/html; charset=euc-jp"}, "windows-1251", "<p>" + samples[7].text},
		{"header says Latin-1, letters are Cyrillic", encode(t, "windows-1251", "<p>"+samples[7].text), Options{ContentType: "text/html; charset=iso-8859-1"}, "windows-1251", "<p>" + samples[7].text},
		{"<meta> says the ISO charset, letters are of the Windows one", encode(t, "windows-1250", "<meta charset=iso-8859-2><p>„Źródło” i śnieg"), Options{}, "windows-1250", "<meta charset=iso-8859-2><p>„Źródło” i śnieg"},
		{"four-byte characters under the label GBK", encode(t, "gb18030", "<meta charset=gbk><p>市议会\U00020000"), Options{}, "gbk", "<meta charset=gbk><p>市议会\U00020000"},
		{"<meta> says UTF-16, bytes do not", append([]byte("<meta charset=utf-16>"), latin...), Options{ContentType: "text/html; charset=utf-16le"}, "windows-1252", "<meta charset=utf-16>" + text},
		{"ASCII", []byte("<p>plain"), Options{ContentType: "text/html; charset=shift_jis"}, "utf-8", "<p>plain"},
		{"NUL here and there", []byte("<p>a\x00b and c" + strings.Repeat(".", 50)), Options{}, "utf-8", "<p>ab and c" + strings.Repeat(".", 50)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode(tt.raw, tt.opts)
			if err != nil {
				t.Fatal(err)
			}
			if string(got.Text) != tt.want || got.Charset != tt.charset {
				t.Errorf("got  %s: %s\nwant %s: %s", got.Charset, got.Text, tt.charset, tt.want)
			}
		})
	}
}

func TestNoPage(t *testing.T) {
	noise := make([]byte, 10_000)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range noise {
		noise[i] = byte(random.Uint32())
	}
	for _, tt := range []struct {
		name string
		raw  string
		want error
	}{
		{"nothing", "", ErrEmpty},
		{"white space", " \r\n\t\f", ErrEmpty},
		{"NUL only", "\x00\x00\x00", ErrEmpty},
		{"byte order mark only", "\xef\xbb\xbf\n", ErrEmpty},
		{"PNG", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrNotText},
		{"JPEG", "\xff\xd8\xff\xe0\x00\x10JFIF", ErrNotText},
		{"PDF", "%PDF-1.7\n1 0 obj", ErrNotText},
		{"zip", "PK\x03\x04\x14\x00", ErrNotText},
		{"ELF", "\x7fELF\x02\x01\x01", ErrNotText},
		{"MP4", "\x00\x00\x00\x18ftypmp42", ErrNotText},
		{"many NUL", strings.Repeat("ab\x00\x00\x00\x01", 100), ErrNotText},
		{"noise", string(noise), ErrNotText},
		{"noise behind a byte order mark", "\xff\xfe" + string(noise), ErrNotText},
		{"noise behind some text", "<html>" + strings.Repeat("words ", 10) + string(noise), ErrNotText},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, charset := range []string{"", "windows-1252", "utf-8"} {
				if got, err := Decode([]byte(tt.raw), Options{Charset: charset}); !errors.Is(err, tt.want) {
					t.Errorf("charset %q: got %q, %v, want %v", charset, got.Text, err, tt.want)
				}
			}
		})
	}
}

func TestUnknownCharset(t *testing.T) {
	_, err := Decode([]byte("<p>words"), Options{Charset: "latin-9000"})
	if err == nil || !strings.Contains(err.Error(), `unknown charset "latin-9000"`) {
		t.Errorf("got %v", err)
	}
}

func TestKind(t *testing.T) {
	prose := "The second paragraph of the text is longer than the first and has no markup at all.\nIts second line goes on.\n\n"
	for _, tt := range []struct {
		name, text string
		want       Kind
	}{
		{"document", "<!DOCTYPE html><html><p>words", HTML},
		{"document behind comment, mark and white space", "\ufeff \n<!-- a > comment -->\n<?xml version='1.0'?>\n<!-- b --><HTML lang=en>" + prose, HTML},
		{"head only", "<title>A title</title>" + prose + prose, HTML},
		{"fragment", "<div class=a><p>" + prose + "</div>", HTML},
		{"fragment of hard-wrapped paragraphs", "<p>" + strings.Repeat("words of a line\n", 6) + "<p>" + strings.Repeat("words of a line\n", 6), HTML},
		{"fragment that begins with text", "Words <b>and</b> words<br>\nmore words<br>\nand more<p>\n", HTML},
		{"fragment in one line", "Some words.<p>" + strings.Repeat("Words of one long line. ", 5) + "<p>More.<p>More.<p>More.", HTML},
		{"warning of PHP before the document", "\nWarning: include(a.php): failed to open stream in /www/index.php on line 2\n<!DOCTYPE html>\n<html>\n<head>\n<title>a</title>\n</head>\n<body>\n<p>" + "words\n" + "</body>\n</html>\n", HTML},
		{"end of a document", "</div>\n<p>" + prose + "</p></body></html>", HTML},
		{"comment that does not end", "<!-- words " + prose, Text},
		{"prose", prose, Text},
		{"prose that mentions a tag", "Use <b> for bold and <i> for italics.\n" + strings.Repeat(prose, 3), Text},
		{"prose that begins with a tag", "<b> is the tag for bold.\n" + strings.Repeat(prose, 5), Text},
		{"one line that mentions tags", "Use <b>, <i> or <u>.", Text},
		{"tutorial with a page in it", strings.Repeat(prose, 10) + "<html>\n<head>\n<title>Hello</title>\n</head>\n<body>\n<p>Hello</p>\n</body>\n</html>\n" + strings.Repeat(prose, 10), Text},
		{"dump with the content of noscript", `<iframe src="https://t/ns.html?id=1" height="0" style="display:none"></iframe>` + "\nHome\nNews\n" + strings.Repeat(prose, 5), Text},
		{"dump with an image of noscript in each card", strings.Repeat("Card title\nA line of text on the card\nBy Someone\n<img src=\"a.jpg\" alt=\"\">\n", 10), Text},
		{"Markdown", "# Title\n\n**Bold** and [a link](https://h/).\n\n* one\n* two\n\n> quoted\n\n```html\n<div>\n<p>code</p>\n</div>\n```\n" + prose, Text},
		{"Markdown with some HTML", "<p align=center>\n<img src=logo.png>\n</p>\n\n# Title\n\n" + strings.Repeat(prose, 20), Text},
		{"addresses in brackets", "<https://example.com/>\n<mailto:a@example.com>\n" + prose, Text},
		{"comparison", "a <b and c> d\n<<< Back\n" + prose, Text},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Decode([]byte(tt.text), Options{})
			if err != nil || got.Kind != tt.want {
				t.Errorf("got kind %d, %v", got.Kind, err)
			}
			if forced, _ := Decode([]byte(tt.text), Options{Kind: 3 - tt.want}); forced.Kind != 3-tt.want {
				t.Error("the caller's kind does not count")
			}
		})
	}
}

func TestDecodeSharesValidUTF8(t *testing.T) {
	raw := []byte("\ufeff<p>naïve")
	got, err := Decode(raw, Options{})
	if err != nil || &got.Text[0] != &raw[3] {
		t.Error("the text was copied")
	}
}

// TestHostileIsLinear decodes inputs that are worst for one step each.
func TestHostileIsLinear(t *testing.T) {
	const size = 4 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for name, raw := range map[string]string{
		"tags":        "x" + fill("<p"),
		"comments":    fill("<!---->") + "\xff",
		"open tags":   "\xff\xe9 " + fill("<a "),
		"scripts":     "\xff\xe9 \xe9 \xe9" + fill("<script "),
		"meta":        "\xff\xe9" + fill("<meta "),
		"accents":     fill("\xe9 "),
		"broken":      fill("é\xff"),
		"escapes":     fill("\x1b$B"),
		"NUL":         "<p>" + fill(strings.Repeat("a", 50)+"\x00"),
		"one element": fill("<b>"),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			Decode([]byte(raw), Options{})
			took := time.Since(start)
			t.Log(took)
			if took > time.Minute {
				t.Errorf("took %v", took)
			}
		})
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range samples {
		f.Add([]byte("<p>"+s.text), "", "")
	}
	f.Add([]byte("\x1b$B\x1b(B<p>"), "text/html; charset=iso-2022-jp", "")
	f.Add([]byte("<\x00p\x00>\x00a\x00b\x00c\x00d\x00"), "", "")
	f.Add([]byte("\xff\xe9<meta charset=utf-16>"), "text/html;charset=\"", "big5")
	f.Fuzz(func(t *testing.T, raw []byte, header, charset string) {
		before := bytes.Clone(raw)
		got, err := Decode(raw, Options{ContentType: header, Charset: charset})
		if !bytes.Equal(raw, before) {
			t.Fatal("the input was changed")
		}
		if err != nil {
			return
		}
		if !utf8.Valid(got.Text) || bytes.IndexByte(got.Text, 0) >= 0 || len(bytes.TrimSpace(got.Text)) == 0 {
			t.Fatalf("text %q", got.Text)
		}
		if got.Kind != HTML && got.Kind != Text {
			t.Fatal("kind", got.Kind)
		}
		if again, err := Decode(raw, Options{ContentType: header, Charset: charset}); err != nil || !bytes.Equal(got.Text, again.Text) || got.Charset != again.Charset {
			t.Fatal("decodes differ")
		}
	})
}
