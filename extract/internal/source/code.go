package source

import (
	"bytes"
	"strings"
	"unicode"
)

// Source code differs from a page's text in its lines: many have signs that only code has, and
// few are sentences. A tutorial has sentences between its examples, or is Markdown, which
// fences them. The shares are from the text dumps of three corpora, where none of 4,600 dumps
// is taken for code, and from the source files of nine languages.

const (
	// codeShare is the share of lines with the signs of code from which a text is code.
	codeShare = 0.25

	// codeProse is the share of text in sentences from which a text is not code.
	codeProse = 0.25

	// codeLines is the number of lines from which the shares count.
	codeLines = 5

	// codeLineLen is the length from which a line counts as several.
	codeLineLen = 120

	// codeSample is how many bytes of the text are read.
	codeSample = 32 << 10

	// hashShare is the share of lines with a hash from which a text is a table of them.
	hashShare = 0.5

	// hashLen is the length of the shortest hash in use, of MD5 in hexadecimal digits.
	hashLen = 32
)

// isCode reports whether text is source code.
func isCode(text []byte) bool {
	text = text[:min(len(text), codeSample)]
	lines, code := 0, 0
	for line := range pieces(text) {
		if bytes.HasPrefix(line, []byte("```")) || bytes.HasPrefix(line, []byte("~~~")) {
			return false // Markdown
		}
		lines++
		if isCodeLine(line) {
			code++
		}
	}
	return lines >= codeLines && float64(code) >= codeShare*float64(lines) && !hasProse(text)
}

// hasProse reports whether too much of a text is in sentences for source code.
func hasProse(text []byte) bool {
	all, prose := 0, 0
	for line := range pieces(text) {
		all += len(line)
		if !isCodeLine(line) && isSentence(line) {
			prose += len(line)
		}
	}
	return float64(prose) >= codeProse*float64(all)
}

// pieces yields the lines of text that are not blank, without the space around them. It
// divides long lines into pieces.
func pieces(text []byte) func(func([]byte) bool) {
	return func(yield func([]byte) bool) {
		for len(text) > 0 {
			end := bytes.IndexByte(text, '\n') + 1
			if end == 0 {
				end = len(text)
			}
			end = min(end, codeLineLen)
			line := bytes.TrimSpace(text[:end])
			text = text[end:]
			if len(line) > 0 && !yield(line) {
				return
			}
		}
	}
}

// codeSigns are strings that occur in lines of code and not in sentences.
var codeSigns = [...]string{"();", "){", ") {", "==", "!=", ":=", "->", "=>", "&&", "||", " = ", "+=", "::", "()", `["`, "['", `")`, "')"}

// codeStarts are strings at the beginning of lines of code, and rarely of prose.
var codeStarts = [...]string{"//", "/*", "#!", "#include", "#define", "#if", "#endif", "def ", "return ", "raise ", "import ", "self.", "func ", "elif ", "else:", "try:", "except ", "with self", "assert "}

// isCodeLine reports whether a line has the signs of code.
func isCodeLine(line []byte) bool {
	if hasTeX(line) {
		return false
	}
	switch line[len(line)-1] {
	case ';', '{', '}', '(':
		return true
	}
	if bytes.HasSuffix(line, []byte("},")) || bytes.HasSuffix(line, []byte("),")) {
		return true
	}
	for _, start := range &codeStarts {
		if bytes.HasPrefix(line, []byte(start)) {
			return true
		}
	}
	if !bytes.ContainsAny(line, "(){}=-&|:[") {
		return false
	}
	if at := bytes.IndexByte(line, '{'); at >= 0 && bytes.IndexByte(line[at:], '}') > 0 {
		return true
	}
	for _, sign := range &codeSigns {
		if bytes.Contains(line, []byte(sign)) {
			return true
		}
	}
	return false
}

// texName is the number of letters after a backslash that cannot be an escape in a string.
const texName = 3

// hasTeX reports whether a line has a formula: an article's, dumped.
func hasTeX(line []byte) bool {
	for i := bytes.IndexByte(line, '\\'); i >= 0 && i+texName < len(line); i++ {
		if line[i] == '\\' && isLetter(line[i+1]) && isLetter(line[i+2]) && isLetter(line[i+3]) {
			return true
		}
	}
	return false
}

const (
	// sentenceWords is the number of words from which a line may be a sentence.
	sentenceWords = 6

	// sentenceShare is the share of its words that are letters and punctuation.
	sentenceShare = 0.8
)

// isSentence reports whether a line is one of prose. Comments are not.
func isSentence(line []byte) bool {
	for _, mark := range [...]string{"//", "#", "*", "--"} {
		if bytes.HasPrefix(line, []byte(mark)) {
			return false
		}
	}
	words, plain := 0, 0
	for word := range strings.FieldsSeq(string(line)) {
		words++
		if isPlainWord(strings.Trim(word, ".,;:!?\"'()“”‘’«»„–—")) {
			plain++
		}
	}
	// Languages without spaces have long words.
	return (words >= sentenceWords || hasWide(line)) && float64(plain) >= sentenceShare*float64(words)
}

func isPlainWord(word string) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '\'' && r != '’' && r != '-' && !unicode.IsMark(r) && r < 0x2000 {
			return false
		}
	}
	return true
}

// hasWide reports whether a line has ten characters or more of a script that takes three bytes
// for each and has no space between words.
func hasWide(line []byte) bool {
	n := 0
	for _, b := range line {
		if b >= 0xe3 && b <= 0xed {
			n++
		}
	}
	return n >= 10
}

// isHashes reports whether text is a table of hashes, such as those of a release or of the
// modules of a program.
func isHashes(text []byte) bool {
	lines, hashed := 0, 0
	for line := range bytes.Lines(text[:min(len(text), codeSample)]) {
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		lines++
		if hasHash(line) {
			hashed++
		}
	}
	return hashed > 1 && float64(hashed) >= hashShare*float64(lines)
}

// hasHash reports whether a word of a line is a hash.
func hasHash(line []byte) bool {
	if len(line) < hashLen {
		return false
	}
	for word := range bytes.FieldsSeq(line) {
		if isHash(word) {
			return true
		}
	}
	return false
}

// isHash reports whether a word is a hash, in hexadecimal digits or base64.
func isHash(word []byte) bool {
	if len(word) < hashLen || len(word) > maxTag {
		return false
	}
	word = bytes.Trim(word, `"',:;`)
	if at := bytes.LastIndexAny(word, ":-"); at >= 0 && at < len("sha512-") {
		word = word[at+1:]
	}
	c, ok := countDigits(bytes.TrimRight(word, "="))
	switch {
	case !ok || c.decimal == 0:
		return false
	case c.hex:
		return len(word) >= hashLen
	}
	return len(word) >= 40 && len(word)%4 == 0 && c.lower > 0 && c.upper > 0
}

// digitCounts are the numbers of the digits of base64 in a word.
type digitCounts struct {
	decimal, lower, upper int
	hex                   bool // all are hexadecimal digits
}

// countDigits counts the digits in a word. It returns false if the word has other characters.
func countDigits(word []byte) (c digitCounts, ok bool) {
	c.hex = true
	for _, b := range word {
		switch {
		case '0' <= b && b <= '9':
			c.decimal++
		case 'a' <= b && b <= 'z':
			c.lower++
			c.hex = c.hex && b <= 'f'
		case 'A' <= b && b <= 'Z':
			c.upper++
			c.hex = c.hex && b <= 'F'
		case b == '+' || b == '/':
			c.hex = false
		default:
			return c, false
		}
	}
	return c, true
}
