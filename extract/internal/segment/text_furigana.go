package segment

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Furigana give the reading of the word before them in kana. If a page has them in brackets,
// "弾劾（だんがい）訴追", a tool that writes each text node on a line of its own breaks the sentence
// around the word, around the brackets, and within them.

// particles are the Japanese particles of one character, and the marks that cannot end a
// sentence.
const particles = "のがはをにでともやへ、「『（"

const (
	maxBase     = 8 // ideographs of the longest word with furigana
	maxFurigana = 3 // lines of furigana in brackets
)

// joinFurigana joins words and their furigana with their sentence.
func (d *dump) joinFurigana(paras []para) []para {
	if d.markdown {
		return paras
	}
	joined := paras[:0]
	for i := 0; i < len(paras); {
		n := d.furigana(paras[i:])
		if n == 0 || len(joined) == 0 || !d.endsInIdeograph(joined[len(joined)-1]) || !d.touch(paras[i:i+n]) {
			joined = append(joined, paras[i])
			i++
			continue
		}
		last := &joined[len(joined)-1]
		last.endLine, last.to = paras[i+n-1].endLine, paras[i+n-1].to
		if i += n; i < len(paras) && d.touch(paras[i:i+1]) && d.goesOnFurigana(paras[i]) {
			last.endLine, last.to = paras[i].endLine, paras[i].to
			i++
		}
		if n := len(joined); n > 1 && d.leadsTo(joined[n-2], joined[n-1]) {
			joined[n-2].endLine, joined[n-2].to = joined[n-1].endLine, joined[n-1].to
			joined = joined[:n-1]
		}
	}
	return joined
}

// furigana returns how many of paras, from the first on, are kana in brackets.
func (d *dump) furigana(paras []para) int {
	text := d.text(paras[0])
	rest, ok := cutPrefix(text, "（", "(")
	if !ok {
		return 0
	}
	for n := 1; ; n++ {
		inner, closed := bytes.CutSuffix(rest, []byte("）"))
		if !closed {
			inner, closed = bytes.CutSuffix(rest, []byte(")"))
		}
		if !isKana(inner) || closed && n == 1 && len(inner) == 0 {
			return 0
		}
		if closed {
			return n
		}
		if n == maxFurigana || n == len(paras) {
			return 0
		}
		rest = d.text(paras[n])
	}
}

func cutPrefix(text []byte, prefixes ...string) ([]byte, bool) {
	for _, prefix := range prefixes {
		if n := prefixLen(text, prefix); n > 0 {
			return text[n:], true
		}
	}
	return nil, false
}

// isKana reports whether text is only kana and the marks that separate them.
func isKana(text []byte) bool {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if !unicode.In(r, unicode.Hiragana, unicode.Katakana) && r != 'ー' && r != '・' && r != '　' {
			return false
		}
		i += size
	}
	return true
}

func (d *dump) endsInIdeograph(p para) bool { return isIdeograph(lastRune(d.text(p))) }

func isIdeograph(r rune) bool { return unicode.Is(unicode.Han, r) }

// touch reports whether none of paras has an empty line before it.
func (d *dump) touch(paras []para) bool {
	for _, p := range paras {
		if d.lines[p.line].blanks > 0 {
			return false
		}
	}
	return true
}

// goesOnFurigana reports whether p continues the sentence that ends in furigana on the line
// before: with a particle or a mark, or as a sentence.
func (d *dump) goesOnFurigana(p para) bool {
	text := d.text(p)
	if r := firstRune(text); isClosing(r) || unicode.Is(unicode.Hiragana, r) {
		return true
	}
	return isIdeograph(firstRune(text)) && words(text) >= minOpen
}

// leadsTo reports whether base, a word with its furigana and the text after it, continues in
// the sentence of p.
func (d *dump) leadsTo(p, base para) bool {
	if base.line+1 == base.endLine || !d.touch([]para{base}) {
		return false
	}
	first := d.lines[base.line]
	word := d.src[first.start:first.end]
	if len(word) > maxBase*len("漢") || len(bytes.TrimLeftFunc(word, isIdeograph)) > 0 {
		return false
	}
	return strings.ContainsRune(particles, lastRune(d.text(p)))
}
