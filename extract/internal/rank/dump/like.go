package dump

import "presscut/extract/internal/boost"

// A page lays out its article in one way and its teasers in another. So the guesses for blocks
// with the same layout are evidence about each of them.

const (
	// likeBits is the logarithm of the number of places for kinds of blocks.
	likeBits = 10

	// likePrior is the number of words that each kind is assumed to have, distributed as on the
	// page, before any is counted.
	likePrior = 20
)

// addLikes adds the article's share of the words of like blocks, and their number. Like blocks
// have the same element, indent and distance to the block before, or the same shapes together
// with their neighbours.
func (g *guess) addLikes() {
	g.kinds = zeroed(g.kinds, len(g.rows))
	kinds := g.kinds
	for i := range g.rows {
		row := &g.rows[i]
		kinds[i] = uint32(row[fTag]) | uint32(row[fIndent])<<3 | uint32(row[fBlanks])<<9 | uint32(row[fDepth])<<13
	}
	g.addLike(fSetLike, kinds)
	for i := range g.rows {
		kinds[i] = boost.HashBasis
		for j := max(i-1, 0); j < min(i+2, len(g.rows)); j++ {
			kinds[i] = boost.Hash(kinds[i], uint32(shapeOf(&g.facts[j], &g.rows[j])))
		}
	}
	g.addLike(fAmongLike, kinds)
}

// addLike adds feature and the next one for the blocks of the same kind.
func (g *guess) addLike(feature int, kinds []uint32) {
	var in, words [1 << likeBits]float32
	at := func(i int) (place uint32, length float32) {
		return kinds[i] * boost.SaltPair >> (32 - likeBits), float32(g.facts[i].words + 1)
	}
	for i := range g.rows {
		k, n := at(i)
		in[k] += float32(n * g.p[i])
		words[k] += n
	}
	page := likePrior * g.mass[len(g.rows)] / max(g.words[len(g.rows)], 1)
	for i := range g.rows {
		k, n := at(i)
		g.rows[i][feature] = share(in[k]-float32(n*g.p[i])+page, words[k]-n+likePrior)
		g.rows[i][feature+1] = logScale(int32(words[k]-n) / 4)
	}
}
