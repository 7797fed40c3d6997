package meta

import (
	"net/url"
	"strconv"
	"strings"
	"time"

	"presscut/extract/article"
)

// canonicalWeight is the weight of a source of the page's canonical address.
func canonicalWeight(source string) float64 {
	switch source {
	case "rel=canonical":
		return 1.0
	case "og:url":
		return 0.8
	case "json-ld", "parsely-link", "citation_public_url":
		return 0.4
	case "twitter:url", "json-ld page":
		return 0.3
	}
	return 0
}

var canonicalRule = rule{canonicalWeight, sameKey, voiceOf}

// url settles the page's address and what links are relative to. Where the
// caller gives no address, the canonical one stands in its place.
func (r *reader) url(m *article.Meta) {
	r.linkedData()
	if r.opts.URL != nil {
		m.URL = r.opts.URL.String()
	}
	all := r.candidates(canonicalField, canonicalRule, func(s statement) []string {
		address := r.address(s.list[0])
		if u, err := url.Parse(address); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || r.opts.URL != nil && r.isRootOf(u) {
			return nil
		}
		return []string{address}
	})
	if values := r.pick(canonicalField, canonicalRule, all); len(values) > 0 {
		m.CanonicalURL = values[0]
		if r.base == nil {
			r.base, _ = url.Parse(values[0])
		}
	}
}

// isRootOf reports whether u is the front page of a site on which the page has
// an address of its own: some systems give that for every page.
func (r *reader) isRootOf(u *url.URL) bool {
	return strings.Trim(u.Path, "/") == "" && u.RawQuery == "" && strings.Trim(r.opts.URL.Path, "/") != ""
}

// archived returns the address of the page that a copy in the Wayback Machine is
// of, and when it was taken, as the copy's address tells:
// "https://web.archive.org/web/20230503101530/https://globe.example/bridge".
func archived(u *url.URL) (*url.URL, time.Time) {
	if u == nil || u.Host != "web.archive.org" {
		return nil, time.Time{}
	}
	stamp, rest, _ := strings.Cut(strings.TrimPrefix(u.Path, "/web/"), "/")
	taken, err := time.Parse("20060102150405", stamp[:min(len(stamp), len("20060102150405"))])
	if err != nil {
		return nil, time.Time{}
	}
	if !strings.Contains(rest, ":/") {
		rest = "http://" + rest
	}
	at, err := url.Parse(rest)
	if err != nil || at.Host == "" {
		return nil, time.Time{}
	}
	return at, taken
}

// baseAddress reads a base element.
func (r *reader) baseAddress(e int32) {
	if href := r.address(r.page.Attr(e, "href")); href != "" {
		if u, err := url.Parse(href); err == nil && u.Host != "" {
			r.base = u
		}
	}
}

// dateOfPath returns the date in the path of an address: "/2023/04/25/",
// "/2023-04-25-title", "/20230425/". One without a day has precision month.
func dateOfPath(path string) (instant, bool) {
	for i := 0; i+4 <= len(path); i++ {
		if i > 0 && isDigit(path[i-1]) || !isDigits(path[i:i+4]) {
			continue
		}
		if t, ok := dateAt(path[i:]); ok {
			return t, true
		}
	}
	return dayFirstOfPath(path)
}

// dayFirstOfPath returns the date in a path whose year stands last:
// "/25-04-2023-title".
func dayFirstOfPath(path string) (instant, bool) {
	for i := 0; i+10 <= len(path); i++ {
		s := path[i : i+10]
		if i > 0 && isDigit(path[i-1]) || i+10 < len(path) && isDigit(path[i+10]) || s[2] != s[5] || s[2] != '-' && s[2] != '_' && s[2] != '.' {
			continue
		}
		if !isDigits(s[:2]) || !isDigits(s[3:5]) || !isDigits(s[6:]) {
			continue
		}
		if t := (instant{year: atoi(s[6:]), month: atoi(s[3:5]), day: atoi(s[:2])}); t.valid() && t.full() && t.year >= firstWebYear {
			return t, true
		}
	}
	return instant{}, false
}

// dateAt reads the date that s begins with.
func dateAt(s string) (instant, bool) {
	n := 0
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	t := instant{year: atoi(s[:4])}
	if n == 8 {
		t.month, t.day = atoi(s[4:6]), atoi(s[6:8])
		return t, t.valid() && t.full() && t.year >= firstWebYear
	}
	if n != 4 || t.year < firstWebYear {
		return instant{}, false
	}
	month, rest := datePart(s[4:])
	if month == 0 {
		month, rest = monthPart(s[4:])
	}
	day, behind := datePart(rest)
	if behind != "" && (isDigit(behind[0]) || s[4] == '/' && behind[0] == '-' && rest[1] != '0') {
		day = 0 // a number of the title: "/2023/10/3-questions"
	}
	t.month, t.day = month, day
	if t.valid() && t.full() {
		return t, true
	}
	t.day = 0
	return t, t.valid() && t.month > 0 && s[4] == '/'
}

// datePart reads a separator and a number of at most two digits; 0 if there is
// none.
func datePart(s string) (n int, rest string) {
	if len(s) < 2 || s[0] != '/' && s[0] != '-' && s[0] != '_' || !isDigit(s[1]) {
		return 0, ""
	}
	end := 2
	if end < len(s) && isDigit(s[end]) {
		end++
	}
	return atoi(s[1:end]), s[end:]
}

// monthPart reads a separator and the English name of a month: "/october".
func monthPart(s string) (month int, rest string) {
	if s == "" || s[0] != '/' {
		return 0, ""
	}
	end := 1
	for end < len(s) && 'a' <= s[end]|0x20 && s[end]|0x20 <= 'z' {
		end++
	}
	if end == 1 || end > len("/september") {
		return 0, ""
	}
	if month = monthOf(strings.ToLower(s[1:end]), ""); month > 12 {
		return 0, ""
	}
	return month, s[end:]
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// atoi returns the value of a few digits.
func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}
