package segment

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Tools that write no separator between text nodes glue the last word of one element to the
// first of the next: "AboutContactSubscribe", "at home.Two years later". For a page without
// line breaks in its source, the dump is then one line, as that of jsoup's text() always is.
// If that is recognised, lines are split where a small letter or a full stop touches a
// capital.

const (
	// minGlued is the smallest number of sentences in a glued dump that begin without a space: a
	// clean page has one or two by mistake.
	minGlued = 4

	// megaLine is the length in bytes from which a line is checked for being several lines glued
	// together.
	megaLine = 700

	// minJoints is the smallest number of capitals within words in a mega-line.
	minJoints = 6

	// jointShare is the largest number of bytes for each joint in a page on one line whose
	// elements were glued together: a clean page has one joint in thousands.
	jointShare = 300

	// minLongLine is the length from which a line that is half of the dump or more
	// counts as a whole page on one line.
	minLongLine = 2000
)

// splitGlued splits paragraphs where elements of the page were glued together.
func (d *dump) splitGlued(paras []para) []para {
	if d.markdown {
		return paras
	}
	glued := d.isGlued(paras)
	total := 0
	for _, p := range paras {
		total += int(p.to - p.from)
	}
	parted := make([]para, 0, len(paras))
	for _, p := range paras {
		size := int(p.to - p.from)
		switch {
		case size >= minLongLine && 2*size > total && !glued:
			parted = d.splitPage(parted, p)
		case glued || size > megaLine && d.countJoints(p) >= minJoints:
			parted = d.splitJoints(parted, p)
		default:
			parted = d.splitLabel(parted, p)
		}
	}
	return parted
}

// splitPage appends to parted the parts of p, which is a whole page on one line. The parts are
// labels and paragraphs that were glued together, and the sentences separated only by spaces.
func (d *dump) splitPage(parted []para, p para) []para {
	size := int(p.to - p.from)
	if d.countJoints(p)*jointShare < size {
		return d.splitSentences(parted, p)
	}
	for _, part := range d.splitJoints(nil, p) {
		if 2*int(part.to-part.from) > size {
			parted = d.splitSentences(parted, part)
		} else {
			parted = append(parted, part)
		}
	}
	return parted
}

// isGlued reports whether many sentences of the dump begin without a space.
func (d *dump) isGlued(paras []para) bool {
	n := 0
	for _, p := range paras {
		text := d.text(p)
		for i := 1; i+1 < len(text); i++ {
			if isASCIIUpper(text[i]) && isLetter(text[i+1]) && sentenceJoint(text, i) {
				if n++; n >= minGlued {
					return true
				}
			}
		}
	}
	return false
}

func isASCIIUpper(b byte) bool { return 'A' <= b && b <= 'Z' }

// countJoints returns the number of joints of glued words in p.
func (d *dump) countJoints(p para) int {
	n := 0
	text := d.text(p)
	for i := 1; i < len(text); i++ {
		if camelJoint(text, i) {
			n++
		}
	}
	return n
}

// splitJoints splits p at each joint and appends the parts to parted.
func (d *dump) splitJoints(parted []para, p para) []para {
	text := d.text(p)
	camel := d.countJoints(p) >= minJoints/2
	for i := 1; i < len(text); i++ {
		if b := text[i]; b < 'A' || 'Z' < b && b < utf8.RuneSelf {
			continue
		}
		if sentenceJoint(text, i) && !withinName(text, i) || camel && camelJoint(text, i) {
			at := p.from + int32(i)
			parted = append(parted, d.head(p, at))
			p = d.tail(p, at)
			text = d.text(p)
			i = 0
		}
	}
	return append(parted, p)
}

// splitSentences appends the sentences of p to parted, as parts of one
// paragraph.
func (d *dump) splitSentences(parted []para, p para) []para {
	text := d.text(p)
	start := 0 // start of the current sentence
	for i := 1; i+1 < len(text); i++ {
		if i-start < minLabel || text[i] != ' ' || !endsSentence(text[start:i]) && !breaksLabel(text[start:], i-start) {
			if !page.Dense(firstRune(text[i:])) || !endsSentence(text[start:i]) {
				continue
			}
		}
		if r := firstRune(bytes.TrimLeft(text[i:], ` "“'‘«(`)); unicode.IsLower(r) {
			continue
		}
		at := p.from + int32(i)
		parted = append(parted, d.head(p, at))
		more := endsSentence(text[start:i])
		if p = d.tail(p, at); p.from == p.to {
			return parted // only space follows the last sentence
		}
		p.more = more
		text = d.text(p)
		i, start = 0, 0
	}
	return append(parted, p)
}

// minLabel is the length in bytes from which a text can be a sentence: the number of a heading
// is shorter.
const minLabel = 5

// titleRun is the number of consecutive words with a capital that are taken for labels.
const titleRun = 5

// breaksLabel reports whether the sentence text has a run of labels up to the
// space at i, and plain words after the one that follows: "Home About Us
// Contact Share The president said".
func breaksLabel(text []byte, i int) bool {
	return i > titleRun && capitals(text[:i]) >= titleRun && smallWords(text[i+1:]) >= 2
}

// capitals returns how many words at the end of text, eight at most, begin with
// a capital or a digit.
func capitals(text []byte) int {
	n := 0
	for n < titleRun && len(text) > 0 {
		at := bytes.LastIndexByte(text, ' ') + 1
		if r := firstRune(text[at:]); !unicode.IsUpper(r) && !unicode.IsDigit(r) {
			return n
		}
		n++
		if at == 0 {
			break
		}
		text = text[:at-1]
	}
	return n
}

