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

// TestCoderStrayEnd reads a box of code in which a pre element ends twice.
func TestCoderStrayEnd(t *testing.T) {
	c := coder{boxed: true}
	c.read([]byte("<b>run.sh</b></pre><pre>ls -l</pre>"))
	if got := cleanLines(c.text.String()); got != "ls -l" {
		t.Errorf("got %q", got)
	}
}
