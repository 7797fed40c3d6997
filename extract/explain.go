package extract

import (
	"io"
	"slices"
	"strings"

	"presscut/extract/internal/meta"
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank"
	"presscut/extract/internal/segment"
	"presscut/extract/internal/source"
)

// Explanation tells how a page was judged: why each of its blocks was kept or
// dropped, and where each field came from.
type Explanation struct {
	Kind       Kind        // HTMLKind or TextKind
	Charset    string      // the charset it was read in
	Blocks     []Judgement // of all blocks, in the order of the page
	Candidates []Candidate // of all fields, in the order of article.Meta, the best of each field first
}

// Judgement is what ranking found about one block.
type Judgement struct {
	Keep        bool
	Probability float64 // from 0 to 1, that the block belongs to the article
	Place       string  // the elements around it, outermost first: "main > div.story > p"
	Words       int
	LinkDensity float64 // share of the characters that are inside links, from 0 to 1
	Text        string
}

// Candidate is one thing that a page says for a field of its record.
type Candidate = meta.Candidate

// Explain reads a page from r as Article does and returns how it was judged. It
// is no error when the page holds no article: that is when one wants to know.
func Explain(r io.Reader, opts Options) (*Explanation, error) {
	raw, err := readAll(r, opts.MaxBytes)
	if err != nil {
		return nil, err
	}
	text, err := source.Decode(raw, source.Options{ContentType: opts.ContentType, Charset: opts.Charset, Kind: opts.Kind})
	if err != nil {
		return nil, err
	}
	p := segment.Page(text)
	verdicts := rank.Rank(p, opts.Balance)
	e := &Explanation{
		Kind:       text.Kind,
		Charset:    text.Charset,
		Candidates: meta.Candidates(p, verdicts, meta.Options{URL: opts.URL, Captured: opts.Captured}),
	}
	for i, v := range verdicts {
		e.Blocks = append(e.Blocks, judgement(p, i, v))
	}
	return e, nil
}

func judgement(p *page.Page, i int, v page.Verdict) Judgement {
	b := &p.Blocks[i]
	j := Judgement{
		Keep:        v.Keep,
		Probability: float64(v.P),
		Place:       place(p, b.Element),
		Words:       int(b.Words),
		Text:        p.BlockText(i),
	}
	if b.Chars > 0 {
		j.LinkDensity = float64(b.LinkChars) / float64(b.Chars)
	}
	return j
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
