package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// atomicFile is a file that appears completely or not at all: it is written under another name
// in the same folder and renamed at the end.
//
// The other name depends only on the name, so that the next run replaces the file that a
// killed run left.
type atomicFile struct {
	*os.File
	name string
}

// createAtomic begins the file name. Unless overwrite is set, no file of that name may exist.
// A file that is replaced keeps its permissions, and a link to it remains. An existing file
// that is not regular, such as a device or a named pipe, is written to directly.
func createAtomic(name string, overwrite bool) (*atomicFile, error) {
	name = linked(name)
	part := name
	info, err := os.Stat(name)
	switch {
	case err != nil || info.Mode().IsRegular() && overwrite:
		dir, base := filepath.Split(name)
		part = dir + "." + base + ".part"
	case info.Mode().IsRegular():
		return nil, existsFailure(name)
	}
	f, err := os.OpenFile(part, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666)
	if err != nil {
		return nil, writeFailure(name, err)
	}
	if info != nil && part != name {
		err = f.Chmod(info.Mode().Perm())
	}
	if err != nil {
		f.Close()
		os.Remove(part)
		return nil, writeFailure(name, err)
	}
	return &atomicFile{f, name}, nil
}

// maxLinks is the largest number of links in a row, as on Linux.
const maxLinks = 40

// linked returns the name that links lead to, or name if it is not a link. The file need not
// exist.
func linked(name string) string {
	for range maxLinks {
		to, err := os.Readlink(name)
		if err != nil {
			break
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(name), to)
		}
		name = to
	}
	return name
}

// makeFolder makes the folder of the file name, with those above it.
func makeFolder(name string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return writeFailure(name, err)
	}
	return nil
}

// commit makes the file appear.
func (f *atomicFile) commit() error {
	err := f.Close()
	if part := f.File.Name(); err == nil && part != f.name {
		err = os.Rename(part, f.name)
	}
	if err != nil {
		f.discard()
		return writeFailure(f.name, err)
	}
	return nil
}

// discard removes the unfinished file.
func (f *atomicFile) discard() {
	f.Close()
	if part := f.File.Name(); part != f.name {
		os.Remove(part)
	}
}

// writeAtomic writes the file name at once.
func writeAtomic(name string, content []byte, overwrite bool) error {
	f, err := createAtomic(name, overwrite)
	if err != nil {
		return err
	}
	if _, err := f.Write(content); err != nil {
		f.discard()
		return writeFailure(name, err)
	}
	return f.commit()
}

// codeExists is the code of the failure that --overwrite avoids.
const codeExists = "exists"

func existsFailure(name string) *failure {
	return &failure{
		code: codeExists, message: fmt.Sprintf("%s exists already", name), stage: "write",
		next: "--overwrite replaces it", exit: exitFault,
	}
}

// writeFailure returns the failure for an output file that could not be written.
func writeFailure(name string, err error) *failure {
	f := &failure{code: "write", message: fmt.Sprintf("cannot write %s: %s", name, cause(err)), stage: "write", exit: exitFault}
	switch {
	case closedPipe(err):
		f.code = codeClosed
	case errors.Is(err, syscall.ENOTDIR):
		f.code, f.next = codeName, "A file has the name of its folder"
	case errors.Is(err, syscall.EISDIR), errors.Is(err, syscall.ENAMETOOLONG),
		errors.Is(err, syscall.EINVAL), errors.Is(err, syscall.EILSEQ): // characters that the file system does not allow
		f.code = codeName
	case errors.Is(err, fs.ErrNotExist):
		f.next = "Check its name"
	case errors.Is(err, fs.ErrPermission):
		f.next = "Check the permissions of its folder"
	case errors.Is(err, syscall.ENOSPC):
		f.next = "Make room and run again"
	}
	return f
}

// codeName is the code of the failure that no file can have that name, while other files can
// be written.
const codeName = "name"

// codeClosed is the code of the failure that is not reported: the reader of the output has
// gone, as head does.
const codeClosed = "closed"

func closedPipe(err error) bool { return errors.Is(err, syscall.EPIPE) }
