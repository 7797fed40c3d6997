package titles

import (
	"math"
	"testing"

	"presscut/extract/internal/meta"
)

// TestTrain wants weight for a feature of the right choices, and none for one of all choices.
func TestTrain(t *testing.T) {
	const common, telling, misleading = 0, 1, 2
	choice := func(ids ...uint8) meta.TitleChoice {
		var c meta.TitleChoice
		for _, id := range ids {
			c.Features = append(c.Features, meta.TitleFeature{ID: id, Value: 1})
		}
		return c
	}
	var dumps []*dump
	for range 100 {
		dumps = append(dumps, &dump{
			choices: []meta.TitleChoice{choice(common, misleading), choice(common, telling), choice(common)},
			right:   []bool{false, true, false},
		})
	}
	untold := &dump{choices: dumps[0].choices, right: make([]bool, 3), chosen: -1}
	of := train(append(dumps, untold))
	if of[telling] < 1 || of[misleading] > -0.1 || math.Abs(of[common]) > 1e-6 {
		t.Errorf("weights are %.2f for what tells, %.2f for what misleads, %.2f for what all have", of[telling], of[misleading], of[common])
	}
	if untold.choose(&of); untold.chosen != 1 {
		t.Errorf("choice %d is chosen, want 1", untold.chosen)
	}
}

// TestSolve: the solution of a system solves it.
func TestSolve(t *testing.T) {
	var s system
	for i := range s.gradient {
		s.gradient[i] = float64(i%7) - 3
		for j := range s.gradient {
			s.hessian[i][j] = 1 / float64(1+max(i-j, j-i))
		}
		s.hessian[i][i] += 4
	}
	before := s
	x := s.solve()
	for i := range x {
		sum := 0.0
		for j := range x {
			sum += before.hessian[i][j] * x[j]
		}
		if math.Abs(sum-before.gradient[i]) > 1e-9 {
			t.Fatalf("equation %d gives %v, want %v", i, sum, before.gradient[i])
		}
	}
}
