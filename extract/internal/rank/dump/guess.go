package dump

// A first guess of few trees tells roughly where the article is. That puts
// every block in its place: what stands far behind the last sure block, after
// a gap, with little of the article to come, is no part of it, however well
// it reads. The second trees see the guess of the block, its neighbours, the
// windows around it and the page.

const (
	// sure is the probability from which a block is surely of the article;
	// it has minProse words at least.
	sure = 0.6

	// doubt is the probability below which words weigh against the heaviest run.
	doubt = 0.35
)

// AddGuess adds to rows what the log odds of a first guess say.
func (b *Blocks) AddGuess(rows []Row, odds []float32) {
	n := len(rows)
	p := make([]float32, n)
	mass, words := make([]float32, n+1), make([]float32, n+1)
	for i := range rows {
		p[i] = sigmoid(odds[i])
		length := float32(b.facts[i].words)
		mass[i+1] = mass[i] + length*p[i]
		words[i+1] = words[i] + length
		rows[i][fGuess] = share(p[i], 1)
	}
	from, to := heaviest(n, func(i int) float32 { return float32(b.facts[i].words+1) * (p[i] - doubt) })
	page := share(mass[n], words[n])
	for i := range rows {
		row := &rows[i]
		for k, offset := range [...]int{-3, -2, -1, 1, 2, 3} {
			if j := i + offset; j >= 0 && j < n {
				row[fGuessNear+k] = rows[j][fGuess]
			}
		}
		for k, reach := range windows {
			low, high := max(i-reach, 0), min(i+reach+1, n)
			row[fGuessWide+k] = share(mass[high]-mass[low], words[high]-words[low])
		}
		row[fGuessPage] = page
		row[fGuessBefore] = share(mass[i], mass[n])
		row[fGuessAfter] = logScale(int32(mass[n] - mass[i+1]))
		switch {
		case i < from:
			row[fGuessToRun] = logScale(int32(words[from]-words[i])) | 1
		case i >= to:
			row[fGuessFromRun] = logScale(int32(words[i]-words[to])) | 1
		default:
			row[fGuessRun] = 1
		}
	}
	b.addGaps(rows, p, mass, words)
}

// addGaps adds how far the sure blocks around each block are.
func (b *Blocks) addGaps(rows []Row, p, mass, words []float32) {
	last := -1
	for i := range rows {
		rows[i][fGuessGap] = top
		if last >= 0 {
			rows[i][fGuessGap] = min(logScale(int32(words[i]-words[last+1])), top-1)
		}
		if b.isSure(i, p) {
			last = i
		}
	}
	next, end := -1, -1 // the next sure block, and the end of its run
	for i := len(rows) - 1; i >= 0; i-- {
		rows[i][fGuessNextGap] = top
		if next >= 0 {
			rows[i][fGuessNextGap] = min(logScale(int32(words[next]-words[i+1])), top-1)
			rows[i][fGuessNextMass] = logScale(int32(mass[end] - mass[next]))
		}
		if b.isSure(i, p) {
			if next < 0 || words[next]-words[i+1] > minProse {
				end = i + 1
			}
			next = i
		}
	}
}

func (b *Blocks) isSure(i int, p []float32) bool { return p[i] >= sure && b.facts[i].words >= minProse }
