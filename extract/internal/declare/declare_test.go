package declare_test

import (
	"reflect"
	"slices"
	"testing"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

func read(html string) *declare.Declared {
	return declare.Read(segment.Page(source.Source{Kind: source.HTML, Text: []byte(html)}))
}

func TestRead(t *testing.T) {
	d := read(`<svg><title>A pier</title></svg><title>The ferry</title>
<meta property=og:type content=" Article"><meta name=og:type content=website>
<meta property=og:url content=/ferry><link rel=canonical href=/other>
<meta itemprop=author content="Ann Lee"><meta name=content value=x>
<script type="application/LD+json">{"@graph": [{"@type": ["NewsArticle", "https://schema.org/Report"], "wordCount": 420,
	"articleBody": "The last \"ferry\"", "isAccessibleForFree": "False",
	"hasPart": {"@type": "WebPageElement", "cssSelector": ".wall, #rest"}}]}</script>
<script>window.data = {"articleBody": "left."}</script>`)
	if d.Title < 0 || d.OpenGraph != "article" || d.Address != "/ferry" || !d.Locked || d.Words != 420 {
		t.Errorf("declared %+v", d)
	}
	if want := []string{"NewsArticle", "Report", "WebPageElement"}; !slices.Equal(d.Types, want) {
		t.Errorf("types %q, want %q", d.Types, want)
	}
	if want := []string{"wall", "rest"}; !slices.Equal(d.Gated, want) {
		t.Errorf("gated %q, want %q", d.Gated, want)
	}
	bodies := []string{}
	for _, body := range d.Bodies {
		bodies = append(bodies, string(body))
	}
	if want := []string{`The last \"ferry\"`, "left."}; !slices.Equal(bodies, want) {
		t.Errorf("bodies %q, want %q", bodies, want)
	}
	if len(d.Items) != 2 || !d.Items[1].Typed(func(name string) bool { return name == "Report" }) {
		t.Errorf("%d items, want the graph and a report in it", len(d.Items))
	}
	names := []string{}
	for _, tag := range d.Tags {
		names = append(names, tag.Name+"|"+tag.Content)
	}
	if want := []string{"og:type| Article", "og:type|website", "og:url|/ferry", "|Ann Lee", "content|x"}; !slices.Equal(names, want) {
		t.Errorf("tags %q, want %q", names, want)
	}
}

// TestProperties reads microdata and RDFa.
func TestProperties(t *testing.T) {
	d := read(`<div itemscope><meta itemprop="datePublished" content="2024-03-05"><h1 itemprop=headline>Rain</h1>
<div itemprop=author itemscope><a itemprop="url name" href=/ann>Ann Lee</a></div><p itemprop=creator>Bo Berg</p>
<div itemprop=comment itemscope><b itemprop=name>no title</b></div>
<time itemprop=dateModified datetime=2024-03-06 property=dateModified>today</time><a itemprop=license href=/licence>free</a></div>
<div vocab=https://schema.org/ typeof=NewsArticle><b property="schema:headline">Rain</b><img property=image src=/rain.jpg>
<div property=author typeof=Person><i property=name>Ann Lee</i></div></div>
<div typeof=Comment><b property=headline>no</b></div><b property=headline>nor this</b><span property="dc:Title" content="Rain again">x</span>`)
	var got []string
	for _, p := range d.Properties {
		got = append(got, [...]string{"microdata", "RDFa", "meta"}[p.Syntax]+" "+p.Name+"="+p.Value)
	}
	want := []string{"microdata datePublished=2024-03-05", "microdata headline=", "microdata author=", "microdata creator=",
		"microdata dateModified=2024-03-06", "microdata license=/licence", "RDFa headline=", "RDFa image=/rain.jpg", "RDFa author=", "meta dc.title=Rain again"}
	if !slices.Equal(got, want) {
		t.Errorf("properties %q, want %q", got, want)
	}
	for i, p := range d.Properties {
		if of := d.PropertiesOf(p.Element); len(of) != 1 || of[0] != d.Properties[i] {
			t.Errorf("properties of element %d: %v", p.Element, of)
		}
	}
}

// TestReadText wants a dump to declare nothing, whatever stands in it.
func TestReadText(t *testing.T) {
	p := segment.Page(source.Source{Kind: source.Text, Text: []byte("<title>The ferry</title>\n\n{\"@type\": \"Article\"}")})
	if d := declare.Read(p); !reflect.DeepEqual(d, &declare.Declared{Title: -1}) {
		t.Errorf("declared %+v", d)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`<title>a</title><meta property=og:type content=article><script type=ld+json>{"@type":["A","B"],"x":{"cssSelector":".a"},"articleBody":"b\"`)
	f.Add(`<div itemscope itemprop=author><b itemprop="name author">a</b></div><div typeof=Article><a property="schema:author dc:title" href=b>c</a>`)
	f.Add(`<script type=ld+json>[{"@type":"A","mainEntity":[[{"@type":{"a":1}}]]}`)
	f.Fuzz(func(t *testing.T, html string) { read(html) })
}
