// Package capture takes saved pages out of whatever holds them: files of HTML
// or text, folders, compressed files and archives, one page at a time.
//
//	for c, err := range capture.Open(slices.Values(names), capture.Options{}) {
//		if err != nil {
//			// one input, or one record of it, could not be read; the rest follows
//			continue
//		}
//		// c.Body is the page
//	}
//
// What a file holds is told by its content; its name counts only for brotli, and
// for JSON Lines that begin with a broken one. A capture carries what its
// container says of the page: address, time, content type.
package capture

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"time"

	"presscut/extract/internal/source"
)

// Capture is one saved page.
type Capture struct {
	// ID is the name the container gives the page: WARC-Record-ID, "id" of
	// a JSON line. Empty: none.
	ID string

	// NumericID tells that ID is the text of a JSON number.
	NumericID bool

	// Source is the input as it was named, "-" for standard input, with the
	// place inside an archive behind it: "pages.warc.gz#12" is the twelfth
	// record, "site.zip#a/b.html" a member.
	Source string

	// Path is the page's path below the folder or archive it was found in,
	// with slashes; for a file that was named itself its base name. It
	// serves to name outputs. Empty for records without a file name.
	Path string

	// URL is the page's address, absolute. nil: the container does not say.
	URL *url.URL

	// Time is when the page was saved. Zero: the container does not say.
	Time time.Time

	// ContentType is the Content-Type header the page came with. Empty: not
	// known.
	ContentType string

	// Charset is the charset of Body where the container knows it for
	// certain: "utf-8" for the strings of a JSON line. Empty: not known.
	Charset string

	// Language is the language tag the container gives the page. Empty: none.
	Language string

	// Kind is the kind of Body where the container or Options.From says it.
	Kind source.Kind

	// Body is the page. It belongs to the receiver.
	Body []byte

	holder holder // of what was saved with the page; nil: nothing is known

	// Record is the record of a web archive that the page is in. nil: it is in none.
	Record *Record

	// Partial is set if Body is what there was of a page that is cut short.
	Partial bool

	// Extra holds the keys of a JSON line that mean nothing here, in their
	// order, for passing through.
	Extra []Field
}

// Record is the place and description of a record of a web archive, WARC or ARC.
// "FILE@OFFSET" names the record to Open.
type Record struct {
	// File is the archive, as Capture.Source has it.
	File string

	// Offset and Length are the record's place in the file as it is stored, with what
	// parts it from the next one. Offset -1 and Length 0: not known, since no member of
	// a compressed file begins or ends with the record.
	Offset, Length int64

	// Time is when the record was made. Zero: not known.
	Time time.Time

	// Digest is the digest of the payload, or else of the block, as the record has it.
	// Empty: none.
	Digest string

	// Status is the status of the HTTP response. 0: it is none.
	Status int
}

// Field is a member of a JSON object.
type Field struct {
	Name  string
	Value json.RawMessage
}

// DefaultMaxBytes is the size up to which a body is read when Options does not
// say: the largest page of the development corpora has 5 MiB.
const DefaultMaxBytes = 32 << 20

// Options say how to read inputs. The zero value suits most.
type Options struct {
	// From is the format of all inputs. Auto: told by the content of each.
	From Format

	// Stdin is read where an input is named "-". nil: nothing is there.
	Stdin io.Reader

	// MaxBytes is the size from which a body is refused with ErrTooLarge,
	// counted after decompression, at most 512 MiB. 0: DefaultMaxBytes.
	MaxBytes int64

	// Include and Exclude choose the files of folders and the members of zip
	// archives: globs as of gitignore, "*" within a name and "**" across
	// folders. One without a slash is held against the name alone, else
	// against the path below the folder. A file is read if it matches
	// Include, or Include is empty and the file is a page, and it does not
	// match Exclude. Records of web archives are held against both with
	// their address, without its scheme: host and path. A glob without a slash
	// is then held against the host, too.
	Include, Exclude []string

	// Shard chooses among the files that are named, or found in folders. The zero value:
	// all of them.
	Shard Shard

	// Where chooses the records that an index of web archives names.
	Where Where

	// Keys are keys of JSON Lines that hold what html, text and url do
	// otherwise. The zero value: there are no others.
	Keys Keys

	// Assets makes Capture.Asset find the files that were saved with the pages.
	Assets bool

	// Output is the file that is being written, which is not read: it might
	// never end. nil: none that an input could name or hold.
	Output fs.FileInfo

	// Skipped is told of what an archive or folder holds besides pages:
	// where, and why it is passed over. nil: nobody is told.
	Skipped func(source, reason string)
}

