package segment

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Tools that put each text node on a line of its own, such as BeautifulSoup's get_text("\n"),
// break a sentence at every link and every emphasized word. The pieces are recognisable
// because they begin with a small letter or a comma. If many lines do, they are joined again.

const (
	// tailShare is the share of such lines, 1 in 16, from which a dump is taken to be in
	// fragments: dumps by text node have more than .06 of such lines, all others less.
	tailShare = 16

	// minTails is the smallest number of such lines: a clean page may have one or two by
	// mistake.
	minTails = 4

	// minSentence is the number of words from which a line that ends without a full stop is more
	// likely a broken sentence than a label.
	minSentence = 8

	// minOpen is the smallest number of words in a broken sentence that ends with an article or
	// a preposition: "Sign in" is not one.
	minOpen = 5
)

// joinFragments joins paragraphs that are pieces of one sentence, if the dump is in fragments.
func (d *dump) joinFragments(paras []para) []para {
	if d.markdown {
		return paras
	}
	tails := 0
	for i := 1; i < len(paras); i++ {
		if d.lines[paras[i].line].blanks == 0 && d.isTail(paras[i]) {
			tails++
		}
	}
	if tails < minTails || tails*tailShare <= len(paras) {
		return paras
	}
	joined := paras[:0]
	length := 0 // words of the last joined paragraph
	for i, p := range paras {
		n := words(d.text(p))
		if len(joined) > 0 && d.lines[p.line].blanks == 0 {
			last := &joined[len(joined)-1]
			tailNext := i+1 < len(paras) && d.lines[paras[i+1].line].blanks == 0 && d.isTail(paras[i+1])
			if d.isPiece(*last, p, length, tailNext) {
				last.endLine, last.to = p.endLine, p.to
				length += n
				continue
			}
		}
		joined = append(joined, p)
		length = n
	}
	return joined
}

// opensMore are the marks after which a sentence continues.
const opensMore = ",([„“‘—–،、，"

// isPiece reports whether p continues the sentence of last, which has length words. tailNext
// means that the paragraph after p continues that of p. The first line of a dump is a title,
// which nothing continues.
func (d *dump) isPiece(last, p para, length int, tailNext bool) bool {
	text, next := d.text(last), d.text(p)
	if d.isBullet(d.lines[p.line]) || d.isRow(last.endLine-1) || d.isRow(p.line) {
		return false
	}
	switch r := firstRune(next); {
	case isClosing(r):
		return true
	case !tailNext && isByline(next):
		return false
	case unicode.IsLower(r) && !endsSentence(text):
		return length >= 2 || isFunctionWord(lastWord(text)) || tailNext
	}
	if strings.ContainsRune(opensMore, lastRune(text)) || isFunctionWord(lastWord(text)) && length >= minOpen {
		return true
	}
	return tailNext && length >= minSentence && !endsSentence(text) && last.line > 0
}

// isRow reports whether line i is a row of a table, with tabs between the cells.
func (d *dump) isRow(i int32) bool {
	l := d.lines[i]
	return bytes.IndexByte(d.src[l.start:l.end], '\t') >= 0
}

// isByline reports whether text is "by" and a name. Such a line comes below a title as well as
// within a sentence: "by Ann Lee".
func isByline(text []byte) bool {
	const fewest, most = 2, 4 // words of a name
	rest, ok := bytes.CutPrefix(text, []byte("by "))
	if !ok {
		return false
	}
	n := 0
	for word := range bytes.FieldsSeq(rest) {
		if n++; n > most || !unicode.IsUpper(firstRune(word)) {
			return false
		}
	}
	return n >= fewest
}

// isTail reports whether p begins like the later part of a sentence.
func (d *dump) isTail(p para) bool {
	r := firstRune(d.text(p))
	return unicode.IsLower(r) || isClosing(r)
}

// isClosing reports whether r never begins a sentence.
func isClosing(r rune) bool {
	switch r {
	case ',', '.', ';', ':', '!', '?', ')', ']', '”', '’', '%', '…', '。', '、', '，', '）', '」', '』', '؟', '،':
		return true
	}
	return false
}

// lastWord returns the last word of text, or nothing if a punctuation mark follows it.
func lastWord(text []byte) []byte {
	i := len(text)
	for i > 0 {
		r, size := utf8.DecodeLastRune(text[:i])
		if !isWord(r) || page.Dense(r) {
			break
		}
		i -= size
	}
	return text[i:]
}

// maxFunctionWord is the length in bytes of the longest function word.
const maxFunctionWord = 6

// isFunctionWord reports whether word cannot end a sentence.
func isFunctionWord(word []byte) bool {
	return len(word) > 0 && len(word) <= maxFunctionWord && lexicon.IsFunctionWord(string(bytes.ToLower(word)))
}
