package extract

import (
	"bytes"
	"context"
	"io"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
)

// Explanation is how a page was judged: as a whole, why each of its blocks
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

// Judgement is the result of ranking for one block.
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

// Reason is the effect of one feature of a block on its probability.
type Reason struct {
	Feature string  // its name: "words", "container 2: share of the page's long text"
	Value   uint8   // its value, on the feature's own scale
	Weight  float32 // added to the log-odds
}

// Candidate is one value that a page offers for a field of its record.
type Candidate struct {
	Field  string  // the field's name in the JSON record: "title"
	Source string  // where it was found: "json-ld", "og:title", "h1", "text"
	Raw    string  // the text of the page that it was read from
	Value  string  // the value that was read; several names are joined by "; "
	Score  float64 // the weight of its source with those of all that agree; the highest wins
	Chosen bool    // whether it won
}

// Explain reads a page from r as Article does and returns how it was judged. It
// is no error when the page holds no article: that is when one wants to know.
func Explain(r io.Reader, opts Options) (*Explanation, error) {
	ctx := context.Background()
	text, err := read(ctx, r, new(bytes.Buffer), opts)
	if err != nil {
		return nil, err
	}
	opts.explain = true
	l, err := look(ctx, text, opts)
	if err != nil {
		return nil, err
	}
	outcome := l.outcome
	return &Explanation{
		Kind:       Kind(text.Kind),
		Charset:    text.Charset,
		Found:      outcome.Found,
		Access:     outcome.Access,
		PageType:   outcome.PageType,
		Confidence: outcome.Confidence,
		Warnings:   outcome.Warnings,
		Blocks:     judgements(l.page, l.verdicts),
		Candidates: candidates(l.candidates),
	}, nil
}

func candidates(found []meta.Candidate) []Candidate {
	all := make([]Candidate, len(found))
	for i, c := range found {
		all[i] = Candidate(c)
	}
	return all
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
			j.Reasons = make([]Reason, len(reasons[i]))
			for k, reason := range reasons[i] {
				j.Reasons[k] = Reason(reason)
			}
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
