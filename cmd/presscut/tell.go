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

// tell writes an error or note to standard error, after source if it is known.
func (c *command) tell(source string, err error) {
	if f := (*failure)(nil); errors.As(err, &f) && c.colored(c.notes) {
		painted := *f
		painted.paint = true
		err = &painted
	}
	tell(c.stderr, source, err)
}

// tell writes a line with a single write, because the reader and the writer of pages may call
// it at once.
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

// causePen paints the cause of an error.
var causePen = pen(color.FgRed)

// legible returns s with its control characters escaped: a name or a header of an archive must
// not begin a line or move the cursor.
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

// shellWord returns a name as a word for a shell.
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
