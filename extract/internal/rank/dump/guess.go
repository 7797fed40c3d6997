package dump

import (
	"presscut/extract/internal/boost"
	"presscut/extract/internal/spare"
)

// A guess of few trees finds roughly where the article is. That gives every block a context: a
// block far after the last sure block, after a gap, with little of the article to come, is not
// part of it, however well it reads. The trees of the next stage see the guess of the block,
// its neighbours, the windows around it, its section and the page.

const (
	// sure is the probability from which a block of at least minProse words is surely part of
	// the article.
	sure = 0.6

	// doubt is the probability below which words weigh against the heaviest run.
	doubt = 0.35
)

// guess is the result of one stage for the blocks of a page.
type guess struct {
	*Blocks
	rows []Row
	p    []float32 // probability that each block is of the article

	// Sums over the blocks before each index: words of the article by the guess, and all words.
	mass, words []float32

	from, to int // the heaviest run

	topic       topic
	odds, known []float32 // sums over the blocks before: log odds of words, and number of known words
	kinds       []uint32  // the kind of each block
}

// guesses holds free guesses so that their memory can be reused.
var guesses spare.List[guess]

func (g *guess) release() {
	g.Blocks, g.rows = nil, nil
	if spare.Size(g.p) <= maxKept/spareTables {
		guesses.Keep(g)
	}
}

// AddGuess adds to rows the features of a guess with the given log odds, replacing those of an
// earlier guess.
func (b *Blocks) AddGuess(rows []Row, odds []float32) {
	if len(rows) == 0 {
		return
	}
	n := len(rows)
	g := guesses.Take()
	defer g.release()
	g.Blocks, g.rows = b, rows
	g.p, g.mass, g.words = zeroed(g.p, n), zeroed(g.mass, n+1), zeroed(g.words, n+1)
	for i := range rows {
		g.p[i] = boost.Probability(odds[i])
		length := float32(b.facts[i].words)
		g.mass[i+1] = g.mass[i] + float32(length*g.p[i])
		g.words[i+1] = g.words[i] + length
		clear(rows[i][fGuess:])
		rows[i][fGuess] = share(g.p[i], 1)
	}
	g.from, g.to = heaviest(n, func(i int) float32 { return float32(b.facts[i].words+1) * (g.p[i] - doubt) })
	g.addPlaces()
	g.addLastGaps()
	g.addNextGaps()
	g.addSections()
	g.addBlanks()
	g.addTopic()
	g.addLikes()
}

// addPlaces adds the guesses around each block, and its place relative to the guessed article.
func (g *guess) addPlaces() {
	n := len(g.rows)
	page := share(g.mass[n], g.words[n])
	for i := range g.rows {
		row := &g.rows[i]
		for k, offset := range [...]int{-3, -2, -1, 1, 2, 3} {
			if j := i + offset; j >= 0 && j < n {
				row[fGuessNear+k] = g.rows[j][fGuess]
			}
		}
		for k, reach := range windows {
			low, high := max(i-reach, 0), min(i+reach+1, n)
			row[fGuessWide+k] = share(g.mass[high]-g.mass[low], g.words[high]-g.words[low])
		}
		row[fGuessPage] = page
		row[fGuessBefore] = share(g.mass[i], g.mass[n])
		row[fGuessAfter] = logScale(int32(g.mass[n] - g.mass[i+1]))
		switch {
		case i < g.from:
			row[fGuessToRun] = logScale(int32(g.words[g.from]-g.words[i])) | 1
		case i >= g.to:
			row[fGuessFromRun] = logScale(int32(g.words[i]-g.words[g.to])) | 1
		default:
			row[fGuessRun] = 1
		}
	}
}

