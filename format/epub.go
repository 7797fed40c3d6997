package format

import (
	"cmp"
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"net/url"
	"slices"
	"strings"

	"github.com/klauspost/compress/zip"

	"presscut/extract/article"
)

// An EPUB (www.w3.org/TR/epub-33) is a zip archive: first its media type, then the files of
// the book. META-INF/container.xml names the list of files, and that list has the order of the
// chapters. Chapters are pages of XHTML. Everything that they show is in the archive; a
// picture that is not becomes a link.

// Book writes articles as an EPUB, one chapter each, as they arrive.
type Book struct {
	zip      *zip.Writer
	sum      hash.Hash // of the chapters
	title    string
	err      error
	chapters []chapterEntry
	files    []bookFile
	named    map[string]bool // names of files
}

// Chapter is an article as a chapter of a Book.
type Chapter struct {
	page  []byte // XHTML
	about article.Meta
}

// chapterEntry has the facts about a chapter for the lists of a book.
type chapterEntry struct {
	title, language, site, address, modified string
	authors, tags                            []string
}

// bookFile is a file that chapters show.
type bookFile struct{ name, media string }

// BookFiles is the folder of a book for the files of Book.AddFile. The names in Options.Files
// of a chapter begin with it.
const BookFiles = "files"

//go:embed epub.css
var bookStyle string

// NewBook returns a book that is written to w. If title is empty, a title is made from its
// articles.
func NewBook(w io.Writer, title string) *Book {
	b := &Book{zip: zip.NewWriter(w), sum: sha256.New(), title: title, named: make(map[string]bool)}
	const mediaType = "application/epub+zip"
	// It must be readable without unpacking, at a fixed place.
	raw, err := b.zip.CreateRaw(&zip.FileHeader{
		Name: "mimetype", CRC32: crc32.ChecksumIEEE([]byte(mediaType)), CompressedSize64: uint64(len(mediaType)), UncompressedSize64: uint64(len(mediaType)),
	})
	if err == nil {
		_, err = io.WriteString(raw, mediaType)
	}
	b.err = err
	b.put("META-INF/container.xml", []byte(xmlStart+`<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`))
	b.put("book/style.css", []byte(bookStyle))
	return b
}

const xmlStart = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"

// put writes a member of the archive.
func (b *Book) put(name string, content []byte) {
	if b.err != nil {
		return
	}
	w, err := b.zip.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err == nil {
		_, err = w.Write(content)
	}
	b.err = err
}

// NewChapter renders an article as a chapter. It uses the options for HTML; Files are the
// names of files that are passed to Book.AddFile, after BookFiles and a slash.
func NewChapter(a *article.Article, opts Options) Chapter {
	edited := edit{opts.Omit, opts.Files}.article(a)
	h := newHTML(nil, edited, &opts)
	h.xml = true
	h.held = make(map[string]bool, len(opts.Files))
	for _, file := range opts.Files {
		h.held[(&url.URL{Path: file}).String()] = true
	}
	h.raw(xmlStart + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"")
	h.languages(a.Language)
	if a.Dir == "rtl" {
		h.raw(` dir="rtl"`)
	}
	h.raw(">\n<head>\n<title>")
	h.text(chapterTitle(&a.Meta))
	h.raw("</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n")
	h.head(edited)
	h.body(edited)
	if opts.Comments {
		h.comments(edited.Comments)
	}
	if from := address(a); from != "" {
		h.raw("<p class=\"source\">")
		h.link(&article.Link{URL: from, Content: []article.Inline{article.Plain(from)}})
		h.raw("</p>\n")
	}
	h.raw("</body>\n</html>\n")
	return Chapter{h.dst, a.Meta}
}

// chapterTitle returns the name of a chapter: contents cannot list a chapter without one.
func chapterTitle(about *article.Meta) string {
	return cmp.Or(strings.Join(strings.Fields(about.Title), " "), host(cmp.Or(about.CanonicalURL, about.URL)), "Article")
}

// Page returns the chapter as XHTML.
func (c *Chapter) Page() []byte { return c.page }

// AddFile adds a file that chapters show, unless there is one with that name: a picture of the
// given media type.
func (b *Book) AddFile(name, mediaType string, content []byte) error {
	if !b.named[name] {
		b.named[name] = true
		b.files = append(b.files, bookFile{name, mediaType})
		b.put("book/"+BookFiles+"/"+name, content)
	}
	return b.err
}

