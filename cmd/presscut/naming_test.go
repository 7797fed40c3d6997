package main

import (
	"strings"
	"testing"

	"presscut/extract/capture"
)

func TestOutputName(t *testing.T) {
	tests := []struct {
		name         string
		source, path string
		id, title    string
		named        bool
		by           string
		want         string
	}{
		{name: "file", source: "saved/a.html", path: "a.html", named: true, want: "saved/a"},
		{name: "file above", source: "../../saved/a.html", path: "a.html", named: true, want: "saved/a"},
		{name: "dots within", source: "saved/../../../a.html", path: "a.html", named: true, want: "a"},
		{name: "file from the root", source: "/data/saved/a.html.gz", path: "a.html.gz", named: true, want: "data/saved/a"},
		{name: "member of a folder", source: "saved/2024/a.html", path: "2024/a.html", want: "2024/a"},
		{name: "member of an archive", source: "site.zip#../../etc/passwd", path: "../../etc/passwd", want: "etc/passwd"},
		{name: "record", source: "crawl/pages.warc.gz#12", want: "pages/12"},
		{name: "record of standard input", source: "-#3", want: "stdin/3"},
		{name: "standard input", source: "-", named: true, want: "stdin"},
		{name: "no page's ending", source: "v1.5", path: "v1.5", named: true, want: "v1.5"},
		{name: "only an ending", source: "a/.html", path: ".html", named: true, want: "a/.html"},
		{name: "slug", source: "a/b.html", path: "b.html", title: "The Harbour’s “new” Bridge!", named: true, by: nameBySlug, want: "a/the-harbour-s-new-bridge"},
		{name: "slug of no title", source: "a/b.html", path: "b.html", named: true, by: nameBySlug, want: "a/b"},
		{name: "slug in Cyrillic", source: "b.html", path: "b.html", title: "Новый мост", named: true, by: nameBySlug, want: "новый-мост"},
		{name: "id", source: "p.warc#1", id: "<urn:uuid:16DA-6F>", by: nameByID, want: "p/urn-uuid-16DA-6F"},
		{name: "id with steps", source: "p.jsonl#1", id: "../../x", by: nameByID, want: "p/x"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := &result{Capture: capture.Capture{Source: test.source, Path: test.path, ID: test.id}, named: test.named, title: test.title}
			if got := outputName(r, test.by); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// FuzzOutputName holds every name within the output folder.
func FuzzOutputName(f *testing.F) {
	f.Add("a/../../b.html", "../x", "..", "..", true)
	f.Add("a#..", "", "", "", false)
	f.Fuzz(func(t *testing.T, source, path, id, title string, named bool) {
		r := &result{Capture: capture.Capture{Source: source, Path: path, ID: id}, named: named, title: title}
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
