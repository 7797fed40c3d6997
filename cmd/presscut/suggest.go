package main

import (
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// maxMistyped is how many letters of a word may be wrong for it to be taken for
// another: two letters in the wrong order are two.
const maxMistyped = 2

// nearest returns the one of the words that was most likely meant by word, "" if it
// looks like none of them.
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

// suggest returns the question whether the nearest of the words was meant, with
// what stands before it, as the beginning of a next step; "" if there is none.
func suggest(before, word string, words []string) string {
	if near := nearest(word, words); near != "" {
		return "Did you mean " + before + near + "? "
	}
	return ""
}

// checkCommand returns an error if name is a mistyped subcommand, or the name of a
// topic, and no input.
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
