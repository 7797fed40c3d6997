package dump

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
	"presscut/extract/internal/spare"
)

// facts are the results of one pass over a block's text.
type facts struct {
	token, endToken int32 // tokens[token:endToken] are its words
	words           int32
	parts           int32 // page.WordParts of characters in scripts without spaces
	dense           int32 // characters counted in parts
	lower           int32 // words that begin with a small letter
	cased           int32 // words of a script that has capitals
	camel           int32 // capitals directly after a small letter: words glued together
	marks           int32 // bars, bullets and arrows between words
	money           int32 // currency signs
	addresses       int32 // at signs, "www." and "://"
	questions       int32 // question and exclamation marks
	brackets        int32
	months          int32 // names of months, of days, and years
	blanks          int32 // lines without text before it
	indent          int32 // columns of white space before it
	phrase          phrase
	opening         phrase
	exact           bool // phrase is the whole line
	prose           bool
	repeats         uint8 // how often the block's words occur on the page, four at most
	first           bool  // this is their first occurrence
	echoes          uint8 // how often its first words occur elsewhere on the page, three at most
	credit          int32 // words up to the last one that credits a picture, including it; 0: none does
}

// Blocks are a page's blocks with the results of one pass over their text.
type Blocks struct {
	page   *page.Page
	facts  []facts
	tokens []uint32 // hashes of the page's words, in order
	folded []byte   // the beginning of the current line, in the form of the tables of phrases
	word   word
	thai   bool   // the line has letters of Thai or Lao
	run    []rune // the last characters of text without spaces

	lexicon *wordTable
	rows    []Row      // memory for the model's input
	sums    []float32  // memory for sums over the blocks
	counts  [2][]uint8 // memory for sketches

	english int // number of words among the commonest of English
	all     int // number of words
}

// minProse is the smallest number of words in running text, which also has a full stop.
const minProse = 12

// Read returns the page's blocks, in memory that was released if there is any.
func Read(p *page.Page) *Blocks {
	r := released.Take()
	r.readPage(p)
	return r
}

// released holds blocks whose memory can be reused.
var released spare.List[Blocks]

const (
	// maxKept is the number of bytes above which a page's memory is too large to be kept for the
	// next page.
	maxKept = 8 << 20

	// spareTables is the number of tables of a guess that have the same size.
	spareTables = 6
)

func (r *Blocks) release() {
	r.page = nil
	if spare.Size(r.facts)+spare.Size(r.tokens)+spare.Size(r.rows)+spare.Size(r.sums)+2*spare.Size(r.counts[0]) <= maxKept {
		released.Keep(r)
	}
}

// zeroed returns n zero values, in the memory of old if that is large enough.
func zeroed[T any](old []T, n int) []T {
	all := slices.Grow(old[:0], n)[:n]
	clear(all)
	return all
}

// readPage reads the blocks of p.
func (r *Blocks) readPage(p *page.Page) {
	r.page, r.lexicon, r.english, r.all = p, words(), 0, 0
	r.facts = zeroed(r.facts, len(p.Blocks))
	r.folded = slices.Grow(r.folded[:0], 2*maxPhrase)
	size := 0
	for i := range p.Blocks {
		size += int(p.Blocks[i].Words)
	}
	r.tokens = slices.Grow(r.tokens[:0], size+size/8)
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
}

// caseless sets the counts of letter case for words of a script without capitals: small if a
// sentence ends in the block, capitalized otherwise, because in other scripts a label is
// mostly written with capitals.
func (f *facts) caseless(sentence bool) {
	f.lower = 0
	if sentence {
		f.lower = f.words
	}
}

// charsAWord is the number of characters in a word of English.
const charsAWord = 5

// chars returns the length of a block of n characters in characters of English: a character of
// a script without spaces is part of a word.
func (f *facts) chars(n int32) int32 {
	return n - f.dense + charsAWord*f.parts/page.WordParts
}

// firstTokens returns the tokens of the first n words of block i. There are more tokens than
// words if words are parts of characters.
func (r *Blocks) firstTokens(i int, n int32) []uint32 {
	f := &r.facts[i]
	if f.parts > 0 {
		n = n * max(f.endToken-f.token, f.words) / max(f.words, 1)
	}
	return r.tokens[f.token:min(f.endToken, f.token+n)]
}

