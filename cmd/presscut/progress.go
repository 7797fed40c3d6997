package main

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress is the bar that shows how far a run over several inputs is. It is
// shown on standard error, to a person who does not see the pages themselves.
//
// Its unit is the input, as only those can be counted beforehand: how many
// pages an archive holds is known in its end.
type progress struct {
	container *mpb.Progress
	bar       *mpb.Bar
	start     time.Time
	input     string // the input that the last page came from
	pages     atomic.Int64
	failed    atomic.Int64
}

// showProgress begins to show the progress of a run over args, and lets what
// else is told on standard error scroll above it. It returns nil where nobody
// is to see it.
func (c *command) showProgress(args []string) *progress {
	if c.quiet || !isTerminal(c.stderr) || !c.toFile() && isTerminal(c.stdout) {
		return nil
	}
	p := &progress{container: mpb.New(mpb.WithOutput(c.stderr), mpb.WithWidth(progressWidth)), start: time.Now()}
	p.bar = p.container.AddBar(0,
		mpb.BarRemoveOnComplete(),
		mpb.PrependDecorators(decor.Any(p.counts)),
		mpb.AppendDecorators(decor.CountersNoUnit("%d/%d inputs "), decor.AverageETA(decor.ET_STYLE_GO)),
	)
	c.stderr = p.container
	go func() { p.bar.SetTotal(countInputs(args), false) }()
	return p
}

// progressWidth is the width of the bar in columns; what stands around it needs
// the other half of a terminal of 80.
const progressWidth = 30

// counts says how many pages there were, how fast they came and how many
// failed.
func (p *progress) counts(decor.Statistics) string {
	pages := p.pages.Load()
	return fmt.Sprintf("%d pages, %.0f/s, %d failed ", pages, float64(pages)/time.Since(p.start).Seconds(), p.failed.Load())
}

// add counts the page of r.
func (p *progress) add(r *result) {
	if p == nil {
		return
	}
	p.pages.Add(1)
	if r.failure != nil {
		p.failed.Add(1)
	}
	if input, _, _ := strings.Cut(r.Source, "#"); input != p.input {
		if p.input != "" {
			p.bar.Increment()
		}
		p.input = input
	}
}

// end takes the bar away.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.bar.Abort(true)
	p.container.Wait()
}

// countInputs counts the files that args name or hold. It is for show: what
// cannot be read is not counted, and files that are no pages are.
func countInputs(args []string) (n int64) {
	for _, arg := range args {
		_ = filepath.WalkDir(arg, func(_ string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() {
				n++
			}
			return nil
		})
	}
	return n
}