// Add adds a chapter.
func (b *Book) Add(c Chapter) error {
	m := &c.about
	b.chapters = append(b.chapters, chapterEntry{
		title: chapterTitle(m), language: languageTag(m.Language), site: m.Site, address: cmp.Or(m.CanonicalURL, m.URL),
		modified: max(m.Modified, m.Published), authors: m.Authors, tags: m.Tags,
	})
	b.sum.Write(c.page)
	b.put("book/"+chapterFile(len(b.chapters)), c.page)
	return b.err
}

// chapterFile returns the name of the n-th chapter's file.
func chapterFile(n int) string { return fmt.Sprintf("chapter-%05d.xhtml", n) }

// Close ends the book. A book without chapters is not an EPUB.
func (b *Book) Close() error {
	b.put("book/contents.xhtml", b.contents())
	if b.needsStandIn() {
		b.put("book/"+standInName, []byte(standIn))
	}
	b.put("book/package.opf", b.packageFile())
	if err := b.zip.Close(); b.err == nil {
		b.err = err
	}
	return b.err
}

// contents returns the page of contents.
func (b *Book) contents() []byte {
	h := &html{markup: markup{xml: true}}
	h.raw(xmlStart + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">\n<head>\n<title>")
	h.text(b.name())
	h.raw("</title>\n</head>\n<body>\n<nav epub:type=\"toc\">\n<ol>\n")
	for i, c := range b.chapters {
		h.raw("<li><a href=\"" + chapterFile(i+1) + "\">")
		h.text(c.title)
		h.raw("</a></li>\n")
	}
	h.raw("</ol>\n</nav>\n</body>\n</html>\n")
	return h.dst
}

// name returns the title of the book: the title of its only article, or else the site of all
// articles.
func (b *Book) name() string {
	switch {
	case b.title != "":
		return b.title
	case len(b.chapters) == 1:
		return b.chapters[0].title
	}
	site := ""
	for i, c := range b.chapters {
		if i > 0 && c.site != site {
			return "Articles"
		}
		site = c.site
	}
	return cmp.Or(site, "Articles")
}

