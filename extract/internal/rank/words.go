package rank

import (
	"math"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// The words of a block are strong evidence: "read", "more" and "subscribe" belong to
// boilerplate, "said" to prose. A table learned by logistic regression has a weight for each
// word, pair of words, first and last word, hashed to wordBits bits. All digits are treated
// alike, and case is ignored.
const (
	wordBits = 15
	maxWords = 40 // words at the beginning of a block that are used
)

// maxWhole is the number of words up to which a block is looked up as a whole.
const maxWhole = 4

// maxTokens is the number of hashes that a block can have.
const maxTokens = 2*maxWords + 2

// Tokens are the hashed words of one block, each below 1<<wordBits.
type Tokens struct {
	hash    [maxTokens]uint16
	n       int
	single  [maxWords]uint32 // the words alone, in full
	singles int
}

func (t *Tokens) add(hash uint32) {
	hash *= boost.SaltPair
	t.hash[t.n] = uint16((hash ^ hash>>15) >> (32 - wordBits))
	t.n++
}

// Places returns the places of the tokens in the table of words.
func (t *Tokens) Places() []uint16 { return t.hash[:t.n] }

// Weight returns the factor for the sum of the tokens' weights. It is below 1 because words in
// one block are not independent evidence.
func (t *Tokens) Weight() float32 { return float32(1 / math.Sqrt(float64(max(t.n, 1)))) }

// Read sets t to the hashed words of block b.
func (t *Tokens) Read(p *page.Page, b *page.Block) {
	t.n = 0
	w := wordReader{tokens: t}
	for _, r := range p.Runs[b.Run:b.EndRun] {
		if w.n >= maxWords {
			break
		}
		if r.Start == r.End {
			w.end()
			continue
		}
		w.read(p.Text(r), p.Kind == page.FromHTML)
	}
	w.end()
	t.singles = w.n
	if w.n > 0 {
		t.add(w.first ^ boost.SaltFirst)
		t.add(w.last ^ boost.SaltLast)
	}
	if w.n > 1 && w.n <= maxWhole {
		t.add(w.whole ^ boost.SaltWhole)
	}
}

// wordReader splits text into words and hashes them.
type wordReader struct {
	tokens      *Tokens // takes the words, up to maxWords
	n           int
	hash        uint32 // of the open word, 0 when none is open
	first, last uint32
	whole       uint32
	digit       bool // the last character was a digit
}

// read reads words from text, up to maxWords in all, and returns the number of bytes read.
func (w *wordReader) read(text []byte, entities bool) int {
	i := 0
	for i < len(text) && w.n < maxWords {
		b := text[i]
		switch {
		case page.IsLetter(b):
			i += w.letters(text[i:])
		case b <= ' ':
			w.end()
			for i++; i < len(text) && text[i] <= ' '; i++ {
				// the word has ended
			}
		case '0' <= b && b <= '9':
			if !w.digit {
				w.char('0')
			}
			w.digit = true
			i++
		case b == '&' && entities:
			w.end()
			i += skipEntity(text[i:])
		case b < utf8.RuneSelf:
			if b != '\'' {
				w.end()
			}
			i++
		default:
			r, n := utf8.DecodeRune(text[i:])
			w.rune(r)
			i += n
		}
	}
	return i
}

// rune reads a character that is not ASCII.
func (w *wordReader) rune(r rune) {
	switch {
	case page.Dense(r):
		w.end()
		w.char(uint32(r))
		w.end()
	case unicode.IsLetter(r):
		w.char(uint32(unicode.ToLower(r)))
		w.digit = false
	case r != '’':
		w.end()
	}
}

// letters reads the ASCII letters at the beginning of text, usually a word, and returns their
// number.
func (w *wordReader) letters(text []byte) int {
	n, hash := 0, w.hash
	if hash == 0 {
		hash = boost.HashBasis
	}
	for n < len(text) && page.IsLetter(text[n]) {
		hash = boost.Hash(hash, uint32(text[n]|0x20))
		n++
	}
	w.hash, w.digit = hash, false
	return n
}

func (w *wordReader) char(c uint32) {
	if w.hash == 0 {
		w.hash = boost.HashBasis
	}
	w.hash = boost.Hash(w.hash, c)
}

// end ends the open word.
func (w *wordReader) end() {
	w.digit = false
	if w.hash == 0 || w.n >= maxWords {
		return
	}
	w.tokens.add(w.hash)
	w.tokens.single[w.n] = w.hash
	if w.n == 0 {
		w.first = w.hash
	} else {
		w.tokens.add(w.last*31 ^ w.hash ^ boost.SaltPair)
	}
	w.whole = boost.Chain(w.whole, w.hash)
	w.last = w.hash
	w.hash = 0
	w.n++
}

// skipEntity returns the length of the character reference at the beginning
// of text.
func skipEntity(text []byte) int {
	for i := 1; i < len(text) && i < 10; i++ {
		if text[i] == ';' {
			return i + 1
		}
	}
	return 1
}
