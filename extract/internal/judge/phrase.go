package judge

import "strings"

// holdsAny reports whether text holds one of phrases.
func holdsAny(text string, phrases []string) bool { return holds(text, 1, phrases) }

// holds reports whether text has n or more of phrases. Most of several hundred phrases can be
// excluded by two of their runs of bytes.
func holds(text string, n int, phrases []string) bool {
	var known runs
	known.add(text)
	for _, phrase := range phrases {
		if !known.mayHold(phrase) || !strings.Contains(text, phrase) {
			continue
		}
		if n--; n == 0 {
			return true
		}
	}
	return false
}

// runs is the set of the runs of bytes in a text, as a Bloom filter with one hash.
type runs [64]uint64

// runLen is the length of a run: shorter runs are in every text, and the shortest phrases have
// little more.
const runLen = 3

func (r *runs) add(text string) {
	for ; len(text) >= runLen; text = text[1:] {
		at := runHash(text)
		r[at/64] |= 1 << (at % 64)
	}
}

// mayHold reports whether the phrase may be in the text.
func (r *runs) mayHold(phrase string) bool {
	return len(phrase) < runLen || r.has(phrase) && r.has(phrase[len(phrase)-runLen:])
}

// has reports whether the first run of s may be in the text.
func (r *runs) has(s string) bool {
	at := runHash(s)
	return r[at/64]&(1<<(at%64)) != 0
}

// runHash returns the place of the first run of s among the bits (Fibonacci
// hashing, Knuth, volume 3, 6.4).
func runHash(s string) uint32 {
	run := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16
	return run * 0x9e3779b1 >> 20
}
