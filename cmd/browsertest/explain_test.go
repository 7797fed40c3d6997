package browsertest

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const harbour = "testdata/harbour.html"

// explained returns the file of an explanation.
func explained(t *testing.T, input string) string {
	t.Helper()
	return write(t, "why.html", "explain", "--html", input, "-o", "OUT")
}

// words returns the letters and digits of s, as words.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// copied returns the text that the button copies.
func (p *tab) copied() string {
	p.Helper()
	return eval[string](p, `new Promise(done => {
		navigator.clipboard.writeText = async text => done(text);
		document.getElementById('copy').click();
	})`)
}

// TestCut wants the switch to recolour the blocks that presscut itself keeps by each of its flags,
// and the button to copy them.
func TestCut(t *testing.T) {
	for _, input := range []string{harbour, "../../testdata/script/saved/bridge.html", "../../testdata/script/saved/2024/choir.txt"} {
		p := open(t, explained(t, input), 1280)
		for _, cut := range [...]struct{ id, flag string }{{"cut-b", "--no-links"}, {"cut-p", "--precision"}, {"cut-r", "--recall"}} {
			p.run(chromedp.Click(chromedp.CSS("#" + cut.id)))
			out, err := exec.Command(presscut, "-p", "text", cut.flag, input).Output()
			if err != nil {
				t.Fatal(err)
			}
			want := words(string(out))
			if got := words(eval[string](p, `[...document.querySelectorAll('main [data-p]')].filter(b => getComputedStyle(b).color === getComputedStyle(document.body).color).map(b => b.textContent).join('\n')`)); !slices.Equal(got, want) {
				t.Errorf("%s: %s colours %s", input, cut.id, difference(got, want))
			}
			if got := words(p.copied()); !slices.Equal(got, want) {
				t.Errorf("%s: %s copies %s", input, cut.id, difference(got, want))
			}
		}
		p.quiet()
	}
}

// difference returns where two lists of words begin to differ.
func difference(got, want []string) string {
	i := 0
	for i < min(len(got), len(want)) && got[i] == want[i] {
		i++
	}
	return fmt.Sprintf("%d words, want %d; from word %d on %q, want %q", len(got), len(want), i, got[i:min(i+8, len(got))], want[i:min(i+8, len(want))])
}

// TestCopy wants headings, lists, tables and code to be Markdown.
func TestCopy(t *testing.T) {
	got := open(t, explained(t, harbour), 1280).copied()
	for _, want := range []string{
		"\n\n## What the lights cost\n\n",
		"| Light | Bulbs | Hours of work |\n|---|---|---|\n| North mole | 14 | 96 |\n",
		"\n\n```\ndef hums(now, before):\n    # the wind explains a fifth\n    return abs(now - before) > 0.2 * before\n```\n\n",
		"before it rings.\n- A seagull on the roof",
		"\n\n> I would rather be woken",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in what is copied:\n%s", want, got)
		}
	}
}

// TestDoubts wants the filter to leave the doubtful blocks alone, and a candidate to lead to its
// block even so.
func TestDoubts(t *testing.T) {
	p := open(t, explained(t, harbour), 1280)
	const shown = `[...document.querySelectorAll('main [data-p]')].filter(b => b.offsetParent !== null).length`
	all, doubts := eval[int](p, shown), eval[int](p, `document.querySelectorAll('main .q').length`)
	if doubts == 0 || doubts == all {
		t.Fatalf("%d of %d blocks are doubtful", doubts, all)
	}
	p.run(chromedp.Click(chromedp.CSS("#doubts")))
	if got := eval[int](p, shown); got != doubts {
		t.Errorf("%d blocks are shown, want the %d doubtful ones", got, doubts)
	}
	p.run(chromedp.Click(chromedp.CSS(`#record li.chosen a[href^="#b"]`)))
	if got := eval[string](p, `document.activeElement.textContent`); got != "How the harbour keeps its lights" {
		t.Errorf("the first candidate leads to %q", got)
	}
	p.quiet()
}

// TestCandidate wants a click on a candidate to scroll to its block.
func TestCandidate(t *testing.T) {
	p := open(t, explained(t, harbour), 360)
	p.do(`scrollTo(0, document.body.scrollHeight)`)
	p.do(`for (const d of document.querySelectorAll('#record details')) d.open = true; document.querySelector('#record li a[href^="#b"]').click()`)
	if !eval[bool](p, `(() => { const r = document.activeElement.getBoundingClientRect(); return document.activeElement.dataset.p !== undefined && r.top >= 0 && r.bottom <= innerHeight })()`) {
		t.Error("the block of the candidate is not in sight")
	}
}

