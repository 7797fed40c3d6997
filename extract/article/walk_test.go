package article_test

import (
	"fmt"
	"testing"

	"presscut/extract/article"
)

func paragraph(text string) *article.Paragraph {
	return &article.Paragraph{Content: []article.Inline{article.Plain(text)}}
}

func ExampleWalk() {
	body := []article.Block{
		&article.Heading{Level: 2, Content: []article.Inline{article.Plain("Tides")}},
		&article.List{Items: []article.Item{
			{Body: []article.Block{paragraph("Spring tide")}},
			{Body: []article.Block{&article.Quote{Body: []article.Block{paragraph("Neap tide")}}}},
		}},
	}
	for block := range article.Walk(body) {
		if p, ok := block.(*article.Paragraph); ok {
			fmt.Println(article.InlineText(p.Content))
		}
	}
	// Output:
	// Spring tide
	// Neap tide
}

func TestWalk(t *testing.T) {
	inner := func(text string) []article.Block { return []article.Block{paragraph(text)} }
	body := []article.Block{
		&article.Details{Body: inner("1")},
		&article.Embed{Body: inner("2")},
		&article.Post{Body: inner("3")},
		&article.Definitions{Items: []article.Definition{{Body: inner("4")}, {Body: inner("5")}}},
		&article.Table{Rows: [][]article.Cell{{{Body: inner("6")}, {Body: inner("7")}}, {{Body: inner("8")}}}},
		&article.Figure{}, &article.Rule{}, &article.Math{}, &article.Code{},
		paragraph("9"),
	}
	text, n := "", 0
	for block := range article.Walk(body) {
		n++
		if p, ok := block.(*article.Paragraph); ok {
			text += article.InlineText(p.Content)
		}
	}
	if text != "123456789" || n != 18 {
		t.Errorf("%d blocks with the paragraphs %q", n, text)
	}
	for stop := 1; stop <= n; stop++ {
		seen := 0
		for range article.Walk(body) {
			if seen++; seen == stop {
				break
			}
		}
		if seen != stop {
			t.Errorf("stopped at block %d, not %d", seen, stop)
		}
	}
}
