package transfer

import "testing"

func TestDecode(t *testing.T) {
	for _, test := range []struct{ encoding, raw, want string }{
		{"", "a=41", "a=41"},
		{"8bit", "é", "é"},
		{" Quoted-Printable ", "caf=C3=A9", "café"},
		{"quoted-printable", "one =\r\nline", "one line"},
		{"quoted-printable", "one = \t\nline", "one line"},
		{"quoted-printable", "1 = 1, a=zz", "1 = 1, a=zz"},
		{"quoted-printable", "cut=C", "cut=C"},
		{"quoted-printable", "cut=", "cut"},
		{"base64", "PHA+", "<p>"},
		{"BASE64", "PH\r\nA+!", "<p>"},
		{"base64", "PHA+PA", "<p><"},
		{"base64", "PHA+P", "<p>"}, // cut in a character
	} {
		if got := string(Decode(test.encoding, []byte(test.raw))); got != test.want {
			t.Errorf("%s %q: got %q, want %q", test.encoding, test.raw, got, test.want)
		}
	}
}
