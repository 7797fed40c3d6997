package extract

import (
	"bytes"
	"context"
	"io"
	"slices"
	"sort"
	"strings"
	"time"

	"presscut/extract/article"
	"presscut/extract/internal/assemble"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/selector"
	"presscut/extract/internal/source"
)

// Explanation reports how a page was judged: as a whole, why each of its blocks was kept or
// dropped, and the source of each field.
type Explanation struct {
	Kind       Kind             // HTMLKind or TextKind
	Charset    string           // the charset it was read in
	Found      bool             // Article finds an article
	Access     article.Access   // as article.Article.Access
	PageType   article.PageType // as article.Article.PageType
	Confidence float64          // as article.Article.Confidence
	Warnings   []string         // as article.Article.Warnings
	Balance    Balance          // the balance of the cut
	Elements   []Element        // the elements around the blocks, in page order
	Blocks     []Judgement      // all blocks, in page order
	Candidates []Candidate      // of all fields, in the order of article.Meta, the best of each field first
	Size       int              // bytes of the page
	Stages     []Stage          // in the order in which they ran
}

// Element is an element of the page that holds blocks.
type Element struct {
	Tag    string // "" if HTML does not have it, and for the root
	Label  string // the tag with the element's id, or else the first of its class names
	Parent int    // the index of the element around it; -1 if there is none
}

// Judgement is the result of ranking for one block.
type Judgement struct {
	Keep        bool
	Probability float64 // from 0 to 1, that the block belongs to the article
	Rule        Rule    // the reason why it is kept or dropped
	Part        Part    // its role in the article
	InBody      [3]bool // whether it is in the article's body, for each Balance
	Element     int     // the index in Explanation.Elements of the innermost element around it
	Place       string  // the elements around it, outermost first: "main > div.story > p"
	Container   string  // a selector, for a SiteRule, of the element that holds it and others; empty in a text dump
	Words       int
	LinkDensity float64 // share of the characters that are inside links, from 0 to 1
	Text        string  // on one line, except in <pre>

	// Reasons are the strongest reasons for the probability, the strongest first. It is nil if
	// they are not known, as for text dumps.
	Reasons []Reason
}

// Rule is the reason why a block is kept or dropped. The zero value means the block's
// probability.
type Rule string

// The rules that override the probabilities.
const (
	AmidTextRule    Rule = "amid-text"    // kept: a paragraph among those of the article
	AboveTextRule   Rule = "above-text"   // kept: a heading whose text is
	WithItemsRule   Rule = "with-items"   // kept or dropped: most of its list, table, code or quotation was
	AuthorBoxRule   Rule = "author-box"   // dropped: it is about the author
	OutOfSightRule  Rule = "out-of-sight" // dropped: the page conceals it
	CopyRule        Rule = "copy"         // dropped: it repeats an earlier block
	WithoutTextRule Rule = "without-text" // dropped: a heading at the end whose text was dropped
)

var rules = [...]Rule{
	page.AmidText: AmidTextRule, page.AboveText: AboveTextRule, page.WithItems: WithItemsRule, page.AuthorBox: AuthorBoxRule,
	page.OutOfSight: OutOfSightRule, page.Copy: CopyRule, page.WithoutText: WithoutTextRule,
}

// Part is the role of a block in the article. The zero value means that it has none.
type Part string

// The parts.
const (
	BodyPart    Part = "body"
	AsidePart   Part = "aside" // kept, but it is the title, the byline or a label beside the text
	CaptionPart Part = "caption"
	CommentPart Part = "comment"
)

var parts = [...]Part{assemble.Body: BodyPart, assemble.Aside: AsidePart, assemble.Caption: CaptionPart, assemble.Comment: CommentPart}

// Reason is the effect of one feature of a block on its probability.
type Reason struct {
	Feature string  // its name: "words", "container 2: share of the page's long text"
	Value   uint8   // its value, on the feature's own scale
	Usual   uint8   // the usual value on the page
	Weight  float32 // added to the log-odds
}

