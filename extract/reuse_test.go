package extract_test

import (
	"bytes"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

// TestReuse extracts pages side by side, over and over, in memory that the pages
// before have left, and looks at the articles only when all is done: nothing of
// one page may show in the article of another.
func TestReuse(t *testing.T) {
	const rounds = 4
	want := map[string]string{}
	all := pages(t)
	for name, page := range all {
		want[name] = record(t, articleOf(page))
	}
	var wait sync.WaitGroup
	for range rounds {
		wait.Go(func() {
			got := map[string]*article.Article{}
			for name, page := range all {
				got[name] = articleOf(page)
			}
			for name, a := range got {
				if diff := cmp.Diff(want[name], record(t, a)); diff != "" {
					t.Errorf("%s (-alone +after others):\n%s", name, diff)
				}
			}
		})
	}
	wait.Wait()
}

// TestBuffer extracts pages out of buffers, where they are read without a copy: they
// are used up and not changed, and the articles need them no more.
func TestBuffer(t *testing.T) {
	for name, page := range pages(t) {
		raw := []byte(page)
		buffer := bytes.NewBuffer(raw)
		a, err := extract.Article(buffer, extract.Options{})
		if err != nil || string(raw) != page || buffer.Len() > 0 {
			t.Errorf("%s: %v, changed: %v, %d bytes left", name, err, string(raw) != page, buffer.Len())
			continue
		}
		for i := range raw {
			raw[i] = '?'
		}
		if diff := cmp.Diff(record(t, articleOf(page)), record(t, a)); diff != "" {
			t.Errorf("%s (-reader +buffer):\n%s", name, diff)
		}
		if _, err := extract.Article(bytes.NewBufferString(page), extract.Options{MaxBytes: 10}); !errors.Is(err, extract.ErrTooLarge) {
			t.Errorf("%s: %v, want ErrTooLarge", name, err)
		}
	}
}

// articleOf returns the article of page, nil if it has none.
func articleOf(page string) *article.Article {
	a, err := extract.Article(strings.NewReader(page), extract.Options{})
	if err != nil {
		return nil
	}
	return a
}

// record returns a as JSON, nothing for nil.
func record(t *testing.T, a *article.Article) string {
	if a == nil {
		return ""
	}
	write, err := format.Lookup("json")
	if err != nil {
		t.Error(err)
		return ""
	}
	var b bytes.Buffer
	if err := write(&b, a); err != nil {
		t.Error(err)
	}
	return b.String()
}
