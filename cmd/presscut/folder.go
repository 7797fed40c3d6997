package main

import (
	"bytes"
	"hash/fnv"
	"os"
	"path/filepath"
)

// folder is the output that writes one file for each page below a folder, and a line for each
// into the folder's manifest.
type folder struct {
	*manifest
	ending    string
	naming    string
	overwrite bool
	resume    bool

	// taken counts how often a name was requested in this run, by the name's hash: the names
	// themselves would take too much memory in a long run.
	taken map[uint64]int
}

// openFolder makes the output folder ready.
func (c *command) openFolder() (*folder, error) {
	if err := os.MkdirAll(c.output, 0o777); err != nil {
		return nil, writeFailure(c.output, err)
	}
	m, err := openManifest(c.output, c.resume)
	if err != nil {
		return nil, err
	}
	m.assets = c.assets
	ending := "." + c.format
	switch c.format {
	case "text":
		ending = ".txt"
	case "tei":
		ending = ".xml"
	}
	return &folder{m, ending, c.naming, c.overwrite, c.resume, make(map[uint64]int)}, nil
}

func (f *folder) write(r *result) error {
	switch {
	case r.skipped:
		f.take(r.done.File)
		return nil
	case r.page == nil:
		return nil
	}
	name := f.free(outputName(r, f.naming), hashOf(r.Source))
	if err := f.put(name, r); err != nil {
		return err
	}
	e := entry{Key: r.key, File: name, Sum: sumOf(r.page), Source: r.Source}
	if r.URL != nil {
		e.URL = r.URL.String()
	}
	for _, a := range r.assets {
		e.Assets = append(e.Assets, a.name)
	}
	return f.add(e)
}

// put writes the named file below the folder. If a run is resumed, a file that already has the
// right content was written by a run that was killed before it could add it to the manifest. A
// file that an earlier run made of the page, and that was not changed since, is replaced.
func (f *folder) put(name string, r *result) error {
	full := filepath.Join(f.dir, filepath.FromSlash(name))
	if old, err := os.ReadFile(full); f.resume && err == nil {
		if bytes.Equal(old, r.page) {
			return nil
		}
		r.redone = f.files[hashOf(name)] == owner{hashOf(r.Source), sumOf(old)}
	}
	if err := makeFolder(full); err != nil {
		return err
	}
	return writeAtomic(full, r.page, f.overwrite || r.redone)
}

// free returns the first numbered name for stem, with the ending, that this run has not used
// and that no earlier run used for another page than that of source. Pages come in the order
// of the inputs, so the numbers are the same in every run.
func (f *folder) free(stem string, source uint64) string {
	first := hashOf(stem + f.ending)
	for n := f.taken[first] + 1; ; n++ {
		name := numbered(stem, n) + f.ending
		if old, given := f.files[hashOf(name)]; given && old.source != source {
			continue
		}
		if f.take(name) {
			f.taken[first] = n
			return name
		}
	}
}

// take marks a name as used, and reports whether it was free.
func (f *folder) take(name string) bool {
	key := hashOf(name)
	f.taken[key]++
	return f.taken[key] == 1
}

func (f *folder) discard() { f.close() }

func hashOf(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}
