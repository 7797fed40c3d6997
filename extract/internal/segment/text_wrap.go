package segment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Programs that dump a page for a terminal break its lines at a column: lynx at 74, w3m and
// html2text at 79, pandoc at 72. That column is recognisable because many lines stop short of
// it and the first word of the next line would not have fitted. The column W is the one with
// the most such wraps, less four times the lines that are wider than W. A line continues in
// the next one if the next one's first word would not have fitted.
//
// On dumps by lynx, w3m and pandoc of the WCXB development pages this restores the lines of 91
// to 93 % of the paragraphs; at best 94 % is possible.

const (
	minWrap = 40  // columns: no program wraps earlier
	maxWrap = 140 // or later

	raggedness = 15 // columns that a wrapped line may fall short of W
	overWeight = 4  // a line wider than W weighs as much as four wraps
	minWraps   = 4  // fewest wraps in a wrapped dump
	minRatio   = 3  // wraps for each wider line

	// In the middle of a sentence, at most boundWords words may be bound by spaces that do not
	// break, or the last boundSlack columns may be missing: those of a link's number.
	boundWords = 3
	boundSlack = 2

	labelLines = 2 // largest number of lines of a caption joined by chance

	minHyphens = 4 // words broken at line ends: text browsers break none, typesetters many

	hang = 3 // columns by which the indent of a wrapped line may differ: that of a list item hangs
)

// unwrap returns the paragraphs of the dump: each is one line, or in a wrapped dump the lines
// that were one.
func (d *dump) unwrap() []para {
	var column int32
	var ok bool
	if !d.markdown {
		if column, ok = d.wrapColumn(); !ok && d.narrow() {
			column, ok = d.wrapColumn()
		}
	}
	paras := make([]para, 0, len(d.lines))
	for i, l := range d.lines {
		if ok && i > 0 && d.goesOn(d.lines[i-1], l, column) {
			last := &paras[len(paras)-1]
			last.endLine++
			last.to = l.end
			continue
		}
		paras = d.cutLabel(paras)
		paras = append(paras, para{line: int32(i), endLine: int32(i) + 1, from: l.start, to: l.end})
	}
	return d.cutLabel(paras)
}

// cutLabel splits the last paragraph where a sentence ends with a line, if the text that
// follows is not a sentence: it is a caption or a heading, and the line before was full by
// chance.
func (d *dump) cutLabel(paras []para) []para {
	if len(paras) == 0 {
		return paras
	}
	p := &paras[len(paras)-1]
	if text := d.text(*p); p.endLine == p.line+1 || endsSentence(text) || lastRune(text) == ':' {
		return paras
	}
	for i := p.endLine - 1; i > p.line && i >= p.endLine-labelLines; i-- {
		above, l := d.lines[i-1], d.lines[i]
		if !endsSentence(d.src[above.start:above.end]) || unicode.IsLower(firstRune(d.src[l.start:l.end])) {
			continue
		}
		rest := para{line: i, endLine: p.endLine, from: l.start, to: p.to}
		p.endLine, p.to = i, above.end
		return append(paras, rest)
	}
	return paras
}

// countHyphens returns how many lines of paras end within a word.
func (d *dump) countHyphens(paras []para) int {
	n := 0
	for _, p := range paras {
		for i := p.line; i+1 < p.endLine; i++ {
			if d.isHyphenated(d.lines[i], d.lines[i+1]) {
				n++
			}
		}
	}
	return n
}

// isHyphenated reports whether l ends within a word that next continues. A hyphen before "and"
// replaces the rest of a word: "mid- and long-term".
func (d *dump) isHyphenated(l, next line) bool {
	before, after := d.src[l.start:l.end], d.src[next.start:next.end]
	if !bytes.HasSuffix(before, []byte("-")) || !unicode.IsLower(firstRune(after)) || !unicode.IsLetter(lastRune(before[:len(before)-1])) {
		return false
	}
	word, _, _ := bytes.Cut(after, []byte(" "))
	return !lexicon.IsConjunctionAfterHyphen(string(word))
}

// narrow measures the lines of the dump again with wide characters as one column each, as lynx
// counts them, and reports whether that makes a difference.
func (d *dump) narrow() bool {
	wider := false
	for i := range d.lines {
		l := &d.lines[i]
		for at := l.start; bytes.HasSuffix(d.src[:at], []byte("\u3000")); at -= int32(len("\u3000")) {
			l.indent--
		}
		width := l.indent + int32(utf8.RuneCount(d.src[l.start:l.end]))
		wider = wider || width < l.width
		l.width = width
	}
	d.isNarrow = true
	return wider
}

// columns returns the columns of r in the dump.
func (d *dump) columns(r rune) int32 {
	if d.isNarrow {
		return 1
	}
	return columns(r)
}

