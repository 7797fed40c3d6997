package main

import (
	"slices"
	"strings"
	"testing"
)

func TestKeepC4(t *testing.T) {
	lines := []string{
		"Home",
		"This line ends as a sentence does.",
		"This line ends as none does",
		"Too short.",
		"Please switch on JavaScript to read this page.",
		"“These are the words of somebody else.”",
		"This one goes on and on...",
	}
	if got, want := keepC4(lines), []string{lines[1], lines[5]}; !slices.Equal(got, want) {
		t.Errorf("kept %q, want %q", got, want)
	}
}

func TestKeepLongRuns(t *testing.T) {
	long, middle := strings.Repeat("long ", 50), strings.Repeat("middle ", 12)
	lines := []string{"menu", middle + "far", "menu", middle, long, "", "short between", long, "tail", "tail"}
	if got, want := keepLongRuns(lines), []string{middle, long, "short between", long}; !slices.Equal(got, want) {
		t.Errorf("kept %q, want %q", got, want)
	}
}

func TestUnwrap(t *testing.T) {
	// As lynx writes at 74 columns: a margin of three, list items hanging.
	lines := strings.Split(`   Rain in the North

   The rain had come in the night, and nobody in the town was ready for
   it. By the morning the river stood two metres above its banks, and the
   bridge was closed to all but those who had to cross it on foot at noon.

     * The first item is so long that it has to go on in a second line of
       text, which hangs below it.
     * Short item
   Home`, "\n")
	want := []string{
		"   Rain in the North", "",
		"   The rain had come in the night, and nobody in the town was ready for it. By the morning the river stood " +
			"two metres above its banks, and the bridge was closed to all but those who had to cross it on foot at noon.", "",
		"     * The first item is so long that it has to go on in a second line of text, which hangs below it.",
		"     * Short item", "   Home",
	}
	// A dump has many such paragraphs; three wraps alone prove nothing.
	if got := unwrap(append(lines, lines...)); !slices.Equal(got, append(want, want...)) {
		t.Errorf("unwrapped to\n%s", strings.Join(got, "\n"))
	}
	if got := unwrap(lines); len(got) != len(lines) {
		t.Errorf("too few wraps, and yet unwrapped to\n%s", strings.Join(got, "\n"))
	}
}
