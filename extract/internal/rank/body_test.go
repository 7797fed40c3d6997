package rank

import (
	"slices"
	"strings"
	"testing"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

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
		d := declare.Read(p)
		Shipped().rows(p, d, m)
		doubts := make([]float32, len(p.Blocks))
		trustBody(p, d, m, []float32{.1, .9, .1, .1, .9, .1}, doubts)
		if !slices.Equal(doubts, test.want) {
			t.Errorf("%.40s...: %v, want %v", test.body, doubts, test.want)
		}
	}
}
