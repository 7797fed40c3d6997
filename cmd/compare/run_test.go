package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// fixed is an extractor that finds the same in every page.
func fixed(r result) extractor {
	return extractor{name: "fixed", run: func([]byte, *url.URL) (result, error) { return r, nil }}
}

var failing = []extractor{
	{name: "failing", run: func([]byte, *url.URL) (result, error) { return result{}, errors.New("no luck") }},
	{name: "panicking", run: func([]byte, *url.URL) (result, error) { panic("no luck") }},
}

func loadOne(t *testing.T, folder string) corpus {
	t.Helper()
	corpora, err := load(filepath.Join(write(t, set), folder))
	if err != nil {
		t.Fatal(err)
	}
	return corpora[0]
}

// figures runs an extractor on a corpus and returns its figures by name; of two
// with one name the first.
func figures(t *testing.T, c corpus, e extractor) map[string]float64 {
	t.Helper()
	o, err := compare(c, []extractor{e}, 2, "", false)
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]float64{}
	for _, f := range summarize(c, e, o.scores[0]) {
		if _, ok := byName[f.Name]; !ok {
			byName[f.Name] = f.Value
		}
	}
	return byName
}

func TestFiguresOfWords(t *testing.T) {
	got := figures(t, loadOne(t, "words"), fixed(result{text: "one two", title: "ONE!", authors: []string{"By Jane Doe"}, date: "2025-01-02"}))
	// Page 1 is whole, page 2, a forum, has nothing right; metadata are of
	// the article alone.
	for name, want := range map[string]float64{"F1": .5, "article": 1, "forum": 0, "title": 1, "authors": 1, "date": 1} {
		if got[name] != want {
			t.Errorf("%s = %v, want %v", name, got[name], want)
		}
	}
}

func TestFiguresOfShingles(t *testing.T) {
	got := figures(t, loadOne(t, "news"), fixed(result{text: "a b c d e", authors: []string{"A"}}))
	for name, want := range map[string]float64{"P": .5, "R": 1, "F1": 2.0 / 3, "title": 0, "authors": 2.0 / 3} {
		if diff := got[name] - want; diff > 1e-9 || diff < -1e-9 {
			t.Errorf("%s = %v, want %v", name, got[name], want)
		}
	}
}

func TestFiguresOfLeads(t *testing.T) {
	late := strings.Repeat("menu ", 40)
	for text, want := range map[string]float64{"LONDON - The Rain had come": 1, late + "The rain had come": 0, "": 0} {
		if got := figures(t, loadOne(t, "leads"), fixed(result{text: text, title: "T"})); got["lead"] != want || got["title"] != 1 {
			t.Errorf("%.20q: lead %v, title %v, want %v and 1", text, got["lead"], got["title"], want)
		}
	}
}

func TestFieldsThatNoGoldHasAreNotGraded(t *testing.T) {
	for _, f := range summarizeMeta(loadOne(t, "news"), []score{{title: counts{fn: 1}}}) {
		if got, want := f.unit == missing, f.Name != "title"; got != want {
			t.Errorf("%s: no figure %v, want %v", f.Name, got, want)
		}
	}
}

func TestShinglesLeaveEmptyTextsOutOfPrecision(t *testing.T) {
	scores := []score{{body: counts{tp: 1}}, {body: counts{fn: 4}}}
	all := summarizeShingles(scores)
	if p, r := all[1].Value, all[2].Value; p != 1 || r != .5 {
		t.Errorf("precision %v, recall %v, want 1 and .5", p, r)
	}
}

func TestFailuresCountAsEmpty(t *testing.T) {
	for _, e := range failing {
		got := figures(t, loadOne(t, "segments"), e)
		if got["failed"] != 1 || got["F1"] != 0 {
			t.Errorf("%s: failed %v, F1 %v", e.name, got["failed"], got["F1"])
		}
	}
}

func TestDumpWritesTexts(t *testing.T) {
	dir := t.TempDir()
	if _, err := compare(loadOne(t, "words"), []extractor{fixed(result{text: "kept"})}, 2, dir, false); err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"1", "2"} {
		data, err := os.ReadFile(filepath.Join(dir, "fixed", id+".txt"))
		if err != nil || string(data) != "kept" {
			t.Errorf("page %s: %q, %v", id, data, err)
		}
	}
}

func TestSummarizeTime(t *testing.T) {
	scores := []score{
		{time: 2 * time.Millisecond, parse: time.Millisecond},
		{time: 9 * time.Millisecond, parse: 3 * time.Millisecond},
		{time: 4 * time.Millisecond, parse: time.Millisecond},
	}
	all := summarizeTime(scores)
	if total, middle := all[0].Value, all[1].Value; total != 3 || middle != 3 {
		t.Errorf("total %v, median %v, want 3 and 3", total, middle)
	}
}

