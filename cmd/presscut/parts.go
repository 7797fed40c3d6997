package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// parts is the output of --shard-size: JSON Lines in numbered files, part-00000.jsonl.gz and
// so on, each with at most that number of bytes before compression, unless it is a single
// record. Each appears completely or not at all, and then gets its line in a list beside the
// files.
//
// A line counts the pages that were read up to the end of its file, and has a digest of all of
// them and of the flags. So --resume skips that number of pages without examining them, and
// finds out at the end of each file whether they were the same.
type parts struct {
	dir, stem, ending string
	limit             int64
	overwrite, resume bool

	done    []part // files of an earlier run whose pages are yet to come
	written int    // pages in them
	list    *os.File
	count   int // number of files, including those of done

	file *atomicFile // nil: the next record begins one
	pack io.WriteCloser
	sum  hash.Hash
	now  part // the content of the file so far
}

// part is the line of one file in the list.
type part struct {
	File    string `json:"file"`    // its name
	Records int    `json:"records"` // lines in it
	Bytes   int64  `json:"bytes"`   // of these, before compression
	Sum     digest `json:"sum"`     // of the file

	place
}

// place is a position in the inputs.
type place struct {
	Pages int    `json:"pages"` // pages up to here, from the first
	Input digest `json:"input"` // of all of them and of the flags
}

// partStem is the beginning of the files' names if -o names a folder, and partEnding their
// end.
const (
	partStem   = "part"
	partEnding = ".jsonl.gz"
)

// splitPartName splits the value of -o into a folder and the beginning and end of the names of
// the files in it: "out/" means "out/part.jsonl.gz".
func (c *command) splitPartName() (dir, stem, ending string) {
	if c.toFolder() {
		return c.output, partStem, partEnding
	}
	dir, base := filepath.Split(c.output)
	stem = strings.TrimSuffix(withoutPacking(base), filepath.Ext(withoutPacking(base)))
	return filepath.Clean(dir), stem, base[len(stem):]
}

// openParts prepares the output of parts.
func (c *command) openParts() (*parts, error) {
	p := &parts{limit: int64(c.shardSize), overwrite: c.overwrite, resume: c.resume}
	p.dir, p.stem, p.ending = c.splitPartName()
	if err := os.MkdirAll(p.dir, 0o777); err != nil {
		return nil, writeFailure(p.dir, err)
	}
	listed, err := p.readList()
	if err != nil {
		return nil, err
	}
	if !c.resume {
		return p, p.startOver(listed)
	}
	for i, e := range listed {
		if e.File != p.name(i) || !p.isWhole(e) {
			break
		}
		p.done = append(p.done, e)
	}
	p.count = len(p.done)
	if p.count > 0 {
		p.written = p.done[p.count-1].Pages
	}
	return p, p.rewriteList()
}

// startOver removes the files that an earlier run has listed, if --overwrite allows it: a
// shorter run would leave the last of its files beside the new ones.
func (p *parts) startOver(listed []part) error {
	for _, e := range listed {
		switch _, err := os.Stat(p.path(e.File)); {
		case err != nil:
		case !p.overwrite:
			return existsFailure(p.path(e.File))
		default:
			os.Remove(p.path(e.File))
		}
	}
	return p.rewriteList()
}

func (p *parts) name(i int) string { return fmt.Sprintf("%s-%05d%s", p.stem, i, p.ending) }

func (p *parts) path(name string) string { return filepath.Join(p.dir, name) }

func (p *parts) listName() string { return p.path("." + p.stem + ".parts.jsonl") }

// readList returns the entries of the list, up to an incomplete line that kill -9 may have
// left.
func (p *parts) readList() ([]part, error) {
	file, err := os.Open(p.listName())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, writeFailure(p.listName(), err)
	}
	defer file.Close()
	var listed []part
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var e part
		if json.Unmarshal(lines.Bytes(), &e) != nil || e.File != filepath.Base(e.File) {
			break
		}
		listed = append(listed, e)
	}
	return listed, nil
}

// isWhole reports whether the file of e is there and has its bytes.
func (p *parts) isWhole(e part) bool {
	file, err := os.Open(p.path(e.File))
	if err != nil {
		return false
	}
	defer file.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, file)
	return err == nil && digest(sum.Sum(nil)) == e.Sum
}

