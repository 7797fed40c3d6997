package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"

	"presscut/cmd/internal/batch"
	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/extract/record"
)

// part is the outcome of one output file: a line of the manifest.
type part struct {
	Output   string   `json:"output"`
	Inputs   []string `json:"inputs"`
	Pages    int      `json:"pages"`
	Articles int      `json:"articles"`

	// Partial counts the pages of which a paywall leaves only the beginning.
	Partial  int            `json:"partial,omitempty"`
	Errors   map[string]int `json:"errors,omitempty"` // pages, by the code of their failure
	BytesIn  int64          `json:"bytesIn"`          // of pages
	BytesOut int64          `json:"bytesOut"`         // of records, before compression
	Sum      string         `json:"sha256,omitempty"` // of the file

	Dead []letter `json:"dead,omitempty"`
}

// letter is an input that could not be read to its end, or an output that could not be
// written.
type letter struct {
	Input   string `json:"input,omitempty"`
	Output  string `json:"output"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Stage   string `json:"stage"`
}

// cut writes one output file.
type cut struct {
	Options options

	find func(io.Reader, extract.Options) (*article.Article, error)
}

// injected replaces extract.Article in tests.
var injected func(io.Reader, extract.Options) (*article.Article, error)

// Setup takes over the values that tests have injected.
func (c *cut) Setup() { c.find = injected }

// ProcessElement writes the records of the inputs and emits the line of the manifest. It
// neither fails nor panics, which would end the whole job: any fault of a file is a
// dead letter.
func (c *cut) ProcessElement(ctx context.Context, output string, numbered func(*string) bool, emit func(string)) {
	p := &part{Output: output, Errors: make(map[string]int)}
	p.Inputs = inOrder(numbered)
	if err := c.write(ctx, p); err != nil {
		p.Dead = append(p.Dead, letter{Output: output, Code: "write", Message: err.Error(), Stage: record.StageWrite})
		count(ctx, "error_write", 1)
	}
	emit(p.line())
}

// inOrder returns the inputs of an output in their order, without their numbers.
func inOrder(numbered func(*string) bool) []string {
	var names []string
	for name := ""; numbered(&name); {
		names = append(names, strings.Clone(name))
	}
	slices.Sort(names)
	for i, name := range names {
		_, names[i], _ = strings.Cut(name, " ")
	}
	return names
}

// write writes the output of p, under another name until it is whole.
func (c *cut) write(ctx context.Context, p *part) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("internal fault: %v", fault)
		}
	}()
	out, err := create(ctx, c.Options.Output, p.Output)
	if err != nil {
		return err
	}
	sum := sha256.New()
	pack := packer(c.Options.Compress, io.MultiWriter(out, sum))
	for _, input := range p.Inputs {
		if err = c.copyRecords(ctx, pack, input, p); err != nil {
			break
		}
	}
	err = cmp.Or(err, pack.Close())
	if err != nil {
		out.discard(ctx)
		return err
	}
	if err := out.commit(ctx); err != nil {
		return err
	}
	p.Sum = hex.EncodeToString(sum.Sum(nil))
	return nil
}

// page is a page, or why it could not be read.
type page struct {
	capture.Capture
	err error
}

// made is the record of a page.
type made struct {
	line    []byte
	failure *record.Failure
	source  string
	size    int
}

// copyRecords writes the records of an input to w. The error is that of w.
func (c *cut) copyRecords(ctx context.Context, w io.Writer, input string, p *part) error {
	opts := c.Options.record()
	opts.Article = c.find
	records := batch.Parallel(ctx, pages(ctx, input, c.Options.capture()), c.Options.Jobs, true, func(page page) made {
		line, failure := record.Line(page.Capture, page.err, opts)
		return made{line, failure, page.Source, len(page.Body)}
	})
	for r := range records {
		if _, err := w.Write(r.line); err != nil {
			return err
		}
		p.add(ctx, input, r)
	}
	return nil
}

// add counts a record.
func (p *part) add(ctx context.Context, input string, r made) {
	p.Pages++
	p.BytesIn += int64(r.size)
	p.BytesOut += int64(len(r.line))
	count(ctx, "pages", 1)
	count(ctx, "bytes", int64(r.size))
	f := r.failure
	if f == nil {
		p.Articles++
		count(ctx, "articles", 1)
		return
	}
	p.Errors[f.Code]++
	count(ctx, "error_"+f.Code, 1)
	if f.Partial {
		p.Partial++
	}
	if isBroken(f, r.source == input) && !p.hasLetter(input) {
		p.Dead = append(p.Dead, letter{Input: input, Output: p.Output, Code: f.Code, Message: f.Message, Stage: f.Stage})
	}
}

// isBroken reports whether a failure is that of the input, and not of one page in it: then
// pages may be missing. whole: the failure has no place within the input.
func isBroken(f *record.Failure, whole bool) bool {
	switch {
	case f.Stage == record.StageExtract || f.Stage == record.StageWrite:
		return false
	case whole:
		return true
	}
	return f.Code == capture.CodeDamaged || f.Code == capture.CodeUnreadable || f.Code == capture.CodeInternal
}

func (p *part) hasLetter(input string) bool {
	return slices.ContainsFunc(p.Dead, func(l letter) bool { return l.Input == input })
}

// count adds to one of the pipeline's counters.
func count(ctx context.Context, name string, n int64) { beam.NewCounter("presscut", name).Inc(ctx, n) }

// line returns p as JSON.
func (p *part) line() string {
	// A struct of texts and numbers can always be marshaled.
	line, _ := json.Marshal(p)
	return string(line)
}

// pages yields the pages of an input. One that cannot be opened is a page with an error,
// as for presscut.
func pages(ctx context.Context, name string, opts capture.Options) iter.Seq[page] {
	return func(yield func(page) bool) {
		in, size, err := open(ctx, name)
		if err != nil {
			fault := &capture.Error{Source: name, Stage: capture.StageOpen, Code: capture.CodeUnreadable, Offset: -1, Err: err}
			if errors.Is(err, fs.ErrNotExist) {
				fault.Code = capture.CodeNotFound
			}
			yield(page{capture.Capture{Source: name}, fault})
			return
		}
		defer in.Close()
		for c, err := range capture.Read(name, in, size, opts) {
			if !yield(page{c, err}) {
				return
			}
		}
	}
}

// open opens the input of that name. Its size is 0 if that is not known.
func open(ctx context.Context, name string) (in io.ReadCloser, size int64, err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, 0, err
	}
	in, err = fs.OpenRead(ctx, name)
	if err != nil {
		fs.Close()
		return nil, 0, err
	}
	if size, err = fs.Size(ctx, name); err != nil {
		size = 0
	}
	return closing{in, fs}, size, nil
}
