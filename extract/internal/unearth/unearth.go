// Package unearth looks for an article that a page holds but does not show to readers.
//
// Pages that scripts fill carry their text as data: in JSON-LD, in the state that a framework
// starts from, in an attribute, as strings with or without markup. Others have it as markup
// that browsers ignore while scripts run, in <noscript> or a template. The package is asked
// only about a page that shows no article or a stub, and returns the page's source with the
// text put in place: markup at its own place, data after the heading or in place of the stub.
// All other stages then read that source like any other.
//
// Data has no structure that all pages share. So strings of prose are grouped by the keys that
// lead to them, and by the nearest object with a title: all paragraphs of one article have
// these in common, and those of another article or of a form have others. The largest group
// that may be the page's article is taken.
package unearth

import (
	"bytes"

	"presscut/extract/internal/page"
)

// Find is a page whose article was brought into sight.
type Find struct {
	Source []byte
	Place  string // where the article was found: "a noscript element"
}

// leastWords is the number of words of prose from which hidden text is taken for an article.
const leastWords = 50

// regionWeight is how much more words of markup in the page count than words of data, which
// may also have readers' answers, but not their names.
const regionWeight = 2

// Article returns p with its hidden article made visible, if there is one. title is the
// article's title if it is known, and verdicts are those on the visible text.
func Article(p *page.Page, verdicts []page.Verdict, title string) (find Find, ok bool) {
	if p.Kind != page.FromHTML {
		return Find{}, false
	}
	regions := unseenMarkup(p)
	data := readData(p, title)
	switch {
	case regions.words() >= leastWords && regionWeight*regions.words() >= data.words:
		return Find{regions.show(p.Source), regions.place()}, true
	case data.words > 0:
		return Find{splice(p, verdicts, data.html), data.place}, true
	}
	return Find{}, false
}

// maxCuts is the largest number of blocks of a stub that are cut.
const maxCuts = 64

// splice returns the source of p with html in place of the visible stub, or after its heading.
// Kept blocks that html begins with or continues are cut.
func splice(p *page.Page, verdicts []page.Verdict, html []byte) []byte {
	at := int32(-1)
	var cuts []*page.Block
	words := newPhrases(html)
	for i, v := range verdicts {
		b := &p.Blocks[i]
		if len(cuts) == maxCuts {
			break
		}
		if !v.Keep || p.Closest(b.Element, page.Heading) >= 0 || !words.hold(p.BlockText(i)) {
			continue
		}
		if at < 0 {
			at = p.Elements[alone(p, b.Element)].Start
		}
		cuts = append(cuts, b)
	}
	if at < 0 {
		at = behindHeading(p)
	}
	out := make([]byte, 0, len(p.Source)+len(html)+len("<div></div>"))
	out = append(out, p.Source[:at]...)
	out = append(append(append(out, "<div>"...), html...), "</div>"...)
	for _, cut := range cuts {
		for _, r := range p.Runs[cut.Run:cut.EndRun] {
			if r.Start >= at {
				out = append(out, p.Source[at:r.Start]...)
				at = r.End
			}
		}
	}
	return append(out, p.Source[at:]...)
}

// alone returns the outermost element around e, or e itself, that holds a single block.
func alone(p *page.Page, e int32) int32 {
	for {
		parent := p.Elements[e].Parent
		if parent <= 0 || p.Elements[parent].Tag == page.Body || p.Elements[parent].EndBlock-p.Elements[parent].Block > 1 {
			return e
		}
		e = parent
	}
}

// behindHeading returns the offset after the page's first main heading, or the offset where
// its body begins.
func behindHeading(p *page.Page) int32 {
	body := int32(-1)
	for i := range p.Elements {
		e := &p.Elements[i]
		switch {
		case e.Tag == page.H1 && e.Block < e.EndBlock:
			return behind(p.Source, e)
		case e.Tag == page.Body && body < 0:
			body = e.Body
		}
	}
	if body >= 0 {
		return body
	}
	return p.Elements[0].End
}

// behind returns the offset after the end tag of e.
func behind(src []byte, e *page.Element) int32 {
	if bytes.HasPrefix(src[e.End:], []byte("</")) {
		if end := bytes.IndexByte(src[e.End:], '>'); end >= 0 {
			return e.End + int32(end) + 1
		}
	}
	return e.End
}

// phrases are the words of a text, for searching pieces of it.
type phrases []byte

// phraseWords is the number of words in a phrase that a block and a text have in common.
const phraseWords = 6

// newPhrases returns the words of html.
func newPhrases(html []byte) phrases {
	var words phrases
	for text := range texts(html) {
		words = appendWords(words, text, -1)
	}
	return words
}

// hold reports whether the first words of text occur in w.
func (w phrases) hold(text string) bool {
	phrase := appendWords(nil, []byte(text), phraseWords)
	return len(phrase) > 0 && bytes.Contains(w, phrase)
}

// appendWords appends the first n words of text in lower case, or all of them if n is
// below zero, with spaces between them.
func appendWords(dst, text []byte, n int) []byte {
	for _, word := range bytes.FieldsFunc(bytes.ToLower(text), isBetweenWords) {
		if n == 0 {
			break
		}
		n--
		dst = append(append(dst, word...), ' ')
	}
	return dst
}