// Candidate is one value that a page offers for a field of its record.
type Candidate struct {
	Field       string   // the field's name in the JSON record: "title"
	Source      string   // where it was found: "json-ld", "og:title", "h1", "text"
	Raw         string   // the text of the page that the value was read from
	Value       string   // the value; several names are joined by "; "
	Score       float64  // the weight of its source and of all that agree; the highest wins
	Agree       []string // the sources that added to its score, each in a voice of its own
	Probability float64  // the share of such candidates that are right; 0 if it was not measured
	Chosen      bool     // whether it won
	Block       int      // the index of a block that has its words; -1 if there is none
}

// Stage is a step of the extraction.
type Stage struct {
	Name string
	Took time.Duration
}

// Explain reads a page from r as Article does and returns how it was judged. A page without an
// article is not an error, because that is when an explanation is needed.
func Explain(r io.Reader, opts Options) (*Explanation, error) {
	ctx := context.Background()
	w := &watch{last: time.Now()}
	opts.explain = w
	text, err := read(ctx, r, new(bytes.Buffer), opts)
	if err != nil {
		return nil, err
	}
	w.end("decode")
	l, err := look(ctx, text, opts)
	if err != nil {
		return nil, err
	}
	assemble.Article(l.page, l.verdicts, l.about, assemble.Options{})
	w.end("assemble")
	outcome := l.outcome
	e := &Explanation{
		Kind:       Kind(text.Kind),
		Charset:    text.Charset,
		Found:      outcome.Found,
		Access:     outcome.Access,
		PageType:   outcome.PageType,
		Confidence: outcome.Confidence,
		Warnings:   outcome.Warnings,
		Balance:    opts.Balance,
		Size:       len(text.Text),
		Stages:     w.stages,
	}
	e.judge(l)
	e.Candidates = candidates(l.candidates, e.Blocks)
	return e, nil
}

// watch measures the time of the stages. A nil watch measures nothing.
type watch struct {
	last   time.Time
	stages []Stage
}

// end records that a stage has ended and the next one begins.
func (w *watch) end(stage string) {
	if w == nil {
		return
	}
	now := time.Now()
	took := now.Sub(w.last)
	w.last = now
	for i := range w.stages {
		if w.stages[i].Name == stage { // of a page that was read again
			w.stages[i].Took += took
			return
		}
	}
	w.stages = append(w.stages, Stage{stage, took})
}

// candidates returns the values found for the fields of a record, with the blocks that have
// the same words.
func candidates(found []meta.Candidate, blocks []Judgement) []Candidate {
	var text strings.Builder
	starts := make([]int, len(blocks))
	text.WriteByte('\n')
	for i := range blocks {
		starts[i] = text.Len()
		text.WriteString(blocks[i].Text)
		text.WriteByte('\n')
	}
	all := make([]Candidate, len(found))
	for i, c := range found {
		all[i] = Candidate{c.Field, c.Source, c.Raw, c.Value, c.Score, c.Agree, c.Probability, c.Chosen, -1}
		if at := find(text.String(), page.Fold(c.Raw), c.Value); at >= 0 {
			all[i].Block = sort.SearchInts(starts, at+1) - 1
		}
	}
	return all
}

// shortest is the length in bytes of the shortest words that are looked for: shorter ones
// occur anywhere.
const shortest = 3

// find returns the offset in text of one of words, preferably of a whole line, or -1.
func find(text string, words ...string) int {
	for _, w := range words {
		if len(w) < shortest {
			continue
		}
		if at := strings.Index(text, "\n"+w+"\n"); at >= 0 {
			return at + 1
		}
		if at := strings.Index(text, w); at >= 0 {
			return at
		}
	}
	return -1
}

