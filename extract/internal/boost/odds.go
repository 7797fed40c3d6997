// Package boost applies learned weights: it computes the log-odds of a row of features by
// boosted trees, the probability of log-odds, and the selection of blocks with the best
// expected F measure. Its results have the same bits on every processor.
//
// The standard library's exponential and logarithm are written in assembly for some
// processors, and the compiler may fuse a multiplication with the addition that follows,
// which rounds once instead of twice. Either can move a score across a threshold. Here,
// and wherever a score is computed, an explicit conversion around each product rounds it.
package boost

import "math"

// Probability returns the probability that has the given log-odds.
func Probability(odds float32) float32 { return float32(1 / (1 + Exp(-float64(odds)))) }

// Odds returns the log-odds of a probability.
func Odds(p float32) float32 { return float32(Log(float64(p / (1 - p)))) }

// The natural logarithm of 2, and its leading 33 bits with the rest: a product of the
// leading bits with an exponent is exact.
const (
	ln2     = 0.693147180559945309417232121458176568
	ln2High = 0x1.62e42feep-1
	ln2Low  = ln2 - ln2High
)

// Exp returns e to the power of x. Its last bit may differ from that of math.Exp.
//
// It scales the power of the remainder r of x by ln 2, which is at most ln 2 / 2, by a power
// of two. The power of r is the sum of its hyperbolic cosine and sine, whose series
// have only even and only odd powers of r.
func Exp(x float64) float64 {
	const most = 708 // a little less than where the result is out of range
	switch {
	case x > most:
		return math.Inf(1)
	case x < -most:
		return 0
	case x != x:
		return x
	}
	k := math.Floor(float64(x*(1/ln2)) + .5)
	r := x - float64(k*ln2High) - float64(k*ln2Low)
	z := float64(r * r)
	cosh := 1. / 479001600
	cosh = float64(cosh*z) + 1./3628800
	cosh = float64(cosh*z) + 1./40320
	cosh = float64(cosh*z) + 1./720
	cosh = float64(cosh*z) + 1./24
	cosh = float64(cosh*z) + 1./2
	sinh := 1. / 6227020800
	sinh = float64(sinh*z) + 1./39916800
	sinh = float64(sinh*z) + 1./362880
	sinh = float64(sinh*z) + 1./5040
	sinh = float64(sinh*z) + 1./120
	sinh = float64(sinh*z) + 1./6
	rest := float64(cosh*z) + float64(float64(sinh*z)*r) + r
	return (1 + rest) * math.Float64frombits(uint64(int(k)+exponentBias)<<mantissaBits)
}

// Log returns the natural logarithm of x. Its last bit may differ from that of math.Log.
//
// It adds the logarithms of the power of two in x and of the remaining factor m, which
// is near 1: twice the inverse hyperbolic tangent of (m-1)/(m+1).
func Log(x float64) float64 {
	if !(x > 0 && x <= math.MaxFloat64) {
		return math.Log(x) // infinite, or not a number
	}
	if x < smallestNormal {
		return Log(x*(1<<mantissaBits)) - mantissaBits*ln2
	}
	bits := math.Float64bits(x)
	k := float64(int(bits>>mantissaBits) - exponentBias)
	m := math.Float64frombits(bits&(1<<mantissaBits-1) | exponentBias<<mantissaBits)
	if m > math.Sqrt2 {
		m /= 2
		k++
	}
	s := (m - 1) / (m + 1)
	z := float64(s * s)
	w := float64(z * z)
	even := float64(w*(2./21)) + 2./17
	even = float64(even*w) + 2./13
	even = float64(even*w) + 2./9
	even = float64(even*w) + 2./5
	odd := float64(w*(2./19)) + 2./15
	odd = float64(odd*w) + 2./11
	odd = float64(odd*w) + 2./7
	odd = float64(odd*w) + 2./3
	rest := float64(even*w) + float64(odd*z)
	return float64(k*ln2High) + (float64(s*rest) + float64(k*ln2Low) + float64(2*s))
}

// The form of a float64.
const (
	mantissaBits   = 52
	exponentBias   = 1023
	smallestNormal = 0x1p-1022
)
