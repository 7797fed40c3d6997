package rank

import "presscut/extract/internal/page"

// insideTags are the tags whose presence around a block matters, one bit each.
var insideTags = [...]page.Tag{
	page.Nav, page.Header, page.Footer, page.Aside, page.Main, page.Article, page.Section, page.Form,
	page.Figure, page.Figcaption, page.Blockquote, page.Pre, page.Table, page.Li, page.Dl, page.Button,
	page.Label, page.Address, page.Details, page.A, page.P, page.H1, page.H2, page.H3, page.H4, page.Td,
	page.Strong,
}

const (
	insideHidden = len(insideTags)
	insideBody   = insideHidden + 1 // within itemprop="articleBody"
	numInside    = insideBody + 1
)

// insideBit returns the bit of tag, or 0 if it has none.
func insideBit(tag page.Tag) uint32 {
	for i, t := range insideTags {
		if t == tag {
			return 1 << i
		}
	}
	return 0
}

// names has, for each distinct value of the class and id attributes of a page's elements, its
// weight and its traits.
type names struct {
	score  []float32
	traits []nameTrait
}

// readNames looks up the distinct class and id values of p.
func readNames(p *page.Page, weight func(hash uint32) float32) names {
	n := names{make([]float32, len(p.Names)), make([]nameTrait, len(p.Names))}
	table := traitsOnce()
	for i, name := range p.Names {
		for hash := range NameHashes(name) {
			n.score[i] += weight(hash)
			n.traits[i] |= table.trait(hash)
		}
	}
	return n
}

// readElements returns the facts of the elements of p, in the memory of facts. Parents come
// before their children, so one pass inherits everything.
func readElements(facts []elementFacts, p *page.Page, weight func(hash uint32) float32) []elementFacts {
	n := readNames(p, weight)
	var bits [page.NumTags]uint32
	var tags [page.NumTags]float32
	for t := range page.NumTags {
		bits[t], tags[t] = insideBit(t), weight(TagHash(t))
	}
	facts = zeroed(facts, len(p.Elements))
	for i := range p.Elements {
		e, f := &p.Elements[i], &facts[i]
		f.own = n.score[e.Class] + n.score[e.ID] + tags[e.Tag]
		f.named = n.traits[e.Class] | n.traits[e.ID]
		f.score, f.low, f.high = f.own, f.own, f.own
		f.grown, f.article, f.negative = -1, -1, -1
		if e.Parent >= 0 {
			f.inherit(&facts[e.Parent], p, e)
		}
		f.inside |= bits[e.Tag]
		f.traits |= f.named
		if e.Flags&page.Hidden != 0 {
			f.inside |= 1 << insideHidden
		}
		if e.Flags&page.ArticleBody != 0 {
			f.inside |= 1 << insideBody
		}
		if e.Tag == page.Article {
			f.article = int32(i)
		}
		if f.named&negative != 0 {
			f.negative = int32(i)
		}
	}
	return facts
}

// inherit copies the facts that e has from its parent.
func (f *elementFacts) inherit(parent *elementFacts, p *page.Page, e *page.Element) {
	f.inside, f.traits = parent.inside, parent.traits
	f.score += float32(NameDecay * parent.score)
	f.low, f.high = min(f.low, parent.low), max(f.high, parent.high)
	f.article, f.negative = parent.article, parent.negative
	f.depth = parent.depth + 1
	f.grown = e.Parent
	if q := &p.Elements[e.Parent]; q.EndBlock-q.Block <= e.EndBlock-e.Block {
		f.grown = parent.grown
	}
}
