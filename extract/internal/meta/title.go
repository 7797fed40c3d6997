package meta

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// The title is what the h1 says, or og:title, JSON-LD's headline or a part of
// the title element: one of them is right on nearly every page. The site's name
// and section are cut off first, so that those which mean the same agree.

// titleWeight is the weight of a source of the title.
func titleWeight(source string) float64 {
	switch source {
	case "h1":
		return 1.0
	case "json-ld":
		return 0.8
	case "og:title":
		return 0.75
	case "itemprop headline", "citation_title", "parsely-title":
		return 0.7
	case "heading":
		return 0.6
	case "title":
		return 0.5
	case "part of title":
		return 0.4
	case "twitter:title", "sailthru.title", "hdl", "headline":
		return 0.4
	case "dc.title", "dcterms.title", "json-ld name", "itemprop name", "title meta":
		return 0.3
	case "json-ld page", "json-ld page name", "json-ld other", "json-ld other name":
		return 0.2
	}
	return 0.2
}

// maxTitle is how long a title may be, in bytes.
const maxTitle = 500

func (r *reader) title(m *article.Meta) {
	r.sayHeadings()
	r.sayTitleParts()
	all := r.candidates(titleField, titleWeight, func(list []string) []string {
		title := r.cleanTitle(list[0])
		if title == "" {
			return nil
		}
		return []string{title}
	})
	if values := r.pick(titleField, all, sameKey); len(values) > 0 {
		m.Title = values[0]
	}
	r.start = r.titleBlock(m.Title)
}

// sayHeadings says the headings that may be the title.
func (r *reader) sayHeadings() {
	for _, e := range r.headings {
		source := "h1"
		if r.page.Elements[e].Tag != page.H1 {
			source = "heading"
		}
		if text := r.text(e, maxTitle); text != "" {
			r.say(titleField, source, r.headingTrust(e), text)
		}
	}
}

// headingTrust tells how well the place of a heading suits a title: within the
// article or before its first block.
func (r *reader) headingTrust(e int32) float64 {
	trust := r.place(e)
	if r.first >= 0 && r.page.Elements[e].Block > r.first+titleSlack {
		trust *= 0.4
	}
	return trust
}

// titleSlack is how many blocks of the article may stand before its title: a
// kicker, a lead.
const titleSlack = 3

// sayTitleParts says the parts of the title element between its separators.
func (r *reader) sayTitleParts() {
	for _, s := range r.said[titleField] {
		if s.source != "title" {
			continue
		}
		parts := splitTitle(squeeze(s.list[0]))
		if len(parts) < 2 {
			continue
		}
		for _, part := range parts {
			r.say(titleField, "part of title", 1, part)
		}
	}
}

// cleanTitle returns a title without the name of the site, or "" when nothing
// else is left.
func (r *reader) cleanTitle(s string) string {
	s = squeeze(stripTags(s))
	if len(s) > maxTitle {
		return ""
	}
	parts := splitTitle(s)
	for len(parts) > 1 && r.isSite(parts[len(parts)-1]) {
		parts = parts[:len(parts)-1]
		s = strings.TrimRight(s[:strings.LastIndex(s, parts[len(parts)-1])+len(parts[len(parts)-1])], " ")
	}
	for len(parts) > 1 && r.isSite(parts[0]) {
		parts = parts[1:]
		s = s[strings.Index(s, parts[0]):]
	}
	if r.isSite(s) {
		return ""
	}
	return s
}

// splitTitle parts s at the marks that stand between a title and the names of
// section and site.
func splitTitle(s string) []string {
	var parts []string
	start := 0
	for i := 0; i < len(s); {
		n := separator(s[i:], i > 0 && s[i-1] == ' ')
		if n == 0 {
			i++
			continue
		}
		if part := strings.TrimSpace(s[start:i]); part != "" {
			parts = append(parts, part)
		}
		i += n
		start = i
	}
	if part := strings.TrimSpace(s[start:]); part != "" {
		parts = append(parts, part)
	}
	return parts
}

// separator returns the length of the separator that s begins with, or 0.
// spaced tells that white space stands before it: a hyphen or colon without is
// part of a word or sentence.
func separator(s string, spaced bool) int {
	for _, mark := range [...]string{"|", "｜", "»", "«", "•", "·", "::", "—", "–", "-", ":", "/", "~", "<", "←", ">"} {
		if !strings.HasPrefix(s, mark) {
			continue
		}
		n := len(mark)
		switch mark {
		case "|", "｜", "»", "«", "•":
			return n
		}
		if spaced && n < len(s) && s[n] == ' ' {
			return n
		}
		return 0
	}
	return 0
}

// titleBlock returns the block that shows the title, the last one before the
// article's text if there are several, or -1.
func (r *reader) titleBlock(title string) int32 {
	key := fold(title)
	if key == "" {
		return -1
	}
	best := int32(-1)
	for _, e := range r.headings {
		block := r.page.Elements[e].Block
		if best >= 0 && r.first >= 0 && block > r.first {
			break
		}
		text := fold(r.text(e, maxTitle))
		if text != "" && (text == key || len(text) > 10 && (strings.Contains(key, text) || strings.Contains(text, key))) {
			best = block
		}
	}
	if best < 0 && len(r.headings) > 0 {
		return r.page.Elements[r.headings[0]].Block
	}
	return best
}
