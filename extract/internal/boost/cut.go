package boost

import (
	"math"
	"slices"
)

// Outlook is a possible common error of all probabilities: their odds are Odds times higher.
// Chance is the probability of the error.
type Outlook struct{ Odds, Chance float64 }

// Measure is the expected F measure of a selection.
type Measure struct {
	Beta     float64   // the weight of recall against precision (van Rijsbergen, Information Retrieval, 1979)
	Outlooks []Outlook // their chances sum up to 1
}

// Cut returns the selection with the best expected F measure, and that measure. It consists of
// the items with the highest probabilities, as many as maximise
//
//	(1+b²) * sum of w*p over the kept / (sum of w over the kept + b² * sum of w*p over all)
//
// where w is an item's weight, on average over the outlooks. Lewis (SIGIR 1995) shows
// that with one outlook no other selection has a better one.
func (m Measure) Cut(probabilities []float32, weight func(i int) float64) (kept []uint32, f float64) {
	order := make([]uint64, len(probabilities)) // items by falling probability, the first of equals first
	all, hit := make([]float64, len(m.Outlooks)), make([]float64, len(m.Outlooks))
	for i, p := range probabilities {
		order[i] = uint64(^math.Float32bits(p))<<32 | uint64(i) // positive numbers sort like their bits
		for k, o := range m.Outlooks {
			all[k] += float64(weight(i) * Raised(float64(p), o.Odds))
		}
	}
	slices.Sort(order)
	b2 := float64(m.Beta * m.Beta)
	best, bestAt := 0.0, 0
	sum := 0.0 // of the weights of the kept
	kept = make([]uint32, len(order))
	for n, key := range order {
		i := uint32(key)
		kept[n] = i
		w := weight(int(i))
		sum += w
		f := 0.0
		for k, o := range m.Outlooks {
			hit[k] += float64(w * Raised(float64(probabilities[i]), o.Odds))
			f += o.Chance * hit[k] / (sum + float64(b2*all[k]))
		}
		if f > best {
			best, bestAt = f, n+1
		}
	}
	return kept[:bestAt], float64((1 + b2) * best)
}

// Raised returns the probability whose odds are those of p times the given factor.
func Raised(p, odds float64) float64 { return p * odds / (float64(p*odds) + 1 - p) }
