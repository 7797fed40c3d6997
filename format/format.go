// Package format writes an article as Markdown, JSON, plain text, HTML, CSV, EPUB or TEI.
//
//	write, err := format.New("md", format.Options{FrontMatter: true})
//	...
//	err = write(os.Stdout, a)
//
// Every renderer is a type switch over the article's blocks that appends to
// one buffer, in a file of its own. What comes out depends on nothing but the
// article and the options.
package format

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"presscut/extract/article"
)

// Func writes an article to w. It writes nothing until all is rendered, and
// then everything with a single call of Write.
type Func func(w io.Writer, a *article.Article) error

// Options change what a Func writes. The zero value writes everything in the
// plainest form.
type Options struct {
	// Omit are the parts that are left out: Links | Images. 0: none.
	Omit Parts

	// Comments adds the readers' comments, in every format.
	Comments bool

	// Fields are the names of the only record fields that are written, in
	// this order. JSON writes an object of them, CSV a row, every other format
	// their bare values, one a line. nil: all of them, in CSV the usual ones.
	Fields []string

	// FrontMatter puts what is known of the article in front of the
	// Markdown, as YAML between lines of three hyphens.
	FrontMatter bool

	// FrontMatterKeys are the keys of the front matter, in this order: names of
	// fields, or KEY=FIELD to give one another name. nil: all that describe the
	// article.
	FrontMatterKeys []string

	// Color colours Markdown, and what the format Terminal writes.
	Color bool

	// Hyperlinks makes links of the format Terminal such that can be followed
	// (OSC 8), which not every terminal knows.
	Hyperlinks bool

	// Standalone makes HTML a whole document with title, byline and a small
	// stylesheet. false: an article element.
	Standalone bool

	// Style is a stylesheet that Standalone writes in place of its own. "": its own.
	Style string

	// MaxInline is the length in bytes of the longest data: address of a
	// picture that is written, which holds the picture itself. Of others,
	// Markdown tells that the picture is in the source, and a JSON record
	// their media type. 0: every one in HTML, none elsewhere. Negative: none.
	MaxInline int64

	// Files are the files that pictures and sounds were copied to, by their addresses:
	// paths with slashes, relative to what is written, or data: addresses. They are
	// written in place of the addresses; images in a JSON record have both. nil: none.
	Files map[string]string

	// ReferenceLinks makes links and pictures of Markdown refer by a number to their
	// addresses, which stand at its end.
	ReferenceLinks bool

	// Wrap is the width in columns that lines of plain text, and of the format
	// Terminal, are broken at.
	// 0: a paragraph is a line.
	Wrap int

	// Captions writes the captions of figures in plain text, too.
	Captions bool

	// ID and Source name the input in a JSON record: an id that the caller
	// knows it by, and the input as it was named. Empty: left out.
	ID, Source string

	// Record is the record of a web archive that the page was in, as the value of
	// a JSON record's member "capture". nil: it was in none.
	Record *Record

	// Saved is when the page was saved, for schemas that ask for it. Zero: not known.
	Saved time.Time

	// NumericID writes ID, which must be a JSON number, as one.
	NumericID bool

	// Extra are members that a JSON record has besides its own, at its end;
	// in the Doc schema its metadata has them. Chosen fields are written
	// without. nil: none.
	Extra []Extra

	// With are the renderings that a JSON record holds besides its text.
	// 0: none.
	With Renderings

	// Slim leaves provenance, images and confidence out of a JSON record of
	// the schemas Presscut and Doc.
	Slim bool

	// NUL ends bare fields with a NUL byte, not with a new line, so that
	// values of several lines can be parted.
	NUL bool

	// Schema is the shape of a JSON record. "": presscut's own.
	Schema Schema
}

// Record is the record of a web archive. Fields with their zero value are left out.
type Record struct {
	File           string // the archive
	Offset, Length int64  // place of the record in it; -1 and 0: not known
	Date           string // when the record was made, as of RFC 3339
	Digest         string // of the payload, as the archive has it
	Status         int    // of the HTTP response
}

// Parts is a set of parts of an article.
type Parts uint8

// The parts that can be left out.
const (
	Links  Parts = 1 << iota // links become their text
	Images                   // images, with their captions
	Tables                   // tables, with their text
)

// Renderings is a set of forms of the body that a JSON record can hold.
type Renderings uint8

// The renderings.
const (
	WithMarkdown Renderings = 1 << iota
	WithHTML
)

// Errors that a caller can act on. They are wrapped with the name that was
// asked for.
var (
	ErrUnknownFormat = errors.New("unknown format")
	ErrUnknownField  = errors.New("unknown field")
	ErrUnknownSchema = errors.New("unknown schema")
)

// Terminal is the name of a format that is none of files: the article as it is read
// in the window of a terminal.
const Terminal = "terminal"

// Names returns the names of the formats of files.
func Names() []string { return []string{"md", "json", "jsonl", "text", "html", "csv", "epub", "tei"} }

// ForFile returns the name of the format that the ending of a file's name asks
// for, or "".
func ForFile(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown":
		return "md"
	case ".json":
		return "json"
	case ".jsonl", ".ndjson":
		return "jsonl"
	case ".txt", ".text":
		return "text"
	case ".html", ".htm":
		return "html"
	case ".csv":
		return "csv"
	case ".epub":
		return "epub"
	case ".tei", ".xml":
		return "tei"
	}
	return ""
}

// Lookup returns the format of that name with zero options, or
// ErrUnknownFormat.
func Lookup(name string) (Func, error) { return New(name, Options{}) }

// New returns the format of that name under opts. The error is
// ErrUnknownFormat, ErrUnknownField or ErrUnknownSchema.
func New(name string, opts Options) (Func, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	var render func(dst []byte, a *article.Article, opts *Options) ([]byte, error) // appends to dst
	switch name {
	case "md":
		render = renderMarkdown
	case "json":
		render = renderJSON
	case "jsonl":
		render = renderJSONLine
	case "text":
		render = renderText
	case "html":
		render = renderHTML
	case Terminal:
		render = renderTerminal
	case "csv":
		render = renderCSV
	case "epub":
		render = renderEPUB
	case "tei":
		render = renderTEI
	default:
		return nil, fmt.Errorf("%w %q", ErrUnknownFormat, name)
	}
	if opts.Fields != nil && name != "json" && name != "jsonl" && name != "csv" {
		render = renderFields
	}
	return func(w io.Writer, a *article.Article) error {
		buffer := buffers.Get().(*[]byte)
		defer buffers.Put(buffer)
		out, err := render((*buffer)[:0], edit{opts.Omit, opts.Files}.article(a), &opts)
		if err != nil {
			return err
		}
		if cap(out) <= maxKept {
			*buffer = out
		}
		_, err = w.Write(out)
		return err
	}, nil
}

// buffers holds what articles were rendered into, for its memory.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxKept is the size from which a rendering is too large for its memory to be
// kept for common ones.
const maxKept = 1 << 20

// check returns the error of a value that opts cannot have.
func (opts *Options) check() error {
	if !opts.Schema.known() {
		return fmt.Errorf("%w %q", ErrUnknownSchema, opts.Schema)
	}
	for _, name := range opts.Fields {
		if !isField(name) {
			return fmt.Errorf("%w %q", ErrUnknownField, name)
		}
	}
	for _, key := range opts.FrontMatterKeys {
		if _, name := frontMatterKey(key); !isField(name) {
			return fmt.Errorf("%w %q", ErrUnknownField, name)
		}
	}
	return nil
}
