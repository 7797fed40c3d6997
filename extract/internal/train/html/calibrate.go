package html

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// promise is the word F1 that the probabilities of one page predict for its extracted body,
// and the word F1 that the body has.
type promise struct {
	set            string
	expected, real float64
}

// expectedF1 returns the F1 of the kept words that the probabilities predict.
func expectedF1(p *page.Page, verdicts []page.Verdict) float64 {
	var kept, hit, likely float64
	for i, v := range verdicts {
		words := float64(p.Blocks[i].Words)
		likely += words * float64(v.P)
		if v.Keep {
			kept += words
			hit += words * float64(v.P)
		}
	}
	if kept == 0 {
		return 0
	}
	return 2 * hit / (kept + likely)
}

// point is one point of the calibration, with the weight of its pages.
type point struct{ expected, real, weight float64 }

// points is how many points the calibration has at most, besides 0 and 1.
const points = 12

// calibration returns the points of package judge's table: the mean real F1 of
// equal parts of the pages, by rising promise. Each set weighs the same. A point
// that is no higher than the one before is joined with it.
func calibration(promises []promise) []point {
	pages := map[string]float64{}
	for _, p := range promises {
		pages[p.set]++
	}
	slices.SortStableFunc(promises, func(a, b promise) int { return cmp.Compare(a.expected, b.expected) })
	var curve []point
	var open point
	for i, p := range promises {
		w := 1 / pages[p.set]
		open = open.with(point{p.expected, p.real, w})
		if i+1 < len(promises) && open.weight < float64(len(pages))/points {
			continue
		}
		for len(curve) > 0 && curve[len(curve)-1].real >= open.real {
			open = open.with(curve[len(curve)-1])
			curve = curve[:len(curve)-1]
		}
		curve = append(curve, open)
		open = point{}
	}
	return curve
}

// with returns the mean of two points.
func (a point) with(b point) point {
	w := a.weight + b.weight
	return point{(a.expected*a.weight + b.expected*b.weight) / w, (a.real*a.weight + b.real*b.weight) / w, w}
}

// calibrationSource returns the points as a Go file of package judge.
func calibrationSource(promises []promise) string {
	var b strings.Builder
	b.WriteString("package judge\n\n// calibration are points of a curve: the F1 that the probabilities of a page promise,\n// and the one that such pages have by cross-validation. Made by train.\nvar calibration = [...]struct{ expected, real float64 }{\n\t{0, 0},\n")
	for _, p := range calibration(promises) {
		fmt.Fprintf(&b, "\t{%.3f, %.3f},\n", p.expected, p.real)
	}
	b.WriteString("\t{1, 1},\n}\n")
	return b.String()
}
