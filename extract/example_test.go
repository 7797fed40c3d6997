package extract_test

import (
	"errors"
	"fmt"
	"log"
	"net/url"
	"os"
	"strings"
	"time"

	"presscut/extract"
	"presscut/extract/article"
	"presscut/format"
)

func ExampleArticle() {
	page, err := os.Open("../testdata/script/saved/bridge.html")
	if err != nil {
		log.Fatal(err)
	}
	defer page.Close()
	a, err := extract.Article(page, extract.Options{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Title)
	fmt.Println(a.Authors, a.Published, a.Section)
	for _, block := range a.Body {
		if heading, ok := block.(*article.Heading); ok {
			fmt.Println(heading.Level, article.InlineText(heading.Content))
		}
	}
	// Output:
	// Harbour bridge opens to traffic again after eleven months
	// [Marit Solheim] 2024-03-18T06:30:00+01:00 Local
	// 2 What the repair cost
	// 2 What comes next
}

// What is known of a page besides its bytes resolves links and relative dates.
func ExampleArticle_options() {
	page := strings.NewReader(`<h1>Ferry runs again</h1><p class="byline">By Ida Brekke, 3 hours ago</p>
		<p>The ferry to the island runs again since this morning, says the <a href="/harbour">harbour office</a>. The first
		boat left at six with eleven passengers, two dogs and the post of a whole week on board.</p>
		<p>For nine days the swell had been too high for the landing stage. The school on the island was taught by telephone,
		and the shop had run out of coffee on the fourth day, which the keeper called the worst of it.</p>`)
	a, err := extract.Article(page, extract.Options{
		URL:      &url.URL{Scheme: "https", Host: "courier.example", Path: "/ferry"},
		Captured: time.Date(2024, 3, 18, 10, 0, 0, 0, time.UTC),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(a.Authors, a.Published)
	fmt.Println(strings.Contains(fmt.Sprint(a.Body[0].(*article.Paragraph).Content[1].(*article.Link).URL), "courier.example/harbour"))
	// Output:
	// [Ida Brekke] 2024-03-18T07:00:00Z
	// true
}

func ExampleArticle_noArticle() {
	_, err := extract.Article(strings.NewReader("<form><input name=user><button>Log in</button></form>"), extract.Options{})
	fmt.Println(errors.Is(err, extract.ErrNoArticle))
	// Output: true
}

func Example() {
	page := strings.NewReader(`<nav><a href="/">Home</a></nav><h1>Two planks</h1>
		<p>The bridge in the park has <em>twelve</em> planks, and not eleven, as the map on the board has said for years. Nobody
		at the parks office admits to having added one.</p>
		<p>The joiner who built it, now past eighty, walked over to look, laughed, and said that he had always thought that
		eleven was a plank too few for a brook of that width.</p>`)
	a, err := extract.Article(page, extract.Options{})
	if err != nil {
		log.Fatal(err)
	}
	markdown, err := format.Lookup("md")
	if err != nil {
		log.Fatal(err)
	}
	if err := markdown(os.Stdout, a); err != nil {
		log.Fatal(err)
	}
	// Output:
	// # Two planks
	//
	// The bridge in the park has *twelve* planks, and not eleven, as the map on the board has said for years. Nobody at the parks office admits to having added one.
	//
	// The joiner who built it, now past eighty, walked over to look, laughed, and said that he had always thought that eleven was a plank too few for a brook of that width.
}
