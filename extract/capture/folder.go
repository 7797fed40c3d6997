package capture

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"presscut/extract/internal/source"
)

// yielder is the function that receives captures; false means stop.
type yielder = func(Capture, error) bool

// openName yields the pages of one input by its given name.
func openName(name string, opts *Options, yield yielder) bool {
	if name == "-" {
		stdin := opts.Stdin
		if stdin == nil {
			stdin = strings.NewReader("")
		}
		return openStream(input{source: name, opts: opts, yield: yield}, stdin)
	}
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return openGlob(name, err, opts, yield)
	case info.IsDir():
		return openFolder(name, opts, yield)
	case !opts.Shard.Has(name):
		return true
	case opts.isOutput(name):
		return fail(yield, name, StageOpen, errOutput)
	}
	return openFile(name, filepath.Dir(name), filepath.Base(name), nil, opts, yield)
}

var errOutput = errors.New("it is the file that is being written")

// openGlob yields the pages of the files and folders that match pattern, a name that is not a
// file. reason is the error for that. A file below a matching folder comes once.
func openGlob(pattern string, reason error, opts *Options, yield yielder) bool {
	if file, offset, ok := cutOffset(pattern); ok {
		return openRecord(pattern, file, offset, nil, opts, yield)
	}
	var names []string
	if strings.ContainsAny(pattern, "*?[{") {
		names, _ = doublestar.FilepathGlob(pattern, doublestar.WithNoHidden()) // a name that is not a valid pattern matches nothing
	}
	if len(names) == 0 {
		return !opts.Shard.Has(pattern) || fail(yield, pattern, StageOpen, reason)
	}
	slices.Sort(names)
	for _, name := range names {
		if matchesAbove(names, name) {
			continue
		}
		if !openName(name, opts, yield) {
			return false
		}
	}
	return true
}

// cutOffset splits the name of a record, "FILE@OFFSET". It reports whether there is such a
// file.
func cutOffset(name string) (file string, offset int64, ok bool) {
	at := strings.LastIndexByte(name, '@')
	if at < 0 {
		return "", 0, false
	}
	offset, err := strconv.ParseInt(name[at+1:], 10, 64)
	if err != nil || offset < 0 {
		return "", 0, false
	}
	info, err := os.Stat(name[:at])
	return name[:at], offset, err == nil && info.Mode().IsRegular()
}

// openRecord yields the page of the record that begins at an offset of a file. records are
// those of the file; if it is nil, they are searched when needed.
func openRecord(name, file string, offset int64, records *recordHolder, opts *Options, yield yielder) bool {
	if !opts.Shard.Has(file) {
		return true
	}
	f, err := os.Open(file)
	if err != nil {
		return fail(yield, name, StageOpen, err)
	}
	defer f.Close()
	if _, err := f.Seek(offset, io.SeekStart); err != nil {
		return fail(yield, name, StageOpen, err)
	}
	in := input{source: name, opts: opts, yield: yield, base: offset, archive: file, storage: storageOf(file), records: records}
	return openStream(in, f)
}

// matchesAbove reports whether a folder that holds name is among names, which are
// sorted.
func matchesAbove(names []string, name string) bool {
	for dir := filepath.Dir(name); dir != name; name, dir = dir, filepath.Dir(dir) {
		if _, found := slices.BinarySearch(names, dir); found {
			return true
		}
	}
	return false
}

