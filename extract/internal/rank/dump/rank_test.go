package dump

import (
	"testing"

	"presscut/extract/internal/page"
)

// TestLift: the odds of a page are raised where its surest words are likely but
// not sure, and there is a page around them.
func TestLift(t *testing.T) {
	tests := []struct {
		name  string
		words []int32
		odds  []float32
		want  float32
	}{
		{"sure", []int32{100, 100, 100}, []float32{3, -4, -4}, 0},
		{"doubtful", []int32{100, 100, 100}, []float32{-4, -1, -4}, 3.5},
		{"by the surest words", []int32{30, 30, 250}, []float32{1, 2, -5}, 1},
		{"nothing likely", []int32{100, 100, 100}, []float32{-3, -4, -4}, 0},
		{"short", []int32{100, 100}, []float32{-1, -4}, 0},
		{"empty", nil, nil, 0},
	}
	for _, test := range tests {
		p := &page.Page{Blocks: make([]page.Block, len(test.words))}
		for i, n := range test.words {
			p.Blocks[i].Words = n
		}
		if got := lift(test.odds, p); got != test.want {
			t.Errorf("%s: lift = %v, want %v", test.name, got, test.want)
		}
	}
}
