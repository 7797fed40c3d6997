package format_test

import (
	"encoding/base64"
	"math/rand/v2"
	"strings"
	"testing"

	"presscut/extract"
	"presscut/format"
)

// TestSavedPictures extracts a page as programs save it, with its pictures in
// it: each keeps its caption, and is written up to the limit.
func TestSavedPictures(t *testing.T) {
	const words = "<p>The harbour bridge was opened again on Monday morning, and the first lorries had crossed it before anybody could cut a ribbon.</p>"
	picture := "data:image/jpeg;base64," + base64.StdEncoding.EncodeToString([]byte("\xFF\xD8\xFF\xC0\x00\x11\x08\x02\x00\x03\x00"+noise(1)))
	shared := "data:image/png;base64," + base64.StdEncoding.EncodeToString([]byte("\x89PNG\r\n\x1a\n0000IHDR\x00\x00\x03\x00\x00\x00\x02\x00"+noise(2)))
	page := "<!DOCTYPE html><html lang=en><head><title>Bridge opens</title><style>:root{--sf-img-0: url(\"data:,\"); --sf-img-12: url(\"" + shared + "\")}</style></head>" +
		"<body><article><h1>Bridge opens</h1>" + words +
		"<figure><img src=\"" + picture + "\" alt=\"The bridge\"><figcaption>The bridge from the east.</figcaption></figure>" + words +
		"<figure><img style=\"background-image:var(--sf-img-12)!important\" src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>' alt=\"The crane\"><figcaption>The crane at work.</figcaption></figure>" + words +
		"<figure><img src=\"data:,\" alt=\"\"><figcaption>The mayor with scissors.</figcaption></figure>" + words + words + "</article></body></html>"
	a, err := extract.Article(strings.NewReader(page), extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	checkMarkdownSafe(t, a)
	checkSafe(t, a)
	validate(t, compileSchema(t), render(t, "jsonl", allFields, a))
	captions := []string{"The bridge from the east.", "The crane at work.", "The mayor with scissors."}
	for _, test := range []struct {
		name      string
		limit     int64
		pictures  bool
		want, not []string
	}{
		{"md", 0, false, []string{"[picture in the source: The bridge]", "[picture in the source: The crane]"}, nil},
		{"md", 1 << 20, true, nil, []string{"in the source"}},
		{"md", 1000, false, []string{"[picture in the source: The bridge]"}, nil},
		{"html", 0, true, nil, nil},
		{"html", -1, false, []string{"The bridge\n"}, []string{"<img"}},
		{"json", 0, false, []string{`"inlined": "image/jpeg"`, `"inlined": "image/png"`}, nil},
		{"json", 1 << 20, true, nil, []string{`"inlined"`}},
	} {
		out := render(t, test.name, format.Options{MaxInline: test.limit}, a)
		for _, address := range []string{picture, shared} {
			if strings.Contains(out, address) != test.pictures {
				t.Errorf("%s, %d: a picture is there: %v", test.name, test.limit, !test.pictures)
			}
		}
		want := test.want
		if test.name != "json" {
			want = append(want, captions...)
		}
		for _, s := range want {
			if !strings.Contains(out, s) {
				t.Errorf("%s, %d: no %q in %.3000s", test.name, test.limit, s, out)
			}
		}
		for _, s := range test.not {
			if strings.Contains(out, s) {
				t.Errorf("%s, %d: %q", test.name, test.limit, s)
			}
		}
	}
	if a.Image != "" {
		t.Errorf("lead image %.40s", a.Image)
	}
}

// noise returns what pictures are packed to.
func noise(seed uint64) string {
	random := rand.New(rand.NewPCG(seed, 1))
	b := make([]byte, 5000)
	for i := range b {
		b[i] = byte(random.IntN(256))
	}
	return string(b)
}
