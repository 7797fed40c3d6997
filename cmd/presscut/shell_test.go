package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// window is a terminal with a program in it, by tmux.
type window struct {
	t      *testing.T
	socket string
}

// patience is how long a window may take to show what is typed for.
const patience = time.Minute

// openWindow runs a program in a terminal of that size until the test ends, in a folder
// that holds saved pages. The test is skipped where a program is not installed.
func openWindow(t *testing.T, columns, lines int, env []string, program ...string) *window {
	t.Helper()
	if testing.Short() {
		t.Skip("it takes seconds")
	}
	for _, name := range []string{"tmux", program[0]} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skipf("%s is not installed", name)
		}
	}
	folder, err := os.MkdirTemp("", "presscut")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(folder) }) // where a shell that ends may still write
	if err := os.CopyFS(filepath.Join(folder, "saved"), os.DirFS(filepath.Join(scripts, "saved"))); err != nil {
		t.Fatal(err)
	}
	w := &window{t, filepath.Join(folder, "tmux")}
	args := []string{"-f", os.DevNull, "new-session", "-d", "-x", fmt.Sprint(columns), "-y", fmt.Sprint(lines), "-c", folder}
	for _, variable := range append([]string{"HOME=" + folder, "PAGER=", "LC_ALL=C.UTF-8", "NO_COLOR=", "HISTFILE=/dev/null"}, env...) {
		args = append(args, "-e", variable)
	}
	w.tmux(append(args, program...)...)
	t.Cleanup(func() { w.tmux("kill-server") })
	return w
}

