package rank

import (
	"math/bits"

	"presscut/extract/internal/page"
)

// A page may hold its article twice, for small and for large screens, or its
// lead once more in a box. The second copy of a longer block is dropped.
const (
	repeatWords = 25   // shorter blocks repeat for good reasons
	repeatGram  = 5    // words that must follow each other
	repeatShare = 0.85 // of a block's word groups that must have been seen
)

// dropRepeats drops kept blocks whose text stands in kept blocks before them.
func dropRepeats(p *page.Page, m *memory, verdicts []page.Verdict) {
	total := int32(0)
	for i, v := range verdicts {
		if b := &p.Blocks[i]; v.Keep && b.Words >= repeatWords {
			total += b.Words
		}
	}
	m.seen = newGramSet(m.seen, int(total))
	seen := m.seen
	var words, grams []uint32
	for i := range verdicts {
		b := &p.Blocks[i]
		if !verdicts[i].Keep || b.Words < repeatWords {
			continue
		}
		words = allWords(words[:0], p, b)
		grams = grams[:0]
		old := 0
		for k := 0; k+repeatGram <= len(words); k++ {
			g := gram(words[k:])
			grams = append(grams, g)
			if seen.has(g) {
				old++
			}
		}
		if len(grams) > 0 && float64(old) >= repeatShare*float64(len(grams)) {
			verdicts[i].Keep = false
			continue
		}
		for _, g := range grams {
			seen.add(g)
		}
	}
}

// gramSet is a set of hashes in open addressing. 0 marks a free place; the
// hash 0 counts as 1.
type gramSet []uint32

// newGramSet returns a set with room for the hashes of n words, or twice as many
// characters of a script without spaces, in the memory of old.
func newGramSet(old gramSet, n int) gramSet {
	return zeroed(old, 1<<bits.Len(uint(4*n+2)))
}

// place returns where hash stands or would stand.
func (s gramSet) place(hash uint32) *uint32 {
	mask := uint32(len(s) - 1)
	at := hash & mask
	for tries := 0; s[at] != 0 && s[at] != hash && tries < len(s); tries++ {
		at = (at + 1) & mask
	}
	return &s[at]
}

func (s gramSet) has(hash uint32) bool { return *s.place(max(hash, 1)) == max(hash, 1) }

func (s gramSet) add(hash uint32) { *s.place(max(hash, 1)) = max(hash, 1) }

// gram hashes the first repeatGram words.
func gram(words []uint32) uint32 {
	hash := uint32(wordBasis)
	for _, w := range words[:repeatGram] {
		hash = hash*saltPair ^ w
	}
	return hash
}

// allWords appends the hashes of all words of b to dst.
func allWords(dst []uint32, p *page.Page, b *page.Block) []uint32 {
	var t tokens
	for _, r := range p.Runs[b.Run:b.EndRun] {
		text := p.Text(r)
		for len(text) > 0 {
			w := wordReader{tokens: &t}
			t.n = 0
			n := w.read(text, p.Kind == page.FromHTML)
			w.end()
			dst = append(dst, t.single[:w.n]...)
			text = text[n:]
		}
	}
	return dst
}
