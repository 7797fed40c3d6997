package rank

import (
	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// betas are the weight of recall against precision in the F measure that the
// cut aims for (van Rijsbergen, Information Retrieval, 1979).
var betas = [...]float64{Balanced: 1, Precision: 0.6, Recall: 1.6}

// The errors for the blocks of a page are correlated: if the model takes the products of a
// shop for boilerplate, it does so with all of them. So the cut averages over three outlooks,
// in which the odds of every block are the model's, or are swing times lower or higher. They
// are the nodes of the Gauss-Hermite rule for log-odds that are off by 1.4, the standard
// deviation that did best in the cross-validation (Abramowitz and Stegun, Handbook of
// Mathematical Functions, 25.4.46): pages that don't declare themselves an article gain .003
// of F1 by it. On those that do, the errors are independent, so there is one outlook.
const swing = 11.3 // e^(1.4 * √3)

var (
	manyOutlooks = []boost.Outlook{{Odds: 1 / swing, Chance: 1. / 6}, {Odds: 1, Chance: 2. / 3}, {Odds: swing, Chance: 1. / 6}}
	oneOutlook   = []boost.Outlook{{Odds: 1, Chance: 1}}
)

// cut keeps those blocks that together promise the best F measure of their words.
func cut(p *page.Page, probabilities []float32, outlooks []boost.Outlook, balance Balance) []page.Verdict {
	verdicts := make([]page.Verdict, len(probabilities))
	for i, probability := range probabilities {
		verdicts[i].P = probability
	}
	measure := boost.Measure{Beta: betas[balance], Outlooks: outlooks}
	kept, _ := measure.Cut(probabilities, func(i int) float64 { return weight(&p.Blocks[i]) })
	for _, i := range kept {
		verdicts[i].Keep = true
	}
	return verdicts
}

// doubted returns probabilities with doubts taken off their log-odds.
func doubted(probabilities, doubts []float32) []float32 {
	doubted := make([]float32, len(probabilities))
	for i, p := range probabilities {
		doubted[i] = p
		if doubts[i] != 0 {
			doubted[i] = float32(boost.Raised(float64(p), boost.Exp(-float64(doubts[i]))))
		}
	}
	return doubted
}

// weight returns the weight of a block in the measure.
func weight(b *page.Block) float64 { return float64(b.Words) }
