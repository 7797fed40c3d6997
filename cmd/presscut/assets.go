package main

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"io/fs"
	"iter"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"presscut/extract/article"
	"presscut/extract/capture"
	"presscut/format"
)

// The pictures of an article are copied out of its capture in three steps. The renderer of the
// article asks the capture for the bytes of each picture and gets the name of its file, which
// is a hash of them. The writer of the results, one after the other, writes the files before
// the page that links to them. So a folder of pictures, too, is the same at any number of
// jobs, and has no picture of an article that was left out.

// assetsInline is the value of --assets that puts pictures into the HTML itself.
const assetsInline = "inline"

// assetFlags are the flags for pictures.
type assetFlags struct {
	assets       string // folder, or assetsInline; "": none
	withDocument bool
	maxAsset     byteSize
}

const picturesHelp = `  presscut saved/ -o articles/ --assets articles/pictures

copies the pictures of each article into a folder and links to them there, from
Markdown, HTML and the field images of a record (file). Their bytes come out of
the capture itself, nothing is fetched:

  data: addresses              as SingleFile and monolith write them
  MHTML, mail, .webarchive     parts of the same file
  WARC, WACZ, ARC, HAR         other responses of the same file, by address
  zip, MAFF, EPUB, tar         other members
  folders                      page_files/ beside a page, and what HTTrack and
                               wget mirrored, below the folder that is named

A file is named after its bytes, with the ending of what it is, so the same
picture is there once; it appears whole or not at all. SVG is copied if it
neither runs nor loads anything. A picture that the capture lacks stays a link;
--stats counts both. WARC and HAR have to be files, as pictures may stand behind
the page; tar and HAR must not be compressed.

An EPUB (-f epub) holds the pictures of its articles without --assets, but for
SVG.

  --assets=inline    puts them into HTML itself
  --max-asset 2M     leaves out larger ones
  --with-document    copies sound, video and the pictures before videos, too
`

// registerAssets adds the flags for pictures.
func (f *assetFlags) registerAssets(cmd *cobra.Command) {
	addGroup(cmd, "Pictures", func(set *pflag.FlagSet) {
		set.StringVar(&f.assets, "assets", "", "copy the pictures of articles out of their captures into `DIR` and link to them, or put them into HTML with --assets=inline")
		set.BoolVar(&f.withDocument, "with-document", false, "copy sound, video and the pictures before videos, too")
		set.Var(&f.maxAsset, "max-asset", "leave out pictures larger than this, such as 2M (default 32M)")
	})
}

// checkAssets checks the flags for pictures against each other and against the format.
func (c *command) checkAssets() error {
	switch {
	case c.assets == "" && (c.withDocument || c.maxAsset > 0 && c.format != "epub"):
		return usage("--assets DIR copies them", "--with-document and --max-asset are about the pictures that --assets copies")
	case c.assets == assetsInline && c.format != "html":
		return usage("--html asks for it; ./inline is a folder of that name", "--assets=inline puts pictures into HTML")
	case c.assets != "" && !c.images:
		return usage("Leave one out", "--assets copies pictures, and --no-images leaves them out")
	case c.format == "epub" && c.assets != "":
		return usage("", "an EPUB holds the pictures of its articles, without --assets")
	}
	return nil
}

// keepsAssets reports whether the pictures of articles are needed.
func (c *command) keepsAssets() bool { return c.assets != "" || c.format == "epub" }

// asset is a picture, or another file that an article shows, before it is copied.
type asset struct {
	name  string        // of its copy: a hash of its bytes, with an extension
	media string        // its media type
	body  []byte        // nil: it must be fetched again
	get   func() []byte // fetches it; nil if that fails
}

// maxWaiting is the largest number of bytes of pictures that wait to be written. Further ones
// are fetched again when they are written.
const maxWaiting = 32 << 20

// collector copies the pictures of articles out of their captures.
type collector struct {
	dir      string // folder of the copies; "": they are part of the document
	inline   bool
	inBook   bool // an EPUB, in which an SVG would have to be valid
	document bool
	limit    int64
	waiting  atomic.Int64 // bytes in assets of results
	saved    map[string]bool
}

// newCollector returns the collector that the flags require, or nil if they require none.
func (c *command) newCollector() *collector {
	if !c.keepsAssets() {
		return nil
	}
	k := &collector{dir: c.assets, document: c.withDocument, limit: cmp.Or(int64(c.maxAsset), capture.DefaultMaxBytes), saved: make(map[string]bool)}
	k.inBook = c.format == "epub"
	if k.inline = c.assets == assetsInline; k.inline {
		k.dir = ""
	}
	return k
}

