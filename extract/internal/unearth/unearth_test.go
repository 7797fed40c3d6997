package unearth

import (
	"strings"
	"testing"
	"time"

	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// articleIn returns what Article finds in the page that src holds, of which nothing
// was kept.
func articleIn(src string) (Find, bool) {
	p := segment.Page(source.Source{Text: []byte(src), Kind: source.HTML})
	defer p.Release()
	return Article(p, make([]page.Verdict, len(p.Blocks)), "The last ferry")
}

const sentence = "The ferry left the northern pier at six in the morning, with forty passengers on board. "

// TestGroups chooses among texts of several origins.
func TestGroups(t *testing.T) {
	long, longer := strings.Repeat(sentence, 8), strings.Repeat("He sells a coin to the baker, who has no use for it. "+sentence, 9)
	tests := []struct{ name, data, want string }{
		{"of the page's title, not of another", `[{"title":"The last ferry","body":"` + long + `"},{"title":"A coin","body":"` + longer + `"}]`, long},
		{"not of the readers", `{"title":"The last ferry","body":"` + long + `","comments":[{"body":"` + longer + `"}]}`, long},
		{"of a section", `{"title":"The last ferry","parts":[{"title":"Home again","text":"` + long + `"}]}`, long},
		{"not of teasers", `{"items":[{"description":"` + long + `"},{"description":"` + longer + `"}]}`, ""},
		{"not of another title alone", `[{"title":"A coin","body":"` + long + `"},{"title":"A baker","body":"` + long + "x" + `"}]`, ""},
		{"not of a program", `f=function(){return "` + strings.Repeat("if(a){b()}else{c()}. ", 40) + `"}`, ""},
		{"escapes", `{"title":"The last ferry","body":"` + strings.Repeat(`Caf\u00e9 \ud83d\ude00 \"fin\" \x41\/ de l'\u0027\u00e9t\u00e9 comme toujours. `, 20) + `"}`, `Café 😀 "fin" A/ de l''été`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			find, ok := articleIn("<h1>The last ferry</h1><script>" + test.data + "</script>")
			before, _, _ := strings.Cut(string(find.Source), "<script>")
			if ok != (test.want != "") || !strings.Contains(before, strings.TrimSpace(test.want)) || test.want == long && strings.Contains(before, "coin") {
				t.Errorf("found %v: %s", ok, before)
			}
		})
	}
}

// TestHostile reads pages that would take long if their size counted twice.
func TestHostile(t *testing.T) {
	const size = 1 << 20
	many := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for name, src := range map[string]string{
		"brackets":       "<script>" + many("[") + "</script>",
		"objects":        "<script>" + many(`{"title":"a",`) + "</script>",
		"titles":         "<script>" + many(`{"title":"The last ferry","b":"c"},`) + "</script>",
		"long key":       `<script>{"` + many("k") + `":` + many(`{"a":"b",`) + "</script>",
		"spaces":         "<script>{" + many(`"a"                    `) + "</script>",
		"strings":        "<script>" + many(`\"`) + "</script>",
		"nested strings": "<script>" + many(`"{\"a\":\"{\\\"b\\\":\\\"{\\\\\\\"`) + "</script>",
		"patterns":       "<script>" + many("=/[") + "</script>",
		"pushes":         "<script>" + many(`self.__next_f.push([1,"a:T9,`) + "</script>",
		"rows":           `<script>self.__next_f.push([1,"` + many(`a:T1,b`) + `"])</script>`,
		"noscripts":      many("<noscript>" + sentence),
		"templates":      many("<template>"),
		"deep templates": strings.Repeat("<template>", 500) + many("<a>"+sentence+"</a>"),
		"scripts":        "<template>" + many("<script>"),
		"attributes":     many(`<div data-a="` + strings.Repeat("{", 300) + `">`),
		"references":     `<div data-a="` + many("&amp;") + `">`,
		"kept":           many("<p>"+sentence) + `<script>{"title":"The last ferry","body":"` + many(sentence) + `"}</script>`,
	} {
		p := segment.Page(source.Source{Text: []byte(src), Kind: source.HTML})
		verdicts := make([]page.Verdict, len(p.Blocks))
		for i := range verdicts {
			verdicts[i].Keep = true
		}
		start := time.Now()
		Article(p, verdicts, "The last ferry")
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("%s takes %v", name, took)
		}
	}
}

// maxGrowth is how many times as long as a page what is made of it may be: a paragraph
// may be one letter.
const maxGrowth = 12

func FuzzArticle(f *testing.F) {
	f.Add(`<script>{"title":"The last ferry","body":"` + strings.Repeat(sentence, 6) + `"}</script>`)
	f.Add(`<script>self.__next_f.push([1,"5:[\"$\",\"p\",null,{\"children\":\"` + strings.Repeat(sentence, 9) + `\"}]\n6:T9,"])</script>`)
	f.Add(`<script>a = /["]/; b = {c: 'd', e: [1, "\u00e9"], f: ` + "`" + strings.Repeat("<p>"+sentence, 9) + "`" + `}; // g</script>`)
	f.Add("<noscript>" + strings.Repeat("<p>"+sentence, 6) + "</noscript><textarea>&lt;p&gt;" + strings.Repeat(sentence, 6))
	f.Add(`<div data-a="{&quot;title&quot;:&quot;The last ferry&quot;,&quot;text&quot;:&quot;` + strings.Repeat(sentence, 6) + `&quot;}">`)
	f.Fuzz(func(t *testing.T, src string) {
		if find, ok := articleIn(src); ok && (len(find.Source) > maxGrowth*len(src) || find.Place == "") {
			t.Errorf("%d bytes become %d of %q", len(src), len(find.Source), find.Place)
		}
	})
}
