package capture

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/klauspost/compress/zip"
	"github.com/tidwall/gjson"
)

// Programs for reading later export their pages:
//
//	wallabag  a JSON array of entries, with their HTML in "content"
//	Omnivore  content/SLUG.html for each page, and metadata_0_to_20.json and so on with
//	          arrays that describe them, in a folder or a zip archive
//
// Both have more metadata of a page than its HTML, which was cleaned.

// readWallabag yields the entries of an export of wallabag.
func (in *input) readWallabag() bool {
	in.holder = nil
	return in.readJSONItems("", func(c Capture, item gjson.Result) bool {
		e := entry{id: item.Get("id").String(), link: item.Get("url").String(), content: item.Get("content").String()}
		e.about = declaration{
			title: item.Get("title").String(), author: strings.Join(textsOf(item.Get("published_by")), ", "),
			published: item.Get("published_at").String(), tags: textsOf(item.Get("tags")),
		}
		c.Time = exportTime(item.Get("created_at").String())
		return in.yieldEntry(c, e, nil)
	})
}

// textsOf returns the strings in an array, or the labels of its objects.
func textsOf(list gjson.Result) []string {
	var texts []string
	for _, value := range list.Array() {
		text := value.String()
		if value.IsObject() {
			text = value.Get("label").String()
		}
		if text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// exportTime reads a time as of RFC 3339, or as PHP writes it. It returns zero if s is
// neither.
func exportTime(s string) time.Time {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04:05-0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}

// exportedPage is Omnivore's description of a page.
type exportedPage struct {
	saved savedPage
	about declaration
}

const (
	exportedFolder   = "content"    // of the pages
	exportedNotes    = "highlights" // of the passages that readers marked
	exportedMetadata = "metadata_*.json"
)

// isExportedMetadata reports whether a file describes pages of Omnivore.
func isExportedMetadata(name string) bool {
	ok, _ := path.Match(exportedMetadata, path.Base(name))
	return ok
}

// readExported adds to known the pages described by a metadata file, by the paths of their
// files in its folder dir.
func readExported(known map[string]*exportedPage, dir string, metadata []byte) {
	if isDeep(metadata) || !gjson.ValidBytes(metadata) {
		return
	}
	for _, item := range gjson.ParseBytes(metadata).Array() {
		slug, address := item.Get("slug").String(), item.Get("url").String()
		if slug == "" || address == "" || len(known) >= maxListed {
			continue
		}
		p := &exportedPage{about: declaration{
			title: item.Get("title").String(), author: item.Get("author").String(),
			published: item.Get("publishedAt").String(), tags: textsOf(item.Get("labels")),
		}}
		p.saved.url, p.saved.time = parseURL(address), exportTime(item.Get("savedAt").String())
		known[memberPath(path.Join(dir, exportedFolder, slug+".html"))] = p
	}
}

// exportedInZip returns the pages that the members of a zip archive describe.
func exportedInZip(files []*zip.File) map[string]*exportedPage {
	known := make(map[string]*exportedPage)
	for _, f := range files {
		if name := memberPath(f.Name); isExportedMetadata(name) {
			readExported(known, path.Dir(name), content(f))
		}
	}
	return known
}

// exportedFolders are the folders of Omnivore's exports found so far.
type exportedFolders map[string]map[string]*exportedPage

// page returns the description of the file at path sub below root, or nil if there is none.
func (e exportedFolders) page(root, sub string) *exportedPage {
	if path.Base(path.Dir(sub)) != exportedFolder {
		return nil
	}
	return e.folder(root, path.Dir(path.Dir(sub)))[memberPath(sub)]
}

// isNotes reports whether the file at path sub below root has the passages that a reader
// marked in a page of an export.
func (e exportedFolders) isNotes(root, sub string) bool {
	return path.Base(path.Dir(sub)) == exportedNotes && len(e.folder(root, path.Dir(path.Dir(sub)))) > 0
}

// exportedNote is the reason for skipping such a file.
const exportedNote = "notes on a saved page"

// folder returns the pages that the metadata in a folder below root describes.
func (e exportedFolders) folder(root, dir string) map[string]*exportedPage {
	known, met := e[dir]
	if !met {
		known = make(map[string]*exportedPage)
		// The only error is that of a pattern, and the name of a folder has no pattern characters
		// except its own.
		names, _ := filepath.Glob(filepath.Join(root, filepath.FromSlash(dir), exportedMetadata))
		for _, name := range names {
			if info, err := os.Stat(name); err != nil || info.Size() > DefaultMaxBytes {
				continue
			}
			if metadata, err := os.ReadFile(name); err == nil {
				readExported(known, dir, metadata)
			}
		}
		e[dir] = known
	}
	return known
}

// describe copies an export's description of a page to the input.
func (in *input) describe(exported *exportedPage) {
	if exported != nil {
		in.saved, in.about = &exported.saved, &exported.about
	}
}