// collect gets the files that a shows from its page and returns them by their addresses, each
// with prefix, the path to their folder from the page's output.
func (k *collector) collect(page capture.Capture, r *result, a *article.Article, prefix string) map[string]string {
	if u, err := url.Parse(cmp.Or(a.URL, a.CanonicalURL)); err == nil && u.IsAbs() {
		page.URL = u // the addresses were resolved against it
	}
	page.Body = nil
	files := make(map[string]string)
	met := make(map[string]bool)
	for shown := range k.shownBy(a) {
		address := shown.addresses[0]
		if address == "" || met[address] {
			continue
		}
		met[address] = true
		file, ok := k.take(&page, r, shown, prefix)
		switch {
		case ok:
			files[address] = file
			r.pictures.Kept++
		case shown.isPicture:
			r.pictures.Lacking++
		}
	}
	return files
}

// shown is a file that an article shows at one place.
type shown struct {
	addresses []string // the best first
	isPicture bool
}

// shownBy yields the files that a shows, in its order.
func (k *collector) shownBy(a *article.Article) iter.Seq[shown] {
	bodies := [][]article.Block{a.Body}
	for _, note := range a.Footnotes {
		bodies = append(bodies, note.Body)
	}
	for _, comment := range a.Comments {
		bodies = append(bodies, comment.Body)
	}
	return func(yield func(shown) bool) {
		for _, body := range bodies {
			for image := range article.Images(body) {
				if !yield(shown{append([]string{image.URL}, image.Others...), true}) {
					return
				}
			}
			if !k.document {
				continue
			}
			for block := range article.Walk(body) {
				embed, ok := block.(*article.Embed)
				if ok && (!yield(shown{[]string{embed.URL}, false}) || embed.Poster != "" && !yield(shown{[]string{embed.Poster}, false})) {
					return
				}
			}
		}
	}
}

// take gets the first file for s that the page's capture has, and adds it to r. It returns the
// file's place.
func (k *collector) take(page *capture.Capture, r *result, s shown, prefix string) (file string, ok bool) {
	for _, address := range s.addresses {
		body, ok := page.Asset(address, k.limit)
		if !ok {
			continue
		}
		kind := kindOf(body)
		if kind == nil || kind.isDocument && s.isPicture || kind.media == "image/svg+xml" && k.inBook {
			continue
		}
		if k.inline {
			return "data:" + kind.media + ";base64," + base64.StdEncoding.EncodeToString(body), true
		}
		sum := sumOf(body)
		got := asset{name: hex.EncodeToString(sum[:]) + kind.ending, media: kind.media, body: body}
		if !slices.ContainsFunc(r.assets, func(a asset) bool { return a.name == got.name }) {
			if k.waiting.Add(int64(len(body))) > maxWaiting {
				k.waiting.Add(-int64(len(body)))
				got.body = nil
				from, limit := *page, k.limit
				got.get = func() []byte {
					body, _ := from.Asset(address, limit)
					return body
				}
			}
			r.assets = append(r.assets, got)
		}
		return path.Join(prefix, got.name), true
	}
	return "", false
}

// bytes returns the bytes of an asset, or nil if they cannot be fetched again.
func (a *asset) bytes() []byte {
	if a.body == nil {
		return a.get()
	}
	return a.body
}

// release frees the pictures in r.
func (k *collector) release(r *result) {
	if k == nil {
		return
	}
	for _, a := range r.assets {
		k.waiting.Add(-int64(len(a.body)))
	}
	r.assets = nil
}

// save writes the pictures of r that are not in the folder yet, each completely or not at all.
func (k *collector) save(r *result) error {
	if k.dir == "" {
		return nil
	}
	for _, a := range r.assets {
		if k.saved[a.name] {
			continue
		}
		name := filepath.Join(k.dir, a.name)
		if !holdsSum(name, a.name) {
			body := a.bytes()
			if body == nil {
				return writeFailure(name, errors.New("the picture is no longer in its capture"))
			}
			if err := makeFolder(name); err != nil {
				return err
			}
			if err := writeAtomic(name, body, true); err != nil {
				return err
			}
		}
		k.saved[a.name] = true
	}
	return nil
}

// holdsSum reports whether a file has the bytes that its base name is a hash of.
func holdsSum(name, base string) bool {
	content, err := os.ReadFile(name)
	if err != nil {
		return false
	}
	sum := sumOf(content)
	return strings.HasPrefix(base, hex.EncodeToString(sum[:])+".")
}

