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

// Rank returns a verdict for each block of p, which declares d.
func Rank(p *page.Page, d *declare.Declared, balance Balance) []page.Verdict {
	if len(p.Blocks) == 0 {
		return nil
	}
	if p.Kind == page.FromText {
		return rankText(p, balance)
	}
	m := memories.Take()
	defer m.release()
	model := shipped()
	rows := model.rows(p, d, m)
	return judge(p, d, m, model.probabilities(rows), rows, balance)
}

// Judge returns a verdict for each block of p, given its probabilities.
func Judge(p *page.Page, probabilities []float32, balance Balance) []page.Verdict {
	m, d := new(memory), declare.Read(p)
	return judge(p, d, m, probabilities, shipped().rows(p, d, m), balance)
}

func judge(p *page.Page, d *declare.Declared, m *memory, probabilities []float32, rows []row, balance Balance) []page.Verdict {
	article := declaresArticle(rows)
	outlooks := manyOutlooks
	if article {
		outlooks = oneOutlook
	}
	probabilities = doubted(probabilities, doubts(p, d, m, probabilities, rows))
	joinStructures(p, m.wholes, probabilities)
	if !article {
		joinPosts(p, m, probabilities)
	}
	dropBoxes(p, m, probabilities)
	joinLone(p, probabilities)
	verdicts := cut(p, probabilities, outlooks, balance)
	if article {
		keepProse(p, m, verdicts)
		dropBios(p, m, verdicts)
	}
	keepHeadings(p, m, verdicts)
	sight.Mark(p, verdicts)
	dropConcealed(p, verdicts)
	dropRepeats(p, m, verdicts)
	if article {
		dropLastHeading(p, verdicts)
	}
	return verdicts
}