func (w *window) tmux(args ...string) string {
	w.t.Helper()
	command := exec.Command("tmux", append([]string{"-S", w.socket}, args...)...)
	command.Env = append(os.Environ(), "TMUX=", "LC_ALL=C.UTF-8")
	out, err := command.CombinedOutput()
	if err != nil {
		w.t.Fatalf("tmux %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// types types keys by tmux's names for them; other words are typed as they are.
func (w *window) types(keys ...string) {
	w.t.Helper()
	w.tmux(append([]string{"send-keys"}, keys...)...)
}

// shows waits until the window has text, and returns all that it shows.
func (w *window) shows(text string) string {
	w.t.Helper()
	for start := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		screen := w.tmux("capture-pane", "-p", "-J")
		if strings.Contains(screen, text) {
			return screen
		}
		if time.Since(start) > patience {
			w.t.Fatalf("the window does not show %q but\n%s", text, screen)
		}
	}
}

// empties takes back what was typed, and waits until the window does not show it.
func (w *window) empties() {
	w.t.Helper()
	w.types("C-u", "C-l")
	for start := time.Now(); strings.Contains(w.tmux("capture-pane", "-p"), "presscut"); time.Sleep(50 * time.Millisecond) {
		if time.Since(start) > patience {
			w.t.Fatal("the window is not empty")
		}
	}
}

// loads types a command line and waits until it is done.
func (w *window) loads(line string) {
	w.t.Helper()
	w.types(line+"; echo rea''dy", "Enter")
	w.shows("\nready")
	w.types("C-l")
}

// bashCompletion is what completion in bash is built on: the package bash-completion.
const bashCompletion = "/usr/share/bash-completion/bash_completion"

// TestCompletion types half a word and the tab key in each shell.
func TestCompletion(t *testing.T) {
	for _, shell := range []struct {
		name    string
		program []string
		needs   string // a file; "": none
		load    string
	}{
		{"bash", []string{"bash", "--norc", "--noprofile"}, bashCompletion, "source " + bashCompletion + "; source <(presscut completion bash)"},
		{"zsh", []string{"zsh", "-f"}, "", "autoload -U compinit && compinit -u -D && source <(presscut completion zsh)"},
		{"fish", []string{"fish", "--no-config"}, "", "presscut completion fish | source"},
	} {
		t.Run(shell.name, func(t *testing.T) {
			t.Parallel()
			if _, err := os.Stat(shell.needs); shell.needs != "" && err != nil {
				t.Skipf("%s is not installed", shell.needs)
			}
			w := openWindow(t, 100, 40, nil, shell.program...)
			w.loads(shell.load)
			for _, word := range []struct{ typed, shows string }{
				{"presscut --min-w", "presscut --min-words"},
				{"presscut --format jsonl -p publ", "-p published"},
				{"presscut -p title,auth", "-p title,authors"},
				{"presscut --frontmatter=title,publ", "--frontmatter=title,published"},
				{"presscut --format cs", "--format csv"},
				{"presscut --schema reada", "--schema readability"},
				{"presscut help exit", "help exit-codes"},
				{"presscut expl", "presscut explain"},
				{"presscut completion po", "presscut completion powershell"},
				{"presscut saved/bri", "saved/bridge.html"},
			} {
				w.types("-l", word.typed)
				w.shows(word.typed)
				w.types("Tab")
				w.shows(word.shows)
				w.empties()
			}
		})
	}
}

// At a terminal the article is laid out in the width of the window, and help stays
// within 80 columns.
func TestTerminalWindow(t *testing.T) {
	t.Parallel()
	w := openWindow(t, 60, 50, nil, "sh")
	w.types("clear; presscut saved/bridge.html; echo do''ne", "Enter")
	screen := w.shows("\ndone")
	for line := range strings.Lines(screen) {
		if strings.Contains(line, "](https") || strings.Contains(line, "**") || strings.HasPrefix(line, "# Harbour") {
			t.Errorf("Markdown is shown as it is: %s", line)
		}
	}
	if !strings.Contains(screen, "\nThe harbour bridge was opened again on Monday morning, and\n") {
		t.Errorf("the text is not broken at the window's width:\n%s", screen)
	}

	w.types("clear; presscut --md --no-pager saved/bridge.html | head -n 1; echo do''ne", "Enter")
	w.shows("# Harbour bridge opens to traffic again after eleven months")
}

// A pager is used if there is one, and shows as much as a screen.
func TestPagerWindow(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("less"); err != nil {
		t.Skip("less is not installed")
	}
	w := openWindow(t, 60, 12, []string{"PAGER=less"}, "sh")
	w.types("clear; presscut saved/bridge.html; echo do''ne", "Enter")
	if screen := w.shows("Harbour bridge opens"); strings.Contains(screen, "done") {
		t.Errorf("the pager did not wait:\n%s", screen)
	}
	w.types("G")
	w.shows("day and night")
	w.types("q")
	w.shows("done")
}

// barOnly is text that the bar has and nothing else.
const barOnly = "/s, "

// The bar of a batch leaves nothing behind, and a dull terminal has none.
func TestProgressWindow(t *testing.T) {
	t.Parallel()
	for _, term := range []string{"tmux-256color", "dumb"} {
		w := openWindow(t, 80, 12, nil, "sh")
		w.types("clear; TERM="+term+" presscut -v saved/ -o out-"+term+"/; echo do''ne", "Enter")
		screen := w.shows("\ndone")
		if strings.Contains(screen, barOnly) || !strings.Contains(screen, "3 of 4 pages gave an article") {
			t.Errorf("TERM=%s: the window shows\n%s", term, screen)
		}
	}
}

// What the next program of a pipeline shows is not mixed with a bar.
func TestPipeWindow(t *testing.T) {
	t.Parallel()
	w := openWindow(t, 60, 50, nil, "sh")
	w.types("clear; mkfifo slow; sleep 2 > slow & presscut --md saved/bridge.html slow | cat; echo do''ne", "Enter")
	for _, text := range []string{"# Harbour bridge opens", "\ndone"} {
		if screen := w.shows(text); strings.Contains(screen, barOnly) || !strings.Contains(screen, "# Harbour bridge opens") {
			t.Errorf("the bar is mixed with the pages:\n%s", screen)
		}
	}
}

// What breaks a run off at a terminal leaves no piece of the bar before its message.
func TestInterruptWindow(t *testing.T) {
	t.Parallel()
	w := openWindow(t, 80, 12, nil, "sh")
	w.types("clear; mkfifo slow; (cat saved/2024/choir.txt; sleep 60) > slow & presscut saved/bridge.html slow -o out/; echo do''ne", "Enter")
	w.shows(barOnly)
	w.types("C-c")
	for line := range strings.Lines(w.shows("\ndone")) {
		if strings.Contains(line, "interrupted") && !strings.HasPrefix(line, "presscut: interrupted") || strings.Contains(line, barOnly) {
			t.Errorf("the bar is left: %s", line)
		}
	}
}

// A table stays within the width of the window, and the widths of its characters count.
func TestTableWindow(t *testing.T) {
	t.Parallel()
	w := openWindow(t, 50, 40, nil, "sh")
	w.types("-l", `clear; echo '<title>Boats</title><article><h1>Boats</h1><p>Boats may be hired from May to September at the landing below the mill, where the keeper has the oars.</p><table><tr><th>Boat<th>名前<th>Hour<tr><td>Skiff<td>小さな舟<td>4<tr><td>A punt whose long name has to be broken somewhere<td>平底船<td>6</table><p>Whoever is late pays for the hour, and whoever loses an oar pays for the oar, which has happened.</p></article>' > boats.html; clear; TERM=dumb presscut boats.html; echo do''ne`)
	w.types("Enter")
	screen := w.shows("\ndone")
	if !strings.Contains(screen, "小さな舟 │ 4") || !strings.Contains(screen, "平底船   │ 6") {
		t.Errorf("the columns do not stand below each other:\n%s", screen)
	}
}
