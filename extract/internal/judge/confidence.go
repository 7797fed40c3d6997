package judge

// expected returns the F1 of the kept words that the probabilities promise: what
// the cut maximised, but for the blocks that were dropped as repeated.
func (f *facts) expected() float64 {
	if f.kept == 0 {
		return 0
	}
	return 2 * f.hit / (float64(f.kept) + f.likely)
}

// confidence returns the F1 to be expected of the body.
func (f *facts) confidence() float64 { return f.expected() }

// minExpected is the expected F1 below which the best blocks of a page are no
// article.
const minExpected = 0.2

// holdsArticle reports whether what was kept is worth to be called an article.
func (f *facts) holdsArticle() bool { return f.kept > 0 && f.expected() >= minExpected }