// smallWords returns how many words after the first of text begin with a small
// letter, two at most, in a row.
func smallWords(text []byte) int {
	n := 0
	for range 2 {
		at := bytes.IndexByte(text[:min(len(text), 40)], ' ')
		if at < 0 || !unicode.IsLower(firstRune(text[at+1:])) {
			return n
		}
		n++
		text = text[at+1:]
	}
	return n
}

// splitLabel splits p after a label that was glued to it, as in "article imageNews from the
// coast" and "Remember meForgot password?".
func (d *dump) splitLabel(parted []para, p para) []para {
	text := d.text(p)
	var small [maxLabel]byte // the beginning of text in lower case, if it is ASCII
	ascii := true
	for i := 1; i < min(len(text), maxLabel); i++ {
		small[i-1] = page.Lower(text[i-1])
		ascii = ascii && text[i-1] < utf8.RuneSelf
		if !isASCIIUpper(text[i]) || !isLetter(text[i-1]) {
			continue
		}
		label := small[:i]
		if !ascii {
			label = bytes.ToLower(text[:i])
		}
		if lexicon.IsGluedLabel(string(label)) {
			at := p.from + int32(i)
			return append(parted, d.head(p, at), d.tail(p, at))
		}
	}
	return append(parted, p)
}

// maxLabel is the length in bytes of the longest label that is looked for.
const maxLabel = 32

// head returns p up to at, and tail returns p from there on.
func (d *dump) head(p para, at int32) para {
	p.to = at
	end := p.line + 1 // from the front, so that many cuts read each line once
	for end < p.endLine && d.lines[end].start < at {
		end++
	}
	p.endLine = end
	return p
}

func (d *dump) tail(p para, at int32) para {
	for p.line+1 < p.endLine && d.lines[p.line].end <= at {
		p.line++
	}
	p.from, p.more = at, false
	for p.from < p.to && (d.src[p.from] == ' ' || d.src[p.from] == '\n') {
		p.from++
	}
	return p
}

// sentenceJoint reports whether a sentence ends before text[i] and the next one
// begins there without a space.
func sentenceJoint(text []byte, i int) bool {
	r, size := utf8.DecodeRune(text[i:])
	if !unicode.IsUpper(r) && r != '“' {
		return false
	}
	if i+size < len(text) {
		if next, _ := utf8.DecodeRune(text[i+size:]); !unicode.IsLower(next) && next != ' ' && r != '“' {
			return false
		}
	}
	end := bytes.TrimRightFunc(text[:i], isCloser)
	switch lastRune(end) {
	case '.', '!', '?', '…':
	default:
		return false
	}
	word := end[:len(end)-1]
	if last := lastRune(word); !unicode.IsLower(last) && !unicode.IsDigit(last) && !isCloser(last) {
		return false
	}
	// "Booking.Com" is a name, "at home.Two" is not; a name has no space before it.
	return bytes.LastIndexByte(word[max(0, len(word)-40):], ' ') >= 0 || len(word) > 40
}

// withinName reports whether the full stop before text[i] is within a name in a program, or
// after the title of a town or a person.
func withinName(text []byte, i int) bool {
	if text[i-1] != '.' {
		return false
	}
	before := text[:i-1]
	word := lastWord(before)
	return isMember(text[i:]) || lexicon.IsTitleBeforeName(string(word)) || len(word) > 0 && isASCIIUpper(word[0]) && bytes.HasSuffix(before[:len(before)-len(word)], []byte("."))
}

// isMember reports whether text begins like the name after the stop in
// "strings.TrimSpace(line)", "System.Net.Http" and "page.Size = 4": followed by a mark that no
// sentence has there.
func isMember(text []byte) bool {
	end := 0
	for end < len(text) && end < maxLabel && (isLetter(text[end]) || isDigit(text[end])) {
		end++
	}
	rest := text[end:]
	if len(rest) < 2 {
		return false
	}
	switch rest[0] {
	case '(', '[', '_':
		return true
	case '.':
		return isASCIIUpper(rest[1])
	case ' ':
		return rest[1] == '='
	}
	return false
}

// camelJoint reports whether two words touch at text[i], one ending with a
// small letter, a digit or a closing mark, the other beginning with a capital.
func camelJoint(text []byte, i int) bool {
	r, size := utf8.DecodeRune(text[i:])
	if !unicode.IsUpper(r) {
		return false
	}
	before, _ := utf8.DecodeLastRune(text[:i])
	switch {
	case unicode.IsLower(before), unicode.IsDigit(before) && i+size < len(text) && isLetter(text[i+size]):
	case before == ')' || before == '!' || before == '?' || before == ':' || before == '”' || before == '’':
		return true
	default:
		return false
	}
	from := i
	for from > 0 && i-from < maxLabel && isLetter(text[from-1]) {
		from--
	}
	to := i
	for to < len(text) && to-i < maxLabel && isLetter(text[to]) {
		to++
	}
	return i-from != 1 && !isCamelName(text[from:to])
}

// isCamelName reports whether word has a capital within it.
func isCamelName(word []byte) bool {
	if lexicon.IsCamelName(string(word)) {
		return true
	}
	for _, prefix := range [...]string{"Mc", "Mac", "De", "La", "Le", "Di", "Van", "Fitz", "Du"} {
		if n := prefixLen(word, prefix); n > 0 && n < len(word) && isASCIIUpper(word[n]) {
			return true
		}
	}
	return false
}
