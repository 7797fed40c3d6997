// Package rank judges for each block of a page whether it belongs to the
// article.
package rank

import "presscut/extract/internal/page"

// Balance says which error weighs more.
type Balance uint8

// The balances.
const (
	Balanced Balance = iota
	Precision
	Recall
)

// Rank returns a verdict for each block of p.
func Rank(p *page.Page, b Balance) []page.Verdict {
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i, block := range p.Blocks {
		verdicts[i].Keep = block.Words >= 10 && 3*block.LinkWords < block.Words
	}
	return verdicts
}
