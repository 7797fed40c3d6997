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
	var words []uint32
	for i := range verdicts {
		b := &p.Blocks[i]
		if !verdicts[i].Keep || b.Words < repeatWords {
			continue
		}
		words = allWords(words[:0], p, b)
		words = words[:min(len(words), 2*int(b.Words))] // as many as there is room for: "a-b-c" is one to a block
		if n := len(words) - repeatGram + 1; n > 0 && float64(seen.count(words)) >= repeatShare*float64(n) {
			verdicts[i].Keep = false
			continue
		}
		seen.addAll(words)
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

// maxTries is how many places are looked at for a hash: in a table that is half
// full, chance has never led on so far, but a page may be made of words whose hashes
// all belong in one place.
const maxTries = 256

// place returns where hash stands or would stand, or where another is to make way
// for it.
func (s gramSet) place(hash uint32) *uint32 {
	mask := uint32(len(s) - 1)
	at := hash & mask
	for tries := 0; s[at] != 0 && s[at] != hash && tries < maxTries; tries++ {
		at = (at + 1) & mask
	}
	return &s[at]
}

func (s gramSet) has(hash uint32) bool { return *s.place(max(hash, 1)) == max(hash, 1) }

func (s gramSet) add(hash uint32) { *s.place(max(hash, 1)) = max(hash, 1) }

// addAll adds all groups of words.
func (s gramSet) addAll(words []uint32) {
	for k := 0; k+repeatGram <= len(words); k++ {
		s.add(gram(words[k:]))
	}
}

// count returns how many groups of words are in s.
func (s gramSet) count(words []uint32) int {
	n := 0
	for k := 0; k+repeatGram <= len(words); k++ {
		if s.has(gram(words[k:])) {
			n++
		}
	}
	return n
}

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
	for _, r := range p.Runs[b.Run:b.EndRun] {
		dst = textWords(dst, p.Text(r), p.Kind == page.FromHTML)
	}
	return dst
}

// textWords appends the hashes of all words of text to dst.
func textWords(dst []uint32, text []byte, entities bool) []uint32 {
	var t tokens
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
