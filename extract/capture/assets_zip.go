package capture

import (
	"bufio"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/zip"
)

// A zipHolder is a zip archive with pages.
type zipHolder struct {
	storage *storage
	files   []*zip.File

	once    sync.Once
	members map[string]*zip.File // by their paths in small letters
}

// asset finds a member of the archive.
func (z *zipHolder) asset(c *Capture, address string, limit int64) ([]byte, bool) {
	z.once.Do(func() {
		z.members = make(map[string]*zip.File, len(z.files))
		for _, f := range z.files {
			z.members[strings.ToLower(memberPath(f.Name))] = f
		}
	})
	if !z.storage.use() {
		return nil, false
	}
	defer z.storage.done()
	var body []byte
	localPaths(c.Path, c.URL, address, func(name string) bool {
		f := z.members[strings.ToLower(name)]
		if f == nil || f.UncompressedSize64 > uint64(limit) || f.Flags&encrypted != 0 {
			return false
		}
		r, err := f.Open()
		if err != nil {
			return false
		}
		defer r.Close()
		content, err := io.ReadAll(io.LimitReader(r, limit+1))
		if err != nil || int64(len(content)) > limit {
			return false
		}
		body = content
		return len(body) > 0
	})
	return body, len(body) > 0
}

// A tarHolder is a tar archive in a file that is not compressed.
type tarHolder struct {
	storage *storage
	once    sync.Once
	members map[string]span // by their paths
}

// asset finds a member of the archive.
func (t *tarHolder) asset(c *Capture, address string, limit int64) ([]byte, bool) {
	t.once.Do(t.list)
	var body []byte
	localPaths(c.Path, c.URL, address, func(name string) bool {
		at, ok := t.members[name]
		if ok {
			body, ok = t.storage.bytes(at, limit)
		}
		return ok && len(body) > 0
	})
	return body, len(body) > 0
}

// maxListed is the largest number of files of an archive that are kept in memory.
const maxListed = 1 << 20

// list finds the members, up to the first place that is damaged.
func (t *tarHolder) list() {
	if !t.storage.use() {
		return
	}
	defer t.storage.done()
	t.members = make(map[string]span)
	section := io.NewSectionReader(t.storage, 0, 1<<62)
	for r := (tarReader{r: bufio.NewReaderSize(section, 2*tarBlock)}); len(t.members) < maxListed; {
		name, err := r.next()
		if err != nil {
			return
		}
		at, _ := section.Seek(0, io.SeekCurrent)
		t.members[memberPath(name)] = span{at - int64(r.r.Buffered()), r.left}
		at += r.left + r.pad - int64(r.r.Buffered())
		if _, err := section.Seek(at, io.SeekStart); err != nil {
			return
		}
		r.r.Reset(section)
		r.left, r.pad = 0, 0
	}
}

// recordsIn returns the web archives of a WACZ that are stored as they are, in the order
// of their places.
func recordsIn(c *storage, files []*zip.File) *recordHolder {
	h := &recordHolder{storage: c}
	for _, f := range files {
		if start, err := f.DataOffset(); err == nil && f.Method == zip.Store && isWebArchiveMember(f.Name) {
			h.archives = append(h.archives, span{start, int64(f.CompressedSize64)})
		}
	}
	return h
}
