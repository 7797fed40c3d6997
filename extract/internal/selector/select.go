package selector

import (
	"html"
	"strings"

	"presscut/extract/internal/page"
)

// Select returns the elements of p that s selects, in page order.
func (s *Selector) Select(p *page.Page) []int32 {
	f := &finder{page: p}
	selected := make([]bool, len(p.Elements))
	for _, one := range s.paths {
		for e, ok := range f.path(one) {
			selected[e] = selected[e] || ok
		}
	}
	var found []int32
	for e, ok := range selected {
		if ok {
			found = append(found, int32(e))
		}
	}
	return found
}

// finder finds elements of one page.
type finder struct {
	page    *page.Page
	family  *family           // nil: not computed yet
	classes map[string][]bool // by class, whether a name of the page has it
}

// family has the places of elements among those with the same parent.
type family struct {
	prev  []int32 // the one before, or -1
	place []int32 // counted from 1
	last  []bool
}

// siblings returns the family of the page's elements.
func (f *finder) siblings() *family {
	if f.family != nil {
		return f.family
	}
	elements := f.page.Elements
	youngest := make([]int32, len(elements)) // of the children so far, plus 1
	a := &family{prev: make([]int32, len(elements)), place: make([]int32, len(elements)), last: make([]bool, len(elements))}
	for e := range elements {
		a.prev[e], a.place[e], a.last[e] = -1, 1, true
		parent := elements[e].Parent
		if parent < 0 {
			continue
		}
		if before := youngest[parent] - 1; before >= 0 {
			a.prev[e], a.place[e], a.last[before] = before, a.place[before]+1, false
		}
		youngest[parent] = int32(e) + 1
	}
	f.family = a
	return a
}

// path returns for each element whether the last step of a path selects it.
func (f *finder) path(steps path) []bool {
	var before []bool
	for i := range steps {
		s := &steps[i]
		var reached []bool // whether an element around or before it was selected, or itself
		if i > 0 && (s.combinator == within || s.combinator == behind) {
			reached = f.reach(before, s.combinator)
		}
		selected := make([]bool, len(f.page.Elements))
		for e := int32(1); int(e) < len(selected); e++ { // the root is not an element of the source
			selected[e] = (i == 0 || f.related(e, s.combinator, before, reached)) && f.fits(e, s)
		}
		before = selected
	}
	return before
}

// reach returns for each element whether it or one around it was selected, or with
// combinator behind, whether it or one before it in the same parent was.
func (f *finder) reach(selected []bool, c combinator) []bool {
	reached := make([]bool, len(selected))
	for e := range selected {
		from := f.page.Elements[e].Parent
		if c == behind {
			from = f.siblings().prev[e]
		}
		reached[e] = selected[e] || from >= 0 && reached[from]
	}
	return reached
}

// related reports whether element e has relation c to a selected one.
func (f *finder) related(e int32, c combinator, selected, reached []bool) bool {
	switch c {
	case within:
		return reached[f.page.Elements[e].Parent]
	case child:
		return selected[f.page.Elements[e].Parent]
	}
	prev := f.siblings().prev[e]
	if c == next {
		return prev >= 0 && selected[prev]
	}
	return prev >= 0 && reached[prev]
}

// fits reports whether element e matches a step.
func (f *finder) fits(e int32, s *step) bool {
	if !f.is(e, &s.compound) {
		return false
	}
	for i := range s.not {
		if f.is(e, &s.not[i]) {
			return false
		}
	}
	return true
}

// is reports whether element e matches c.
func (f *finder) is(e int32, c *compound) bool {
	element := &f.page.Elements[e]
	if c.tag != "" && !f.hasTag(e, c.tag) || c.id != "" && name(f.page, element.ID) != c.id {
		return false
	}
	for _, class := range c.classes {
		if !f.named(class)[element.Class] {
			return false
		}
	}
	if !f.isNth(e, c.nth) {
		return false
	}
	for i := range c.attrs {
		value, ok := f.page.LookupAttr(e, c.attrs[i].name)
		if !ok || !c.attrs[i].matches(value) {
			return false
		}
	}
	return true
}

// hasTag reports whether an element's name is tag.
func (f *finder) hasTag(e int32, tag string) bool {
	t := f.page.Elements[e].Tag
	return t.String() == tag || t == page.Unknown && strings.EqualFold(string(f.page.Name(e)), tag)
}

// isNth reports whether an element is the nth among its siblings: the last if n is negative,
// any if n is 0.
func (f *finder) isNth(e int32, n int32) bool {
	switch {
	case n < 0:
		return f.siblings().last[e]
	case n > 0:
		return f.siblings().place[e] == n
	}
	return true
}

// named returns, for each name of the page, whether it has a class.
func (f *finder) named(class string) []bool {
	if known, ok := f.classes[class]; ok {
		return known
	}
	known := make([]bool, len(f.page.Names))
	for i := range known {
		known[i] = holdsWord(name(f.page, int32(i)), class)
	}
	if f.classes == nil {
		f.classes = map[string][]bool{}
	}
	f.classes[class] = known
	return known
}

// name returns a name of the page with its character references resolved.
func name(p *page.Page, i int32) string {
	name := p.Names[i]
	if strings.IndexByte(name, '&') >= 0 {
		name = html.UnescapeString(name)
	}
	return name
}
