// Package lexicon holds the words that the other packages look for in pages: one file for each
// list in the folder words, with a word and its languages on each line. README.md gives the
// reasons for this form.
//
// The lists are compiled into functions and arrays, so that they cost nothing when the
// program starts.
package lexicon

//go:generate go run ./generate words words.go

// An Entry is a word of a list that is searched, with its kind.
type Entry[K ~uint8] struct {
	Word string
	Kind K
}
