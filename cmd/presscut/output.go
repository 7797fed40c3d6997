package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"presscut/extract/record"
	"presscut/format"
)

// output is the destination of results. Its methods are called by one goroutine, and write in
// the order of the results.
type output interface {
	write(r *result) error
	close() error // completes the output
	discard()     // removes as much of the output as possible
}

// openOutput returns the output that the flags select. sole is the name of the only input, ""
// if there may be several.
func (c *command) openOutput(sole string) (output, error) {
	s := &stream{paint: c.coloredJSON(), joint: c.joint(), header: c.header(), lines: c.format == "jsonl", sole: sole, several: c.refuseSeveral(),
		list: c.schema == string(format.Wallabag) || c.schema == string(format.Karakeep)}
	switch {
	case c.check:
		return nowhere{}, nil
	case c.shardSize > 0:
		return c.openParts()
	case c.toFolder():
		return c.openFolder()
	case !c.toFile():
		s.name, s.w = "standard output", c.stdout
		s.commit, s.undo = func() error { return nil }, func() {}
		return c.openStream(s), nil
	}
	if err := makeFolder(c.output); err != nil {
		return nil, err
	}
	file, err := createAtomic(c.output, c.overwrite)
	if err != nil {
		return nil, err
	}
	s.name, s.undo = c.output, file.discard
	s.w, s.commit = packed(file)
	return c.openStream(s), nil
}

// openStream returns s as an output in the selected format.
func (c *command) openStream(s *stream) output {
	if c.format == "epub" {
		return c.openBook(s)
	}
	return s
}

// toFile reports whether -o names something other than standard output.
func (c *command) toFile() bool { return c.output != "" && c.output != "-" }

// toFolder reports whether -o names a folder: by a slash at its end, or because it is one.
func (c *command) toFolder() bool {
	if !c.toFile() {
		return false
	}
	if strings.HasSuffix(c.output, "/") || strings.HasSuffix(c.output, string(os.PathSeparator)) {
		return true
	}
	info, err := os.Stat(c.output)
	return err == nil && info.IsDir()
}

// toSinglePage reports whether -o names a file that can only be meant for one page: neither
// its extension nor a flag selects a format of records, and it is not a device.
func (c *command) toSinglePage() bool {
	if !c.toFile() || c.toFolder() || c.writesRecords() || format.ForFile(withoutPacking(c.output)) != "" {
		return false
	}
	info, err := os.Stat(c.output)
	return err != nil || info.Mode().IsRegular()
}

// refuseSeveral returns the error of several pages in one output that is for a single one.
func (c *command) refuseSeveral() error {
	switch {
	case c.browser:
		return usage("-o DIR/ writes a file a page", "--browser shows one page, and there may be several")
	case c.toSinglePage():
		return usage(fmt.Sprintf("-o %s/ writes a file a page, -o %[1]s.md one of all pages", c.output), "-o %s: there may be several pages, and the name has no known ending", c.output)
	case c.links == linksReference && c.format == "md" && len(c.fields) == 0 && c.page == nil && !c.endsWithNUL():
		return usage("-o DIR/ writes a file a page", "--links reference numbers the links of each page, and there may be several in one file")
	}
	return nil
}

// unknownEnding returns the extension of an output file's name, "" if it has none.
func unknownEnding(name string) string {
	return filepath.Ext(strings.TrimLeft(filepath.Base(withoutPacking(name)), "."))
}

// nowhere is the output of --check.
type nowhere struct{}

func (nowhere) write(*result) error { return nil }
func (nowhere) close() error        { return nil }
func (nowhere) discard()            {}

// joint has the texts that make one stream of several pages.
type joint struct {
	before, between, after string
}

// textRuleWidth is the width in columns of the line between two texts: that of
// the line length of plain text mail, RFC 2822 section 2.1.1.
const textRuleWidth = 78

// endsWithNUL reports whether pages, or bare fields, end with a NUL byte.
func (c *command) endsWithNUL() bool { return c.nul && c.filesFrom == "" }

// joint returns the joint of the format. Pages end with a newline, except those of JSON, whose
// newline is removed. Bare fields are lines that need no joint.
func (c *command) joint() joint {
	switch {
	case c.format == "json" && c.schema == string(format.Karakeep):
		return joint{"{\"bookmarks\": [\n", ",\n", "\n]}\n"}
	case c.format == "json":
		return joint{"[\n", ",\n", "\n]\n"}
	case len(c.fields) > 0, c.endsWithNUL(), c.page != nil:
		return joint{}
	case c.format == "tei":
		return joint{format.TEIStart, "\n", "\n" + format.TEIEnd}
	case c.format == "md":
		return joint{between: "\n---\n\n"}
	case c.format == format.Terminal:
		return joint{between: "\n" + strings.Repeat("═", min(textRuleWidth, max(c.formatOptions.Wrap, 1))) + "\n\n"}
	case c.format == "text":
		return joint{between: "\n" + strings.Repeat("-", textRuleWidth) + "\n\n"}
	}
	return joint{}
}

// header returns the beginning of every file, whatever its pages: the names of the columns of
// CSV.
func (c *command) header() []byte {
	if c.format != "csv" || c.page != nil {
		return nil
	}
	return format.CSVHeader(c.formatOptions)
}

// stream is the output that writes pages one after the other, each with one call and
// immediately, for a reader at the other end.
//
// JSON is an array, unless the only input named is itself a page, so that the output of a call
// has one form for any folder or archive.
type stream struct {
	joint
	w       io.Writer
	name    string
	lines   bool   // JSON Lines: failures have their record
	sole    string // the only input, if there is only one
	list    bool   // JSON is a list, even of one page
	several error  // the error that refuses several pages; nil if they are allowed
	header  []byte
	paint   bool // JSON is coloured
	started bool
	commit  func() error
	undo    func()
}

func (s *stream) write(r *result) error {
	if s.several != nil && r.Source != s.sole {
		return s.several
	}
	page, lead := r.page, s.between
	if page == nil && s.lines {
		page = r.record()
	}
	if page == nil {
		return nil
	}
	if !s.started {
		s.started = true
		if r.Source == s.sole && !s.list {
			s.joint = joint{}
		}
		lead = string(s.header) + s.before
	}
	if s.after != "" {
		page = bytes.TrimSuffix(page, []byte("\n"))
	}
	if s.paint {
		page = paintJSON(page)
	}
	return s.put(append([]byte(lead), page...))
}

// record returns the JSON line of a page without article.
func (r *result) record() []byte {
	f := record.Failure{Code: r.failure.code, Message: r.failure.message, Stage: r.failure.stage}
	return f.Line(r.Capture)
}

func (s *stream) put(b []byte) error {
	if _, err := s.w.Write(b); err != nil {
		return writeFailure(s.name, err)
	}
	return nil
}

// close ends the stream. If nothing was written, no file appears.
func (s *stream) close() error {
	if !s.started {
		s.discard()
		return nil
	}
	if s.after != "" {
		if err := s.put([]byte(s.after)); err != nil {
			s.discard()
			return err
		}
	}
	return s.commit()
}

func (s *stream) discard() { s.undo() }
