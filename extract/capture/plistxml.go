package capture

import (
	"bytes"
	stdhtml "html"
	"slices"

	"golang.org/x/net/html"
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

// isXMLWebArchive reports whether head begins a web archive in XML.
func isXMLWebArchive(head []byte) bool {
	return bytes.HasPrefix(head, []byte("<?xml")) && bytes.Contains(head, []byte("<plist")) && bytes.Contains(head, []byte("<key>Web"))
}

// maxLists is the largest nesting of dictionaries and arrays: those of nested frames take
// three levels each.
const maxLists = 3 * maxFrameDepth

// resourcesOfXML returns the page of a web archive in XML, with those of its frames, and the
// files that they show if wantFiles is set.
func resourcesOfXML(raw []byte, wantFiles bool) (pages, files []resource) {
	keys := []string{""} // the last key of each open dictionary or array
	tokens := html.NewTokenizer(bytes.NewReader(raw))
	element := ""
	for {
		kind := tokens.Next()
		switch kind {
		case html.ErrorToken:
			return withBodies(pages), withBodies(files)
		case html.StartTagToken:
			name, _ := tokens.TagName()
			element = string(name)
			if element == "dict" || element == "array" {
				if len(keys) == maxLists || len(pages) == maxFrames {
					return withBodies(pages), withBodies(files)
				}
				switch n := len(keys); {
				case keys[n-1] == "WebMainResource":
					pages = append(pages, resource{})
				case wantFiles && n > 1 && keys[n-2] == "WebSubresources" && element == "dict" && len(files) < maxFiles:
					files = append(files, resource{})
				}
				keys = append(keys, "")
			}
		case html.EndTagToken:
			name, _ := tokens.TagName()
			element = ""
			if (string(name) == "dict" || string(name) == "array") && len(keys) > 1 {
				keys = keys[:len(keys)-1]
			}
		case html.TextToken:
			n := len(keys)
			switch {
			case element == "key":
				keys[n-1] = string(bytes.TrimSpace(tokens.Raw()))
			case n > 1 && keys[n-2] == "WebMainResource" && (element == "data" || element == "string"):
				// Text would link x/net/html's table of entities, which is filled at every start.
				pages[len(pages)-1].set(keys[n-1], stdhtml.UnescapeString(string(tokens.Raw())))
			case wantFiles && n > 2 && keys[n-3] == "WebSubresources" && (element == "data" || element == "string") && len(files) > 0:
				files[len(files)-1].set(keys[n-1], stdhtml.UnescapeString(string(tokens.Raw())))
			}
		}
	}
}

// set sets the field for a key.
func (r *resource) set(key, value string) {
	switch key {
	case "WebResourceData":
		r.body = decodeBase64([]byte(value))
	case "WebResourceMIMEType":
		r.media = value
	case "WebResourceTextEncodingName":
		r.charset = value
	case "WebResourceURL":
		r.address = value
	}
}

// withBodies returns the pages that have a body.
func withBodies(pages []resource) []resource {
	return slices.DeleteFunc(pages, func(r resource) bool { return r.body == nil })
}
