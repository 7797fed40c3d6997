package dump

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

// Model has the parameters learned for ranking.
type Model struct {
	Words  WordWeights
	Stages [Stages]Trees // each uses the guess of the stage before
}

// Stages is the number of times that the blocks of a page are judged, each time with a better
// guess of where the article is.
const Stages = 3

// Trees are boosted trees of one depth. The log odds of a row are the sum of the
// leaves that it falls into.
type Trees struct {
	Depth int   // MaxDepth at most
	Base  int16 // log odds of a row before all trees, in units of LeafUnit
	Trees []Tree
}

// Tree is a full binary tree: its splits in the order of their levels, 1<<Depth - 1
// of them, and its 1<<Depth leaves, in units of LeafUnit.
type Tree struct {
	Splits [1 << MaxDepth]Split
	Leaves [1 << MaxDepth]int8
}

// MaxDepth is the depth of the deepest tree.
const MaxDepth = 6

// Split sends a row to the right if its feature is above Limit.
type Split struct {
	Feature, Limit uint8
}

// LeafUnit is the log odds of one step of a leaf.
const LeafUnit = 1.0 / 128

// Odds returns the log odds of row.
func (t *Trees) Odds(row *Row) float32 { return t.All([]Row{*row})[0] }

// All returns the log odds of each of rows.
func (t *Trees) All(rows []Row) []float32 {
	odds := make([]float32, len(rows))
	t.revise(odds, rows) // all rows still have to be judged
	return odds
}

// abreast is the number of rows that go down a tree side by side: a processor waits for a
// split before it can read the next one, and handles other rows meanwhile.
const abreast = 8

// stretch is the number of rows that go through all trees together: a tree at a time, with
// rows that stay in the processor's nearest memory.
const stretch = 8 * abreast

// revise sets the odds by t of all rows that are not plain.
func (t *Trees) revise(odds []float32, rows []Row) {
	var places [stretch]int
	n := 0
	for i := range rows {
		if odds[i] < plainOdds {
			continue
		}
		places[n] = i
		if n++; n == stretch {
			t.odds(odds, rows, places[:])
			n = 0
		}
	}
	t.odds(odds, rows, places[:n])
}

// odds sets the elements of odds at places to the log odds of the rows there. There are at
// most stretch places.
func (t *Trees) odds(odds []float32, rows []Row, places []int) {
	if len(places) == 0 {
		return
	}
	var open [stretch]*Row
	for i := range open {
		open[i] = &rows[places[min(i, len(places)-1)]]
	}
	var sums [stretch]int32
	leaf := uint32(1)<<t.Depth - 1 // the place of the first leaf, after the splits
	for k := range t.Trees {
		tree := &t.Trees[k]
		for i := 0; i < len(places); i += abreast {
			a, b, c, d, e, f, g, h := open[i], open[i+1], open[i+2], open[i+3], open[i+4], open[i+5], open[i+6], open[i+7]
			var na, nb, nc, nd, ne, nf, ng, nh uint32
			for range t.Depth {
				na, nb, nc, nd = tree.next(na, a), tree.next(nb, b), tree.next(nc, c), tree.next(nd, d)
				ne, nf, ng, nh = tree.next(ne, e), tree.next(nf, f), tree.next(ng, g), tree.next(nh, h)
			}
			sums[i] += tree.leaf(na - leaf)
			sums[i+1] += tree.leaf(nb - leaf)
			sums[i+2] += tree.leaf(nc - leaf)
			sums[i+3] += tree.leaf(nd - leaf)
			sums[i+4] += tree.leaf(ne - leaf)
			sums[i+5] += tree.leaf(nf - leaf)
			sums[i+6] += tree.leaf(ng - leaf)
			sums[i+7] += tree.leaf(nh - leaf)
		}
	}
	for i, place := range places {
		odds[place] = float32(int32(t.Base)+sums[i]) * LeafUnit
	}
}

// next returns the place where row goes from the split at i. It uses the sign of a difference
// instead of a branch, which a processor could not predict.
func (t *Tree) next(i uint32, row *Row) uint32 {
	s := t.Splits[i%(1<<MaxDepth)]
	return 2*i + 1 + (uint32(s.Limit)-uint32(row[s.Feature]))>>31
}

func (t *Tree) leaf(i uint32) int32 { return int32(t.Leaves[i%(1<<MaxDepth)]) }

//go:embed model.bin
var table []byte

// shipped returns the decoded table. It is decoded on first use.
var shipped = sync.OnceValue(func() *Model {
	m, err := decode(table)
	if err != nil {
		panic("extract/internal/rank/dump: " + err.Error())
	}
	return m
})

// The table is the weights of words, one byte each, then the trees of each
// stage: their depth in one byte, number and base in two bytes each, little
// endian, and the splits and leaves of each tree.

var errTable = errors.New("malformed table of the model")

func decode(b []byte) (*Model, error) {
	m := new(Model)
	if len(b) < len(m.Words) {
		return nil, errTable
	}
	for i := range m.Words {
		m.Words[i] = int8(b[i])
	}
	b = b[len(m.Words):]
	for i := range m.Stages {
		var err error
		if b, err = m.Stages[i].decode(b); err != nil {
			return nil, err
		}
	}
	if len(b) > 0 {
		return nil, errTable
	}
	return m, nil
}

// decode reads t from the beginning of b and returns the rest.
func (t *Trees) decode(b []byte) ([]byte, error) {
	const head = 5
	if len(b) < head || b[0] > MaxDepth {
		return nil, errTable
	}
	t.Depth = int(b[0])
	n := int(binary.LittleEndian.Uint16(b[1:]))
	t.Base = int16(binary.LittleEndian.Uint16(b[3:]))
	b = b[head:]
	leaves := 1 << t.Depth
	if len(b) < n*(3*leaves-2) {
		return nil, errTable
	}
	t.Trees = make([]Tree, n)
	for k := range t.Trees {
		tree := &t.Trees[k]
		for i := range leaves - 1 {
			if int(b[0]) >= NumFeatures {
				return nil, errTable
			}
			tree.Splits[i] = Split{b[0], b[1]}
			b = b[2:]
		}
		for i := range leaves {
			tree.Leaves[i] = int8(b[i])
		}
		b = b[leaves:]
	}
	return b, nil
}

// Encode returns the table of m in its embedded form.
func (m *Model) Encode() []byte {
	b := make([]byte, 0, 2*len(m.Words))
	for _, w := range m.Words {
		b = append(b, byte(w))
	}
	for i := range m.Stages {
		b = m.Stages[i].encode(b)
	}
	return b
}

// encode appends t to b.
func (t *Trees) encode(b []byte) []byte {
	leaves := 1 << t.Depth
	b = append(b, byte(t.Depth))
	b = binary.LittleEndian.AppendUint16(b, uint16(len(t.Trees)))
	b = binary.LittleEndian.AppendUint16(b, uint16(t.Base))
	for k := range t.Trees {
		for _, s := range t.Trees[k].Splits[:leaves-1] {
			b = append(b, s.Feature, s.Limit)
		}
		for _, l := range t.Trees[k].Leaves[:leaves] {
			b = append(b, byte(l))
		}
	}
	return b
}
