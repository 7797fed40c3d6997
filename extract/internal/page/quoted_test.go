package page

import "testing"

func TestAppendUnquoted(t *testing.T) {
	for _, test := range []struct{ raw, want string }{
		{`plain`, "plain"},
		{`two\nlines\tand a \"word\" \/ \\`, "two\nlines and a \"word\" / \\"},
		{`caf\u00e9 \x41`, "café A"},
		{`\ud83d\ude00!`, "😀!"},
		{`\ud83d alone`, "\ufffd alone"},
		{`\u12 short, \uzzzz broken`, "12 short, zzzz broken"},
		{`cut\`, `cut\`},
	} {
		if got := string(AppendUnquoted(nil, []byte(test.raw))); got != test.want {
			t.Errorf("%s: %q, want %q", test.raw, got, test.want)
		}
	}
}
