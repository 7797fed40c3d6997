package extract

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"presscut/extract/article"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/selector"
	"presscut/extract/internal/source"
)

// SiteRule is a person's correction for pages that are otherwise extracted wrongly: it gives
// the places of their parts by CSS selectors. Package rules reads such rules from files.
//
// A selector that finds nothing changes nothing: the page is read as it would be without it,
// and a warning is added to the article. A page that is not HTML has no elements that a
// selector could find.
type SiteRule struct {
	// Pattern is a glob that the page's address must match: a host, which includes its
	// subdomains, optionally followed by a slash and a path, such as "example.com/news/**". The
	// address is Options.URL, or else the one that the page declares. An empty Pattern matches
	// any page.
	Pattern string

	// Keep selects the elements that hold the article: all of their text, and none
	// of the page's other text.
	Keep []Selector

	// Drop selects elements that are taken out of the page before it is read.
	Drop []Selector

	// Title, Authors and Date select the elements that show the title, the authors and the date
	// of publication. The attributes content and datetime take precedence over an element's
	// text.
	Title, Authors, Date []Selector
}

// Selector is a CSS selector: of types, classes, ids, attributes, the combinators, lists,
// :not, :first-child, :last-child and :nth-child with a number.
type Selector struct {
	Place  string // where it was written, for warnings: "rules.yaml:3"; may be empty
	parsed *selector.Selector
}

// ParseSelector reads a selector.
func ParseSelector(s string) (Selector, error) {
	parsed, err := selector.Parse(s)
	return Selector{parsed: parsed}, err
}

// String returns the selector in its original form.
func (s Selector) String() string { return s.parsed.String() }

// fits reports whether r is for pages at an address, which may be nil.
func (r *SiteRule) fits(address *url.URL) bool {
	if r.Pattern == "" {
		return true
	}
	if address == nil {
		return false
	}
	host, path, hasPath := strings.Cut(r.Pattern, "/")
	host = strings.ToLower(host)
	if hasPath {
		if ok, _ := doublestar.Match(path, strings.TrimPrefix(address.Path, "/")); !ok {
			return false
		}
	}
	name := strings.ToLower(address.Hostname())
	same, _ := doublestar.Match(host, name)
	below, _ := doublestar.Match("*."+host, name)
	return same || below
}

// selection is the result of applying the rules that match a page.
type selection struct {
	kept     []int32 // elements that hold the article; nil if none were found
	chosen   meta.Chosen
	fields   [3][]Selector // the selectors that chosen was found by, in its order
	warnings []string
}

// applied returns the page in text without the elements that the rules drop, and the elements
// that the rules select in it.
func applied(text source.Source, opts Options) (*page.Page, selection) {
	p := segment.Page(text)
	var s selection
	var rules []SiteRule
	if len(opts.Rules) > 0 {
		address := addressOf(p, opts.URL)
		rules = slices.DeleteFunc(slices.Clone(opts.Rules), func(r SiteRule) bool { return !r.fits(address) })
	}
	if len(rules) == 0 {
		return p, s
	}
	var dropped []int32
	for i := range rules {
		dropped = append(dropped, s.all("drop", rules[i].Drop, rules[i].Pattern == "", p)...)
	}
	if len(dropped) > 0 {
		text.Text = without(p, dropped)
		p.Release()
		p = segment.Page(text)
	}
	s.kept, _ = s.first("keep", rules, func(r *SiteRule) []Selector { return r.Keep }, p)
	s.chosen.Title, s.fields[0] = s.first("title", rules, func(r *SiteRule) []Selector { return r.Title }, p)
	s.chosen.Authors, s.fields[1] = s.first("authors", rules, func(r *SiteRule) []Selector { return r.Authors }, p)
	s.chosen.Date, s.fields[2] = s.first("date", rules, func(r *SiteRule) []Selector { return r.Date }, p)
	return p, s
}

