package assemble

import "testing"

func TestCleanLanguage(t *testing.T) {
	for name, want := range map[string]string{
		"Go": "go", "C++": "c++", "c#": "c#", "emacs-lisp": "emacs-lisp", "rust,ignore": "rust", "js:title=a.js": "js",
		"plaintext": "", "!": "", "a b": "", "": "",
	} {
		if got := cleanLanguage(name); got != want {
			t.Errorf("cleanLanguage(%q) = %q, want %q", name, got, want)
		}
	}
}
