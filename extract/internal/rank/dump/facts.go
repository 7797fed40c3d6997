package dump

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// facts are what one pass over a block's text tells of it.
type facts struct {
	token, endToken int32 // tokens[token:endToken] are its words
	words           int32
	lower           int32 // words that begin with a small letter
	cased           int32 // words of a script that has capitals
	camel           int32 // capitals right behind a small letter: words glued together
	marks           int32 // bars, bullets and arrows between words
	money           int32 // currency signs
	addresses       int32 // at signs, "www." and "://"
	questions       int32 // question and exclamation marks
	brackets        int32
	months          int32 // names of months, of days, and years
	blanks          int32 // lines without text above it
	indent          int32 // columns of white space before it
	phrase          phrase
	opening         phrase
	exact           bool // phrase is the whole line
	prose           bool
	repeats         uint8 // how often the block's words stand on the page, four at most
	first           bool  // it is the first time they do
	echoes          uint8 // how often its first words stand elsewhere on the page, three at most
	credit          int32 // words up to and with the last that credits a picture; 0: none does
}

// Blocks are a page's blocks with what one pass over their text tells.
type Blocks struct {
	page   *page.Page
	facts  []facts
	tokens []uint32 // hashes of the page's words, in order
	folded []byte   // the beginning of the current line, folded for the tables of phrases
	word   []byte   // the beginning of the current word in lower case

	english int // how many words are among the commonest of English
	all     int // how many words there are
}

// The constants of the 32-bit FNV-1a hash.
const (
	fnvOffset32 = 2166136261
	fnvPrime32  = 16777619
)

// minProse is how many words running text has at least; with a full stop.
const minProse = 12

// Read returns the page's blocks.
func Read(p *page.Page) *Blocks {
	r := &Blocks{page: p, facts: make([]facts, len(p.Blocks)), folded: make([]byte, 0, 2*maxPhrase)}
	size := 0
	for i := range p.Blocks {
		size += int(p.Blocks[i].Words)
	}
	r.tokens = make([]uint32, 0, size+size/8)
	end := int32(0)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		f := &r.facts[i]
		start := p.Runs[b.Run].Start
		f.blanks, f.indent = gap(p.Source[end:max(start, end)])
		end = p.Runs[b.EndRun-1].End
		r.read(b, f)
		if 2*f.cased < f.words {
			f.caseless(b.Ends > 0)
		}
		f.prose = f.words >= minProse && b.Ends > 0 && f.lower*2 > f.words || b.Ends > 1 && f.words >= minProse
	}
	r.countRepeats()
	r.countEchoes()
	return r
}

// caseless counts the words of a script without capitals as small where a
// sentence ends, as capitalized where none does: a label, in the other scripts,
// is mostly written with capitals.
func (f *facts) caseless(sentence bool) {
	f.lower = 0
	if sentence {
		f.lower = f.words
	}
}

// gap returns how many lines without text stand in the white space between two
// blocks and how many columns before the second one.
func gap(space []byte) (blanks, indent int32) {
	for _, c := range space {
		switch c {
		case '\n':
			blanks++
			indent = 0
		case '\t':
			indent += 8
		default:
			indent++
		}
	}
	return max(blanks-1, 0), indent
}

// read reads the words of a block.
func (r *Blocks) read(b *page.Block, f *facts) {
	f.token = int32(len(r.tokens))
	f.words = b.Words
	r.folded, r.word = r.folded[:0], r.word[:0]
	h := uint32(fnvOffset32)
	var last, dense rune // the character before; the same if it is of a script without spaces
	for _, run := range r.page.Runs[b.Run:b.EndRun] {
		text := r.page.Text(run)
		for i := 0; i < len(text); {
			c, size := rune(text[i]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRune(text[i:])
			}
			i += size
			switch {
			case page.Dense(c):
				r.endWord(f, h)
				if dense != 0 {
					r.tokens = append(r.tokens, hashRune(hashRune(fnvOffset32, dense), c))
				}
				dense = c
				r.fold(c)
			case isWordRune(c):
				small := toLower(c)
				if len(r.word) == 0 {
					h = fnvOffset32
					if small == c && !isDigit(c) {
						f.lower++
					}
					if small != c || unicode.IsLower(c) {
						f.cased++
					}
				} else if small != c && unicode.IsLower(last) {
					f.camel++
				}
				if len(r.word) < maxDateWord {
					r.word = utf8.AppendRune(r.word, small)
				}
				dense = 0
				if isDigit(c) {
					small = '0'
				}
				h = hashRune(h, small)
				r.fold(small)
			default:
				r.endWord(f, h)
				f.mark(c, last)
				r.fold(c)
				dense = 0
			}
			last = c
		}
	}
	r.endWord(f, h)
	f.endToken = int32(len(r.tokens))
	r.phrases(f)
}

