package format

import (
	"bytes"
	"strings"
	"testing"

	goccy "github.com/goccy/go-yaml"
	"go.yaml.in/yaml/v3"

	"presscut/extract/article"
)

// readers read YAML: one that knows 1.1 and 1.2, and one that knows 1.2.
var readers = map[string]func([]byte, any) error{"yaml.v3": yaml.Unmarshal, "goccy": func(b []byte, v any) error { return goccy.Unmarshal(b, v) }}

var hostileTitles = []string{
	"=", "~", "null", "Null", "true", "Yes", "no", "on", "y", "N", "<<", "-", "- a", "---", "...", "?", "? a", ":", "a:", "a: b", "a #b", "#a",
	"@a", "`a", "%a", "&a", "*a", "!a", "|", ">", "|-", "[a]", "{a}", "\"a\"", "'a'", "''", "a'b", "\\", "a\\nb",
	"2024", "-1", "+1", "1e3", "1_000", "0x1F", "0o17", "017", ".5", ".inf", ".NaN", "12:30", "190:20:30", "2024-03-18", "2024-3-1",
	"2024-03-18 12:30:00", "0", "1.0", "1,000",
	"a\tb", "\ta", "a\u2028b", "a\ufeffb", "\ufeffa", "a\u00a0b", "\u200ba", "a\u0085b", "\U0001F600 party", "Größe: 5", "中文", "ي: نعم",
	strings.Repeat("long words ", 40) + "end",
}

func TestFrontMatterIsReadAlike(t *testing.T) {
	write, err := New("md", Options{FrontMatter: true, ID: "007"})
	if err != nil {
		t.Fatal(err)
	}
	for _, title := range hostileTitles {
		want := string(appendPrintable(nil, title))
		var out bytes.Buffer
		a := article.Article{Meta: article.Meta{Title: title, Tags: []string{title, "b"}}}
		if err := write(&out, &a); err != nil {
			t.Fatal(err)
		}
		_, matter, _ := strings.Cut(out.String(), "---\n")
		matter, _, _ = strings.Cut(matter, "\n---\n")
		for name, read := range readers {
			var got struct {
				ID, Title any
				Tags      []any
			}
			if err := read([]byte(matter), &got); err != nil {
				t.Errorf("%s cannot read the title %q: %v\n%s", name, title, err, matter)
				continue
			}
			if got.ID != "007" || got.Title != want || len(got.Tags) != 2 || got.Tags[0] != want {
				t.Errorf("%s reads %q as %#v", name, title, got)
			}
		}
	}
}

func TestFrontMatterKeepsNumericIDs(t *testing.T) {
	write, err := New("md", Options{FrontMatter: true, ID: "7", NumericID: true})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := write(&out, &article.Article{}); err != nil || !strings.HasPrefix(out.String(), "---\nid: 7\n") {
		t.Errorf("%q, %v", out.String(), err)
	}
}
