package dump

import (
	"testing"

	"presscut/extract/internal/page"
)

// TestAmongText: labels near text stay, those far from it go.
func TestAmongText(t *testing.T) {
	const n = 4 * labelReach
	for _, text := range []int{0, n / 2, n - 1} {
		blocks := make([]page.Block, n)
		blocks[text].Words = short
		near, places := amongText(blocks)
		if len(near) != len(places) {
			t.Fatalf("%d blocks at %d places", len(near), len(places))
		}
		if from, to := max(text-labelReach, 0), min(text+labelReach, n-1); places[0] != from || places[len(places)-1] != to || len(places) != to-from+1 {
			t.Errorf("text at %d: %d places from %d to %d", text, len(places), places[0], places[len(places)-1])
		}
	}
	if near, _ := amongText(make([]page.Block, n)); len(near) > 0 {
		t.Errorf("%d labels are near text where there is none", len(near))
	}
}
