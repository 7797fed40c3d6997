package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"unicode"

	"github.com/mattn/go-isatty"
)

// tell writes an error or note to standard error, source first where it is
// known.
func (c *command) tell(source string, err error) { tell(c.stderr, source, err) }

// tell writes a line with a single write: those who read the pages and those
// who write them may both have something to tell.
func tell(w io.Writer, source string, err error) {
	var f *failure
	if errors.As(err, &f) && f.code == codeClosed {
		return
	}
	if strings.ContainsFunc(source, unicode.IsControl) {
		source = strconv.Quote(source) // a name must not move the cursor
	}
	if source != "" {
		source += ": "
	}
	fmt.Fprintf(w, "presscut: %s%v\n", source, err)
}

// isTerminal reports whether a stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && isatty.IsTerminal(f.Fd())
}
