package selector

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

const sample = `<html><head><title>T</title><meta property="og:title" content="The title"></head>
<body class="home md:w-1/2"><div id=main class="story wide"><h1 lang="en-GB">1</h1><p class="lead">2</p><p>3 <a href="/x.pdf">4</a></p>
<ul><li>5</li><li>6<ul><li>7</li></ul></li><li DATA-Kind="Ad Box">8</li></ul><x-note>9</x-note></div>
<div class="wide"><p>10</p></div></body></html>`

func parsePage(text string) *page.Page {
	return segment.Page(source.Source{Text: []byte(text), Kind: source.HTML})
}

func TestSelect(t *testing.T) {
	for _, test := range []struct{ selector, want string }{
		{"h1", "1"},
		{"H1", "1"},
		{"p", "2|3 4|10"},
		{"*.lead", "2"},
		{"#main > p", "2|3 4"},
		{"div.wide p", "2|3 4|10"},
		{"div.wide.story p", "2|3 4"},
		{"div p a", "4"},
		{"body > p", ""},
		{"ul li", "5|6 7|7|8"},
		{"#main > ul > li", "5|6 7|8"},
		{"ul ul > li", "7"},
		{"h1 + p", "2"},
		{"h1 ~ p", "2|3 4"},
		{"p + h1", ""},
		{"p+ul , h1", "1|5 6 7 8"},
		{"li:first-child", "5|7"},
		{"li:last-child", "7|8"},
		{"li:nth-child(2)", "6 7"},
		{"p:not(.lead)", "3 4|10"},
		{"div:not(#main):not(.home) > p", "10"},
		{"x-note", "9"},
		{"X-NOTE", "9"},
		{`.md\:w-1\/2 > div.story > h1`, "1"},
		{"[lang]", "1"},
		{"[lang|=en]", "1"},
		{"[lang|=e]", ""},
		{`a[href$=".pdf"]`, "4"},
		{`a[href^='/']`, "4"},
		{`a[href*=x]`, "4"},
		{`a[href*='']`, ""},
		{`[data-kind~="Box"]`, "8"},
		{`[ data-kind = "ad box" i ]`, "8"},
		{`[data-kind="ad box"]`, ""},
		{`#\6d ain>h1`, "1"},
	} {
		s, err := Parse(test.selector)
		if err != nil {
			t.Errorf("%s: %v", test.selector, err)
			continue
		}
		p := parsePage(sample)
		var texts []string
		for _, e := range s.Select(p) {
			var lines []string
			for b := p.Elements[e].Block; b < p.Elements[e].EndBlock; b++ {
				lines = append(lines, p.BlockText(int(b)))
			}
			text := strings.Join(lines, " ")
			if p.Elements[e].Tag == page.A {
				text = "4" // which is a part of its line
			}
			texts = append(texts, text)
		}
		if got := strings.Join(texts, "|"); got != test.want {
			t.Errorf("%s selects %q, want %q", test.selector, got, test.want)
		}
	}
	meta, _ := Parse(`meta[property="og:title"]`)
	if got := meta.Select(parsePage(sample)); len(got) != 1 {
		t.Errorf("a meta element: got %v", got)
	}
}

func TestParseErrors(t *testing.T) {
	for selector, want := range map[string]string{
		"":                               "character 1: a name, .class, #id or [attribute] is missing",
		"div >":                          "character 6: a name, .class, #id or [attribute] is missing",
		"div > > p":                      "character 7: a name, .class, #id or [attribute] should stand here, not '>'",
		"a,,b":                           "character 3: a name, .class, #id or [attribute] should stand here, not ','",
		"div.":                           "character 5: a name is missing before end",
		"div..a":                         "character 5: a name is missing before '.'",
		"div[x":                          "character 6: = or ] should stand here, not end",
		"div[x='a]":                      "character 7: a quotation mark is not closed",
		"a:hover":                        "character 2: unknown :hover; known are :first-child",
		"li:nth-child(odd)":              ":nth-child takes a number from 1 on",
		"p:not(.a .b)":                   "not '.'",
		"p:not(:not(a))":                 ":not stands in :not",
		"über{}":                         `character 5: unexpected '{'`,
		"#a#b":                           "no element has two ids",
		"//div[1]":                       "character 1: a name, .class, #id or [attribute] should stand here, not '/'",
		strings.Repeat("a ", maxSteps+1): "more than 256 steps",
	} {
		_, err := Parse(selector)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got error %v, want %s", selector, err, want)
		}
	}
}

// FuzzSelect checks that no selector and page make the package fail, and that what is
// written of an element selects it.
func FuzzSelect(f *testing.F) {
	f.Add("div.wide p:not(.a) , [x|='y' i] ~ *", sample)
	f.Add(`\0 \31 -a#\#\{`, `<p class="1 -2 a&amp;b">x<p id="é:--">y<1x>z`)
	f.Fuzz(func(t *testing.T, text, source string) {
		p := parsePage(source)
		if s, err := Parse(text); err == nil {
			s.Select(p)
		}
		if len(p.Elements) > 1 {
			e := int32(len(p.Elements) - 1)
			if p.Elements[e].Tag == page.Body || strings.ContainsRune(source, 0) || !utf8.ValidString(source) {
				return // pages have neither NUL nor invalid bytes
			}
			s, err := Parse(Of(p, e))
			if err != nil {
				t.Fatalf("%q: %v", Of(p, e), err)
			}
			if !slices.Contains(s.Select(p), e) {
				t.Errorf("%q does not select element %d", Of(p, e), e)
			}
		}
	})
}