// assetPrefix returns the path to the folder of the pictures from the folder that r is written
// into.
func (c *command) assetPrefix(r *result) string {
	from := "."
	switch {
	case c.toFolder():
		from = filepath.Join(c.output, filepath.FromSlash(path.Dir(outputName(r, c.naming))))
	case c.toFile():
		from = filepath.Dir(c.output)
	}
	if c.format == "epub" {
		return format.BookFiles
	}
	to := c.assets
	if filepath.IsAbs(from) != filepath.IsAbs(to) {
		from, to = absolute(from), absolute(to)
	}
	way, err := filepath.Rel(from, to)
	if err != nil { // another volume of Windows
		way = absolute(to)
	}
	return filepath.ToSlash(way)
}

// absolute returns name as an absolute path, or as it is if that fails.
func absolute(name string) string {
	if full, err := filepath.Abs(name); err == nil {
		return full
	}
	return name
}

// pictureCount counts pictures of articles.
type pictureCount struct {
	Kept    int `json:"kept"`    // the capture has it
	Lacking int `json:"lacking"` // it does not, and the article links to its original address
}

func (n *pictureCount) add(more pictureCount) {
	if n != nil {
		n.Kept += more.Kept
		n.Lacking += more.Lacking
	}
}

// checkAssetFolder returns an error if the folder's name is that of a file.
func (c *command) checkAssetFolder() error {
	if c.assets == "" || c.assets == assetsInline {
		return nil
	}
	if info, err := os.Stat(c.assets); err == nil && !info.IsDir() {
		return writeFailure(c.assets, &fs.PathError{Err: errors.New("it is a file, and pictures need a folder")})
	}
	return nil
}

// A kind is a format of pictures or of sound and video.
type kind struct {
	ending, media string
	isDocument    bool // sound or video
	begins        func(head []byte) bool
}

// kinds are the formats that are copied, by their beginning.
var kinds = [...]kind{
	{".png", "image/png", false, beginsWith(0, "\x89PNG\r\n\x1a\n")},
	{".jpg", "image/jpeg", false, beginsWith(0, "\xff\xd8\xff")},
	{".gif", "image/gif", false, beginsWith(0, "GIF87a", "GIF89a")},
	{".webp", "image/webp", false, inRIFF("WEBP")},
	{".avif", "image/avif", false, beginsWith(4, "ftypavif", "ftypavis")},
	{".heic", "image/heic", false, beginsWith(4, "ftypheic", "ftypheix", "ftypmif1")},
	{".bmp", "image/bmp", false, isBMP},
	{".tif", "image/tiff", false, beginsWith(0, "II*\x00", "MM\x00*")},
	{".ico", "image/vnd.microsoft.icon", false, beginsWith(0, "\x00\x00\x01\x00")},
	{".svg", "image/svg+xml", false, isSafeSVG},
	{".mp3", "audio/mpeg", true, beginsWith(0, "ID3", "\xff\xfb", "\xff\xf3", "\xff\xf2")},
	{".flac", "audio/flac", true, beginsWith(0, "fLaC")},
	{".ogg", "audio/ogg", true, beginsWith(0, "OggS")},
	{".wav", "audio/wav", true, inRIFF("WAVE")},
	{".m4a", "audio/mp4", true, beginsWith(4, "ftypM4A")},
	{".mp4", "video/mp4", true, beginsWith(4, "ftypiso", "ftypmp4", "ftypavc", "ftypM4V", "ftypdash")},
	{".webm", "video/webm", true, beginsWith(0, "\x1a\x45\xdf\xa3")},
}

// kindOf returns the format of a file, or nil if it is not one that is copied.
func kindOf(body []byte) *kind {
	for i := range kinds {
		if kinds[i].begins(body) {
			return &kinds[i]
		}
	}
	return nil
}

// beginsWith returns a function that reports whether a file has one of the signatures at an
// offset.
func beginsWith(at int, signatures ...string) func([]byte) bool {
	return func(body []byte) bool {
		return len(body) > at && slices.ContainsFunc(signatures, func(s string) bool { return bytes.HasPrefix(body[at:], []byte(s)) })
	}
}

// inRIFF returns a function that reports whether a file has a form of RIFF.
func inRIFF(form string) func([]byte) bool {
	has := beginsWith(8, form)
	return func(body []byte) bool { return bytes.HasPrefix(body, []byte("RIFF")) && has(body) }
}

// isBMP reports whether body is a bitmap by the size in its header, because many texts begin
// with "BM".
func isBMP(body []byte) bool {
	const headerLen = 26
	return len(body) >= headerLen && string(body[:2]) == "BM" && bytes.Equal(body[6:10], make([]byte, 4))
}

// isSafeSVG reports whether body is an SVG that neither runs nor loads anything, however it
// is opened.
func isSafeSVG(body []byte) bool {
	const headLen = 1 << 10
	return bytes.Contains(bytes.ToLower(body[:min(len(body), headLen)]), []byte("<svg")) && format.IsSafeSVG(string(body))
}
