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

// Programs for reading later export what they hold:
//
//	wallabag  a JSON array of entries, with their HTML in "content"
//	Omnivore  content/SLUG.html for each page, and metadata_0_to_20.json and so on with
//	          arrays that describe them, in a folder or a zip archive
//
// Both know more of a page than its HTML has, which was cleaned.

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

// exportTime reads a time as of RFC 3339, or as PHP writes it. It is zero if it is none.
func exportTime(s string) time.Time {
	for _, layout := range [...]string{time.RFC3339, "2006-01-02T15:04:05-0700"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}

// exportedPage is what Omnivore knows of a page.
type exportedPage struct {
	saved savedPage
	about declaration
}

const (
	exportedFolder   = "content"    // of the pages
	exportedNotes    = "highlights" // of what readers marked in them
	exportedMetadata = "metadata_*.json"
)

// isExportedMetadata reports whether a file describes pages of Omnivore.
func isExportedMetadata(name string) bool {
	ok, _ := path.Match(exportedMetadata, path.Base(name))
	return ok
}

// readExported adds the pages that a file of metadata describes to those known, by the
// paths of their files in its folder dir.
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

// exportedFolders are the folders of Omnivore's exports that were met.
type exportedFolders map[string]map[string]*exportedPage

// page returns what is told of the file of that path below root, nil if it is nothing.
func (e exportedFolders) page(root, sub string) *exportedPage {
	if path.Base(path.Dir(sub)) != exportedFolder {
		return nil
	}
	return e.folder(root, path.Dir(path.Dir(sub)))[memberPath(sub)]
}

// isNotes reports whether a file of that path below root has what a reader marked in a
// page of an export.
func (e exportedFolders) isNotes(root, sub string) bool {
	return path.Base(path.Dir(sub)) == exportedNotes && len(e.folder(root, path.Dir(path.Dir(sub)))) > 0
}

// exportedNote is why such a file is passed over.
const exportedNote = "notes on a saved page"

// folder returns the pages that the metadata in a folder below root describes.
func (e exportedFolders) folder(root, dir string) map[string]*exportedPage {
	known, met := e[dir]
	if !met {
		known = make(map[string]*exportedPage)
		// The only error is that of a pattern, and a folder has no more characters of one
		// than its own name.
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

// describe copies what an export knows of a page to the input.
func (in *input) describe(exported *exportedPage) {
	if exported != nil {
		in.saved, in.about = &exported.saved, &exported.about
	}
}
