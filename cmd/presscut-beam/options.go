package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"runtime"
	"strconv"
	"strings"

	"presscut/extract"
	"presscut/extract/capture"
	"presscut/extract/record"
	"presscut/format"
)

// options are the values of the flags. Workers get them as JSON.
type options struct {
	Inputs    string
	Output    string
	Shards    int
	Compress  string
	Overwrite bool
	Jobs      int

	// As the flags of presscut that are called the same.
	From                        string
	MaxBytes                    int64
	Encoding                    string
	HTMLKey, TextKey, URLKey    string
	Precision, Recall           bool
	MinConfidence               float64
	Property, Schema, With      string
	Slim, Comments              bool
	NoLinks, NoImages, NoTables bool
	KeepTracking                bool
	Include, Exclude            string
}

// register adds the flags to set.
func (o *options) register(set *flag.FlagSet) {
	set.StringVar(&o.Inputs, "inputs", "", "`GLOB` of the archives, or the file that lists them, a name a line, with @ before its name")
	set.StringVar(&o.Output, "output", "", "`DIR` to write into")
	set.IntVar(&o.Shards, "shards", 0, "write `N` files, each of the inputs that are its by their names (default a file an input)")
	set.StringVar(&o.Compress, "compress", "gz", "compress the output as `FORMAT`: gz, zst, none")
	set.BoolVar(&o.Overwrite, "overwrite", false, "replace what an earlier run has written")
	set.IntVar(&o.Jobs, "jobs", runtime.NumCPU(), "pages of a file to extract at a time")

	set.StringVar(&o.From, "from", string(capture.Auto), "`FORMAT` to read, as of presscut")
	set.Var((*size)(&o.MaxBytes), "max-bytes", "give up on pages larger than this `SIZE`, such as 8M (default 32M, at most 512M)")
	set.StringVar(&o.Encoding, "encoding", "", "`CHARSET` of the pages, if it is told wrong")
	set.StringVar(&o.HTMLKey, "html-key", "", "of JSON Lines, the `KEY` that holds the page's HTML")
	set.StringVar(&o.TextKey, "text-key", "", "of JSON Lines, the `KEY` that holds the page's text")
	set.StringVar(&o.URLKey, "url-key", "", "of JSON Lines, the `KEY` that holds the page's address")
	set.BoolVar(&o.Precision, "precision", false, "rather lose text than keep boilerplate")
	set.BoolVar(&o.Recall, "recall", false, "rather keep boilerplate than lose text")
	set.Float64Var(&o.MinConfidence, "min-confidence", 0, "count an article below this confidence, a `NUMBER` from 0 to 1, as none")
	set.StringVar(&o.Property, "property", "", "write only these `FIELDS` of the record: title,authors")
	set.StringVar(&o.Schema, "schema", "", "`NAMES` of the JSON fields, as of presscut")
	set.StringVar(&o.With, "with", "", "add `FORMS` of the text to the record: markdown,html")
	set.BoolVar(&o.Slim, "slim", false, "leave provenance, images and confidence out of the record")
	set.BoolVar(&o.Comments, "comments", false, "add the readers' comments")
	set.BoolVar(&o.NoLinks, "no-links", false, "write links as their text")
	set.BoolVar(&o.NoImages, "no-images", false, "leave images out")
	set.BoolVar(&o.NoTables, "no-tables", false, "leave tables out")
	set.BoolVar(&o.KeepTracking, "keep-tracking", false, "leave utm_source and its like in links")
	set.StringVar(&o.Include, "include", "", "of archives read only what matches one of these `GLOBS`, parted by commas")
	set.StringVar(&o.Exclude, "exclude", "", "of archives skip what matches one of these `GLOBS`, parted by commas")
}

// check returns the error of values that cannot be.
func (o *options) check() error {
	_, err := format.New("jsonl", o.format())
	switch {
	case o.Inputs == "" || o.Output == "":
		return errors.New("--inputs 'LIST|GLOB' and --output DIR are needed")
	case o.Shards < 0 || o.Jobs < 1:
		return errors.New("--shards and --jobs are numbers of files and of jobs")
	case o.Compress != "gz" && o.Compress != "zst" && o.Compress != "none":
		return fmt.Errorf("--compress %s: it can be gz, zst, none", o.Compress)
	case o.Precision && o.Recall:
		return errors.New("--precision and --recall exclude each other")
	case !(o.MinConfidence >= 0 && o.MinConfidence <= 1): // nor NaN
		return errors.New("--min-confidence must be from 0 to 1")
	}
	for _, form := range list(o.With) {
		if form != "markdown" && form != "html" {
			return fmt.Errorf("--with %s: it can be markdown, html", form)
		}
	}
	for _, f := range capture.Formats() {
		if o.From == string(f) {
			return err
		}
	}
	return cmp.Or(err, fmt.Errorf("--from %s: no such format", o.From))
}

// ending is the ending of the names of output files.
func (o *options) ending() string {
	if o.Compress == "none" {
		return ".jsonl"
	}
	return ".jsonl." + o.Compress
}

// capture returns how inputs are read.
func (o *options) capture() capture.Options {
	return capture.Options{
		From:     capture.Format(o.From),
		MaxBytes: o.MaxBytes,
		Include:  list(o.Include),
		Exclude:  list(o.Exclude),
		Keys:     capture.Keys{HTML: o.HTMLKey, Text: o.TextKey, URL: o.URLKey},
	}
}

// record returns how records are made.
func (o *options) record() record.Options {
	opts := record.Options{
		Extract:       extract.Options{Charset: o.Encoding, MaxBytes: o.MaxBytes, KeepTracking: o.KeepTracking},
		Format:        o.format(),
		MinConfidence: o.MinConfidence,
	}
	switch {
	case o.Precision:
		opts.Extract.Balance = extract.Precision
	case o.Recall:
		opts.Extract.Balance = extract.Recall
	}
	return opts
}

// format returns the options for writing an article.
func (o *options) format() format.Options {
	opts := format.Options{Fields: list(o.Property), Schema: format.Schema(o.Schema), Slim: o.Slim, Comments: o.Comments}
	for _, form := range list(o.With) {
		switch form {
		case "markdown":
			opts.With |= format.WithMarkdown
		case "html":
			opts.With |= format.WithHTML
		}
	}
	for _, part := range []struct {
		omit bool
		part format.Parts
	}{{o.NoLinks, format.Links}, {o.NoImages, format.Images}, {o.NoTables, format.Tables}} {
		if part.omit {
			opts.Omit |= part.part
		}
	}
	return opts
}

// list returns the values of a flag that are parted by commas, nil if it is empty.
func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}

// size is the value of a flag that is a number of bytes: 4096, 64K, 8M, 1G.
type size int64

func (s *size) String() string { return strconv.FormatInt(int64(*s), 10) }

func (s *size) Set(value string) error {
	number, shift := strings.TrimSuffix(strings.ToUpper(value), "B"), 0
	for i, unit := range "KMG" {
		if rest, ok := strings.CutSuffix(number, string(unit)); ok {
			number, shift = rest, 10*(i+1)
			break
		}
	}
	n, err := strconv.ParseInt(number, 10, 64)
	if err != nil || n <= 0 || n<<shift>>shift != n {
		return errors.New("not a size such as 8M")
	}
	*s = size(n << shift)
	return nil
}