// rewriteList writes the lines of the finished files, and leaves the list open for more.
func (p *parts) rewriteList() error {
	var lines bytes.Buffer
	for _, e := range p.done {
		lines.Write(e.line())
	}
	err := writeAtomic(p.listName(), lines.Bytes(), true)
	if err == nil {
		p.list, err = os.OpenFile(p.listName(), os.O_WRONLY|os.O_APPEND, 0)
	}
	if err != nil {
		return writeFailure(p.listName(), err)
	}
	return nil
}

func (e *part) line() []byte {
	// A struct of texts and numbers can always be marshaled.
	line, _ := json.Marshal(e)
	return append(line, '\n')
}

// placed yields pages with their places, and marks those that an earlier run has written. It
// skips the output files if an input contains them.
func (p *parts) placed(pages iter.Seq[*saved], flags string) iter.Seq[*saved] {
	return func(yield func(*saved) bool) {
		var at place
		for page := range pages {
			if p.isOwn(page.Source) && !p.isOwn(page.input) {
				continue
			}
			key := keyOf(page, flags)
			if page.err != nil {
				key = sumOf([]byte(page.Source + "\n" + page.err.Error()))
			}
			at = place{at.Pages + 1, sumOf(append(at.Input[:], key[:]...))}
			page.at, page.skip = at, at.Pages <= p.written
			if !yield(page) {
				return
			}
		}
	}
}

// isOwn reports whether the named page is in a file that this run may write.
func (p *parts) isOwn(name string) bool {
	return inFolder(p.dir, name) && strings.HasPrefix(filepath.Base(name), p.stem+"-") && strings.Contains(filepath.Base(name), p.ending)
}

func (p *parts) write(r *result) error {
	if r.at.Pages <= p.written {
		return p.verify(r.at)
	}
	line := r.page
	if line == nil {
		line = r.record()
	}
	if p.file != nil && p.now.Bytes+int64(len(line)) > p.limit {
		if err := p.end(); err != nil {
			return err
		}
	}
	if p.file == nil {
		if err := p.begin(); err != nil {
			return err
		}
	}
	if _, err := p.pack.Write(line); err != nil {
		return writeFailure(p.file.name, err)
	}
	p.now.Records++
	p.now.Bytes += int64(len(line))
	p.now.place = r.at
	return nil
}

// verify compares the pages up to a place with those that an earlier run has written to the
// files.
func (p *parts) verify(at place) error {
	for len(p.done) > 0 && p.done[0].Pages <= at.Pages {
		if p.done[0].place != at {
			return p.changed()
		}
		p.done = p.done[1:]
	}
	return nil
}

func (p *parts) changed() *failure {
	return &failure{
		code: "changed", message: "the inputs or the flags are not those that " + p.path(p.done[0].File) + " was written from", stage: "write",
		next: "--overwrite in place of --resume begins anew", exit: exitFault,
	}
}

// begin begins the next file. A file without a line in the list was renamed just before an
// earlier run was killed.
func (p *parts) begin() (err error) {
	p.file, err = createAtomic(p.path(p.name(p.count)), p.overwrite || p.resume)
	if err != nil {
		return err
	}
	p.sum = sha256.New()
	p.pack = packer(p.file.name, io.MultiWriter(p.file, p.sum))
	p.now = part{File: p.name(p.count)}
	return nil
}

// end makes the file appear and adds its line.
func (p *parts) end() error {
	if err := p.pack.Close(); err != nil {
		p.discard()
		return writeFailure(p.file.name, err)
	}
	if err := p.file.commit(); err != nil {
		return err
	}
	p.file = nil
	p.count++
	p.now.Sum = digest(p.sum.Sum(nil))
	if _, err := p.list.Write(p.now.line()); err != nil {
		return writeFailure(p.listName(), err)
	}
	return nil
}

func (p *parts) close() error {
	defer p.list.Close()
	if len(p.done) > 0 {
		p.discard()
		return p.changed()
	}
	if p.file == nil {
		return nil
	}
	return p.end()
}

func (p *parts) discard() {
	if p.file != nil {
		p.file.discard()
	}
	p.list.Close()
}
