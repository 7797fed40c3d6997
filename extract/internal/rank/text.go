package rank

import (
	"presscut/extract/internal/page"
	"presscut/extract/internal/rank/dump"
)

// The terms that the balances add to the log odds of each block of a text dump.
const (
	precisionBias = -1.0
	recallBias    = 1.0
)

// rankText returns a verdict for each block of a text dump.
func rankText(p *page.Page, balance Balance) []page.Verdict {
	bias := float32(0)
	switch balance {
	case Precision:
		bias = precisionBias
	case Recall:
		bias = recallBias
	}
	return dump.Rank(p, bias)
}
