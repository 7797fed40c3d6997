// Package dump judges for each block of a text dump whether it belongs to the article.
//
// A dump has no markup, but pages repeat themselves: the same phrases around the article, the
// same shape of menus, sentences within. So
//
//   - each block is described by a row of features: its own shape and words,
//     those of its neighbours and of windows around it, its place on the page;
//   - a logistic regression over hashed words scores it, on English pages;
//   - boosted trees over the row, including the score, make a first guess of
//     where the article is. More trees, over the row and the features of that
//     guess, make a second one. The last trees, over the row and the features of
//     the second guess, give the probability that the block belongs to the article;
//   - on a page where the trees doubt every block, the odds of all blocks are raised;
//     Viterbi's algorithm smooths the sequence, the cut is where the expected F1
//     of the kept words is highest, and repeated blocks are kept once.
//
// Words and trees are one table of some 100 KB, made by extract/internal/train.
package dump

import (
	"slices"
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// Rank returns a verdict for each block of p. bias is added to the log odds of
// every block: above 0 more is kept, below 0 less.
func Rank(p *page.Page, bias float32) []page.Verdict {
	if len(p.Blocks) >= manyBlocks {
		return rankMany(p, bias)
	}
	return rank(p, bias)
}

func rank(p *page.Page, bias float32) []page.Verdict {
	m := shipped()
	blocks := Read(p)
	defer blocks.release()
	blocks.rows = zeroed(blocks.rows, len(p.Blocks))
	return blocks.Decide(m.Odds(blocks, blocks.Describe(blocks.rows, blocks.Scores(&m.Words))), bias)
}

// plainOdds are the log odds of a guess below which a block is surely not part of the article,
// so that the trees of later stages are skipped.
const plainOdds = -6

// Odds returns the log odds of each block that it belongs to the article. It adds the features
// of each guess to rows.
func (m *Model) Odds(blocks *Blocks, rows []Row) []float32 {
	odds := m.Stages[0].All(rows)
	for i := range m.Stages[1:] {
		blocks.AddGuess(rows, odds)
		revise(&m.Stages[i+1], odds, rows)
	}
	return odds
}

// The constants of the smoothing, by cross-validation on the dumps of the WCXB development
// pages.
const (
	// switchCost is the cost of a change between kept and dropped, in log odds of a block of
	// weight 1.
	switchCost = 0.5

	// weightPower makes a block of n words weigh n to this power.
	weightPower = 0.65
)

// Decide returns the verdicts by the blocks' log odds.
func (b *Blocks) Decide(odds []float32, bias float32) []page.Verdict {
	verdicts := b.decide(odds, bias)
	if first, ok := b.clean(verdicts); ok {
		for i := range verdicts {
			verdicts[i].Keep = i >= first
		}
	}
	return verdicts
}

// decide returns the verdicts of a page that is not clean.
func (b *Blocks) decide(odds []float32, bias float32) []page.Verdict {
	verdicts := make([]page.Verdict, len(odds))
	for i := range odds {
		verdicts[i].P = boost.Probability(odds[i] + bias)
	}
	shift := bias + lift(odds, b.page)
	keep := smooth(odds, b.page, shift-boost.Odds(cut(odds, b.page, shift)))
	for i := range verdicts {
		verdicts[i].Keep = keep[i]
	}
	b.keepListings(verdicts)
	dropRepeats(verdicts, b.page)
	b.dropDeck(verdicts)
	return verdicts
}

// listingChance is the least mean probability of the lines of a listing from which all of them
// are kept.
const listingChance = 0.4

// keepListings keeps listings, such as code, of which some lines were kept, as were the blocks
// before and after. A listing is a run of lines without an empty line between them, each
// indented further than those blocks.
func (b *Blocks) keepListings(verdicts []page.Verdict) {
	for first, end := 0, 0; first < len(verdicts); first = end {
		l := b.listingAt(first, verdicts)
		end = first + l.lines
		if first == 0 || end == len(verdicts) || !verdicts[first-1].Keep || !verdicts[end].Keep {
			continue
		}
		if l.indent <= max(b.facts[first-1].indent, b.facts[end].indent) || !l.isKept() {
			continue
		}
		for i := first; i < end; i++ {
			if !verdicts[i].Keep {
				verdicts[i].Set(true, page.AmidText)
			}
		}
	}
}

// listing is a run of lines without an empty line between them.
type listing struct {
	lines, kept int
	chance      float32 // the sum of the probabilities of its lines
	indent      int32   // the smallest
}

// listingAt returns the listing whose first line is block i.
func (b *Blocks) listingAt(i int, verdicts []page.Verdict) listing {
	l := listing{indent: b.facts[i].indent}
	for ; i < len(verdicts) && (l.lines == 0 || b.facts[i].blanks == 0); i++ {
		l.lines++
		l.chance += verdicts[i].P
		l.indent = min(l.indent, b.facts[i].indent)
		if verdicts[i].Keep {
			l.kept++
		}
	}
	return l
}

// isKept reports whether a part of the listing was kept and so must be the rest.
func (l listing) isKept() bool {
	return 0 < l.kept && l.kept < l.lines && l.chance >= listingChance*float32(l.lines)
}

const (
	maxDeck   = 60 // words of the longest second headline
	maxByline = 15 // words of the longest byline
	deckReach = 3  // blocks after it that may have the byline
)

// dropDeck drops the first kept block if a byline or date that is not kept follows: it is the
// second headline. On the dumps of the WCXB development pages that is right 13 times out of
// 14.
func (b *Blocks) dropDeck(verdicts []page.Verdict) {
	first := 0
	for first < len(verdicts) && !verdicts[first].Keep {
		first++
	}
	if first == len(verdicts) || b.facts[first].words > maxDeck {
		return
	}
	for i := first + 1; i < min(first+1+deckReach, len(verdicts)) && !verdicts[i].Keep; i++ {
		if b.isByline(i) {
			verdicts[first].Keep = false
			return
		}
	}
}

// minRepeat is the smallest number of words in a block that is dropped as a repetition:
// shorter ones may be repeated on purpose.
const minRepeat = 6

// dropRepeats drops blocks whose words were kept before.
func dropRepeats(verdicts []page.Verdict, p *page.Page) {
	seen := map[uint64]bool{}
	for i := range verdicts {
		if b := &p.Blocks[i]; verdicts[i].Keep && b.Words >= minRepeat {
			verdicts[i].Keep = !seen[b.Hash]
			seen[b.Hash] = true
		}
	}
}

// The constants of the lift, by cross-validation.
const (
	liftWords = 60            // smallest number of words in an article
	liftPage  = 5 * liftWords // and in a page around it: in shorter ones, the surest words may be all of them
	liftTo    = 2.5           // log odds of that number of the surest words, on pages that the trees know
	liftFrom  = -2            // and at least on a page that may have an article
)

// lift returns the amount to add to the log odds of all blocks before deciding which are kept.
// Some words of an article are surely part of it. If none is that sure, the page is of a kind
// that was rare in training, and the trees doubt all of it.
func lift(odds []float32, p *page.Page) float32 {
	all := int32(0)
	for i := range odds {
		all += p.Blocks[i].Words
	}
	if all < liftPage {
		return 0
	}
	words, sum := float32(0), float32(0)
	for _, i := range surest(odds, p) {
		n := float32(p.Blocks[i].Words)
		words += n
		sum += float32(n * odds[i])
	}
	if sum/words < liftFrom {
		return 0
	}
	return max(0, liftTo-sum/words)
}

// surest returns the blocks with the highest odds, the highest first, up to liftWords words.
func surest(odds []float32, p *page.Page) []int {
	var best []int
	words := int32(0) // number of words in best
	for i, o := range odds {
		n := p.Blocks[i].Words
		if n == 0 || words >= liftWords && o <= odds[best[len(best)-1]] {
			continue
		}
		at := len(best)
		for at > 0 && odds[best[at-1]] < o {
			at--
		}
		best = slices.Insert(best, at, i)
		for words += n; words-p.Blocks[best[len(best)-1]].Words >= liftWords; {
			words -= p.Blocks[best[len(best)-1]].Words
			best = best[:len(best)-1]
		}
	}
	return best
}

// cut returns the probability from which keeping a block raises the expected F1 of the kept
// words: half of the best possible F1 (Lipton, Elkan and Naryanaswamy 2014, "Optimal
// thresholding of classifiers to maximize F1 measure"). shift is added to the odds.
func cut(odds []float32, p *page.Page, shift float32) float32 {
	probabilities := make([]float32, len(odds))
	for i, o := range odds {
		probabilities[i] = boost.Probability(o + shift)
	}
	_, best := f1.Cut(probabilities, func(i int) float64 { return float64(p.Blocks[i].Words) })
	return float32(max(0.05, min(best/2, 0.5)))
}

// f1 is the measure of the kept words.
var f1 = boost.Measure{Beta: 1, Outlooks: []boost.Outlook{{Odds: 1, Chance: 1}}}

// weightOf returns the weight of a block of n words.
func weightOf(n int32) float32 {
	if int(n) < len(weights()) {
		return weights()[n]
	}
	return float32(boost.Exp(weightPower * boost.Log(float64(n))))
}

// weights has the weights of the common blocks, by their words.
var weights = sync.OnceValue(func() *[256]float32 {
	var all [256]float32
	for n := range all {
		all[n] = float32(boost.Exp(weightPower * boost.Log(float64(max(n, 1)))))
	}
	return &all
})

// smooth returns the most likely sequence of kept and dropped blocks, with a cost of
// switchCost for each change.
func smooth(odds []float32, p *page.Page, shift float32) []bool {
	from := make([][2]bool, len(odds)) // the state before, for each state
	var score [2]float32
	for i, o := range odds {
		weight := weightOf(p.Blocks[i].Words)
		var next [2]float32
		for state := range 2 {
			stay, change := score[state], score[1-state]-switchCost
			from[i][state] = state == 1
			next[state] = stay
			if change > stay {
				from[i][state] = state == 0
				next[state] = change
			}
		}
		next[1] += float32(weight * (o + shift))
		score = next
	}
	keep := make([]bool, len(odds))
	state := score[1] > score[0]
	for i := len(odds) - 1; i >= 0; i-- {
		keep[i] = state
		if state {
			state = from[i][1]
		} else {
			state = from[i][0]
		}
	}
	return keep
}
