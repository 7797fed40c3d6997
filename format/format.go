// Package format writes an article as Markdown, JSON, plain text, HTML, CSV, EPUB or TEI.
//
//	write, err := format.New("md", format.Options{FrontMatter: true})
//	...
//	err = write(os.Stdout, a)
//
// Every renderer is a type switch over the article's blocks that appends to one buffer, in a
// file of its own. The output depends only on the article and the options.
package format

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"presscut/extract/article"
)

// Func writes an article to w. It renders the whole article first, and then writes it with a
// single call of Write.
type Func func(w io.Writer, a *article.Article) error

// Options change the output of a Func. The zero value writes everything in the plainest form.
type Options struct {
	// Omit has the parts that are left out: Links | Images. 0 means none.
	Omit Parts

	// Comments adds the readers' comments, in every format.
	Comments bool

	// Fields are the names of the only record fields that are written, in this order. JSON
	// writes an object of them, CSV a row, every other format their bare values, one on each
	// line. nil means all of them, or in CSV the usual ones.
	Fields []string

	// FrontMatter puts the metadata of the article before the Markdown, as YAML between lines of
	// three hyphens.
	FrontMatter bool

	// FrontMatterKeys are the keys of the front matter, in this order: names of fields, or
	// KEY=FIELD to rename one. nil means all that describe the article.
	FrontMatterKeys []string

	// Color colours Markdown and the output of the format Terminal.
	Color bool

	// Hyperlinks makes the links of the format Terminal clickable (OSC 8), which not every
	// terminal supports.
	Hyperlinks bool

	// Standalone makes HTML a whole document with title, byline and a small stylesheet. If it is
	// false, HTML is an article element.
	Standalone bool

	// Style is a stylesheet that Standalone uses in place of its own, unless it is empty.
	Style string

	// MaxInline is the length in bytes of the longest data: address of a picture that is
	// written, which holds the picture itself. For longer ones, Markdown reports that the
	// picture is in the source, and a JSON record has their media type. 0 means all of them in
	// HTML and none elsewhere. A negative value means none.
	MaxInline int64

	// Files are the copies of pictures and sounds, by their addresses: paths with slashes,
	// relative to the output, or data: addresses. They are written in place of the addresses;
	// images in a JSON record have both. It may be nil.
	Files map[string]string

	// ReferenceLinks makes links and pictures of Markdown refer by a number to their
	// addresses at its end.
	ReferenceLinks bool

	// Wrap is the width in columns at which lines of plain text, and of the format Terminal, are
	// broken. 0 means that a paragraph is one line.
	Wrap int

	// Captions writes the captions of figures in plain text, too.
	Captions bool

	// ID and Source identify the input in a JSON record: the caller's id for it, and its name as
	// given. Empty ones are left out.
	ID, Source string

	// Record is the record of a web archive that the page was in, as the value of a JSON
	// record's member "capture". It is nil if there is none.
	Record *Record

	// Saved is when the page was saved, for schemas that need it. It is zero if not known.
	Saved time.Time

	// NumericID writes ID, which must be a JSON number, as one.
	NumericID bool

	// Extra are further members at the end of a JSON record; in the Doc schema its metadata has
	// them. They are not written with chosen fields. It may be nil.
	Extra []Extra

	// With has the renderings that a JSON record holds besides its text. 0 means none.
	With Renderings

	// Slim leaves provenance, images and confidence out of a JSON record of
	// the schemas Presscut and Doc.
	Slim bool

	// NUL ends bare fields with a NUL byte instead of a new line, so that values of several
	// lines can be separated.
	NUL bool

	// Schema is the shape of a JSON record. "" means presscut's own.
	Schema Schema
}

// Record is the record of a web archive. Fields with their zero value are left out.
type Record struct {
	File           string // the archive
	Offset, Length int64  // place of the record in it; -1 and 0 if not known
	Date           string // when the record was made, as of RFC 3339
	Digest         string // of the payload, as in the archive
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

// Errors that a caller can act on. They are wrapped with the requested name.
var (
	ErrUnknownFormat = errors.New("unknown format")
	ErrUnknownField  = errors.New("unknown field")
	ErrUnknownSchema = errors.New("unknown schema")
)

// Terminal is the name of a format that is not used for files: the article for reading in the
// window of a terminal.
const Terminal = "terminal"

// formats are the formats of files, in the order of their help, and that for a terminal.
var formats = [...]struct {
	name    string
	endings []string // of names of files
	render  renderer
}{
	{"md", []string{".md", ".markdown"}, renderMarkdown},
	{"json", []string{".json"}, renderJSON},
	{"jsonl", []string{".jsonl", ".ndjson"}, renderJSONLine},
	{"text", []string{".txt", ".text"}, renderText},
	{"html", []string{".html", ".htm"}, renderHTML},
	{"csv", []string{".csv"}, renderCSV},
	{"epub", []string{".epub"}, renderEPUB},
	{"tei", []string{".tei", ".xml"}, renderTEI},
	{Terminal, nil, renderTerminal},
}

// A renderer appends an article to dst.
type renderer func(dst []byte, a *article.Article, opts *Options) ([]byte, error)

// Names returns the names of the formats of files.
func Names() []string {
	var names []string
	for _, f := range formats {
		if f.endings != nil {
			names = append(names, f.name)
		}
	}
	return names
}

// ForFile returns the name of the format for the extension of a file's name, or "".
func ForFile(name string) string {
	ending := strings.ToLower(filepath.Ext(name))
	for _, f := range formats {
		if slices.Contains(f.endings, ending) {
			return f.name
		}
	}
	return ""
}

// Lookup returns the named format with zero options, or ErrUnknownFormat.
func Lookup(name string) (Func, error) { return New(name, Options{}) }

// New returns the named format with opts. The error is ErrUnknownFormat, ErrUnknownField or
// ErrUnknownSchema.
func New(name string, opts Options) (Func, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	render := rendererOf(name)
	if render == nil {
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

// rendererOf returns the renderer of the named format, or nil if there is no such format.
func rendererOf(name string) renderer {
	for _, f := range formats {
		if f.name == name {
			return f.render
		}
	}
	return nil
}

// buffers holds buffers for rendering so that their memory can be reused.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxKept is the size above which a buffer is too large to be kept.
const maxKept = 1 << 20

// check returns an error if a value in opts is not valid.
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
