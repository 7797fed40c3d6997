package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"github.com/fatih/color"
	"github.com/mattn/go-isatty"
)

// tell writes an error or note to standard error, source first where it is
// known.
func (c *command) tell(source string, err error) {
	if f := (*failure)(nil); errors.As(err, &f) && c.colored(c.notes) {
		painted := *f
		painted.paint = true
		err = &painted
	}
	tell(c.stderr, source, err)
}

// tell writes a line with a single write: those who read the pages and those
// who write them may both have something to tell.
func tell(w io.Writer, source string, err error) {
	var f *failure
	if errors.As(err, &f) && f.code == codeClosed {
		return
	}
	if source != "" {
		source += ": "
	}
	message := legible(source + err.Error())
	if f != nil && f.paint {
		cause := legible(f.message)
		message = strings.Replace(message, cause, causePen.Sprint(cause), 1)
	}
	fmt.Fprintf(w, "presscut: %s\n", message)
}

// causePen paints what went wrong.
var causePen = pen(color.FgRed)

// legible returns s with its control characters escaped: a name or a header of an
// archive must not begin a line or move the cursor.
func legible(s string) string {
	if !strings.ContainsFunc(s, unicode.IsControl) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if unicode.IsControl(r) {
			b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// shellWord returns a name as it is to be typed.
func shellWord(name string) string {
	plain := func(r rune) bool {
		return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-_./#@%+=:,", r)
	}
	if strings.IndexFunc(name, func(r rune) bool { return !plain(r) }) < 0 {
		return name
	}
	return "'" + strings.ReplaceAll(name, "'", `'\''`) + "'"
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}

// isPipe reports whether a stream leads to another program.
func isPipe(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&(os.ModeNamedPipe|os.ModeSocket) != 0
}
