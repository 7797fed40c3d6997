package assemble

import (
	"net/url"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// maxBase is the length of the longest address that links are relative to: each link may
// become longer by it.
const maxBase = 1000

// base returns the address that links are relative to: the page's address, combined with a
// base element of the page. It is nil if neither is known.
func base(p *page.Page, about article.Meta) *url.URL {
	address := about.URL
	if address == "" {
		address = about.CanonicalURL
	}
	known, err := url.Parse(address)
	if err != nil || !known.IsAbs() || len(address) > maxBase {
		known = nil
	}
	for e := range p.Elements {
		if p.Elements[e].Tag == page.Body {
			break
		}
		if p.Elements[e].Tag != page.Base {
			continue
		}
		href, err := url.Parse(strings.TrimSpace(p.Attr(int32(e), "href")))
		switch {
		case err != nil || href.String() == "" || len(href.String()) > maxBase:
		case known != nil:
			return known.ResolveReference(href)
		case href.IsAbs():
			return href
		}
	}
	return known
}

// resolve returns the address of href: absolute if the page's address is known, and without
// the parameters that only track readers. It is empty if href has no address of a document, as
// a script does.
func (b *builder) resolve(href string) string {
	href = strings.TrimSpace(href)
	if strings.ContainsAny(href, " \t\n\r") {
		href = encodeSpaces(href)
	}
	scheme, _, found := strings.Cut(href, ":")
	switch {
	case href == "":
		return ""
	case found && !strings.ContainsAny(scheme, "/?#"):
		switch strings.ToLower(scheme) {
		case "http", "https", "mailto", "tel", "ftp":
		default:
			return ""
		}
		if strings.Contains(href, "/../") || strings.Contains(href, "/./") {
			if u, err := url.Parse(href); err == nil {
				href = u.ResolveReference(&url.URL{Path: u.Path, RawPath: u.RawPath, RawQuery: u.RawQuery, Fragment: u.Fragment}).String()
			}
		}
	case b.base != nil:
		u, err := b.base.Parse(href)
		if err != nil {
			return ""
		}
		href = u.String()
	}
	if b.opts.KeepTracking {
		return href
	}
	return untracked(href)
}

// encodeSpaces returns address as a browser sends it: with spaces encoded and without line
// breaks and tabs.
func encodeSpaces(address string) string {
	address = strings.ReplaceAll(address, " ", "%20")
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, address)
}

// untracked returns address without the parameters of its query that only report where a
// reader came from. The rest of the address is unchanged.
func untracked(address string) string {
	before, rest, found := strings.Cut(address, "?")
	if !found {
		return address
	}
	query, fragment, hasFragment := strings.Cut(rest, "#")
	tracks := false
	for parameter := range strings.SplitSeq(query, "&") {
		tracks = tracks || isTracking(parameter)
	}
	if !tracks {
		return address
	}
	var kept []string
	for parameter := range strings.SplitSeq(query, "&") {
		if !isTracking(parameter) {
			kept = append(kept, parameter)
		}
	}
	if len(kept) > 0 {
		before += "?" + strings.Join(kept, "&")
	}
	if hasFragment {
		before += "#" + fragment
	}
	return before
}

// isTracking reports whether a parameter is one that advertisers, newsletters
// and social networks add to follow their readers.
func isTracking(parameter string) bool {
	name, _, _ := strings.Cut(parameter, "=")
	name = strings.ToLower(name)
	switch {
	case strings.HasPrefix(name, "utm_"), strings.HasPrefix(name, "mtm_"), strings.HasPrefix(name, "pk_"),
		strings.HasPrefix(name, "hsa_"), strings.HasPrefix(name, "at_custom"), strings.HasPrefix(name, "at_medium"),
		strings.HasPrefix(name, "at_campaign"):
		return true
	}
	return lexicon.IsTrackingParameter(name)
}

// isLinkCard reports whether figure e is a link drawn as a box, with the title, a summary and a
// picture of its target.
func (b *builder) isLinkCard(e int32) bool {
	first := e + 1
	return b.page.Elements[e].Tag == page.Figure && int(first) < len(b.page.Elements) && b.page.Elements[first].Parent == e &&
		b.page.Elements[first].Tag == page.A && (b.classOf(e)|b.classOf(first))&linkCard != 0
}

// linkCard builds a link drawn as a box as a link with the title of its target.
func (b *builder) linkCard(e int32) []article.Block {
	for i := b.page.Elements[e].Block; i < b.page.Elements[e].EndBlock; i++ {
		if title, _ := b.inlines(&b.page.Blocks[i]); len(title) > 0 {
			return []article.Block{&article.Paragraph{Content: title}}
		}
	}
	return nil
}