// endWord ends the current word, if there is one.
func (r *Blocks) endWord(f *facts, hash uint32) {
	if len(r.word) == 0 {
		return
	}
	r.tokens = append(r.tokens, hash)
	r.all++
	switch {
	case isDateWord(r.word):
		f.months++
	case isCredit(r.word):
		f.credit = int32(len(r.tokens)) - f.token
	case isEnglish(r.word):
		r.english++
	}
	r.word = r.word[:0]
}

// maxDateWord is the length in bytes from which a word is no date's; it has
// room for one more character.
const maxDateWord = 20

// isDateWord reports whether word is the name of a month or a year.
func isDateWord(word []byte) bool {
	if len(word) == 4 && (word[0] == '1' && word[1] == '9' || word[0] == '2' && word[1] == '0') {
		return isDigit(rune(word[2])) && isDigit(rune(word[3]))
	}
	switch string(word) {
	case "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"januar", "jänner", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember",
		"janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
		"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
		"gennaio", "febbraio", "aprile", "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre",
		"janeiro", "fevereiro", "março", "maio", "junho", "julho", "setembro", "outubro", "novembro", "dezembro",
		"stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października",
		"listopada", "grudnia", "januari", "februari", "maart", "mei", "augustus",
		"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря":
		return true
	}
	return false
}

// isCredit reports whether word is one that credits of pictures have: what it
// is, or the agency that sells it.
func isCredit(word []byte) bool {
	switch string(word) {
	case "photo", "photos", "photograph", "photographer", "photography", "courtesy", "credit", "credits", "image", "images", "pictured",
		"getty", "reuters", "afp", "epa", "dpa", "efe", "ansa", "apa", "ntb", "tt", "scanpix", "ritzau", "imago", "keystone", "belga",
		"shutterstock", "istock", "istockphoto", "adobe", "alamy", "unsplash", "pexels", "pixabay", "flickr", "wikimedia", "archivbild",
		"foto", "fotos", "bild", "quelle", "fotograf", "symbolbild", "fotografie", "zdroj", "imagen", "crédit", "crédits", "fotografía",
		"fotógrafo", "fuente", "fonte", "fot", "kuva", "bilde", "beeld", "фото", "rex", "imagn", "sipa", "zuma", "xinhua", "picture", "alliance":
		return true
	}
	return false
}

// isEnglish reports whether word is one of the commonest of English that no
// other great language has.
func isEnglish(word []byte) bool {
	switch string(word) {
	case "the", "of", "and", "to", "that", "with", "for", "this", "are", "you", "is", "your", "from":
		return true
	}
	return false
}

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

