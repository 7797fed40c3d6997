package notemark

import (
	"fmt"
	"testing"
)

func TestEach(t *testing.T) {
	for text, want := range map[string]string{
		"rose [1], fell [3, 5-6]. [x]":  "[1] [3 5 6]",
		"rose¹ by 5² over 3 km²":        "[1]",
		"the mate* and † the boy†, too": "[*] [†]",
		"a range [1-90], a year [2024]": "",
	} {
		got := ""
		Each(text, func(_, _ int, labels []string) {
			if got != "" {
				got += " "
			}
			got += fmt.Sprint(labels)
		})
		if got != want {
			t.Errorf("Each(%q) visits %s, want %s", text, got, want)
		}
	}
}

func FuzzEach(f *testing.F) {
	f.Add("rose [1], fell¹ [3, 5-6]* †")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		Each(text, func(from, to int, labels []string) {
			if from < end || to <= from || to > len(text) || len(labels) == 0 {
				t.Fatalf("a mark %q from %d to %d after %d", labels, from, to, end)
			}
			end = to
		})
		if label, _, n := ReadLabel(text); n > len(text) || label == "" != (n == 0) {
			t.Fatalf("label %q of length %d", label, n)
		}
		IsMark(text)
		IsNumber(text)
	})
}
