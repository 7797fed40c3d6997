package boost

import (
	"encoding/binary"
	"errors"
)

// A row that falls through a tree is a chain of loads, each of which waits for the one
// before. So eight rows fall through a tree side by side, and a few dozen through one
// tree before the next, so that both the tree and the rows stay in the processor's
// nearest memory. The way of a row at a split is computed without a branch, because
// the processor could not predict it.

// Row is the features of a block, with room for all that a byte can number.
type Row [256]uint8

// Trees are boosted trees of one depth. The log-odds of a row are the sum of the
// leaves that it falls into.
type Trees struct {
	Depth int     // MaxDepth at most
	Base  int16   // log-odds of a row before all trees, in units
	Unit  float32 // log-odds of one step of a leaf, a power of two
	Trees []Tree
}

// Tree is a full binary tree: its splits in the order of their levels, 1<<Depth - 1
// of them, and its 1<<Depth leaves.
type Tree struct {
	Splits [1 << MaxDepth]Split
	Leaves [1 << MaxDepth]int16
}

// MaxDepth is the depth of the deepest tree.
const MaxDepth = 6

// Split sends a row to the right if its feature is above Limit.
type Split struct {
	Feature, Limit uint8
}

const (
	abreast = 8           // rows that fall through a tree side by side
	stretch = 8 * abreast // rows that fall through all trees together
)

// Add adds to sums the leaves that the rows at places fall into, of the trees from
// the given one up to but not with another.
func (t *Trees) Add(sums []int32, rows []Row, places []int32, from, to int) {
	for len(places) > 0 {
		n := min(stretch, len(places))
		t.addStretch(sums, rows, places[:n], from, to)
		places = places[n:]
	}
}

// addStretch is Add for up to stretch places, but not for none.
func (t *Trees) addStretch(sums []int32, rows []Row, places []int32, from, to int) {
	var open [stretch]*Row
	for i := range open {
		open[i] = &rows[places[min(i, len(places)-1)]]
	}
	var sum [stretch]int32
	leaf := uint32(1)<<t.Depth - 1 // the number of the first leaf, after the splits
	for k := range t.Trees[from:to] {
		tree := &t.Trees[from+k]
		for i := 0; i < len(places); i += abreast {
			a, b, c, d, e, f, g, h := open[i], open[i+1], open[i+2], open[i+3], open[i+4], open[i+5], open[i+6], open[i+7]
			var na, nb, nc, nd, ne, nf, ng, nh uint32
			for range t.Depth {
				na, nb, nc, nd = tree.next(na, a), tree.next(nb, b), tree.next(nc, c), tree.next(nd, d)
				ne, nf, ng, nh = tree.next(ne, e), tree.next(nf, f), tree.next(ng, g), tree.next(nh, h)
			}
			sum[i] += tree.leaf(na - leaf)
			sum[i+1] += tree.leaf(nb - leaf)
			sum[i+2] += tree.leaf(nc - leaf)
			sum[i+3] += tree.leaf(nd - leaf)
			sum[i+4] += tree.leaf(ne - leaf)
			sum[i+5] += tree.leaf(nf - leaf)
			sum[i+6] += tree.leaf(ng - leaf)
			sum[i+7] += tree.leaf(nh - leaf)
		}
	}
	for i, place := range places {
		sums[place] += sum[i]
	}
}

// next returns the node that row goes to from the split at node i.
func (t *Tree) next(i uint32, row *Row) uint32 {
	s := t.Splits[i%(1<<MaxDepth)]
	return 2*i + 1 + (uint32(s.Limit)-uint32(row[s.Feature]))>>31
}

func (t *Tree) leaf(i uint32) int32 { return int32(t.Leaves[i%(1<<MaxDepth)]) }

// All returns the log-odds of each of rows.
func (t *Trees) All(rows []Row) []float32 {
	sums, places := make([]int32, len(rows)), make([]int32, len(rows))
	for i := range places {
		places[i] = int32(i)
	}
	t.Add(sums, rows, places, 0, len(t.Trees))
	odds := make([]float32, len(rows))
	for i, sum := range sums {
		odds[i] = t.Odds(sum)
	}
	return odds
}

// Odds returns the log-odds of a row whose leaves have the given sum.
func (t *Trees) Odds(sum int32) float32 { return float32(float32(int32(t.Base)+sum) * t.Unit) }

// Form is how a model writes its trees: their depth in one byte, their number and base
// in two bytes each, and of each tree the splits, two bytes each, and the leaves. All
// is little endian.
type Form struct {
	Features  int     // splits ask for features below this
	LeafBytes int     // 1 or 2
	Unit      float32 // of the trees
}

// ErrDamaged means that a model's bytes do not have the required form.
var ErrDamaged = errors.New("boost: damaged model")

// Read reads trees from the beginning of b and returns the bytes after them.
func (f Form) Read(b []byte) (Trees, []byte, error) {
	const head = 5
	if len(b) < head || b[0] > MaxDepth {
		return Trees{}, nil, ErrDamaged
	}
	n := int(binary.LittleEndian.Uint16(b[1:]))
	t := Trees{Depth: int(b[0]), Base: int16(binary.LittleEndian.Uint16(b[3:])), Unit: f.Unit}
	b = b[head:]
	leaves := 1 << t.Depth
	if len(b) < n*(2*(leaves-1)+f.LeafBytes*leaves) {
		return Trees{}, nil, ErrDamaged
	}
	t.Trees = make([]Tree, n)
	for k := range t.Trees {
		tree := &t.Trees[k]
		for i := range leaves - 1 {
			if int(b[0]) >= f.Features {
				return Trees{}, nil, ErrDamaged
			}
			tree.Splits[i] = Split{b[0], b[1]}
			b = b[2:]
		}
		for i := range leaves {
			if f.LeafBytes == 1 {
				tree.Leaves[i] = int16(int8(b[i]))
			} else {
				tree.Leaves[i] = int16(binary.LittleEndian.Uint16(b[2*i:]))
			}
		}
		b = b[f.LeafBytes*leaves:]
	}
	return t, b, nil
}
