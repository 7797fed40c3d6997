package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/vbauerster/cupwriter"
)

// progress is the bar that shows how far a run over several inputs is. It is shown on standard
// error, to a person who does not see the pages themselves.
//
// Its unit is the input, because only inputs can be counted beforehand: the number of pages in
// an archive is known only at its end.
type progress struct {
	lock     sync.Mutex // the readers of the pages have notes to write, too
	terminal *cupwriter.Writer
	start    time.Time
	drawn    time.Time

	input         string // the input that the last page came from
	inputs, total int    // how many are done, and how many there are; 0: not yet counted
	pages         int
	partial       int
	failed        int
}

// showProgress begins to show the progress of a run over args, with other notes on standard
// error scrolling above it. It returns nil if no person can see it, the terminal cannot remove
// it again, or the pages go to a place from where they may come to the same terminal.
func (c *command) showProgress(args []string) *progress {
	if c.quiet || !isTerminal(c.stderr) || os.Getenv("TERM") == "dumb" || !c.toFile() && (isTerminal(c.shown) || isPipe(c.shown)) {
		return nil
	}
	terminal := cupwriter.New(leftmost{c.stderr}, false)
	terminal.SetTermFd(int(c.stderr.(*os.File).Fd()))
	p := newProgress(terminal)
	c.stderr = p
	go func() {
		total := countInputs(args)
		p.lock.Lock()
		defer p.lock.Unlock()
		p.total = total
	}()
	return p
}

// leftmost is a terminal on which each write begins in the first column. Otherwise the bar
// would be removed from the cursor on, which is after typed text such as ^C.
type leftmost struct{ io.Writer }

func (l leftmost) Write(b []byte) (int, error) {
	n, err := l.Writer.Write(append([]byte{'\r'}, b...))
	return max(n-1, 0), err
}

func newProgress(terminal *cupwriter.Writer) *progress {
	return &progress{terminal: terminal, start: time.Now()}
}

// Write writes a note above the bar.
func (p *progress) Write(note []byte) (int, error) {
	p.lock.Lock()
	defer p.lock.Unlock()
	n, _ := p.terminal.Write(note) // into a buffer, which takes whatever comes
	return n, p.draw()
}

// drawEvery is the time between two drawings of the bar: a person can follow ten a second.
const drawEvery = 100 * time.Millisecond

// add counts the page of r.
func (p *progress) add(r *result) {
	if p == nil {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	p.pages++
	switch {
	case r.leftOut != "":
	case r.partial:
		p.partial++
	case r.failure != nil:
		p.failed++
	}
	if input, _, _ := strings.Cut(r.Source, "#"); input != p.input {
		if p.input != "" {
			p.inputs++
		}
		p.input = input
	}
	if time.Since(p.drawn) >= drawEvery {
		_ = p.draw() // a bar that cannot be shown is no reason to end the run
	}
}

// draw draws the bar in place of the one before.
func (p *progress) draw() error {
	p.drawn = time.Now()
	line := p.line(p.drawn.Sub(p.start))
	if width, _, err := p.terminal.GetTermSize(); err == nil && 0 < width && width <= len(line) {
		line = line[:width-1] // a second line would not be removed
	}
	if _, err := io.WriteString(p.terminal, line+"\n"); err != nil {
		return err
	}
	return p.terminal.Flush(1)
}

// barWidth is the width of the bar in columns; the text around it needs the other half of a
// terminal of 80.
const barWidth = 30

// line returns the bar after that time, with the number of pages before it, and the inputs and
// the time left after it.
func (p *progress) line(took time.Duration) string {
	line := fmt.Sprintf("%s, %.0f/s, ", counted(p.pages, "page"), float64(p.pages)/took.Seconds())
	if p.partial > 0 {
		line += fmt.Sprintf("%d partial, ", p.partial)
	}
	line += fmt.Sprintf("%d failed ", p.failed)
	if p.total == 0 {
		return line
	}
	full := barWidth * min(p.inputs, p.total) / p.total
	line += "[" + strings.Repeat("=", full) + strings.Repeat("-", barWidth-full) + "]"
	line += fmt.Sprintf(" %d/%s", p.inputs, counted(p.total, "input"))
	if p.inputs > 0 {
		left := took / time.Duration(p.inputs) * time.Duration(max(p.total-p.inputs, 0))
		line += " " + left.Round(time.Second).String()
	}
	return line
}

// counted returns n with its noun.
func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

// end removes the bar.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.lock.Lock()
	defer p.lock.Unlock()
	_ = p.terminal.Flush(0)
}

// countInputs counts the files that args name or contain, for display only: it ignores files
// that cannot be read, and counts files that are not pages.
func countInputs(args []string) (n int) {
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
