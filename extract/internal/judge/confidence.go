package judge

// expected returns the F1 of the kept words that the probabilities promise: what
// the cut maximised, but for the blocks that were dropped as repeated.
func (f *facts) expected() float64 {
	if f.kept == 0 {
		return 0
	}
	return 2 * f.hit / (float64(f.kept) + f.likely)
}

// calibration tells what F1 the bodies of an expected one have: the mean over the
// pages of the WCXB development set, by cross-validation. Between the points the
// line is straight.
var calibration = [...]struct{ expected, real float64 }{
	{0, 0}, {0.25, 0.32}, {0.35, 0.45}, {0.45, 0.54}, {0.55, 0.63}, {0.65, 0.70}, {0.75, 0.82}, {0.825, 0.88}, {0.875, 0.92}, {0.925, 0.965}, {0.965, 0.985}, {1, 1},
}

// confidence returns the F1 to be expected of the body.
func (f *facts) confidence() float64 {
	expected := f.expected()
	for i := 1; i < len(calibration); i++ {
		from, to := calibration[i-1], calibration[i]
		if expected <= to.expected {
			share := (expected - from.expected) / (to.expected - from.expected)
			return from.real + float64(share*(to.real-from.real))
		}
	}
	return 1
}

// The floor below which the best blocks of a page are no article. The pages of the
// WCXB development set that fall below it hold nothing of theirs: the best blocks
// have a word F1 below .01.
const (
	minExpected = 0.2 // F1 to be expected
	minHit      = 6   // words to be expected that are of the article
)

// holdsArticle reports whether what was kept is worth to be called an article.
func (f *facts) holdsArticle() bool {
	return f.kept > 0 && f.expected() >= minExpected && f.hit >= minHit
}
