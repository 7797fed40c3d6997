package rank

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"sync"

	"presscut/extract/internal/page"
)

//go:embed model.bin
var modelBytes []byte

// shipped is the model that the training command made; its card stands beside
// it in train/README.md.
var shipped = sync.OnceValue(func() *Model {
	m, err := ReadModel(modelBytes)
	if err != nil {
		return new(Model)
	}
	return m
})

// Model is what training learned: two tables of weights for the first guess,
// and boosted trees over the features of a block. Its file is, in little
// endian: the bias of words and of names as float32, wordBits and nameBits
// worth of int8 weights, tableScale to a unit; the number of trees as uint16
// and their bias as float32; then for each tree treeNodes pairs of feature and
// threshold and treeLeaves leaves of int16, leafScale to a unit.
//
// A tree is complete and needs no pointers: node i goes on with node 2i+1, or
// with 2i+2 if the feature is at least the threshold.
type Model struct {
	wordBias, nameBias float32
	words              []byte // int8
	names              []byte // int8
	bias               float32
	trees              []byte
}

// The shape of the model.
const (
	tableScale = 24   // int8 weights a unit of log-odds
	leafScale  = 4096 // int16 leaves a unit of log-odds
	treeDepth  = 5
	treeNodes  = 1<<treeDepth - 1
	treeLeaves = 1 << treeDepth
	treeBytes  = 2*treeNodes + 2*treeLeaves
)

// errModel means that a model's file does not have the size it should have.
var errModel = errors.New("rank: damaged model")

// ReadModel reads a model from its file. A file that ends after the tables has
// no trees: it serves to make the features that trees are trained on.
func ReadModel(b []byte) (*Model, error) {
	const tables = 8 + 1<<wordBits + 1<<nameBits
	if len(b) < tables {
		return nil, errModel
	}
	m := &Model{
		wordBias: float(b),
		nameBias: float(b[4:]),
		words:    b[8 : 8+1<<wordBits],
		names:    b[8+1<<wordBits : tables],
	}
	if b = b[tables:]; len(b) == 0 {
		return m, nil
	}
	if len(b) < 6 || len(b) != 6+int(binary.LittleEndian.Uint16(b))*treeBytes {
		return nil, errModel
	}
	m.bias, m.trees = float(b[2:]), b[6:]
	return m, nil
}

func float(b []byte) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(b)) }

// Rows returns the features of the blocks of p, NumFeatures bytes each.
func (m *Model) Rows(p *page.Page) []uint8 {
	elements := readElements(p, m.nameWeight)
	return newSheet(p, elements, m.guess(p, elements)).rows()
}

// nameWeight returns the weight of the word with the given hash in a class or
// id attribute.
func (m *Model) nameWeight(hash uint32) float32 {
	return float32(int8(m.names[nameIndex(hash)])) / tableScale
}

// guess returns the first guess at each block of p.
func (m *Model) guess(p *page.Page, elements []elementFacts) []guess {
	title := titleWords(p)
	guesses := make([]guess, len(p.Blocks))
	var t tokens
	for i := range p.Blocks {
		b := &p.Blocks[i]
		t.words(p, b)
		var sum float32
		for _, h := range t.hash[:t.n] {
			sum += float32(int8(m.words[h]))
		}
		guesses[i] = guess{
			words: m.wordBias + sum/tableScale*tokenWeight(t.n),
			names: m.nameBias + elements[b.Element].score,
			title: t.overlap(title),
		}
	}
	return guesses
}

// tokenWeight is what the sum of n words' weights is multiplied by: words in
// one block are not independent witnesses.
func tokenWeight(n int) float32 { return float32(1 / math.Sqrt(float64(max(n, 1)))) }

// probabilities runs each row through the trees.
func (m *Model) probabilities(rows []uint8) []float32 {
	p := make([]float32, len(rows)/numFeatures)
	for i := range p {
		row := (*[numFeatures]uint8)(rows[i*numFeatures:])
		p[i] = m.probability(row)
	}
	return p
}

func (m *Model) probability(row *[numFeatures]uint8) float32 {
	sum := int32(0)
	for trees := m.trees; len(trees) >= treeBytes; trees = trees[treeBytes:] {
		tree := (*[treeBytes]uint8)(trees)
		at := 0
		for range treeDepth {
			next := 2*at + 1
			if row[tree[2*at]] >= tree[2*at+1] {
				next++
			}
			at = next
		}
		leaf := 2*treeNodes + 2*(at-treeNodes)
		sum += int32(int16(binary.LittleEndian.Uint16(tree[leaf:])))
	}
	return float32(1 / (1 + math.Exp(-float64(m.bias)-float64(sum)/leafScale)))
}
