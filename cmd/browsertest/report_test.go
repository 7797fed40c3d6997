package browsertest

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// TestReport wants the report of a run to fit all windows, to be accessible, and to lead to the
// explanations beside it.
func TestReport(t *testing.T) {
	file := write(t, "report.html", "--check", "-q", "--fail-on", "none", "--report", "OUT", "--report-explain", "2", "../../testdata/script/saved", "testdata")
	looks(t, file)
	shots(t, "report", file)
	p := open(t, file, 1280)
	p.quiet()
	p.run(chromedp.Click(chromedp.CSS(`a[href*="-why-1"]`)), chromedp.WaitReady(chromedp.CSS("#record")))
	if got := eval[int](p, `document.querySelectorAll('main [data-p]').length`); got == 0 {
		t.Error("the explanation has no blocks")
	}
}
