package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// The code is that of the lists as they are now.
func TestGenerated(t *testing.T) {
	want, err := generate("../words")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../words.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("words.go is not that of the lists: run go generate ./extract/internal/lexicon")
	}
}

func TestParseRefuses(t *testing.T) {
	const head = "# func IsTest\n# From: nowhere.\n"
	for text, want := range map[string]string{
		"word\ten\n":                                         "1: no declaration",
		"# var Names int\n":                                  "1: no declaration",
		"# func IsTest\nword\ten\n":                          "no comment",
		head + "word\n":                                      "3: \"word\" has 1 columns, not 2",
		head + "word\tEnglish\n":                             "3: \"English\" are no languages",
		head + "\ten\n":                                      "has no word",
		head + "a\ten\nb\ten\na\tfr\n":                       "5: \"a\" is in line 3 already",
		head + "a\ten\n# late comment":                       "has 1 columns",
		"# type Test\n# From: nowhere.\nword\ten\tone\n":     "\"one\" is no part of a name",
		"# func Test int\n# From: nowhere.\nword\ten\tone\n": "\"one\" is no number",
	} {
		if _, err := parse(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("parse(%q): %v, want %s", text, err, want)
		}
	}
}
