package rank

import (
	"slices"
	"strings"
	"testing"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// Paragraphs of more than repeatWords words.
const (
	ferry   = "Row the ferry over, row it slow, the tide is in my favour and the wind is low, I left my hat in the harbour a year ago, so row it slow."
	ropes   = "The ropes are wet and the lamp is lit, the ferryman has found himself a place to sit, and he hums a tune that has no end to it at all."
	gulls   = "The gulls are loud and the bar is near, there is a bell out there that nobody of us can hear, it rings for those who stayed another year."
	markets = "On market days the boat goes twice an hour, and those who bring a goat or a bicycle pay for it as for a child below the age of seven."
)

// TestDropRepeats lists pages of blocks, all of them kept, and those that are
// dropped as repeated.
func TestDropRepeats(t *testing.T) {
	for _, test := range []struct {
		name    string
		blocks  []string
		dropped []int
	}{
		{"a refrain", []string{"<p>" + ropes, "<p>" + ferry, "<p>" + gulls, "<p>" + ferry}, nil},
		{"a refrain under its heading", []string{"<p>" + ropes, "<h3>Chorus</h3>", "<p>" + ferry, "<p>" + gulls, "<h3>Chorus</h3>", "<p>" + ferry}, nil},
		{"a second copy", []string{"<p>" + ropes, "<p>" + ferry, "<p>" + markets, "<p>" + ropes, "<p>" + ferry}, []int{3, 4}},
		{"with its headings", []string{"<h2>Ropes</h2>", "<p>" + ropes, "<p>" + ferry, "<h2>Ropes</h2>", "<p>" + ropes, "<p>" + ferry}, []int{3, 4, 5}},
		{"of short blocks", []string{"<p>flour", "<p>two eggs", "<p>milk from a goat", "<p>a spoon of honey", "<p>flour", "<p>two eggs", "<p>milk from a goat", "<p>a spoon of honey"}, []int{4, 5, 6, 7}},
		{"a box with one paragraph of the text", []string{"<p>" + ropes, "<p>" + ferry, "<p>" + gulls, "<div>" + ropes + "</div>"}, []int{3}},
		{"a paragraph right behind its like", []string{"<p>" + ropes, "<p>" + ropes, "<p>" + ferry}, []int{1}},
		{"lines that are short", []string{"<p>Yes.", "<p>" + ropes, "<p>Yes.", "<p>" + ferry, "<p>Yes."}, nil},
		{"another order", []string{"<p>" + ropes, "<p>" + ferry, "<p>" + gulls, "<p>" + ferry, "<p>" + markets, "<p>" + ropes}, nil},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte(strings.Join(test.blocks, "\n"))})
		if len(p.Blocks) != len(test.blocks) {
			t.Fatalf("%s: %d blocks, want %d", test.name, len(p.Blocks), len(test.blocks))
		}
		verdicts := make([]page.Verdict, len(p.Blocks))
		for i := range verdicts {
			verdicts[i].Keep = true
		}
		dropRepeats(p, new(memory), verdicts)
		var dropped []int
		for i, v := range verdicts {
			if !v.Keep {
				dropped = append(dropped, i)
			}
		}
		if !slices.Equal(dropped, test.dropped) {
			t.Errorf("%s: dropped %v, want %v", test.name, dropped, test.dropped)
		}
	}
}

// TestCopies counts a stretch of text that a page holds twice, but no refrain.
func TestCopies(t *testing.T) {
	for _, test := range []struct {
		name   string
		blocks []string
		want   []copies
	}{
		{"a refrain", []string{ropes, ferry, gulls, ferry, markets}, []copies{{1, true}, {2, true}, {1, true}, {2, true}, {1, true}}},
		{"a stretch of text", []string{ropes, ferry, gulls, ropes, ferry}, []copies{{2, true}, {2, true}, {1, true}, {2, false}, {2, false}}},
		{"short lines", []string{"Read more", ropes, "Read more", ferry}, []copies{{2, true}, {1, true}, {2, false}, {1, true}}},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte("<p>" + strings.Join(test.blocks, "<p>"))})
		s := &sheet{page: p, memory: new(memory)}
		s.countCopies()
		if !slices.Equal(s.copies, test.want) {
			t.Errorf("%s: %v, want %v", test.name, s.copies, test.want)
		}
	}
}
