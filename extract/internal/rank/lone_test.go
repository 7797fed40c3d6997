package rank

import (
	"testing"

	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// TestJoinLone raises what belongs to its neighbours, and nothing else.
func TestJoinLone(t *testing.T) {
	for _, test := range []struct {
		name, middle string
		before       string
		want         bool
	}{
		{"a command", "<code>GET /loaves/rye HTTP/1.1</code>", "It is a line:", true},
		{"a line without anything that leads in", "<code>GET /loaves/rye HTTP/1.1</code>", "It is a line.", false},
		{"a note in a box", "<aside><p>Ask the baker about the flour first.</p></aside>", "It is a line.", true},
		{"a callout", "<figure><div>Ask the baker about the flour first.</div></figure>", "It is a line.", true},
		{"a box of links", "<aside><p><a href=/>Ask the baker about the flour first.</a></p></aside>", "It is a line.", false},
		{"a label in a box", "<aside><p>Listen now</p></aside>", "It is a line.", false},
	} {
		p := segment.Page(source.Source{Kind: source.HTML, Text: []byte("<article><p>" + test.before + "</p>" + test.middle + "<p>And so on.</p></article>")})
		if len(p.Blocks) != 3 {
			t.Fatalf("%s: %d blocks", test.name, len(p.Blocks))
		}
		probabilities := []float32{0.9, 0.4, 0.9}
		joinLone(p, probabilities)
		if got := probabilities[1] > 0.5; got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