// Keys are names of keys in JSON Lines. Empty: none.
type Keys struct {
	HTML, Text string // a page as HTML or as plain text; they go before the keys that are known
	URL        string // the address, in place of url
}

// mostBytes is what a larger Options.MaxBytes comes to: no page is as large, and a
// few bytes of an archive may claim or unpack to more than any memory holds.
const mostBytes = 512 << 20

func (o *Options) maxBytes() int64 {
	if o.MaxBytes <= 0 {
		return DefaultMaxBytes
	}
	return min(o.MaxBytes, mostBytes)
}

// isOutput reports whether the file of that name is the one that is being written.
func (o *Options) isOutput(name string) bool {
	if o.Output == nil {
		return false
	}
	info, err := os.Stat(name)
	return err == nil && os.SameFile(info, o.Output)
}

func (o *Options) skipped(source, reason string) {
	if o.Skipped != nil {
		o.Skipped(source, reason)
	}
}

// Errors that an Error may wrap, besides those of package io/fs.
var (
	// ErrNoPages: a folder or archive in which no page was found.
	ErrNoPages = errors.New("no pages found")

	// ErrDamaged: the container is cut short or breaks its own rules.
	ErrDamaged = errors.New("archive is damaged")

	// ErrBadRecord: a record whose page cannot be read, in a container that
	// is sound: a line that is no JSON, a payload that is cut short.
	ErrBadRecord = errors.New("record cannot be read")

	// ErrNoPageKey: a line of JSON Lines has no key that holds a page. It is
	// wrapped together with ErrBadRecord, and followed by the keys looked for.
	ErrNoPageKey = errors.New("the line has none of the keys")

	// ErrTooLarge: a body is larger than Options.MaxBytes.
	ErrTooLarge = source.ErrTooLarge

	// ErrNotPage: a format of text that is no page, such as a feed, or one that
	// holds pages and cannot be read yet.
	ErrNotPage = source.ErrNotPage

	// ErrUnsupported: a container that cannot be read here, such as a zip
	// archive with a password.
	ErrUnsupported = errors.New("container is not supported")
)

// The codes of an Error.
const (
	CodeNotFound    = "not_found"   // no such file
	CodeUnreadable  = "unreadable"  // no permission, or the system failed to read
	CodeNoPages     = "no_pages"    // ErrNoPages
	CodeDamaged     = "damaged"     // ErrDamaged
	CodeBadRecord   = "bad_record"  // ErrBadRecord
	CodeTooLarge    = "too_large"   // ErrTooLarge
	CodeUnsupported = "unsupported" // ErrUnsupported
	CodeNotPage     = "not_page"    // ErrNotPage
	CodeInternal    = "internal"    // a fault of this package, not of the input
)

// The stages of an Error.
const (
	StageOpen       = "open"       // finding and opening the file
	StageDecompress = "decompress" // undoing gzip, zstd or brotli
	StageRead       = "read"       // reading the container
)

// Error returns which input, or record of it, could not be read, and why.
type Error struct {
	Source string // as Capture.Source
	ID     string // as Capture.ID; empty: none, or not known
	Stage  string // one of the stages
	Code   string // one of the codes
	Offset int64  // of the damage, in bytes from the start of the file as it is stored; -1: not known
	Err    error
}

func (e *Error) Error() string {
	if e.Offset >= 0 {
		return fmt.Sprintf("%s: at byte %d: %v", e.Source, e.Offset, e.Err)
	}
	return fmt.Sprintf("%s: %v", e.Source, e.Err)
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Open returns the pages of the named inputs lazily and in order: files,
// folders, globs, and "-" for standard input. No more than one page is held in
// memory, and no file is open longer than its pages last.
//
// An error stands for one input or one record that could not be read; it is an
// *Error, its capture has the Source and what else was known, and the sequence
// goes on behind it.
func Open(names iter.Seq[string], opts Options) iter.Seq2[Capture, error] {
	return func(yield func(Capture, error) bool) {
		for name := range names {
			if !openName(name, &opts, yield) {
				return
			}
		}
	}
}
