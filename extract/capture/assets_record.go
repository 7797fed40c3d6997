package capture

import (
	"cmp"
	"hash/fnv"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A web archive has the files of a page as records of their own, before or after the page. So
// the archive is read once from its beginning for an index, when the first file is requested,
// and each requested record is then read by its place.

// maxIndexed is the largest number of records in an index, at 16 bytes each.
const maxIndexed = 4 << 20

// A recordHolder is one or more web archives in a file, WARC or ARC: several in a WACZ.
type recordHolder struct {
	storage  *storage
	archives []span // places of the archives in the file

	once  sync.Once
	index []indexed // by their keys, then their places
}

// An indexed is a record that may be requested.
type indexed struct {
	key   uint64 // hash of its address or digest
	place int64  // in the file
}

// keyOf returns the key of an address or a digest in the index.
func keyOf(name string) uint64 {
	h := fnv.New64a()
	io.WriteString(h, name)
	return h.Sum64()
}

// asset finds a response in the archive. Of several with one address, it takes the one whose
// record is nearest to the page's.
func (a *recordHolder) asset(c *Capture, address string, limit int64) ([]byte, bool) {
	if !a.storage.use() {
		return nil, false
	}
	defer a.storage.done()
	a.once.Do(a.build)
	page := int64(0)
	if c.Record != nil {
		page = c.Record.Offset
	}
	body := a.find(sameAddress(address), page, limit, maxRedirects)
	return body, len(body) > 0
}

const (
	// maxRedirects is how many responses may lead to the next.
	maxRedirects = 5

	// maxTried is how many records with one key are tried.
	maxTried = 8
)

// find returns the payload of the record with an address, or nil if there is none.
func (a *recordHolder) find(address string, page, limit int64, redirects int) []byte {
	for _, place := range a.places(address, page) {
		c, moved := a.record(place, limit)
		switch {
		case c == nil || c.URL == nil || sameAddress(c.URL.String()) != address:
		case len(c.Body) > 0:
			return c.Body
		case moved != "" && redirects > 0:
			to, err := c.URL.Parse(moved)
			if err != nil {
				continue
			}
			if body := a.find(sameAddress(to.String()), page, limit, redirects-1); body != nil {
				return body
			}
		}
	}
	return nil
}

// places returns the places of the records with a key, those nearest to the page first.
func (a *recordHolder) places(name string, page int64) []int64 {
	key := keyOf(name)
	at, _ := slices.BinarySearchFunc(a.index, key, func(e indexed, key uint64) int { return cmp.Compare(e.key, key) })
	distance := func(place int64) int64 { return max(place-page, page-place) }
	var places []int64
	for ; at < len(a.index) && a.index[at].key == key; at++ {
		place := a.index[at].place
		i := len(places)
		for i > 0 && distance(places[i-1]) > distance(place) {
			i--
		}
		places = slices.Insert(places, i, place)
		places = places[:min(len(places), maxTried)]
	}
	return places
}

// build reads the archives to make the index.
func (a *recordHolder) build() {
	opts := &Options{From: Auto}
	ignore := func(Capture, error) bool { return true }
	for _, at := range a.archives {
		in := input{opts: opts, yield: ignore, base: at.start, index: a}
		openStream(in, io.NewSectionReader(a.storage, at.start, at.length))
	}
	slices.SortFunc(a.index, func(x, y indexed) int {
		return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.place, y.place))
	})
}

// add puts a record into the index.
func (a *recordHolder) add(name string, place int64) {
	if len(a.index) < maxIndexed && place >= 0 {
		a.index = append(a.index, indexed{keyOf(name), place})
	}
}

// indexRecord adds the current record of w, if it may be requested.
func (w *warcReader) indexRecord(c *Capture, h header) {
	if w.stored < 0 || c.URL == nil {
		return
	}
	place, address := w.base+w.stored, sameAddress(c.URL.String())
	switch strings.ToLower(h.get("WARC-Type")) {
	case "response":
		if resp, err := readResponse(w.page); err == nil {
			w.indexResponse(resp, h.get("WARC-Payload-Digest"), address, place)
		}
	case "resource":
		if isAssetType(h.get("Content-Type")) {
			w.index.add(address, place)
		}
	}
}

// indexResponse adds a response if it is the file at an address, if it names the address where
// the file is now, or by its digest if it is a page.
func (w *warcReader) indexResponse(resp response, digest, address string, place int64) {
	media := resp.header.get("Content-Type")
	isMove := resp.status/100 == 3 && resp.header.get("Location") != ""
	if isMove || isPageStatus(resp.status) && isAssetType(media) {
		w.index.add(address, place)
	}
	if digest != "" && isPageStatus(resp.status) && isPageType(media) {
		w.index.add(digestKey(digest), place)
	}
}

// isAssetType reports whether a file of that media type may be requested: any except pages,
// styles and scripts.
func isAssetType(contentType string) bool {
	media, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	top, sub, _ := strings.Cut(strings.TrimSpace(media), "/")
	switch top {
	case "", "image", "audio", "video", "binary":
		return true
	case "application":
		return sub == "octet-stream" || sub == "ogg" || sub == "mp4"
	}
	return false
}

// record reads the record at a place. It returns it with its payload if that is complete, or
// the address that its response redirects to. c is nil if it cannot be read.
func (a *recordHolder) record(place, limit int64) (c *Capture, moved string) {
	m := memories.Take()
	in := input{opts: &Options{MaxBytes: limit}, base: place}
	start := in.begin(m, io.NewSectionReader(a.storage, place, 1<<62))
	format := warcRecords
	if !isWARC(start) {
		format = arcRecords
	}
	w := newRecordReader(&in, format)
	c, moved = w.payload()
	m.release()
	return c, moved
}

// payload reads the record at the beginning of w.
func (w *warcReader) payload() (*Capture, string) {
	h, length, err := w.readRecordHeader()
	if err != nil {
		return nil, ""
	}
	c := &Capture{Record: &Record{Digest: h.get("WARC-Payload-Digest")}, ContentType: h.get("Content-Type")}
	describeRecord(c, h)
	w.block = io.LimitedReader{R: w.r, N: length}
	w.check = w.newCheck(h, &w.block)
	w.page.Reset(w.check.r)
	var codings header
	if strings.EqualFold(h.get("WARC-Type"), "response") {
		resp, err := readResponse(w.page)
		switch {
		case err != nil:
			return nil, ""
		case resp.status/100 == 3:
			return c, resp.header.get("Location")
		case resp.status != 200 && resp.status != 203:
			return nil, ""
		}
		codings, c.ContentType = resp.header, resp.header.get("Content-Type")
	}
	limit := w.opts.maxBytes()
	body, err := readBody(w.page, limit)
	if n, numErr := strconv.ParseInt(codings.get("Content-Length"), 10, 64); numErr == nil && n > int64(len(body)) && codings.get("Content-Encoding") == "" {
		return nil, "" // cut short by its server or its archive
	}
	if err == nil {
		body, err = decodePayload(codings, body, limit)
	}
	if err != nil || h.get("WARC-Truncated") != "" {
		return nil, ""
	}
	c.Body = body
	if w.endRecord(c) != nil {
		return nil, ""
	}
	return c, ""
}
