package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"
)

// tally counts what became of the pages of a run.
type tally struct {
	pages, articles int
	partial         int // what there is of a page is written, and the rest is behind a wall
	skipped, redone int // see result
	bytes           int64

	failed   int            // pages and inputs that gave no article
	counted  int            // those of them that the exit code counts
	byCode   map[string]int // partial and failed, by the code of the failure
	firstErr *failure       // the first that counted
}

func (t *tally) add(r *result, counts bool) {
	t.pages++
	t.bytes += int64(r.size)
	switch {
	case r.skipped:
		t.skipped++
		return
	case r.failure == nil:
		t.articles++
		if r.redone {
			t.redone++
		}
		return
	}
	if t.byCode == nil {
		t.byCode = make(map[string]int)
	}
	if r.partial {
		t.partial++
	} else {
		t.failed++
	}
	t.byCode[r.failure.code]++
	if !counts {
		return
	}
	t.counted++
	if t.firstErr == nil {
		t.firstErr = r.failure
	}
}

// exit returns the exit code of a run that was not cut short.
func (t *tally) exit(failOn string) int {
	switch {
	case t.counted == 0, failOn == failNone, failOn == failAll && t.articles+t.skipped > 0:
		return exitOK
	case t.pages == 1:
		return t.firstErr.exit
	}
	return exitPartial
}

// summary says in a line how the run ended.
func (t *tally) summary() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d of %d pages gave an article", t.articles, t.pages)
	if t.partial > 0 {
		fmt.Fprintf(&b, ", %d partial", t.partial)
	}
	if t.skipped > 0 {
		fmt.Fprintf(&b, ", %d were done already", t.skipped)
	}
	if t.redone > 0 {
		fmt.Fprintf(&b, ", %d were done again, as the page or the flags have changed", t.redone)
	}
	return b.String()
}

// writeJSON writes what --stats promises: one JSON object on a line. Only its
// times differ between runs over the same pages.
func (t *tally) writeJSON(w io.Writer, took time.Duration) {
	rate := 0.0
	if took > 0 {
		rate = float64(t.pages) / took.Seconds()
	}
	line, err := json.Marshal(struct {
		Pages          int            `json:"pages"`
		Articles       int            `json:"articles"`
		Partial        int            `json:"partial,omitempty"`
		Skipped        int            `json:"skipped"`
		Redone         int            `json:"redone,omitempty"`
		Failed         int            `json:"failed"`
		Errors         map[string]int `json:"errors,omitempty"`
		Bytes          int64          `json:"bytes"`
		Seconds        float64        `json:"seconds"`
		PagesPerSecond float64        `json:"pagesPerSecond"`
	}{t.pages, t.articles, t.partial, t.skipped, t.redone, t.failed, t.byCode, t.bytes, took.Seconds(), rate})
	if err == nil {
		fmt.Fprintf(w, "%s\n", line)
	}
}
