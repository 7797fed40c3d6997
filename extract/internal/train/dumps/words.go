package dumps

import (
	"math"
	"math/rand/v2"

	"presscut/extract/internal/rank/dump"
	"presscut/extract/internal/train/corpus"
)

const (
	epochs    = 4
	rate      = 0.3  // step of AdaGrad
	shrinkage = 2e-6 // L2 per step
	wordSeed  = 1
)

// regression is a logistic regression over hashed words, trained by stochastic
// gradient descent with a step of its own for each weight (AdaGrad, Duchi et
// al. 2011).
type regression struct {
	weights, squares [len(dump.WordWeights{})]float32
}

// trainWords trains on the English dumps that use accepts.
func trainWords(dumps []*sample, use func(*sample) bool) *regression {
	type at struct{ d, block int }
	var order []at
	for i, d := range dumps {
		if !d.english || !use(d) {
			continue
		}
		for k := range d.words {
			if d.weight[k] > 0 && d.label[k] >= 0 {
				order = append(order, at{i, k})
			}
		}
	}
	random := rand.New(rand.NewPCG(wordSeed, 0))
	r := new(regression)
	var places []uint16
	for range epochs {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, o := range order {
			d := dumps[o.d]
			places = d.blocks.Places(places[:0], o.block)
			if len(places) > 0 {
				r.step(places, d.label[o.block], min(1, 10*d.weight[o.block]))
			}
		}
	}
	return r
}

// step moves the weights towards label.
func (r *regression) step(places []uint16, label, weight float32) {
	x := float32(1 / math.Sqrt(float64(len(places))))
	g := weight * (sigmoid(r.score(places)) - label) * x
	for _, p := range places {
		g := g + shrinkage*r.weights[p]
		r.squares[p] += g * g
		r.weights[p] -= rate * g / float32(math.Sqrt(float64(r.squares[p]))+1e-6)
	}
}

func (r *regression) score(places []uint16) float32 {
	var sum float32
	for _, p := range places {
		sum += r.weights[p]
	}
	return sum / float32(math.Sqrt(float64(len(places))))
}

// table returns the weights as they are shipped.
func (r *regression) table() (w dump.WordWeights) {
	for i, x := range r.weights {
		w[i] = int8(max(-127, min(math.Round(float64(x)/dump.WeightUnit), 127)))
	}
	return w
}

func sigmoid(x float32) float32 { return float32(1 / (1 + math.Exp(-float64(x)))) }

// scoreOutOfFold returns the score of each block by words, for each fold that a
// dump is tested in, by weights that have seen neither its domain nor that
// fold: scores[i][f]. scores[i][own fold] is for the test itself.
func scoreOutOfFold(dumps []*sample) []foldScores {
	scores := make([]foldScores, len(dumps))
	for f := range corpus.Folds {
		for g := f; g < corpus.Folds; g++ {
			table := trainWords(dumps, func(d *sample) bool { return d.fold != f && d.fold != g }).table()
			for i, d := range dumps {
				if d.fold == f {
					scores[i][g] = d.blocks.Scores(&table)
				} else if d.fold == g {
					scores[i][f] = d.blocks.Scores(&table)
				}
			}
		}
	}
	return scores
}

// foldScores are a dump's word scores, by the fold that is held out besides.
type foldScores [corpus.Folds][]float32
