package page

import (
	"bytes"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// Counts are the facts about a block's text that ranking uses without building it.
type Counts struct {
	Chars     int32 // characters that are not white space
	LinkChars int32 // characters inside links, of those
	Words     int32 // words; WordPart is the unit in scripts without spaces
	LinkWords int32 // words inside links, of those
	Capitals  int32 // words that begin with a capital letter
	Digits    int32
	Commas    int32 // commas of any script
	Ends      int32 // sentence ends: full stops and the like at the end of a word
	Hash      uint64
	First     rune // the first and the last character
	Last      rune
}

// Counter counts the text of one block, run by run.
type Counter struct {
	Counts
	Entities bool // the text is HTML source: "&nbsp;" is one character

	inWord   bool  // the last character belongs to a word
	afterEnd bool  // the last character may end a sentence
	rest     int32 // rest of a word in a script without spaces, in WordParts
	ended    int32 // words up to the last sentence end
}

// The constants of the 64-bit FNV-1a hash.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// maxEntity is the length of the longest character reference that is looked for: longer names
// exist, but only for single letters or symbols of maths.
const maxEntity = 10

// Reset prepares c for the next block.
func (c *Counter) Reset() { *c = Counter{Entities: c.Entities, Counts: Counts{Hash: fnvOffset}} }

// Add counts text, the next piece of the block. link reports whether the text is inside a
// link.
func (c *Counter) Add(text []byte, link bool) {
	words, chars := c.Words, c.Chars
	for i := 0; i < len(text); {
		b := text[i]
		switch {
		case IsLetter(b):
			i += c.addLetters(text[i:])
		case b <= ' ':
			c.Space()
			for i++; i < len(text) && text[i] <= ' '; i++ {
				// consecutive white space counts once
			}
		case b == '&' && c.Entities:
			r, n := entity(text[i:])
			c.add(r)
			i += n
		case b < utf8.RuneSelf:
			c.addSign(b)
			i++
		default:
			r, n := utf8.DecodeRune(text[i:])
			c.add(r)
			i += n
		}
	}
	if link {
		c.LinkWords += c.Words - words
		c.LinkChars += c.Chars - chars
	}
}

// addLetters counts the ASCII letters at the beginning of text, usually a word, and returns
// their number.
func (c *Counter) addLetters(text []byte) int {
	if !c.inWord {
		c.startWord()
		if text[0]&0x20 == 0 {
			c.Capitals++
		}
	}
	if c.Chars == 0 {
		c.First = rune(text[0])
	}
	n, hash := 0, c.Hash
	for n < len(text) && IsLetter(text[n]) {
		hash = (hash ^ uint64(text[n]|0x20)) * fnvPrime
		n++
	}
	c.Hash, c.Last = hash, rune(text[n-1])
	c.Chars += int32(n)
	c.afterEnd = false
	return n
}

// Space counts white space, such as a line break within the block.
func (c *Counter) Space() {
	if c.afterEnd {
		c.Ends++
		c.ended = c.Words
	}
	c.inWord, c.afterEnd, c.rest = false, false, 0
}

// addASCII counts one ASCII character.
func (c *Counter) addASCII(b byte) {
	switch {
	case b <= ' ':
		c.Space()
	case IsLetter(b):
		c.addLetters([]byte{b})
	default:
		c.addSign(b)
	}
}

// addSign counts a digit or punctuation.
func (c *Counter) addSign(b byte) {
	c.addChar(rune(b))
	switch {
	case '0' <= b && b <= '9':
		if !c.inWord {
			c.startWord()
		}
		c.Digits++
		c.hash(b)
		c.afterEnd = false
	case b == '.' || b == '!' || b == '?':
		c.afterEnd = true
	case b == ',':
		c.Commas++
		c.afterEnd = false
	case b == '"' || b == '\'' || b == ')' || b == ']':
	default:
		c.afterEnd = false
	}
}

// addChar counts a visible character.
func (c *Counter) addChar(r rune) {
	if c.Chars == 0 {
		c.First = r
	}
	c.Chars++
	c.Last = r
}

// startWord counts a word and marks its beginning in the hash.
func (c *Counter) startWord() {
	c.Words++
	c.inWord = true
	c.hash(' ')
}

func (c *Counter) hash(b byte) { c.Hash = (c.Hash ^ uint64(b)) * fnvPrime }

// add counts one character.
func (c *Counter) add(r rune) {
	switch {
	case r < utf8.RuneSelf:
		c.addASCII(byte(r))
	case unicode.IsSpace(r):
		c.Space()
	case invisible(r):
	case Dense(r):
		c.addDense(r)
	case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r):
		c.addLetter(r)
	default:
		c.addPunctuation(r)
	}
}

