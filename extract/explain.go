package extract

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
)

// Explanation tells how a page was judged: as a whole, why each of its blocks
// was kept or dropped, and where each field came from.
type Explanation struct {
	Kind       Kind             // HTMLKind or TextKind
	Charset    string           // the charset it was read in
	Found      bool             // Article finds an article
	Access     article.Access   // as article.Article.Access
	PageType   article.PageType // as article.Article.PageType
	Confidence float64          // as article.Article.Confidence
	Warnings   []string         // as article.Article.Warnings
	Blocks     []Judgement      // of all blocks, in the order of the page
	Candidates []Candidate      // of all fields, in the order of article.Meta, the best of each field first
}

// Judgement is what ranking found about one block.
type Judgement struct {
	Keep        bool
	Probability float64 // from 0 to 1, that the block belongs to the article
	Place       string  // the elements around it, outermost first: "main > div.story > p"
	Words       int
	LinkDensity float64 // share of the characters that are inside links, from 0 to 1
	Text        string

	// Reasons are the strongest reasons for the probability, the strongest
	// first. nil: not known, as for text dumps.
	Reasons []Reason
}

// Reason is what one feature of a block did to its probability.
type Reason = rank.Reason

// Candidate is one thing that a page says for a field of its record.
type Candidate = meta.Candidate

// Explain reads a page from r as Article does and returns how it was judged. It
// is no error when the page holds no article: that is when one wants to know.
func Explain(r io.Reader, opts Options) (*Explanation, error) {
	text, err := read(r, new(bytes.Buffer), opts)
	if err != nil {
		return nil, err
	}
	l := look(text, opts)
	outcome := l.outcome
	return &Explanation{
		Kind:       text.Kind,
		Charset:    text.Charset,
		Found:      outcome.Found,
		Access:     outcome.Access,
		PageType:   outcome.PageType,
		Confidence: outcome.Confidence,
		Warnings:   outcome.Warnings,
		Blocks:     judgements(l.page, l.verdicts),
		Candidates: meta.Candidates(l.page, l.verdicts, opts.meta()),
	}, nil
}

func judgements(p *page.Page, verdicts []page.Verdict) []Judgement {
	reasons := rank.Reasons(p)
	all := make([]Judgement, len(verdicts))
	for i, v := range verdicts {
		b := &p.Blocks[i]
		j := &all[i]
		*j = Judgement{
			Keep:        v.Keep,
			Probability: float64(v.P),
			Place:       place(p, b.Element),
			Words:       int(b.Words),
			Text:        p.BlockText(i),
		}
		if b.Chars > 0 {
			j.LinkDensity = float64(b.LinkChars) / float64(b.Chars)
		}
		if reasons != nil {
			j.Reasons = reasons[i]
		}
	}
	return all
}

// place returns the elements from the body inwards to e, each with its id or
// else the first of its class names.
func place(p *page.Page, e int32) string {
	var names []string
	for ; e > 0 && p.Elements[e].Tag != page.Body; e = p.Elements[e].Parent {
		names = append(names, label(p, &p.Elements[e]))
	}
	slices.Reverse(names)
	return strings.Join(names, " > ")
}

func label(p *page.Page, e *page.Element) string {
	name := e.Tag.String()
	if name == "" {
		name = "?"
	}
	if id := p.Names[e.ID]; id != "" {
		return name + "#" + id
	}
	if words := strings.Fields(p.Names[e.Class]); len(words) > 0 {
		return name + "." + words[0]
	}
	return name
}
