package declare

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

func wantsAll([]byte) bool { return true }

func meetsNone(_, _ []byte) {}

func TestReadJSON(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"sound", `{"headline":"One \"two\" \u0041\u00e9","x":{"headline":"no"}}`, `One "two" Aé`},
		{"trailing comma", `{"a":1,"headline":"One",}`, "One"},
		{"missing comma", "{\"a\":\"b\"\n\"headline\":\"One\"}", "One"},
		{"raw line break", "{\"headline\":\"One\ntwo\"}", "One\ntwo"},
		{"bare quotation marks", `{"headline":"He said "no" to them","a":1}`, `He said "no" to them`},
		{"quoted word before comma", `{"headline":"The "end", he said","a":1}`, `The "end", he said`},
		{"entities", `{&quot;headline&quot;:&quot;One&quot;}`, "One"},
		{"entities within", `{"headline":"Fish &amp; chips"}`, "Fish & chips"},
		{"comment", "<!--\n{\"headline\":\"One\"}\n-->", "One"},
		{"CDATA", "//<![CDATA[\n{\"headline\":\"One\"}\n//]]>", "One"},
		{"truncated", `{"headline":"One","author":{"name":"A`, "One"},
		{"surrogates", `{"headline":"\ud83d\ude00"}`, "😀"},
		{"semicolon", `{"headline":"One"};`, "One"},
		{"missing brace", `[{"headline":"One"]`, "One"},
	}
	for _, test := range tests {
		got := ""
		for _, n := range readJSON([]byte(test.src), wantsAll, meetsNone) {
			if n.Kind == Array && len(n.Items) > 0 {
				n = n.Items[0]
			}
			if v := n.Get("headline"); v != nil {
				got = v.Text
			}
		}
		if got != test.want {
			t.Errorf("%s: headline of %s = %q, want %q", test.name, test.src, got, test.want)
		}
	}
}

// TestReadJSONLinear: hostile input costs no more than its length.
func TestReadJSONLinear(t *testing.T) {
	const size = 1 << 19
	for _, unit := range []string{`[`, `{"a":`, `"`, `\"`, `{"`, `{"a" `, `"a",x `} {
		src := []byte(`{"a":"` + strings.Repeat(unit, size/len(unit)))
		start := time.Now()
		readJSON(src, wantsAll, meetsNone)
		readJSON(src[5:], wantsAll, meetsNone)
		if took := time.Since(start); took > 3*time.Second {
			t.Errorf("%d bytes of %q took %v", size, unit, took)
		}
	}
}

func FuzzReadJSON(f *testing.F) {
	f.Add([]byte(`{"headline":"One \"two\" \u0041","author":[{"name":"A"},],}`))
	f.Fuzz(func(t *testing.T, src []byte) { readJSON(bytes.Clone(src), wantsAll, meetsNone) })
}
