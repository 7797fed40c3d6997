package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"os/signal"
	"syscall"
	"time"

	"presscut/cmd/internal/batch"
	"presscut/extract/capture"
)

// cutAll extracts the articles of all inputs that args name.
func (c *command) cutAll(ctx context.Context, args []string) error {
	if err := c.settle(); err != nil {
		return err
	}
	in, err := c.openInputs(args)
	if err != nil {
		return err
	}
	cut := func() error { return c.cutInputs(ctx, args, in) }
	if c.browser {
		return c.browsed(cut)
	}
	return c.paged(cut)
}

// cutInputs extracts the articles of in, which args name.
func (c *command) cutInputs(ctx context.Context, args []string, in *inputs) error {
	c.collector = c.newCollector()
	out, err := c.openOutput(in.sole)
	if err != nil {
		return err
	}
	switch out := out.(type) {
	case *folder:
		c.manifest = out.manifest
	case *parts:
		c.parts = out
	}
	about, err := c.openReport()
	if err != nil {
		out.discard()
		return err
	}
	ctx, stop := c.heedSignals(ctx, in)
	defer stop()

	start, stderr := time.Now(), c.stderr
	bar := c.showProgress(args)
	t, err := c.pump(ctx, in, out, about, bar)
	bar.end()
	c.stderr = stderr
	if c.verbose || t.redone > 0 && !c.quiet {
		c.tell("", errors.New(t.summary()))
	}
	if c.stats {
		t.writeJSON(c.stderr, time.Since(start))
	}
	if err != nil {
		about.discard()
	} else {
		err = c.writeReport(about, ctx.Err() != nil)
	}
	if err == nil && ctx.Err() != nil {
		if !c.toFile() {
			err = out.close() // ends an array of JSON
		}
		err = cmp.Or(err, c.interrupted(t))
	}
	if err != nil {
		out.discard()
		return err
	}
	c.exit = t.exit(c.failOn)
	return out.close()
}

// heedSignals returns a context that ends with the first signal that requires it; a second
// signal ends the program. A small file on standard output leaves nothing to clean up: there
// the first signal ends the program, which saves a tenth of the page's time.
func (c *command) heedSignals(ctx context.Context, in *inputs) (context.Context, context.CancelFunc) {
	if in.small && !c.toFile() {
		return ctx, func() {}
	}
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// pump moves every page of in through to out.
func (c *command) pump(ctx context.Context, in *inputs, out output, about *runReport, bar *progress) (*tally, error) {
	t := &tally{}
	if c.collector != nil {
		t.pictures = new(pictureCount)
	}
	var seen sketches
	for r := range c.results(ctx, in) {
		if r.sketch != nil && seen.known(r.sketch) {
			r.leaveOut(byDuplicate, "an article before it is nearly the same")
		}
		err := c.write(r, out)
		counts := c.counts(r)
		t.add(r, counts)
		about.add(r)
		bar.add(r)
		c.tellOf(r, counts)
		if err != nil {
			return t, err
		}
		if c.limit > 0 && t.written() >= c.limit {
			return t, nil
		}
	}
	if ctx.Err() == nil && in.err != nil {
		return t, c.listFailure(in.err)
	}
	return t, nil
}

// write writes r to out, unless it is left out. A fault of the page's own file becomes the
// failure of r; the error is any other.
func (c *command) write(r *result, out output) error {
	defer c.collector.release(r)
	if r.leftOut != "" {
		return nil
	}
	err := c.writeFiles(r, out)
	if f := (*failure)(nil); errors.As(err, &f) && (f.code == codeExists || f.code == codeName) {
		r.failure, err = f, nil
	}
	return err
}

// tellOf notes the warnings and the failure of r. counts is false if the failure is not one of
// the run.
func (c *command) tellOf(r *result, counts bool) {
	if !c.quiet {
		for _, warning := range r.warned {
			c.tell(r.Source, errors.New("warning: "+warning))
		}
	}
	if r.failure != nil && (counts && r.leftOut == "" && !c.quiet || c.verbose) {
		c.tell(r.Source, r.failure)
	}
}

// writeFiles writes r to out, with its pictures before it.
func (c *command) writeFiles(r *result, out output) error {
	if c.collector != nil && r.page != nil {
		if err := c.collector.save(r); err != nil {
			return err
		}
	}
	return out.write(r)
}

// results yields the result of every page of in.
func (c *command) results(ctx context.Context, in *inputs) iter.Seq[*result] {
	pages := in.pages(c.captureOptions())
	if c.manifest != nil {
		pages = c.manifest.keyed(pages, c.shape())
	}
	if c.parts != nil {
		pages = c.parts.placed(pages, c.shape())
	}
	if in.small {
		return batch.Sequential(ctx, pages, c.cut)
	}
	tune(c.jobs)
	return batch.Parallel(ctx, pages, c.jobs, !c.unordered, c.cut)
}

// shape returns a text of all flags that shape an article's output.
func (c *command) shape() string {
	opts := c.formatOptions
	opts.Color, opts.Hyperlinks = false, false
	template := ""
	if c.page != nil {
		template = c.page.text
	}
	return fmt.Sprintf("%s %s %+v %s %s %v %s %v %q %v %v", version, c.format, opts, &c.url, c.encoding, c.balance(), c.naming, c.keepTracking, template, c.assetFlags, c.rules)
}

// interrupted returns the error of a run that a signal has ended.
func (c *command) interrupted(t *tally) error {
	f := &failure{code: "interrupted", message: "interrupted after " + t.summary(), exit: exitInterrupted}
	switch {
	case c.manifest != nil, c.parts != nil:
		f.next = "The same command with --resume goes on from here"
	case c.toFile():
		f.next = c.output + " was not written"
	}
	return f
}

// counts reports whether the failure of r counts for the exit code and is reported on standard
// error. The failure of a record of an archive or stream does not if it is in the output,
// unless --fail-on requires it.
func (c *command) counts(r *result) bool {
	if c.format != "jsonl" || c.failOn == failAny || c.failOn == failAll {
		return true
	}
	return !r.isRecord() || r.failure != nil && r.failure.broken
}

// captureOptions returns the options that the flags set for reading inputs.
func (c *command) captureOptions() capture.Options {
	opts := capture.Options{
		From:     capture.Format(c.from),
		Stdin:    c.stdin,
		MaxBytes: int64(c.maxBytes),
		Include:  c.include,
		Exclude:  c.exclude,
		Where:    c.where,
		Keys:     c.keys,
		Shard:    capture.Shard(c.shard),
		Output:   c.outputInfo(),
		Assets:   c.keepsAssets(),
	}
	if c.verbose {
		to := c.stderr
		opts.Skipped = func(source, reason string) { tell(to, source, errors.New("passed over: "+reason)) }
	}
	return opts
}

// outputInfo returns the output file, or nil if there is none yet or if an input could not
// contain it.
func (c *command) outputInfo() fs.FileInfo {
	stat := func() (fs.FileInfo, error) { return os.Stat(c.output) }
	if !c.toFile() {
		f, ok := c.stdout.(*os.File)
		if !ok {
			return nil
		}
		stat = f.Stat
	}
	info, err := stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil
	}
	return info
}
