package format_test

import (
	"bytes"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"presscut/extract/article"
	"presscut/format"
)

// hostile are texts and addresses that try to become more than that.
var hostile = []string{
	"<script>alert(1)</script>", "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "\" onload=\"alert(1)",
	":", ":javascript:alert(1)", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
	"\x01javascript:alert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD4=",
	"data:image/svg+xml,<svg onload=alert(1)>", "data:image/svg+xml;base64,PHN2Zz4=", "data:image/pngx,<svg>",
	"https://a.example/\"onerror=\"alert(1)", "https://a.example/<img src=x onerror=alert(1)>", "</article></body><script>",
	"--><script>alert(1)</script>", "]]><script>", "</title><script>alert(1)</script>", "</style><script>alert(1)</script>",
	"&lt;script&gt;", "&#106;avascript:alert(1)", "\x00", "blob:https://a.example/1", "file:///etc/passwd", "//a.example/x",
	"\\(alert\\)", "</script>", "<!--", "feed:javascript:alert(1)", "view-source:javascript:1", "x\" style=\"background:url(javascript:1)",
}

// TestHTMLSafe puts every hostile text in every place that an article has, and
// checks what a browser would see.
func TestHTMLSafe(t *testing.T) {
	for _, s := range hostile {
		checkSafe(t, everywhere(s))
	}
}

// FuzzHTML does the same with texts of the fuzzer and made-up articles.
func FuzzHTML(f *testing.F) {
	for i, s := range hostile {
		f.Add(uint64(i), s)
	}
	f.Fuzz(func(t *testing.T, seed uint64, s string) {
		a := everywhere(s)
		v := &inventor{rand: rand.New(rand.NewPCG(seed, 2)), words: []string{s}}
		a.Body = append(a.Body, v.article().Body...)
		checkSafe(t, a)
	})
}

// everywhere returns an article with s in every string.
func everywhere(s string) *article.Article {
	line := []article.Inline{
		article.Plain(s), article.CodeSpan(s), article.InlineMath(s), article.FootnoteRef(s), article.Break{},
		&article.Emph{Content: []article.Inline{article.Plain(s)}},
		&article.Strong{Content: []article.Inline{article.Plain(s)}},
		&article.Strike{Content: []article.Inline{article.Plain(s)}},
		&article.Sub{Content: []article.Inline{article.Plain(s)}},
		&article.Sup{Content: []article.Inline{article.Plain(s)}},
		&article.Link{URL: s, Content: []article.Inline{article.Plain(s), &article.Link{URL: "https://a.example/", Content: []article.Inline{article.Plain(s)}}}},
		&article.Image{URL: s, Alt: s},
		&article.Image{URL: "https://a.example/" + s, Alt: s},
	}
	body := []article.Block{&article.Paragraph{Content: line}}
	return &article.Article{
		Meta: article.Meta{
			Title: s, Subtitle: s, Byline: s, Published: s, Language: s, Dir: s, URL: s, CanonicalURL: s, Image: s,
			Images: []article.Image{{URL: s, Alt: s, Caption: s}}, Provenance: []article.Origin{{Field: "title", Source: "h1", Raw: s}},
		},
		Body: []article.Block{
			&article.Heading{Level: 9, Content: line},
			&article.Paragraph{Content: line},
			&article.List{Ordered: true, Start: -3, Items: []article.Item{{Body: body}}},
			&article.Definitions{Items: []article.Definition{{Terms: [][]article.Inline{line}, Body: body}}},
			&article.Quote{Body: body},
			&article.Quote{Callout: article.Callout(s), Body: body},
			&article.Code{Language: s, Text: s},
			&article.Table{Caption: line, Header: 7, Align: []article.Align{9}, Rows: [][]article.Cell{{{Body: body}, {Body: body}}}},
			&article.Figure{Images: []article.Image{{URL: s, Alt: s}}, Caption: line},
			&article.Math{TeX: s},
			&article.Embed{URL: s, Title: s, Body: body},
			&article.Details{Summary: line, Body: body},
			&article.Post{Author: s, Published: s, Body: body},
			&article.Rule{},
		},
		Footnotes: []article.Footnote{{Label: s, Body: body}, {Label: "2", Body: body}},
		Comments:  []article.Comment{{Author: s, Published: s, Body: body}},
	}
}

