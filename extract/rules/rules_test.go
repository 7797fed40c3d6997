package rules

import (
	"fmt"
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	rules, err := Read(strings.NewReader(`# comment
courier.example:
  keep: article .story
  drop:
    - .share
    - "#ad"
"*.blog.example/archive/**":
  title: h2.entry
  authors: [.by,
    .also-by]
  date: &time >-
    time
news.example: &news {date: *time}
sport.example: *news
`), "r.yaml")
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, r := range rules {
		got += fmt.Sprintf("%s: keep %v drop %v title %v authors %v date %v\n", r.Pattern, r.Keep, r.Drop, r.Title, r.Authors, r.Date)
	}
	want := "courier.example: keep [article .story] drop [.share #ad] title [] authors [] date []\n" +
		"*.blog.example/archive/**: keep [] drop [] title [h2.entry] authors [.by .also-by] date [time]\n" +
		"news.example: keep [] drop [] title [] authors [] date [time]\n" +
		"sport.example: keep [] drop [] title [] authors [] date [time]\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	if place := rules[0].Drop[1].Place; place != "r.yaml:6" {
		t.Errorf("the second drop is at %s", place)
	}
}

func TestReadErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                             "r.yaml:1: there are no rules in it",
		"- a\n":                        "r.yaml:1: a pattern such as example.com should stand here",
		"a.example:\n  keep: 'p..x'\n": `r.yaml:2: keep: selector "p..x", character 3: a name is missing`,
		"a.example:\n  keep:\n    - p\n    - 'a:hover'\n":     "r.yaml:4: keep: selector",
		"a.example:\n  keep: #main\n":                         "r.yaml:2: keep has no selector; one that begins with # stands in quotation marks",
		"a.example:\n\tkeep: p\n":                             "r.yaml:2: ",
		"a.example:\n  keep: *a\n":                            "unknown anchor",
		"a.example:\n  keep: [[p]]\n":                         "r.yaml:2: a selector should stand here",
		"a.example:\n  keep: p\n---\nb: [\n":                  "r.yaml:",
		"a.example:\n  keep: [\n":                             "r.yaml:",
		"*.a.example:\n  keep: p\n":                           "stands in quotation marks",
		"a.example:\n  keap: p\n":                             `r.yaml:2: unknown "keap"; a rule can have keep, drop, title, authors or date`,
		"a.example: p\n":                                      "r.yaml:1: below a.example should stand keep, drop, title, authors or date, each with selectors",
		"keep: p\n":                                           "r.yaml:1: keep should stand below a pattern such as example.com",
		"https://a.example:\n  keep: p\n":                     "r.yaml:1: a pattern has no scheme: a.example",
		"'a[.example':\n  keep: p\n":                          "is no pattern",
		"a.example:\n  keep: p\na.example:\n  drop: p\n":      "r.yaml:3: a.example stands in line 1 already",
		"a.example:\n  keep: p\n  keep: b\n":                  "r.yaml:3: a.example has a second keep",
		"a.example:\n  keep: {p: b}\n":                        "r.yaml:2: a selector should stand here",
		"a.example:\n  keep: p\n---\nb.example:\n  keep: p\n": "r.yaml:3: a second document",
	} {
		if _, err := Read(strings.NewReader(text), "r.yaml"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got error %v, want %s", text, err, want)
		}
	}
}

// FuzzRead checks that an error has a place, and that a file without one has rules.
func FuzzRead(f *testing.F) {
	f.Add("# c\n---\na.example: # c\n  keep: p > a # c\n  drop: [a, 'it''s' , \"b\\\"\", c,]\n\"*.b\" :\n  title:\n  - a:not(b)\n  -   'x' # c\n")
	f.Add("a.example: &a\n  keep: *a\n  <<: |\n    p\n...\n? b\n: !!str {keep: >-\n p\n")
	f.Fuzz(func(t *testing.T, text string) {
		rules, err := Read(strings.NewReader(text), "r.yaml")
		switch {
		case err != nil && !strings.HasPrefix(err.Error(), "r.yaml:"):
			t.Errorf("an error without a place: %v", err)
		case err == nil && len(rules) == 0:
			t.Error("neither rules nor an error")
		}
	})
}