// gap returns the number of lines without text in the white space between two blocks, and the
// number of columns before the second one.
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
	r.folded, r.word, r.run, r.thai = r.folded[:0], word{}, r.run[:0], false
	var last rune // the previous character
	for _, run := range r.page.Runs[b.Run:b.EndRun] {
		text := r.page.Text(run)
		for i := 0; i < len(text); {
			if page.IsLetter(text[i]) {
				i += r.letters(text[i:], last, f)
				last = rune(text[i-1])
				continue
			}
			c, size := rune(text[i]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRune(text[i:])
				c = plain(c)
			}
			i += size
			switch {
			case c >= page.FirstDense && page.Dense(c):
				if c == '月' && r.word.isNumber() {
					f.months++
				}
				r.endWord(f)
				f.dense++
				r.thai = r.thai || page.Unstopped(c)
				f.parts += page.WordPart(c)
				r.addDense(c)
				r.fold(c)
			case isWordRune(c):
				small := toLower(c)
				switch {
				case r.word.length == 0:
					r.startWord(c, small, f)
				case small != c && unicode.IsLower(last):
					f.camel++
				}
				r.run = r.run[:0]
				r.word.add(small, f)
				if isDigit(small) {
					small = '0'
				}
				r.fold(small)
			default:
				r.endWord(f)
				f.mark(c, last)
				r.fold(c)
				r.run = r.run[:0]
			}
			last = c
		}
	}
	r.endWord(f)
	f.endToken = int32(len(r.tokens))
	r.phrases(f)
}

// letters reads the ASCII letters at the beginning of text, usually a word, and returns their
// number. last is the character before them.
func (r *Blocks) letters(text []byte, last rune, f *facts) int {
	if r.word.length == 0 {
		r.startWord(rune(text[0]), rune(text[0]|0x20), f)
	} else if text[0]&0x20 == 0 && unicode.IsLower(last) {
		f.camel++
	}
	n, hash := 0, r.word.hash
	for n < len(text) && page.IsLetter(text[n]) {
		small := text[n] | 0x20
		if n > 0 && text[n] != small && text[n-1]&0x20 != 0 {
			f.camel++
		}
		hash = boost.Hash(hash, uint32(small))
		if len(r.folded) <= maxPhrase {
			r.folded = append(r.folded, small)
		}
		n++
	}
	r.word.hash = hash
	r.word.length += n
	r.run = r.run[:0]
	return n
}

// plain returns the ASCII form of c if it is a digit of another script or a full-width form,
// or else c.
func plain(c rune) rune {
	const firstDigit = 0x660 // after those of ASCII
	switch {
	case c < firstDigit:
		return c
	case 0xFF01 <= c && c <= 0xFF5E:
		return c - 0xFF01 + '!'
	case c == 0x3000:
		return ' '
	case !unicode.IsDigit(c):
		return c
	}
	for _, digits := range unicode.Nd.R16 {
		if lo := rune(digits.Lo); lo <= c && c <= rune(digits.Hi) {
			return '0' + (c-lo)%10
		}
	}
	return c
}

// word is the current word.
type word struct {
	hash   uint32 // each digit counts as 0
	length int    // in characters; 0: no word is open
	digits int    // number of digits at its beginning
	number int    // the value of those digits
}

// add adds a character in lower case.
func (w *word) add(c rune, f *facts) {
	if isDigit(c) {
		if w.digits == w.length && w.digits < maxYear {
			w.digits++
			w.number = 10*w.number + int(c-'0')
		}
		c = '0'
	} else if w.isNumber() && (c == '월' || c == '년' && w.isYear()) {
		f.months++
	}
	w.hash = hashRune(w.hash, c)
	w.length++
}

func (w *word) isNumber() bool { return w.length > 0 && w.digits == w.length }

// maxYear is the number of digits in a year.
const maxYear = 4

