package capture

import (
	"archive/tar"
	"bytes"
	"strings"
	"testing"
)

// tarred returns a tar archive of names and contents.
func tarred(t *testing.T, format tar.Format, pairs ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i := 0; i < len(pairs); i += 2 {
		h := tar.Header{Name: pairs[i], Size: int64(len(pairs[i+1])), Mode: 0o644, Typeflag: tar.TypeReg, Format: format}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		w.Write([]byte(pairs[i+1]))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestTar(t *testing.T) {
	long := strings.Repeat("a", 150) + "/é/" + strings.Repeat("b", 150) + ".html"
	within := strings.Repeat("a", 90) + "/" + strings.Repeat("b", 90) + ".html"
	two := tarred(t, tar.FormatUSTAR, "a.html", page("a"), "b.html", page("b"))
	for _, test := range []struct{ name, content, want string }{
		{"of pages", tarred(t, tar.FormatUSTAR, "./x/a.html", page("a"), "i.png", "\x89PNG", "../b.html", page("b"), "c", page("c")), "-#x/a.html: a\n-#b.html: b\n-#c: c\n"},
		{"with a prefix", tarred(t, tar.FormatUSTAR, within, page("a")), "-#" + within + ": a\n"},
		{"with a long name of GNU", tarred(t, tar.FormatGNU, long, page("a"), "b.html", page("b")), "-#" + long + ": a\n-#b.html: b\n"},
		{"with a long name of pax", tarred(t, tar.FormatPAX, long, page("a"), "b.html", page("b")), "-#" + long + ": a\n-#b.html: b\n"},
		{"compressed", gz(two), "-#a.html: a\n-#b.html: b\n"},
		{"without an end", two[:len(two)-1024], "-#a.html: a\n-#b.html: b\n"},
		{"of archives", tarred(t, tar.FormatUSTAR, "a.warc", saved("a")+saved("b"), "b.zip", "PK\x03\x04", "c.tar", two), "-#a.warc#1: a\n-#a.warc#2: b\n-#b.zip: read unsupported -1\n-#c.tar: read unsupported -1\n"},
		{"of nothing", tarred(t, tar.FormatUSTAR, "i.png", "\x89PNG"), "-: read no_pages -1\n"},
		{"of an empty page", tarred(t, tar.FormatUSTAR, "a.html", "", "b.html", page("b")), "-#a.html: \n-#b.html: b\n"},
	} {
		t.Run(test.name, func(t *testing.T) { want(t, fromStdin(test.content, Options{}), test.want) })
	}
}

func TestDamagedTar(t *testing.T) {
	three := tarred(t, tar.FormatUSTAR, "a.html", page("a"), "b.html", page("b"), "c.html", page("c"))
	for _, test := range []struct{ name, content, want string }{
		{"bytes lost in a page", three[:530] + three[540:], "-#a.html: read damaged 577\n-#b.html: b\n-#c.html: c\n"},
		{"bytes put into a page", three[:530] + "0123456789" + three[530:], "-#a.html: read damaged 577\n-#b.html: b\n-#c.html: c\n"},
		{"a block altered", three[:1030] + "x" + three[1031:], "-#a.html: a\n-: read damaged 1024\n-#c.html: c\n"},
		{"cut in a page", three[:1600], "-#a.html: a\n-#b.html: decompress damaged 1600\n"},
		{"cut in a block", three[:1500], "-#a.html: a\n-: read damaged 1024\n"},
		{"a size that is none", altered(three, 1024, "777777777777"), "-#a.html: a\n-#b.html: decompress damaged 4096\n"},
	} {
		t.Run(test.name, func(t *testing.T) { want(t, fromStdin(test.content, Options{}), test.want) })
	}
}

// altered returns an archive whose block at a place has another size, and the checksum of
// that.
func altered(archive string, at int, size string) string {
	b := []byte(archive)
	copy(b[at+124:], size)
	copy(b[at+tarSumAt:], "        ")
	sum := int64(0)
	for _, c := range b[at : at+tarBlock] {
		sum += int64(c)
	}
	const octal = "01234567"
	for i := range 6 {
		b[at+tarSumAt+5-i] = octal[sum&7]
		sum >>= 3
	}
	b[at+tarSumAt+6] = 0
	return string(b)
}

// book returns an EPUB whose spine has the chapters b, a.
func book(t *testing.T, pairs ...string) string {
	t.Helper()
	const container = `<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`
	const list = `<?xml version="1.0"?><opf:package xmlns:opf="x"><opf:metadata><dc:title>Book</dc:title><dc:creator>Ann Lee</dc:creator><dc:date>2024</dc:date></opf:metadata><opf:manifest>` +
		`<opf:item id="n" href="nav.xhtml" properties="nav"/><opf:item id="t" href="toc.xhtml"/><opf:item id="a" href="text/a%20a.xhtml"/><opf:item id="b" href="text/b.xhtml"/></opf:manifest>` +
		`<opf:spine><opf:itemref idref="n"/><opf:itemref idref="t"/><opf:itemref idref="b"/><opf:itemref idref="a"/><opf:itemref idref="b"/><opf:itemref idref="none"/></opf:spine>` +
		`<opf:guide><opf:reference type="toc" href="toc.xhtml#x"/></opf:guide></opf:package>`
	return zipped(t, append([]string{"=mimetype", "application/epub+zip", epubContainer, container, "OEBPS/book.opf", list,
		"OEBPS/nav.xhtml", page("nav"), "OEBPS/toc.xhtml", page("toc")}, pairs...)...)
}

func TestEPUB(t *testing.T) {
	content := book(t, "OEBPS/text/a a.xhtml", page("a"), "OEBPS/text/b.xhtml", page("b"), "OEBPS/text/c.xhtml", page("c"))
	want(t, fromStdin(content, Options{}), "-#OEBPS/text/b.xhtml: b\n-#OEBPS/text/a a.xhtml: a\n")
	want(t, fromStdin(book(t), Options{}), "-: read no_pages -1\n")
	c := sole(t, book(t, "OEBPS/text/b.xhtml", "<html><head></head><p>words"))
	const told = `<html><head><title>Book</title><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024"></head><p>words`
	if string(c.Body) != told {
		t.Errorf("got %s", c.Body)
	}
}
