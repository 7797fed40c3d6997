package rank

import (
	_ "embed"
	"encoding/binary"
	"math"
	"slices"
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

//go:embed model.bin
var modelBytes []byte

// Shipped returns the model that the training command made; its card is
// train/README.md. It is part of the program, and TestModel holds it readable.
var Shipped = sync.OnceValue(func() *Model {
	m, err := ReadModel(modelBytes)
	if err != nil {
		panic("extract/internal/rank: model.bin: " + err.Error())
	}
	return m
})

// Model has the learned parameters: two tables of weights for the first guess,
// and boosted trees over the features of a block. Its file is, in little
// endian: the bias of words and of names as float32, wordBits and nameBits
// worth of int8 weights, tableScale to a unit, and the trees in treeForm.
type Model struct {
	wordBias, nameBias float32

	Words []byte // int8; zeros for a language whose words are not known
	names []byte // int8
	trees boost.Trees
}

// Row is the features of one block. The first NumFeatures are used.
type Row = boost.Row

const tableScale = 24 // int8 weights a unit of log-odds

// treeForm is how trees are written: the leaves have 4096 steps to a unit of log-odds.
var treeForm = boost.Form{Features: NumFeatures, LeafBytes: 2, Unit: 1. / 4096}

// ReadModel reads a model from its file. A file that ends after the tables has
// no trees: it serves to make the features that trees are trained on.
func ReadModel(b []byte) (*Model, error) {
	const tables = 8 + 1<<wordBits + 1<<nameBits
	if len(b) < tables {
		return nil, boost.ErrDamaged
	}
	m := &Model{
		wordBias: float(b),
		nameBias: float(b[4:]),
		Words:    b[8 : 8+1<<wordBits],
		names:    b[8+1<<wordBits : tables],
	}
	if b = b[tables:]; len(b) == 0 {
		return m, nil
	}
	var err error
	if m.trees, b, err = treeForm.Read(b); err != nil {
		return nil, err
	}
	if len(b) > 0 {
		return nil, boost.ErrDamaged
	}
	return m, nil
}

func float(b []byte) float32 { return math.Float32frombits(binary.LittleEndian.Uint32(b)) }

// rows returns the features of the blocks of p, in the memory of mem.
func (m *Model) rows(p *page.Page, d *declare.Declared, mem *memory) []Row {
	mem.elements = readElements(mem.elements, p, m.nameWeight)
	return newSheet(p, d, mem, m.guess(p, d, mem.elements)).rows()
}

// nameWeight returns the weight of the word with the given hash in a class or id attribute.
func (m *Model) nameWeight(hash uint32) float32 {
	return float32(int8(m.names[NamePlace(hash)])) / tableScale
}

// guess returns the first guess at each block of p.
func (m *Model) guess(p *page.Page, d *declare.Declared, elements []elementFacts) []guess {
	title := titleWords(p, d)
	guesses := make([]guess, len(p.Blocks))
	var t Tokens
	for i := range p.Blocks {
		b := &p.Blocks[i]
		t.Read(p, b)
		var sum float32
		for _, h := range t.Places() {
			sum += float32(int8(m.Words[h]))
		}
		g := guess{
			words: m.wordBias + float32(sum/tableScale*t.Weight()),
			names: m.nameBias + elements[b.Element].score,
			title: t.overlap(title),
		}
		g.p = boost.Probability(g.words + g.names)
		guesses[i] = g
	}
	return guesses
}

// probabilities returns the probability of each row.
func (m *Model) probabilities(rows []Row) []float32 {
	p := m.odds(rows)
	for i, odds := range p {
		p[i] = boost.Probability(odds)
	}
	return p
}

// Most blocks of most pages are plain boilerplate, and the first trees recognise it:
// a row whose log-odds are below plainOdds after one of the stages, each a number of
// trees, is not taken any further. By cross-validation three in five rows end
// early, and of the words that would have been kept three in a hundred thousand.
// The other trees would have lowered their log-odds by settled.
const (
	plainOdds = -2
	settled   = -1.4
)

var stages = [...]int{30, 60, 130}

// odds runs each row through the trees and returns its log-odds.
func (m *Model) odds(rows []Row) []float32 {
	sums := make([]int32, len(rows))
	odds := make([]float32, len(rows))
	open := make([]int32, len(rows)) // the rows that are not known to be plain
	for i := range open {
		open[i] = int32(i)
	}
	from := 0
	for _, stage := range stages {
		to := min(stage, len(m.trees.Trees))
		m.trees.Add(sums, rows, open, from, to)
		open = slices.DeleteFunc(open, func(i int32) bool {
			odds[i] = m.trees.Odds(sums[i]) + settled
			return odds[i] < plainOdds+settled
		})
		from = to
	}
	m.trees.Add(sums, rows, open, from, len(m.trees.Trees))
	for _, i := range open {
		odds[i] = m.trees.Odds(sums[i])
	}
	return odds
}
