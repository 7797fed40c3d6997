package rank

import (
	"testing"
	"time"

	"presscut/extract/internal/page"
)

// manyHashes is how many hashes the tests make that all belong in one place.
const manyHashes = 1 << 17

// TestGramSetHostile fills a set with hashes whose low bits are nearly the same.
func TestGramSetHostile(t *testing.T) {
	start := time.Now()
	s := newGramSet(nil, manyHashes)
	for i := range uint32(manyHashes) {
		hash := max(1, i>>5<<20|i&31)
		*s.place(hash) = seenGram{hash: hash}
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("%d hashes take %v", manyHashes, took)
	}
}

// TestCopiesHostile counts blocks with hashes that lead to the same slot, each of
// which is there twice.
func TestCopiesHostile(t *testing.T) {
	inverse := uint64(1) // of what countCopies multiplies by: each round doubles its right bits
	for range 6 {
		inverse *= 2 - inverse*0x9E3779B97F4A7C15
	}
	s := &sheet{memory: new(memory), page: &page.Page{Blocks: make([]page.Block, manyHashes)}}
	for i := range s.page.Blocks {
		s.page.Blocks[i].Hash = inverse * uint64(i/2)
	}
	start := time.Now()
	s.countCopies()
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("%d blocks take %v", manyHashes, took)
	}
	for i, c := range s.copies {
		if first := i%2 == 0; c != (copies{2, first}) {
			t.Fatalf("block %d: %+v", i, c)
		}
	}
}
