package main

import (
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// withoutPacking returns the name of an output file without the ending that
// asks for compression.
func withoutPacking(name string) string {
	switch ext := filepath.Ext(name); strings.ToLower(ext) {
	case ".gz", ".zst":
		return strings.TrimSuffix(name, ext)
	}
	return name
}

// packed returns a writer into file that compresses as the ending of the file's
// name asks for, and what commits the file. The same pages give the same bytes.
func packed(file *atomicFile) (io.Writer, func() error, error) {
	var pack io.WriteCloser
	var err error
	switch strings.ToLower(filepath.Ext(file.name)) {
	case ".gz":
		pack = gzip.NewWriter(file)
	case ".zst":
		pack, err = zstd.NewWriter(file, zstd.WithEncoderConcurrency(1))
	default:
		return file, file.commit, nil
	}
	commit := func() error {
		if err := pack.Close(); err != nil {
			file.discard()
			return writeFailure(file.name, err)
		}
		return file.commit()
	}
	return pack, commit, err
}
