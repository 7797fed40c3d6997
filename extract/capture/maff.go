package capture

import (
	"net/mail"
	"path"

	"github.com/klauspost/compress/zip"

	"presscut/extract/capture/internal/xmlitem"
)

// A MAFF file, which add-ons of Firefox wrote, is a zip archive with a folder for each page.
// In each folder, index.rdf has the name of the page's file, its address and the time when it
// was saved; other pages beside it were its frames.

// maffIndex is the name of the member that describes a page.
const maffIndex = "index.rdf"

// savedPage is an archive's description of a page.
type savedPage struct {
	provenance
	main string // path of the member that is the page, or "" if it is not given
}

// isOther reports whether a member of the folder is not the page, but a part of it.
func (p *savedPage) isOther(name string) bool { return p != nil && p.main != "" && p.main != name }

// maxSaved is the largest number of pages of an archive whose descriptions are read.
const maxSaved = 200

// readMAFF returns the descriptions of pages in the members of a zip archive, by folder.
func readMAFF(files []*zip.File) map[string]*savedPage {
	pages := make(map[string]*savedPage)
	for _, f := range files {
		name := memberPath(f.Name)
		if path.Base(name) != maffIndex || len(pages) == maxSaved {
			continue
		}
		dir := path.Dir(name)
		p := &savedPage{}
		for _, field := range xmlitem.Fields(content(f)) {
			value := field.Attr["resource"]
			switch path.Base(field.Path) {
			case "MAF:originalurl":
				p.url = parseURL(value)
			case "MAF:archivetime":
				p.time, _ = mail.ParseDate(value)
			case "MAF:indexfilename":
				p.main = memberPath(path.Join(dir, value))
			}
		}
		pages[dir] = p
	}
	return pages
}

// pageOf returns the description of a member, or nil if pages has none for its folder.
func pageOf(pages map[string]*savedPage, name string) *savedPage {
	if len(pages) == 0 {
		return nil
	}
	for dir := path.Dir(name); ; dir = path.Dir(dir) {
		if p := pages[dir]; p != nil || dir == "." {
			return p
		}
	}
}