// first returns the elements that the selectors for a field find in p, of the first rule whose
// selectors find any, and those selectors.
func (s *selection) first(field string, rules []SiteRule, of func(*SiteRule) []Selector, p *page.Page) ([]int32, []Selector) {
	for i := range rules {
		selectors := of(&rules[i])
		if found := s.all(field, selectors, rules[i].Pattern == "", p); len(found) > 0 {
			return found, selectors
		}
	}
	return nil, nil
}

// all returns the elements of p that selectors find, in page order. It adds a warning for each
// selector that finds nothing if each is set, or else only if all find nothing.
func (s *selection) all(field string, selectors []Selector, each bool, p *page.Page) []int32 {
	var found []int32
	var missed []string
	for _, one := range selectors {
		elements := one.parsed.Select(p)
		if field == "keep" {
			elements = slices.DeleteFunc(elements, func(e int32) bool { return p.Elements[e].Block == p.Elements[e].EndBlock })
		}
		if len(elements) == 0 {
			missed = append(missed, warning(field, one, "finds nothing"))
		}
		found = append(found, elements...)
	}
	if each || len(found) == 0 {
		s.warnings = append(s.warnings, missed...)
	}
	slices.Sort(found)
	return slices.Compact(found)
}

// warning returns a warning about a selector for a field.
func warning(field string, s Selector, does string) string {
	text := fmt.Sprintf("%s %q %s", field, s, does)
	if s.Place != "" {
		text = s.Place + ": " + text
	}
	return text
}

// without returns the source of p without the content of elements and without their
// attributes. Their tags stay, so that nothing around them changes.
func without(p *page.Page, elements []int32) []byte {
	var kept []byte
	slices.Sort(elements)
	at := int32(0)
	for _, i := range elements {
		e := &p.Elements[i]
		if e.Start < at {
			continue // it is within one that was removed already
		}
		kept = append(kept, p.Source[at:e.Start]...)
		if e.Start < e.Body && !e.Tag.Has(page.Void) {
			kept = append(kept, '<')
			kept = append(kept, p.Name(i)...)
			kept = append(kept, '>')
		}
		at = max(e.End, e.Body)
	}
	return append(kept, p.Source[at:]...)
}

// keep sets the verdicts to the selection: its blocks belong to the article with certainty,
// and no others do. It reports whether there are any.
func (s *selection) keep(p *page.Page, verdicts []page.Verdict) bool {
	if len(s.kept) == 0 {
		return false
	}
	clear(verdicts)
	for _, i := range s.kept {
		for b := p.Elements[i].Block; b < p.Elements[i].EndBlock; b++ {
			verdicts[b] = page.Verdict{Keep: true, P: 1}
		}
	}
	return true
}

// check adds warnings for fields whose selection did not give a value.
func (s *selection) check(about *article.Meta) {
	names := [...]string{"title", "authors", "published"}
	for i, field := range [...]string{"title", "authors", "date"} {
		if len(s.fields[i]) == 0 || slices.ContainsFunc(about.Provenance, func(o article.Origin) bool {
			return o.Field == names[i] && o.Source == meta.Ruled
		}) {
			continue
		}
		for _, one := range s.fields[i] {
			s.warnings = append(s.warnings, warning(field, one, "finds no "+field))
		}
	}
}

// addressOf returns the address of p: known, or the original's if known is that of an
// archive's copy, or the address that the page declares, or nil.
func addressOf(p *page.Page, known *url.URL) *url.URL {
	if known != nil {
		return meta.Original(known)
	}
	for i := range p.Elements {
		e, value := int32(i), ""
		switch p.Elements[i].Tag {
		case page.Link:
			if slices.Contains(strings.Fields(strings.ToLower(p.Attr(e, "rel"))), "canonical") {
				value = p.Attr(e, "href")
			}
		case page.Meta:
			if p.Attr(e, "property") == "og:url" {
				value = p.Attr(e, "content")
			}
		case page.Body:
			return nil
		}
		if u, err := url.Parse(strings.TrimSpace(value)); err == nil && u.Host != "" {
			return meta.Original(u)
		}
	}
	return nil
}
