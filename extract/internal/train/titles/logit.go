package titles

import (
	"math"

	"presscut/extract/internal/meta"
)

// weights are those of a conditional logit model: the odds of the choices of a
// dump are as e to the sum of their weights.
type weights [meta.NumTitleFeatures]float64

// ridge is the L2 penalty on weights, by cross-validation.
const ridge = 3

// train returns the weights with the largest likelihood of the right choices, by Newton's
// method.
func train(dumps []*dump) weights {
	const rounds, least = 40, 1e-2
	var of weights
	for range rounds {
		var s system
		for _, d := range dumps {
			if d.there() {
				s.add(d, &of)
			}
		}
		for i := range of {
			s.gradient[i] += ridge * of[i]
			s.hessian[i][i] += ridge
		}
		step := s.solve()
		most := 0.0
		for _, d := range step {
			most = max(most, math.Abs(d))
		}
		for i, d := range step {
			of[i] -= d / max(most, 1) // longer ones may lead away
		}
		if most < least {
			break
		}
	}
	return of
}

// system is the linear equations of a step of Newton's method.
type system struct {
	gradient weights
	hessian  [meta.NumTitleFeatures]weights
}

// add adds the terms of one dump.
func (s *system) add(d *dump, of *weights) {
	p, all, right := d.likely(of)
	var mean weights
	for i := range d.choices {
		share := p[i] / all
		for _, f := range d.choices[i].Features {
			mean[f.ID] += share * float64(f.Value)
			s.gradient[f.ID] += share * float64(f.Value)
			if d.right[i] {
				s.gradient[f.ID] -= p[i] / right * float64(f.Value)
			}
			for _, g := range d.choices[i].Features {
				s.hessian[f.ID][g.ID] += share * float64(f.Value) * float64(g.Value)
			}
		}
	}
	for i := range mean {
		for j := range mean {
			s.hessian[i][j] -= mean[i] * mean[j]
		}
	}
}

// likely returns the likelihood of each choice, up to a common factor, the sum of all, and the
// sum of those that are right.
func (d *dump) likely(of *weights) (p []float64, all, right float64) {
	p = make([]float64, len(d.choices))
	most := math.Inf(-1)
	for i, c := range d.choices {
		p[i] = of.sum(c)
		most = max(most, p[i])
	}
	for i := range p {
		p[i] = math.Exp(p[i] - most)
		all += p[i]
		if d.right[i] {
			right += p[i]
		}
	}
	return p, all, max(right, 1e-300)
}

func (w *weights) sum(c meta.TitleChoice) float64 {
	sum := 0.0
	for _, f := range c.Features {
		sum += w[f.ID] * float64(f.Value)
	}
	return sum
}

// choose records the likeliest choice.
func (d *dump) choose(of *weights) {
	most := math.Inf(-1)
	for i, c := range d.choices {
		if sum := of.sum(c); sum > most {
			most, d.chosen = sum, i
		}
	}
}

// solve returns the solution of the system, by Cholesky's decomposition: the
// hessian is symmetric and, for the ridge, positive definite.
func (s *system) solve() weights {
	l, x := &s.hessian, s.gradient
	for i := range l {
		for j := range i + 1 {
			sum := l[i][j]
			for k := range j {
				sum -= l[i][k] * l[j][k]
			}
			if i == j {
				l[i][i] = math.Sqrt(sum)
			} else {
				l[i][j] = sum / l[j][j]
			}
		}
	}
	for i := range x {
		for k := range i {
			x[i] -= l[i][k] * x[k]
		}
		x[i] /= l[i][i]
	}
	for i := len(x) - 1; i >= 0; i-- {
		for k := i + 1; k < len(x); k++ {
			x[i] -= l[k][i] * x[k]
		}
		x[i] /= l[i][i]
	}
	return x
}