func checkSafe(t *testing.T, a *article.Article) {
	t.Helper()
	checkChapter(t, a)
	checkTEI(t, a)
	t.Helper()
	for _, opts := range []format.Options{{Comments: true}, {Comments: true, Standalone: true}} {
		write, err := format.New("html", opts)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := write(&out, a); err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(bytes.NewReader(out.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if problem := unsafeNode(n, opts.Standalone); problem != "" {
				t.Errorf("%s in:\n%s", problem, out.String())
			}
		}
	}
}

const (
	bodyTags = " html head body article header section h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd blockquote pre code table caption " +
		"div thead tbody tr th td figure figcaption img hr br a em strong del sub sup mark ins abbr kbd ruby rt rp span details summary "
	pageTags = bodyTags + "main title meta style "
)

// unsafeNode returns what is not to be in the output, or "".
func unsafeNode(n *html.Node, page bool) string {
	switch n.Type {
	case html.TextNode, html.DoctypeNode:
		return ""
	case html.ElementNode:
	default:
		return "a comment"
	}
	tags := bodyTags
	if page {
		tags = pageTags
	}
	if !strings.Contains(tags, " "+n.Data+" ") {
		return "element " + n.Data
	}
	for _, attr := range n.Attr {
		switch attr.Key {
		case "lang", "dir", "class", "alt", "start", "reversed", "type", "title", "scope", "role":
		case "tabindex":
			if n.Data != "pre" || attr.Val != "0" {
				return "tabindex " + attr.Val
			}
		case "charset", "name", "content":
			if n.Data != "meta" {
				return "attribute " + attr.Key
			}
		case "id":
			if !strings.HasPrefix(attr.Val, "fn") {
				return "id " + attr.Val
			}
		case "href", "src":
			// What a browser does before it looks for the scheme.
			clean := strings.Map(func(r rune) rune {
				if r == '\t' || r == '\n' || r == '\r' {
					return -1
				}
				return r
			}, strings.TrimLeft(attr.Val, "\x00\x01\x02\x03\x04\x05\x06\x07\x08 \t\n\f\r\x1f"))
			scheme, rest, found := strings.Cut(clean, ":")
			if !found || strings.ContainsAny(scheme, "/?#") {
				continue
			}
			switch strings.ToLower(scheme) {
			case "http", "https":
			case "mailto", "tel", "ftp":
				if attr.Key == "src" {
					return "image from " + attr.Val
				}
			case "data":
				if attr.Key == "href" || !strings.HasPrefix(strings.ToLower(rest), "image/") || strings.Contains(strings.ToLower(rest), "onload") {
					return "address " + attr.Val
				}
			default:
				return "address " + attr.Val
			}
		default:
			return "attribute " + attr.Key
		}
	}
	return ""
}

// TestMarkdownLinksSafe checks that Markdown leads nowhere that HTML does not.
func TestMarkdownLinksSafe(t *testing.T) {
	write, err := format.Lookup("md")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range hostile {
		u, err := url.Parse(strings.TrimSpace(s))
		if err != nil || u.Scheme == "" || u.Scheme == "https" {
			continue
		}
		var out bytes.Buffer
		link := &article.Link{URL: s, Content: []article.Inline{article.Plain("text")}}
		if err := write(&out, &article.Article{Body: []article.Block{&article.Paragraph{Content: []article.Inline{link}}}}); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != "text\n" {
			t.Errorf("link to %q gives %q", s, got)
		}
	}
}

// TestHTMLAddresses shows addresses as they are written: nothing is left that is no part of one,
// and what is encoded already stays.
func TestHTMLAddresses(t *testing.T) {
	for _, test := range []struct{ address, want string }{
		{"https://a.example/piège?q=ž#é", "https://a.example/pi%C3%A8ge?q=%C5%BE#%C3%A9"},
		{"https://a.example/x?view[]=render[Box]", "https://a.example/x?view%5B%5D=render%5BBox%5D"},
		{"https://[::1]:80/x", "https://[::1]:80/x"},
		{"https://über.example/ä", "https://über.example/%C3%A4"},
		{"//a.example/[x]", "//a.example/%5Bx%5D"},
		{"/100%/a%20b%2", "/100%25/a%20b%252"},
		{"x#a#b", "x#a%23b"},
		{"mailto:ä@a.example", "mailto:%C3%A4@a.example"},
		{"https://a.example", "https://a.example"},
		{"tel:+49 1", "tel:+49%201"},
	} {
		link := &article.Link{URL: test.address, Content: []article.Inline{article.Plain("x")}}
		a := &article.Article{Body: []article.Block{&article.Paragraph{Content: []article.Inline{link}}}}
		if got, want := render(t, "html", format.Options{}, a), "<article>\n<p><a href=\""+test.want+"\">x</a></p>\n</article>\n"; got != want {
			t.Errorf("%s gives %s", test.address, got)
		}
	}
}

// TestHTMLHeaderCell wants no heading within a header cell, which HTML does not allow.
func TestHTMLHeaderCell(t *testing.T) {
	words := []article.Inline{article.Plain("Price")}
	body := []article.Block{&article.Heading{Level: 3, Content: words}, &article.Post{Body: []article.Block{&article.Paragraph{Content: words}}}}
	a := &article.Article{Body: []article.Block{&article.Table{Header: 1, Rows: [][]article.Cell{{{Body: body}}, {{Body: body}}}}}}
	got := render(t, "html", format.Options{}, a)
	for _, want := range []string{
		"<th scope=\"col\">\n<p><strong>Price</strong></p>\n<div class=\"post\">\n<p>Price</p>\n</div>\n</th>",
		"<td>\n<h3>Price</h3>\n<section class=\"post\">\n<p>Price</p>\n</section>\n</td>",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in:\n%s", want, got)
		}
	}
}
