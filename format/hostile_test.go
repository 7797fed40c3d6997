package format_test

import (
	"io"
	"testing"
	"time"

	"presscut/extract/article"
	"presscut/format"
)

// TestMarkdownLinear writes paragraphs of many small parts, and of four times as
// many: the time must not grow like the square.
func TestMarkdownLinear(t *testing.T) {
	parts := map[string]func() []article.Inline{
		"links": func() []article.Inline {
			return []article.Inline{article.Plain("some words and "), &article.Link{URL: "/a", Content: []article.Inline{article.Plain("more of them")}}}
		},
		"stressed pictures": func() []article.Inline {
			return []article.Inline{&article.Strong{Content: []article.Inline{&article.Image{URL: "a.png"}}}}
		},
	}
	write, err := format.New("md", format.Options{Omit: format.Links | format.Images})
	if err != nil {
		t.Fatal(err)
	}
	for name, part := range parts {
		elapsed := func(n int) time.Duration {
			content := []article.Inline{article.Plain("a")}
			for range n {
				content = append(content, part()...)
			}
			a := &article.Article{Body: []article.Block{&article.Paragraph{Content: content}}}
			shortest := time.Hour
			for range 3 {
				start := time.Now()
				if err := write(io.Discard, a); err != nil {
					t.Fatal(err)
				}
				shortest = min(shortest, time.Since(start))
			}
			return shortest
		}
		const n = 6000
		for try := 1; ; try++ { // another program may have the processor for a while
			short, long := elapsed(n), elapsed(4*n)
			if long <= time.Second || long <= 10*short {
				break
			}
			if try == 3 {
				t.Errorf("%s: %v, and %v for four times as many", name, short, long)
				break
			}
		}
	}
}
