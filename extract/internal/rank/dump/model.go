package dump

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

// Model is what ranking has learned.
type Model struct {
	Words  WordWeights
	Stages [Stages]Trees // each sees what the one before has guessed
}

// Stages is how often the blocks of a page are judged: each time with a better
// guess of where the article is.
const Stages = 3

// Trees are boosted trees of one depth. Each is a full binary tree: its splits
// in the order of their levels, then its leaves. The log odds of a row are the
// sum of the leaves that it falls into.
type Trees struct {
	Depth  int
	Base   int16   // log odds of a row before all trees, in units of LeafUnit
	Splits []Split // 1<<Depth - 1 a tree
	Leaves []int8  // 1<<Depth a tree, in units of LeafUnit
}

// Split sends a row to the right if its feature is above Limit.
type Split struct {
	Feature, Limit uint8
}

// LeafUnit is the log odds that a step of a leaf stands for.
const LeafUnit = 1.0 / 128

// Odds returns the log odds of row.
func (t *Trees) Odds(row *Row) float32 { return t.All([]Row{*row})[0] }

// All returns the log odds of each of rows.
func (t *Trees) All(rows []Row) []float32 {
	odds := make([]float32, len(rows))
	for from := 0; from < len(rows); from += stretch {
		to := min(from+stretch, len(rows))
		t.odds(odds[from:to], rows[from:to])
	}
	return odds
}

// stretch is how many rows go through all trees together: a tree at a time and
// rows that stay in the processor's nearest memory.
const stretch = 64

// odds sets odds to the log odds of rows, stretch at most.
func (t *Trees) odds(odds []float32, rows []Row) {
	var sums [stretch]int32
	nodes := 1<<t.Depth - 1
	for splits, leaves := t.Splits, t.Leaves; len(splits) > 0; splits, leaves = splits[nodes:], leaves[nodes+1:] {
		for i := range rows {
			at := 0
			for range t.Depth {
				// The sign of the difference says where to go: a processor
				// cannot foresee it, and waits long for what it did not.
				s := splits[at]
				at = 2*at + 1 + int(uint32(int32(s.Limit)-int32(rows[i][s.Feature]))>>31)
			}
			sums[i] += int32(leaves[at-nodes])
		}
	}
	for i := range odds {
		odds[i] = float32(int32(t.Base)+sums[i]) * LeafUnit
	}
}

//go:embed model.bin
var table []byte

// shipped decodes the table once it is needed.
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

// decode reads t from the beginning of b and returns what is left.
func (t *Trees) decode(b []byte) ([]byte, error) {
	const head, maxDepth = 5, 8
	if len(b) < head || b[0] > maxDepth {
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
	t.Splits = make([]Split, 0, n*(leaves-1))
	t.Leaves = make([]int8, 0, n*leaves)
	for ; n > 0; n-- {
		for range leaves - 1 {
			if int(b[0]) >= NumFeatures {
				return nil, errTable
			}
			t.Splits = append(t.Splits, Split{b[0], b[1]})
			b = b[2:]
		}
		for range leaves {
			t.Leaves = append(t.Leaves, int8(b[0]))
			b = b[1:]
		}
	}
	return b, nil
}

// Encode returns the table of m, as it is shipped.
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
	n := len(t.Leaves) / leaves
	b = append(b, byte(t.Depth))
	b = binary.LittleEndian.AppendUint16(b, uint16(n))
	b = binary.LittleEndian.AppendUint16(b, uint16(t.Base))
	for i := range n {
		for _, s := range t.Splits[i*(leaves-1) : (i+1)*(leaves-1)] {
			b = append(b, s.Feature, s.Limit)
		}
		for _, l := range t.Leaves[i*leaves : (i+1)*leaves] {
			b = append(b, byte(l))
		}
	}
	return b
}
