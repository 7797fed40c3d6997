package article

import "testing"

func TestText(t *testing.T) {
	plain := func(s string) []Inline { return []Inline{Plain(s)} }
	paragraph := func(s string) *Paragraph { return &Paragraph{Content: plain(s)} }
	tests := []struct {
		name string
		body []Block
		want string
	}{
		{"nothing", nil, ""},
		{"paragraphs", []Block{paragraph("one"), paragraph("two")}, "one\n\ntwo"},
		{"markup", []Block{&Paragraph{Content: []Inline{Plain("one "), &Emph{Content: plain("two")}, Break{}, &Link{URL: "x", Content: plain("three")}}}}, "one two\nthree"},
		{"a list within a list", []Block{&List{Items: []Item{{Body: []Block{paragraph("one"), &List{Items: []Item{{Body: []Block{paragraph("two")}}}}}}, {Body: []Block{paragraph("three")}}}}}, "one\ntwo\nthree"},
		{"a table", []Block{&Table{Rows: [][]Cell{{{Body: []Block{paragraph("one")}}, {}, {Body: []Block{paragraph("two")}}}, {{Body: []Block{paragraph("three")}}}}}}, "one\ttwo\nthree"},
		{"captions are left out", []Block{paragraph("one"), &Figure{Caption: plain("two")}, paragraph("three")}, "one\n\nthree"},
		{"a rule is no text", []Block{paragraph("one"), &Rule{}, paragraph("two")}, "one\n\ntwo"},
		{"code", []Block{&Code{Text: "one\n\ttwo"}}, "one\n\ttwo"},
		{"a quote", []Block{&Quote{Body: []Block{paragraph("one"), paragraph("two")}}}, "one\n\ntwo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Text(test.body); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