// openFolder yields the pages of all files below a folder, by path, in the order of their
// names within each folder.
func openFolder(named string, opts *Options, yield yielder) bool {
	found, more := false, true
	exports := make(exportedFolders)
	root := strings.TrimRight(named, string(filepath.Separator)) + string(filepath.Separator) // follows a link
	filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			found, more = true, fail(yield, name, StageOpen, err)
		} else if sub, reason := below(root, name, d); reason != "" {
			opts.skipped(name, reason)
			if d.IsDir() {
				return fs.SkipDir
			}
		} else if d.IsDir() {
			return nil
		} else if !opts.Shard.Has(name) {
			found = true // it is in another shard
		} else if opts.isOutput(name) {
			opts.skipped(name, errOutput.Error())
		} else if opts.chosen(sub, func() []byte { return head(name) }) {
			if exports.isNotes(root, sub) {
				opts.skipped(name, exportedNote)
				return nil
			}
			found, more = true, openFile(name, root, sub, exports.page(root, sub), opts, yield)
		} else {
			opts.skipped(name, notChosen)
		}
		if !more {
			return fs.SkipAll
		}
		return nil
	})
	if more && !found && opts.Shard.Has(named) {
		return fail(yield, named, StageOpen, ErrNoPages)
	}
	return more
}

// notChosen is the usual reason for skipping a file of a folder or zip archive.
const notChosen = "no page by its name, or excluded"

// below returns the path of name below root with slashes, or the reason for skipping it.
func below(root, name string, d fs.DirEntry) (sub, reason string) {
	if name == root {
		return ".", ""
	}
	sub, err := filepath.Rel(root, name)
	switch {
	case err != nil:
		return "", err.Error()
	case strings.HasPrefix(d.Name(), "."):
		return "", "hidden"
	case d.Type()&fs.ModeSymlink != 0:
		if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
			return "", "a link to no file"
		}
	case !d.IsDir() && !d.Type().IsRegular():
		return "", "no file"
	}
	return filepath.ToSlash(sub), ""
}

// chosen reports whether the file at that path in a folder or zip archive must be read. head
// returns its beginning.
func (o *Options) chosen(sub string, head func() []byte) bool {
	if matchesAny(o.Exclude, sub) {
		return false
	}
	if len(o.Include) > 0 {
		return matchesAny(o.Include, sub)
	}
	switch {
	case HasPageEnding(sub):
		return true
	case hasAssetEnding(sub):
		return false
	case hasDataEnding(sub):
		return containers[source.ContainerOf(head())] != Auto
	}
	return looksLikePage(head())
}

// chosenAddress reports whether the record of a web archive with that address must be read. A
// record without an address must be.
func (o *Options) chosenAddress(u *url.URL) bool {
	if u == nil {
		return true
	}
	matches := func(globs []string) bool {
		return matchesAny(globs, u.Host+u.Path) || matchesAny(globs, u.Host)
	}
	return !matches(o.Exclude) && (len(o.Include) == 0 || matches(o.Include))
}

// matchesAny reports whether a glob matches the path.
func matchesAny(globs []string, sub string) bool {
	for _, glob := range globs {
		name := sub
		if !strings.Contains(glob, "/") {
			name = path.Base(sub)
		}
		if ok, _ := doublestar.Match(strings.TrimPrefix(glob, "/"), name); ok {
			return true
		}
	}
	return false
}

// HasPageEnding reports whether a file's name has the ending of a page, or of an
// archive of pages, compressed or not.
func HasPageEnding(name string) bool {
	ext := ending(name)
	switch ext {
	case ".gz", ".zst", ".br":
		return HasPageEnding(name[:len(name)-len(ext)])
	case ".html", ".htm", ".xhtml", ".xht", ".shtml", ".txt", ".text", ".md", ".markdown",
		".mhtml", ".mht", ".eml", ".mbox", ".rss", ".atom", ".enex", ".har", ".warc", ".arc", ".wet", ".wacz", ".zip", ".epub", ".tar", ".tgz", ".webarchive", ".jsonl", ".ndjson":
		return true
	}
	return false
}

// hasAssetEnding reports whether a file has the name of an asset in a saved page's folder.
// Such files are not even opened.
func hasAssetEnding(name string) bool {
	switch ending(name) {
	case ".css", ".js", ".mjs", ".map", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico",
		".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".webm", ".pdf":
		return true
	}
	return false
}

