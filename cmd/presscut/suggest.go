package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// maxMistyped is the number of wrong letters in a word up to which it is taken for another:
// two letters in the wrong order count as two.
const maxMistyped = 2

// nearest returns the most likely intended word of words, or "" if none is similar to word.
func nearest(word string, words []string) string {
	for distance := 1; distance <= maxMistyped && distance < len(word); distance++ {
		known := &cobra.Command{SuggestionsMinimumDistance: distance}
		for _, w := range words {
			known.AddCommand(&cobra.Command{Use: w, Run: func(*cobra.Command, []string) {}})
		}
		if near := known.SuggestionsFor(word); len(near) > 0 {
			return near[0]
		}
	}
	return ""
}

// suggest returns the question whether the nearest of the words was meant, with before in
// front of it, as the beginning of an advice. It returns "" if there is none.
func suggest(before, word string, words []string) string {
	if near := nearest(word, words); near != "" {
		return "Did you mean " + before + near + "? "
	}
	return ""
}

// checkCommand returns an error if name is not an input but a mistyped subcommand, or the name
// of a topic.
func checkCommand(root *cobra.Command, name string) error {
	if strings.ContainsAny(name, `./\*?[{#`) || name == "-" {
		return nil
	}
	if _, err := os.Lstat(name); err == nil {
		return nil
	}
	next := suggest("presscut help ", name, topicNames())
	if near := suggest("presscut ", name, append(commandNames(root), "help")); near != "" {
		next = near
	}
	if next == "" {
		return nil
	}
	return usage(strings.TrimSpace(next), "no file and no command %s", name)
}
