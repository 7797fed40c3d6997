// Package rank judges for each block of a page whether it belongs to the
// article.
//
// It works in five steps. A first guess sums two tables of learned weights, one for the words
// of a block and one for the class names around it. Some two hundred features then describe
// the block, its containers, its neighbours and the page. Boosted trees turn them into a
// probability, which the page's declarations may lower. Blocks that belong together, such as
// the items of a list, the posts of a forum or a small box, get a joint one. Last, the cut
// takes the blocks of the page that have the best expected F1 together, and rules correct what
// a single block cannot show: headings go with the text below them, and concealed text, second
// copies, boxes of the author above the text and a heading at an article's end are dropped.
package rank

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
	"presscut/extract/internal/sight"
)

// Balance chooses which error weighs more.
type Balance uint8

// The balances.
const (
	Balanced  Balance = iota
	Precision         // keeping boilerplate is worse
	Recall            // losing text is worse
)

// Rank returns a verdict for each block of p, given the declarations of the page.
func Rank(p *page.Page, declared *declare.Declared, balance Balance) []page.Verdict {
	if len(p.Blocks) == 0 {
		return nil
	}
	if p.Kind == page.FromText {
		return rankText(p, balance)
	}
	d := Shipped().Describe(p, declared)
	defer d.Release()
	return d.Verdicts(d.Probabilities(), balance)
}

// A Description is a page whose blocks are described by their features. It is in memory that
// the next page reuses.
type Description struct {
	Rows []Row // the features of each block

	page     *page.Page
	declared *declare.Declared
	model    *Model
	memory   *memory
}

// Describe describes the blocks of p, which declares d.
func (m *Model) Describe(p *page.Page, d *declare.Declared) Description {
	mem := memories.Take()
	return Description{m.rows(p, d, mem), p, d, m, mem}
}

// Release returns the memory of d for the next page.
func (d *Description) Release() { d.memory.release() }

// Probabilities returns the probability of each block by its features.
func (d *Description) Probabilities() []float32 { return d.model.probabilities(d.Rows) }

// Verdicts returns a verdict for each block, given its probability.
func (d *Description) Verdicts(probabilities []float32, balance Balance) []page.Verdict {
	p, m, rows := d.page, d.memory, d.Rows
	article := declaresArticle(rows)
	outlooks := manyOutlooks
	if article {
		outlooks = oneOutlook
	}
	probabilities = doubted(probabilities, doubts(p, d.declared, m, probabilities, rows))
	joinStructures(p, m.wholes, probabilities)
	if !article {
		joinPosts(p, m, probabilities)
	}
	dropBoxes(p, m, probabilities)
	joinLone(p, probabilities)
	verdicts := cut(p, probabilities, outlooks, balance)
	settleStructures(p, m.wholes, verdicts)
	settleTexts(p, verdicts)
	keepProse(p, m, article, verdicts)
	dropBios(p, m, verdicts)
	keepHeadings(p, m, verdicts)
	sight.Mark(p, verdicts)
	dropConcealed(p, verdicts)
	dropRepeats(p, m, verdicts)
	if article {
		dropLastHeading(p, verdicts)
	}
	return verdicts
}
