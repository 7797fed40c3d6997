package browsertest

import "testing"

// TestStandalone wants an article as a document to fit all windows, with wider parts scrolling
// by themselves, lines that are not too long to read, and no violation of axe.
func TestStandalone(t *testing.T) {
	file := write(t, "article.html", "--html", "--standalone", harbour, "-o", "OUT", "--no-images")
	looks(t, file)
	for _, width := range widths {
		p := open(t, file, width)
		if got := eval[float64](p, `(() => { const s = getComputedStyle(document.querySelector('article > p')); return parseFloat(s.width) / parseFloat(s.fontSize) })()`); got > 38 {
			t.Errorf("lines are %.0f em wide in a window of %d", got, width)
		}
	}
	shots(t, "standalone", file)
}
