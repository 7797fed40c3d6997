package dump

import (
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/lexicon"
)

// wordTable is a hash table of lexicon.LineWords with open addressing. Hash 0 marks a free place.
type wordTable [1 << 11]struct {
	hash uint32
	kind lexicon.LineWord
}

var words = sync.OnceValue(func() *wordTable {
	t := new(wordTable)
	for _, word := range lexicon.LineWords {
		h := boost.HashBasis
		for _, c := range word.Word {
			h = hashRune(h, c)
		}
		if p := t.place(h); t[p].hash == 0 {
			t[p].hash, t[p].kind = h, word.Kind
		}
	}
	return t
})

// place returns the place of hash in t, or the free one where it belongs.
func (t *wordTable) place(hash uint32) uint32 {
	p := hash % uint32(len(t))
	for t[p].hash != 0 && t[p].hash != hash {
		p = (p + 1) % uint32(len(t))
	}
	return p
}

// kind returns the kind of the word with this hash, or 0.
func (t *wordTable) kind(hash uint32) lexicon.LineWord { return t[t.place(hash)].kind }