// isYear reports whether the word is a year of the 20th or 21st century.
func (w *word) isYear() bool { return w.isOf(1900) }

// isOf reports whether the word is one of the 200 years from the given one on.
func (w *word) isOf(year int) bool {
	return w.length == maxYear && w.digits == maxYear && year <= w.number && w.number < year+200
}

// yearsOfThailand is how many years its calendar is ahead.
const yearsOfThailand = 543

// startWord starts a word with c, whose lower case is small.
func (r *Blocks) startWord(c, small rune, f *facts) {
	r.word = word{hash: boost.HashBasis}
	if small == c && !isDigit(c) {
		f.lower++
	}
	if small != c || unicode.IsLower(c) {
		f.cased++
	}
}

// addDense adds the token that ends with c: as many characters as a word of its script has, or
// half as many if fewer are in a row.
func (r *Blocks) addDense(c rune) {
	const longest = 8 // more characters than any word has
	if len(r.run) == 2*longest {
		r.run = r.run[:copy(r.run, r.run[longest:])]
	}
	r.run = append(r.run, c)
	length := int(page.WordParts / page.WordPart(c))
	if len(r.run) < length/2+1 {
		return
	}
	h := boost.HashBasis
	for _, c := range r.run[max(0, len(r.run)-length):] {
		h = hashRune(h, c)
	}
	r.tokens = append(r.tokens, h)
}

// endWord ends the current word, if there is one.
func (r *Blocks) endWord(f *facts) {
	if r.word.length == 0 {
		return
	}
	r.tokens = append(r.tokens, r.word.hash)
	r.all++
	switch kind := r.lexicon.kind(r.word.hash); {
	case kind == lexicon.LineWordDate, r.word.isYear(), r.thai && r.word.isOf(1900+yearsOfThailand):
		f.months++
	case kind == lexicon.LineWordCredit:
		f.credit = int32(len(r.tokens)) - f.token
	case kind == lexicon.LineWordEnglish:
		r.english++
	}
	r.word.length = 0
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
		h = boost.Hash(h, uint32(c&0xFF))
		if c >>= 8; c == 0 {
			return h
		}
	}
}

// mark counts a character that is not part of a word.
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

// fold appends c to the beginning of the line, in the form of the tables of phrases.
func (r *Blocks) fold(c rune) {
	if len(r.folded) > maxPhrase {
		return
	}
	switch {
	case c == '’':
		c = '\''
	case c == '0' && len(r.folded) > 0 && r.folded[len(r.folded)-1] == '0':
		return
	case c == 0x200C: // it separates letters, as in Persian, not words
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

// countRepeats counts for each block how often its words occur on the page.
func (r *Blocks) countRepeats() {
	seen := r.sketch(0)
	for i := range r.facts {
		r.facts[i].first = seen.add(r.page.Blocks[i].Hash) == 1
	}
	for i := range r.facts {
		r.facts[i].repeats = seen.count(r.page.Blocks[i].Hash)
	}
}

// echoWords is the number of words at the beginning of a block that are looked for elsewhere
// on the page: a caption repeats the text of its picture, a teaser the title of another
// article.
const echoWords = 4

// countEchoes counts for each block how often its first words occur elsewhere on the page.
func (r *Blocks) countEchoes() {
	starts, seen := r.sketch(0), r.sketch(1)
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
	h := uint64(boost.HashBasis)
	for _, t := range tokens[:echoWords] {
		h = (h ^ uint64(t)) * 0x9E3779B97F4A7C15
	}
	return h
}

// sketch counts hashes in a table with a place for the low bits of each. Two hashes that share
// a place share their count, which is precise enough for all its uses.
type sketch struct {
	counts []uint8
	mask   uint64
}

// sketch returns an empty sketch for the page's blocks, in the memory with index n.
func (r *Blocks) sketch(n int) sketch {
	size := 1 << (bits.Len(uint(len(r.facts))) + 3)
	r.counts[n] = zeroed(r.counts[n], size)
	return sketch{r.counts[n], uint64(size) - 1}
}

// maxRepeats is the number up to which repeats are counted.
const maxRepeats = 4

// add counts h and returns its count so far.
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
