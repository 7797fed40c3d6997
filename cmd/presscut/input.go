package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"

	"presscut/extract/capture"
)

// maxLineLen is the length in bytes of the longest line of --files-from: four times the
// longest path on Linux.
const maxLineLen = 4 * 4096

// inputs are the inputs that the command line names, and any error about them.
type inputs struct {
	names iter.Seq[string]
	sole  string // the only name, "" if there may be several
	small bool   // it names a small file
	err   error  // the error that ended names early
}

// openInputs returns the inputs that the arguments and flags name. Without any, it is standard
// input.
func (c *command) openInputs(args []string) (*inputs, error) {
	if err := c.checkNames(args); err != nil {
		return nil, err
	}
	if c.shard.Of > 1 && c.filesFrom == "" && (len(args) == 0 || slices.Contains(args, "-")) {
		return nil, usage("Name the files or their folder", "--shard chooses among files, and standard input is none")
	}
	in := &inputs{}
	switch {
	case c.filesFrom != "":
		list, err := c.openList()
		if err != nil {
			return nil, err
		}
		in.names = concat(slices.Values(args), in.list(list, c.nul))
		return in, nil
	case len(args) == 0:
		args = []string{"-"}
	}
	if len(args) == 1 {
		in.sole, in.small = args[0], isSmall(args[0])
	}
	in.names = slices.Values(args)
	return in, nil
}

// checkNames refuses arguments that must be mistakes: an empty name, which a shell makes of a
// variable that is not set, and the output folder, whose files would be read as pages by the
// next run.
func (c *command) checkNames(args []string) error {
	var output fs.FileInfo // nil: no folder
	if c.toFolder() {
		output, _ = os.Stat(c.output) // it may not exist yet
	}
	for _, arg := range args {
		if arg == "" {
			return usage("A variable of the shell may not be set", "an input has an empty name")
		}
		if output == nil {
			continue
		}
		if input, err := os.Stat(arg); err == nil && os.SameFile(input, output) {
			return usage("-o DIR/ names another one", "%s is the folder to read and to write into", arg)
		}
	}
	return nil
}

// smallInput is the size, in bytes of a file, up to which workers do not pay: starting them
// takes a twentieth of the time of a small page, and for an archive of that size they would
// save some milliseconds.
const smallInput = 128 << 10

// isSmall reports whether name is a small file.
func isSmall(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular() && info.Size() <= smallInput
}

// openList opens the file of --files-from.
func (c *command) openList() (io.ReadCloser, error) {
	if c.filesFrom == "-" {
		return io.NopCloser(c.stdin), nil
	}
	file, err := os.Open(c.filesFrom)
	if err != nil {
		return nil, c.listFailure(err)
	}
	return file, nil
}

// listFailure returns the failure that ended the file of --files-from.
func (c *command) listFailure(err error) error {
	f := &failure{code: "files_from", message: c.filesFrom + ": " + cause(err), stage: "read", exit: exitFault}
	switch {
	case errors.Is(err, bufio.ErrTooLong):
		f.message = c.filesFrom + ": a line is too long for a name"
		f.next = "--files-from has a name a line, or with --null a NUL byte behind each"
	case errors.Is(err, fs.ErrNotExist):
		f.next = "Check its name, or pass - to read standard input"
	}
	return f
}

// list yields the names in r: the lines that are not empty, or the texts between NUL bytes.
func (in *inputs) list(r io.ReadCloser, nul bool) iter.Seq[string] {
	return func(yield func(string) bool) {
		defer r.Close()
		scanner := bufio.NewScanner(r)
		scanner.Buffer(nil, maxLineLen)
		if nul {
			scanner.Split(scanNUL)
		}
		for first := true; scanner.Scan(); first = false {
			name := scanner.Text()
			if first {
				name = strings.TrimPrefix(name, "\ufeff") // of a list that was written on Windows
			}
			if name != "" && !yield(name) {
				return
			}
		}
		in.err = scanner.Err()
	}
}

// saved is one page to extract, or the error in place of it.
type saved struct {
	capture.Capture
	err error

	input string // the name on the command line by which it was found
	key   digest // its key in the manifest of an output folder
	done  entry  // its entry in the manifest; zero if there is none
	at    place  // in all inputs, for --shard-size
	skip  bool   // it was written by an earlier run
}

// pages yields the pages of the inputs.
func (in *inputs) pages(opts capture.Options) iter.Seq[*saved] {
	return func(yield func(*saved) bool) {
		for name := range in.names {
			for got, err := range capturesOf(name, opts) {
				if !yield(&saved{Capture: got, err: err, input: name}) {
					return
				}
			}
		}
	}
}

// capturesOf yields the pages of the named input. The name may be that of a single record of
// an archive, as in errors and records: pages.warc.gz#12.
func capturesOf(name string, opts capture.Options) iter.Seq2[capture.Capture, error] {
	input := inputOf(name)
	all := capture.Open(slices.Values([]string{input}), opts)
	if input == name {
		return all
	}
	return func(yield func(capture.Capture, error) bool) {
		if !opts.Shard.Has(input) {
			return
		}
		for got, err := range all {
			if got.Source == name {
				yield(got, err)
				return
			}
		}
		yield(capture.Capture{Source: name}, &capture.Error{
			Source: name, Stage: capture.StageOpen, Code: capture.CodeNotFound, Offset: -1, Err: fmt.Errorf("no such record in %s", input),
		})
	}
}

// inputOf returns the name of the input that has the named page. A file may itself have a "#"
// in its name, as records do.
func inputOf(name string) string {
	for end := strings.LastIndexByte(name, '#'); end > 0; end = strings.LastIndexByte(name[:end], '#') {
		if _, err := os.Stat(name); err == nil {
			break
		}
		if input := name[:end]; input == "-" || isFile(input) {
			return input
		}
	}
	return name
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// scanNUL is a bufio.SplitFunc for texts that end with NUL bytes.
func scanNUL(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

func concat[T any](seqs ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, seq := range seqs {
			for v := range seq {
				if !yield(v) {
					return
				}
			}
		}
	}
}
