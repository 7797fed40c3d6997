package format

import (
	"bytes"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// FuzzYAMLText holds text as a value of YAML against what the module writes that is
// used by most programs.
func FuzzYAMLText(f *testing.F) {
	for _, text := range []string{
		"", "a", "A word", "yes", "No", "oN", "NULL", "n", "y: z", "ends:", "a #b", "a#b", "don't: x", "it's", "12", "2024-01-02", "=", "- a", "a ", " a", "a: ", "x #",
		"tab\there", "\u2028line", "a\u2029", "\ufeffa", "a\ufeff", "emoji \U0001F600", "\U0001F600", "<b>", "](x", "quo\"te", "-\"\\", "no on", "a\u00a0b", "中文：x", "É: é", "a\ufffe", "a\ufdd3", "~", "true", "False", "e1", "Infinity", "y",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := string(appendPrintable(nil, strings.ReplaceAll(text, "\n", " ")))
		if want == "" {
			return
		}
		var value any = want
		if !isPlain(want) || strings.Contains(want, "<") || strings.Contains(want, "](") {
			value = &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: want}
		}
		var b bytes.Buffer
		if err := yaml.NewEncoder(&b).Encode(map[string]any{"k": value}); err != nil {
			t.Fatal(err)
		}
		got := string(appendYAML(nil, field{"k", text}))
		// Behind a byte order mark the module escapes letters, too.
		if got != b.String() && !strings.HasPrefix(want, "\ufeff") {
			t.Errorf("%q is written %s, by the module %s", text, got, &b)
		}
		var back map[string]string
		if err := yaml.Unmarshal([]byte(got), &back); err != nil || back["k"] != want {
			t.Errorf("%q is read as %q, %v", want, back["k"], err)
		}
	})
}
