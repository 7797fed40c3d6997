package capture

import (
	"fmt"
	"strings"
	"testing"

	"presscut/extract/internal/source"
)

// item returns an entry of RSS whose content is a page of that name.
func item(name string) string {
	return "<item><title>" + name + "</title><content:encoded><![CDATA[" + page(name) + "]]></content:encoded></item>"
}

func rss(items ...string) string {
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>` + strings.Join(items, "\n") + "</channel></rss>"
}

func note(name string) string {
	return "<note><title>" + name + `</title><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note>` + page(name) + "</en-note>]]></content>" +
		"<resource><data encoding=\"base64\">\n" + strings.Repeat("AAAA\n", 100) + "</data></resource></note>"
}

func enex(notes ...string) string {
	return `<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "x"><en-export>` + strings.Join(notes, "\n") + "</en-export>"
}

func jsonFeed(items ...string) string {
	return `{"version": "https://jsonfeed.org/version/1.1", "items": "no", "a": {"items": {}}, "items": [` + strings.Join(items, ", ") + `], "title": "Courier"}`
}

func TestFeeds(t *testing.T) {
	long := strings.Repeat("<p>words</p>", 100)
	for _, test := range []struct{ name, content, want string }{
		{"RSS", rss(item("a"), item("b")), "-#1: a\n-#2: b\n"},
		{"RSS without an end", strings.TrimSuffix(rss(item("a"), item("b")), "]]></content:encoded></item></channel></rss>"), "-#1: a\n-#2: b\n"},
		{"RSS 1.0", `<rdf:RDF xmlns="x"><channel/>` + item("a") + "</rdf:RDF>", "-#1: a\n"},
		{"an item without an end tag", rss(strings.TrimSuffix(item("a"), "</item>"), item("b")), "-#1: a\n-#2: b\n"},
		{"an end tag that is broken", rss(strings.Replace(item("a"), "</title>", "</ti", 1), item("b")), "-#1: a\n-#2: b\n"},
		{"an item that is too large", rss(item("a"), "<item><description><![CDATA["+long+"]]></description></item>", item("c")), "-#1: a\n-#2: read too_large -1\n-#3: c\n"},
		{"no entries", rss(), "-: read no_pages -1\n"},
		{"an empty entry", rss("<item><title>a</title></item>", item("b")), "-#2: b\n"},
		{"JSON", jsonFeed(`{"content_html": "`+page("a")+`"}`, `{"content_html": "`+page("b")+`"}`), "-#1: a\n-#2: b\n"},
		{"JSON with a broken item", jsonFeed(`{"content_html": 1.2.3}`, `{"content_html": "`+page("b")+`"}`), "-#1: read bad_record -1\n-#2: b\n"},
		{"JSON with a large item", jsonFeed(`{"content_html": "`+strings.Repeat(long, 5000)+`"}`, `{"content_html": "`+page("b")+`"}`), "-#1: read too_large -1\n-#2: b\n"},
		{"JSON that is cut", jsonFeed(`{"content_html": "`+page("a")+`"}`, `{"content_html": "`+page("b")+`"}`)[:250], "-#1: a\n-#2: read damaged 250\n"},
		{"ENEX", enex(note("a"), note("b")), "-#1: a\n-#2: b\n"},
		{"ENEX of an encrypted note", enex(`<note><content encoding="base64:aes">AA</content></note>`, note("b")), "-#1: read unsupported -1\n-#2: b\n"},
		{"compressed and cut", gz(rss(item("a"), item("b")))[:150], "-#1: a\n-: decompress damaged 150\n"},
	} {
		t.Run(test.name, func(t *testing.T) { want(t, fromStdin(test.content, Options{MaxBytes: 1000}), test.want) })
	}
}

// TestEntries wants the metadata and the content of one entry.
func TestEntries(t *testing.T) {
	const head, foot = "<!DOCTYPE html><html><head>", "</article></body></html>"
	for _, test := range []struct{ name, content, id, url, want string }{
		{"RSS", rss(`<item><title>Tom &amp;amp; Ann</title><link>http://h/a</link><guid isPermaLink="false">7</guid><author>ann@h.example (Ann Lee)</author><pubDate>Mon, 18 Mar 2024 06:30:00 GMT</pubDate>` +
			`<category>Bridges</category><category>Harbours</category><description>&lt;p&gt;A &amp;amp; B</description></item>`), "7", "http://h/a",
			head + `<title>Tom &amp; Ann</title><meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-03-18T06:30:00Z">` +
				`<meta property="og:site_name" content="Courier"><meta name="keywords" content="Bridges, Harbours"></head><body><article><p>A &amp; B` + foot},
		{"RSS whose guid is the address", rss(`<item><guid>http://h/a</guid><description>a&nbsp;<![CDATA[<b>]]></description></item>`), "http://h/a", "http://h/a",
			head + `<meta property="og:site_name" content="Courier"></head><body><article>a <b>` + foot},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Marit</name></author><title>C</title><entry><id>urn:7</id><title type="html">A &lt;b&gt;b&lt;/b&gt;</title><link rel="self" href="http://h/s"/>` +
			`<link href="http://h/a"/><updated>2024-03-18T06:30:00Z</updated><summary>S</summary><content type="html">&lt;p&gt;words</content></entry></feed>`, "urn:7", "http://h/a",
			head + `<title>A b</title><meta name="author" content="Marit"><meta property="article:published_time" content="2024-03-18T06:30:00Z"><meta property="article:modified_time" content="2024-03-18T06:30:00Z">` +
				`<meta property="og:site_name" content="C"></head><body><article><p>words` + foot},
		{"Atom with XHTML", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><author><name>Ann</name></author><content type="xhtml"><div><p>one</p><p>two &amp; three</p></div></content></entry></feed>`, "", "",
			head + `<meta name="author" content="Ann"></head><body><article><div><p>one</p><p>two &amp; three</p></div>` + foot},
		{"Atom with a prefix", `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom" version="1"><atom:entry><atom:title>A</atom:title><atom:summary>words</atom:summary></atom:entry></atom:feed>`, "", "",
			"---\ntitle: \"A\"\n---\n\nwords"},
		{"Latin-1", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss><item><description>caf\xe9</description></item></rss>", "", "", "café"},
		{"JSON", jsonFeed(`{"id": "7", "url": "http://h/a", "title": "A", "content_text": "one\ntwo", "authors": [{"name": "Ann"}], "date_published": "2024-03-18T06:30:00Z"}`), "7", "http://h/a",
			"---\ntitle: \"A\"\nauthor: \"Ann\"\ndate: \"2024-03-18T06:30:00Z\"\n---\n\none\ntwo"},
		{"ENEX", enex(`<note><title>A</title><content><![CDATA[<?xml?><en-note><p>words</p></en-note>]]></content><created>20240318T063000Z</created><tag>x</tag><note-attributes><author>Ann</author></note-attributes></note>`), "", "",
			head + `<title>A</title><meta name="author" content="Ann"><meta property="article:published_time" content="2024-03-18T06:30:00Z"><meta name="keywords" content="x"></head><body><article><en-note><p>words</p></en-note>` + foot},
		{"ENEX of a clipping", enex(`<note><content><![CDATA[<en-note>words</en-note>]]></content><created>20240318T063000Z</created><note-attributes><source-url>http://h/a</source-url></note-attributes></note>`), "", "http://h/a",
			head + `</head><body><article><en-note>words</en-note>` + foot},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := sole(t, test.content)
			url := ""
			if c.URL != nil {
				url = c.URL.String()
			}
			if string(c.Body) != test.want || c.ID != test.id || url != test.url {
				t.Errorf("id %q at %q:\ngot  %s\nwant %s", c.ID, url, c.Body, test.want)
			}
			if text := !strings.HasPrefix(test.want, "<"); text != (c.Kind == source.Text) {
				t.Errorf("kind %v", c.Kind)
			}
		})
	}
}

