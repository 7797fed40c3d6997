package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// packedExt is the ending of an output file that is compressed. Zstandard is only read: what
// writes it would be a thirtieth of the program.
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
		return strings.TrimSuffix(name, filepath.Ext(name))
	}
	return name
}

// packed returns a writer into file that compresses if the file's name asks for
// it, and what commits the file.
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

// packer returns a writer into w, a file of that name, that compresses if the name asks
// for it. Closing it leaves w open. The same pages give the same bytes.
func packer(name string, w io.Writer) io.WriteCloser {
	if !isPacked(name) {
		return unpacked{w}
	}
	return gzip.NewWriter(w)
}

// unpacked is a writer that does not compress.
type unpacked struct{ io.Writer }

func (unpacked) Close() error { return nil }