// packageFile returns the list of all files, with the metadata of the book.
func (b *Book) packageFile() []byte {
	h := &html{markup: markup{xml: true}}
	h.raw(xmlStart + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n")
	b.metadata(h)
	h.raw("</metadata>\n<manifest>\n")
	b.manifest(h)
	h.raw("</manifest>\n<spine>\n")
	for i := range b.chapters {
		h.raw(fmt.Sprintf("<itemref idref=\"chapter-%d\"/>\n", i+1))
	}
	h.raw("</spine>\n</package>\n")
	return h.dst
}

// metadata writes the metadata of the book: those of its only chapter, or the common ones of all.
func (b *Book) metadata(h *html) {
	language := "und"
	var authors, tags []string
	modified := ""
	for i, c := range b.chapters {
		if i == 0 {
			language = c.language
		} else if c.language != language {
			language = "mul"
		}
		authors, modified = append(authors, c.authors...), max(modified, c.modified)
		if len(b.chapters) == 1 {
			tags = c.tags
		}
	}
	h.field("dc:identifier", ` id="id"`, "urn:uuid:"+b.uuid())
	h.field("dc:title", "", b.name())
	h.field("dc:language", "", language)
	for _, author := range distinct(authors) {
		h.field("dc:creator", "", author)
	}
	for _, tag := range distinct(tags) {
		h.field("dc:subject", "", tag)
	}
	if len(b.chapters) == 1 {
		c := b.chapters[0]
		h.field("dc:publisher", "", c.site)
		h.field("dc:source", "", c.address)
		h.field("dc:date", "", date(c.modified))
	}
	h.field("meta", ` property="dcterms:modified"`, instant(modified))
}

// manifest writes the list of the book's files.
func (b *Book) manifest(h *html) {
	h.raw("<item id=\"contents\" href=\"contents.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n")
	h.raw("<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n")
	if b.needsStandIn() {
		h.raw("<item id=\"stand-in\" href=\"" + standInName + "\" media-type=\"image/gif\"/>\n")
	}
	cover := slices.IndexFunc(b.files, func(f bookFile) bool { return isCoreType(f.media) })
	for i, f := range b.files {
		h.raw(fmt.Sprintf("<item id=\"file-%d\" href=\"%s/", i+1, BookFiles))
		h.text((&url.URL{Path: f.name}).EscapedPath())
		h.raw("\" media-type=\"" + f.media + "\"")
		if i == cover {
			h.raw(` properties="cover-image"`)
		}
		if !isCoreType(f.media) {
			h.raw(` fallback="stand-in"`)
		}
		h.raw("/>\n")
	}
	for i := range b.chapters {
		h.raw(fmt.Sprintf("<item id=\"chapter-%d\" href=\"%s\" media-type=\"application/xhtml+xml\"/>\n", i+1, chapterFile(i+1)))
	}
}

// uuid returns an identifier that is computed from the chapters (RFC 9562, version 8).
func (b *Book) uuid() string {
	id := b.sum.Sum(nil)[:16]
	id[6], id[8] = id[6]&0x0f|0x80, id[8]&0x3f|0x80
	s := hex.EncodeToString(id)
	return s[:8] + "-" + s[8:12] + "-" + s[12:16] + "-" + s[16:20] + "-" + s[20:]
}

// field writes an element of the metadata, unless it is empty.
func (h *html) field(name, attributes, value string) {
	if value = strings.Join(strings.Fields(value), " "); value == "" {
		return
	}
	h.raw("<" + name + attributes + ">")
	h.text(value)
	h.raw("</" + name + ">\n")
}

// maxNames is the largest number of authors of a book that are listed.
const maxNames = 100

// distinct returns values without repetitions, at most maxNames.
func distinct(values []string) []string {
	var list []string
	for _, v := range values {
		if len(list) < maxNames && v != "" && !slices.Contains(list, v) {
			list = append(list, v)
		}
	}
	return list
}

// instant returns a time in RFC 3339, or a part of one, in the form required for a book's last
// change, in UTC. For an unknown time it returns the earliest of all.
func instant(t string) string {
	const unknown = "1970-01-01T00:00:00Z"
	if len(t) < len("2006") {
		return unknown
	}
	day := date(t)
	if len(day) > len("2006-01-02") || !isDay(day) {
		return unknown
	}
	return day + "-01-01"[len("-01-01")-(len("2006-01-02")-len(day)):] + "T00:00:00Z"
}

// isDay reports whether s is a year, with or without month and day.
func isDay(s string) bool {
	if len(s) != len("2006") && len(s) != len("2006-01") && len(s) != len("2006-01-02") {
		return false
	}
	for i := range len(s) {
		if isDash := i == len("2006") || i == len("2006-01"); isDash != (s[i] == '-') || !isDash && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}

// languageTag returns a tag that looks like one of BCP 47, or "und" in place of any other.
func languageTag(tag string) string {
	for i, part := range strings.Split(tag, "-") {
		if len(part) == 0 || len(part) > 8 || i == 0 && (len(part) < 2 || len(part) > 3) || strings.ContainsFunc(part, func(r rune) bool {
			return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (i == 0 || r < '0' || r > '9')
		}) {
			return "und"
		}
	}
	return tag
}

// languages writes the attributes for the language of a page.
func (h *html) languages(tag string) {
	tag = languageTag(tag)
	h.attribute("lang", tag)
	h.attribute("xml:lang", tag)
}

// isCoreType reports whether every program for EPUB 3 must show pictures of that media type.
// Others need a fallback picture for programs that do not. SVG is a core type, too, but must
// follow its schema to the letter, and the drawings of sites do not.
func isCoreType(mediaType string) bool {
	switch mediaType {
	case "image/png", "image/jpeg", "image/gif":
		return true
	}
	return false
}

func (b *Book) needsStandIn() bool {
	return slices.ContainsFunc(b.files, func(f bookFile) bool { return !isCoreType(f.media) })
}

// standIn is a picture of one transparent point, which a program may show in place of one that
// it cannot show.
const (
	standInName = "stand-in.gif"
	standIn     = "GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x01D\x00;"
)

// renderEPUB renders an article as a book of one chapter without pictures.
func renderEPUB(dst []byte, a *article.Article, opts *Options) ([]byte, error) {
	w := appender{dst}
	b := NewBook(&w, "")
	chapter := NewChapter(a, *opts)
	err := b.Add(chapter)
	if err == nil {
		err = b.Close()
	}
	return w.dst, err
}

// appender is a writer that appends.
type appender struct{ dst []byte }

func (w *appender) Write(p []byte) (int, error) {
	w.dst = append(w.dst, p...)
	return len(p), nil
}

// strictLink returns an address in the form that XML and its checkers require, or "" if it
// leads nowhere from within a book, such as a relative one.
func strictLink(address string) string {
	address = encoded(safeLink(address))
	if scheme(address) == "" {
		return ""
	}
	u, err := url.Parse(address)
	isOdd := func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && !strings.ContainsRune(".-_:", r)
	}
	if err != nil || u.Host == "" && u.Opaque == "" || strings.ContainsFunc(u.Host, isOdd) {
		return ""
	}
	return address
}

// pictureName returns the text of a link to a picture: the name of its file.
func pictureName(address string) string {
	name, _, _ := strings.Cut(address, "?")
	return cmp.Or(name[strings.LastIndexByte(name, '/')+1:], "picture")
}
