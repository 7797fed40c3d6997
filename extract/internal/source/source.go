// Package source turns the bytes of a page into UTF-8 text and distinguishes HTML
// from plain text.
package source

import (
	"bytes"
	"errors"
)

// Kind is the kind of a page's source.
type Kind uint8

// The kinds of source.
const (
	Any  Kind = iota // determined by content
	HTML             // HTML, XHTML or a fragment of it
	Text             // plain text: a page's text dump, or Markdown of it
)

// Errors that a caller can act on.
var (
	// ErrNotText means that the bytes are not text in any charset.
	ErrNotText = errors.New("not a text page")

	// ErrNotPage means that the text is in a format that is not a page, such as a feed, or is
	// source code.
	ErrNotPage = errors.New("not a page")

	// ErrEmpty means that there are no bytes, or only white space.
	ErrEmpty = errors.New("input is empty")

	// ErrTooLarge means that there are more bytes than the caller allows.
	// It is here for the packages that read bytes to share.
	ErrTooLarge = errors.New("page is larger than the limit")
)

// Options are facts about the bytes. The zero value has none.
type Options struct {
	ContentType string // Content-Type header
	Charset     string // label that overrides everything else
	Kind        Kind
}

// Source is the text of a page.
type Source struct {
	Text    []byte // valid UTF-8 without byte order mark and NUL
	Kind    Kind   // HTML or Text
	Charset string // lower-case name of the charset it was decoded from, as in the WHATWG Encoding standard
}

// Decode returns the text of raw, which it does not change. If raw already is valid UTF-8
// without NUL, the text shares its memory. The error is ErrEmpty, or wraps ErrNotText or,
// unless the caller sets the kind, ErrNotPage, or names an unknown label in opts.Charset.
func Decode(raw []byte, opts Options) (Source, error) {
	if len(bytes.Trim(raw, " \t\r\n\f\x00")) == 0 {
		return Source{}, ErrEmpty
	}
	text, charset, err := decode(raw, opts)
	if err != nil {
		return Source{}, err
	}
	if bytes.IndexByte(text, 0) >= 0 {
		text = bytes.ReplaceAll(text, []byte{0}, nil)
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return Source{}, ErrEmpty
	}
	kind, err := kindOf(text, opts)
	return Source{Text: text, Kind: kind, Charset: charset}, err
}
