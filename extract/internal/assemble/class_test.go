package assemble

import (
	"strings"
	"testing"
)

// A longer word or one in capitals would never be found.
func TestClassWords(t *testing.T) {
	longest := 0
	for _, row := range classWords {
		for word := range strings.FieldsSeq(row.words) {
			longest = max(longest, len(word))
			if word != strings.ToLower(word) || row.from == "" {
				t.Errorf("%q of %q: want small letters, and a program that writes it", word, row.from)
			}
			if found := readClass("x " + word); found&row.class != row.class {
				t.Errorf("%q has class %b, want %b", word, found, row.class)
			}
		}
	}
	if longest != maxClassWord {
		t.Errorf("the longest word has %d letters, maxClassWord is %d", longest, maxClassWord)
	}
}
