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
	{0, 0}, {0.20, 0.33}, {0.40, 0.50}, {0.55, 0.57}, {0.65, 0.66}, {0.75, 0.75}, {0.83, 0.84}, {0.88, 0.90}, {0.93, 0.93}, {0.98, 0.97}, {1, 1},
}

// confidence returns the F1 to be expected of the body.
func (f *facts) confidence() float64 {
	expected := f.expected()
	for i := 1; i < len(calibration); i++ {
		from, to := calibration[i-1], calibration[i]
		if expected <= to.expected {
			share := (expected - from.expected) / (to.expected - from.expected)
			return from.real + share*(to.real-from.real)
		}
	}
	return 1
}

// The floor below which the best blocks of a page are no article. On all but two
// of the 1,497 pages of the WCXB development set that fall below it, the best
// blocks had less than a third of the words right.
const (
	minExpected = 0.2 // F1 to be expected
	minHit      = 6   // words to be expected that are of the article
)

// holdsArticle reports whether what was kept is worth to be called an article.
func (f *facts) holdsArticle() bool {
	return f.kept > 0 && f.expected() >= minExpected && f.hit >= minHit
}
