package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// browsed calls write, and shows the file that it has written in a browser. A
// browser may go on reading after its command has ended, so a file that has no name of its
// own is left to the system, in the folder of temporary ones.
func (c *command) browsed(write func() error) error {
	if !c.toFile() {
		folder, err := os.MkdirTemp("", "presscut-")
		if err != nil {
			return writeFailure(os.TempDir(), err)
		}
		c.output = filepath.Join(folder, "article.html")
		defer os.Remove(folder) // if it is empty
	}
	if err := write(); err != nil || c.exit != exitOK {
		return err
	}
	browser := browserCommand(os.Getenv("BROWSER"), c.output)
	browser.Stdin, browser.Stdout, browser.Stderr = c.stdin, c.stdout, c.stderr
	if err := browser.Run(); err != nil {
		return usage("The environment variable BROWSER names another one", "%s is written, but no browser shows it: %s", c.output, cause(err))
	}
	return nil
}

// browserCommand returns the command that shows a file: by named, which is a list of commands
// with colons between them of which the first is taken, as in xdg-open's BROWSER, or else by
// the system's own command.
func browserCommand(named, file string) *exec.Cmd {
	switch {
	case runtime.GOOS == "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", file)
	case named != "":
		line, _, _ := strings.Cut(named, ":")
		if !strings.Contains(line, "%s") {
			line += " %s"
		}
		return exec.Command("sh", "-c", strings.ReplaceAll(line, "%s", `"$0"`), file)
	case runtime.GOOS == "darwin":
		return exec.Command("open", file)
	}
	return exec.Command("xdg-open", file)
}
