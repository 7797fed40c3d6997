package dumps

import (
	"log"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/rank/dump"
	"presscut/extract/internal/train/corpus"
)

// The model judges in stages, each of which sees the guesses of the one
// before. Guesses on pages that a model has seen are too good to learn from, so
// that each stage learns from those of models that have not (stacking, Wolpert
// 1992).

// stages are the trees of each stage, by cross-validation.
var stages = [dump.Stages]size{
	{60, 5, 0.2},
	{130, 6, 0.14},
	{200, 6, 0.1},
}

// guessShare is how many fifths of the dumps the models are trained on whose
// guesses the next stage learns from: each page comes in several flavours. The
// first stage is shipped like that, so that its guesses are no better than those
// that were learned from; the others are trained on all dumps.
var guessShare = [dump.Stages - 1]uint32{2, 3}

// guesses are models of one stage by two corpus.Folds that they have not seen.
type guesses [corpus.Folds][corpus.Folds]*boost.Trees

// leastAgreement is the F1 that the last guess reaches at least on dumps whose gold
// is trusted: by models that have not seen them, one in twenty has less. Much of the
// gold of those is of a part of the article only. The last stage is not trained on
// them (confident learning, Northcutt et al. 2021); nothing is gained where the
// second is not either.
const leastAgreement = 0.7

// trainer trains the stages one after another.
type trainer struct {
	dumps   []*sample
	scores  []foldScores
	guesses [dump.Stages - 1]guesses
	doubted []bool // the dumps that the last stage is not trained on
}

// trainGuesses trains for each stage but the last the models whose guesses the
// next one learns from: none has seen the domain of the page that it judges. Those of the
// last but one that have not seen a second fold either are only there to check.
func (t *trainer) trainGuesses(check bool) {
	for k := range t.guesses {
		for f := range corpus.Folds {
			for g := f; g < corpus.Folds; g++ {
				if g > f && k == len(t.guesses)-1 && !check {
					continue
				}
				trees := t.train(k, f, g)
				t.guesses[k][f][g], t.guesses[k][g][f] = trees, trees
			}
		}
		log.Printf("stage %d trained", k+1)
	}
	t.doubt()
}

// doubt marks the dumps that the last guess agrees too little with.
func (t *trainer) doubt() {
	t.doubted = make([]bool, len(t.dumps))
	n := 0
	for i, d := range t.dumps {
		if d.gold == nil {
			continue
		}
		var odds []float32
		rows := d.rows(t.scores[i][d.fold])
		for k, models := range t.guesses {
			if k > 0 {
				d.blocks.AddGuess(rows, odds)
			}
			odds = models[d.fold][d.fold].All(rows)
		}
		if bag(d.kept(d.blocks.Decide(odds, 0)), d.gold).f1() < leastAgreement {
			t.doubted[i] = true
			n++
		}
	}
	log.Printf("%d dumps doubted", n)
}

// train trains the trees of stage k on dumps of other corpus.Folds than f and g; folds
// holds none back.
func (t *trainer) train(k, f, g int) *boost.Trees {
	parts := make([]matrix, len(t.dumps))
	parallel(len(t.dumps), func(from, to int) {
		for i := from; i < to; i++ {
			if t.learns(k, i, f, g) {
				t.addTo(&parts[i], k, i, f)
			}
		}
	})
	var m matrix
	for i := range parts {
		m.rows = append(m.rows, parts[i].rows...)
		m.label = append(m.label, parts[i].label...)
		m.weight = append(m.weight, parts[i].weight...)
	}
	trees := m.train(stages[k])
	return &trees
}

// learns reports whether stage k learns from dump i where corpus.Folds f and g are held
// back.
func (t *trainer) learns(k, i, f, g int) bool {
	d := t.dumps[i]
	switch {
	case d.fold == f || d.fold == g, k == dump.Stages-1 && t.doubted[i]:
		return false
	case k > 0 && f == g:
		return true
	}
	return corpus.Hash(d.flavour+d.id)%5 < guessShare[k]
}

// addTo adds to m the rows of dump i as stage k sees them, with guesses of
// models that have not seen fold held either; corpus.Folds is none.
func (t *trainer) addTo(m *matrix, k, i, held int) {
	d := t.dumps[i]
	if held == corpus.Folds {
		held = d.fold
	}
	for _, rows := range variants(d, t.scores[i][held]) {
		for _, models := range t.guesses[:k] {
			d.blocks.AddGuess(rows, models[d.fold][held].All(rows))
		}
		m.add(d, rows)
	}
}

// trainWithout returns the model to measure fold f with.
func (t *trainer) trainWithout(f int) *dump.Model {
	m := new(dump.Model)
	for k := range t.guesses {
		m.Stages[k] = *t.guesses[k][f][f]
	}
	m.Stages[dump.Stages-1] = *t.train(dump.Stages-1, f, f)
	return m
}

// trainAll trains the model that is shipped, all of it on all dumps. The guesses
// that its stages learn from have not seen the dump's domain.
func (t *trainer) trainAll() *dump.Model {
	m := &dump.Model{Words: trainWords(t.dumps, func(*sample) bool { return true }).table()}
	for k := range m.Stages {
		m.Stages[k] = *t.train(k, corpus.Folds, corpus.Folds)
	}
	return m
}

// variants returns the rows of d: as they are and, for some pages, as if they
// were in a language without weights of words, or without known phrases either.
func variants(d *sample, scores []float32) [][]dump.Row {
	all := [][]dump.Row{d.rows(scores)}
	if kind := corpus.Hash(d.id) % blindShare; kind < 2 {
		all = append(all, blind(d.rows(make([]float32, len(d.words))), kind == 1))
	}
	return all
}

// blindShare is the inverse share of the dumps that are trained on a second
// time as if they were in a language without weights of words, and of those
// that are as if in one without known phrases either.
const blindShare = 3

// blind hides from rows the weights of words, which only known languages have, and, unless
// phrases is true, known phrases.
func blind(rows []dump.Row, phrases bool) []dump.Row {
	for i := range rows {
		r := &rows[i]
		r[dump.FeatureEnglish] = 0
		if !phrases {
			hidePhrases(r)
		}
	}
	return rows
}

func hidePhrases(r *dump.Row) {
	for _, f := range [...]int{dump.FeaturePhrase, dump.FeatureExact, dump.FeatureOpening, dump.FeatureTails, dump.FeatureProseSinceTail} {
		r[f] = 0
	}
	r[dump.FeatureFromTail] = dump.Top
	for k := range 6 {
		r[dump.FeatureNear+k*dump.NumNear+dump.NearPhrase] = 0
	}
}
