package rank

import (
	"math"
	"slices"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// betas are the weight of recall against precision in the F measure that the
// cut aims for (van Rijsbergen, Information Retrieval, 1979).
var betas = [...]float64{Balanced: 1, Precision: 0.6, Recall: 1.6}

// The blocks of a page err together: where the model takes the products of a
// shop for what surrounds an article, it does so with all of them. So the cut
// counts on three outlooks, in which the odds of every block are the model's, or
// are swing times lower or higher. They are the nodes of the Gauss-Hermite rule
// for log-odds that are off by 1.4, the standard deviation that did best in the
// cross-validation (Abramowitz and Stegun, Handbook of Mathematical Functions,
// 25.4.46): pages that don't declare themselves an article gain .003 of F1 by it.
// On those that do, the model is wrong block by block: there is one outlook.
const swing = 11.3 // e^(1.4 * √3)

type outlook struct{ odds, chance float64 }

var (
	manyOutlooks = []outlook{{1 / swing, 1. / 6}, {1, 2. / 3}, {swing, 1. / 6}}
	oneOutlook   = []outlook{{1, 1}}
)

// cut keeps those blocks that together promise the best F measure: blocks by
// falling probability, as many as maximise
//
//	(1+b²) * sum of w*p over the kept / (sum of w over the kept + b² * sum of w*p over all)
//
// where w is a block's words, on average over outlooks. Lewis (SIGIR 1995) shows
// that with one outlook no other set of blocks promises more.
func cut(p *page.Page, probabilities []float32, outlooks []outlook, balance Balance) []page.Verdict {
	verdicts := make([]page.Verdict, len(probabilities))
	order := make([]uint64, len(probabilities)) // blocks by falling probability, the first of equals first
	all, hit := make([]float64, len(outlooks)), make([]float64, len(outlooks))
	for i, probability := range probabilities {
		verdicts[i].P = probability
		order[i] = uint64(^math.Float32bits(probability))<<32 | uint64(i) // positive numbers sort like their bits
		for k, o := range outlooks {
			all[k] += float64(weight(&p.Blocks[i]) * raised(float64(probability), o.odds))
		}
	}
	slices.Sort(order)
	b2 := betas[balance] * betas[balance]
	best, bestAt := 0.0, 0
	kept := 0.0
	for n, key := range order {
		i := uint32(key)
		w := weight(&p.Blocks[i])
		kept += w
		f := 0.0
		for k, o := range outlooks {
			hit[k] += float64(w * raised(float64(probabilities[i]), o.odds))
			f += o.chance * hit[k] / (kept + float64(b2*all[k]))
		}
		if f > best {
			best, bestAt = f, n+1
		}
	}
	for _, key := range order[:bestAt] {
		verdicts[uint32(key)].Keep = true
	}
	return verdicts
}

// raised returns probability p with its odds so many times higher.
func raised(p, odds float64) float64 { return p * odds / (float64(p*odds) + 1 - p) }

// doubted returns probabilities with doubts taken off their log-odds.
func doubted(probabilities, doubts []float32) []float32 {
	doubted := make([]float32, len(probabilities))
	for i, p := range probabilities {
		doubted[i] = p
		if doubts[i] != 0 {
			doubted[i] = float32(raised(float64(p), boost.Exp(-float64(doubts[i]))))
		}
	}
	return doubted
}

// weight is what a block counts for in the measure.
func weight(b *page.Block) float64 { return float64(b.Words) }
