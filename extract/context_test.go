package extract_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"presscut/extract"
)

func TestArticleContext(t *testing.T) {
	page := "<article><h1>The harbour</h1>" + strings.Repeat("<p>The boats left at dawn, and the last of them came back with the tide.</p>", 20) + "</article>"
	ctx, cancel := context.WithCancel(context.Background())
	if _, err := extract.ArticleContext(ctx, strings.NewReader(page), extract.Options{}); err != nil {
		t.Fatal(err)
	}
	reads := 0
	_, err := extract.ArticleContext(ctx, readFunc(func(p []byte) (int, error) {
		reads++
		cancel()
		return copy(p, page[:1]), nil
	}), extract.Options{})
	if !errors.Is(err, context.Canceled) || reads != 1 {
		t.Errorf("%v after %d reads", err, reads)
	}
	_, err = extract.ArticleContext(ctx, readFunc(func([]byte) (int, error) {
		return 0, io.EOF
	}), extract.Options{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("with a context that was done before: %v", err)
	}
}

// TestArticleContextStages gives up a page after each stage in turn.
func TestArticleContextStages(t *testing.T) {
	page := "<article><h1>The harbour</h1>" + strings.Repeat("<p>The boats left at dawn, and the last of them came back with the tide.</p>", 20) + "</article>"
	for checks := 0; ; checks++ {
		a, err := extract.ArticleContext(&countdown{context.Background(), checks}, strings.NewReader(page), extract.Options{})
		if err == nil {
			if a == nil || checks < 5 {
				t.Errorf("the context was asked %d times", checks)
			}
			return
		}
		if !errors.Is(err, context.DeadlineExceeded) || a != nil {
			t.Fatalf("after %d checks: %v", checks, err)
		}
	}
}

// countdown is a context that is done after a number of checks.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.DeadlineExceeded
	}
	return nil
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }
