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
