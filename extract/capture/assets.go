package capture

import (
	"bytes"
	"encoding/base64"
	"io"
	"net/url"
	"os"
	"strings"
	"sync"
)

// A saved page comes with the files that it shows, mostly pictures: as members of the same
// archive, in a folder beside it, or as data: addresses in the page itself. The files that are
// needed are known only after the article has been cut out of the page, and other pages have
// been read by then. So a capture refers to its container, which looks for a file on request
// and reopens its archive for that.

// A holder is a container that finds the files saved with its pages.
type holder interface {
	// asset returns the file at an address of page c. It reports false if there is
	// none, it is damaged, or it is longer than limit.
	asset(c *Capture, address string, limit int64) ([]byte, bool)
}

// Asset returns the bytes of a file that was saved with the page, such as a picture. The
// address is that of the page's own link, resolved or not, and may be a data: address. Asset
// reports false if the container does not hold the whole file, or it has more than limit
// bytes. Options.Assets must have been set, except for data: addresses.
//
// It may be called from any goroutine, and after Open has moved on to other pages.
func (c *Capture) Asset(address string, limit int64) (body []byte, ok bool) {
	defer func() {
		if recover() != nil { // of a reader of archives: the file cannot be read
			body, ok = nil, false
		}
	}()
	if len(address) >= len("data:") && strings.EqualFold(address[:len("data:")], "data:") {
		return dataOf(address[len("data:"):], limit)
	}
	if c.holder == nil {
		return nil, false
	}
	return c.holder.asset(c, address, limit)
}

// dataOf returns the data in a data: address (RFC 2397). rest is the address after the scheme.
func dataOf(rest string, limit int64) ([]byte, bool) {
	parameters, data, ok := strings.Cut(rest, ",")
	if !ok || int64(len(data)) > dataSize*limit {
		return nil, false
	}
	body := []byte(data)
	if strings.IndexByte(data, '%') >= 0 {
		plain, err := url.PathUnescape(data)
		if err != nil {
			return nil, false
		}
		body = []byte(plain)
	}
	if kind := strings.ToLower(strings.TrimSpace(parameters)); strings.HasSuffix(kind, ";base64") {
		body = bytes.Join(bytes.Fields(bytes.TrimRight(body, "= \t\r\n")), nil)
		n, err := base64.RawStdEncoding.Decode(body, body)
		if err != nil {
			return nil, false
		}
		body = body[:n]
	}
	return body, len(body) > 0 && int64(len(body)) <= limit
}

// dataSize is the largest number of bytes of a data: address for each byte of data: three if
// every byte is percent-encoded, and more for base64 with percent-encoded letters.
const dataSize = 4

// A storage is the bytes of an input, kept for reading after its pages have been yielded:
// those of a file, which is open only while it is used, or those of a stream in memory.
type storage struct {
	name   string // of the file; "": in memory
	memory *bytes.Reader

	mu    sync.Mutex
	file  *os.File
	users int
}

// storageOf returns the storage of a file.
func storageOf(name string) *storage { return &storage{name: name} }

// use makes the bytes readable until done is called, which must follow. It reports whether
// they are readable.
func (s *storage) use() bool {
	if s.name == "" {
		return true
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.users == 0 {
		file, err := os.Open(s.name)
		if err != nil {
			return false
		}
		s.file = file
	}
	s.users++
	return true
}

func (s *storage) done() {
	if s.name == "" {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.users--; s.users == 0 {
		s.file.Close()
		s.file = nil
	}
}

// ReadAt reads the bytes while it is in use.
func (s *storage) ReadAt(p []byte, off int64) (int, error) {
	if s.name == "" {
		return s.memory.ReadAt(p, off)
	}
	return s.file.ReadAt(p, off)
}

// A span is a place in a storage.
type span struct{ start, length int64 }

// bytes returns the bytes at a place, if they are complete and not longer than limit.
func (s *storage) bytes(at span, limit int64) ([]byte, bool) {
	if at.length > limit || !s.use() {
		return nil, false
	}
	defer s.done()
	body := make([]byte, at.length)
	n, err := io.ReadFull(io.NewSectionReader(s, at.start, at.length), body)
	return body, err == nil && int64(n) == at.length
}

// sameAddress returns the part that addresses of the same file have in common: they may differ
// in their fragment, and in whether the scheme is http or https.
func sameAddress(address string) string {
	address = strings.ReplaceAll(withoutFragment(strings.TrimSpace(address)), " ", "%20")
	if scheme, rest, ok := strings.Cut(address, "://"); ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https")) {
		return "//" + rest
	}
	return address
}
