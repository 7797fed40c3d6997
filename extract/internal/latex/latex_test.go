package latex

import "testing"

func TestOfQuery(t *testing.T) {
	for query, want := range map[string]string{
		`?\frac{a}{b}`:                   `\frac{a}{b}`,
		`x%5E2&bg=ffffff&s=0`:            `x^2`,
		`?\dpi{150}x^2`:                  `x^2`,
		`?\bg_white \large x%2By`:        `x+y`,
		`%5Cdisplaystyle+x%5E2&fg=00000`: `\displaystyle x^2`,
		`%zz`:                            ``,
	} {
		if got := OfQuery(query); got != want {
			t.Errorf("OfQuery(%q) = %q, want %q", query, got, want)
		}
	}
}

func TestIsNumber(t *testing.T) {
	for text, want := range map[string]bool{"(3)": true, " (2.1a) ": true, "(a)": false, "3": false, "(123456789)": false, "()": false} {
		if got := IsNumber(text); got != want {
			t.Errorf("IsNumber(%q) = %v, want %v", text, got, want)
		}
	}
}