// addDense counts a character of a script without spaces between words.
func (c *Counter) addDense(r rune) {
	c.addChar(r)
	if c.rest <= 0 {
		c.startWord()
		c.rest += WordParts
	}
	c.rest -= WordPart(r)
	c.inWord = false
	c.afterEnd = Unstopped(r) && c.Words-c.ended >= unstoppedWords
	c.hashRune(r)
}

// addLetter counts a letter, a mark on one, or a digit that is not ASCII.
func (c *Counter) addLetter(r rune) {
	c.addChar(r)
	if !c.inWord {
		c.startWord()
		if unicode.IsUpper(r) {
			c.Capitals++
		}
	}
	if unicode.IsDigit(r) {
		c.Digits++
	}
	c.afterEnd = false
	c.hashRune(unicode.ToLower(r))
}

// addPunctuation counts punctuation or a symbol that is not ASCII.
func (c *Counter) addPunctuation(r rune) {
	c.addChar(r)
	switch r {
	case '，', '、', '،', '՝', '﹐', '；', '､', '၊':
		c.Commas++
	case '。', '！', '？', '؟', '۔', '।', '…', '．', '｡', '။', '።', '།':
		c.Ends++
		c.ended = c.Words
	}
	if !closing(r) {
		c.afterEnd = false
	}
}

// hashRune adds the bytes of r to the hash.
func (c *Counter) hashRune(r rune) {
	for ; r > 0; r >>= 8 {
		c.hash(byte(r))
	}
}

// Done ends the block: a sentence end may be its last character.
func (c *Counter) Done() { c.Space() }

// invisible reports whether r is a character without width that is not part of a word: soft
// hyphen, zero-width space and similar characters, byte order mark.
func invisible(r rune) bool {
	return r == 0xAD || 0x200B <= r && r <= 0x200F || r == 0x2060 || r == 0xFEFF
}

// closing reports whether r may come between a full stop and the space after the sentence.
func closing(r rune) bool {
	switch r {
	case '”', '’', '»', '“', '‘', '«', '』', '」', '）':
		return true
	}
	return false
}

// entity returns the character of the reference at the beginning of text, as precisely as
// counting needs it: white space, an ampersand, or else some letter. n is the length of the
// reference, or 1 if there is none.
func entity(text []byte) (r rune, n int) {
	end := min(len(text), maxEntity)
	for i := 1; i < end; i++ {
		b := text[i]
		if b == ';' {
			return entityRune(string(text[1:i])), i + 1
		}
		if b != '#' && (b < '0' || b > '9') && (b|0x20 < 'a' || b|0x20 > 'z') {
			end = i
		}
	}
	if bytes.HasPrefix(text[:end], []byte("&nbsp")) {
		return ' ', len("&nbsp")
	}
	return '&', 1
}

// entityRune returns the character of the reference name, or another one of its class: 'é' for
// any letter or symbol.
func entityRune(name string) rune {
	if len(name) > 1 && name[0] == '#' {
		return numericEntity(name[1:])
	}
	switch name {
	case "nbsp", "ensp", "emsp", "thinsp", "Tab", "NewLine":
		return ' '
	case "amp", "lt", "gt", "quot", "apos", "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo",
		"mdash", "ndash", "bull", "middot", "copy", "reg", "trade":
		return '\''
	case "hellip":
		return '…'
	case "shy", "zwnj", "zwj", "lrm", "rlm", "ZeroWidthSpace", "NoBreak":
		return 0xAD
	}
	return 'é'
}

// numericEntity returns the character with the given number, in decimal or
// after an x in hexadecimal digits.
func numericEntity(digits string) rune {
	base := 10
	if digits[0]|0x20 == 'x' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseInt(digits, base, 32)
	if err != nil || n == 0 {
		return utf8.RuneError
	}
	return rune(n)
}
