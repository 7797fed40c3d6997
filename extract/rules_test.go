package extract

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// ruledPage is a page whose article stands in a box that looks like none, and beside
// it one that looks like the article.
const ruledPage = `<html lang="en"><head><title>Weir closed | Globe</title><link rel="canonical" href="https://www.globe.example/news/weir"></head><body>
<main><article><h1>Weekly quiz</h1><p>How many locks does the canal have, and which of them was the first to be built of stone, by whom, and in which year?</p>
<p>The answers, which most of our readers got wrong last time, will be printed in the issue of next week, on the last page as always.</p><img src="/quiz.jpg"></article></main>
<div class="box"><h2 class="head">The weir is closed</h2><div class="who">Text: Mira Sand</div><span class="when" title="x">4 May 2023</span>
<ul class="share"><li><a href="#">Share this</a></li></ul><p>The weir is closed <b class="tip">Click here</b>until the eel ladder has been mended, says the water board.</p><img src="/weir.jpg"><iframe class="ad" src="https://www.youtube.com/embed/abcdefghijk"></iframe></div>
</body></html>`

func selectors(t *testing.T, list ...string) []Selector {
	t.Helper()
	var all []Selector
	for _, s := range list {
		parsed, err := ParseSelector(s)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, parsed)
	}
	return all
}

func ruled(t *testing.T, rules ...SiteRule) *article.Article {
	t.Helper()
	a, err := Article(strings.NewReader(ruledPage), Options{Rules: rules})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestRules(t *testing.T) {
	a := ruled(t, SiteRule{
		Keep: selectors(t, ".box"), Drop: selectors(t, ".share", "b.tip", "iframe.ad"),
		Title: selectors(t, "h2.head"), Authors: selectors(t, ".who"), Date: selectors(t, ".when"),
	})
	if want := "The weir is closed until the eel ladder has been mended, says the water board."; !strings.HasSuffix(article.Text(a.Body), want) ||
		strings.Contains(article.Text(a.Body), "Share") || strings.Contains(article.Text(a.Body), "quiz") {
		t.Errorf("the text is %q", article.Text(a.Body))
	}
	if a.Title != "The weir is closed" || !slices.Equal(a.Authors, []string{"Mira Sand"}) || a.Published != "2023-05-04" {
		t.Errorf("got %q, %q, %q", a.Title, a.Authors, a.Published)
	}
	if len(a.Images) != 1 || a.Images[0].URL != "https://www.globe.example/weir.jpg" {
		t.Errorf("the images are %v", a.Images)
	}
	for block := range article.Walk(a.Body) {
		if _, ok := block.(*article.Embed); ok {
			t.Error("the dropped frame is there")
		}
	}
	if len(a.Warnings) > 0 {
		t.Errorf("warnings: %q", a.Warnings)
	}
}

// A selector that finds nothing changes nothing, and is told.
func TestRulesFindNothing(t *testing.T) {
	usual := ruled(t)
	a := ruled(t, SiteRule{
		Keep: selectors(t, ".no-box", "head"), Drop: selectors(t, ".none"), Title: selectors(t, "h5"), Authors: selectors(t, "img"), Date: selectors(t, ".who"),
	})
	if article.Text(a.Body) != article.Text(usual.Body) || a.Title != usual.Title || a.Published != usual.Published {
		t.Errorf("got %q: %q", a.Title, article.Text(a.Body))
	}
	want := []string{`drop ".none" finds nothing`, `keep ".no-box" finds nothing`, `keep "head" finds nothing`, `title "h5" finds nothing`, `authors "img" finds no authors`, `date ".who" finds no date`}
	if !slices.Equal(a.Warnings, want) {
		t.Errorf("warnings: %q, want %q", a.Warnings, want)
	}
	_, err := Article(strings.NewReader("<p>Log in</p>"), Options{Rules: []SiteRule{{Keep: selectors(t, "h1")}}})
	var none *UnreadableError
	if !errors.As(err, &none) || !slices.Contains(none.Warnings, `keep "h1" finds nothing`) {
		t.Errorf("error %v", err)
	}
}

// Of a list for a site, one that finds something is enough.
func TestRulesOfSite(t *testing.T) {
	some := SiteRule{Pattern: "globe.example", Drop: selectors(t, ".share", ".none"), Keep: selectors(t, ".box", ".none")}
	other := SiteRule{Pattern: "other.example", Keep: selectors(t, "main")}
	later := SiteRule{Pattern: "www.globe.*/news/**", Keep: selectors(t, "main"), Title: selectors(t, "h2")}
	a := ruled(t, other, some, later)
	if text := article.Text(a.Body); strings.Contains(text, "quiz") || strings.Contains(text, "Share") || a.Title != "The weir is closed" || len(a.Warnings) > 0 {
		t.Errorf("got %q: %q; warnings %q", a.Title, text, a.Warnings)
	}
}

func TestRuleFits(t *testing.T) {
	for _, test := range []struct {
		pattern, address string
		want             bool
	}{
		{"", "", true},
		{"a.example", "", false},
		{"a.example", "https://a.example/x", true},
		{"A.example", "https://a.EXAMPLE:8080/x", true},
		{"a.example", "https://www.a.example/x", true},
		{"a.example", "https://ba.example/x", false},
		{"*.a.example", "https://a.example/x", false},
		{"*.a.example", "https://w.a.example/x", true},
		{"a.*", "https://a.example/x", true},
		{"a.example/news/**", "https://a.example/news/1/2", true},
		{"a.example/News/*", "https://a.example/news/1", false},
		{"a.example/news/*", "https://a.example/news/1/2", false},
		{"a.example/", "https://a.example/", true},
		{"a.example", "https://web.archive.org/web/20230503101530/https://a.example/b", true},
	} {
		var known *url.URL
		if test.address != "" {
			known, _ = url.Parse(test.address)
		}
		rule := SiteRule{Pattern: test.pattern}
		if got := rule.fits(addressOf(&page.Page{}, known)); got != test.want {
			t.Errorf("%s fits %s: %v", test.pattern, test.address, got)
		}
	}
}

// A page that is made of what a selector finds takes time in proportion to its size.
func TestRulesHostile(t *testing.T) {
	rule := SiteRule{Keep: selectors(t, "p, p img"), Drop: selectors(t, "b ~ b:nth-child(7)", "[a=z][b][c]")}
	source := func(n int) string {
		return "<div>" + strings.Repeat(`<p a b c class="x y">word <img src=/a.jpg> and more words of it`, n) + strings.Repeat("<b a=1>x", n)
	}
	small, large := source(2000), source(16000)
	cost := func(text string) float64 {
		return testing.AllocsPerRun(1, func() {
			if _, err := Article(strings.NewReader(text), Options{Rules: []SiteRule{rule}}); err != nil {
				t.Error(err)
			}
		})
	}
	if a, b := cost(small), cost(large); b > 12*a {
		t.Errorf("a page 8 times as long takes %.0f allocations instead of %.0f", b, a)
	}
}

func ExampleParseSelector() {
	keep, err := ParseSelector("div.story > p:not(.ad)")
	fmt.Println(keep, err)
	_, err = ParseSelector("div..story")
	fmt.Println(err)
	// Output:
	// div.story > p:not(.ad) <nil>
	// selector "div..story", character 5: a name is missing before '.'
}
