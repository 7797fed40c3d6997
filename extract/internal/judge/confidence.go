package judge

// expected returns the expected F1 of the kept words by their probabilities. The cut maximised
// it, except for the blocks that were dropped as repeated.
func (f *facts) expected() float64 {
	if f.kept == 0 {
		return 0
	}
	return 2 * f.hit / (float64(f.kept) + f.likely)
}

// confidence returns the F1 that the body has on average by the calibration. Between
// its points the line is straight.
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

// The floor below which the best blocks of a page are not an article. The pages of the WCXB
// development set below it have none of their article: the best blocks have a word F1 below
// .01.
const (
	minExpected = 0.2 // expected F1
	minHit      = 6   // expected words of the article
)

// holdsArticle reports whether the kept blocks are good enough for an article.
func (f *facts) holdsArticle() bool {
	return f.kept > 0 && f.expected() >= minExpected && f.hit >= minHit
}
