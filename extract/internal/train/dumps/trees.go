package dumps

import (
	"math"
	"math/rand/v2"
	"slices"
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/rank/dump"
)

// The parameters of the boosted trees (XGBoost, Chen and Guestrin 2016, with
// histograms), by cross-validation.
const (
	lambda     = 2.0  // L2 on leaves, in units of rows of mean weight
	minHessian = 20.0 // of a leaf
	rowShare   = 0.12 // of the rows for each tree, at most
	colShare   = 0.5  // of the features for each tree
	treeSeed   = 2
)

const bins = 64

// matrix is the rows that trees are trained on.
type matrix struct {
	rows   []dump.Row
	label  []float32
	weight []float32
}

// size is how many trees of which depth are boosted by which step.
type size struct {
	trees, depth int
	step         float32
}

func (m *matrix) add(d *sample, rows []dump.Row) {
	for k := range rows {
		if d.weight[k] > 0 && d.label[k] >= 0 {
			m.rows = append(m.rows, rows[k])
			m.label = append(m.label, d.label[k])
			m.weight = append(m.weight, d.weight[k])
		}
	}
}

// sums are the gradients and hessians of the rows in one bin of a feature.
type sums struct{ g, h float32 }

type histogram [dump.NumFeatures][bins]sums

// train boosts trees on the logistic loss.
func (m *matrix) train(s size) boost.Trees {
	t := boost.Trees{Depth: s.depth, Unit: dump.TreeForm.Unit}
	var total, positive float64
	for i, w := range m.weight {
		total += float64(w)
		positive += float64(w * m.label[i])
	}
	mean := float32(total / float64(len(m.weight)))
	base := math.Log(positive / (total - positive))
	t.Base = int16(math.Round(base / float64(t.Unit)))
	odds := make([]float32, len(m.rows))
	for i := range odds {
		odds[i] = t.Odds(0)
	}
	gradients := make([]sums, len(m.rows))
	random := rand.New(rand.NewPCG(treeSeed, 0))
	for range s.trees {
		parallel(len(m.rows), func(from, to int) {
			for i := from; i < to; i++ {
				p := sigmoid(odds[i])
				w := m.weight[i] / mean
				gradients[i] = sums{w * (p - m.label[i]), w * p * (1 - p)}
			}
		})
		rows := draw(gradients, random)
		b := builder{matrix: m, size: s, gradients: gradients}
		for f := range dump.NumFeatures {
			if random.Float64() < colShare {
				b.features = append(b.features, f)
			}
		}
		b.grow(0, 0, rows, b.histogram(rows))
		one := boost.Trees{Depth: s.depth, Unit: t.Unit, Trees: []boost.Tree{b.tree}}
		parallel(len(m.rows), func(from, to int) {
			for i, o := range one.All(m.rows[from:to]) {
				odds[from+i] += o
			}
		})
		t.Trees = append(t.Trees, b.tree)
	}
	return t
}

// draw returns a sample of the rows: those that the trees so far get wrong are
// likelier to be drawn, and the gradients of the others that are drawn weigh
// more for it (gradient-based sampling, Ke et al. 2017 and Ibragimov and Gusev
// 2019).
func draw(gradients []sums, random *rand.Rand) []int32 {
	var mean float64
	for _, g := range gradients {
		mean += math.Sqrt(float64(g.g*g.g + g.h*g.h))
	}
	mean /= float64(len(gradients))
	var rows []int32
	for i, g := range gradients {
		p := min(1, rowShare*math.Sqrt(float64(g.g*g.g+g.h*g.h))/mean)
		if random.Float64() < p {
			rows = append(rows, int32(i))
			gradients[i].g /= float32(p)
			gradients[i].h /= float32(p)
		}
	}
	return rows
}

// builder builds one tree.
type builder struct {
	*matrix
	size
	gradients []sums
	features  []int
	tree      boost.Tree
}

// histogram sums the gradients of rows by feature and bin.
func (b *builder) histogram(rows []int32) *histogram {
	h := new(histogram)
	parallel(len(b.features), func(from, to int) {
		features := b.features[from:to]
		for _, i := range rows {
			row, g := &b.rows[i], b.gradients[i]
			for _, f := range features {
				s := &h[f][row[f]%bins]
				s.g += g.g
				s.h += g.h
			}
		}
	})
	return h
}

// grow builds the subtree of node, which has rows and is on the given level.
func (b *builder) grow(node, level int, rows []int32, h *histogram) {
	var all sums
	for _, s := range h[b.features[0]] {
		all.g += s.g
		all.h += s.h
	}
	if level == b.depth {
		value := -b.step * all.g / (all.h + lambda)
		b.tree.Leaves[node-(1<<b.depth-1)] = int16(max(-127, min(math.Round(float64(value/dump.TreeForm.Unit)), 127)))
		return
	}
	split, ok := b.bestSplit(h, all)
	if !ok {
		split = boost.Split{Feature: 0, Limit: 255}
	}
	b.tree.Splits[node] = split
	middle := partition(rows, func(i int32) bool { return b.rows[i][split.Feature] <= split.Limit })
	left, right := rows[:middle], rows[middle:]
	if !ok {
		b.grow(2*node+1, level+1, left, h)
		return
	}
	var hl, hr *histogram
	if len(left) < len(right) {
		hl = b.histogram(left)
		hr = h.less(hl)
	} else {
		hr = b.histogram(right)
		hl = h.less(hr)
	}
	b.grow(2*node+1, level+1, left, hl)
	b.grow(2*node+2, level+1, right, hr)
}

// bestSplit returns the split that lowers the loss most.
func (b *builder) bestSplit(h *histogram, all sums) (boost.Split, bool) {
	value := func(s sums) float32 { return s.g * s.g / (s.h + lambda) }
	best, found := float32(1e-3), false
	var split boost.Split
	for _, f := range b.features {
		var left sums
		for limit := range bins - 1 {
			left.g += h[f][limit].g
			left.h += h[f][limit].h
			right := sums{all.g - left.g, all.h - left.h}
			if left.h < minHessian || right.h < minHessian {
				continue
			}
			if gain := value(left) + value(right) - value(all); gain > best {
				best, found = gain, true
				split = boost.Split{Feature: uint8(f), Limit: uint8(limit)}
			}
		}
	}
	return split, found
}

// less returns h less other, in the memory of h.
func (h *histogram) less(other *histogram) *histogram {
	for f := range h {
		for i := range h[f] {
			h[f][i].g -= other[f][i].g
			h[f][i].h -= other[f][i].h
		}
	}
	return h
}

// partition moves the rows that are on the left to the front, keeping the order
// on both sides, and returns how many there are.
func partition(rows []int32, left func(int32) bool) int {
	var right []int32
	n := 0
	for _, i := range rows {
		if left(i) {
			rows[n] = i
			n++
		} else {
			right = append(right, i)
		}
	}
	copy(rows[n:], right)
	return n
}

// parallel runs f on two halves of n.
func parallel(n int, f func(from, to int)) {
	var wait sync.WaitGroup
	for _, half := range slices.Collect(halves(n)) {
		wait.Go(func() { f(half[0], half[1]) })
	}
	wait.Wait()
}

func halves(n int) func(func([2]int) bool) {
	return func(yield func([2]int) bool) {
		_ = yield([2]int{0, n / 2}) && yield([2]int{n / 2, n})
	}
}
