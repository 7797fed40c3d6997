package capture

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/klauspost/compress/zip"
	"github.com/klauspost/compress/zstd"
)

// A zip archive holds pages as a folder does. A WACZ file (specs.webrecorder.net/wacz) is a
// zip archive with web archives below archive/, beside indexes, logs and a list of pages
// without their content.

// maxSpool is the largest size of an archive that is not read from its beginning if it is not
// a file, and so must be held in memory.
const maxSpool = 256 << 20

// readZip yields the pages of a zip archive.
func (in *input) readZip(format Format) bool {
	if in.member {
		return in.fail(StageRead, fmt.Errorf("%w: a zip archive inside of another", ErrUnsupported))
	}
	file, size, err := in.spool()
	if err != nil {
		return in.fail(StageRead, err)
	}
	if in.opts.Assets && in.storage.use() {
		defer in.storage.done()
		file = in.storage
	}
	archive, err := zip.NewReader(file, size)
	if err != nil {
		return in.salvageZip(file, size, nil, format)
	}
	check := salvage{file: file, size: size}
	for _, f := range archive.File {
		if !check.agrees(f) {
			return in.salvageZip(file, size, archive.File, format)
		}
	}
	archive.RegisterDecompressor(zstd.ZipMethodWinZip, zstd.ZipDecompressor(zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow)))
	if in.opts.Assets {
		in.holder = &zipHolder{storage: in.storage, files: archive.File}
	}
	switch {
	case format == WACZ || slices.ContainsFunc(archive.File, func(f *zip.File) bool { return isWebArchiveMember(f.Name) }):
		format = WACZ
		in.records = recordsIn(in.storage, archive.File)
	case slices.ContainsFunc(archive.File, func(f *zip.File) bool { return f.Name == epubContainer }):
		return in.readEPUB(archive)
	}
	return in.readMembers(archive.File, format)
}

// readMembers yields the pages of the members that must be read.
func (in *input) readMembers(files []*zip.File, format Format) bool {
	exported, pages := exportedInZip(files), readMAFF(files)
	found := false
	for _, f := range files {
		name, reason := memberPath(f.Name), ""
		in.saved, in.about = pageOf(pages, name), nil
		switch {
		case in.saved.isOther(name):
			reason = "part of a saved page"
		case len(exported) > 0 && path.Base(path.Dir(name)) == exportedNotes:
			reason = exportedNote
		case strings.HasSuffix(f.Name, "/"):
			continue
		case !in.chosenMember(f.Name, format, func() []byte { return memberHead(f) }):
			reason = notChosen
		}
		if reason != "" {
			in.opts.skipped(in.source+"#"+name, reason)
			continue
		}
		in.describe(exported[name])
		found = true
		if !in.readMember(f, format) {
			return false
		}
	}
	return found || in.fail(StageRead, ErrNoPages)
}

// isSelfExtracting reports whether a file that begins with head as HTML is a page that
// SingleFile saved as a zip archive after a script that unpacks it.
func (in *input) isSelfExtracting(head []byte) bool {
	if in.file == nil || !bytes.Contains(head, []byte("SingleFile")) {
		return false
	}
	archive, err := zip.NewReader(in.file, in.size)
	return err == nil && len(archive.File) > 0
}

// spool returns the input as a file of known size: itself, or the content of a stream in
// memory.
func (in *input) spool() (io.ReaderAt, int64, error) {
	if in.file != nil && in.size > 0 {
		return in.file, in.size, nil
	}
	raw, err := readBody(in.r, maxSpool)
	in.storage = &storage{memory: bytes.NewReader(raw)}
	if err == ErrTooLarge {
		err = fmt.Errorf("%w: a zip archive of more than %d MiB from a stream; name it as a file", ErrUnsupported, maxSpool>>20)
	}
	return bytes.NewReader(raw), int64(len(raw)), err
}

// chosenMember reports whether the member with the given name must be read.
func (in *input) chosenMember(name string, format Format, head func() []byte) bool {
	if strings.HasSuffix(name, "/") {
		return false
	}
	name = memberPath(name)
	if strings.HasPrefix(path.Base(name), ".") || strings.HasPrefix(name, "__MACOSX/") {
		return false
	}
	if format == WACZ {
		return isWebArchiveMember(name)
	}
	return in.opts.chosen(name, head)
}

// isWebArchiveMember reports whether name is that of a web archive in a WACZ file.
func isWebArchiveMember(name string) bool {
	return strings.HasPrefix(name, "archive/") && strings.Contains(path.Base(name), ".warc")
}

// memberPath returns the path of a member inside of the archive, even if its name claims to
// lead out of it.
func memberPath(name string) string {
	return path.Clean("/" + strings.ReplaceAll(name, `\`, "/"))[1:]
}

// memberHead returns the beginning of a member, or nothing if it cannot be read.
func memberHead(f *zip.File) []byte {
	r, err := f.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	p := make([]byte, sniffLen)
	n, _ := io.ReadFull(r, p)
	return p[:n]
}

// memberInput returns the input for a member whose content begins at base.
func (in *input) memberInput(name string, method uint16, base int64, format Format) input {
	opts := *in.opts
	opts.From = Auto
	if format == WACZ {
		opts.From = WARC
	}
	return input{
		source: in.source + "#" + memberPath(name), path: memberPath(name), opts: &opts, yield: in.yield,
		member: true, about: in.about, saved: in.saved, base: in.inArchive(base), deflated: method != zip.Store || in.unpacker != nil,
		holder: in.holder, records: in.records,
	}
}

// inArchive returns the place in the stored file of a place in the archive, or -1, not known,
// if the file is the archive compressed.
func (in *input) inArchive(place int64) int64 {
	if in.unpacker != nil {
		return -1
	}
	return place
}

// encrypted is the flag of a member that is protected by a password.
const encrypted = 1

// readMember yields the pages of a member.
func (in *input) readMember(f *zip.File, format Format) bool {
	base, _ := f.DataOffset()
	sub := in.memberInput(f.Name, f.Method, base, format)
	if f.Flags&encrypted != 0 {
		return sub.fail(StageRead, fmt.Errorf("%w: the member is encrypted", ErrUnsupported))
	}
	r, err := f.Open()
	if err != nil {
		return sub.fail(StageRead, zipError(err))
	}
	defer r.Close()
	return openStream(sub, zipMember{r})
}

// zipMember reads a member, with errors that name the archive.
type zipMember struct{ r io.Reader }

func (m zipMember) Read(p []byte) (int, error) {
	n, err := m.r.Read(p)
	if err != nil && err != io.EOF {
		err = zipError(err)
	}
	return n, err
}

func zipError(err error) error {
	if errors.Is(err, zip.ErrAlgorithm) {
		return fmt.Errorf("%w: %w", ErrUnsupported, err)
	}
	return unpackErr(err)
}
