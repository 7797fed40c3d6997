package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"

	"presscut/cmd/presscut/report"
	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/extract/record"
	"presscut/format"
)

// result is the outcome for one page.
type result struct {
	capture.Capture // without Body

	input    string          // as saved.input
	key      digest          // as saved.key
	done     entry           // as saved.done
	at       place           // as saved.at
	size     int             // bytes of the page
	skipped  bool            // it was written by an earlier run
	redone   bool            // it replaces the file of an earlier run
	title    string          // the article's
	name     string          // of its file, by the template of --name; "" if there is none
	page     []byte          // the output; nil if there is none
	partial  bool            // there is a failure as well as an available part of the article
	leftOut  string          // the flag that leaves it out; "" if none does
	chapter  *format.Chapter // of an EPUB; nil for other formats
	assets   []asset         // the files that the article shows, to be copied
	pictures pictureCount
	sketch   *sketch        // of the article's text, for --deduplicate
	failure  *failure       // nil: an article was found
	outcome  report.Outcome // the article's line in --report
	warned   []string       // warnings about the page, if rules apply to it
}

// isRecord reports whether the page is one of an archive or stream and not a file.
func (r *result) isRecord() bool {
	_, _, ok := splitMember(r.Source, r.Path)
	return ok && r.Source != r.input
}

// cut returns the result of one page. It never panics: a panic caused by a page is that page's
// failure.
func (c *command) cut(page *saved) (r *result) {
	r = &result{Capture: page.Capture, input: page.input, key: page.key, done: page.done, at: page.at, size: len(page.Body)}
	r.Body = nil
	switch {
	case page.err != nil:
		r.failure = captureFailure(page.err)
	case page.skip:
		r.skipped = true
	case c.manifest != nil && c.manifest.holds(page.done):
		r.skipped = true
	default:
		c.extract(page.Capture, r)
	}
	return r
}

// maxLate is the largest number of pages that may continue after --timeout.
const maxLate = 4

// extract cuts the article out of a page within the time of --timeout.
//
// A page that needs more is given up, but continues in its own goroutine: it cannot be
// stopped, and will end because all stages are linear. At most maxLate such pages may run; if
// there are more the next page waits, so that hostile ones do not pile up.
func (c *command) extract(page capture.Capture, r *result) {
	if c.timeout <= 0 {
		c.extractSafely(page, r)
		return
	}
	late := *r
	done := make(chan struct{})
	go func() {
		defer close(done)
		c.extractSafely(page, &late)
	}()
	select {
	case <-done:
		*r = late
	case <-time.After(time.Duration(c.timeout)):
		c.late <- struct{}{}
		go func() {
			<-done
			<-c.late
		}()
		r.failure = &failure{
			code: "timeout", message: fmt.Sprintf("took more than %v", &c.timeout), stage: "extract",
			next: "--timeout raises the limit", exit: exitFault,
		}
	}
}

func (c *command) extractSafely(page capture.Capture, r *result) {
	defer func() {
		if fault := recover(); fault != nil {
			r.page, r.partial = nil, false
			r.failure = failureOf(record.OfPanic(fault), exitFault)
		}
	}()
	find := func(body io.Reader, opts extract.Options) (*article.Article, error) {
		a, err := c.article(body, opts)
		r.warn(c, a, err)
		return a, err
	}
	a, fault := record.Article(page, record.Options{Extract: c.extractOptions(), MinConfidence: c.minConfidence, Article: find})
	if fault != nil {
		r.failure, r.partial = articleFailure(fault, page.Source), fault.Partial
	}
	if a == nil {
		return
	}
	r.title = a.Title
	if c.reportFile != "" {
		r.outcome = outcomeOf(a)
	}
	if flag, why := c.filters.leavesOut(a); flag != "" {
		r.leaveOut(flag, why)
		return
	}
	if c.filters.deduplicate {
		r.sketch = sketchOf(article.Text(a.Body))
	}
	if err := c.render(page, r, a); err != nil {
		r.page, r.partial = nil, false
		r.failure = failureOf(record.OfWriting(err), exitFault)
		if fault := (templateError{}); errors.As(err, &fault) {
			r.failure.code = "template"
		}
	}
}

// warn keeps the warnings of an article, or those of the error that there is none, if rules
// apply to its page.
func (r *result) warn(c *command, a *article.Article, err error) {
	var none *extract.UnreadableError
	switch {
	case len(c.rules) == 0:
	case a != nil:
		r.warned = a.Warnings
	case errors.As(err, &none):
		r.warned = none.Warnings
	}
}

// leaveOut makes r a page that a filter leaves out.
func (r *result) leaveOut(flag, why string) {
	r.page, r.partial, r.leftOut = nil, false, flag
	r.failure = &failure{code: "left_out", message: "left out by --" + flag + ": " + why, stage: "filter", exit: exitNoArticle}
}

// extractOptions returns the options that the flags set for all pages.
func (c *command) extractOptions() extract.Options {
	return extract.Options{
		URL:      c.url.URL,
		Charset:  c.encoding,
		MaxBytes: int64(c.maxBytes),
		Balance:  c.balance(),

		OtherAddresses: c.collector != nil,
		KeepTracking:   c.keepTracking,
		Rules:          c.rules,
	}
}

func (c *command) balance() extract.Balance {
	switch {
	case c.precision:
		return extract.Precision
	case c.recall:
		return extract.Recall
	}
	return extract.Balanced
}

// render sets the output for the article.
func (c *command) render(page capture.Capture, r *result, a *article.Article) error {
	if c.check {
		return nil
	}
	opts := record.Named(page, c.formatOptions)
	if err := c.nameFile(r, a, opts); err != nil {
		return err
	}
	if c.collector != nil {
		opts.Files = c.collector.collect(page, r, a, c.assetPrefix(r))
	}
	switch {
	case c.page != nil:
		if err := c.runTemplate(r, a, opts); err != nil {
			return err
		}
	case c.format == "epub":
		return c.renderChapter(r, a, opts)
	default:
		var buf bytes.Buffer
		if c.manifest != nil { // a file has a header of its own
			buf.Write(c.header())
		}
		if err := record.Write(&buf, c.format, page, a, opts); err != nil {
			return err
		}
		r.page = buf.Bytes()
	}
	if c.endsWithNUL() && len(c.fields) == 0 {
		r.page = append(r.page, 0)
	}
	return nil
}
