package codelang

import "testing"

func TestClean(t *testing.T) {
	for name, want := range map[string]string{
		"Go": "go", "C++": "c++", "c#": "c#", "emacs-lisp": "emacs-lisp", "rust,ignore": "rust", "js:title=a.js": "js",
		"plaintext": "", "!": "", "a b": "", "": "",
	} {
		if got := Clean(name); got != want {
			t.Errorf("Clean(%q) = %q, want %q", name, got, want)
		}
	}
}
