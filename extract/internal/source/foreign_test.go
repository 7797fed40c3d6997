package source

import (
	"errors"
	"strings"
	"testing"
	"time"
)

const sentence = "The second paragraph of the text is longer than the first and has no markup at all.\n"

func TestNotPage(t *testing.T) {
	item := "<item><title>Bridge opens</title><content:encoded><![CDATA[<article><h1>Bridge opens</h1><p>" + sentence + "</p></article>]]></content:encoded></item>"
	for _, tt := range []struct{ name, text, want string }{
		{"RSS", `<?xml version="1.0"?><rss version="2.0"><channel>` + item + "</channel></rss>", "RSS feed"},
		{"RSS without a declaration, behind a comment", "\n<!-- made > by hand -->\n<rss version=\"2.0\">" + item, "RSS feed"},
		{"RSS 1.0", `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><rdf:RDF xmlns="http://purl.org/rss/1.0/">` + item, "RSS feed"},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">` + sentence, "Atom feed"},
		{"JSON Feed", `{"version": "https://jsonfeed.org/version/1.1", "items": [{"content_html": "<p>`, "JSON Feed"},
		{"OPML", `<?xml version="1.0"?><opml version="2.0"><body><outline text="a"/></body></opml>`, "OPML"},
		{"ENEX", "<?xml version=\"1.0\"?>\n<!DOCTYPE en-export SYSTEM \"http://xml.evernote.com/pub/evernote-export4.dtd\">\n<en-export><note><title>a</title>", "ENEX"},
		{"HAR", "{\n \"log\": {\n  \"version\": \"1.2\",\n  \"creator\": {}", "HAR"},
		{"JSON", "[\n 1,\n 2\n]\n", "JSON"},
		{"ARC", "filedesc://a.arc 0 19960923142103 text/plain 76\n1 0 Alexa\nURL IP-address\n", "ARC"},
		{"ARC, a record", "http://h/a.html 127.0.0.1 19961104142103 text/html 208\nHTTP/1.0 200 OK\n\n<html>", "ARC"},
		{"mbox", "From ann@h.example Tue Mar 10 10:11:12 2026\nReceived: by h\nFrom: Ann\nSubject: a\n\n" + sentence, "mbox"},
		{"mail", "From: Ann Lee <ann@h.example>\r\nTo: bob@h.example\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\n" + sentence, "mail"},
		{"mail that no program touched", "Subject: a\nDate: Tue, 10 Mar 2026 10:11:12 +0100\nFrom: ann@h.example\n\n" + sentence, "mail"},
		{"SVG", `<?xml version="1.0"?><!DOCTYPE svg [ <!ENTITY a "b"> ]><svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>`, "SVG"},
		{"SVG without a declaration", `<svg viewBox="0 0 1 1"><style>p{}</style><title>a</title><g><text>a</text></g></svg>` + "\n", "SVG"},
		{"XML of no known kind", "<?xml version=\"1.0\"?>\n<catalogue>\n<book>\n<name>" + sentence + "</name>\n</book>\n</catalogue>\n", "XML"},
		{"Go", "package a\n\nimport \"fmt\"\n\n// Say says a.\nfunc Say() {\n\tfmt.Println(\"a\")\n\treturn\n}\n", "source code"},
		{"Python", "import os\nfrom a import b\n\ndef say(what):\n    \"\"\"Says what.\"\"\"\n    if what == 'a':\n        return b(what)\n    return None\n", "source code"},
		{"CSS", "p {\n  color: red;\n  margin: 0 auto;\n}\n.a, .b > p {\n  padding: 0;\n}\n", "source code"},
		{"CSS in a line", strings.Repeat("p{color:red}.a>b{margin:0 auto;padding:0}", 40), "source code"},
		{"C", "/*\n * Says a.\n */\n#include <stdio.h>\n\nint main(void)\n{\n\tprintf(\"a\");\n\treturn 0;\n}\n", "source code"},
		{"sums of modules", "h.example/a v1.0.0 h1:9MFCCz4t6ZtZ3F2c7XN1f4y0Jq1l6S8m3k5D0a2b4c8=\nh.example/a v1.0.0/go.mod h1:Bw1Zp4t6ZtZ3F2c7XN1f4y0Jq1l6S8m3k5D0a2b4c8E=\n", "hashes"},
		{"sums of files", strings.Repeat("d41d8cd98f00b204e9800998ecf8427e  a.tar.gz\n", 3), "hashes"},
		{"member of a tar archive", "a.html" + strings.Repeat("\x00", 251) + "ustar  \x00" + strings.Repeat("\x00", 240) + sentence, "tar"},

		{"XHTML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"a.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + sentence, ""},
		{"XHTML without a document type", "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'><p>" + sentence, ""},
		{"page that begins with an icon", `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg><div><p>` + sentence + "</p></div>", ""},
		{"page about feeds", "<!DOCTYPE html><p>A feed begins with <code>&lt;rss&gt;</code>. " + sentence, ""},
		{"text about feeds", "A feed begins with <rss version=\"2.0\">.\n" + sentence, ""},
		{"lines of a talk", "From: the audience\nQ: Why?\nA: " + sentence, ""},
		{"text that begins with From", "From the harbour it is 10:30 by boat.\nSubject: to change.\n" + sentence, ""},
		{"text with lines of mails", sentence + "\nFrom: ann@h.example\nTo: bob@h.example\nSubject: a\nMessage-ID: <1@h>\n\n" + sentence, ""},
		{"footnotes", "[1] says the first line.\n[2] and the second.\n" + sentence, ""},
		{"tutorial", strings.Repeat(sentence, 4) + "\nfunc Say() {\n\tfmt.Println(\"a\")\n}\n\n" + strings.Repeat(sentence, 4), ""},
		{"Markdown of code", "# Say\n\nSays a.\n\n```go\nfunc Say() {\n\tfmt.Println(\"a\")\n\treturn;\n}\n```\n", ""},
		{"formulas of a dump", "Distance\n" + strings.Repeat("{\\displaystyle p_{i} = 2}\n", 10) + "The end.\n", ""},
		{"text that quotes a hash", "The file has this hash:\nd41d8cd98f00b204e9800998ecf8427e\n" + sentence, ""},
		{"list of links", strings.Repeat("[12] https://h.example/a/b?c=d41d8cd98f00b204e9800998ecf8427e\n", 9), ""},
		{"Japanese", strings.Repeat("市議会は月曜日に橋を開いた（十一か月ぶり）。\n", 8), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Decode([]byte(tt.text), Options{})
			switch {
			case tt.want == "" && err != nil:
				t.Error(err)
			case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)):
				t.Errorf("got %v, want %s", err, tt.want)
			}
			for _, kind := range []Kind{HTML, Text} {
				if _, err := Decode([]byte(tt.text), Options{Kind: kind}); errors.Is(err, ErrNotPage) {
					t.Errorf("the caller's kind does not count: %v", err)
				}
			}
		})
	}
}

