package meta

import (
	"strings"
	"unicode"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

var subtitleRule = rule[candidate]{sameKey, source.voice}

func (r *reader) subtitle(m *article.Meta) {
	title := fold(m.Title)
	all := r.candidates(subtitleField, func(s statement) []string {
		text := plainText(s.list[0])
		if key := fold(text); key == "" || key == title || len(text) > maxSubtitleText || r.isDate(text) {
			return nil
		}
		return []string{text}
	})
	if values := pick(r, subtitleField, subtitleRule, all); len(values) > 0 {
		m.Subtitle = values[0]
	}
}

// subtitleElement reads an element directly below the title that has the class of a second
// headline.
func (r *reader) subtitleElement(e int32, trust float64) {
	block := r.page.Elements[e].Block
	if trust < 1 || r.start < 0 || block <= r.start || block > r.start+nearBlocks/2 || r.isSection(e) {
		return
	}
	if text := r.text(e, maxSubtitleText); text != "" {
		if text = r.withoutDate(e, text); !isByline(text[:min(len(text), maxAuthorText)]) && !namesPerson(trimName(text)) {
			r.addSeen(subtitleField, classSubtitle, e, trust, text)
		}
	}
}

// isDate reports whether text is a date with at most one word beside it, such as the
// day of the week.
func (r *reader) isDate(text string) bool {
	found, ok := r.readDate(text)
	if !ok {
		return false
	}
	notLetter := func(c rune) bool { return !unicode.IsLetter(c) }
	return len(strings.FieldsFunc(text[:found.Start]+" "+text[found.End:], notLetter)) <= 1
}

// isSection reports whether e holds a heading with text below it, as an abstract does.
func (r *reader) isSection(e int32) bool {
	element := &r.page.Elements[e]
	return element.EndBlock-element.Block > 1 && r.page.Closest(r.page.Blocks[element.Block].Element, page.Heading) > e
}

// withoutDate returns the text of e without that of an element in it which dates the article.
func (r *reader) withoutDate(e int32, text string) string {
	for at := e + 1; int(at) < len(r.page.Elements) && r.page.Elements[at].Start < r.page.Elements[e].End; at++ {
		element := &r.page.Elements[at]
		if element.Tag != page.Time && (r.traits[element.Class]|r.traits[element.ID])&dateTrait == 0 {
			continue
		}
		if date := r.text(at, maxDateElement); date != "" {
			return strings.TrimSpace(strings.Replace(text, date, "", 1))
		}
	}
	return text
}
