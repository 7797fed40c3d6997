package format_test

import (
	"fmt"
	"os"

	"presscut/extract/article"
	"presscut/format"
)

// sample is a short article with most of what a page holds.
func sample() *article.Article {
	plain := func(s string) []article.Inline { return []article.Inline{article.Plain(s)} }
	item := func(s string) article.Item {
		return article.Item{Body: []article.Block{&article.Paragraph{Content: plain(s)}}}
	}
	cell := func(s string) article.Cell {
		return article.Cell{Body: []article.Block{&article.Paragraph{Content: plain(s)}}}
	}
	return &article.Article{
		Meta: article.Meta{
			Title:     "Harbour reopens",
			Authors:   []string{"Ada Moss", "Ben Ash"},
			Published: "2024-05-02",
		},
		Body: []article.Block{
			&article.Paragraph{Content: []article.Inline{
				article.Plain("The harbour is "),
				&article.Strong{Content: plain("open")},
				article.Plain(" again, says "),
				&article.Link{URL: "https://port.example/news", Content: plain("the port")},
				article.Plain("."),
			}},
			&article.Heading{Level: 2, Content: plain("Traffic")},
			&article.List{Ordered: true, Start: 1, Items: []article.Item{item("Ferries"), item("Cargo")}},
			&article.Table{Header: 1, Align: []article.Align{article.AlignNone, article.AlignRight}, Rows: [][]article.Cell{
				{cell("Ship"), cell("Tons")},
				{cell("Aurora"), cell("1200")},
			}},
		},
	}
}

func ExampleLookup() {
	write, err := format.Lookup("md")
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := write(os.Stdout, sample()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// # Harbour reopens
	//
	// Ada Moss, Ben Ash · 2024-05-02
	//
	// The harbour is **open** again, says [the port](https://port.example/news).
	//
	// ## Traffic
	//
	// 1. Ferries
	// 2. Cargo
	//
	// | Ship | Tons |
	// | --- | --: |
	// | Aurora | 1200 |
}

func ExampleNew() {
	write, err := format.New("jsonl", format.Options{Source: "harbour.html", Fields: []string{"source", "title", "authors"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := write(os.Stdout, sample()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"source":"harbour.html","title":"Harbour reopens","authors":["Ada Moss","Ben Ash"]}
}

func ExampleWriteFailure() {
	err := format.WriteFailure(os.Stdout, format.Failure{Source: "empty.html", Code: "no_article", Message: "no article found in the page", Stage: "extract"})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"source":"empty.html","error":{"code":"no_article","message":"no article found in the page","stage":"extract"}}
}
