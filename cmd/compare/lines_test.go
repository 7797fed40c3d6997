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
