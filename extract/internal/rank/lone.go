package rank

import "presscut/extract/internal/page"

// There is little evidence for a few words alone, too. If a line with a colon introduces them,
// as for a command, they belong to it. A note or a callout in a box between two blocks of the
// article belongs to these. They get the probability between, if theirs is at least leastLone;
// the cross-validation neither gains nor loses by it.
const (
	leastLone    = 0.3
	leastAmidst  = 0.4 // of a block with no other sign
	leastCallout = 4   // words of text in a box
)

// isBox has the elements that may hold callouts and notes.
var isBox = [page.NumTags]bool{page.Aside: true, page.Figure: true}

// joinLone raises the probabilities of single blocks that belong to their neighbours.
func joinLone(p *page.Page, probabilities []float32) {
	before := -1 // the last block with words
	for i := range max(0, len(p.Blocks)-1) {
		b := &p.Blocks[i]
		if b.Words == 0 {
			continue
		}
		q := probabilities[i]
		if before >= 0 && q >= leastLone && q < between && probabilities[before] > 0.5 && 2*b.LinkWords < b.Words &&
			(isLedInTo(p, i, before) || probabilities[i+1] > 0.5 && (isCallout(p, b) || q >= leastAmidst && isAmidst(p, i))) {
			probabilities[i] = between
		}
		before = i
	}
}

// isLedInTo reports whether block before ends with a colon and is in the container of block i.
func isLedInTo(p *page.Page, i, before int) bool {
	parent := p.Elements[p.Blocks[i].Element].Parent
	return endClass(p.Blocks[before].Last) == endsWithColon && parent >= 0 && p.In(p.Blocks[before].Element, parent)
}

// isAmidst reports whether block i is directly in the container of the block below it and of
// the one above.
func isAmidst(p *page.Page, i int) bool {
	parent := p.Elements[p.Blocks[i].Element].Parent
	return i > 0 && parent >= 0 && p.Elements[p.Blocks[i+1].Element].Parent == parent && p.In(p.Blocks[i-1].Element, parent)
}

// isCallout reports whether b is directly in a box, or is one.
func isCallout(p *page.Page, b *page.Block) bool {
	e := &p.Elements[b.Element]
	return b.Words >= leastCallout && (isBox[e.Tag] || e.Parent >= 0 && isBox[p.Elements[e.Parent].Tag])
}
