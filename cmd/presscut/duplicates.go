package main

import (
	"math/bits"
	"unicode"
)

// Articles are near duplicates if they share seven tenths of their shingles, the runs of three
// words: two reports of one event share less than one tenth, unless one is a copy of the
// other. The share for two texts is estimated by sketches, after "One Permutation Hashing" by
// Li, Owen and Zhang, 2012: the hashes of all shingles are distributed over bins, a sketch
// holds the smallest of each bin, and the share of equal bins of two texts is that of their
// equal shingles.
//
// Whether a sketch is near one of a million others is found without comparing it to all: four
// adjacent bins make a band, each band has a table of the last article with such a band, and
// two near duplicates have at least one of sixteen bands in common: for a share of .7 in 99 of
// a hundred pairs, for .8 in all but two of ten thousand.

const (
	shingleWords = 3
	sketchBins   = 64
	bandBins     = 4
	bands        = sketchBins / bandBins

	// nearShare is the share of equal bins, of those that are not empty in both
	// sketches, from which two articles are near duplicates.
	nearShare = .7

	// maxSketches is the number of articles that are remembered, the last ones: their sketches
	// take 64 MB, and the tables 16 MB.
	maxSketches = 1 << 18
)

// sketch is the value by which texts are compared. An empty bin is 0.
type sketch [sketchBins]uint32

// sketchOf returns the sketch of a text.
func sketchOf(text string) *sketch {
	s := new(sketch)
	var last [shingleWords]uint64 // the hashes of the last words
	words := 0
	eachWord(text, func(hash uint64) {
		copy(last[:], last[1:])
		last[shingleWords-1] = hash
		if words++; words >= shingleWords {
			s.add(last)
		}
	})
	if words < shingleWords {
		s.add(last)
	}
	return s
}

// add adds the hash of a shingle to its bin.
func (s *sketch) add(shingle [shingleWords]uint64) {
	var h uint64
	for _, word := range shingle {
		h = mix(h ^ word)
	}
	bin, value := &s[h%sketchBins], uint32(h>>32)|1
	if *bin == 0 || value < *bin {
		*bin = value
	}
}

// mix spreads the bits of a hash: the last step of SplitMix64.
func mix(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// eachWord calls f with the hash of each word of a text, in lower case. In scripts without
// spaces, each character is a word.
func eachWord(text string, f func(hash uint64)) {
	const offset, prime = 14695981039346656037, 1099511628211 // of FNV-1a
	h := uint64(offset)
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			h = (h ^ uint64(unicode.ToLower(r))) * prime
			if !isUnspaced(r) {
				continue
			}
		}
		if h != offset {
			f(h)
			h = offset
		}
	}
	if h != offset {
		f(h)
	}
}

// isUnspaced reports whether r is of a script without spaces between words: those of
// South-East Asia from Thai to Burmese, and of China and Japan.
func isUnspaced(r rune) bool {
	return 0x0E00 <= r && r < 0x10A0 || 0x1780 <= r && r < 0x1800 || r >= 0x2E80
}

// near reports whether two sketches are of near duplicates.
func (s *sketch) near(other *sketch) bool {
	equal, full := 0, 0
	for i := range s {
		if s[i]|other[i] == 0 {
			continue
		}
		full++
		if s[i] == other[i] {
			equal++
		}
	}
	return float64(equal) >= nearShare*float64(full)
}

// band returns the place of one of the bands in its table, or -1 if it is empty.
func (s *sketch) band(i int) int {
	var h, filled uint64
	for _, bin := range s[i*bandBins : (i+1)*bandBins] {
		h, filled = mix(h^uint64(bin)), filled|uint64(bin)
	}
	if filled == 0 {
		return -1
	}
	return int(h >> (64 - bits.TrailingZeros(maxSketches)))
}

// sketches remembers the articles of a run.
type sketches struct {
	all   []sketch // a ring once there are maxSketches of them
	next  int      // index in all of the next sketch
	bands [bands][]int32
}

// known reports whether a near duplicate of s came before. If not, it stores s.
func (k *sketches) known(s *sketch) bool {
	for i := range k.bands {
		place := s.band(i)
		if place < 0 || len(k.all) == 0 {
			continue
		}
		if index := k.bands[i][place]; index > 0 && s.near(&k.all[index-1]) {
			return true
		}
	}
	k.remember(s)
	return false
}

func (k *sketches) remember(s *sketch) {
	if k.next == len(k.all) {
		k.all = append(k.all, *s)
	} else {
		k.all[k.next] = *s
	}
	k.next++
	for i := range k.bands {
		if k.bands[i] == nil {
			k.bands[i] = make([]int32, maxSketches)
		}
		if place := s.band(i); place >= 0 {
			k.bands[i][place] = int32(k.next) // plus one, so that 0 is none
		}
	}
	k.next %= maxSketches
}
