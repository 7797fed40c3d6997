// Package capture takes saved pages out of their containers: files of HTML or text, folders,
// compressed files and archives, one page at a time.
//
//	for c, err := range capture.Open(slices.Values(names), capture.Options{}) {
//		if err != nil {
//			// one input, or one record of it, could not be read; the rest follows
//			continue
//		}
//		// c.Body is the page
//	}
//
// The format of a file is determined by its content. Its name counts only for brotli, and for
// JSON Lines whose first line is broken. A capture has the facts that its container declares
// about the page: address, time, content type.
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
	// ID is the container's name for the page: WARC-Record-ID, "id" of a JSON line. It is empty
	// if there is none.
	ID string

	// NumericID reports whether ID is the text of a JSON number.
	NumericID bool

	// Source is the name of the input as given, "-" for standard input, followed by the place
	// inside an archive: "pages.warc.gz#12" is the twelfth record, "site.zip#a/b.html" a member.
	Source string

	// Path is the page's path, with slashes, below the folder or archive it was found in, or the
	// base name of a file that was named itself. It is used to name outputs. It is empty for
	// records without a file name.
	Path string

	// URL is the page's absolute address. It is nil if the container does not give it.
	URL *url.URL

	// Time is when the page was saved. It is zero if the container does not give it.
	Time time.Time

	// ContentType is the Content-Type header of the page. It is empty if it is not known.
	ContentType string

	// Charset is the charset of Body if the container makes it certain: "utf-8" for the strings
	// of a JSON line. It is empty if it is not known.
	Charset string

	// Language is the container's language tag for the page. It is empty if there is none.
	Language string

	// Kind is the kind of Body if the container or Options.From determines it.
	Kind source.Kind

	// Body is the page. It belongs to the receiver.
	Body []byte

	holder holder // of the files saved with the page; nil if none are known

	// Record is the record of a web archive that has the page, or nil if there is none.
	Record *Record

	// Partial is set if Body is the available part of a page that is cut short.
	Partial bool

	// Extra holds the unknown keys of a JSON line, in their order, for passing through.
	Extra []Field
}

// Record is the place and description of a record of a web archive, WARC or ARC.
// "FILE@OFFSET" names the record to Open.
type Record struct {
	// File is the archive, as Capture.Source has it.
	File string

	// Offset and Length are the record's place in the stored file, including the separator after
	// it. They are -1 and 0 if the place is not known, because no member of a compressed file
	// begins or ends with the record.
	Offset, Length int64

	// Time is when the record was made. It is zero if it is not known.
	Time time.Time

	// Digest is the digest of the payload, or else of the block, as in the record. It is empty
	// if there is none.
	Digest string

	// Status is the status of the HTTP response, or 0 if it is not a response.
	Status int
}

// Field is a member of a JSON object.
type Field struct {
	Name  string
	Value json.RawMessage
}

// DefaultMaxBytes is the largest size of a body if Options does not set one: the largest page
// of the development corpora has 5 MiB.
const DefaultMaxBytes = 32 << 20

// Options control the reading of inputs. The zero value suits most.
type Options struct {
	// From is the format of all inputs. Auto determines it from the content of each.
	From Format

	// Stdin is read for an input named "-". If it is nil, that input is empty.
	Stdin io.Reader

	// MaxBytes is the size from which a body is refused with ErrTooLarge, counted after
	// decompression, at most 512 MiB. 0 means DefaultMaxBytes.
	MaxBytes int64

	// Include and Exclude choose the files of folders and the members of zip archives. They are
	// globs as in gitignore, "*" within a name and "**" across folders. A glob without a slash
	// is matched against the name alone, others against the path below the folder. A file is
	// read if it matches Include, or Include is empty and the file is a page, and it does not
	// match Exclude. For records of web archives, both are matched against the address without
	// its scheme: host and path. A glob without a slash is then matched against the host, too.
	Include, Exclude []string

	// Shard chooses among the files that are named, or found in folders. The zero value is all
	// of them.
	Shard Shard

	// Where chooses among the records in an index of web archives.
	Where Where

	// Keys are further keys of JSON Lines that are used like html, text and url. The zero value
	// adds none.
	Keys Keys

	// Assets makes Capture.Asset find the files that were saved with the pages.
	Assets bool

	// Output is the file that is being written, which is not read, because that might never end.
	// It is nil if no input can name or contain the output.
	Output fs.FileInfo

	// Skipped is called for everything in an archive or folder that is not a page, with its
	// place and the reason why it is skipped. It may be nil.
	Skipped func(source, reason string)
}

// Keys are names of keys in JSON Lines. Empty names are not used.
type Keys struct {
	HTML, Text string // a page as HTML or as plain text; they take precedence over the known keys
	URL        string // the address, in place of url
}

// mostBytes is the largest effective value of Options.MaxBytes: no page is as large, and a few
// bytes of an archive may claim or unpack to more than any memory holds.
const mostBytes = 512 << 20

func (o *Options) maxBytes() int64 {
	if o.MaxBytes <= 0 {
		return DefaultMaxBytes
	}
	return min(o.MaxBytes, mostBytes)
}

// isOutput reports whether the file with the given name is the one that is being written.
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

	// ErrBadRecord: a record whose page cannot be read, in an intact container: a line that is
	// not JSON, a payload that is cut short.
	ErrBadRecord = errors.New("record cannot be read")

	// ErrNoPageKey: a line of JSON Lines has no key that holds a page. It is
	// wrapped together with ErrBadRecord, and followed by the keys looked for.
	ErrNoPageKey = errors.New("the line has none of the keys")

	// ErrTooLarge: a body is larger than Options.MaxBytes.
	ErrTooLarge = source.ErrTooLarge

	// ErrNotPage: a text format that is not a page, such as a feed, or one that holds pages and
	// cannot be read yet.
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

// Error describes an input, or a record of it, that could not be read.
type Error struct {
	Source string // as Capture.Source
	ID     string // as Capture.ID; empty: none, or not known
	Stage  string // one of the stages
	Code   string // one of the codes
	Offset int64  // of the damage, in bytes from the start of the stored file; -1: not known
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

// Open returns the pages of the named inputs lazily and in order: files, folders, globs, and
// "-" for standard input. No more than one page is held in memory, and no file stays open
// after its pages.
//
// An error means that one input or one record could not be read. It is an *Error, its capture
// has the Source and everything else that is known, and the sequence continues after it.
func Open(names iter.Seq[string], opts Options) iter.Seq2[Capture, error] {
	return func(yield func(Capture, error) bool) {
		for name := range names {
			if !openName(name, &opts, yield) {
				return
			}
		}
	}
}
