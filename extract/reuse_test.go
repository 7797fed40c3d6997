package extract_test

import (
	"bytes"
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
