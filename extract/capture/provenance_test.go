package capture

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestProvenance(t *testing.T) {
	for _, tt := range []struct{ name, head, want string }{
		{"SingleFile", "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://h/a?b#c \n saved date: Tue Mar 10 2026 10:11:12 GMT+0100 (Central European Standard Time)\n--><meta charset=utf-8>",
			"https://h/a?b#c 2026-03-10T09:11:12Z"},
		{"SingleFile, older", "<!DOCTYPE html> <html><!--\n Archive processed by SingleFile \n url: http://h/ \n saved date: Fri Jan 02 2026 00:00:00 GMT+0000 (UTC)\n-->", "http://h/ 2026-01-02T00:00:00Z"},
		{"SingleFile, no date", "<!--\n Page saved with SingleFile \n url: http://h/ \n-->\n saved date: Fri Jan 02 2026 00:00:00 GMT+0000", "http://h/ none"},
		{"monolith", "<!-- Saved from https://h/a at 2026-03-10T09:11:12Z using monolith v2.8.1 -->\n<!DOCTYPE html>", "https://h/a 2026-03-10T09:11:12Z"},
		{"monolith, of a file", "<!-- Saved from local source at 2026-03-10T09:11:12Z using monolith v2.8.1 -->", "none"},
		{"Chrome", "<!DOCTYPE html>\n<!-- saved from url=(0011)https://h/a -->\n<html>", "https://h/a none"},
		{"Internet Explorer, mark of the web", "<!DOCTYPE html>\r\n<!-- saved from url=(0014)about:internet -->\r\n", "none"},
		{"HTTrack", "<html>\n<!-- Mirrored from h/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Mar 2026 09:11:12 GMT -->", "http://h/a.html 2026-03-10T09:11:12Z"},
		{"Save Page WE", `<html><head><meta name="savepage-url" content="https://h/?a=1&amp;b=2"><meta name="savepage-date" content="Tue Mar 10 2026 10:11:12 GMT+0100 (CET)">`, "https://h/?a=1&b=2 2026-03-10T09:11:12Z"},
		{"WebScrapBook", `<!DOCTYPE html><html data-scrapbook-source="https://h/a" data-scrapbook-create="20260310091112345">`, "https://h/a 2026-03-10T09:11:12Z"},
		{"HTTrack, behind much else", strings.Repeat(" ", 9000) + "Mirrored from a\n<!-- Mirrored from h/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Mar 2026 09:11:12 GMT -->\n</html>", "http://h/a.html 2026-03-10T09:11:12Z"},
		{"Chrome, of an archive's copy", "<!-- saved from url=(0054)https://web.archive.org/web/20260310091112/https://h/a?b -->", "https://h/a?b 2026-03-10T09:11:12Z"},
		{"none", "<!DOCTYPE html><p>The page saved with care, url: https://h/", "none"},
		{"too far in", strings.Repeat(" ", provenanceLen) + "<!-- saved from url=(0011)https://h/a -->", "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(tt.head)}) {
				if err != nil {
					t.Fatal(err)
				}
				got := "none"
				if c.URL != nil {
					got = c.URL.String() + " none"
				}
				if !c.Time.IsZero() {
					got = fmt.Sprintf("%s %s", c.URL, c.Time.Format(time.RFC3339))
				}
				want(t, got, tt.want)
			}
		})
	}
}

// What the name of a time zone means is not asked of the machine.
func TestProvenanceKnowsNoMachine(t *testing.T) {
	machine := time.Local
	t.Cleanup(func() { time.Local = machine })
	head := []byte("<html>\n<!-- Mirrored from h/a.html by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 10 Mar 2026 09:11:12 CET -->")
	for _, local := range []*time.Location{time.UTC, time.FixedZone("CET", 3600)} {
		time.Local = local
		want(t, readProvenance(head).time.UTC().Format(time.RFC3339), "2026-03-10T09:11:12Z")
	}
}

// A container knows better than a note in the page, which may have been copied.
func TestProvenanceYieldsToTheContainer(t *testing.T) {
	page := "<!-- Saved from https://other/ at 2020-01-01T00:00:00Z using monolith v2.8.1 --><p>words"
	content := record("response", "http://h/a", ok(page), "WARC-Date: 2026-03-04T05:06:07Z")
	for c := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		want(t, fmt.Sprint(c.URL, " ", c.Time.Year()), "http://h/a 2026")
	}
}

