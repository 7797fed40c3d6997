package rank

import (
	"math"
	"slices"

	"presscut/extract/internal/page"
)

// betas are the weight of recall against precision in the F measure that the
// cut aims for (van Rijsbergen, Information Retrieval, 1979).
var betas = [...]float64{Balanced: 1, Precision: 0.6, Recall: 1.6}

// cut keeps those blocks that together promise the best F measure: blocks by
// falling probability, as many as maximise
//
//	(1+b²) * sum of w*p over the kept / (sum of w over the kept + b² * sum of w*p over all)
//
// where w is a block's words. Lewis (SIGIR 1995) shows that no other set of
// blocks promises more.
func cut(p *page.Page, probabilities []float32, balance Balance) []page.Verdict {
	verdicts := make([]page.Verdict, len(probabilities))
	order := make([]uint64, len(probabilities)) // blocks by falling probability, the first of equals first
	all := 0.0
	for i, probability := range probabilities {
		verdicts[i].P = probability
		order[i] = uint64(^math.Float32bits(probability))<<32 | uint64(i) // positive numbers sort like their bits
		all += weight(&p.Blocks[i]) * float64(probability)
	}
	slices.Sort(order)
	b2 := betas[balance] * betas[balance]
	best, bestAt := 0.0, 0
	hit, kept := 0.0, 0.0
	for n, key := range order {
		i := uint32(key)
		w := weight(&p.Blocks[i])
		hit += w * float64(probabilities[i])
		kept += w
		if f := hit / (kept + b2*all); f > best {
			best, bestAt = f, n+1
		}
	}
	for _, key := range order[:bestAt] {
		verdicts[uint32(key)].Keep = true
	}
	return verdicts
}

// doubted returns probabilities with doubts taken off their log-odds.
func doubted(probabilities, doubts []float32) []float32 {
	doubted := make([]float32, len(probabilities))
	for i, p := range probabilities {
		if doubts[i] == 0 {
			doubted[i] = p
			continue
		}
		odds := float32(math.Exp(-float64(doubts[i])))
		doubted[i] = p * odds / (p*odds + 1 - p)
	}
	return doubted
}

// weight is what a block counts for in the measure.
func weight(b *page.Block) float64 { return float64(b.Words) }
