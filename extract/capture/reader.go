package capture

import (
	"io"
	"iter"
	"path"
	"path/filepath"
)

// Read returns the pages of one input that is open already, such as an object of a store
// or a file of an archive of yours, as Open does of a file of that name: lazily, in order,
// with the same errors. The name is the Source of its pages, and nothing of that name need
// be there.
//
// size is the number of bytes in r, 0 if it is not known. An r that is an io.ReaderAt too is
// read at its end where a zip archive has its directory; of any other, up to 256 MiB of such an
// archive are held in memory. The sequence can be read once, and leaves r open.
func Read(name string, r io.Reader, size int64, opts Options) iter.Seq2[Capture, error] {
	return func(yield func(Capture, error) bool) {
		in := input{source: name, path: path.Base(filepath.ToSlash(name)), opts: &opts, yield: yield, size: max(size, 0)}
		in.file, _ = r.(io.ReaderAt)
		openStream(in, r)
	}
}
