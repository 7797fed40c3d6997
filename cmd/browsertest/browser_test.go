package browsertest

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

var (
	presscut string          // the program
	chromium context.Context // the browser
)

func TestMain(m *testing.M) { os.Exit(testMain(m)) }

func testMain(m *testing.M) int {
	if !installed("chromium", "chromium-browser", "google-chrome") {
		fmt.Println("no Chromium is installed: nothing is tested")
		return 0
	}
	dir, err := os.MkdirTemp("", "browsertest")
	if err != nil {
		fmt.Println(err)
		return 1
	}
	defer os.RemoveAll(dir)
	presscut = filepath.Join(dir, "presscut")
	build := exec.Command("go", "build", "-C", "../..", "-o", presscut, "./cmd/presscut")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Printf("%v: %s", err, out)
		return 1
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.UserDataDir(filepath.Join(dir, "profile")))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	defer stop()
	var quit context.CancelFunc
	chromium, quit = chromedp.NewContext(allocator)
	defer quit()
	if err := chromedp.Do(chromium); err != nil {
		fmt.Println(err)
		return 1
	}
	return m.Run()
}

func installed(names ...string) bool {
	for _, name := range names {
		if _, err := exec.LookPath(name); err == nil {
			return true
		}
	}
	return false
}

// write runs presscut, which is to write file into the folder of the test, and returns the file's
// path.
func write(t *testing.T, file string, args ...string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), file)
	for i := range args {
		args[i] = strings.ReplaceAll(args[i], "OUT", name)
	}
	if out, err := exec.Command(presscut, args...).CombinedOutput(); err != nil {
		t.Fatalf("presscut %q: %v: %s", args, err, out)
	}
	return name
}

// looks wants the page in file to fit all windows, and to be accessible in light and dark.
func looks(t *testing.T, file string) {
	t.Helper()
	for _, width := range widths {
		p := open(t, file, width)
		p.fits(width)
		for _, scheme := range [...]string{"light", "dark"} {
			p.scheme(scheme)
			p.accessible()
		}
		p.quiet()
	}
}

// tab is a page that is open in the browser.
type tab struct {
	testing.TB
	context.Context
	mu     sync.Mutex
	faults []string // messages of the console, the network and dialogs
}

// patience is how long a page is tried.
const patience = time.Minute

// open opens a file in a window of that width.
func open(t testing.TB, file string, width int) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chromium)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(ctx, patience)
	t.Cleanup(stop)
	p := &tab{TB: t, Context: ctx}
	address := (&url.URL{Scheme: "file", Path: file}).String()
	err := chromedp.Listen(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventExceptionThrown:
			p.fault("exception: " + e.ExceptionDetails.Text)
		case *runtime.EventConsoleAPICalled:
			p.fault("console: " + string(e.Type))
		case *log.EventEntryAdded:
			p.fault("log: " + e.Entry.Text)
		case *network.EventRequestWillBeSent:
			if e.Request.URL != address {
				p.fault("request: " + e.Request.URL)
			}
		case *page.EventJavascriptDialogOpening:
			p.fault("dialog: " + e.Message)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	call(p, network.Enable, network.EnableParams{})
	p.run(chromedp.EmulateViewport(int64(width), 900), chromedp.Navigate(address))
	return p
}

func (p *tab) fault(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults = append(p.faults, what)
}

// quiet wants no messages so far.
func (p *tab) quiet() {
	p.Helper()
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, fault := range p.faults {
		p.Errorf("the page says: %s", fault)
	}
	p.faults = nil
}

func (p *tab) run(actions ...chromedp.Action[chromedp.Void]) {
	p.Helper()
	if err := chromedp.Do(p, actions...); err != nil {
		p.Fatal(err)
	}
}

// call runs a command of the protocol.
func call[P, R any](p *tab, command cdp.Command[P, R], params P) {
	p.Helper()
	if _, err := chromedp.Call(p, command, params); err != nil {
		p.Fatal(err)
	}
}

// do runs a script in the page.
func (p *tab) do(script string) {
	p.Helper()
	p.run(chromedp.Evaluate[chromedp.Void](script))
}

// eval returns the value of an expression in the page.
func eval[T any](p *tab, expression string) T {
	p.Helper()
	value, err := chromedp.Run(p, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.Fatal(err)
	}
	return value
}

// scheme makes the page light or dark.
func (p *tab) scheme(name string) {
	p.Helper()
	call(p, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}})
}

// accessible wants axe to find no violation.
func (p *tab) accessible() {
	p.Helper()
	axe, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		p.Log("axe-core is not installed (npm install): accessibility is not tested")
		return
	}
	p.do(string(axe))
	for _, found := range eval[[]string](p, `axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes.length + ' times, as in ' + v.nodes[0].html.slice(0, 200) + v.nodes[0].failureSummary))`) {
		p.Error(found)
	}
}

// The widths in pixels of a phone, a tablet and a desk.
var widths = [...]int{360, 768, 1280}

// shots leaves pictures of a file, light at all widths and dark at the last, if they are asked for.
func shots(t *testing.T, name, file string) {
	dir := os.Getenv("BROWSERTEST_SHOTS")
	if dir == "" {
		return
	}
	for _, width := range widths {
		for _, scheme := range [...]string{"light", "dark"} {
			p := open(t, file, width)
			p.scheme(scheme)
			picture, err := chromedp.Run(p, chromedp.CaptureScreenshot())
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s-%d-%s.png", name, width, scheme)), picture, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// fits wants a page to be no wider than its window.
func (p *tab) fits(width int) {
	p.Helper()
	if got := eval[int](p, `document.scrollingElement.scrollWidth`); got > width {
		p.Errorf("the page is %d wide in a window of %d", got, width)
	}
}
