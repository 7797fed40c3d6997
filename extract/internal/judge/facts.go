package judge

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// facts are shared by the judges of one page. The sums are made in one pass; text is read only
// if a judge needs it.
type facts struct {
	page     *page.Page
	verdicts []page.Verdict
	about    article.Meta
	declared declared

	words     int     // of all blocks
	linked    int     // of those, words inside links
	kept      int     // of the kept blocks
	keptLinks int     // of those, words inside links
	chars     int     // characters of the kept blocks
	likely    float64 // expected words of the article on the page
	hit       float64 // of those, words in the kept blocks
	first     int     // the first and the last kept block, or -1
	last      int

	visible string // the result of text
}

func gather(p *page.Page, d *declare.Declared, verdicts []page.Verdict, about article.Meta) *facts {
	f := &facts{page: p, verdicts: verdicts, about: about, declared: declared{d}, first: -1, last: -1}
	for i, v := range verdicts {
		b := &p.Blocks[i]
		words := int(b.Words)
		f.words += words
		f.linked += int(b.LinkWords)
		f.likely += float64(float64(words) * float64(v.P))
		if !v.Keep {
			continue
		}
		f.kept += words
		f.keptLinks += int(b.LinkWords)
		f.chars += int(b.Chars)
		f.hit += float64(float64(words) * float64(v.P))
		if f.first < 0 {
			f.first = i
		}
		f.last = i
	}
	return f
}

// maxVisible is how many bytes of a page are searched for phrases: a page that
// replaces an article is short, or has its message at its beginning.
const maxVisible = 32 << 10

// text returns the page's text, folded, with one block on each line.
func (f *facts) text() string {
	if f.visible == "" {
		var b strings.Builder
		for i := 0; i < len(f.page.Blocks) && b.Len() < maxVisible; i++ {
			b.WriteString(f.block(i))
			b.WriteByte('\n')
		}
		f.visible = b.String()
	}
	return f.visible
}

// keptText returns the text of the kept blocks, folded, with one block on each line, up to the
// block in which it reaches limit bytes. If none were kept, it returns the text of all blocks.
func (f *facts) keptText(limit int) string {
	if f.kept == 0 {
		return f.text()
	}
	var b strings.Builder
	for i, v := range f.verdicts {
		if v.Keep && b.Len() < limit {
			b.WriteString(f.block(i))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// maxHeads is the largest number of headings of a page that are read.
const maxHeads = 6

// heads returns the page's title and first headings, folded. In a dump the first
// lines are used instead.
func (f *facts) heads() []string {
	var heads []string
	if f.page.Kind == page.FromText {
		for i := 0; i < min(len(f.page.Blocks), maxHeads); i++ {
			if f.page.Blocks[i].Words <= maxHeadWords {
				heads = append(heads, f.block(i))
			}
		}
		return heads
	}
	block := int32(-1)
	for i := range f.page.Elements {
		e := &f.page.Elements[i]
		switch {
		case int32(i) == f.declared.Title && len(heads) == 0:
			heads = append(heads, fold(html.UnescapeString(string(f.page.Source[e.Body:e.End]))))
		case e.Tag.Has(page.Heading) && e.Block < e.EndBlock && e.Block != block && len(heads) < maxHeads:
			block = e.Block
			heads = append(heads, f.block(int(e.Block)))
		}
	}
	return heads
}

// maxHeadWords is the largest number of words in a line of a dump that may be a heading.
const maxHeadWords = 12

// block returns the text of block i, folded.
func (f *facts) block(i int) string { return lower(f.page.BlockText(i)) }

// fold returns text in lower case, with straight quotation marks and folded white space.
func fold(text string) string { return lower(page.Fold(text)) }

// lower returns text in lower case, with straight quotation marks.
func lower(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return strings.Map(straight, text)
		}
	}
	return strings.ToLower(text) // which is quick with ASCII
}

func straight(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	}
	return unicode.ToLower(r)
}
