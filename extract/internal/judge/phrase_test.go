package judge

import (
	"strings"
	"testing"

	"presscut/extract/internal/lexicon"
)

// The filter of runs never hides a phrase.
func FuzzHolds(f *testing.F) {
	for _, phrase := range lexicon.PaywallPhrases {
		f.Add("before "+phrase+" behind", phrase)
	}
	f.Add("", "")
	f.Add("ab", "b")
	f.Add("we value your privacy", "your")
	f.Fuzz(func(t *testing.T, text, phrase string) {
		if got, want := holdsAny(text, []string{"\x00none", phrase}), strings.Contains(text, "\x00none") || strings.Contains(text, phrase); got != want {
			t.Errorf("%q holds %q: %v", text, phrase, got)
		}
	})
}

func TestHoldsCountsPhrases(t *testing.T) {
	text := "we value your privacy, and so do our partners"
	phrases := []string{"we value", "our vendors", "our partners"}
	for n, want := range map[int]bool{1: true, 2: true, 3: false} {
		if got := holds(text, n, phrases); got != want {
			t.Errorf("holds %d of %q: %v", n, phrases, got)
		}
	}
}
