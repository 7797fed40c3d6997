package meta

import (
	"net/url"
	"strings"
	"time"

	"presscut/extract/article"
)

var canonicalRule = rule[candidate]{sameKey, source.voice}

// url sets the page's address and the base of its links. If the caller gives no address, the
// canonical one is used.
func (r *reader) url(m *article.Meta) {
	r.linkedData()
	if r.pageURL != nil {
		m.URL = r.pageURL.String()
	}
	all := r.candidates(canonicalField, func(s statement) []string {
		address := r.address(s.list[0])
		if u, err := url.Parse(address); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" || r.pageURL != nil && r.isRootOf(u) {
			return nil
		}
		return []string{address}
	})
	if values := pick(r, canonicalField, canonicalRule, all); len(values) > 0 {
		m.CanonicalURL = values[0]
		if r.base == nil {
			r.base, _ = url.Parse(values[0])
		}
	}
}

// isRootOf reports whether u is the front page of a site on which the page has an address of
// its own: some systems give that address for every page.
func (r *reader) isRootOf(u *url.URL) bool {
	return strings.Trim(u.Path, "/") == "" && u.RawQuery == "" && strings.Trim(r.pageURL.Path, "/") != ""
}

// archived returns the address of the page that a copy in the Wayback Machine was made of, and
// the time of the copy, from the copy's address:
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

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
