package meta

import (
	"slices"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
)

// The shortest and the longest excerpt, in bytes: shorter ones are slogans,
// longer ones whole articles.
const (
	minExcerpt = 20
	maxExcerpt = 1500
)

var excerptRule = rule[candidate]{sameKey, source.voice}

func (r *reader) excerpt(m *article.Meta) {
	all := r.excerpts(fold(m.Title))
	if text := r.leadText(); len(all) == 0 && text != "" {
		if m.Subtitle != "" && strings.HasPrefix(text, m.Subtitle) {
			text = m.Subtitle // a date may follow it
		}
		r.addStatement(excerptField, bodyText, 1, openingOf(text))
		all = r.excerpts("")
	}
	if values := pick(r, excerptField, excerptRule, all); len(values) > 0 {
		m.Excerpt = values[0]
	}
}

// leadText returns the first paragraph that is not a byline or about an author, or "".
func (r *reader) leadText() string {
	for i := r.first; i >= 0 && i <= r.first+nearBlocks; i = r.firstBody(i + 1) {
		text := squeeze(r.page.BlockText(int(i)))
		if !r.aboutAuthor(r.page.Blocks[i].Element) && !isByline(text) {
			return text
		}
	}
	return ""
}

// aboutAuthor reports whether e is in a box of few lines with the class of an author.
func (r *reader) aboutAuthor(e int32) bool {
	for ; e > 0; e = r.page.Elements[e].Parent {
		element := &r.page.Elements[e]
		if element.EndBlock-element.Block > maxAuthorBlocks {
			return false
		}
		if (r.traits[element.Class]|r.traits[element.ID])&authorTrait != 0 {
			return true
		}
	}
	return false
}

// excerpts returns the candidates that do not repeat the folded title.
func (r *reader) excerpts(title string) []candidate {
	all := r.candidates(excerptField, func(s statement) []string {
		text := plainText(s.list[0])
		if len(text) < minExcerpt || len(text) > maxExcerpt {
			return nil
		}
		return []string{text}
	})
	return slices.DeleteFunc(all, func(c candidate) bool { return c.key == title })
}

// maxOpening is the largest length of the opening of the text that replaces an excerpt, in
// bytes: search engines show some 160 characters of one, and most first paragraphs of news
// have less than twice that.
const maxOpening = 300

// openingOf returns the complete first sentences of a paragraph within maxOpening, or else its
// first words.
func openingOf(text string) string {
	if len(text) <= maxOpening {
		return text
	}
	end := 0
	for i, c := range text[:maxOpening] {
		switch c {
		case '.', '!', '?':
			if text[i+1] == ' ' {
				end = i + 1
			}
		case '。', '！', '？', '।', '۔', '؟':
			end = i + utf8.RuneLen(c)
		}
	}
	if end >= minOpening {
		return text[:end]
	}
	if end = strings.LastIndexByte(text[:maxOpening], ' '); end >= minOpening {
		return text[:end] + " …"
	}
	return ""
}

// minOpening is the length from which sentences show the subject of the text: a shorter one
// may have ended with an abbreviation.
const minOpening = 80
