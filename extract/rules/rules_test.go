package rules

import (
	"fmt"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
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
  authors: [.by, .also-by]
  date: time
`), "r.yaml")
	if err != nil {
		t.Fatal(err)
	}
	got := ""
	for _, r := range rules {
		got += fmt.Sprintf("%s: keep %v drop %v title %v authors %v date %v\n", r.Pattern, r.Keep, r.Drop, r.Title, r.Authors, r.Date)
	}
	want := "courier.example: keep [article .story] drop [.share #ad] title [] authors [] date []\n" +
		"*.blog.example/archive/**: keep [] drop [] title [h2.entry] authors [.by .also-by] date [time]\n"
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
		"- a\n":                        "r.yaml:1: a colon is missing: - a",
		"a.example:\n  keep: 'p..x'\n": `r.yaml:2: keep: selector "p..x", character 3: a name is missing`,
		"a.example:\n  keep:\n    - p\n    - 'a:hover'\n":     "r.yaml:4: keep: selector",
		"a.example:\n  keep: #main\n":                         "r.yaml:2: keep has no selector; one that begins with # stands in quotation marks",
		"a.example:\n  keep: [\n":                             "r.yaml:",
		"*.a.example:\n  keep: p\n":                           "stands in quotation marks",
		"a.example:\n  keap: p\n":                             `r.yaml:2: unknown "keap"; a rule can have keep, drop, title, authors or date`,
		"a.example: p\n":                                      "r.yaml:1: below a.example should stand keep, drop, title, authors or date, each with selectors",
		"keep: p\n":                                           "r.yaml:1: keep should stand below a pattern such as example.com",
		"https://a.example:\n  keep: p\n":                     "r.yaml:1: a pattern has no scheme: a.example",
		"'a[.example':\n  keep: p\n":                          "is no pattern",
		"a.example:\n  keep: p\na.example:\n  drop: p\n":      "r.yaml:3: a.example stands in line 1 already",
		"a.example:\n  keep: p\n  keep: b\n":                  "r.yaml:3: a.example has a second keep",
		"a.example:\n  keep: {p: b}\n":                        "r.yaml:2: a value with a colon and a space stands in quotation marks",
		"a.example:\n  keep: p\n---\nb.example:\n  keep: p\n": "r.yaml:3: a second document",
	} {
		if _, err := Read(strings.NewReader(text), "r.yaml"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got error %v, want %s", text, err, want)
		}
	}
}

// FuzzRead checks that what is read of a file is what YAML has there, and that errors have a
// place.
func FuzzRead(f *testing.F) {
	f.Add("# c\n---\na.example: # c\n  keep: p > a # c\n  drop: [a, 'it''s' , \"b\\\"\", c,]\n\"*.b\" :\n  title:\n  - a:not(b)\n  -   'x' # c\n")
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := (&file{name: "r.yaml"}).entries(text)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "r.yaml:") {
				t.Errorf("an error without a place: %v", err)
			}
			return
		}
		if len(entries) == 0 {
			return
		}
		got, complete := &strings.Builder{}, true
		for _, one := range entries {
			fmt.Fprintf(got, "%q\n", one.key.text)
			complete = complete && len(one.below) > 0
			for _, field := range one.below {
				fmt.Fprintf(got, "  %q", field.key.text)
				complete = complete && len(field.values) > 0
				for _, value := range field.values {
					fmt.Fprintf(got, " %q", value.text)
				}
				fmt.Fprintln(got)
			}
		}
		if !complete {
			return // which is an error of its own
		}
		var document yaml.Node
		if err := yaml.Unmarshal([]byte(text), &document); err != nil {
			t.Fatalf("it is no YAML: %v", err)
		}
		want := &strings.Builder{}
		for i, patterns := 0, document.Content[0].Content; i < len(patterns); i += 2 {
			fmt.Fprintf(want, "%q\n", patterns[i].Value)
			for k, fields := 0, patterns[i+1].Content; k < len(fields); k += 2 {
				fmt.Fprintf(want, "  %q", fields[k].Value)
				values := fields[k+1].Content
				if fields[k+1].Kind == yaml.ScalarNode {
					values = fields[k+1 : k+2]
				}
				for _, value := range values {
					fmt.Fprintf(want, " %q", value.Value)
				}
				fmt.Fprintln(want)
			}
		}
		if got.String() != want.String() {
			t.Errorf("read\n%swhere YAML has\n%s", got, want)
		}
	})
}
