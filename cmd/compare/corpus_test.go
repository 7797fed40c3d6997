package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write lays out files below a new folder, those ending in .gz compressed, and
// returns the folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		data := []byte(content)
		if strings.HasSuffix(name, ".gz") {
			var packed bytes.Buffer
			z := gzip.NewWriter(&packed)
			z.Write(data)
			z.Close()
			data = packed.Bytes()
		}
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// set is a small corpus of every layout.
var set = map[string]string{
	"words/html/1.html.gz": "<p>one two",
	"words/html/2.html.gz": "<p>three four",
	"words/ground-truth/1.json": `{"url": "https://a.example/1", "_internal": {"page_type": {"primary": "article"}},
		"ground_truth": {"title": "One", "author": "Jane Doe", "publish_date": "2025-01-02", "main_content": "one two"}}`,
	"words/ground-truth/2.json": `{"url": "", "_internal": {"page_type": {"primary": "forum"}},
		"ground_truth": {"title": "Two", "author": null, "publish_date": null, "main_content": "three"}}`,
	"words-text/wet/1.txt.gz":  "one two\nshare",
	"words-text/lynx/1.txt.gz": "   one two",
	"news/html/x.html.gz":      "<p>a b c d",
	"news/gold.json":           `{"x": {"articleBody": "a b c d", "title": "T", "authors": ["A", "B"], "date": "2025-06-05 14:46:12+02:00"}}`,
	"segments/html/y.html.gz":  "<p>a",
	"segments/gold.json":       `{"y": {"url": "https://b.example", "with": ["a"], "without": ["b"], "author": ["A", "B"], "date": ""}}`,
	"leads/html/v.html.gz":     "<p>a",
	"leads/gold.json":          `{"v": {"title": "T", "textStart": "The rain had come.", "url": "https://d.example"}}`,
	"dates/html/z.html.gz":     "<p>a",
	"dates/gold.json":          "{\n \"z\": {\n  \"url\": \"https://c.example/z\",\n  \"date\": NaN\n }\n}",
}

func TestLoad(t *testing.T) {
	dir := write(t, set)
	tests := []struct {
		folder string
		names  string
		metric metric
		dump   bool
		ids    string
	}{
		{"words", "words", wordMetric, false, "1 2"},
		{"words-text", "words-text/lynx words-text/wet", wordMetric, true, "1"},
		{"words-text/wet", "words-text/wet", wordMetric, true, "1"},
		{"news", "news", shingleMetric, false, "x"},
		{"segments", "segments", segmentMetric, false, "y"},
		{"leads", "leads", leadMetric, false, "v"},
		{"dates", "dates", dateMetric, false, "z"},
	}
	for _, test := range tests {
		corpora, err := load(filepath.Join(dir, test.folder))
		if err != nil {
			t.Errorf("%s: %v", test.folder, err)
			continue
		}
		var names []string
		for _, c := range corpora {
			names = append(names, c.name)
			var ids []string
			for _, p := range c.pages {
				ids = append(ids, p.id)
			}
			if c.metric != test.metric || c.dump != test.dump || strings.Join(ids, " ") != test.ids {
				t.Errorf("%s: metric %s, dump %v, pages %v", c.name, c.metric, c.dump, ids)
			}
		}
		if strings.Join(names, " ") != test.names {
			t.Errorf("%s: %v, want %s", test.folder, names, test.names)
		}
	}
}

func TestLoadGold(t *testing.T) {
	dir := write(t, set)
	first := func(folder string) page {
		corpora, err := load(filepath.Join(dir, folder))
		if err != nil {
			t.Fatal(err)
		}
		return corpora[0].pages[0]
	}
	words, news, segments, dates := first("words"), first("news"), first("segments"), first("dates")
	if g := words.gold; g.title != "One" || len(g.authors) != 1 || g.date != "2025-01-02" || g.text != "one two" {
		t.Errorf("words: %+v", g)
	}
	if words.kind != "article" || words.addr.Host != "a.example" {
		t.Errorf("words: kind %q, address %v", words.kind, words.addr)
	}
	if g := news.gold; len(g.authors) != 2 || g.date != "2025-06-05T14:46:12+02:00" || news.addr != nil {
		t.Errorf("news: %+v, address %v", g, news.addr)
	}
	if g := segments.gold; len(g.authors) != 2 || g.date != "" || len(g.with) != 1 || len(g.without) != 1 {
		t.Errorf("segments: %+v", g)
	}
	if g := dates.gold; g.date != "" || dates.addr.Path != "/z" {
		t.Errorf("dates: %+v", g)
	}
}

func TestLoadRefuses(t *testing.T) {
	dir := write(t, map[string]string{
		"empty/readme":             "",
		"nogold/html/1.html.gz":    "<p>",
		"nogold/gold.json":         "{}",
		"broken/html/1.html.gz":    "<p>",
		"broken/gold.json":         "{",
		"orphan/wet/1.txt.gz":      "a",
		"pageless/html/readme.txt": "",
		"pageless/gold.json":       "{}",
	})
	for folder, want := range map[string]string{
		"empty":    "holds neither",
		"nogold":   "has no gold",
		"broken":   "gold.json: ",
		"orphan":   "not named SET-text",
		"pageless": "no pages",
		"missing":  "holds neither",
	} {
		if _, err := load(filepath.Join(dir, folder)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", folder, err, want)
		}
	}
}