func TestLists(t *testing.T) {
	c := loadOne(t, "words")
	o, err := compare(c, []extractor{fixed(result{text: "one two", title: "Two\tmen"})}, 1, "", false)
	if err != nil {
		t.Fatal(err)
	}
	var worst, wrong bytes.Buffer
	if err := listWorst(&worst, o, 1); err != nil {
		t.Fatal(err)
	}
	if want := "extractor\tid\ttype\tF1\tP\tR\terror\nfixed\t2\tforum\t0.000\t0.000\t0.000\t\n"; worst.String() != want {
		t.Errorf("worst:\n%s\nwant:\n%s", worst.String(), want)
	}
	if err := listWrong(&wrong, o, "title"); err != nil {
		t.Fatal(err)
	}
	if want := "extractor\tid\ttype\tgold\tfound\nfixed\t1\tarticle\tOne\tTwo men\nfixed\t2\tforum\tTwo\tTwo men\n"; wrong.String() != want {
		t.Errorf("wrong:\n%s\nwant:\n%s", wrong.String(), want)
	}
}

func TestTable(t *testing.T) {
	tab := table{Corpus: "news", Pages: 2, Metric: shingleMetric, Rows: []row{
		{"presscut", []figure{{"F1", .9375, share}, {"title", 1, share}, {"time", .5, times}, {"failed", 0, number}}},
		{"all text", []figure{{"F1", .5, share}, {"title", 0, missing}, {"time", 12.345, times}, {"failed", 2, number}}},
	}}
	var text bytes.Buffer
	if err := tab.writeMarkdown(&text); err != nil {
		t.Fatal(err)
	}
	want := `### news: 2 pages, shingles

| extractor |   F1 | title |  time | failed |
|-----------|-----:|------:|------:|-------:|
| presscut  | .938 | 1.000 |  0.50 |      0 |
| all text  | .500 |     - | 12.35 |      2 |

`
	if text.String() != want {
		t.Errorf("table:\n%s\nwant:\n%s", text.String(), want)
	}
	text.Reset()
	if err := tab.writeJSON(&text); err != nil {
		t.Fatal(err)
	}
	if !json.Valid(text.Bytes()) || !strings.Contains(text.String(), `{"name":"title","value":null}`) {
		t.Errorf("JSON: %s", text.String())
	}
}

func TestRunTellsWhatIsWrong(t *testing.T) {
	dir := write(t, set)
	for want, args := range map[string][]string{ // by a part of the error
		"no corpus named":              {},
		"holds neither":                {filepath.Join(dir, "missing")},
		"no page named 7":              {"-pages", "7", filepath.Join(dir, "words")},
		"precision or recall":          {"-balance", "wide", filepath.Join(dir, "words")},
		"no extractor named curl":      {"-only", "curl", filepath.Join(dir, "words")},
		"no field":                     {"-wrong", "colour", filepath.Join(dir, "words")},
		"are 1 or more":                {"-workers", "0", filepath.Join(dir, "words")},
		"flag provided but not define": {"-fast", filepath.Join(dir, "words")},
	} {
		var stdout, stderr bytes.Buffer
		if err := run(args, &stdout, &stderr); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", args, err, want)
		}
	}
}

func TestRunOnDumps(t *testing.T) {
	dir := write(t, set)
	var stdout, stderr bytes.Buffer
	if err := run([]string{"-only", "C4,dump", filepath.Join(dir, "words-text")}, &stdout, &stderr); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"### words-text/lynx: 1 pages, words", "### words-text/wet: 1 pages, words", "| C4 rule ", "| dump as it is "} {
		if !strings.Contains(stdout.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, stdout.String())
		}
	}
}

func TestSelectPages(t *testing.T) {
	all := []page{{id: "a"}, {id: "b"}, {id: "c"}, {id: "d"}, {id: "e"}}
	for want, o := range map[string]options{
		"abcde": {every: 1},
		"ace":   {every: 2},
		"be":    {every: 1, pages: "e,b,x"},
	} {
		got := ""
		for _, p := range o.selectPages(all) {
			got += p.id
		}
		if got != want {
			t.Errorf("%+v: pages %s, want %s", o, got, want)
		}
	}
}

func TestSelectNamed(t *testing.T) {
	all := []string{"presscut", "readability", "go-trafilatura"}
	for list, want := range map[string]string{"": "presscut readability go-trafilatura", "read,press": "presscut readability", "x": ""} {
		if got := strings.Join(selectNamed(all, func(s string) string { return s }, list), " "); got != want {
			t.Errorf("%q selects %q, want %q", list, got, want)
		}
	}
}

// TestMade grades the output of another program: page 1 whole, nothing of page 2.
func TestMade(t *testing.T) {
	dir := write(t, map[string]string{"other/1.html": "<p>one <b>two</b>"})
	made, err := madeIn(dir)
	if err != nil || len(made) != 1 || made[0].name != "other" {
		t.Fatalf("extractors %v, %v", made, err)
	}
	if got := figures(t, loadOne(t, "words"), made[0]); got["F1"] != .5 || got["article"] != 1 || got["failed"] != 1 {
		t.Errorf("figures %v, want F1 .5 and one page failed", got)
	}
}
