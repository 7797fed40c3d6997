package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"
)

// tally counts the results of the pages of a run.
type tally struct {
	pages, articles int
	partial         int // the available part is written, and the rest is behind a wall
	skipped, redone int // see result
	bytes           int64
	pictures        *pictureCount // of the articles; nil if they are not needed

	leftOut  map[string]int // by the flag that leaves them out
	notFound int            // those of them that the exit code counts

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
		t.pictures.add(r.pictures)
		if r.redone {
			t.redone++
		}
		return
	}
	if r.leftOut != "" {
		if t.leftOut == nil {
			t.leftOut = make(map[string]int)
		}
		t.leftOut[r.leftOut]++
		if counts {
			t.notFound++
		}
		return
	}
	if t.byCode == nil {
		t.byCode = make(map[string]int)
	}
	if r.partial {
		t.partial++
		t.pictures.add(r.pictures)
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

// written returns the number of articles, including those of earlier runs.
func (t *tally) written() int { return t.articles + t.partial + t.skipped }

// exit returns the exit code of a run that was not cut short.
func (t *tally) exit(failOn string) int {
	switch {
	case t.counted == 0 && t.notFound > 0 && t.written() == 0 && failOn != failNone:
		return exitNoArticle
	case t.counted == 0, failOn == failNone, failOn == failAll && t.articles+t.skipped > 0:
		return exitOK
	case t.pages == 1:
		return t.firstErr.exit
	}
	return exitPartial
}

// summary returns a line on how the run ended.
func (t *tally) summary() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d of %s gave an article", t.articles, counted(t.pages, "page"))
	if t.partial > 0 {
		fmt.Fprintf(&b, ", %d partial", t.partial)
	}
	for _, flag := range slices.Sorted(maps.Keys(t.leftOut)) {
		fmt.Fprintf(&b, ", %d left out by --%s", t.leftOut[flag], flag)
	}
	if t.skipped > 0 {
		fmt.Fprintf(&b, ", %d done already", t.skipped)
	}
	if t.redone > 0 {
		fmt.Fprintf(&b, ", %d done again, as the page or the flags have changed", t.redone)
	}
	return b.String()
}

// writeJSON writes the output of --stats: one JSON object on a line. Only its times differ
// between runs over the same pages.
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
		LeftOut        map[string]int `json:"leftOut,omitempty"`
		Failed         int            `json:"failed"`
		Errors         map[string]int `json:"errors,omitempty"`
		Bytes          int64          `json:"bytes"`
		Seconds        float64        `json:"seconds"`
		PagesPerSecond float64        `json:"pagesPerSecond"`
		Pictures       *pictureCount  `json:"pictures,omitempty"`
	}{t.pages, t.articles, t.partial, t.skipped, t.redone, t.leftOut, t.failed, t.byCode, t.bytes, took.Seconds(), rate, t.pictures})
	if err == nil {
		fmt.Fprintf(w, "%s\n", line)
	}
}
