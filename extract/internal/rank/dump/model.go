package dump

import (
	_ "embed"
	"sync"

	"presscut/extract/internal/boost"
)

// Model has the parameters learned for ranking.
type Model struct {
	Words  WordWeights
	Stages [Stages]boost.Trees // each uses the guess of the stage before
}

// Stages is the number of times that the blocks of a page are judged, each time with a better
// guess of where the article is.
const Stages = 3

// Row is the features of one block of a text dump.
type Row = boost.Row

// TreeForm is how trees are written.
var TreeForm = boost.Form{Features: NumFeatures, LeafBytes: 1, Unit: 1. / 128}

// revise sets the odds of all rows that are not plain by t.
func revise(t *boost.Trees, odds []float32, rows []Row) {
	sums, open := make([]int32, len(rows)), make([]int32, 0, len(rows))
	for i := range rows {
		if odds[i] >= plainOdds {
			open = append(open, int32(i))
		}
	}
	t.Add(sums, rows, open, 0, len(t.Trees))
	for _, i := range open {
		odds[i] = t.Odds(sums[i])
	}
}

//go:embed model.bin
var table []byte

// shipped returns the table. It is read on first use.
var shipped = sync.OnceValue(func() *Model {
	m, err := ReadModel(table)
	if err != nil {
		panic("extract/internal/rank/dump: model.bin: " + err.Error())
	}
	return m
})

// ReadModel reads a model from its file: the weights of words, one byte each, then
// the trees of each stage in TreeForm.
func ReadModel(b []byte) (*Model, error) {
	m := new(Model)
	if len(b) < len(m.Words) {
		return nil, boost.ErrDamaged
	}
	for i := range m.Words {
		m.Words[i] = int8(b[i])
	}
	b = b[len(m.Words):]
	for i := range m.Stages {
		var err error
		if m.Stages[i], b, err = TreeForm.Read(b); err != nil {
			return nil, err
		}
	}
	if len(b) > 0 {
		return nil, boost.ErrDamaged
	}
	return m, nil
}
