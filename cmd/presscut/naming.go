package main

import (
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/capture"
)

// The values of --name: the source of a page's output file name.
const (
	nameByPath = "path" // its path below the folder or archive that was named
	nameBySlug = "slug" // the article's title
	nameByID   = "id"   // the id from its container
)

// maxSlugLen and maxNameLen are the lengths in bytes that a slug and the names of a path are
// cut to: file systems allow 255 for a name, which must also have room for a number and two
// extensions.
const (
	maxSlugLen = 120
	maxNameLen = 200
)

// outputName returns the name below the output folder for the page of r, without an extension.
// It always keeps the page's folders.
func outputName(r *result, by string) string {
	if name := strings.Trim(withoutControls(r.name), "/ "); name != "" {
		return fitting(within(name))
	}
	name := fitting(inputName(r))
	last := ""
	switch by {
	case nameBySlug:
		last = slug(strings.ToLower(r.title))
	case nameByID:
		last = slug(r.ID)
	}
	if last == "" {
		return name
	}
	return path.Join(path.Dir(name), last)
}

// inputName returns the name of a page after its input: the path below the folder that was
// named, or else the path of the file as it was named. An archive is a folder of its pages.
// The name never leads out of the output folder.
func inputName(r *result) string {
	name := filepath.ToSlash(r.Source)
	if root := filepath.ToSlash(filepath.Clean(r.input)) + "/"; len(name) > len(root) {
		name = strings.TrimPrefix(name, root)
	}
	archive, member, ok := splitMember(name, r.Path)
	if !ok {
		return withoutEnding(within(name))
	}
	return path.Join(withoutEnding(within(archive)), withoutEnding(within(member)))
}

// splitMember splits the name of a page in an archive, such as "site.zip#a.html" or
// "pages.warc.gz#12". sub is the path of a file, or empty if it has none.
func splitMember(name, sub string) (archive, member string, ok bool) {
	if sub != "" {
		archive, ok = strings.CutSuffix(name, "#"+sub)
		return archive, sub, ok
	}
	i := strings.LastIndexByte(name, '#')
	if i < 0 {
		return "", "", false
	}
	return name[:i], name[i+1:], true
}

// within returns a path with slashes as one below a folder: without a root and without steps
// out of the folder, as tar unpacks it. Standard input has the name "stdin".
func within(name string) string {
	name = strings.TrimPrefix(name, filepath.ToSlash(filepath.VolumeName(name)))
	name = strings.TrimLeft(name, "/")
	for {
		name = path.Clean(name)
		rest, out := strings.CutPrefix(name, "../")
		if !out {
			break
		}
		name = rest
	}
	switch name = strings.TrimPrefix(path.Clean("/"+name), "/"); name {
	case "", "-":
		return "stdin"
	}
	return name
}

// withoutEnding removes the extensions of pages and archives, as long as more than full stops
// remains of the name.
func withoutEnding(name string) string {
	for {
		ext := path.Ext(name)
		if !pageEnding(ext) || strings.Trim(strings.TrimSuffix(path.Base(name), ext), ".") == "" {
			return name
		}
		name = name[:len(name)-len(ext)]
	}
}

// withoutControls returns s without characters that a file's name should not have.
func withoutControls(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s)
}

// fitting returns a path with its names cut to the length that file systems allow, and in
// UTF-8, as in the manifest.
func fitting(name string) string {
	names := strings.Split(strings.ToValidUTF8(name, string(utf8.RuneError)), "/")
	for i, n := range names {
		if len(n) > maxNameLen {
			names[i] = strings.ToValidUTF8(n[:maxNameLen], "")
		}
	}
	return strings.Join(names, "/")
}

// pageEnding reports whether ext is the extension of a page, of an archive of pages, of a
// compression of either, or of a program that made a page.
func pageEnding(ext string) bool {
	switch strings.ToLower(ext) {
	case ".gz", ".zst", ".br", ".php", ".asp", ".aspx", ".jsp":
		return true
	}
	return capture.HasPageEnding(ext)
}

// slug returns s as a name for a file: its letters and digits, with single hyphens in place of
// other characters.
func slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
			gap = b.Len() > 0
			continue
		}
		if b.Len()+utf8.UTFMax+1 > maxSlugLen {
			break
		}
		if gap {
			b.WriteByte('-')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// numbered returns the n-th of several equal names: "a", "a-2", "a-3".
func numbered(name string, n int) string {
	if n <= 1 {
		return name
	}
	return name + "-" + strconv.Itoa(n)
}