// TestReasons wants the reasons of a block in words when it is pointed at, tapped or reached by keys.
func TestReasons(t *testing.T) {
	p := open(t, explained(t, harbour), 1280)
	tip := func() string { return eval[string](p, `tip.hidden ? '' : tip.innerText`) }
	p.do(`document.querySelector('main .b').dispatchEvent(new MouseEvent('mouseover', {bubbles: true}))`)
	if got := tip(); !strings.Contains(got, "kept, probability 0.") || !strings.Contains(got, "usual") {
		t.Errorf("pointed at, it says %q", got)
	}
	p.run(chromedp.KeyEvent(kb.Escape))
	if got := tip(); got != "" {
		t.Errorf("after Escape it says %q", got)
	}
	p.run(chromedp.Click(chromedp.CSS(`main [data-p].caption`)))
	if got := tip(); !strings.Contains(got, "a caption, probability 0.") {
		t.Errorf("tapped, it says %q", got)
	}
}

// TestKeyboard wants every control to be reached by Tab, and every block by the arrow keys.
func TestKeyboard(t *testing.T) {
	p := open(t, explained(t, harbour), 1280)
	controls := eval[int](p, `(() => {
		window.reached = new Set();
		document.addEventListener('focusin', e => reached.add(e.target));
		window.wanted = [...document.querySelectorAll('a, button, summary, input')].filter(e => e.offsetParent && (e.type !== 'radio' || e.checked));
		return wanted.length })()`)
	for range controls + 10 {
		p.run(chromedp.KeyEvent(kb.Tab))
	}
	if missed := eval[[]string](p, `wanted.filter(e => !reached.has(e)).map(e => e.outerHTML.slice(0, 100))`); len(missed) > 0 {
		t.Errorf("Tab does not reach %q", missed)
	}
	p.do(`reached.clear(); document.querySelector('main [tabindex="0"]').focus()`)
	for range eval[int](p, `document.querySelectorAll('main [data-p]').length`) {
		p.run(chromedp.KeyEvent(kb.ArrowDown))
	}
	if missed := eval[[]string](p, `[...document.querySelectorAll('main [data-p]')].filter(e => !reached.has(e)).map(e => e.outerHTML.slice(0, 100))`); len(missed) > 0 {
		t.Errorf("the arrow keys do not reach %q", missed)
	}
	p.run(chromedp.KeyEvent(kb.Home))
	if got := eval[string](p, `document.activeElement.id`); got != "b0" {
		t.Errorf("Home leads to %q", got)
	}
}

// TestExplainLooks wants an explanation to fit all windows and to be accessible, be it light or dark.
func TestExplainLooks(t *testing.T) {
	file := explained(t, harbour)
	looks(t, file)
	shots(t, "explain", file)
}

// TestWild wants nothing of an explained page to run or to be loaded, and no markup of it to be
// any in the report.
func TestWild(t *testing.T) {
	inputs := []string{"testdata/wild.html"}
	if glob := os.Getenv("BROWSERTEST_PAGES"); glob != "" {
		more, err := filepath.Glob(glob)
		if err != nil || len(more) == 0 {
			t.Fatalf("no pages: %v", err)
		}
		inputs = append(inputs, more...)
	}
	for _, input := range inputs {
		p := open(t, explained(t, input), 1280)
		p.copied()
		for _, what := range eval[[]string](p, `(() => {
			const found = window.ran ? ['a script of the page ran'] : [];
			if (document.scripts.length !== 1) found.push('scripts: ' + document.scripts.length);
			for (const e of document.querySelectorAll('img, iframe, object, embed, link, base, form, svg:not(.bar), style ~ style')) found.push(e.outerHTML.slice(0, 100));
			for (const e of document.querySelectorAll('*')) for (const a of e.attributes) if (/^on|^style$|^srcdoc$/.test(a.name) || /^\s*javascript:/i.test(a.value)) found.push(a.name + '=' + a.value);
			return found })()`) {
			t.Errorf("%s: %s", input, what)
		}
		p.quiet()
	}
}
