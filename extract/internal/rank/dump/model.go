package dump

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"sync"
)

// Model is what ranking has learned.
type Model struct {
	Words WordWeights
	Trees Trees
}

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
func (t *Trees) Odds(row *Row) float32 {
	sum := int(t.Base)
	splits, leaves := t.Splits, t.Leaves
	nodes := 1<<t.Depth - 1
	for len(splits) > 0 {
		at := 0
		for at < nodes {
			s := splits[at]
			at = 2*at + 1
			if row[s.Feature] > s.Limit {
				at++
			}
		}
		sum += int(leaves[at-nodes])
		splits, leaves = splits[nodes:], leaves[nodes+1:]
	}
	return float32(sum) * LeafUnit
}

//go:embed model.bin
var table []byte

// shipped decodes the table once it is needed.
var shipped = sync.OnceValue(func() *Model {
	m, err := decode(table)
	if err != nil {
		return new(Model) // a test sees to it that this does not happen
	}
	return m
})

// The table is the weights of words, one byte each, then for the trees their
// depth in one byte, their number and base in two bytes each, little endian,
// and the splits and leaves of each tree.

var errTable = errors.New("malformed table of the model")

func decode(b []byte) (*Model, error) {
	m := new(Model)
	if len(b) < len(m.Words)+5 {
		return nil, errTable
	}
	for i := range m.Words {
		m.Words[i] = int8(b[i])
	}
	b = b[len(m.Words):]
	t := &m.Trees
	t.Depth = int(b[0])
	n := int(binary.LittleEndian.Uint16(b[1:]))
	t.Base = int16(binary.LittleEndian.Uint16(b[3:]))
	b = b[5:]
	leaves := 1 << t.Depth
	if t.Depth > 8 || len(b) != n*(2*(leaves-1)+leaves) {
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
	return m, nil
}

// Encode returns the table of m, as it is shipped.
func (m *Model) Encode() []byte {
	t := &m.Trees
	b := make([]byte, 0, len(m.Words)+5+2*len(t.Splits)+len(t.Leaves))
	for _, w := range m.Words {
		b = append(b, byte(w))
	}
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
