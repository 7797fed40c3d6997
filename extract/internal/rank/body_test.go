package rank

import (
	"slices"
	"strings"
	"testing"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

func TestUnquote(t *testing.T) {
	for _, test := range []struct{ src, text, rest string }{
		{`"one\ntwo \"three\"", 4`, "one\ntwo \"three\"", `, 4`},
		{`"caf\u00e9 \/ <p>"`, `café / <p>`, ``},
		{`"never closed`, `never closed`, ``},
		{`"broken \u00`, `broken 00`, ``},
		{`"ends in \`, `ends in \`, ``},
		{`{"text": 1}`, ``, `{"text": 1}`},
		{``, ``, ``},
	} {
		text, rest := unquote(nil, []byte(test.src))
		if string(text) != test.text || string(rest) != test.rest {
			t.Errorf("%s: %q and %q, want %q and %q", test.src, text, rest, test.text, test.rest)
		}
	}
}

// TestMarkupWords wants tags and character references to part words, and no
// word to come of them.
func TestMarkupWords(t *testing.T) {
	got := markupWords(nil, []byte("<p class='a'>One two&nbsp;three</p><br/>four < five"))
	want := textWords(nil, []byte("one two three four"), false)
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestTrustBody wants the declared body to be believed where it has most of the
// text, and to doubt no subhead and nothing that stands before it.
func TestTrustBody(t *testing.T) {
	paragraph := func(name string) string {
		return strings.Repeat(name+"came "+name+"to "+name+"the "+name+"harbour ", 4)
	}
	document := func(body string) *page.Page {
		return segment.Page(source.Source{Kind: source.HTML, Text: []byte(`<script type="application/ld+json">{"articleBody": "` + body + `"}</script>` +
			"<p>" + paragraph("zero") + "<p>" + paragraph("one") + "<h2>" + paragraph("two") + "</h2><p>" + paragraph("three") +
			"<p>" + paragraph("four") + "<p>" + paragraph("five"))})
	}
	for _, test := range []struct {
		body string
		want []float32
	}{
		{paragraph("one") + paragraph("four"), []float32{0, -bodyTrust, 0, bodyDoubt, -bodyTrust, tailDoubt}},
		{paragraph("six"), make([]float32, 6)},
	} {
		p := document(test.body)
		m := new(memory)
		shipped().rows(p, m)
		doubts := make([]float32, len(p.Blocks))
		trustBody(p, m, []float32{.1, .9, .1, .1, .9, .1}, doubts)
		if !slices.Equal(doubts, test.want) {
			t.Errorf("%.40s...: %v, want %v", test.body, doubts, test.want)
		}
	}
}
