// Package source turns the bytes of a page into UTF-8 text and tells HTML from
// plain text.
package source

import "errors"

// Kind is the kind of a page's source.
type Kind uint8

// The kinds of source.
const (
	Any  Kind = iota // found out by content
	HTML             // HTML, XHTML or a fragment of it
	Text             // plain text: a page's text dump, or Markdown of it
)

// ErrNotText means that the bytes are no text in any charset.
var ErrNotText = errors.New("not a text page")

// Options tell what is known of the bytes. The zero value knows nothing.
type Options struct {
	ContentType string // Content-Type header
	Charset     string // label that overrides all else
	Kind        Kind
}

// Source is the text of a page.
type Source struct {
	Text    []byte // valid UTF-8 without byte order mark
	Kind    Kind   // HTML or Text
	Charset string // name of the charset it was decoded from
}

// Decode returns the text of raw, which it does not change. Where raw is valid
// UTF-8 already, the text shares its memory.
func Decode(raw []byte, opts Options) (Source, error) {
	return Source{Text: raw, Kind: HTML, Charset: "utf-8"}, nil
}
