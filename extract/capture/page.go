package capture

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"

	"presscut/extract/internal/source"
)

// input is a file or stream on the way to its pages.
type input struct {
	source   string // Capture.Source of its pages, or what that begins with
	path     string // Capture.Path of a page
	opts     *Options
	yield    yielder
	tape     *tape         // the file as it is stored
	unpacker *unpacker     // over tape; nil: not compressed
	r        *bufio.Reader // the content, over unpacker or tape
	file     *os.File      // for formats read from the end; nil: a stream
	size     int64         // of the content; 0: not known
}

// read yields the pages of an input of that format.
func (in *input) read(format Format) bool {
	switch format {
	case HTML:
		return in.readPage(source.HTML)
	case Text:
		return in.readPage(source.Text)
	case WARC, WET:
		return in.readWARC()
	}
	return in.readPage(source.Any)
}

// readPage yields the input as one page.
func (in *input) readPage(kind source.Kind) bool {
	body, err := readBody(in.r, in.opts.maxBytes())
	if err != nil {
		return in.fail(StageRead, err)
	}
	c := Capture{Source: in.source, Path: in.path, Kind: kind, Body: body}
	readProvenance(&c)
	return in.yield(c, nil)
}

// readBody reads r up to limit bytes.
func readBody(r io.Reader, limit int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err == nil && int64(len(body)) > limit {
		err = ErrTooLarge
	}
	if err != nil {
		return nil, err
	}
	return body, nil
}

// fail yields an error of the whole input.
func (in *input) fail(stage string, err error) bool {
	e := newError(in.source, stage, err)
	if e.Code == CodeDamaged {
		e.Offset = in.offset()
	}
	return in.yield(Capture{Source: in.source, Path: in.path}, e)
}

// offset is the place in the stored file up to which it was read.
func (in *input) offset() int64 {
	if in.unpacker != nil {
		return in.unpacker.offset()
	}
	return in.tape.offset() - int64(in.r.Buffered())
}

// fail yields an error of an input that was not even opened.
func fail(yield yielder, name, stage string, err error) bool {
	return yield(Capture{Source: name}, newError(name, stage, err))
}

// newError gives err the code of the sentinel it wraps.
func newError(source, stage string, err error) *Error {
	e := &Error{Source: source, Stage: stage, Code: CodeUnreadable, Offset: -1, Err: err}
	var damaged *damageError
	if errors.As(err, &damaged) {
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
	}
	return e
}