// addLastGaps adds the distance from each block back to the last sure block, and the blocks
// between them that open other parts of the page: phrases, headings, dates.
func (g *guess) addLastGaps() {
	last := -1
	var gap struct{ tails, headings, dates, phrases int }
	for i := range g.rows {
		row, f := &g.rows[i], &g.facts[i]
		if phrase(row[FeaturePhrase]) >= related {
			gap.tails++
		}
		if row[FeatureExact] > 0 {
			gap.phrases++
		}
		if row[fTag] == tagHeading {
			gap.headings++
		}
		if f.months > 0 && f.words < minProse {
			gap.dates++
		}
		row[fGapTails] = uint8(min(gap.tails, Top))
		row[fGapHeadings] = uint8(min(gap.headings, Top))
		row[fGapDates] = uint8(min(gap.dates, Top))
		row[fGapPhrases] = uint8(min(gap.phrases, Top))
		row[fGuessGap] = Top
		if last >= 0 {
			row[fGuessGap] = min(logScale(int32(g.words[i]-g.words[last+1])), Top-1)
		}
		if g.isSure(i) {
			last = i
			gap.tails, gap.headings, gap.dates, gap.phrases = 0, 0, 0, 0
		}
	}
}

// addNextGaps adds the distance from each block to the next sure block.
func (g *guess) addNextGaps() {
	next, end := -1, -1 // the next sure block, and the end of its run
	for i := len(g.rows) - 1; i >= 0; i-- {
		row := &g.rows[i]
		row[fGuessNextGap] = Top
		if next >= 0 {
			row[fGuessNextGap] = min(logScale(int32(g.words[next]-g.words[i+1])), Top-1)
			row[fGuessNextMass] = logScale(int32(g.mass[end] - g.mass[next]))
		}
		if g.isSure(i) {
			if next < 0 || g.words[next]-g.words[i+1] > minProse {
				end = i + 1
			}
			next = i
		}
	}
}

func (g *guess) isSure(i int) bool { return g.p[i] >= sure && g.facts[i].words >= minProse }

// addSections adds the guesses for the section of each block, from one heading to the next.
func (g *guess) addSections() {
	n := len(g.rows)
	for from := 0; from < n; {
		to := from + 1
		for to < n && g.rows[to][fTag] != tagHeading {
			to++
		}
		words := g.words[to] - g.words[from]
		for i := from; i < to; i++ {
			row := &g.rows[i]
			row[fSection] = share(g.mass[to]-g.mass[from], words)
			row[fSectionWords] = logScale(int32(words) / 2)
			row[fSectionTitle] = g.rows[from][fGuess]
			row[fSectionIndex] = logScale(int32(i - from))
		}
		from = to
	}
}

const (
	// maxBlanks is the number up to which empty lines between two blocks are distinguished
	// within the heaviest run.
	maxBlanks = 8

	// wideBlanks is the inverse of the share of a page's gaps that are wider than the usual
	// ones: a tenth.
	wideBlanks = 10
)

// addBlanks adds the largest number of consecutive empty lines between each block and the
// heaviest run, and the usual number within that run. If a dump keeps the lines of the page's
// source, there are more of them between two parts of the page than between two paragraphs.
func (g *guess) addBlanks() {
	usual := uint8(g.usualBlanks())
	add := func(i int, most int32) {
		g.rows[i][fUsualBlanks] = usual
		g.rows[i][fMostBlanks] = uint8(min(most, Top))
	}
	for i := g.from; i < g.to; i++ {
		add(i, 0)
	}
	most := int32(0)
	for i := g.to; i < len(g.rows); i++ {
		most = max(most, g.facts[i].blanks)
		add(i, most)
	}
	most = 0
	for i := g.from - 1; i >= 0; i-- {
		most = max(most, g.facts[i+1].blanks)
		add(i, most)
	}
}

// usualBlanks returns the number of empty lines that only one in wideBlanks gaps of the
// heaviest run exceeds.
func (g *guess) usualBlanks() int {
	var gaps [maxBlanks + 1]int // number of gaps by their empty lines
	for i := g.from + 1; i < g.to; i++ {
		gaps[min(g.facts[i].blanks, maxBlanks)]++
	}
	usual, wider := maxBlanks, 0
	for usual > 0 && (wider+gaps[usual])*wideBlanks <= g.to-g.from {
		wider += gaps[usual]
		usual--
	}
	return usual
}
