package rank

import (
	"math/bits"
	"slices"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// A page may hold its article twice, for small and for large screens, or its
// lead once more in a box. Text also repeats for good reasons: a song has its
// refrain, a contract the same clause under two headings, a manual the same
// parameter for two functions. So a block that repeats an earlier one is dropped
// only with its run of blocks, or if there is nothing between
// the two.
const (
	repeatGram  = 5    // words that must follow each other
	repeatShare = 0.85 // of a block's groups of words that must have been seen
	repeatWords = 25   // of a block that is dropped alone
	doubtful    = 0.1  // probability of a dropped block that may be of such a run
	leastCopy   = 0.2  // share of the kept words in a run that is a second copy
	manyBlocks  = 4    // of such a run, where they are short
)

// dropRepeats drops kept blocks whose text occurs in kept blocks before them.
func dropRepeats(p *page.Page, m *memory, verdicts []page.Verdict) {
	total := keptWords(p, verdicts, 0, int32(len(verdicts)))
	m.findRepeats(p, verdicts, int(total))
	before := int32(original)
	for i := 0; i < len(verdicts); {
		r := m.runAt(p, verdicts, i)
		if r.isCopy(total) || r.blocks == 1 && isEcho(p, m, i, before) {
			for k := i; k < r.end; k++ {
				verdicts[k].Set(false, page.Copy)
			}
		} else if verdicts[i].Keep {
			before = int32(r.end) - 1
		}
		i = r.end
	}
}

// isEcho reports whether block i, which repeats another, does so for no good reason:
// it is a box of its own, as a summary is, or comes right after the other, which is
// the kept block before.
func isEcho(p *page.Page, m *memory, i int, before int32) bool {
	b := &p.Blocks[i]
	return b.Words >= repeatWords && (p.Elements[b.Element].Tag == page.Div || m.repeats[i] == before)
}

// original is the value in m.repeats for a block that repeats none.
const original = -1

// findRepeats records for each kept block the first kept block that it repeats. It also
// records a long block that was dropped for being a copy, because it is part of the run
// with its heading.
func (m *memory) findRepeats(p *page.Page, verdicts []page.Verdict, words int) {
	m.seen = newGramSet(m.seen, words)
	m.repeats = slices.Grow(m.repeats[:0], len(verdicts))[:len(verdicts)]
	var text []uint32
	for i, v := range verdicts {
		b := &p.Blocks[i]
		m.repeats[i] = original
		if !v.Keep && (v.P < doubtful || b.Words < repeatWords) {
			continue
		}
		text = allWords(text[:0], p, b)
		text = text[:min(len(text), 2*int(b.Words))] // as many as there is room for: "a-b-c" is one to a block
		if len(text) == 0 {
			continue
		}
		seen, first := m.seen.count(text)
		if float64(seen) >= repeatShare*float64(grams(text)) {
			m.repeats[i] = first
			continue
		}
		if v.Keep {
			m.seen.addAll(text, int32(i))
		}
	}
}

// run is blocks in a row that repeat others in their order.
type run struct {
	end                 int // the block after the last one
	blocks, long, words int // long blocks are those of repeatWords words
}

// isCopy reports whether a run is a second copy of the article or of a part of it,
// on a page of which total words are kept. A heading with one paragraph is none.
func (r run) isCopy(total int32) bool {
	share := float64(r.words) / float64(max(total, 1))
	return share >= leastCopy && (r.long > 1 || r.blocks >= manyBlocks)
}

// runAt returns the run that begins with block i, which is empty if that block
// repeats none.
func (m *memory) runAt(p *page.Page, verdicts []page.Verdict, i int) run {
	r := run{end: i + 1}
	last := int32(original)
	for k := i; k < len(verdicts); k++ {
		if !verdicts[k].Keep && m.repeats[k] == original {
			if r.blocks == 0 {
				break
			}
			continue
		}
		if m.repeats[k] <= last || int(m.repeats[k]) >= i {
			break
		}
		last = m.repeats[k]
		words := int(p.Blocks[k].Words)
		r.end, r.blocks, r.words = k+1, r.blocks+1, r.words+words
		if words >= repeatWords {
			r.long++
		}
	}
	return r
}

// gramSet is a table of groups of words in open addressing.
type gramSet []seenGram

// seenGram is the hash of a group of words and their block. The hash 0 marks a free place.
type seenGram struct {
	hash  uint32
	block int32
}

// newGramSet returns a table with room for the hashes of n words, or twice as many
// characters of a script without spaces, in the memory of old.
func newGramSet(old gramSet, n int) gramSet {
	return zeroed(old, 1<<bits.Len(uint(4*n+2)))
}

// maxTries is how many places are tried for a hash: in a table that is half full, chance never
// needs as many, but a page may be made of words whose hashes all belong in one place.
const maxTries = 256

// place returns the place of hash, or a free one, or else one whose hash must be replaced.
func (s gramSet) place(hash uint32) *seenGram {
	mask := uint32(len(s) - 1)
	at := hash & mask
	for tries := 0; s[at].hash != 0 && s[at].hash != hash && tries < maxTries; tries++ {
		at = (at + 1) & mask
	}
	return &s[at]
}

// addAll adds all groups of words as those of block.
func (s gramSet) addAll(words []uint32, block int32) {
	for k := range grams(words) {
		hash := gram(words[k:])
		*s.place(hash) = seenGram{hash, block}
	}
}

// count returns how many groups of words are in s, and the block of the first.
func (s gramSet) count(words []uint32) (n int, first int32) {
	for k := range grams(words) {
		hash := gram(words[k:])
		if g := s.place(hash); g.hash == hash {
			if n == 0 {
				first = g.block
			}
			n++
		}
	}
	return n, first
}

// grams returns how many groups words have: fewer words than a group are one.
func grams(words []uint32) int { return max(1, len(words)-repeatGram+1) }

// gram hashes the first repeatGram words, or all if they are fewer, and never to 0.
func gram(words []uint32) uint32 {
	hash := boost.HashBasis
	for _, w := range words[:min(repeatGram, len(words))] {
		hash = hash*boost.SaltPair ^ w
	}
	return max(hash, 1)
}

// allWords appends the hashes of all words of b to dst.
func allWords(dst []uint32, p *page.Page, b *page.Block) []uint32 {
	for _, r := range p.Runs[b.Run:b.EndRun] {
		dst = textWords(dst, p.Text(r), p.Kind == page.FromHTML)
	}
	return dst
}

// textWords appends the hashes of all words of text to dst.
func textWords(dst []uint32, text []byte, entities bool) []uint32 {
	var t Tokens
	for len(text) > 0 {
		w := wordReader{tokens: &t}
		t.n = 0
		n := w.read(text, entities)
		w.end()
		dst = append(dst, t.single[:w.n]...)
		text = text[n:]
	}
	return dst
}
