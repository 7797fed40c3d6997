package main

import (
	"errors"
	"os"
	"strconv"
	"strings"

	"github.com/vbauerster/cupwriter"

	"presscut/format"
)

// maxWindow is the largest width in columns at which Markdown is wrapped at the window's
// width: longer lines are hard to read.
const maxWindow = 100

// defaultWindow is the width of a window of unknown size.
const defaultWindow = 80

// wrapColumns is the value of --wrap.
type wrapColumns struct {
	set, auto bool
	n         int // 0: lines are not broken
}

func (w *wrapColumns) Type() string { return "N" }

func (w *wrapColumns) String() string {
	if !w.set {
		return ""
	}
	if w.auto {
		return "auto"
	}
	return strconv.Itoa(w.n)
}

func (w *wrapColumns) Set(s string) error {
	*w = wrapColumns{set: true, auto: s == "auto"}
	if w.auto {
		return nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return errors.New("neither auto nor a number of columns, of which 0 breaks no lines")
	}
	w.n = n
	return nil
}

// isForReading reports whether Markdown is written to a terminal without having been requested
// by name. It is rendered then.
func (c *command) isForReading() bool {
	return c.atTerminal() && len(c.fields) == 0 && !c.frontMatter.set && c.template == "" && !c.endsWithNUL()
}

// atTerminal reports whether articles are written to a terminal.
func (c *command) atTerminal() bool { return !c.toFile() && isTerminal(c.shown) }

// columns returns the width at which lines are broken, or 0 if they are not.
func (c *command) columns() int {
	if c.wrap.auto || !c.wrap.set && c.format == format.Terminal {
		return min(c.window(), maxWindow)
	}
	return c.wrap.n
}

// window returns the width of the terminal's window.
func (c *command) window() int {
	if file, ok := c.stdout.(*os.File); ok {
		if width, _, err := cupwriter.New(file, false).GetTermSize(); err == nil && width > 0 {
			return width
		}
	}
	if width, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && width > 0 {
		return width
	}
	return defaultWindow
}

// hyperlinks reports whether the terminal is known to support links.
func hyperlinks() bool {
	if force := os.Getenv("FORCE_HYPERLINK"); force != "" {
		return force != "0"
	}
	if vte, err := strconv.Atoi(os.Getenv("VTE_VERSION")); err == nil && vte >= 5000 {
		return true
	}
	for _, name := range [...]string{"WT_SESSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "WEZTERM_PANE", "ALACRITTY_WINDOW_ID"} {
		if os.Getenv(name) != "" {
			return true
		}
	}
	switch os.Getenv("TERM_PROGRAM") {
	case "iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio":
		return true
	}
	for _, name := range [...]string{"kitty", "foot", "ghostty", "alacritty"} {
		if strings.Contains(os.Getenv("TERM"), name) {
			return true
		}
	}
	return false
}
