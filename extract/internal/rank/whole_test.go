package rank

import (
	"slices"
	"testing"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestSettleStructures wants the items of a list to be kept or dropped together: as most of its
// words are, or as the text around it is if that introduces it or is on both sides.
func TestSettleStructures(t *testing.T) {
	text, item := page.Verdict{P: 0.9, Keep: true}, page.Verdict{P: 0.4, Keep: true}
	doubtful, chrome := page.Verdict{P: 0.3}, page.Verdict{P: 0.05}
	const list, links = `<ul><li>One<li>Two<li>Three</ul>`, `<ul><li><a href=1>One</a><li><a href=2>Two</a></ul>`
	for _, test := range []struct {
		name, src string
		verdicts  []page.Verdict
		want      []bool
	}{
		{"most kept", list, []page.Verdict{item, doubtful, item}, []bool{true, true, true}},
		{"most dropped", list, []page.Verdict{item, doubtful, doubtful}, []bool{false, false, false}},
		{"introduced by a colon", `<p>These:</p>` + list, []page.Verdict{text, doubtful, doubtful, doubtful}, []bool{true, true, true, true}},
		{"below a heading", `<h2>These</h2>` + list, []page.Verdict{text, doubtful, doubtful, doubtful}, []bool{true, true, true, true}},
		{"below a dropped heading", `<h2>These</h2>` + list, []page.Verdict{chrome, doubtful, doubtful, doubtful}, []bool{false, false, false, false}},
		{"below a paragraph", `<p>Text</p>` + list, []page.Verdict{text, doubtful, doubtful, doubtful}, []bool{true, false, false, false}},
		{"between paragraphs", `<p>Text</p>` + list + `<p>Text`, []page.Verdict{text, doubtful, doubtful, doubtful, text}, []bool{true, true, true, true, true}},
		{"unlikely between paragraphs", `<p>Text</p>` + list + `<p>Text`, []page.Verdict{text, chrome, chrome, chrome, text}, []bool{true, false, false, false, true}},
		{"links between paragraphs", `<p>Text</p>` + links + `<p>Text`, []page.Verdict{text, doubtful, doubtful, text}, []bool{true, false, false, true}},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(test.src)})
		settleStructures(p, appendWholes(nil, p), test.verdicts)
		var got []bool
		for _, v := range test.verdicts {
			got = append(got, v.Keep)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestSettleTexts wants a quotation that is kept to be kept with who said it, and a sentence with
// its buttons.
func TestSettleTexts(t *testing.T) {
	const sentence = `<p>What a <button>word</button></p>`
	const post = `<blockquote><p>What somebody posts is here</p><p>Who <a href=a>May 5</a></p></blockquote>`
	kept, dropped := page.Verdict{P: 0.9, Keep: true}, page.Verdict{P: 0.1}
	for _, test := range []struct {
		src      string
		verdicts []page.Verdict
		want     []bool
	}{
		{post, []page.Verdict{kept, dropped}, []bool{true, true}},
		{post, []page.Verdict{dropped, kept}, []bool{false, true}},
		{post, []page.Verdict{dropped, dropped}, []bool{false, false}},
		{sentence, []page.Verdict{kept, dropped}, []bool{true, true}},
		{sentence, []page.Verdict{dropped, dropped}, []bool{false, false}},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(test.src)})
		settleTexts(p, test.verdicts)
		if got := []bool{test.verdicts[0].Keep, test.verdicts[1].Keep}; !slices.Equal(got, test.want) {
			t.Errorf("%v, want %v", got, test.want)
		}
	}
}
