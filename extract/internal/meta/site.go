package meta

import (
	"cmp"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// maxSite is the largest length of the name of a site, in bytes: longer ones are slogans.
const maxSite = 80

var siteRule = rule[candidate]{sameKey, source.voice}

func (r *reader) site(m *article.Meta) {
	host := r.host()
	r.label = siteLabel(host)
	if len(r.statements[siteField]) == 0 {
		r.addHomeHeadings()
	}
	r.addSiteOfTitle()
	if host != "" {
		r.addStatement(siteField, fromHost, 1, host)
	}
	all := r.candidates(siteField, func(s statement) []string {
		name := r.withoutSlogan(strings.TrimPrefix(plainText(s.list[0]), "@"))
		if name == "" || len(name) > maxSite || strings.Contains(name, "://") || isPlaceholder(name) {
			return nil
		}
		return []string{name}
	})
	if values := pick(r, siteField, siteRule, all); len(values) > 0 {
		m.Site = values[0]
	}
	for _, c := range all {
		r.sites = append(r.sites, compact(c.values[0]))
	}
}

// withoutSlogan returns the name of a site without the slogan after a separator: "Globe" of
// "Globe - Know what is going on". The name must also be a part of the title element or of the
// host, or else come first with a phrase as the slogan.
func (r *reader) withoutSlogan(name string) string {
	parts := splitTitle(name)
	if len(parts) < 2 {
		return name
	}
	title := r.titleParts()
	n := len(title)
	whole := n >= len(parts) && slices.Equal(title[n-len(parts):], parts) // the page writes the name with it
	for _, part := range parts {
		if sameSite(compact(part), r.label) || n > 1 && !whole && part == title[n-1] {
			return part
		}
	}
	if slogan := strings.Fields(parts[1]); len(slogan) >= minSlogan && len(slogan) > len(strings.Fields(parts[0])) {
		return parts[0]
	}
	return name
}

// minSlogan is the smallest number of words in a slogan: with fewer, it may belong to the
// name, "Globe | Harbour Edition".
const minSlogan = 4

// titleParts returns the parts of the title element.
func (r *reader) titleParts() []string {
	for _, s := range r.statements[titleField] {
		if s.source == titleElement {
			return splitTitle(squeeze(s.list[0]))
		}
	}
	return nil
}

// host returns the host of the page's address without "www.".
func (r *reader) host() string {
	at := cmp.Or(r.origin, r.base)
	if at == nil {
		return ""
	}
	return strings.TrimPrefix(at.Hostname(), "www.")
}

// addSiteOfTitle adds the part of the title element that is the host's name, or that comes
// last and is an h1 in the page's head.
func (r *reader) addSiteOfTitle() {
	for _, s := range r.statements[titleField] {
		if s.source != titleElement {
			continue
		}
		parts := splitTitle(squeeze(s.list[0]))
		for i, part := range parts {
			if len(parts) > 1 && (i == 0 || i == len(parts)-1) && sameSite(compact(part), r.label) {
				r.addStatement(siteField, titlePart, 1, part)
			}
		}
		n := len(parts)
		switch {
		case n < 2:
		case r.isMasthead(parts[n-1], parts[0]), r.linksHome(parts[n-1]):
			r.addStatement(siteField, titlePart, 1, parts[n-1])
		case r.linksHome(parts[0]):
			r.addStatement(siteField, titlePart, 1, parts[0])
		}
	}
}

// addHomeHeadings adds the h1 that links to the site's front page.
func (r *reader) addHomeHeadings() {
	for _, e := range r.headings {
		if name := r.homeHeading(e); name != "" {
			r.addStatement(siteField, mainHeading, 1, name)
			return
		}
	}
}

// maxHomeLinks is how many links are searched for one to the front page: it is in the head of
// a page.
const maxHomeLinks = 48

// linksHome reports whether a link to the site's front page has the text name.
func (r *reader) linksHome(name string) bool {
	links := 0
	for i := range r.page.Elements {
		if r.page.Elements[i].Tag != page.A {
			continue
		}
		if links++; links > maxHomeLinks {
			break
		}
		if r.text(int32(i), maxSite) == name && r.leadsHome(r.page.Attr(int32(i), "href")) {
			return true
		}
	}
	return false
}

// isMasthead reports whether the page's first h1 is name, and a line between it and the
// article's text begins with title: some forums and handbooks have the site's name in an h1
// above their pages.
func (r *reader) isMasthead(name, title string) bool {
	h1 := slices.IndexFunc(r.headings, func(e int32) bool { return r.page.Elements[e].Tag == page.H1 })
	if h1 < 0 || !standsAlone(title) || fold(r.headingText(r.headings[h1])) != fold(name) {
		return false
	}
	key := fold(title)
	for i := r.page.Elements[r.headings[h1]].EndBlock; i < min(r.first+titleSlack, int32(len(r.page.Blocks))); i++ {
		if strings.HasPrefix(fold(r.lineText(i)), key) {
			return true
		}
	}
	return false
}

// siteLabel returns the part of a host that is its name: "nytimes" of "www.nytimes.com", "bbc"
// of "bbc.co.uk".
func siteLabel(host string) string {
	labels := strings.Split(host, ".")
	n := len(labels) - 2
	if n > 0 && len(labels[n]) <= 3 && len(labels[n+1]) == 2 {
		n-- // "co.uk", "com.br"
	}
	if n < 0 {
		return ""
	}
	return strings.ReplaceAll(labels[n], "-", "")
}

// minLabel is the length from which a host's name may be a part of the site's: shorter ones
// occur in too many words.
const minLabel = 4

// sameSite reports whether a compact name is the host's, possibly with a few more letters on
// one side: "The Guardian", "Spiegel Online".
func sameSite(name, label string) bool {
	if name == "" || label == "" {
		return false
	}
	if name == label {
		return true
	}
	return len(label) >= minLabel && strings.Contains(name, label) && len(name) <= 2*len(label)+8 ||
		len(name) >= minLabel && strings.Contains(label, name) && 2*len(name) >= len(label)
}

// isSite reports whether a part of a title is the site's name.
func (r *reader) isSite(part string) bool {
	name := compact(part)
	if name == "" {
		return true
	}
	for _, site := range r.sites {
		if name == site || site != "" && len(site) >= minLabel && strings.HasPrefix(name, site) && len(name) <= len(site)+4 {
			return true
		}
	}
	return sameSite(name, r.label)
}
