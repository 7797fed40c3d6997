package capture

import (
	"io"
	"iter"
	"path"
	"path/filepath"
)

// Read returns the pages of one open input, such as an object of a store or a file in an
// archive of your own, as Open does for a file with that name: lazily, in order, with the same
// errors. The name is the Source of its pages, and need not exist.
//
// size is the number of bytes in r, or 0 if it is not known. If r is also an io.ReaderAt, the
// directory at the end of a zip archive is read there; otherwise up to 256 MiB of such an
// archive are held in memory. The sequence can be read once, and leaves r open.
func Read(name string, r io.Reader, size int64, opts Options) iter.Seq2[Capture, error] {
	return func(yield func(Capture, error) bool) {
		in := input{source: name, path: path.Base(filepath.ToSlash(name)), opts: &opts, yield: yield, size: max(size, 0)}
		in.file, _ = r.(io.ReaderAt)
		openStream(in, r)
	}
}
