package segment

import "bytes"

// A picture has a text alternative and often a caption with the same words. Text browsers
// write both, and if the page has no paragraph between them and the text around, in the same
// paragraph: "Ice on the river Ice on the river It was the coldest night." Words repeated in a
// row are not a sentence, so they are split from sentences.

const (
	minDouble = 4  // words repeated: fewer can be part of a list, or intended
	maxDouble = 80 // words of the longest caption that is looked for
)

// word is a word of a paragraph.
type word struct {
	from, to int32
	hash     uint32
}

// splitDoubles splits paragraphs around words that are repeated in a row.
func (d *dump) splitDoubles(paras []para) []para {
	if d.markdown {
		return paras
	}
	parted := make([]para, 0, len(paras))
	var words []word
	for _, p := range paras {
		if p.to-p.from < 4*minDouble-1 {
			parted = append(parted, p) // too few words to repeat
			continue
		}
		words = d.readWords(words[:0], p)
		for from := 0; ; {
			at, end, ok := d.double(words, from)
			if !ok {
				break
			}
			if at > from {
				parted = append(parted, d.head(p, words[at].from))
				p = d.tail(p, words[at].from)
			}
			from = end
			if end == len(words) {
				break
			}
			parted = append(parted, d.head(p, words[end].from))
			p = d.tail(p, words[end].from)
		}
		parted = append(parted, p)
	}
	return parted
}

// readWords appends the words of p to words.
func (d *dump) readWords(words []word, p para) []word {
	for i := p.from; i < p.to; i++ {
		if d.src[i] <= ' ' {
			continue
		}
		w := word{from: i, hash: 2166136261}
		for ; i < p.to && d.src[i] > ' '; i++ {
			w.hash = (w.hash ^ uint32(d.src[i])) * 16777619 // FNV-1a
		}
		w.to = i
		words = append(words, w)
	}
	return words
}

// double returns the range of the first of words, from the given one on, that are repeated in
// a row.
func (d *dump) double(words []word, from int) (start, end int, ok bool) {
	const places = 1 << 8
	var last [places]int32 // one more than the start of a run of words, by its hash
	for i := from; i+minDouble <= len(words); i++ {
		at := (words[i].hash*31+words[i+1].hash)*31 + words[i+2].hash*31 + words[i+3].hash
		at = (at ^ at>>16) % places
		before := int(last[at]) - 1
		last[at] = int32(i) + 1
		if n := i - before; before >= 0 && n >= minDouble && n <= maxDouble && i+n <= len(words) && d.same(words[before:i], words[i:i+n]) {
			return before, i + n, true
		}
	}
	return 0, 0, false
}

// same reports whether two runs of words are equal.
func (d *dump) same(a, b []word) bool {
	for i := range a {
		if a[i].hash != b[i].hash || !bytes.Equal(d.src[a[i].from:a[i].to], d.src[b[i].from:b[i].to]) {
			return false
		}
	}
	return true
}
