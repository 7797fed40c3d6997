package page

import (
	"strings"
	"testing"
)

func TestFrontMatter(t *testing.T) {
	for _, tt := range []struct{ name, src, fields, text string }{
		{"YAML", "---\ntitle: \"A: b\"\r\ntags:\n  - a\n- b\n# comment\n\n---\nwords", "title: \"A: b\"\r\ntags:\n  - a\n- b\n# comment\n\n", "words"},
		{"YAML that ends in dots", "---\ntitle: a\n...\nwords", "title: a\n", "words"},
		{"TOML", "+++\ntitle = \"a\"\ntags = [\n  \"b\",\n]\n[params]\n+++\nwords", "title = \"a\"\ntags = [\n  \"b\",\n]\n[params]\n", "words"},
		{"nothing behind it", "---\ntitle: a\n---", "title: a\n", ""},
		{"no end", "---\ntitle: a\nwords", "", ""},
		{"rules of a text", "---\nwords of a line\n---\nwords", "", ""},
		{"rules and a colon", "---\nA sentence that is longer: and goes on.\n---\nwords", "", ""},
		{"an address", "---\nhttps://h/a\n---\nwords", "", ""},
		{"two rules", "---\n\n---\nwords", "", ""},
		{"longer rule", "----\ntitle: a\n----\nwords", "", ""},
		{"behind the beginning", "words\n---\ntitle: a\n---\n", "", ""},
		{"too long", "---\n" + strings.Repeat("a: b\n", maxFrontMatter) + "---\nwords", "", ""},
		{"none", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fields, end := FrontMatter([]byte(tt.src))
			if text := ""; string(fields) != tt.fields {
				t.Errorf("fields %q, want %q", fields, tt.fields)
			} else if end > 0 {
				if text = tt.src[end:]; text != tt.text {
					t.Errorf("text %q, want %q", text, tt.text)
				}
			} else if tt.fields != "" {
				t.Error("no end")
			}
		})
	}
}
