package capture

import (
	"bytes"
	"html"
	"net/url"
	"strings"
	"time"
)

// Web archives serve their copies with a bar of their own above the page, and with links
// that lead to the archive:
//
//	Wayback Machine  https://web.archive.org/web/20240318093000im_/https://example.com/a.png
//	pywb             /collection/20240318093000mp_/https://example.com/
//	archive.today    https://archive.ph/2024.03.18-093000/https://example.com/
//	                 https://archive.ph/o/AbCdE/https://example.com/other
//
// A user who saves such a copy wants the page. The copy is recognised by the code that the
// archive writes into it, because many pages link to archives.

const (
	// copyHead is the number of bytes at the beginning of a copy with its archive's scripts and
	// addresses, and copyTail the number at its end with the archive's comment.
	copyHead = 16 << 10
	copyTail = 4 << 10

	// prefixLen is the length of the longest address of an archive before that of the
	// page.
	prefixLen = 200
)

// barMarks are the texts before and after the bar of an archive.
var barMarks = [...]struct{ start, end string }{
	{"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->"},
	{`<div id="HEADER"`, `<div id="CONTENT"`},
}

// todayHosts are the names of archive.today.
var todayHosts = [...]string{"archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.fo", "archive.md"}

// unarchived returns the page that an archive's copy is of, with its address and time. It
// returns body itself if that is not a copy.
func unarchived(body []byte) ([]byte, provenance) {
	head, tail := body[:min(len(body), copyHead)], body[max(0, len(body)-copyTail):]
	_, comment, told := bytes.Cut(tail, []byte("FILE ARCHIVED ON "))
	wayback := told || bytes.Contains(head, []byte("End Wayback Rewrite JS Include")) || bytes.Contains(head, []byte("wbinfo.url")) ||
		bytes.Contains(body, []byte("WAYBACK TOOLBAR INSERT"))
	if !wayback && !isTodayCopy(head) {
		return body, provenance{}
	}
	p := copyAddress(head)
	if when, _, ok := bytes.Cut(comment, []byte(" AND RETRIEVED")); ok && p.time.IsZero() {
		p.time, _ = time.ParseInLocation("15:04:05 Jan 02, 2006", string(when), time.UTC)
	}
	return withoutPrefixes(withoutBar(body)), p
}

// isTodayCopy reports whether a page's own address is one of archive.today.
func isTodayCopy(head []byte) bool {
	for _, mark := range ownAddresses {
		value := attributeBehind(head, mark)
		if u, err := url.Parse(value); err == nil && isTodayHost(u.Host) {
			return true
		}
	}
	return false
}

func isTodayHost(host string) bool {
	for _, name := range todayHosts {
		if host == name {
			return true
		}
	}
	return false
}

// ownAddresses are the attributes by which a page declares its own address; archives rewrite
// them.
var ownAddresses = [...]string{`rel="canonical"`, `rel="bookmark"`, `property="og:url"`}

// copyAddress returns the address and time that the head of a copy declares.
func copyAddress(head []byte) provenance {
	if _, args, ok := bytes.Cut(head, []byte(`__wm.wombat("`)); ok {
		address, rest, _ := strings.Cut(string(args), `"`)
		stamp := between(rest, `"`, `"`)
		if u, when := parseURL(address), parseStamp(stamp); u != nil && !when.IsZero() {
			return provenance{u, when}
		}
	}
	for _, mark := range ownAddresses {
		if address, when, ok := cutPrefix(attributeBehind(head, mark)); ok {
			return provenance{parseURL(address), when}
		}
	}
	if address := between(string(head), `wbinfo.url = "`, `"`); address != "" {
		return provenance{parseURL(address), parseStamp(between(string(head), `wbinfo.timestamp = "`, `"`))}
	}
	return provenance{}
}

// attributeBehind returns the href or content in the tag that holds mark.
func attributeBehind(head []byte, mark string) string {
	at := bytes.Index(head, []byte(mark))
	if at < 0 {
		return ""
	}
	start := bytes.LastIndexByte(head[:at], '<')
	end := bytes.IndexByte(head[at:], '>')
	if start < 0 || end < 0 {
		return ""
	}
	tag := string(head[start : at+end])
	return html.UnescapeString(firstOf(between(tag, `href="`, `"`), between(tag, `content="`, `"`)))
}

// withoutBar returns body without the bar that the archive put above the page.
func withoutBar(body []byte) []byte {
	for _, bar := range barMarks {
		start := bytes.Index(body, []byte(bar.start))
		if start < 0 {
			continue
		}
		if n := bytes.Index(body[start:], []byte(bar.end)); n >= 0 {
			return append(bytes.Clone(body[:start]), body[start+n:]...)
		}
	}
	return body
}

// withoutPrefixes returns body with the original addresses in its attributes and scripts,
// without the prefix of the archive.
func withoutPrefixes(body []byte) []byte {
	var restored []byte
	done := 0
	for at := 0; ; {
		n := bytes.Index(body[at:], []byte("/http"))
		if n < 0 {
			return append(restored, body[done:]...)
		}
		at += n + 1
		start := at
		for start > done && at-start < prefixLen && !bytes.ContainsRune([]byte("\"'=(, \t\n<>"), rune(body[start-1])) {
			start--
		}
		if start > 0 && (body[start-1] == '<' || body[start-1] == '>') {
			continue // text
		}
		end := at + len("https://")
		if end > len(body) {
			end = len(body)
		}
		if _, _, ok := cutPrefix(string(body[start:end])); ok {
			restored = append(restored, body[done:start]...)
			done = at
		}
	}
}

// cutPrefix removes the address of an archive from a copy's address, leaving that of the page.
func cutPrefix(address string) (rest string, when time.Time, ok bool) {
	prefix, rest := address, ""
	if at := strings.Index(address, "/http"); at >= 0 {
		prefix, rest = address[:at], address[at+1:]
	}
	if !strings.HasPrefix(rest, "http:/") && !strings.HasPrefix(rest, "https:/") {
		return address, time.Time{}, false
	}
	_, local, absolute := strings.Cut(prefix, "//")
	host, path, _ := strings.Cut(local, "/")
	if !absolute {
		host, path = "", prefix
	}
	segments := strings.Split(strings.Trim(path, "/"), "/")
	last := segments[len(segments)-1]
	when = parseStamp(last)
	return rest, when, !when.IsZero() || isTodayHost(host) && len(segments) == 2 && segments[0] == "o"
}

// parseStamp reads the time in a copy's address: 14 digits, or fewer from the left, with an
// optional mode of display after them ("im_"), or the form of archive.today. It returns zero
// if s is not a time.
func parseStamp(s string) time.Time {
	if n := len(s); n > 3 && s[n-1] == '_' {
		s = s[:n-3]
	}
	if t, err := time.ParseInLocation("2006.01.02-150405", s, time.UTC); err == nil {
		return t
	}
	const layout = "20060102150405"
	if len(s) < len("2006") || len(s) > len(layout) || len(s)%2 != 0 {
		return time.Time{}
	}
	t, err := time.ParseInLocation(layout[:len(s)], s, time.UTC)
	if err != nil {
		return time.Time{}
	}
	return t
}
