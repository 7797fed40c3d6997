package main

import (
	"strings"
	"testing"

	"presscut/extract/capture"
)

func TestOutputName(t *testing.T) {
	long := "x" + strings.Repeat("é", 150)
	cut := long[:maxNameLen-1] // not within a character
	tests := []struct {
		name, input  string
		source, path string
		id, title    string
		by           string
		want         string
	}{
		{name: "file", input: "saved/a.html", source: "saved/a.html", path: "a.html", want: "saved/a"},
		{name: "file above", input: "../../saved/a.html", source: "../../saved/a.html", path: "a.html", want: "saved/a"},
		{name: "dots within", input: "saved/../../../a.html", source: "saved/../../../a.html", path: "a.html", want: "a"},
		{name: "file from the root", input: "/data/saved/a.html.gz", source: "/data/saved/a.html.gz", path: "a.html.gz", want: "data/saved/a"},
		{name: "member of a folder", input: "./saved/", source: "saved/2024/a.html", path: "2024/a.html", want: "2024/a"},
		{name: "member of this folder", input: ".", source: "2024/a.html", path: "2024/a.html", want: "2024/a"},
		{name: "member of the folder above", input: "..", source: "../2024/a.html", path: "2024/a.html", want: "2024/a"},
		{name: "match of a glob", input: "saved/*/*.html", source: "saved/2024/a.html", path: "a.html", want: "saved/2024/a"},
		{name: "member of an archive", input: "site.zip", source: "site.zip#../../etc/passwd", path: "../../etc/passwd", want: "site/etc/passwd"},
		{name: "record", input: "crawl/pages.warc.gz", source: "crawl/pages.warc.gz#12", want: "crawl/pages/12"},
		{name: "record in a folder", input: "crawl", source: "crawl/may/pages.warc.gz#12", want: "may/pages/12"},
		{name: "record of standard input", input: "-", source: "-#3", want: "stdin/3"},
		{name: "standard input", input: "-", source: "-", want: "stdin"},
		{name: "number sign", input: "a#1.html", source: "a#1.html", path: "a#1.html", want: "a#1"},
		{name: "no page's ending", input: "v1.5", source: "v1.5", path: "v1.5", want: "v1.5"},
		{name: "only an ending", input: "a/.html", source: "a/.html", path: ".html", want: "a/.html"},
		{name: "slug", input: "a/b.html", source: "a/b.html", path: "b.html", title: "The Harbour’s “new” Bridge!", by: nameBySlug, want: "a/the-harbour-s-new-bridge"},
		{name: "slug of no title", input: "a/b.html", source: "a/b.html", path: "b.html", by: nameBySlug, want: "a/b"},
		{name: "slug in Cyrillic", input: "b.html", source: "b.html", path: "b.html", title: "Новый мост", by: nameBySlug, want: "новый-мост"},
		{name: "long names", input: "p.zip", source: "p.zip#" + long + "/" + long + ".html", path: long + "/" + long + ".html", want: "p/" + cut + "/" + cut},
		{name: "not UTF-8", input: "caf\xe9.html", source: "caf\xe9.html", path: "caf\xe9.html", want: "caf\ufffd"},
		{name: "id", input: "p.warc", source: "p.warc#1", id: "<urn:uuid:16DA-6F>", by: nameByID, want: "p/urn-uuid-16DA-6F"},
		{name: "id with steps", input: "p.jsonl", source: "p.jsonl#1", id: "../../x", by: nameByID, want: "p/x"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := &result{Capture: capture.Capture{Source: test.source, Path: test.path, ID: test.id}, input: test.input, title: test.title}
			if got := outputName(r, test.by); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// FuzzOutputName holds every name within the output folder.
func FuzzOutputName(f *testing.F) {
	f.Add("a", "a/../../b.html", "../x", "..", "..")
	f.Add("a#..", "a#..", "", "", "")
	f.Add("a", "...htm", "", "", "")
	f.Add("a", "a/..htm", "", "", "")
	f.Fuzz(func(t *testing.T, input, source, path, id, title string) {
		r := &result{Capture: capture.Capture{Source: source, Path: path, ID: id}, input: input, title: title}
		for _, by := range []string{nameByPath, nameBySlug, nameByID} {
			name := outputName(r, by)
			for _, part := range strings.Split(name, "/") {
				if part == "" || part == "." || part == ".." {
					t.Errorf("name %q has the part %q", name, part)
				}
			}
		}
	})
}
