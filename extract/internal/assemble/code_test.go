package assemble

import "testing"

// TestCoderStrayEnd reads a box of code in which a pre element ends twice.
func TestCoderStrayEnd(t *testing.T) {
	c := coder{boxed: true}
	c.read([]byte("<b>run.sh</b></pre><pre>ls -l</pre>"))
	if got := cleanLines(c.text.String()); got != "ls -l" {
		t.Errorf("got %q", got)
	}
}
