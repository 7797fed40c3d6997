package capture

import (
	"io"
	"net/url"
	"path"
	"strings"

	"github.com/klauspost/compress/zip"

	"presscut/extract/capture/internal/xmlitem"
)

// An EPUB is a zip archive of a book's chapters, which are pages. Its spine
// (www.w3.org/TR/epub-33) lists them in reading order: it is a list of references to a list of
// files, in a file that META-INF/container.xml names.

// epubContainer is the member that identifies an EPUB.
const epubContainer = "META-INF/container.xml"

// readEPUB yields the chapters of a book, without the page of contents.
func (in *input) readEPUB(archive *zip.Reader) bool {
	members := make(map[string]*zip.File, len(archive.File))
	for _, f := range archive.File {
		members[memberPath(f.Name)] = f
	}
	chapters, about := readSpine(members)
	in.about = about
	found := false
	for _, f := range chapters {
		if !in.chosenMember(f.Name, EPUB, func() []byte { return memberHead(f) }) {
			in.opts.skipped(in.source+"#"+memberPath(f.Name), notChosen)
			continue
		}
		found = true
		if !in.readMember(f, EPUB) {
			return false
		}
	}
	return found || in.fail(StageRead, ErrNoPages)
}

// readSpine returns the chapters among the members of a book, in their order, and the
// book's metadata.
func readSpine(members map[string]*zip.File) ([]*zip.File, *declaration) {
	packed := ""
	for _, f := range xmlitem.Fields(content(members[epubContainer])) {
		if f.Path == "rootfiles/rootfile" {
			packed = firstOf(packed, f.Attr["full-path"])
		}
	}
	var about declaration
	files := make(map[string]string) // the paths of the manifest's items by their ids
	contents := make(map[string]bool)
	var order []string
	for _, f := range xmlitem.Fields(content(members[packed])) {
		file := func() string { return epubPath(packed, f.Attr["href"]) }
		switch f.Path {
		case "metadata/dc:title":
			about.title = firstOf(about.title, f.Text)
		case "metadata/dc:creator":
			about.author = firstOf(about.author, f.Text)
		case "metadata/dc:date":
			about.published = firstOf(about.published, f.Text)
		case "manifest/item":
			files[f.Attr["id"]] = file()
			if strings.Contains(f.Attr["properties"], "nav") {
				contents[file()] = true
			}
		case "guide/reference":
			if f.Attr["type"] == "toc" {
				contents[file()] = true
			}
		case "spine/itemref":
			order = append(order, f.Attr["idref"])
		}
	}
	var chapters []*zip.File
	for _, id := range order {
		f := members[files[id]]
		if f == nil || contents[files[id]] {
			continue
		}
		chapters = append(chapters, f)
		delete(files, id) // a spine that lists it again repeats it
	}
	return chapters, &about
}

// epubPath returns the path of the member for a reference in the file named from.
func epubPath(from, href string) string {
	href, _, _ = strings.Cut(href, "#")
	if plain, err := url.PathUnescape(href); err == nil {
		href = plain
	}
	return memberPath(path.Join(path.Dir(from), href))
}

// maxPackage is the largest size of a book's lists.
const maxPackage = 4 << 20

// content returns the bytes of a member, or nothing if it cannot be read.
func content(f *zip.File) []byte {
	if f == nil {
		return nil
	}
	r, err := f.Open()
	if err != nil {
		return nil
	}
	defer r.Close()
	b, _ := io.ReadAll(io.LimitReader(r, maxPackage))
	return b
}
