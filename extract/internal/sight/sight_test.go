package sight

import (
	"strings"
	"testing"
	"time"

	"presscut/extract/internal/page"
)

// pageOf returns a page with sheet and a box of the given class, and verdicts that keep
// what is in it.
func pageOf(sheet, class string) (*page.Page, []page.Verdict) {
	return &page.Page{
		Source:   []byte(sheet),
		Elements: []page.Element{{Parent: -1, EndBlock: 1}, {Tag: page.Style, End: int32(len(sheet))}, {Tag: page.Div, EndBlock: 1, Class: 1}},
		Blocks:   []page.Block{{Element: 2, EndRun: 1}},
		Runs:     []page.Run{{Element: 2}},
		Names:    []string{"", class},
	}, []page.Verdict{{Keep: true}}
}

// TestHostile reads sheets that would take long if their size counted twice.
func TestHostile(t *testing.T) {
	const size = 4 << 20
	for _, unit := range []string{"{", "}", "y", "y ", "y:none", "y:none{", ".a{y:none", ".a{display:none}", ".a,", "/*", "*/", ";", "@media print{", ".a{", `\`, "(", "rect(", ".a{clip:rect(", "#a.b>", "<!--"} {
		p, verdicts := pageOf(".a{display:none}"+strings.Repeat(unit, size/len(unit)), strings.Repeat("a ", 1000))
		start := time.Now()
		Mark(p, verdicts)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%q takes %v", unit, took)
		}
	}
}

func FuzzMark(f *testing.F) {
	f.Add("@media print{.b{color:red}}.a{display:none}.a:hover{display:block}", "a b")
	f.Add("/* } */#a,.c\\:d{visibility : hidden}.b .a{visibility:visible", "c:d")
	f.Add(".a{clip-path:inset(50%)}", "a")
	f.Fuzz(func(t *testing.T, sheet, class string) {
		p, verdicts := pageOf(sheet, class)
		Mark(p, verdicts)
		if p.Elements[2].Flags&page.Concealed != 0 && strings.TrimSpace(class) == "" {
			t.Error("an element without class is concealed")
		}
	})
}
