package meta

import (
	"net/url"
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// addHeadings adds the headings that may be the title.
func (r *reader) addHeadings() {
	r.headings = slices.DeleteFunc(r.headings, r.namesSite)
	count := map[source]int{}
	lone := r.loneH1()
	crumb := r.crumb()
	for _, e := range r.headings {
		from := otherHeading
		switch element := &r.page.Elements[e]; {
		case e == crumb:
			from = crumbH1
		case element.Tag == page.H1:
			from = mainHeading
		case crumb >= 0 && r.replaces(e, crumb):
			from = belowCrumb
		case element.Tag == page.H2 && r.traits[element.Class]&titleTrait == 0:
			from = subheading
		}
		if count[from]++; count[from] > maxHeadings {
			continue
		}
		if text := r.headingText(e); text != "" {
			r.add(titleField, statement{source: from, list: []string{text}, trust: r.headingTrust(e, lone), block: r.page.Elements[e].Block, heading: e})
		}
	}
}

// headingText returns the text of a heading without the sign that links to it.
func (r *reader) headingText(e int32) string {
	text := r.text(e, maxTitle)
	for i := e + 1; i <= e+maxTails && int(i) < len(r.page.Elements) && r.page.Elements[i].Start < r.page.Elements[e].End; i++ {
		if r.page.Elements[i].Tag != page.A || !strings.Contains(r.page.Attr(i, "href"), "#") {
			continue
		}
		if sign := r.text(i, maxTitle); sign != "" && strings.Trim(sign, page.AnchorSigns) == "" {
			return strings.TrimSpace(strings.TrimSuffix(text, sign))
		}
	}
	return text
}

// crumb returns the h1 that ends the breadcrumbs if another heading below it shows the
// headline, or -1. Some sites put their title for search engines there.
func (r *reader) crumb() int32 {
	for _, e := range r.headings {
		if r.page.Elements[e].Tag == page.H1 && r.isCrumb(e) {
			if slices.ContainsFunc(r.headings, func(below int32) bool { return r.replaces(below, e) }) {
				return e
			}
		}
	}
	return -1
}

// replaces reports whether heading e may show the headline if crumb is the h1: it is between
// that and the text.
func (r *reader) replaces(e, crumb int32) bool {
	element := &r.page.Elements[e]
	return e > crumb && element.Tag != page.H1 && r.first >= 0 && element.Block <= r.first+titleSlack && !r.besideTitle(e, element.Parent)
}

// isCrumb reports whether heading e is the last of the breadcrumbs.
func (r *reader) isCrumb(e int32) bool {
	heading := &r.page.Elements[e]
	for a := heading.Parent; a > 0; a = r.page.Elements[a].Parent {
		element := &r.page.Elements[a]
		if element.EndBlock-element.Block > maxCrumbs || r.hasWords(heading.EndBlock, element.EndBlock) {
			return false
		}
		if element.Tag == page.Nav || (r.traits[element.Class]|r.traits[element.ID])&crumbTrait != 0 {
			return r.hasWords(element.Block, heading.Block)
		}
	}
	return false
}

// maxCrumbs is the largest number of blocks in breadcrumbs.
const maxCrumbs = 16

// hasWords reports whether one of the blocks from first up to end has words.
func (r *reader) hasWords(first, end int32) bool {
	return slices.ContainsFunc(r.page.Blocks[first:end], func(b page.Block) bool { return b.Words > 0 })
}

// namesSite reports whether heading e is an h1 that links to the site's front page. It records
// the text as the site's name.
func (r *reader) namesSite(e int32) bool {
	name := r.homeHeading(e)
	if name != "" {
		r.sites = append(r.sites, compact(name))
	}
	return name != ""
}

// homeHeading returns the text of heading e if it is an h1 that is a link to the site's
// front page, or "".
func (r *reader) homeHeading(e int32) string {
	element := &r.page.Elements[e]
	if element.Tag != page.H1 {
		return ""
	}
	link := element.Parent
	for i := e + 1; i <= e+maxTails && int(i) < len(r.page.Elements) && r.page.Elements[i].Start < element.End; i++ {
		if r.page.Elements[i].Tag == page.A {
			link = i
			break
		}
	}
	if r.page.Elements[link].Tag != page.A || !r.leadsHome(r.page.Attr(link, "href")) {
		return ""
	}
	return r.text(e, maxTitle)
}

// leadsHome reports whether an address is that of the site's front page.
func (r *reader) leadsHome(href string) bool {
	at, err := url.Parse(strings.TrimSpace(href))
	if err != nil || at.RawQuery != "" || at.Fragment != "" {
		return false
	}
	if at.Host != "" && strings.TrimPrefix(at.Host, "www.") != r.host() {
		return false
	}
	return strings.Trim(at.Path, "/") == "" && at.Host+at.Path != ""
}

// headingParts returns the folded ends of the text of a heading, from each boundary between
// its elements on, and its text without the elements that have the class of a kicker or second
// headline, or "" if it has none.
func (r *reader) headingParts(e int32) (tails []string, core string) {
	element := &r.page.Elements[e]
	var parts []string
	var rest gluer
	last, cut, whole := int32(-1), false, true
	for i := element.Block; i < element.EndBlock; i++ {
		b := &r.page.Blocks[i]
		rest.Space()
		for _, run := range r.page.Runs[b.Run:b.EndRun] {
			if run.Start < element.Body || run.End > element.End || len(parts) > maxTails {
				continue
			}
			if run.Element != last {
				parts = append(parts, "")
				cut = r.besideTitle(run.Element, e)
			}
			last = run.Element
			parts[len(parts)-1] += " " + string(r.page.RunText(run))
			if whole = whole && !cut; !cut {
				rest.add(run.Element, r.page.RunText(run))
			}
		}
	}
	for i := 1; i < len(parts); i++ {
		tails = append(tails, fold(strings.Join(parts[i:], " ")))
	}
	if !whole {
		core = strings.Trim(rest.String(), " :-–—|·/")
	}
	return tails, core
}

// besideTitle reports whether an element of a heading, or one around it, has the class of a
// kicker or second headline.
func (r *reader) besideTitle(e, heading int32) bool {
	for ; e > heading; e = r.page.Elements[e].Parent {
		if r.traits[r.page.Elements[e].Class]&(kickerTrait|subtitleTrait) != 0 {
			return true
		}
	}
	return false
}

// maxTails is the largest number of elements in a heading: kicker, title, an emphasised word.
const maxTails = 6

// headingTrust returns how well a heading suits a title by its place: not in a part for other
// articles, and not far within the text. A lone h1 may have any place.
func (r *reader) headingTrust(e int32, lone bool) float64 {
	if lone && r.page.Elements[e].Tag == page.H1 {
		return trustOwn
	}
	trust := r.place(e)
	if r.first >= 0 && r.page.Elements[e].Block > r.first+titleSlack {
		trust *= trustFar
	}
	return trust
}

// loneH1 reports whether the page has a single h1 that is not the site's name.
func (r *reader) loneH1() bool {
	n := 0
	for _, e := range r.headings {
		if r.page.Elements[e].Tag == page.H1 && !r.isSite(r.text(e, maxTitle)) {
			if n++; n > 1 {
				break
			}
		}
	}
	return n == 1
}

// titleSlack is how many blocks of the article may come before its title: a kicker, a lead.
const titleSlack = 3

// maxHeadings is the largest number of h1, and of other headings, that may be the title: if a
// page has more of them, the first are the article's.
const maxHeadings = 6

// layoutBelow returns the layout of a page with a title: the text begins below it.
func (r *reader) layoutBelow(title string) layout {
	start := r.titleBlock(title)
	if first := r.firstBody(start + 1); first >= 0 {
		return layout{start, first}
	}
	return layout{start, r.first}
}

// titleBlock returns the block that shows the title, the last one before the article's text if
// there are several, or -1.
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
	if best < 0 {
		best = r.lineOf(key)
	}
	if best < 0 && len(r.headings) > 0 {
		return r.page.Elements[r.headings[0]].Block
	}
	return best
}

// lineOf returns the block above the text that is only the title, whose folded form is key, or
// -1: some pages have the title in no heading.
func (r *reader) lineOf(key string) int32 {
	words := uint32(strings.Count(key, " ") + 1)
	for i := r.first - 1; i >= 0; i-- {
		b := &r.page.Blocks[i]
		if uint32(b.Words) == words && b.LinkWords == 0 && r.place(b.Element) == trustOwn && fold(r.lineText(i)) == key {
			return i
		}
	}
	return -1
}
