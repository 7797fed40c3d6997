package capture

import (
	"bytes"
	"html"
	"net/url"
	"strings"
	"time"
)

// Programs that save pages write a note into the page with its address and the time:
//
//	SingleFile       <!-- Page saved with SingleFile
//	                  url: https://example.com/
//	                  saved date: Tue Mar 10 2026 10:11:12 GMT+0100 (CET) -->
//	monolith         <!-- Saved from https://example.com/ at 2026-03-10T09:11:12Z using monolith v2.8.1 -->
//	browsers         <!-- saved from url=(0020)https://example.com/ -->
//	HTTrack          <!-- Mirrored from example.com/ by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Mar 2026 09:11:12 GMT -->
//	Save Page WE     <meta name="savepage-url" content="https://example.com/"> and savepage-date
//	WebScrapBook     <html data-scrapbook-source="https://example.com/" data-scrapbook-create="20260310091112000">

// provenance is where and when a page was saved.
type provenance struct {
	url  *url.URL
	time time.Time
}

// provenanceLen is the number of bytes of a page in which the notes are looked for. They come
// first, after at most the doctype, or with the <meta> of the page. Only HTTrack's may be
// anywhere.
const provenanceLen = 4 << 10

// readProvenance returns the provenance in a page's notes.
func readProvenance(body []byte) provenance {
	head := string(body[:min(len(body), provenanceLen)])
	for _, read := range [...]func(string) provenance{singleFile, monolith, savedFrom, savePage, scrapBook} {
		if p := read(head); p.url != nil && isWebScheme(p.url.Scheme) {
			return p.original()
		}
	}
	return httrack(body).original()
}

// original returns the provenance of the original page if p is that of an archive's copy.
func (p provenance) original() provenance {
	if p.url == nil {
		return p
	}
	if address, when, ok := cutPrefix(p.url.String()); ok && !when.IsZero() {
		return provenance{parseURL(address), when}
	}
	return p
}

func singleFile(head string) provenance {
	_, note, ok := strings.Cut(head, " SingleFile")
	if !ok {
		return provenance{}
	}
	note, _, _ = strings.Cut(note, "-->")
	var p provenance
	for line := range strings.Lines(note) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		switch name {
		case "url":
			p.url = parseURL(value)
		case "saved date":
			p.time = scriptDate(value)
		}
	}
	return p
}

func monolith(head string) provenance {
	note := between(head, "<!-- Saved from ", " using monolith")
	address, when, _ := strings.Cut(note, " at ")
	return provenance{parseURL(address), parseWARCDate(strings.TrimSpace(when))}
}

func savedFrom(head string) provenance {
	note := between(head, "<!-- saved from url=(", "-->")
	_, address, _ := strings.Cut(note, ")")
	return provenance{url: parseURL(address)}
}

func httrack(body []byte) provenance {
	note := ""
	for note == "" {
		// The capital is rare, so searching for it is fast.
		before, rest, ok := bytes.Cut(body, []byte("Mirrored from "))
		if !ok {
			return provenance{}
		}
		if body = rest; bytes.HasSuffix(before, []byte("<!-- ")) {
			note, _, _ = strings.Cut(string(rest[:min(len(rest), provenanceLen)]), "-->")
		}
	}
	address, program, ok := strings.Cut(note, " by HTTrack")
	if !ok {
		return provenance{}
	}
	if !strings.Contains(address, "://") {
		address = "http://" + address
	}
	var p provenance
	p.url = parseURL(address)
	if _, when, ok := strings.Cut(program, "], "); ok {
		// time.Parse would use the machine's own time zone for a zone name.
		p.time, _ = time.ParseInLocation(time.RFC1123, strings.TrimSpace(when), time.UTC)
	}
	return p
}

func savePage(head string) provenance {
	return provenance{
		parseURL(html.UnescapeString(between(head, `name="savepage-url" content="`, `"`))),
		scriptDate(between(head, `name="savepage-date" content="`, `"`)),
	}
}

func scrapBook(head string) provenance {
	p := provenance{url: parseURL(html.UnescapeString(between(head, `data-scrapbook-source="`, `"`)))}
	when := between(head, `data-scrapbook-create="`, `"`)
	p.time, _ = time.Parse("20060102150405", when[:min(len(when), 14)])
	return p
}

// scriptDate reads a date as JavaScript writes it: Tue Mar 10 2026 10:11:12
// GMT+0100 (Central European Standard Time).
func scriptDate(s string) time.Time {
	s, _, _ = strings.Cut(s, "(")
	t, err := time.ParseInLocation("Mon Jan 02 2006 15:04:05 GMT-0700", strings.TrimSpace(s), time.UTC)
	if err != nil {
		return time.Time{}
	}
	return t.UTC()
}

// between returns the text between before and after, or "" if either is missing.
func between(s, before, after string) string {
	_, s, ok := strings.Cut(s, before)
	if !ok {
		return ""
	}
	s, _, ok = strings.Cut(s, after)
	if !ok {
		return ""
	}
	return s
}