// TestDamagedHead tells what is left of a page's source for HTML.
func TestDamagedHead(t *testing.T) {
	body := "<body>\n<p>" + sentence + "</p>\n<p>" + sentence + "</p>\n</body>\n</html>\n"
	for name, text := range map[string]string{
		"a letter lost":             "<!DOCTYP html>\n<html>\n<head>\n<title>a</title>\n</head>\n" + body,
		"no bracket":                "<!DOCTYPE html\n<html>\n" + body,
		"no beginning":              "CTYPE html>\n<html>\n" + body,
		"noise":                     "\x01\x7f<!\x02OCTYPE html><html lang=en>" + body,
		"one dash":                  "<!-DOCTYPE html><html>" + body,
		"in front of a comment":     "<p>Words of the page.\n<!-- " + strings.Repeat("filler of a comment\n", 150_000) + "-->\n",
		"behind a comment":          "<!-- " + strings.Repeat("filler of a comment\n", 150_000) + "-->\n<p>Words of the page.\n",
		"in front of a script":      "<p>Words of the page.\n<script>" + strings.Repeat("var a = 1;\n", 150_000) + "</script>\n",
		"end of a style sheet":      "or: red;\n}\np {\n  margin: 0;\n}\n.a {\n  color: red;\n}\n</style>\n</head>\n" + body,
		"end of a script in a line": "a=1){b();c=d=>e}" + strings.Repeat("if(f==g){h();return 1}", 40) + "</script></head>" + body,
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := Decode([]byte(text), Options{}); err != nil || got.Kind != HTML {
				t.Errorf("kind %d, %v", got.Kind, err)
			}
		})
	}
}

// TestForeignIsLinear looks at texts that are worst for one step each.
func TestForeignIsLinear(t *testing.T) {
	const size = 4 << 20
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for name, text := range map[string]string{
		"comments":   fill("<!---->") + "<rss>",
		"doctypes":   fill("<!DOCTYPE a>"),
		"subsets":    fill("<!DOCTYPE a["),
		"no end":     fill("<?xml "),
		"name":       "<?xml?><" + fill("a"),
		"fields":     fill("a: b\n"),
		"JSON":       fill("["),
		"scripts":    fill("<script "),
		"styles":     fill("</style>"),
		"half a tag": fill("<style><"),
	} {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			Decode([]byte(text), Options{})
			if took := time.Since(start); took > 20*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}
