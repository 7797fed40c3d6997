package html

import (
	"math"
	"slices"
	"strings"
	"testing"

	"presscut/extract/internal/page"
)

const gold = `It is important to wait for the tide, says the keeper of the harbour, before the boats go out.
The tide comes twice a day, and it is important to know when.
Tides
It is important to wait for the tide, even in a small boat, and nobody has drowned since.`

// TestLabels aligns blocks with the gold above.
func TestLabels(t *testing.T) {
	tests := []struct {
		block string
		want  bool
	}{
		{"Home", false},
		{"Tides", false}, // the gold has it, but not before its first line
		{"It is important to wait for the tide, says the keeper of the harbour, before the boats go out.", true},
		{"Subscribe to hear more of this every week, it is important to us", false},
		{"The tide comes twice a day, and it is important to know when.", true},
		{"Tides", true},
		{"It is important to wait for the tide, even in a small boat, and nobody has drowned since.", true},
		{"The tide comes twice a day, and it is important to know when.", false}, // a second copy
		{"Home", false},
	}
	var blocks [][]string
	for _, test := range tests {
		blocks = append(blocks, words(test.block))
	}
	for i, y := range sharesOf(blocks, words(gold)) {
		if got := y >= 0.5; got != tests[i].want {
			t.Errorf("block %d, %q: %v", i, tests[i].block, y)
		}
	}
}

// TestFindVotes wants a block found where most of it is, not where its
// first words do.
func TestFindVotes(t *testing.T) {
	a := newAligner(words(gold))
	m := a.find(words("It is important to wait for the tide, even in a small boat"))
	if want := slices.Index(a.gold, "tides") + 1; m.at != want || m.share != 1 {
		t.Errorf("found at %d with share %v, want %d with 1", m.at, m.share, want)
	}
}

func TestWordF1(t *testing.T) {
	for _, test := range []struct {
		got, want string
		f1        float64
	}{
		{"a b c", "a b c", 1},
		{"a a b", "a b b", 2. / 3},
		{"", "", 1},
		{"a", "", 0},
		{"a b", "c", 0},
	} {
		if f := wordF1(strings.Fields(test.got), strings.Fields(test.want)); math.Abs(f-test.f1) > 1e-9 {
			t.Errorf("%q for %q: %v, want %v", test.got, test.want, f, test.f1)
		}
	}
}

// TestWithout wants the elements of a page to have the rest of its blocks.
func TestWithout(t *testing.T) {
	p := &page.Page{
		Elements: []page.Element{{Parent: -1, Block: 0, EndBlock: 4}, {Block: 0, EndBlock: 2}, {Block: 2, EndBlock: 3}, {Block: 3, EndBlock: 4}},
		Blocks:   make([]page.Block, 4),
	}
	q := without(p, []bool{false, true, true, false})
	var got []int32
	for _, e := range q.Elements {
		got = append(got, e.Block, e.EndBlock)
	}
	if want := []int32{0, 2, 0, 1, 1, 1, 1, 2}; len(q.Blocks) != 2 || !slices.Equal(got, want) {
		t.Errorf("%d blocks, elements %v, want %v", len(q.Blocks), got, want)
	}
	if len(p.Blocks) != 4 {
		t.Error("the page itself was changed")
	}
}
