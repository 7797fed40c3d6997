package capture

import (
	"bufio"
	"errors"
	"io"
	"io/fs"

	"presscut/extract/internal/source"
)

// input is a file or stream whose pages are being read.
type input struct {
	source   string // Capture.Source of its pages, or the beginning of that
	path     string // Capture.Path of a page
	opts     *Options
	yield    yielder
	tape     *tape         // the stored file
	unpacker *unpacker     // over tape; nil: not compressed
	r        *bufio.Reader // the content, over unpacker or tape
	file     io.ReaderAt   // for formats read from the end; nil: a stream
	size     int64         // of the content; 0: not known

	archive string // the file that has the record named by source; "" if source does not name a record

	// For Options.Assets:
	storage *storage      // of the file, for reading it again; nil for a stream, or without Options.Assets
	holder  holder        // of the files saved with the pages; nil: none
	records *recordHolder // of the web archive that is being read; nil for a stream
	index   *recordHolder // if it is set, the records are read for this index and give no pages

	// For the members of an archive:
	member   bool
	about    *declaration // the archive's description of its pages; nil: none
	saved    *savedPage   // its description of the member; nil: none
	base     int64        // offset in the archive where the member's content begins
	deflated bool
}

// read yields the pages of an input in the given format.
func (in *input) read(format Format) bool {
	switch format {
	case JSONL:
		return in.readJSONL()
	case WARC, WET:
		return in.readRecords(warcRecords)
	case CDX, CDXJ:
		return in.readCDX()
	case ARC:
		return in.readRecords(arcRecords)
	case MHTML:
		return in.readMHTML()
	case Feed:
		return in.readFeed()
	case ENEX:
		return in.readENEX()
	case Wallabag:
		return in.readWallabag()
	case HAR:
		return in.readHAR()
	case Mail:
		return in.readMail()
	case WebArchive:
		return in.readWebArchive()
	case Tar:
		return in.readTar()
	case Zip, WACZ, EPUB:
		return in.readZip(format)
	}
	return in.readPage(kindOf(format))
}

// kindOf returns the kind of a page that is a file of its own.
func kindOf(format Format) source.Kind {
	switch format {
	case HTML:
		return source.HTML
	case Text:
		return source.Text
	}
	return source.Any
}

// readPage yields the input as one page.
func (in *input) readPage(kind source.Kind) bool {
	if kind == source.Any {
		if format := source.Foreign(peekStart(in.r)); format != "" {
			return in.fail(StageRead, source.NotPage(format))
		}
	}
	in.tape.forget()
	body, err := readBody(in.r, in.opts.maxBytes())
	if err != nil {
		return in.fail(StageRead, err)
	}
	c := Capture{Source: in.source, Path: in.path, Kind: kind, Body: body}
	if head, page, ok := splitResponse(body); ok && kind == source.Any {
		c.ContentType, c.Body = head.header.get("Content-Type"), page
	}
	if in.saved != nil {
		c.URL, c.Time = in.saved.url, in.saved.time.UTC()
	}
	if in.about != nil {
		c.declare(in.about)
	}
	return in.yieldPage(c)
}

// yieldPage yields a capture. If its page is an archive's copy, it yields the original page.
// It adds the address and time in the page's own notes if the container does not give them.
func (in *input) yieldPage(c Capture) bool {
	if c.Kind != source.Text {
		var p provenance
		c.Body, p = unarchived(c.Body)
		if p.url == nil && (c.URL == nil || c.Time.IsZero()) {
			p = readProvenance(c.Body)
		}
		if c.URL == nil {
			c.URL = p.url
		}
		if c.Time.IsZero() {
			c.Time = p.time
		}
	}
	c.holder = in.holder
	return in.yield(c, nil)
}

// fail yields an error for the whole input.
func (in *input) fail(stage string, err error) bool {
	e := newError(in.source, stage, err)
	if e.Code == CodeDamaged {
		e.Offset = in.offset()
	}
	return in.yield(Capture{Source: in.source, Path: in.path}, e)
}

// noting returns a variable that becomes true when the input yields anything.
func (in *input) noting() *bool {
	found, yield := false, in.yield
	in.yield = func(c Capture, err error) bool {
		found = true
		return yield(c, err)
	}
	return &found
}

// failRecord yields an error for one record of the input.
func (in *input) failRecord(c Capture, err error) bool {
	e := newError(c.Source, StageRead, err)
	e.ID = c.ID
	if e.Code == CodeDamaged {
		e.Offset = in.offset()
	}
	c.Body = nil
	return in.yield(c, e)
}

// offset returns the place in the stored file up to which it was read or, in a deflated member
// of a zip archive, the place where the member begins.
func (in *input) offset() int64 {
	switch {
	case in.deflated, in.tape == nil:
		return in.base
	case in.unpacker != nil:
		return in.base + in.unpacker.offset()
	}
	return in.base + in.place()
}

// place returns the number of bytes read of the content.
func (in *input) place() int64 { return in.tape.offset() - int64(in.r.Buffered()) }

// fail yields an error for an input that was not even opened.
func fail(yield yielder, name, stage string, err error) bool {
	return yield(Capture{Source: name}, newError(name, stage, err))
}

// newError returns an Error for err with the code of the sentinel that err wraps.
func newError(source, stage string, err error) *Error {
	e := &Error{Source: source, Stage: stage, Code: CodeUnreadable, Offset: -1, Err: err}
	var unpack *unpackError
	if errors.As(err, &unpack) {
		e.Stage = StageDecompress
	}
	var path *fs.PathError
	if errors.As(err, &path) && path.Path == source {
		e.Err = path.Err // the message names the file already
	}
	switch {
	case errors.Is(err, fs.ErrNotExist):
		e.Code = CodeNotFound
	case errors.Is(err, ErrNoPages):
		e.Code = CodeNoPages
	case errors.Is(err, ErrDamaged):
		e.Code = CodeDamaged
	case errors.Is(err, ErrBadRecord):
		e.Code = CodeBadRecord
	case errors.Is(err, ErrTooLarge):
		e.Code = CodeTooLarge
	case errors.Is(err, ErrUnsupported):
		e.Code = CodeUnsupported
	case errors.Is(err, ErrNotPage):
		e.Code = CodeNotPage
	}
	return e
}
