package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// packedExt is the extension of a compressed output file. Zstandard is only read: a writer
// would add a thirtieth to the program.
const packedExt = ".gz"

// isPacked reports whether the extension of an output file selects compression.
func isPacked(name string) bool { return strings.EqualFold(filepath.Ext(name), packedExt) }

// asksForPacker reports whether the extension of an output file is that of a compression that
// is left to another program.
func asksForPacker(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".zst", ".br", ".xz", ".bz2", ".lz4", ".zip":
		return true
	}
	return false
}

// withoutPacking returns the name of an output file without the extension for compression.
func withoutPacking(name string) string {
	if isPacked(name) {
		return strings.TrimSuffix(name, filepath.Ext(name))
	}
	return name
}

// packed returns a writer into file that compresses if the file's name selects it, and a
// function that commits the file.
func packed(file *atomicFile) (io.Writer, func() error) {
	pack := packer(file.name, file)
	return pack, func() error {
		if err := pack.Close(); err != nil {
			file.discard()
			return writeFailure(file.name, err)
		}
		return file.commit()
	}
}

// packer returns a writer into w, a file with the given name, that compresses if the name
// selects it. Closing it leaves w open. The same pages give the same bytes.
func packer(name string, w io.Writer) io.WriteCloser {
	if !isPacked(name) {
		return unpacked{w}
	}
	return gzip.NewWriter(w)
}

// unpacked is a writer that does not compress.
type unpacked struct{ io.Writer }

func (unpacked) Close() error { return nil }
