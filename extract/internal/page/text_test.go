package page

import "testing"

func TestFolder(t *testing.T) {
	tests := []struct{ in, want string }{
		{"  a \n\t b  ", "a b"},
		{"a\u00a0b\u2003c", "a b c"},
		{"soft\u00adly bro\u200bken w\u2060ord\ufeff", "softly broken word"},
		{"می\u200cخواهم", "می\u200cخواهم"},
		{"क्\u200dष", "क्\u200dष"},
		{"👩\u200d🚒", "👩\u200d🚒"},
		{"a\u200cb\u200dc", "abc"},
		{"ن \u200cم", "ن م"},
	}
	for _, test := range tests {
		if got := Fold(test.in); got != test.want {
			t.Errorf("%q folds to %q, want %q", test.in, got, test.want)
		}
	}
}
