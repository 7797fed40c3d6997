package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// packedExt is the ending of an output file that is compressed.
const packedExt = ".gz"

// isPacked reports whether the ending of an output file asks for compression.
func isPacked(name string) bool { return strings.EqualFold(filepath.Ext(name), packedExt) }

// asksForPacker reports whether the ending of an output file asks for a
// compression that is left to the program it is known by.
func asksForPacker(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".zst", ".br", ".xz", ".bz2", ".lz4", ".zip":
		return true
	}
	return false
}

// withoutPacking returns the name of an output file without the ending that
// asks for compression.
func withoutPacking(name string) string {
	if isPacked(name) {
		return name[:len(name)-len(packedExt)]
	}
	return name
}

// packed returns a writer into file that compresses if the file's name asks for
// it, and what commits the file. The same pages give the same bytes.
func packed(file *atomicFile) (io.Writer, func() error) {
	if !isPacked(file.name) {
		return file, file.commit
	}
	pack := gzip.NewWriter(file)
	return pack, func() error {
		if err := pack.Close(); err != nil {
			file.discard()
			return writeFailure(file.name, err)
		}
		return file.commit()
	}
}