// goesOn reports whether l continues in next in a dump wrapped at column.
func (d *dump) goesOn(l, next line, column int32) bool {
	if next.blanks > 0 || l.rule || d.isBullet(next) {
		return false
	}
	first := d.firstWord(next)
	if abs(l.indent-next.indent) <= d.hang(l) {
		if l.width+gap(d, l, next)+first > column {
			return true
		}
		if d.breaksSentence(l, next) && l.width+gap(d, l, next)+d.firstWords(next, boundWords) > column-boundSlack {
			return true
		}
	}
	// Centred lines, as lynx sets a title.
	text := l.width - l.indent
	return l.indent > hang && abs(2*l.indent+text-2*next.indent-(next.width-next.indent)) <= 2 &&
		text+1+first > column-2*hang
}

// breaksSentence reports whether l ends and next begins in the middle of a
// sentence.
func (d *dump) breaksSentence(l, next line) bool {
	before := d.src[l.start:l.end]
	if endsSentence(before) {
		return false
	}
	return unicode.IsLower(firstRune(d.src[next.start:next.end])) || isFunctionWord(lastWord(before))
}

// hang returns the largest difference in indent between l and the line after it.
func (d *dump) hang(l line) int32 {
	if _, text := d.bullet(l); text > l.start {
		return hang + width(d.src[l.start:text])
	}
	return hang
}

// gap returns the columns between the last word of l and the first of next if they are on one
// line.
func gap(d *dump, l, next line) int32 {
	if page.Dense(lastRune(d.src[l.start:l.end])) || page.Dense(firstRune(d.src[next.start:next.end])) {
		return 0
	}
	return 1
}

// wrapColumn returns the column at which the dump is wrapped, if it is.
func (d *dump) wrapColumn() (int32, bool) {
	// wraps[w] is how many lines could have been wrapped at w; it is first built as the
	// differences of its values. wider[w] is how many lines are wider.
	var wraps, wider [maxWrap + 2]int
	for i, l := range d.lines {
		if d.countsAsWide(l) {
			wider[min(l.width, maxWrap+1)]++
		}
		if i+1 == len(d.lines) || !d.mayWrap(l, d.lines[i+1]) {
			continue
		}
		from := l.width
		to := min(l.width+raggedness, l.width+gap(d, l, d.lines[i+1])+d.firstWord(d.lines[i+1]), maxWrap+1)
		if from < to {
			wraps[from]++
			wraps[to]--
		}
	}
	for w := 1; w < len(wraps); w++ {
		wraps[w] += wraps[w-1]
	}
	for w := maxWrap; w >= 0; w-- {
		wider[w] += wider[w+1]
	}
	best, score := 0, 0
	for w := minWrap; w <= maxWrap; w++ {
		if s := wraps[w] - overWeight*wider[w+1]; s > score {
			best, score = w, s
		}
	}
	if best == 0 || wraps[best] < minWraps || wraps[best] < minRatio*wider[best+1] {
		return 0, false
	}
	return int32(best), true
}

// mayWrap reports whether line l may have been wrapped before line next.
func (d *dump) mayWrap(l, next line) bool {
	return next.blanks == 0 && minWrap-raggedness <= l.width && l.width <= maxWrap && abs(l.indent-next.indent) <= d.hang(l) && !d.isBullet(next)
}

// countsAsWide reports whether a line that is wider than the others is evidence against a
// wrap. It is not if it is one word, such as an address, a row of a table, or an item of a
// list in Markdown, which html2text does not wrap.
func (d *dump) countsAsWide(l line) bool {
	if d.markdown && d.isBullet(l) {
		return false
	}
	text := d.src[l.start:l.end]
	if bytes.IndexByte(text, '|') >= 0 || bytes.IndexByte(text, '\t') >= 0 {
		return false
	}
	const few = 2
	spaces := 0
	for _, b := range text {
		if b == ' ' || b >= utf8.RuneSelf {
			if spaces++; spaces > few {
				return true
			}
		}
	}
	return false
}

// firstWords returns the columns of the first n words of l, including the spaces between them.
func (d *dump) firstWords(l line, n int) int32 {
	text := d.src[l.start:l.end]
	end := 0
	for ; n > 0 && end < len(text); n-- {
		at := bytes.IndexByte(text[end:], ' ')
		if at < 0 {
			end = len(text)
			break
		}
		end += at + 1
	}
	return width(bytes.TrimRight(text[:end], " "))
}

// firstWord returns the columns of the first word of l, or those of one character in a script
// without spaces between words.
func (d *dump) firstWord(l line) int32 {
	text := d.src[l.start:l.end]
	var n int32
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if isBlank(r) {
			break
		}
		n += d.columns(r)
		if page.Dense(r) {
			break
		}
		i += size
	}
	return n
}

func abs(n int32) int32 {
	if n < 0 {
		return -n
	}
	return n
}
