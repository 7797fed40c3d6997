package meta

import (
	"net/url"
	"strings"

	"presscut/extract/internal/page"
)

// Ruled is the source of a field that the caller has chosen.
const Ruled = "rule"

// Chosen are elements that the caller selects for a field, which take precedence over
// everything else on the page. They are nil if not known.
type Chosen struct {
	Title, Authors, Date []int32
}

// ruled returns the values of the field in the chosen elements, and the text that they were
// read from, or nil if there are none.
func (r *reader) ruled(f field) (values []string, raw string) {
	switch f {
	case titleField:
		for _, e := range r.opts.Chosen.Title {
			if title := squeeze(r.chosenText(e)); title != "" {
				return []string{title}, title
			}
		}
	case authorsField:
		var lines []string
		for _, e := range r.opts.Chosen.Authors {
			line := squeeze(r.chosenText(e))
			names := authorNames(line)
			if len(names) == 0 && line != "" {
				names = []string{line}
			}
			for _, name := range names {
				if !containsFold(values, name) {
					values = append(values, name)
				}
			}
			lines = append(lines, line)
		}
		return values, strings.Join(lines, "; ")
	case publishedField:
		for _, e := range r.opts.Chosen.Date {
			text := r.chosenText(e)
			if found, ok := r.readDate(text); ok {
				return []string{found.Instant.String()}, text
			}
		}
	}
	return nil, ""
}

// chosenText returns the text of a chosen element: that for machines, or else the visible one.
func (r *reader) chosenText(e int32) string {
	for _, name := range [...]string{"content", "datetime"} {
		if value := r.page.Attr(e, name); value != "" {
			return value
		}
	}
	element := &r.page.Elements[e]
	if element.Tag == page.Title {
		return plainText(string(r.page.Source[element.Body:element.End]))
	}
	return r.text(e, maxChosen)
}

// maxChosen is the largest length of the text of a chosen element, in bytes.
const maxChosen = 2000

// Original returns the address of the page that an archive's copy was made of, or u itself.
func Original(u *url.URL) *url.URL {
	if of, _ := archived(u); of != nil {
		return of
	}
	return u
}
