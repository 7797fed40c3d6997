package meta

import (
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// What a reader sees of authors and dates stands near the title: between it and
// the first block of the text, or right before the one or after the other.

// The distance from the title or the first block, in blocks, up to which a
// place is near, and the trust in places farther off.
const (
	nearBlocks = 8
	trustFar   = 0.4
)

// The longest text, in bytes, of an element that names an author, shows a date
// or holds a second headline.
const (
	maxAuthorText   = 160
	maxDateElement  = 120
	maxSubtitleText = 600
)

// visible says what the elements tell whose class, rel or tag speaks of the
// article.
func (r *reader) visible(m *article.Meta) {
	if r.page.Kind == page.FromText {
		r.textLines(m)
		return
	}
	for _, e := range r.marked {
		t := r.traits[r.page.Elements[e].Class] | r.traits[r.page.Elements[e].ID]
		trust := r.nearness(e) * r.place(e)
		if r.page.Elements[e].Tag == page.Time {
			r.timeElement(e, t, trust)
			continue
		}
		if r.page.Elements[e].Flags&page.HasRel != 0 && strings.Contains(r.page.Attr(e, "rel"), "author") {
			if name := r.text(e, maxAuthorText); name != "" {
				r.sayAt(authorsField, "rel=author", e, trust, name)
			}
		} else if t&authorTrait != 0 {
			r.authorElement(e, t, trust)
		}
		if t&dateTrait != 0 && t&authorTrait == 0 {
			r.dateElement(e, t, trust)
		}
		if t&subtitleTrait != 0 {
			r.subtitleElement(e, trust)
		}
		if t&sectionTrait != 0 {
			r.sectionElement(e, t, trust)
		}
	}
	r.lines()
}

// nearness tells how well the place of e suits a byline or date.
func (r *reader) nearness(e int32) float64 {
	block := r.page.Elements[e].Block
	if r.near(block) {
		return 1
	}
	return trustFar
}

// near reports whether block is close to the title or to the first block of
// the text.
func (r *reader) near(block int32) bool {
	if r.start < 0 && r.first < 0 {
		return false
	}
	from, to := r.start, r.first
	if from < 0 {
		from = to
	}
	if to < from {
		to = from
	}
	return block >= from-nearBlocks/2 && block <= to+nearBlocks/2 && (block <= from+nearBlocks || block >= to-nearBlocks)
}

// timeElement reads a time element, or one that its class says is a date.
func (r *reader) timeElement(e int32, t trait, trust float64) {
	f, source := publishedField, "time"
	if t&modifiedTrait != 0 {
		f = modifiedField
	}
	if _, ok := r.page.LookupAttr(e, "pubdate"); ok {
		source = "time pubdate"
	}
	if prop := r.page.Attr(e, "itemprop"); prop != "" {
		r.itemprop(e, prop)
	}
	if t&dateTrait != 0 && t&articleTrait != 0 {
		source = "time published"
	}
	if when := r.page.Attr(e, "datetime"); when != "" {
		r.say(f, source, trust, when)
		return
	}
	if when := r.text(e, maxDateElement); when != "" {
		r.say(f, source, trust, when)
	}
}

func (r *reader) dateElement(e int32, t trait, trust float64) {
	f := publishedField
	if t&modifiedTrait != 0 {
		f = modifiedField
	}
	for _, name := range [...]string{"datetime", "content", "data-date", "data-datetime"} {
		if when := r.page.Attr(e, name); when != "" {
			r.say(f, "class date", trust, when)
			return
		}
	}
	if when := r.text(e, maxDateElement); when != "" && hasDigit(when) {
		r.say(f, "class date", trust, when)
	}
}

func hasDigit(s string) bool {
	for _, c := range s {
		if digit(c) >= 0 {
			return true
		}
	}
	return false
}

// authorElement reads an element whose class speaks of an author.
func (r *reader) authorElement(e int32, t trait, trust float64) {
	source := "class author"
	switch {
	case t&bioTrait != 0:
		return
	case t&nameTrait != 0:
		source = "class author name"
	}
	if text := r.text(e, maxAuthorText); text != "" {
		r.sayAt(authorsField, source, e, trust, text)
	}
}

// relation reads an element that has a rel attribute.
func (r *reader) relation(e int32) {
	for word := range strings.FieldsSeq(strings.ToLower(r.page.Attr(e, "rel"))) {
		switch word {
		case "author":
			r.mark(e)
		case "license":
			r.say(licenseField, "rel=license", r.place(e), r.page.Attr(e, "href"))
		case "tag":
			if text := r.text(e, maxTag); text != "" {
				r.say(tagsField, "rel=tag", r.place(e), text)
			}
		}
	}
}

// lines reads the blocks around the title that name an author or tell a date in
// words alone.
func (r *reader) lines() {
	if r.start < 0 && r.first < 0 {
		return
	}
	from := max(0, min(r.start, r.first), r.start-nearBlocks/2)
	for i := from; int(i) < len(r.page.Blocks) && i <= max(r.start, r.first)+nearBlocks; i++ {
		if !r.near(i) || i == r.start || r.page.Blocks[i].Words > maxLineWords {
			continue
		}
		e := r.page.Blocks[i].Element
		trust := r.place(e)
		text := r.line(i)
		if names := bylineOf(text); names != "" {
			r.sayAt(authorsField, "byline", e, trust, names)
		}
		if hasDigit(text) {
			r.say(publishedField, "line", trust, text)
		}
	}
}

// maxLineWords is how many words a line has that tells author and date.
const maxLineWords = 30

// bylineOf returns a line that begins as bylines do, or "".
func bylineOf(line string) string {
	word, rest, _ := strings.Cut(line, " ")
	if rest == "" || len(line) > maxAuthorText {
		return ""
	}
	switch strings.ToLower(strings.TrimRight(word, ":")) {
	case "by", "von", "par", "por", "door", "przez", "av", "af", "oleh", "autor", "autorin", "author", "auteur", "autore", "автор", "yazar", "بقلم", "作者", "text", "written", "posted", "words", "od":
		return line
	}
	return ""
}