// judge sets the blocks of the page and the elements around them.
func (e *Explanation) judge(l reading) {
	p := l.page
	reasons := rank.Reasons(p, l.declared)
	become := assemble.Parts(p, l.verdicts, l.about)
	index := make([]int, len(p.Elements)) // indices in e.Elements, plus 1
	e.Blocks = make([]Judgement, len(l.verdicts))
	for i, v := range l.verdicts {
		b := &p.Blocks[i]
		j := &e.Blocks[i]
		*j = Judgement{
			Keep:        v.Keep,
			Probability: float64(v.P),
			Rule:        rules[v.Rule],
			Part:        parts[become[i]],
			Element:     e.element(p, b.Element, index),
			Container:   container(p, b.Element),
			Words:       int(b.Words),
			Text:        blockText(p, i),
		}
		j.Place = e.place(j.Element)
		if b.Chars > 0 {
			j.LinkDensity = float64(b.LinkChars) / float64(b.Chars)
		}
		if reasons != nil {
			j.Reasons = make([]Reason, len(reasons[i]))
			for k, reason := range reasons[i] {
				j.Reasons[k] = Reason(reason)
			}
		}
	}
	e.markBodies(l, become)
}

// blockText returns the text of block i as a reader sees it; within <pre> it keeps the lines.
func blockText(p *page.Page, i int) string {
	b := &p.Blocks[i]
	e := b.Element
	for e >= 0 && p.Elements[e].Tag != page.Pre {
		e = p.Elements[e].Parent
	}
	if e < 0 || p.Kind != page.FromHTML {
		return p.BlockText(i)
	}
	var text strings.Builder
	for _, r := range p.Runs[b.Run:b.EndRun] {
		if r.Start == r.End && p.Elements[r.Element].Tag == page.Br {
			text.WriteByte('\n')
		}
		text.Write(p.RunText(r))
	}
	return strings.Trim(text.String(), "\r\n")
}

// markBodies marks the blocks of the body by each balance.
func (e *Explanation) markBodies(l reading, become []assemble.Part) {
	for balance := Balanced; balance <= Recall; balance++ {
		if balance != e.Balance { // ranking marks concealed elements in the page, so it needs a page of its own
			p := segment.Page(source.Source{Text: l.page.Source, Kind: source.Kind(e.Kind)})
			become = assemble.Parts(p, rank.Rank(p, declare.Read(p), rank.Balance(balance)), l.about)
		}
		for i, part := range become {
			e.Blocks[i].InBody[balance] = part == assemble.Body
		}
	}
}

// element returns the index in e.Elements of element i of p. It adds the element and those
// around it if necessary.
func (e *Explanation) element(p *page.Page, i int32, index []int) int {
	var path []int32
	for ; i >= 0 && index[i] == 0; i = p.Elements[i].Parent {
		path = append(path, i)
	}
	parent := -1
	if i >= 0 {
		parent = index[i] - 1
	}
	for _, i := range slices.Backward(path) {
		element := &p.Elements[i]
		e.Elements = append(e.Elements, Element{element.Tag.String(), selector.Label(p, i), parent})
		parent = len(e.Elements) - 1
		index[i] = parent + 1
	}
	return parent
}

// place returns the labels of the elements from the body inwards to element i.
func (e *Explanation) place(i int) string {
	var names []string
	for ; i > 0 && e.Elements[i].Tag != "body"; i = e.Elements[i].Parent {
		names = append(names, e.Elements[i].Label)
	}
	slices.Reverse(names)
	return strings.Join(names, " > ")
}

// container returns a selector of the innermost element, from e outwards, that holds several
// blocks, or else of the outermost one below the body.
func container(p *page.Page, e int32) string {
	if p.Kind == page.FromText {
		return ""
	}
	for {
		element := &p.Elements[e]
		outer := element.Parent
		if element.EndBlock-element.Block > 1 || outer <= 0 || p.Elements[outer].Tag == page.Body {
			return selector.Of(p, e)
		}
		e = outer
	}
}
