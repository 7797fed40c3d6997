// Package record makes the record of a saved page as presscut --jsonl writes it: that of its
// article, or that of the failure of a page without one.
//
//	for page, err := range capture.Open(names, capture.Options{}) {
//		line, _ := record.Line(page, err, record.Options{})
//		os.Stdout.Write(line)
//	}
//
// Your own program thus writes the same bytes as the command, wherever it runs.
package record

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/format"
)

// Options control how records are made. The zero value makes those of presscut --jsonl.
type Options struct {
	// Extract has the options for all pages. The facts that a capture has about its page are
	// added, except an address and a charset that are set here.
	Extract extract.Options

	// Format has the options for writing an article. The id, the source and the other facts of a
	// capture are added.
	Format format.Options

	// MinConfidence is the confidence, from 0 to 1, below which an article is not accepted.
	MinConfidence float64

	// Article is called in place of extract.Article if it is not nil.
	Article func(io.Reader, extract.Options) (*article.Article, error)
}

// Line returns the record of a capture as a line of JSON with its line break. fault is the
// error that capture.Open yielded with the capture. The failure is nil if the line is that of
// a whole article.
//
// Line does not panic: a panic caused by a page is that page's failure.
func Line(page capture.Capture, fault error, opts Options) (line []byte, failure *Failure) {
	if fault != nil {
		failure = OfReading(fault)
		return failure.Line(page), failure
	}
	defer func() {
		if fault := recover(); fault != nil {
			failure = OfPanic(fault)
			line = failure.Line(page)
		}
	}()
	a, failure := Article(page, opts)
	if a == nil {
		return failure.Line(page), failure
	}
	var b bytes.Buffer
	if err := Write(&b, "jsonl", page, a, opts.Format); err != nil {
		failure = OfWriting(err)
		return failure.Line(page), failure
	}
	return b.Bytes(), failure
}

// Article returns the article in a page, or the reason why there is none. For an article
// behind a paywall it returns both: the available part, and the failure.
//
// Article does not panic either.
func Article(page capture.Capture, opts Options) (a *article.Article, failure *Failure) {
	defer func() {
		if fault := recover(); fault != nil {
			a, failure = nil, OfPanic(fault)
		}
	}()
	find := opts.Article
	if find == nil {
		find = extract.Article
	}
	a, err := find(bytes.NewBuffer(page.Body), Known(page, opts.Extract))
	if err != nil {
		return nil, OfExtraction(err)
	}
	if page.Partial {
		if a.Access == "" || a.Access == article.AccessFull {
			a.Access = article.AccessTruncated
		}
		a.Warnings = append(a.Warnings, "the page is cut short in its archive")
	}
	switch failure := OfAccess(a.Access); {
	case failure != nil && a.Access == article.AccessPaywalled:
		failure.Partial = true
		return a, failure
	case failure != nil:
		return nil, failure
	case a.Confidence < opts.MinConfidence:
		return nil, &Failure{
			Code:    CodeLowConfidence,
			Message: fmt.Sprintf("confidence %.2f is below --min-confidence %.2f", a.Confidence, opts.MinConfidence),
			Stage:   StageExtract,
		}
	}
	return a, nil
}

// Write writes the article of a page to w in the named format. The error is that of package
// format for opts, or that of w.
func Write(w io.Writer, name string, page capture.Capture, a *article.Article, opts format.Options) error {
	write, err := format.New(name, Named(page, opts))
	if err != nil {
		return err
	}
	return write(w, a)
}

// Known returns opts with the facts that a capture has about its page.
func Known(page capture.Capture, opts extract.Options) extract.Options {
	if opts.URL == nil {
		opts.URL = page.URL
	}
	if opts.Charset == "" {
		opts.Charset = page.Charset
	}
	opts.Captured, opts.ContentType, opts.Kind = page.Time, page.ContentType, extract.Kind(page.Kind)
	return opts
}

// Named returns opts with the facts about the capture that a record has.
func Named(page capture.Capture, opts format.Options) format.Options {
	opts.ID, opts.NumericID, opts.Source, opts.Extra = page.ID, page.NumericID, page.Source, extra(page)
	opts.Saved = page.Time
	if r := page.Record; r != nil {
		opts.Record = &format.Record{File: r.File, Offset: r.Offset, Length: r.Length, Digest: r.Digest, Status: r.Status}
		if !r.Time.IsZero() {
			opts.Record.Date = r.Time.Format(time.RFC3339)
		}
	}
	return opts
}

// extra returns the members of a JSON line other than the page.
func extra(page capture.Capture) []format.Extra {
	var extra []format.Extra
	for _, field := range page.Extra {
		extra = append(extra, format.Extra(field))
	}
	return extra
}
