// Package lexicon holds the words that the other packages look for in pages: a list a
// file below words, a word a line with the languages that it belongs to. README.md
// argues the form.
//
// The lists are compiled into functions and arrays, so that they cost nothing when the
// program starts.
package lexicon

//go:generate go run ./generate words words.go
