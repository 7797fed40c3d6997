package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// manifestName is the name of the manifest in an output folder.
const manifestName = ".presscut.jsonl"

// manifest is the list of the files that were written into an output folder: a line for each
// page, added once its file is in place. It makes a run that was cut off, even by kill -9
// between two instructions, continue where it stopped:
//
//   - A page is done if the file of its line has the digest in the line.
//   - A file without its line was renamed into place just before the end. It is
//     made again, found to be the same, and gets its line.
//   - A file of which only the ".part" existed is made again.
//   - An incomplete line at the end of the manifest is ignored.
//
// A page is identified by its bytes, the facts from its container and the flags that shape the
// output: if the page or the flags change, it is done again. Its file is replaced if it is
// unchanged since the last line about it. Pages that failed have no line, so they are tried
// again.
type manifest struct {
	dir    string
	assets string   // folder of the pictures
	file   *os.File // opened for the first line to add

	// The state when the run began: the entries, and for each key the index of its first entry
	// plus one. Millions of pages may be done, so both are kept small.
	done  []doneEntry
	first map[digest]int32
	files map[uint64]owner // by the hash of the file's path
}

// owner has the page that a file was made of, by the hash of its source, and the digest of the
// file.
type owner struct {
	source uint64
	sum    digest
}

// entry is one line of the manifest.
type entry struct {
	Key  digest `json:"key"`  // of the page and the flags
	File string `json:"file"` // path below the folder, with slashes
	Sum  digest `json:"sum"`  // of the file's bytes

	Source string `json:"source"` // of the page, as in its record
	URL    string `json:"url,omitempty"`

	Assets []string `json:"assets,omitempty"` // names of the page's pictures in their folder
}

// doneEntry is an entry under its key.
type doneEntry struct {
	file   string
	sum    digest
	assets []string
	next   int32 // index plus one of the next entry with the same key; 0: none
}

// digest is the first half of a SHA-256 hash: 128 bits distinguish more files than there are.
type digest [sha256.Size / 2]byte

// MarshalText and UnmarshalText convert a digest to hexadecimal digits for JSON.
func (d digest) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, d[:]), nil }

func (d *digest) UnmarshalText(text []byte) error {
	if len(text) != 2*len(d) {
		return hex.ErrLength
	}
	_, err := hex.Decode(d[:], text)
	return err
}

// openManifest returns the manifest of an output folder: with its entries if resume is set,
// otherwise only for adding to it.
func openManifest(dir string, resume bool) (*manifest, error) {
	m := &manifest{dir: dir, first: make(map[digest]int32), files: make(map[uint64]owner)}
	if !resume {
		return m, nil
	}
	file, err := os.Open(m.name())
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return m, nil
	case err != nil:
		return nil, m.failure(err)
	}
	defer file.Close()
	for lines := bufio.NewReader(file); ; {
		line, err := lines.ReadBytes('\n')
		var e entry
		if json.Unmarshal(line, &e) == nil && e.File != "" {
			m.remember(e)
		}
		switch {
		case err == io.EOF:
			return m, nil
		case err != nil:
			return nil, m.failure(err)
		}
	}
}

// remember appends e to the entries with its key.
func (m *manifest) remember(e entry) {
	m.files[hashOf(e.File)] = owner{hashOf(e.Source), e.Sum}
	m.done = append(m.done, doneEntry{file: e.File, sum: e.Sum, assets: e.Assets})
	index := int32(len(m.done))
	last := m.first[e.Key]
	if last == 0 {
		m.first[e.Key] = index
		return
	}
	for m.done[last-1].next > 0 {
		last = m.done[last-1].next
	}
	m.done[last-1].next = index
}

// next returns the entry of the next page with that key and removes it, so that equal pages
// have an entry each. It returns the zero entry if there is none.
func (m *manifest) next(key digest) entry {
	index := m.first[key]
	if index == 0 {
		return entry{}
	}
	e := m.done[index-1]
	m.first[key] = e.next
	return entry{Key: key, File: e.file, Sum: e.sum, Assets: e.assets}
}

// keyed yields pages with their keys and their entries in the manifest. It skips the output
// folder if an input contains it, because this run may have just written its files.
func (m *manifest) keyed(pages iter.Seq[*saved], flags string) iter.Seq[*saved] {
	return func(yield func(*saved) bool) {
		for page := range pages {
			if inFolder(m.dir, page.Source) && !inFolder(m.dir, page.input) {
				continue
			}
			if page.err == nil {
				page.key = keyOf(page, flags)
				page.done = m.next(page.key)
			}
			if !yield(page) {
				return
			}
		}
	}
}

// inFolder reports whether the file name lies below dir.
func inFolder(dir, name string) bool {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return false
	}
	name, err = filepath.Abs(name)
	return err == nil && strings.HasPrefix(name, dir+string(filepath.Separator))
}

// holds reports whether e's file and its pictures exist with the hashes in e.
func (m *manifest) holds(e entry) bool {
	if e.File == "" || !filepath.IsLocal(filepath.FromSlash(e.File)) {
		return false
	}
	content, err := os.ReadFile(filepath.Join(m.dir, filepath.FromSlash(e.File)))
	if err != nil || sumOf(content) != e.Sum {
		return false
	}
	for _, name := range e.Assets {
		if filepath.Base(name) != name || !holdsSum(filepath.Join(m.assets, name), name) {
			return false
		}
	}
	return true
}

// add adds a line with a single write, so that programs which write into the same folder do
// not mix theirs.
func (m *manifest) add(e entry) error {
	line, err := json.Marshal(e)
	if err == nil && m.file == nil {
		err = m.open()
	}
	if err == nil {
		_, err = m.file.Write(append(line, '\n'))
	}
	if err != nil {
		return m.failure(err)
	}
	return nil
}

// longestHalf is how many bytes at the end of a manifest are searched for the end of its last
// complete line.
const longestHalf = 1 << 20

// open opens the manifest for adding. It removes an incomplete line that kill -9, a full disk
// or a power cut may have left.
func (m *manifest) open() (err error) {
	m.file, err = os.OpenFile(m.name(), os.O_RDWR|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	size, err := m.file.Seek(0, io.SeekEnd)
	if err != nil || size == 0 {
		return err
	}
	end := make([]byte, min(size, longestHalf))
	if _, err := m.file.ReadAt(end, size-int64(len(end))); err != nil {
		return err
	}
	half := len(end) - 1 - bytes.LastIndexByte(end, '\n')
	if half == 0 {
		return nil
	}
	return m.file.Truncate(size - int64(half))
}

func (m *manifest) close() error {
	if m.file == nil {
		return nil
	}
	if err := m.file.Close(); err != nil {
		return m.failure(err)
	}
	return nil
}

func (m *manifest) name() string { return filepath.Join(m.dir, manifestName) }

func (m *manifest) failure(err error) *failure { return writeFailure(m.name(), err) }

// keyOf returns the key of a page under flags, a text of all flags that shape the output.
func keyOf(page *saved, flags string) digest {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%q %q %q %t %q %d %q %q %q %d %q\n", flags, page.Source, page.ID, page.NumericID, page.URL, page.Time.UnixNano(),
		page.ContentType, page.Charset, page.Language, page.Kind, page.Extra)
	h := sha256.New()
	h.Write(b.Bytes())
	h.Write(page.Body)
	return digest(h.Sum(nil))
}

func sumOf(content []byte) digest {
	sum := sha256.Sum256(content)
	return digest(sum[:])
}
