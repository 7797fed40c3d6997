package main

import (
	"strings"
	"testing"
)

func TestCountWords(t *testing.T) {
	tests := []struct {
		name, got, want string
		counts          counts
	}{
		{"same words in another order and case", "B a", "a b", counts{tp: 2}},
		{"a word counts as often as it stands there", "a a a", "a a b", counts{tp: 2, fp: 1, fn: 1}},
		{"punctuation parts words", "don't", "don t", counts{tp: 2}},
		{"underscores and digits are of words", "x_1", "x_1", counts{tp: 1}},
		{"nothing found", "", "a b", counts{fn: 2}},
		{"nothing there, nothing found", "", "", counts{tp: 1}},
		{"nothing there, something found", "a", "", counts{fp: 1}},
	}
	for _, test := range tests {
		if c := countWords(test.got, test.want); c != test.counts {
			t.Errorf("%s: %+v, want %+v", test.name, c, test.counts)
		}
	}
}

func TestCountShingles(t *testing.T) {
	tests := []struct {
		name, got, want string
		counts          counts
	}{
		{"order counts", "a b c d", "d c b a", counts{fp: 1, fn: 1}},
		{"case counts", "A b c d", "a b c d", counts{fp: 1, fn: 1}},
		{"five words make two", "a b c d e", "a b c d x", counts{tp: 1, fp: 1, fn: 1}},
		{"fewer than four words make one", "a b", "a b", counts{tp: 1}},
		{"nothing found", "", "a b c d e", counts{fn: 2}},
	}
	for _, test := range tests {
		if c := countShingles(test.got, test.want); c != test.counts {
			t.Errorf("%s: %+v, want %+v", test.name, c, test.counts)
		}
	}
}

func TestCountSegments(t *testing.T) {
	got := "The first\n  line.\n\nThe second. Share this"
	c := countSegments(got, []string{"first line.", "second", "third"}, []string{"Share\tthis", "Log in"})
	if want := (counts{tp: 2, fp: 1, fn: 1}); c != want {
		t.Errorf("%+v, want %+v", c, want)
	}
}

func TestCountDate(t *testing.T) {
	tests := []struct {
		got, want string
		counts    counts
	}{
		{"2025-06-05T14:46:12+02:00", "2025-06-05T23:00:00Z", counts{tp: 1}},
		{"2025-06-05", "2025-06-05T23:00:00Z", counts{tp: 1}},
		{"2025-06-06", "2025-06-05", counts{fp: 1, fn: 1}},
		{"2025-06", "2025-06-05", counts{fp: 1, fn: 1}},
		{"2015-11-03", "2015-11", counts{tp: 1}},
		{"", "2025-06-05", counts{fn: 1}},
	}
	for _, test := range tests {
		if c := countDate(test.got, test.want); c != test.counts {
			t.Errorf("%q for %q: %+v, want %+v", test.got, test.want, c, test.counts)
		}
	}
}

func TestMissedOnly(t *testing.T) {
	// Three right, one wrong, one not found.
	c := counts{tp: 3, fp: 1, fn: 2}
	if got, want := c.missedOnly(), (counts{tp: 3, fp: 1, fn: 1}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestCountParagraphs(t *testing.T) {
	const long = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
		"sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five"
	wrapped := strings.Replace(long, "nine ", "nine\n", 1)
	tests := []struct {
		name, got, want string
		counts          counts
	}{
		{"whole", "Head\n\n" + long + "\n\nTail", "Head\n\n" + long, counts{tp: 1}},
		{"other quotation marks", "“" + long + "”", `"` + long + `"`, counts{tp: 1}},
		{"still wrapped", "Head\n\n" + wrapped + "\n\nTail", long, counts{fn: 1}},
		{"grown by a label", long + " Share", long, counts{fn: 1}},
		{"too short to count", "Head", "Head", counts{}},
	}
	for _, test := range tests {
		if c := countParagraphs(test.got, test.want); c != test.counts {
			t.Errorf("%s: %+v, want %+v", test.name, c, test.counts)
		}
	}
}
