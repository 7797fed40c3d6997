package main

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/extract/capture"
)

// TestCutSurvivesPanic wants the fault of one page to be that page's failure.
func TestCutSurvivesPanic(t *testing.T) {
	c := &command{article: func(io.Reader, extract.Options) (*article.Article, error) {
		var none []int
		_ = none[1]
		return nil, nil
	}}
	r := c.cut(&saved{Capture: capture.Capture{Source: "a.html"}})
	if r.failure == nil || r.failure.code != "internal" || r.failure.exit != exitFault {
		t.Errorf("got %+v", r.failure)
	}
}

// panickingReader panics in place of whoever reads it.
type panickingReader struct{}

func (panickingReader) Read([]byte) (int, error) { panic("no such byte") }

// TestBatchSurvivesPanic wants a fault met while an input is opened to be that input's
// record, and the batch to go on.
func TestBatchSurvivesPanic(t *testing.T) {
	var out, errs bytes.Buffer
	page := filepath.Join(scripts, "saved", "bridge.html")
	exit := run([]string{"--jsonl", "-p", "source", page, "-", page}, panickingReader{}, &out, &errs)
	const fault = `{"source":"-","error":{"code":"internal","message":"internal fault: no such byte","stage":"read"}}`
	if lines := strings.Split(out.String(), "\n"); exit != exitPartial || len(lines) != 4 || lines[1] != fault || lines[0] != lines[2] {
		t.Errorf("exit code %d, %s", exit, out.String())
	}
	if want := "presscut: -: internal fault: no such byte\n"; errs.String() != want {
		t.Errorf("got %q, want %q", errs.String(), want)
	}
}

// TestCutTimesOut wants a page that takes too long given up in time, and one
// that takes long enough cut.
func TestCutTimesOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := func(io.Reader, extract.Options) (*article.Article, error) {
			time.Sleep(2 * time.Second)
			return &article.Article{}, nil
		}
		c := &command{article: slow, late: make(chan struct{}, maxLate), flags: flags{format: "md", timeout: seconds(time.Second)}}
		start := time.Now()
		r := c.cut(&saved{Capture: capture.Capture{Source: "a.html"}})
		if r.failure == nil || r.failure.code != "timeout" || time.Since(start) != time.Second {
			t.Errorf("after %v: %+v", time.Since(start), r.failure)
		}
		c.timeout = seconds(time.Minute)
		if r := c.cut(&saved{}); r.failure != nil {
			t.Errorf("got %+v", r.failure)
		}
	})
}

// TestLatePagesAreBounded gives the program nothing but pages that take too
// long, and counts how many are under way at a time.
func TestLatePagesAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var running, most atomic.Int32
		hostile := func(io.Reader, extract.Options) (*article.Article, error) {
			most.Store(max(most.Load(), running.Add(1)))
			time.Sleep(time.Hour)
			running.Add(-1)
			return nil, extract.ErrNoArticle
		}
		c := &command{article: hostile, late: make(chan struct{}, maxLate), flags: flags{format: "md", timeout: seconds(time.Second)}}
		for range 50 {
			if r := c.cut(&saved{}); r.failure == nil || r.failure.code != "timeout" {
				t.Errorf("got %+v", r.failure)
			}
		}
		time.Sleep(2 * time.Hour) // the last ones end
		if most.Load() > maxLate+1 {
			t.Errorf("%d pages under way at a time, at most %d should be", most.Load(), maxLate+1)
		}
	})
}

// TestAccess wants the wall that stands before an article told, and what the
// page shows of the article written only before a paywall.
func TestAccess(t *testing.T) {
	tests := []struct {
		access  article.Access
		code    string
		exit    int
		written bool
	}{
		{"", "", exitOK, true},
		{article.AccessFull, "", exitOK, true},
		{article.AccessTruncated, "", exitOK, true},
		{article.AccessPaywalled, "paywalled", exitUnreadable, true},
		{article.AccessConsent, "consent", exitUnreadable, false},
		{article.AccessJavaScript, "js_required", exitUnreadable, false},
		{article.AccessBotWall, "bot_wall", exitUnreadable, false},
		{article.AccessErrorPage, "error_page", exitNoArticle, false},
	}
	for _, test := range tests {
		c := &command{flags: flags{format: "md"}, article: func(io.Reader, extract.Options) (*article.Article, error) {
			return &article.Article{Meta: article.Meta{Title: "Weir closed"}, Access: test.access}, nil
		}}
		r := c.cut(&saved{})
		code, exit := "", exitOK
		if r.failure != nil {
			code, exit = r.failure.code, r.failure.exit
		}
		if code != test.code || exit != test.exit || (r.page != nil) != test.written {
			t.Errorf("%q: code %q, exit %d, written %v", test.access, code, exit, r.page != nil)
		}
	}
}