func toLower(c rune) rune {
	if c >= utf8.RuneSelf {
		return unicode.ToLower(c)
	}
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

func isWordRune(c rune) bool {
	if c < utf8.RuneSelf {
		return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
	}
	return unicode.IsLetter(c) || unicode.IsMark(c) || unicode.IsDigit(c)
}

func hashRune(h uint32, c rune) uint32 {
	for {
		h = (h ^ uint32(c&0xFF)) * fnvPrime32
		if c >>= 8; c == 0 {
			return h
		}
	}
}

// mark counts a character that is no part of a word.
func (f *facts) mark(c, last rune) {
	switch c {
	case '|', '•', '·', '»', '›', '>', '→', '/', '«', '‹', '←', '►', '▶', '✓', '★', '☆', '+', '*', '~', '=':
		if last != c {
			f.marks++
		}
		if c == '/' && last == '/' {
			f.addresses++
		}
	case '$', '€', '£', '¥', '₹', '%':
		f.money++
	case '@':
		f.addresses++
	case '?', '!', '？', '！', '؟':
		f.questions++
	case '(', '[', '（', '【':
		f.brackets++
	}
}

// fold appends c to the beginning of the line as the tables of phrases have it.
func (r *Blocks) fold(c rune) {
	if len(r.folded) > maxPhrase {
		return
	}
	switch {
	case c == '’':
		c = '\''
	case c == '0' && len(r.folded) > 0 && r.folded[len(r.folded)-1] == '0':
		return
	case c <= ' ' || c == 0xA0:
		if len(r.folded) == 0 || r.folded[len(r.folded)-1] == ' ' {
			return
		}
		c = ' '
	}
	r.folded = utf8.AppendRune(r.folded, c)
}

// phrases looks the line up in the tables of phrases.
func (r *Blocks) phrases(f *facts) {
	line := r.folded
	for len(line) > 0 {
		c, size := utf8.DecodeRune(line)
		if isWordRune(c) || c == '©' || c == '(' {
			break
		}
		line = line[size:]
	}
	f.opening = openingOf(line)
	for len(line) > 0 {
		c, size := utf8.DecodeLastRune(line)
		if isWordRune(c) {
			break
		}
		line = line[:len(line)-size]
	}
	f.phrase = phraseOf(line)
	f.exact = f.phrase != noPhrase
	if f.phrase == noPhrase {
		f.phrase = f.opening
	}
}

// countRepeats counts for each block how often its words stand on the page.
func (r *Blocks) countRepeats() {
	seen := newSketch(len(r.facts))
	for i := range r.facts {
		r.facts[i].first = seen.add(r.page.Blocks[i].Hash) == 1
	}
	for i := range r.facts {
		r.facts[i].repeats = seen.count(r.page.Blocks[i].Hash)
	}
}

// echoWords is how many words a block begins with that are looked for elsewhere
// on the page: a caption repeats the text of its picture, a teaser the title of
// another article.
const echoWords = 4

// countEchoes counts for each block how often its first words stand on the page
// besides.
func (r *Blocks) countEchoes() {
	starts, seen := newSketch(len(r.facts)), newSketch(len(r.facts))
	for i := range r.facts {
		if f := &r.facts[i]; f.endToken-f.token >= echoWords {
			starts.add(run(r.tokens[f.token:]))
		}
	}
	for i := range r.facts {
		f := &r.facts[i]
		for at := f.token; at+echoWords <= f.endToken; at++ {
			if h := run(r.tokens[at:]); starts.count(h) > 0 {
				seen.add(h)
			}
		}
	}
	for i := range r.facts {
		if f := &r.facts[i]; f.endToken-f.token >= echoWords {
			f.echoes = seen.count(run(r.tokens[f.token:])) - 1
		}
	}
}

// run returns the hash of the first words of tokens.
func run(tokens []uint32) uint64 {
	h := uint64(fnvOffset32)
	for _, t := range tokens[:echoWords] {
		h = (h ^ uint64(t)) * 0x9E3779B97F4A7C15
	}
	return h
}

// sketch counts hashes: a table with a place for the low bits of each, where two
// that share a place share their count. Nothing that hangs on it needs more.
type sketch struct {
	counts []uint8
	mask   uint64
}

func newSketch(n int) sketch {
	size := uint64(1) << (bits.Len(uint(n)) + 3)
	return sketch{make([]uint8, size), size - 1}
}

// maxRepeats is up to where repeats are counted.
const maxRepeats = 4

// add counts h and returns how often it was counted by now.
func (s sketch) add(h uint64) uint8 {
	h ^= h >> 29
	if s.counts[h&s.mask] < maxRepeats {
		s.counts[h&s.mask]++
	}
	return s.counts[h&s.mask]
}

func (s sketch) count(h uint64) uint8 {
	h ^= h >> 29
	return s.counts[h&s.mask]
}