// TestArchived takes the page out of an archive's copy.
func TestArchived(t *testing.T) {
	const saved = "https://h/a 2026-03-10T09:11:12Z "
	for _, tt := range []struct{ name, body, want string }{
		{"Wayback Machine", `<script>__wm.wombat("https://h/a","20260310091112","https://web.archive.org/","web","https://web-static.archive.org/_static/","1773133872");</script>` +
			"<!-- End Wayback Rewrite JS Include -->\n<!-- BEGIN WAYBACK TOOLBAR INSERT --><div>bar</div><!-- END WAYBACK TOOLBAR INSERT -->" +
			`<img src="/web/20260310091112im_/https://h/a.png" srcset="/web/20260310im_/https://h/1.png 1x, //web.archive.org/web/20260310091112im_/http://h/2.png 2x"><a href='https://web.archive.org/web/20260310091112/https://i/b?c=https://d'>b</a>`,
			saved + `<img src="https://h/a.png" srcset="https://h/1.png 1x, http://h/2.png 2x"><a href='https://i/b?c=https://d'>b</a>`},
		{"Wayback Machine, its comment only", "<link rel=\"canonical\" href=\"https://web.archive.org/web/20260310091112/https://h/a\"><p>\n<!--\n     FILE ARCHIVED ON 09:11:12 Mar 10, 2026 AND RETRIEVED FROM THE\n-->",
			saved + "<link rel=\"canonical\" href=\"https://h/a\"><p>\n<!--\n     FILE ARCHIVED ON 09:11:12 Mar 10, 2026 AND RETRIEVED FROM THE\n-->"},
		{"pywb", `<script>wbinfo.url = "https://h/a"; wbinfo.timestamp = "20260310091112";</script><a href="/coll/20260310091112mp_/https://h/b">b</a>`,
			saved + `<script>wbinfo.url = "https://h/a"; wbinfo.timestamp = "20260310091112";</script><a href="https://h/b">b</a>`},
		{"archive.today", `<link rel="canonical" href="https://archive.ph/2026.03.10-091112/https://h/a"><body><div id="HEADER"><p>bar</div><div id="CONTENT"><a href="https://archive.ph/o/AbC/https://i/b">b</a></div>`,
			saved + `<link rel="canonical" href="https://h/a"><body><div id="CONTENT"><a href="https://i/b">b</a></div>`},
		{"a page that links to archives", `<a href="https://web.archive.org/web/20260310091112/https://h/a">a</a>`, `<a href="https://web.archive.org/web/20260310091112/https://h/a">a</a>`},
		{"a page whose text names a copy", "<!-- BEGIN WAYBACK TOOLBAR INSERT --><!-- END WAYBACK TOOLBAR INSERT --><p>See https://web.archive.org/web/2026/https://h/a and <p>https://web.archive.org/web/2026/https://h/a", "<p>See https://h/a and <p>https://web.archive.org/web/2026/https://h/a"},
		{"no end of the bar", "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>words", "<!-- BEGIN WAYBACK TOOLBAR INSERT --><p>words"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for c, err := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(tt.body)}) {
				if err != nil {
					t.Fatal(err)
				}
				got := string(c.Body)
				if _, behind, ok := strings.Cut(got, "<!-- END WAYBACK TOOLBAR INSERT -->"); ok {
					got = behind
				}
				if c.URL != nil {
					got = c.URL.String() + " " + c.Time.Format(time.RFC3339) + " " + got
				}
				want(t, got, tt.want)
			}
		})
	}
}

func TestMHTMLOfArchived(t *testing.T) {
	const at = "https://web.archive.org/web/20260310091112/https://h/a"
	content := message("\r\nSnapshot-Content-Location: "+at, htmlPart("Content-Location: "+at, page("a")))
	for c := range Open(slices.Values([]string{"-"}), Options{Stdin: strings.NewReader(content)}) {
		want(t, c.URL.String()+" "+c.Time.Format(time.RFC3339), "https://h/a 2026-03-10T09:11:12Z")
	}
}
