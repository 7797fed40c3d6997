package rank

import (
	"slices"
	"testing"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestKeepHeadings wants a doubtful heading to be kept where the text right below
// it in its part of the page is.
func TestKeepHeadings(t *testing.T) {
	const long = `<p>` + "A section whose text is kept has at least twenty words, as it is here, so that a line alone does not count as one.</p>"
	text := page.Verdict{P: 0.9, Keep: true}
	doubtful, sure, chrome := page.Verdict{P: 0.3}, page.Verdict{P: 0.1}, page.Verdict{P: 0.2}
	for _, test := range []struct {
		name, src string
		verdicts  []page.Verdict
		want      []bool
	}{
		{"of kept text", `<h2>One</h2><p>Text`, []page.Verdict{doubtful, text}, []bool{true, true}},
		{"surely none", `<h2>One</h2><p>Text`, []page.Verdict{sure, text}, []bool{false, true}},
		{"of dropped text", `<h2>One</h2><p>Text<p>Text`, []page.Verdict{doubtful, chrome, text}, []bool{false, false, true}},
		{"main heading", `<h1>One</h1><p>Text`, []page.Verdict{doubtful, text}, []bool{false, true}},
		{"in another part", `<div><h2>One</h2></div><p>Text`, []page.Verdict{doubtful, text}, []bool{false, true}},
		{"above a subheading", `<h2>One</h2><h3>Two</h3><p>Text`, []page.Verdict{doubtful, doubtful, text}, []bool{true, true, true}},
		{"above another section", `<h2>One</h2><h2>Two</h2><p>Text`, []page.Verdict{doubtful, doubtful, text}, []bool{false, true, true}},
		{"above a price and its button", `<div><h2>One</h2></div><p>$150</p><p><a href=a>Buy it</a></p>` + long,
			[]page.Verdict{doubtful, chrome, chrome, text}, []bool{true, false, false, true}},
		{"above little of its section", `<div><h2>One</h2></div>` + long + long + long,
			[]page.Verdict{doubtful, chrome, chrome, text}, []bool{false, false, false, true}},
		{"above other stories", `<div><h2>One</h2></div><p><a href=a>A story</a><p><a href=b>And another one of two</a></p>` + long,
			[]page.Verdict{doubtful, chrome, chrome, text}, []bool{false, false, false, true}},
		{"of another story", `<div><h2><a href=a>One</a></h2></div><p>$150</p>` + long, []page.Verdict{doubtful, chrome, text}, []bool{false, false, true}},
		{"at the end", `<p>Text<h2>One</h2>`, []page.Verdict{text, doubtful}, []bool{true, false}},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(`<p>Text</p>` + test.src)})
		verdicts := append([]page.Verdict{text}, test.verdicts...)
		keepHeadings(p, new(memory), verdicts)
		var got []bool
		for _, v := range verdicts[1:] {
			got = append(got, v.Keep)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

// TestDropLastHeading wants a heading at the end to be dropped where its text was.
func TestDropLastHeading(t *testing.T) {
	kept, dropped := page.Verdict{Keep: true}, page.Verdict{}
	for _, test := range []struct {
		name, src string
		verdicts  []page.Verdict
		want      bool // of the last heading
	}{
		{"of dropped text", `<p>Text<h2>One</h2><ul><li>A<li>B</ul>`, []page.Verdict{kept, kept, dropped, dropped}, false},
		{"of kept text", `<p>Text<h2>One</h2><p>Text<p>Text`, []page.Verdict{kept, kept, kept, dropped}, true},
		{"of a picture", `<div><p>Text<h2>One</h2><img src=a></div><p>Text`, []page.Verdict{kept, kept, dropped}, true},
		{"above another section", `<p>Text<h2>One</h2><h2>Two</h2><p>Text`, []page.Verdict{kept, kept, dropped, dropped}, true},
		{"below another", `<p>Text<h2>Zero</h2><h2>One</h2><p>Text`, []page.Verdict{kept, kept, kept, dropped}, true},
		{"main", `<p>Text<h1>One</h1><p>Text`, []page.Verdict{kept, kept, dropped}, true},
		{"alone", `<h2>One</h2><p>Text`, []page.Verdict{kept, dropped}, true},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(test.src)})
		dropLastHeading(p, test.verdicts)
		var got bool
		for i, v := range test.verdicts {
			if p.BlockText(i) == "One" {
				got = v.Keep
			}
		}
		if got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