// harEntry returns an entry of an HTTP archive.
func harEntry(address, content string) string {
	return fmt.Sprintf(`{"startedDateTime": "2024-03-18T06:30:00.5Z", "request": {"url": %q}, "response": {"status": 200, "content": %s}}`, address, content)
}

func har(entries ...string) string {
	return `{"log": {"version": "1.2", "creator": {"name": "x"}, "pages": [{"id": "entries"}], "entries": [` + strings.Join(entries, ",") + "]}}"
}

func TestHAR(t *testing.T) {
	htmlOf := func(text string) string {
		return `{"mimeType": "text/html; charset=iso-8859-1", "text": "` + text + `"}`
	}
	for _, test := range []struct{ name, content, want string }{
		{"pages", har(harEntry("http://h/a", htmlOf(page("a"))), harEntry("http://h/i", `{"mimeType": "image/png", "text": "AA=="}`), harEntry("http://h/b", htmlOf(page("b")))), "-#1: a\n-#3: b\n"},
		{"base64", har(harEntry("http://h/a", `{"mimeType": "text/html", "encoding": "base64", "text": "PHRpdGxlPmE8L3RpdGxlPg=="}`)), "-#1: a\n"},
		{"base64 that is none", har(harEntry("http://h/a", `{"mimeType": "text/html", "encoding": "base64", "text": "%"}`)), "-#1: read bad_record -1\n"},
		{"an error", har(strings.Replace(harEntry("http://h/a", htmlOf(page("a"))), "200", "404", 1)), "-: read no_pages -1\n"},
		{"no content", har(harEntry("http://h/a", `{"mimeType": "text/html"}`)), "-: read no_pages -1\n"},
		{"cut", har(harEntry("http://h/a", htmlOf(page("a"))), harEntry("http://h/b", htmlOf(page("b"))))[:400], "-#1: a\n-#2: read damaged 400\n"},
		{"compressed", gz(har(harEntry("http://h/a", htmlOf(page("a"))))), "-#1: a\n"},
	} {
		t.Run(test.name, func(t *testing.T) { want(t, fromStdin(test.content, Options{}), test.want) })
	}
	if c := sole(t, har(harEntry("http://h/a", htmlOf("é")))); string(c.Body) != "é" || c.Charset != "utf-8" || c.URL.String() != "http://h/a" || c.Time.IsZero() {
		t.Errorf("%+v", c)
	}
}