// hasDataEnding reports whether a file's name has the ending of data of any kind, such as a
// feed or a log of a browser's traffic.
func hasDataEnding(name string) bool {
	ext := ending(name)
	return ext == ".xml" || ext == ".json"
}

func ending(name string) string { return strings.ToLower(path.Ext(name)) }

// looksLikePage reports whether a file with an uninformative name is a page by its beginning:
// HTML or an archive, but not any text.
func looksLikePage(head []byte) bool {
	return sniff(head) != Auto || source.IsHTML(head) && source.Foreign(head) == ""
}

// head returns the beginning of a file, or nothing if it cannot be read.
func head(name string) []byte {
	f, err := os.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	p := make([]byte, sniffLen)
	n, _ := io.ReadFull(f, p)
	return p[:n]
}

// openFile yields the pages of a file. sub is its path below root, the folder that was named
// or else its own. exported is an export's description of it, or nil.
func openFile(name, root, sub string, exported *exportedPage, opts *Options, yield yielder) bool {
	f, err := os.Open(name)
	if err != nil {
		return fail(yield, name, StageOpen, err)
	}
	defer f.Close()
	in := input{source: name, path: sub, opts: opts, yield: yield, file: f}
	in.describe(exported)
	in.storage = storageOf(name)
	if opts.Assets {
		in.holder = folderHolder{root}
	}
	if info, err := f.Stat(); err == nil && info.Mode().IsRegular() {
		in.size = info.Size()
	}
	return openStream(in, f)
}

// open yields the pages in r, which may have any format, compressed or not.
func (in *input) open(r io.Reader) bool {
	m := memories.Take()
	start := in.begin(m, r)
	format := in.opts.From
	if in.archive != "" {
		format = Auto
	}
	if format == Auto || format == "" {
		format = in.format(start)
		if in.damage() != nil && format == Auto {
			format = in.formatBehindDamage()
		}
	}
	more := in.archive != "" && format != WARC && format != ARC
	if more {
		more = in.fail(StageRead, fmt.Errorf("%w: no record of a web archive begins at this byte", ErrDamaged))
	} else {
		more = in.read(format)
	}
	m.release()
	return more
}

// begin reads the beginning of the content, compressed or not, and returns it.
func (in *input) begin(m *memory, r io.Reader) []byte {
	m.tape.reset(r)
	in.tape = &m.tape
	in.r = readThrough(&m.stored, in.tape)
	start := peekStart(in.r)
	if c := codecOf(in.source, start); c != plain {
		in.unpacker = newUnpacker(c, in.tape, in.r, &m.gzip)
		in.r = readThrough(&m.content, in.unpacker)
		in.file, in.size = nil, 0
		start = peekStart(in.r)
	}
	return start
}

// format returns the format of an input that begins with start.
func (in *input) format(start []byte) Format {
	format := sniff(start)
	switch {
	case format != Auto:
	case in.isSelfExtracting(start):
		return Zip
	case isLinesName(in.source) && !bytes.HasPrefix(bytes.TrimSpace(start), []byte("<")):
		return JSONL // whose first line is broken
	}
	return format
}

// isLinesName reports whether name is that of a JSON Lines file.
func isLinesName(name string) bool {
	switch ext := ending(name); ext {
	case ".gz", ".zst", ".br":
		return isLinesName(name[:len(name)-len(ext)])
	case ".jsonl", ".ndjson":
		return true
	}
	return false
}

// peekStart returns the beginning of r, up to sniffLen bytes. A read error is returned again
// to the reader of the content.
//
// It waits only for the first line if that may be JSON, because a program that feeds a pipe
// line by line may need the answer to one before it writes the next.
func peekStart(r *bufio.Reader) []byte {
	for n := 1; ; n = r.Buffered() + 1 {
		start, err := r.Peek(n)
		if err == nil {
			start, _ = r.Peek(min(r.Buffered(), sniffLen))
		}
		if err != nil || len(start) == sniffLen || start[0] == '{' && bytes.IndexByte(start, '\n') >= 0 {
			return start
		}
	}
}
