package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// output is a file that appears whole or not at all: it has another name until then. The
// other name is its own for each attempt, as a runner may make several at a time.
type output struct {
	io.WriteCloser
	fs           filesystem.Interface
	name, before string
}

// partEnding is the ending of the names of files that are not whole yet; a "." is before
// them.
const partEnding = ".part"

// create begins the file of that name in a folder.
func create(ctx context.Context, folder, name string) (*output, error) {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return nil, err
	}
	o := &output{fs: fs, name: within(folder, name), before: within(folder, "."+name+"."+rand.Text()[:8]+partEnding)}
	if o.WriteCloser, err = fs.OpenWrite(ctx, o.before); err != nil {
		fs.Close()
		return nil, err
	}
	return o, nil
}

// commit makes the file appear.
func (o *output) commit(ctx context.Context) error {
	err := o.WriteCloser.Close()
	if err == nil {
		err = filesystem.Rename(ctx, o.fs, o.before, o.name)
	}
	if err != nil {
		o.remove(ctx)
	}
	o.fs.Close()
	return err
}

// discard leaves nothing of the file.
func (o *output) discard(ctx context.Context) {
	o.WriteCloser.Close()
	o.remove(ctx)
	o.fs.Close()
}

func (o *output) remove(ctx context.Context) {
	if fs, ok := o.fs.(filesystem.Remover); ok {
		fs.Remove(ctx, o.before) // or the next run does
	}
}

// writeFile writes a file at once.
func writeFile(ctx context.Context, folder, name string, content []byte) error {
	o, err := create(ctx, folder, name)
	if err != nil {
		return err
	}
	if _, err := o.Write(content); err != nil {
		o.discard(ctx)
		return err
	}
	return o.commit(ctx)
}

// within returns the name of a file in a folder, of a store or not.
func within(folder, name string) string { return strings.TrimSuffix(folder, "/") + "/" + name }

// packer returns a writer into w that compresses. Closing it leaves w open.
func packer(format string, w io.Writer) io.WriteCloser {
	switch format {
	case "gz":
		return gzip.NewWriter(w)
	case "zst":
		// The only error is that of an option.
		pack, _ := zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
		return pack
	}
	return unpacked{w}
}

// unpacked is a writer that does not compress.
type unpacked struct{ io.Writer }

func (unpacked) Close() error { return nil }

// closing closes the reader of a file together with its file system, and forwards reading at any
// place.
type closing struct {
	io.ReadCloser
	fs io.Closer
}

func (c closing) Close() error {
	c.fs.Close()
	return c.ReadCloser.Close()
}

// prepare makes the output folder ready. It removes the remains of a killed run, and the
// output of a whole one if that must be replaced.
func prepare(ctx context.Context, o *options) error {
	fs, err := filesystem.New(ctx, o.Output)
	if err != nil {
		return err
	}
	defer fs.Close()
	done, err := readManifest(ctx, o.Output)
	if err != nil {
		return err
	}
	if done != nil && !o.Overwrite {
		return fmt.Errorf("%s exists already. --overwrite replaces what its run has written", within(o.Output, manifestName))
	}
	left, err := fs.List(ctx, within(o.Output, ".*"+partEnding))
	if err != nil {
		return err
	}
	if done != nil {
		left = append(left, within(o.Output, manifestName))
	}
	for _, p := range done {
		left = append(left, within(o.Output, p.Output))
	}
	remover, ok := fs.(filesystem.Remover)
	if !ok && len(left) > 0 {
		return fmt.Errorf("%s holds files of an earlier run, and can remove none", o.Output)
	}
	for _, name := range left {
		if err := remover.Remove(ctx, name); err != nil && !isGone(err) {
			return err
		}
	}
	return nil
}
