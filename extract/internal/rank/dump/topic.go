package dump

import "presscut/extract/internal/boost"

// An article has a subject, and its words differ from those of the page around it. A guess
// shows which words those are, on each page anew and in every language: a naive Bayes
// classifier learns from the guesses for all other blocks. A teaser may read like the article,
// but its words do not occur there.

const (
	// topicSize is the number of places for the hashes of a page's words.
	topicSize = 1 << 14

	// topicWords is the number of words at the beginning of a block that are used.
	topicWords = 120

	// topicPrior is the number of blocks that a word is assumed to be in before any is counted.
	topicPrior = 0.5

	// topicUnit is the mean log odds of words for one step of a feature; in the middle of the
	// scale the words are no evidence.
	topicUnit = 1.0 / 16

	// fewFactors is how many odds are multiplied before their logarithm is taken: no product of
	// that many is out of range.
	fewFactors = 16

	// topicExtra is the number of unknown words that a block counts besides its own, so that few
	// words are weaker evidence than many.
	topicExtra = 2
)

// topicWindows are the numbers of blocks that a window reaches before and after its own.
var topicWindows = [...]int{2, 6}

// topic has the number of blocks with each word, by its hash: blocks of the article and
// others, by the guess.
type topic struct {
	words [topicSize]struct {
		in, out float32
		last    int32 // the last block that had the word, counted from 1
	}

	insides, outsides float32 // words of all blocks
}

// addTopic adds the evidence of each block's words.
func (g *guess) addTopic() {
	t := &g.topic
	t.read(g)
	n := len(g.rows)
	g.odds, g.known = zeroed(g.odds, n+1), zeroed(g.known, n+1)
	odds, words := g.odds, g.known
	for i := range g.rows {
		sum, known, found := t.odds(g.topicTokens(i), g.p[i])
		odds[i+1], words[i+1] = odds[i]+sum, words[i]+known
		g.rows[i][fTopic] = topicScale(sum, known)
		g.rows[i][fTopicFound] = found
	}
	for i := range g.rows {
		for k, reach := range topicWindows {
			from, to := max(i-reach, 0), min(i+reach+1, n)
			g.rows[i][fTopicWide+k] = topicScale(odds[to]-odds[from], words[to]-words[from])
		}
	}
}

// topicTokens returns the words of block i that are used.
func (b *Blocks) topicTokens(i int) []uint32 {
	return b.firstTokens(i, topicWords)
}

// read counts the words of all blocks.
func (t *topic) read(g *guess) {
	*t = topic{}
	for i, p := range g.p {
		tokens := g.topicTokens(i)
		for _, h := range tokens {
			if w := &t.words[h%topicSize]; int(w.last) <= i {
				w.last = int32(i) + 1
				w.in += p
				w.out += 1 - p
			}
		}
		t.insides += float32(float32(len(tokens)) * p)
		t.outsides += float32(float32(len(tokens)) * (1 - p))
	}
}

// odds returns the sum of the log odds of those tokens that other blocks have too, their
// number, and the share of tokens that other blocks of the article have. p is the probability
// of the tokens' own block, which is not counted.
func (t *topic) odds(tokens []uint32, p float32) (sum, known float32, found uint8) {
	const one = 0.5 // the sum of probabilities from which another block counts as having the word
	n := float32(len(tokens))
	in, out := max(t.insides-float32(n*p), 1), max(t.outsides-float32(n*(1-p)), 1)
	inPrior, outPrior := topicPrior*in/(in+out), topicPrior*out/(in+out)
	var inside float32
	product := 1.0 // of odds whose logarithms will be added
	for k, h := range tokens {
		w := &t.words[h%topicSize]
		ins, outs := max(w.in-p, 0), max(w.out-(1-p), 0)
		if ins > one {
			inside++
		}
		if ins+outs >= one {
			product *= float64((ins + inPrior) / (outs + outPrior))
			known++
		}
		if k%fewFactors == 0 {
			sum, product = sum+float32(boost.Log(product)), 1
		}
	}
	sum += float32(boost.Log(product))
	return sum - float32(known*logarithm(in/out)), known, share(inside, n)
}

// topicScale returns the mean log odds of words on the scale of the features.
func topicScale(sum, words float32) uint8 {
	return clamp((Top+1)/2 + float32(sum/(words+topicExtra)/topicUnit))
}

func logarithm(x float32) float32 { return float32(boost.Log(float64(x))) }
