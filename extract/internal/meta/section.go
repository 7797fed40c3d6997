package meta

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// maxSection is the largest length of the name of a section, in bytes.
const maxSection = 60

var sectionRule = rule[candidate]{sameKey, source.voice}

func (r *reader) section(m *article.Meta) {
	title := fold(m.Title)
	all := r.candidates(sectionField, func(s statement) []string {
		for _, name := range s.list {
			name = strings.Trim(plainText(name), " ›»>/|·•,")
			key := fold(name)
			if key != "" && len(name) <= maxSection && key != title && !namesNoTopic(key) && !isPlaceholder(name) && !r.isSite(name) {
				return []string{name}
			}
		}
		return nil
	})
	if values := pick(r, sectionField, sectionRule, all); len(values) > 0 {
		m.Section = values[0]
	}
}

// namesNoTopic reports whether a folded name is not a topic but a place on the site or a stage
// of its system.
func namesNoTopic(name string) bool { return lexicon.IsFrontPage(name) || lexicon.IsPlaceWord(name) }

// addTrail adds the section on a trail of names, which begins with the front page and may end
// with the page itself.
func (r *reader) addTrail(from source, names []string) {
	last := len(names) - 1
	if last >= 1 {
		last-- // the page itself
	}
	for i := last; i >= 0; i-- {
		if names[i] != "" && !lexicon.IsFrontPage(fold(names[i])) {
			r.addStatement(sectionField, from, 1, names[i])
			return
		}
	}
}

// sectionElement reads an element near the title with the class of a category, or of the trail
// to the page. The first of several categories is the section, the others are tags.
func (r *reader) sectionElement(e int32, t trait, trust float64, title string) {
	if trust < 1 {
		return
	}
	text := r.text(e, maxAuthorText)
	if text == "" {
		return
	}
	names := r.linkTexts(e)
	if len(names) == 1 && t&crumbTrait == 0 && strings.HasSuffix(text, " "+names[0]) {
		text = names[0] // without a label
	}
	switch {
	case t&crumbTrait != 0:
		if n := len(names); n > 0 && fold(names[n-1]) != fold(title) {
			names = append(names, title) // which is not a link
		}
		r.addTrail(crumbTrail, names)
	case len(names) > 1:
		r.add(sectionField, statement{source: classCategory, list: names, trust: trust, block: max(r.page.Elements[e].Block, 1)})
		if t&topicTrait != 0 {
			r.addStatement(tagsField, classCategory, trust, names[1:]...)
		}
	case len(text) <= maxSection && r.page.Elements[e].EndBlock-r.page.Elements[e].Block <= 1: // a part of the page is called a section, too
		r.addSeen(sectionField, classCategory, e, trust, text)
	}
}

// linkTexts returns the texts of the links in e, up to the length of a trail.
func (r *reader) linkTexts(e int32) []string {
	var texts []string
	for at := e + 1; int(at) < len(r.page.Elements) && r.page.Elements[at].Start < r.page.Elements[e].End && len(texts) < maxTrail; at++ {
		if r.page.Elements[at].Tag == page.A {
			if text := r.text(at, maxSection); text != "" {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// maxTrail is the largest number of links in a trail to a page or a list of its categories.
const maxTrail = 12
