package webarchive

import (
	"bytes"
	stdhtml "html"
	"slices"

	"golang.org/x/net/html"

	"presscut/extract/capture/internal/transfer"
)

// A property list in XML has elements named after the types of its objects; in a <dict>, a
// <key> comes before each value. The needed values of a web archive are recognised by the keys
// around them, of which the last two count:
//
//	<dict>
//		<key>WebMainResource</key>
//		<dict>
//			<key>WebResourceData</key>
//			<data>base64</data>

// IsXML reports whether head begins a web archive in XML.
func IsXML(head []byte) bool {
	return bytes.HasPrefix(head, []byte("<?xml")) && bytes.Contains(head, []byte("<plist")) && bytes.Contains(head, []byte("<key>Web"))
}

// maxLists is the largest nesting of dictionaries and arrays: those of nested frames take
// three levels each.
const maxLists = 3 * maxFrameDepth

// readXML returns the page of a web archive in XML, with those of its frames, and the
// files that they show if wantFiles is set.
func readXML(raw []byte, wantFiles bool) (pages, files []Resource) {
	r := xmlReader{wantFiles: wantFiles, keys: []string{""}}
	tokens := html.NewTokenizer(bytes.NewReader(raw))
	for more := true; more; {
		switch tokens.Next() {
		case html.ErrorToken:
			more = false
		case html.StartTagToken:
			name, _ := tokens.TagName()
			more = r.startTag(string(name))
		case html.EndTagToken:
			name, _ := tokens.TagName()
			r.endTag(string(name))
		case html.TextToken:
			r.text(tokens.Raw())
		}
	}
	return withBodies(r.pages), withBodies(r.files)
}

// xmlReader reads the elements of a web archive.
type xmlReader struct {
	wantFiles    bool
	pages, files []Resource
	keys         []string // the last key of each open dictionary or array
	element      string   // the element that was opened last, if it is still open
}

func holdsValues(element string) bool { return element == "dict" || element == "array" }

// startTag opens an element. It reports false if there are too many of them.
func (r *xmlReader) startTag(element string) bool {
	r.element = element
	if !holdsValues(element) {
		return true
	}
	n := len(r.keys)
	if n == maxLists || len(r.pages) == maxFrames {
		return false
	}
	switch {
	case r.keys[n-1] == "WebMainResource":
		r.pages = append(r.pages, Resource{})
	case r.wantFiles && n > 1 && r.keys[n-2] == "WebSubresources" && element == "dict" && len(r.files) < maxFiles:
		r.files = append(r.files, Resource{})
	}
	r.keys = append(r.keys, "")
	return true
}

func (r *xmlReader) endTag(element string) {
	r.element = ""
	if holdsValues(element) && len(r.keys) > 1 {
		r.keys = r.keys[:len(r.keys)-1]
	}
}

// text reads a key, or the value of one.
func (r *xmlReader) text(raw []byte) {
	n := len(r.keys)
	if r.element == "key" {
		r.keys[n-1] = string(bytes.TrimSpace(raw))
	}
	if r.element != "data" && r.element != "string" {
		return
	}
	// The tokenizer's Text would link x/net/html's table of entities, which is filled at every start.
	switch {
	case n > 1 && r.keys[n-2] == "WebMainResource":
		r.pages[len(r.pages)-1].set(r.keys[n-1], stdhtml.UnescapeString(string(raw)))
	case r.wantFiles && n > 2 && r.keys[n-3] == "WebSubresources" && len(r.files) > 0:
		r.files[len(r.files)-1].set(r.keys[n-1], stdhtml.UnescapeString(string(raw)))
	}
}

// set sets the field for a key.
func (r *Resource) set(key, value string) {
	switch key {
	case "WebResourceData":
		r.Body = transfer.Base64([]byte(value))
	case "WebResourceMIMEType":
		r.Media = value
	case "WebResourceTextEncodingName":
		r.Charset = value
	case "WebResourceURL":
		r.Address = value
	}
}

// withBodies returns the pages that have a body.
func withBodies(pages []Resource) []Resource {
	return slices.DeleteFunc(pages, func(r Resource) bool { return r.Body == nil })
}
