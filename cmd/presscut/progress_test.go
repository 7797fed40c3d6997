package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vbauerster/cupwriter"

	"presscut/extract/capture"
)

func TestProgressLine(t *testing.T) {
	tests := []struct {
		p    *progress
		want string
	}{
		{&progress{}, "0 pages, 0/s, 0 failed "},
		{&progress{pages: 20, failed: 3, inputs: 19}, "20 pages, 10/s, 3 failed "},
		{&progress{pages: 20, partial: 2, failed: 3, inputs: 19}, "20 pages, 10/s, 2 partial, 3 failed "},
		{&progress{pages: 1, total: 3}, "1 page, 0/s, 0 failed [------------------------------] 0/3 inputs"},
		{&progress{pages: 500, inputs: 1, total: 3}, "500 pages, 250/s, 0 failed [==========--------------------] 1/3 inputs 4s"},
		{&progress{pages: 7, inputs: 5, total: 3}, "7 pages, 4/s, 0 failed [==============================] 5/3 inputs 0s"},
	}
	for _, test := range tests {
		if got := test.p.line(2 * time.Second); got != test.want {
			t.Errorf("%d of %d inputs: %q, want %q", test.p.inputs, test.p.total, got, test.want)
		}
	}
}

// TestProgressScreen reads what a terminal is sent as a terminal does: a note
// stays, and of the bar nothing is left.
func TestProgressScreen(t *testing.T) {
	var sent bytes.Buffer
	p := newProgress(cupwriter.New(leftmost{&sent}, true))
	p.total = 2
	p.add(&result{Capture: capture.Capture{Source: "a.html"}})
	fmt.Fprintln(p, "presscut: a.html: a note")
	p.drawn = time.Time{}
	p.add(&result{Capture: capture.Capture{Source: "b.warc#1"}})
	p.end()

	const lineUpAndClear = "\r\x1b[1A\x1b[J" // from the first column, since ^C may have moved the cursor
	screen, bars := "", 0
	for piece := range strings.SplitSeq(sent.String(), lineUpAndClear) {
		if lines := strings.SplitAfter(screen, "\n"); len(lines) > 1 {
			bars++
			screen = strings.Join(lines[:len(lines)-2], "")
		}
		screen += piece
	}
	if want := "presscut: a.html: a note\n"; screen != want || bars != 3 || p.inputs != 1 {
		t.Errorf("%d bars over %d inputs leave %q, want 3, 1, %q", bars, p.inputs, screen, want)
	}
}
