package meta

import (
	"bytes"
	"html"
	"net/url"
	"slices"
	"sort"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// reader is the state of reading one page.
type reader struct {
	page     *page.Page
	declared *declare.Declared
	verdicts []page.Verdict
	opts     Options

	*memory

	pageURL  *url.URL  // the page's address, as given or as in a dump's header
	captured time.Time // when the page was saved, as given, or as in an archive's address or a dump's header

	base   *url.URL // links are relative to it; nil if not known
	origin *url.URL // the address of the page that this is an archive's copy of; nil if it is not a copy
	lang   string   // the page's language, once known
	sites  []string // folded names of the site, once known
	label  string   // the host's name, as returned by siteLabel

	tag string // Twitter's label of the next value

	others []string // whom lines near the title name for other work than writing

	layout

	prose []byte // the opening of a dump's article; nil if not read yet

	explains  bool // keep all candidates for an explanation, not only the winners
	explained []Candidate
	order     []field
}

func newReader(p *page.Page, d *declare.Declared, verdicts []page.Verdict, opts Options) *reader {
	r := &reader{memory: memories.Take(), page: p, declared: d, verdicts: verdicts, opts: opts, pageURL: opts.URL, captured: opts.Captured, base: opts.URL}
	if at, taken := archived(opts.URL); at != nil {
		r.origin = at
		if r.captured.IsZero() {
			r.captured = taken
		}
	}
	r.layout = layout{start: -1, first: r.firstBody(0)}
	r.traits = r.traits[:0]
	for _, name := range p.Names {
		r.traits = append(r.traits, traitsOf(name))
	}
	return r
}

// A layout is the place of the article among the blocks of the page; -1 if not known. The
// title is not known before it is chosen, except in a text dump, where it is found by its
// place.
type layout struct {
	start int32 // the block of the title
	first int32 // the first block of the text
}

// bodyWords is the number of words from which a block is text and not a label.
const bodyWords = 15

// firstBody returns the first block from start on that was kept and is text, or -1.
func (r *reader) firstBody(start int32) int32 {
	for i := max(start, 0); int(i) < len(r.verdicts); i++ {
		if b := &r.page.Blocks[i]; r.verdicts[i].Keep && b.Words >= bodyWords && 2*b.LinkWords < b.Words {
			return i
		}
	}
	return -1
}

// maxStatements is the largest number of statements of a field that are kept, so that a
// hostile page cannot make the choice slow.
const maxStatements = 4 * maxCandidates

// addStatement adds a statement about f.
func (r *reader) addStatement(f field, from source, trust float64, list ...string) {
	r.add(f, statement{source: from, list: list, trust: trust})
}

func (r *reader) add(f field, s statement) {
	if len(r.statements[f]) < maxStatements {
		r.statements[f] = append(r.statements[f], s)
	}
}

// addSeen adds a statement about f that is visible at element e.
func (r *reader) addSeen(f field, from source, e int32, trust float64, text string) {
	r.addAt(f, statement{source: from, list: []string{text}, trust: trust}, e)
}

// addAt adds a statement about f that is visible at element e. Names in adjacent elements of
// one kind are one statement.
func (r *reader) addAt(f field, s statement, e int32) {
	block := r.page.Elements[e].Block
	s.block = max(block, 1)
	list := r.statements[f]
	for i := len(list) - 1; i >= max(0, len(list)-maxBetweenBoxes) && f == authorsField; i-- {
		before := &list[i]
		if !before.sameSource(&s) || before.block == 0 {
			continue
		}
		if neighbours := i == len(list)-1 && s.block-before.block <= 1; (neighbours || r.besides(before, &s)) && len(before.list) < maxCandidates {
			before.list = append(slices.Clip(before.list), s.list...)
			before.block = s.block
			return
		}
		break
	}
	r.add(f, s)
}

// maxBetweenBoxes is how many statements of other sources may be between those of two boxes
// with an author each.
const maxBetweenBoxes = 8

// maxBetweenAuthors is how many blocks may be between the names of two authors in elements of
// one kind, such as a role or an account.
const maxBetweenAuthors = 3

// besides reports whether s, the names in an element, belongs to the statement before it: the
// elements have a person's name each and are near the title with little between them.
func (r *reader) besides(before, s *statement) bool {
	gap := s.block - before.block
	if gap < 1 || gap > maxBetweenAuthors || before.trust != trustOwn || s.trust != trustOwn || !all(before.list, namesPerson) || !all(s.list, namesPerson) {
		return false
	}
	for i := before.block + 1; i < s.block; i++ {
		if r.page.Blocks[i].Words > maxLabelWords || lexicon.IsOtherCredit(fold(r.lineText(i))) {
			return false
		}
	}
	return s.block <= max(r.first, r.start+nearBlocks/2)
}

// maxMarked is how many elements are examined for visible statements. Pages with more are
// lists.
const maxMarked = 256

// gather reads all sources except the visible text around the title.
func (r *reader) gather() {
	if r.page.Kind == page.FromText {
		r.gatherText()
		return
	}
	elements := r.page.Elements
	tags := r.declared.Tags
	for i := range elements {
		e := &elements[i]
		id := int32(i)
		switch e.Tag {
		case page.Html:
			r.root(id)
		case page.Meta:
			r.metaTag(&tags[0])
			tags = tags[1:]
			continue
		case page.Link:
			r.link(id)
			continue
		case page.Base:
			r.baseAddress(id)
		case page.Title:
			r.titleElement(id)
		case page.H1, page.H2:
			r.heading(id)
		case page.Time:
			r.mark(id)
			continue
		}
		if e.Flags&(page.HasItemprop|page.HasProperty) != 0 {
			r.properties(id)
		}
		if e.Flags&page.HasRel != 0 {
			r.relation(id)
		}
		if t := r.traits[e.Class] | r.traits[e.ID]; t != 0 {
			r.named(id, t)
		}
	}
	if r.declared.Title < 0 {
		r.titleParagraph()
	}
}

// titleElement adds the title in element e if it is the page's.
func (r *reader) titleElement(e int32) {
	if e == r.declared.Title {
		element := &r.page.Elements[e]
		r.addStatement(titleField, titleElement, 1, html.UnescapeString(string(r.page.Source[element.Body:element.End])))
	}
}

// titleParagraph adds the first paragraph with a word processor's style for titles.
func (r *reader) titleParagraph() {
	for i := range r.page.Elements {
		e := &r.page.Elements[i]
		if e.Tag == page.P && (r.traits[e.Class]|r.traits[e.ID])&titleTrait != 0 {
			r.addStatement(titleField, titleParagraph, 1, r.text(int32(i), maxTitle))
			return
		}
	}
}

func (r *reader) mark(e int32) {
	if len(r.marked) < maxMarked {
		r.marked = append(r.marked, e)
	}
}

func (r *reader) heading(e int32) {
	if len(r.headings) < maxMarked {
		r.headings = append(r.headings, e)
	}
}

// named records an element whose class or id names a part of an article.
func (r *reader) named(e int32, t trait) {
	tag := r.page.Elements[e].Tag
	switch {
	case t&titleTrait != 0 && tag.Has(page.Heading) && tag != page.H1 && tag != page.H2:
		r.heading(e)
	case t&(authorTrait|nameTrait|dateTrait|subtitleTrait|sectionTrait) != 0:
		r.mark(e)
	}
}

// text returns the visible text of element e, or "" if it is longer than max bytes of source,
// which elements of that kind never are.
func (r *reader) text(e int32, max int) string {
	element := &r.page.Elements[e]
	g := &r.glue
	g.reset()
	size := 0
	for i := element.Block; i < element.EndBlock; i++ {
		b := &r.page.Blocks[i]
		g.Space()
		runs := r.page.Runs[b.Run:b.EndRun]
		first := sort.Search(len(runs), func(k int) bool { return runs[k].Start >= element.Body })
		for _, run := range runs[first:] {
			if run.Start > element.End {
				break
			}
			switch {
			case run.Start == run.End:
				g.Space()
			case run.End <= element.End:
				if size += int(run.End - run.Start); size > max {
					return ""
				}
				g.add(run.Element, r.page.RunText(run))
			}
		}
	}
	return g.String()
}

// lineText returns the text of a block, in the same form as text.
func (r *reader) lineText(block int32) string {
	b := &r.page.Blocks[block]
	g := &r.glue
	g.reset()
	for _, run := range r.page.Runs[b.Run:b.EndRun] {
		if run.Start == run.End {
			g.Space()
			continue
		}
		g.add(run.Element, r.page.RunText(run))
	}
	return g.String()
}

// gluer joins the texts of elements. Pages that separate a kicker, a name, a date and a count
// by style alone have no space between their elements: a capital or digit directly after a
// small letter of another element begins a new word, and a digit after a digit begins another
// number.
type gluer struct {
	page.Folder
	element int32 // the element of the last text
	last    rune  // its last character
}

// reset empties g and keeps its memory.
func (g *gluer) reset() {
	g.Reset()
	g.element, g.last = 0, 0
}

func (g *gluer) add(element int32, text []byte) {
	if len(text) == 0 {
		return
	}
	first, _ := utf8.DecodeRune(text)
	if element != g.element && (unicode.IsLower(g.last) || unicode.IsDigit(g.last)) && (unicode.IsUpper(first) || unicode.IsDigit(first) || opensWithTime(text)) {
		g.Space()
	}
	g.Add(text)
	g.element = element
	g.last, _ = utf8.DecodeLastRune(text)
}

// opensWithTime reports whether a text begins with a word and a number, as a time in an
// element of its own after a name does: "vor 5 Stunden".
func opensWithTime(text []byte) bool {
	word := bytes.IndexByte(text, ' ')
	return 0 < word && word+1 < len(text) && isDigit(text[word+1])
}

// address returns ref as an absolute address, or unchanged if the page's own address is not
// known, or "" if it cannot be followed.
func (r *reader) address(ref string) string {
	ref = strings.TrimSpace(ref)
	if ref == "" || strings.HasPrefix(ref, "data:") || strings.HasPrefix(ref, "javascript:") || strings.HasPrefix(ref, "#") {
		return ""
	}
	u, err := url.Parse(ref)
	if err != nil {
		return ""
	}
	if r.base != nil {
		u = r.base.ResolveReference(u)
	}
	return u.String()
}
