package extract

import (
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"testing"

	"presscut/extract/article"
)

// TestUnseen hides an article in a page that shows none or a stub. It must be read from
// there, whole and in order, with a warning, and without what stands beside it.
func TestUnseen(t *testing.T) {
	paragraphs := []string{
		"The ferry left the northern pier at six in the morning, with forty passengers and a cargo of seed potatoes on board. Nobody on the island knew yet that it would be the last one before the storm.",
		"By noon the wind had turned, and the harbour office hoisted the third cone. Fishermen who had stayed in port carried their nets into the church, which stands higher than any other house.",
		"The captain, a woman of sixty, had crossed the sound some nine thousand times. She said afterwards that the sea had looked like slate, and that she had thought of turning back twice.",
		"Two days later the boat came home with one window less and all of its potatoes. The school was closed for the occasion, and the band played until the drummer had to milk his goats.",
	}
	const (
		teaser = "A baker in the next village has found a coin from the time of the second queen. He keeps it in a jar with the salt, and he will not sell it."
		notice = "We use the newest tools to bring you the news. If you see this, your connection may be slow."
	)
	markup := "<p>" + strings.Join(paragraphs, "</p>\n<p>") + "</p>"
	quoted := func(v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	body, flat, other := quoted(markup), quoted(strings.Join(paragraphs, "\n\n")), quoted("<p>"+teaser+"</p>")
	var blocks, spans, nodes, rows, keyed []string
	for i, p := range paragraphs {
		head, tail, _ := strings.Cut(p, ", ")
		blocks = append(blocks, fmt.Sprintf(`{"type":"paragraph","text":%s}`, quoted(p)))
		spans = append(spans, fmt.Sprintf(`{"_key":"k%d","children":[{"_type":"span","text":%s},{"_type":"span","marks":["em"],"text":%s}],"_type":"block","style":"normal"}`, i, quoted(head+", "), quoted(tail)))
		nodes = append(nodes, fmt.Sprintf(`{"nodeType":"paragraph","content":[{"nodeType":"text","value":%s},{"nodeType":"hyperlink","content":[{"nodeType":"text","value":%s}]}]}`, quoted(head+", "), quoted(tail)))
		rows = append(rows, fmt.Sprintf(`["$","p",null,{"children":[%s,["$","em",null,{"children":%s}]]}]`, quoted(head+", "), quoted(tail)))
		keyed = append(keyed, fmt.Sprintf(`"Paragraph:a%d_7":{"id":"a%d_7","__typename":"Paragraph","type":"P","text":%s}`, i, i, quoted(p)))
	}
	article_ := func(key, value string) string {
		return `{"props":{"pageProps":{"article":{"title":"The last ferry","` + key + `":` + value + `,"author":{"name":"Ada Moss"}},"related":[{"title":"A coin in the salt","` + key + `":` + other + `}],"site":{"title":"The Sound"}}}}`
	}
	next := func(data string) string {
		return `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">` + data + `</script>`
	}
	flight := func(data string) string {
		half := len(data) / 2
		return `<div id="root">Loading</div><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,` + quoted(data[:half]) + `])</script><script>self.__next_f.push([1,` + quoted(data[half:]) + `])</script>`
	}
	const frame = `<!doctype html><html lang="en"><title>%s</title><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>%s<footer><a href="/imprint">Imprint</a></footer>`
	tests := []struct{ name, page string }{
		{"noscript", `<div class="skeleton">Loading the story</div><noscript><div class="story">` + markup + `</div></noscript><noscript>Please turn on JavaScript to see all of this page.</noscript>`},
		{"noscript in noscript", `<div id="app"></div><noscript><noscript>` + markup + `</noscript></noscript>`},
		{"noscript with escaped markup", `<div id="app"></div><noscript>` + html.EscapeString(markup) + `</noscript>`},
		{"linked data with line breaks", `<div id="app"></div><script type="application/ld+json">{"@type":"NewsArticle","headline":"The last ferry","articleBody":"` + strings.Join(paragraphs, "\n\n") + `"}</script>`},
		{"template", `<div id="app"></div><template id="story">` + markup + `</template>`},
		{"script of markup", `<div id="app"></div><script type="text/x-template">` + markup + `</script>`},
		{"text field", `<div id="app"></div><textarea hidden>` + html.EscapeString(markup) + `</textarea>`},
		{"linked data", `<p>` + paragraphs[0] + `</p><div class="fade">Loading…</div><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Sound"},{"@type":"NewsArticle","headline":"The last ferry","articleBody":` + flat + `}]}</script>`},
		{"state with markup", next(article_("body", body))},
		{"state with escaped markup", next(article_("body", quoted(html.EscapeString(markup))))},
		{"state with text", next(article_("text", flat))},
		{"state with a list of paragraphs", next(article_("paragraphs", quoted(paragraphs)))},
		{"state with blocks", next(article_("content", "["+strings.Join(blocks, ",")+"]"))},
		{"state with spans", next(article_("body", "["+strings.Join(spans, ",")+"]"))},
		{"state with nodes", next(article_("body", `{"nodeType":"document","content":[`+strings.Join(nodes, ",")+"]}"))},
		{"state of a page without title", next(article_("body", body))},
		{"state by keys", `<div id="root"></div><script>window.__APOLLO_STATE__ = {"Post:77":{"title":"The last ferry","subtitle":""},` + strings.Join(keyed, ",") + `}</script>`},
		{"rendered", next(`{"post":{"id":7,"title":{"rendered":"The last ferry"},"content":{"rendered":` + body + `,"protected":false},"excerpt":{"rendered":` + other + `}}}`)},
		{"object of a script", `<div id="app"></div><script>var re = /["']/g; window.__STATE__ = {story: {title: 'The last ferry', html: ` + "`" + markup + "`" + `}, 'other': [1, 2]}; start("app");</script>`},
		{"string of a script", `<div id="app"></div><script>window.__STATE__ = JSON.parse(` + quoted(article_("body", body)) + `);</script>`},
		{"function of a script", `<div id="__nuxt"></div><script>window.__NUXT__=(function(a,b){return {layout:"default",data:[{story:{title:a,body:` + body + `,id:b}}]}}("The last ferry",7));</script>`},
		{"attribute", `<div id="app" data-page="` + html.EscapeString(article_("body", body)) + `"></div>`},
		{"attribute with markup", `<iframe srcdoc="` + html.EscapeString("<html><body>"+markup) + `"></iframe>`},
		{"flight of elements", flight(`5:["$","article",null,{"children":[["$","h1",null,{"children":"The last ferry"}],` + strings.Join(rows, ",") + "]}]\n6:[\"$\",\"footer\",null,{\"children\":\"Imprint\"}]\n")},
		{"flight of data", flight("2:I[9,[\"chunk\"]]\n5:[\"$\",\"$L2\",null," + article_("body", body) + "]\n")},
		{"flight of text", flight(fmt.Sprintf("2:I[9,[\"chunk\"]]\n6:T%x,%s5:[\"$\",\"$L2\",null,{\"body\":\"$6\"}]\n", len(markup), markup))},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			title := "The last ferry | The Sound"
			if test.name == "state of a page without title" {
				title = "The Sound"
			}
			a, err := Article(strings.NewReader(fmt.Sprintf(frame, title, test.page)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := article.Text(a.Body), strings.Join(paragraphs, "\n\n"); got != want {
				t.Errorf("got  %s\nwant %s", got, want)
			}
			if len(a.Warnings) != 1 || !strings.Contains(a.Warnings[0], "does not show") {
				t.Errorf("warnings: %q", a.Warnings)
			}
		})
	}
	shown := []struct{ name, page string }{
		{"an article in sight", "<h1>The last ferry</h1>" + markup + next(article_("body", quoted(markup+"<p>"+strings.Repeat(teaser, 9)+"</p>")))},
		{"a banner", "<h1>The last ferry</h1><p>" + paragraphs[0] + "</p>" + next(`{"banner":{"text":`+quoted("We value your privacy. We and our partners store and/or access information on a device. "+strings.Repeat("With your consent, we and our partners process personal data such as a name or an address. ", 9))+"}}")},
		{"a brief", "<h1>The last ferry</h1><p>" + paragraphs[0] + "</p>" + next(`{"messages":{"slow":`+quoted(notice)+`,"related":`+quoted(strings.Repeat(teaser+" ", 5))+"}}")},
	}
	for _, test := range shown {
		t.Run(test.name, func(t *testing.T) {
			a, err := Article(strings.NewReader("<!doctype html><title>The last ferry</title><article>"+test.page+"</article>"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if text := article.Text(a.Body); !strings.Contains(text, paragraphs[0]) || strings.Contains(text, teaser) || len(a.Warnings) > 0 {
				t.Errorf("%q\n%s", a.Warnings, text)
			}
		})
	}
}
