package rank

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

//go:embed model.bin
var modelBytes []byte

// shipped is the model that the training command made; its card is
// train/README.md. It is part of the program, and TestModel holds it readable.
var shipped = sync.OnceValue(func() *Model {
	m, err := ReadModel(modelBytes)
	if err != nil {
		panic("extract/internal/rank: model.bin: " + err.Error())
	}
	return m
})

// Model is what training learned: two tables of weights for the first guess,
// and boosted trees over the features of a block. Its file is, in little
// endian: the bias of words and of names as float32, wordBits and nameBits
// worth of int8 weights, tableScale to a unit; the number of trees as uint16
// and their bias as float32; then for each tree treeNodes pairs of feature and
// threshold and treeLeaves leaves of int16, leafScale to a unit.
type Model struct {
	wordBias, nameBias float32
	words              []byte // int8
	names              []byte // int8
	bias               float32
	trees              []byte // read where they stand, tree by tree
}

// tree is one tree as it stands in the file: node i goes on with node 2i+1, or with
// 2i+2 if the feature is at least the threshold; the nodes behind the splits are
// the leaves.
type tree [treeBytes]byte

// The parts of a tree.
const (
	splitBytes = 2 // feature, threshold
	leafBytes  = 2
	leavesAt   = splitBytes * treeNodes
	treeBytes  = leavesAt + leafBytes*treeLeaves
)

// row is the features of one block, with room for all that a byte can name.
type row [256]uint8

// The shape of the model.
const (
	tableScale = 24   // int8 weights a unit of log-odds
	leafScale  = 4096 // int16 leaves a unit of log-odds
	treeDepth  = 5
	treeNodes  = 1<<treeDepth - 1
	treeLeaves = 1 << treeDepth
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

// rows returns the features of the blocks of p, in the memory of mem.
func (m *Model) rows(p *page.Page, d *declare.Declared, mem *memory) []row {
	mem.elements = readElements(mem.elements, p, m.nameWeight)
	return newSheet(p, d, mem, m.guess(p, d, mem.elements)).rows()
}

// nameWeight returns the weight of the word with the given hash in a class or
// id attribute.
func (m *Model) nameWeight(hash uint32) float32 {
	return float32(int8(m.names[nameIndex(hash)])) / tableScale
}

// guess returns the first guess at each block of p.
func (m *Model) guess(p *page.Page, d *declare.Declared, elements []elementFacts) []guess {
	title := titleWords(p, d)
	guesses := make([]guess, len(p.Blocks))
	var t tokens
	for i := range p.Blocks {
		b := &p.Blocks[i]
		t.words(p, b)
		var sum float32
		for _, h := range t.hash[:t.n] {
			sum += float32(int8(m.words[h]))
		}
		g := guess{
			words: m.wordBias + float32(sum/tableScale*tokenWeight(t.n)),
			names: m.nameBias + elements[b.Element].score,
			title: t.overlap(title),
		}
		g.p = boost.Probability(g.words + g.names)
		guesses[i] = g
	}
	return guesses
}

// tokenWeight is what the sum of n words' weights is multiplied by: words in
// one block are not independent witnesses.
func tokenWeight(n int) float32 { return float32(1 / math.Sqrt(float64(max(n, 1)))) }

// probabilities returns the probability of each row.
func (m *Model) probabilities(rows []row) []float32 {
	p := m.odds(rows)
	for i, odds := range p {
		p[i] = boost.Probability(odds)
	}
	return p
}

// Most blocks of most pages are plain boilerplate, and the first trees know it:
// a row whose log-odds are below plainOdds after one of the stages, each so many
// trees, is not taken any further. By cross-validation three in five rows end
// early, and of the words that would have been kept three in a hundred thousand.
// The other trees would have lowered their log-odds by settled.
const (
	plainOdds = -2
	settled   = -1.4
)

var stages = [...]int{30, 60, 130}

// odds runs each row through the trees and returns its log-odds. It takes four
// rows at a time: a row's way through a tree is a chain of loads that wait for
// each other, and four chains wait together.
func (m *Model) odds(rows []row) []float32 {
	sums := make([]int32, len(rows))
	odds := make([]float32, len(rows))
	open := make([]int32, len(rows)) // the rows that are not known to be plain
	for i := range open {
		open[i] = int32(i)
	}
	from := 0
	for _, stage := range stages {
		to := min(stage*treeBytes, len(m.trees))
		addTrees(m.trees[from:to], rows, sums, open)
		open = slices.DeleteFunc(open, func(i int32) bool {
			odds[i] = m.logOdds(sums[i]) + settled
			return odds[i] < plainOdds+settled
		})
		from = to
	}
	addTrees(m.trees[from:], rows, sums, open)
	for _, i := range open {
		odds[i] = m.logOdds(sums[i])
	}
	return odds
}

// addTrees adds to sums what trees say of the rows whose places are in open.
func addTrees(trees []byte, rows []row, sums, open []int32) {
	for four := range slices.Chunk(open, 4) {
		var r [4]*row
		for k := range r {
			r[k] = &rows[four[min(k, len(four)-1)]]
		}
		var sum [4]int32
		for rest := trees; len(rest) >= treeBytes; rest = rest[treeBytes:] {
			(*tree)(rest).add(&sum, &r)
		}
		for k, i := range four {
			sums[i] += sum[k]
		}
	}
}

// logOdds returns what a sum of leaves stands for.
func (m *Model) logOdds(sum int32) float32 { return m.bias + float32(float32(sum)/leafScale) }

// add adds the leaves that four rows lead to.
func (t *tree) add(sums *[4]int32, rows *[4]*row) {
	var i, j, k, l int
	a, b, c, d := rows[0], rows[1], rows[2], rows[3]
	for range treeDepth {
		i, j, k, l = t.next(i, a), t.next(j, b), t.next(k, c), t.next(l, d)
	}
	sums[0] += t.leaf(i)
	sums[1] += t.leaf(j)
	sums[2] += t.leaf(k)
	sums[3] += t.leaf(l)
}

// next returns the node that follows node i for row r. There is no branch to
// guess wrong, and the masks, which change nothing, spare the bounds checks.
func (t *tree) next(i int, r *row) int {
	split := splitBytes * (i & treeNodes)
	less := (int(r[t[split]]) - int(t[split+1])) >> 63 // -1 or 0
	return 2*i + 2 + less
}

// leaf returns what node i, which is a leaf, adds.
func (t *tree) leaf(i int) int32 {
	at := leavesAt + leafBytes*((i-treeNodes)&(treeLeaves-1))
	return int32(int16(binary.LittleEndian.Uint16(t[at:])))
}
