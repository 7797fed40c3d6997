package dump

import (
	"math"

	"presscut/extract/internal/boost"
)

// A block's words are strong evidence if the language is known: "subscribe", "cookies", "my".
// The weights are those of a logistic regression over the hashes of words, pairs of words, the
// first and the last words and whole short lines. They are for English. On a page in another
// language every score is 0, and the trees were trained to work without it.

// wordBits is the logarithm of the number of weights: 32,768 weights of a byte.
const wordBits = 15

// WordWeights are the weights by hash. Each is in units of WeightUnit.
type WordWeights [1 << wordBits]int8

// WeightUnit is the weight of one step of the table: a weight of 8 decides a line alone.
const WeightUnit = 1.0 / 16

// minEnglish is the share of words among the commonest of English from which
// a page is in English: English has a fifth, other languages less than a
// fiftieth, and menus have none.
const minEnglish = 0.05

// maxWords is the number of words at the beginning of a block that are used.
const maxWords = 80

// shortLine is the largest number of words in a line that is also looked up as a whole.
const shortLine = 6

// IsEnglish reports whether the page is in English.
func (r *Blocks) IsEnglish() bool { return float64(r.english) >= minEnglish*float64(r.all) }

// Scores returns the score of each block by its words, or 0 on a page that is not in English.
func (r *Blocks) Scores(weights *WordWeights) []float32 {
	scores := make([]float32, len(r.facts))
	if !r.IsEnglish() {
		return scores
	}
	places := make([]uint16, 0, 3*maxWords)
	for i := range r.facts {
		places = r.Places(places[:0], i)
		sum := 0
		for _, p := range places {
			sum += int(weights[p])
		}
		if len(places) > 0 {
			scores[i] = float32(sum) * WeightUnit / float32(math.Sqrt(float64(len(places))))
		}
	}
	return scores
}

// Places appends the places in the table of weights for the words of block i.
func (r *Blocks) Places(places []uint16, i int) []uint16 {
	tokens := r.tokens[r.facts[i].token:r.facts[i].endToken]
	if len(tokens) == 0 {
		return places
	}
	last := tokens[len(tokens)-1]
	whole := boost.HashBasis
	n := len(tokens)
	tokens = tokens[:min(n, maxWords)]
	for k, h := range tokens {
		places = append(places, place(h))
		if k > 0 {
			places = append(places, place(tokens[k-1]*boost.SaltPair+h))
		}
		whole = boost.Chain(whole, h)
	}
	places = append(places, place(tokens[0]*boost.SaltFirst), place(last*boost.SaltLast))
	if len(tokens) > 1 {
		places = append(places, place(tokens[0]*boost.SaltFirst^tokens[1]))
	}
	if n <= shortLine {
		places = append(places, place(whole*boost.SaltWhole))
	}
	return places
}

// place returns the place of a hash in the table.
func place(h uint32) uint16 {
	h ^= h >> 15
	h *= 0x2C1B3C6D
	h ^= h >> 12
	return uint16(h >> (32 - wordBits))
}
