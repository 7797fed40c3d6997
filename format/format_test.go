package format_test

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"presscut/extract/article"
	"presscut/format"
)

func TestUnknownNames(t *testing.T) {
	if _, err := format.Lookup("docx"); !errors.Is(err, format.ErrUnknownFormat) {
		t.Errorf("format docx: %v", err)
	}
	if _, err := format.New("json", format.Options{Fields: []string{"title", "colour"}}); !errors.Is(err, format.ErrUnknownField) {
		t.Errorf("field colour: %v", err)
	}
	if _, err := format.New("json", format.Options{Schema: "rss"}); !errors.Is(err, format.ErrUnknownSchema) {
		t.Errorf("schema rss: %v", err)
	}
}

func TestForFile(t *testing.T) {
	for name, want := range map[string]string{
		"a.md": "md", "b/c.MARKDOWN": "md", "a.json": "json", "a.ndjson": "jsonl", "a.txt": "text", "a.htm": "html", "a.pdf": "", "md": "",
	} {
		if got := format.ForFile(name); got != want {
			t.Errorf("ForFile(%q) = %q, want %q", name, got, want)
		}
	}
	for _, name := range format.Names() {
		if _, err := format.Lookup(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSubtitleOnce: a second headline that the body opens with stands there once.
func TestSubtitleOnce(t *testing.T) {
	said := []article.Inline{article.Plain("The lamp is lit again.")}
	other := &article.Paragraph{Content: []article.Inline{article.Plain("The boats answered.")}}
	for name, test := range map[string]struct {
		body []article.Block
		want int
	}{
		"lead":    {[]article.Block{&article.Paragraph{Content: said}, other}, 1},
		"caption": {[]article.Block{&article.Figure{Images: []article.Image{{URL: "https://a.example/i.jpg"}}, Caption: said}, other}, 1},
		"nowhere": {[]article.Block{other}, 1},
		"later":   {[]article.Block{other, other, &article.Paragraph{Content: said}}, 2},
	} {
		for _, to := range []string{"md", "html"} {
			a := &article.Article{Meta: article.Meta{Title: "Lamp", Subtitle: "The lamp is lit again."}, Body: test.body}
			if got := strings.Count(render(t, to, format.Options{Standalone: true}, a), "The lamp is lit again."); got != test.want {
				t.Errorf("%s, %s: the second headline stands there %d times, want %d", name, to, got, test.want)
			}
		}
	}
}

// oneWrite fails the test on a second call of Write.
type oneWrite struct {
	t     *testing.T
	calls int
}

func (w *oneWrite) Write(p []byte) (int, error) {
	if w.calls++; w.calls > 1 {
		w.t.Error("more than one call of Write")
	}
	return len(p), nil
}

func TestWritesOnce(t *testing.T) {
	for _, name := range format.Names() {
		write, err := format.Lookup(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := write(&oneWrite{t: t}, full()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestFrontMatter(t *testing.T) {
	a := sample()
	a.Title = "Harbour: \"open\" # again"
	a.Modified = "2024-05"
	a.Tags = []string{"yes", "12"}
	a.Body = a.Body[:1]
	want := `---
title: 'Harbour: "open" # again'
authors:
  - Ada Moss
  - Ben Ash
published: 2024-05-02
modified: "2024-05"
tags:
  - "yes"
  - "12"
---

# Harbour: "open" # again

The harbour is **open** again, says [the port](https://port.example/news).
`
	if diff := cmp.Diff(want, render(t, "md", format.Options{FrontMatter: true}, a)); diff != "" {
		t.Error(diff)
	}
}

func TestColor(t *testing.T) {
	a := sample()
	a.Body = append(a.Body, &article.Quote{Body: a.Body[:1]})
	colored := render(t, "md", format.Options{Color: true}, a)
	for _, want := range []string{"\x1b[1;33m# Harbour reopens", "\x1b[1m## Traffic", "\x1b[4;34m[the port](https://port.example/news)", "\x1b[32m>"} {
		if !strings.Contains(colored, want) {
			t.Errorf("%q is missing in %q", want, colored)
		}
	}
	var plain strings.Builder
	for rest := colored; rest != ""; {
		before, after, found := strings.Cut(rest, "\x1b[")
		plain.WriteString(before)
		if rest = after; found {
			_, rest, _ = strings.Cut(after, "m")
		}
	}
	if diff := cmp.Diff(render(t, "md", format.Options{}, a), plain.String()); diff != "" {
		t.Errorf("without colour it is not the plain Markdown:\n%s", diff)
	}
}

// TestNoControlCharacters checks that a page cannot send escape sequences to a
// reader's terminal.
func TestNoControlCharacters(t *testing.T) {
	a := everywhere("a\x1b[2Jb\x07\u009bc")
	for _, name := range []string{"md", "text", "html"} {
		out := render(t, name, format.Options{Comments: true, FrontMatter: true, Standalone: true}, a)
		if i := strings.IndexAny(out, "\x1b\x07\u009b"); i >= 0 {
			t.Errorf("%s: control character in %q", name, out[max(0, i-20):i+10])
		}
	}
}

func TestFieldsAsText(t *testing.T) {
	got := render(t, "md", format.Options{Fields: []string{"title", "subtitle", "authors", "wordCount"}}, sample())
	if want := "Harbour reopens\n\nAda Moss\nBen Ash\n15\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestOneText wants the text of a record to be what plain text has below the title.
func TestOneText(t *testing.T) {
	a := sample()
	a.Meta = article.Meta{}
	a.Footnotes = nil
	a.Body = append(a.Body, &article.List{Ordered: true, Start: 3, Items: []article.Item{{Body: a.Body[:1]}, {Task: article.DoneTask, Body: a.Body[:1]}}},
		&article.Quote{Body: a.Body[:1]})
	text := render(t, "text", format.Options{}, a)
	for _, name := range []string{"text", "md"} {
		if got := render(t, name, format.Options{Fields: []string{"text"}}, a); got != text {
			t.Errorf("the field is %q, the text %q", got, text)
		}
	}
	if !strings.Contains(text, "\n\n3. ") || !strings.Contains(text, "\n> ") {
		t.Errorf("marks are lost: %q", text)
	}
}

func TestComments(t *testing.T) {
	a := sample()
	a.Body = a.Body[:1]
	a.Comments = []article.Comment{{Author: "Cy", Published: "2024-05-03T10:00:00Z", Body: a.Body}}
	without := render(t, "md", format.Options{}, a)
	with := render(t, "md", format.Options{Comments: true}, a)
	if want := without + "\n## Comments\n\n**Cy** · 2024-05-03\n\n" + without[strings.Index(without, "The harbour"):]; with != want {
		t.Errorf("got %s\nwant %s", with, want)
	}
}

func TestOmitTables(t *testing.T) {
	a := sample()
	got := render(t, "json", format.Options{Omit: format.Tables, Fields: []string{"text"}}, a)
	if strings.Contains(got, "Aurora") || !strings.Contains(got, "Ferries") {
		t.Errorf("got %s", got)
	}
	if !strings.Contains(render(t, "text", format.Options{}, a), "Aurora") {
		t.Error("leaving out tables changed the article")
	}
}

func TestText(t *testing.T) {
	plain := func(s string) []article.Inline { return []article.Inline{article.Plain(s)} }
	p := func(s string) article.Block { return &article.Paragraph{Content: plain(s)} }
	tests := []struct {
		name string
		wrap int
		body []article.Block
		want string
	}{
		{"nested list", 0, []article.Block{&article.List{Ordered: true, Start: 9, Items: []article.Item{
			{Body: []article.Block{p("one"), &article.List{Items: []article.Item{{Body: []article.Block{p("two")}}}}}},
			{Body: []article.Block{p("three")}},
		}}}, "9. one\n   - two\n10. three\n"},
		{"quote", 12, []article.Block{&article.Quote{Body: []article.Block{p("a quotation of some length"), p("end")}}},
			"> a\n> quotation\n> of some\n> length\n>\n> end\n"},
		{"wide table", 0, []article.Block{&article.Table{Header: 1, Align: []article.Align{0, article.AlignRight}, Rows: [][]article.Cell{
			{{Body: []article.Block{p("町")}}, {Body: []article.Block{p("n")}}},
			{{Body: []article.Block{p("東京都")}}, {Body: []article.Block{p("12")}}},
		}}}, "町       n\n------  --\n東京都  12\n"},
		{"wrap wide", 10, []article.Block{p("東京は日本の首都です。人が多い。")}, "東京は日本\nの首都で\nす。人が多\nい。\n"},
		{"wrap mixed", 8, []article.Block{p("Go は速い 言語")}, "Go は速\nい 言語\n"},
		{"no place to break", 5, []article.Block{p("unbreakable it is")}, "unbreakable\nit is\n"},
		{"combining", 4, []article.Block{p("ée ée")}, "ée\née\n"},
		{"line breaks", 0, []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain("a "), article.Break{}, article.Plain(" b")}}}, "a\nb\n"},
	}
	for _, test := range tests {
		got := render(t, "text", format.Options{Wrap: test.wrap}, &article.Article{Body: test.body})
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s:\n%s", test.name, diff)
		}
	}
}

func TestCounts(t *testing.T) {
	tests := []struct {
		text           string
		words, minutes int
	}{
		{"", 0, 0},
		{"One two, three - four's 5.", 5, 1},
		{strings.Repeat("word ", 238), 238, 1},
		{strings.Repeat("word ", 239), 239, 2},
		{"東京は日本の首都です。", 5, 1},
		{strings.Repeat("字", 317), 159, 2},
		{"Go 言語", 2, 1},
	}
	for _, test := range tests {
		a := &article.Article{Body: []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(test.text)}}}}
		want := strings.Join([]string{strconv.Itoa(test.words), strconv.Itoa(test.minutes), ""}, "\n")
		if got := render(t, "text", format.Options{Fields: []string{"wordCount", "readingTime"}}, a); got != want {
			t.Errorf("%.20q: got %q, want %q", test.text, got, want)
		}
	}
}

// TestLinear checks that hostile text takes time in proportion to its length: with
// the square of it, it would be minutes.
func TestLinear(t *testing.T) {
	const n = 200_000
	check := func(name string, content []article.Inline) {
		a := &article.Article{Body: []article.Block{&article.Paragraph{Content: content}}}
		start := time.Now()
		if out := render(t, "md", format.Options{}, a); len(out) < n/2 {
			t.Errorf("%s: %d bytes", name, len(out))
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s: %v", name, took)
		}
	}
	for _, piece := range []string{"[", "]", "*", "_", "&", "~", "$", "http://", "www.", "`", "<", "\\", "![", "[[]", "&amp", "a_", "x$"} {
		check(piece, []article.Inline{article.Plain(strings.Repeat(piece, n/len(piece)))})
	}
	check("neighbours", slices.Repeat([]article.Inline{article.Plain("xy")}, n))
}

// TestTextTable aligns the columns of a table, unless one long cell would make it a
// file of spaces.
func TestTextTable(t *testing.T) {
	table := func(rows int, long string) *article.Article {
		x := &article.Table{Header: 1}
		for i := range rows {
			first := "pier"
			if i == 1 {
				first = long
			}
			row := make([]article.Cell, 2)
			for column, text := range []string{first, "ok"} {
				row[column].Body = []article.Block{&article.Paragraph{Content: []article.Inline{article.Plain(text)}}}
			}
			x.Rows = append(x.Rows, row)
		}
		return &article.Article{Body: []article.Block{x}}
	}
	if got, want := render(t, "text", format.Options{}, table(2, "harbour")), "pier     ok\n-------  --\nharbour  ok\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	const n = 2000
	got := render(t, "text", format.Options{}, table(n, strings.Repeat("long ", n)))
	if len(got) > 10*n*len("pier  ok\n") || !strings.HasPrefix(got, "pier  ok\nlong ") {
		t.Errorf("%d bytes, beginning %.40q", len(got), got)
	}
}

func BenchmarkMarkdown(b *testing.B)  { benchmark(b, "md") }
func BenchmarkJSONLines(b *testing.B) { benchmark(b, "jsonl") }
func BenchmarkHTML(b *testing.B)      { benchmark(b, "html") }
func BenchmarkText(b *testing.B)      { benchmark(b, "text") }

// benchmark renders an article of some 20 kB.
func benchmark(b *testing.B, name string) {
	a := sample()
	paragraph := a.Body[0]
	for range 40 {
		a.Body = append(a.Body, paragraph, &article.Paragraph{Content: []article.Inline{
			article.Plain(strings.Repeat("A sentence of ordinary prose, with a comma and a full stop. ", 8)),
		}})
	}
	write, err := format.Lookup(name)
	if err != nil {
		b.Fatal(err)
	}
	var out bytes.Buffer
	b.ReportAllocs()
	for b.Loop() {
		out.Reset()
		if err := write(&out, a); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(out.Len()))
}
