package webarchive

import (
	"testing"

	"howett.net/plist"
)

// TestRead wants the page, its frame and its files out of both forms of a property list.
func TestRead(t *testing.T) {
	resource := func(body, address string) map[string]any {
		return map[string]any{"WebResourceData": []byte(body), "WebResourceMIMEType": "text/html", "WebResourceTextEncodingName": "UTF-8", "WebResourceURL": address}
	}
	archive := map[string]any{
		"WebMainResource":     resource("<p>page", "http://h/a?b&c"),
		"WebSubresources":     []any{resource("picture", "http://h/p.png")},
		"WebSubframeArchives": []any{map[string]any{"WebMainResource": resource("<p>frame", "http://h/ü")}},
	}
	for name, form := range map[string]int{"binary": plist.BinaryFormat, "XML": plist.XMLFormat} {
		raw, err := plist.Marshal(archive, form)
		if err != nil {
			t.Fatal(err)
		}
		pages, files, err := Read(raw, true)
		if err != nil || len(pages) != 2 || len(files) != 1 {
			t.Errorf("%s: %d pages, %d files, %v", name, len(pages), len(files), err)
			continue
		}
		if p := pages[0]; string(p.Body) != "<p>page" || p.Media != "text/html" || p.Charset != "UTF-8" || p.Address != "http://h/a?b&c" {
			t.Errorf("%s: the page is %+v", name, p)
		}
		if f := pages[1]; string(f.Body) != "<p>frame" || f.Address != "http://h/ü" {
			t.Errorf("%s: the frame is %+v", name, f)
		}
		if f := files[0]; string(f.Body) != "picture" || f.Address != "http://h/p.png" {
			t.Errorf("%s: the file is %+v", name, f)
		}
		if _, files, _ := Read(raw, false); files != nil {
			t.Errorf("%s: %d files that nobody asked for", name, len(files))
		}
	}
}

// TestDamaged reads property lists that end too early or have a trailer that leads out of them.
func TestDamaged(t *testing.T) {
	for _, raw := range []string{binaryList, binaryList + string(make([]byte, trailerLen)), binaryList + "\xff\xff" + string(make([]byte, 5)) + "\x01\x01" + string(make([]byte, 24)) + "\xff"} {
		if _, _, err := Read([]byte(raw), true); err == nil {
			t.Errorf("%q is read", raw)
		}
	}
}
