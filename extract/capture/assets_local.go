package capture

import (
	"io"
	"net/url"
	"os"
	"path"
	"strings"
)

// Browsers save a page with its pictures in a folder beside it, and programs that mirror sites
// keep each file under a path made of its address. In both cases, the page is usually
// rewritten to refer to the files by relative addresses, which the article has resolved
// against the address that the page was saved from. So the path from the page to a picture is
// computed from the picture's address.

// maxAbove is how many folders above a page are searched for a mirror's root.
const maxAbove = 32

// localPaths calls try with the possible paths of the file at an address, the likeliest first,
// until try returns true. page is the path of the page and own its address, or nil if that is
// not known.
func localPaths(page string, own *url.URL, address string, try func(string) bool) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "" && !isWebScheme(u.Scheme) {
		return
	}
	file := localFile{u.RawQuery, try}
	dir := path.Dir(page)
	if name, ok := besidePage(own, u); ok && file.isAt(path.Join(dir, name)) {
		return
	}
	for range maxAbove {
		if file.isAt(path.Join(dir, u.Path)) || u.Host != "" && file.isAt(path.Join(dir, u.Host, u.Path)) || dir == "." {
			return
		}
		dir = path.Dir(dir)
	}
}

// besidePage returns the path to the file at an address from the page, if it is on the page's
// site.
func besidePage(own, u *url.URL) (string, bool) {
	if u.Host == "" {
		return u.Path, !strings.HasPrefix(u.Path, "/")
	}
	if own == nil || !strings.EqualFold(own.Host, u.Host) {
		return "", false
	}
	return relative(own.Path, u.Path), true
}

// localFile is a file of a page that is looked for.
type localFile struct {
	query string // of its address
	try   func(path string) bool
}

// isAt reports whether the file is at a path. A mirror may have kept the query as part of the
// name.
func (f localFile) isAt(name string) bool {
	if name = path.Clean(name); strings.HasPrefix(name, "..") || strings.HasPrefix(name, "/") {
		return false
	}
	return f.query != "" && (f.try(name+"?"+f.query) || f.try(name+"@"+f.query)) || f.try(name)
}

// relative returns the path from the page at one path to another path.
func relative(from, to string) string {
	dir := path.Dir("/" + strings.TrimPrefix(from, "/") + "x") // of "a/" it is "a"
	up := ""
	for range maxAbove {
		rest, ok := strings.CutPrefix(to, strings.TrimSuffix(dir, "/")+"/")
		if ok {
			return up + rest
		}
		dir, up = path.Dir(dir), up+"../"
	}
	return to
}

// A folderHolder is a folder that pages were saved in.
type folderHolder struct{ root string }

// asset finds a file below the folder. No link or path leads out of the folder.
func (f folderHolder) asset(c *Capture, address string, limit int64) ([]byte, bool) {
	root, err := os.OpenRoot(f.root)
	if err != nil {
		return nil, false
	}
	defer root.Close()
	var body []byte
	localPaths(c.Path, c.URL, address, func(name string) bool {
		file, err := root.Open(name)
		if err != nil {
			return false
		}
		defer file.Close()
		info, err := file.Stat()
		if err != nil || !info.Mode().IsRegular() || info.Size() > limit {
			return false
		}
		body, err = io.ReadAll(io.LimitReader(file, limit))
		return err == nil && len(body) > 0
	})
	return body, len(body) > 0
}
