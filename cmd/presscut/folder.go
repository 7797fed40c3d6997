package main

import (
	"bytes"
	"hash/fnv"
	"os"
	"path/filepath"
)

// folder is the output that writes a file a page below a folder, and a line
// for each into the folder's manifest.
type folder struct {
	*manifest
	ending    string
	naming    string
	overwrite bool
	resume    bool

	// taken counts how often a name was asked for in this run, by the name's
	// hash: the names themselves would take more memory than a long run
	// should.
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
	ending := "." + c.format
	if c.format == "text" {
		ending = ".txt"
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
	name := f.free(outputName(r, f.naming))
	if err := f.put(name, r.page); err != nil {
		return err
	}
	return f.add(entry{Key: r.key, File: name, Sum: sumOf(r.page)})
}

// put writes the file of that name below the folder. When a run is resumed, a
// file that is as it should be already was written by a run that was killed
// before it could say so in the manifest.
func (f *folder) put(name string, page []byte) error {
	full := filepath.Join(f.dir, filepath.FromSlash(name))
	if f.resume {
		if old, err := os.ReadFile(full); err == nil && bytes.Equal(old, page) {
			return nil
		}
	}
	if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
		return writeFailure(full, err)
	}
	return writeAtomic(full, page, f.overwrite)
}

// free returns the first name of those that number stem that this run has not
// given away, with the ending. Pages come in the order of the inputs, so the
// numbers are the same in every run.
func (f *folder) free(stem string) string {
	first := hashOf(stem + f.ending)
	for n := f.taken[first] + 1; ; n++ {
		name := numbered(stem, n) + f.ending
		if f.take(name) {
			f.taken[first] = n
			return name
		}
	}
}

// take gives a name away, unless it is given away already.
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
