package format

import (
	"strings"
	"unicode"

	textwidth "golang.org/x/text/width"
)

// Wrap returns text with its lines broken at the given number of terminal columns.
func Wrap(s string, columns int) string {
	t := &text{wrap: columns}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			t.newLine()
		}
		t.wrapped([]byte(line))
	}
	return string(t.dst)
}

// wrapped writes a line, broken if it is wider than t.wrap.
func (t *text) wrapped(line []byte) {
	if t.wrap <= 0 {
		t.dst = append(t.dst, line...)
		return
	}
	limit := max(t.wrap-Columns(string(t.prefix)), 1)
	for i, piece := range breakLines(string(line), limit) {
		if i > 0 {
			t.newLine()
		}
		t.dst = append(t.dst, line[piece.begin:piece.end]...)
	}
}

// extent is a part of a text, in bytes.
type extent struct{ begin, end int }

// breakLines returns the lines of a text, broken so that none is wider than limit: at a space,
// or between two characters of which one is wide. Text without such a place is not broken.
// With a limit of 0 the text is one line.
func breakLines(line string, limit int) []extent {
	if limit <= 0 || Columns(line) <= limit {
		return []extent{{0, len(line)}}
	}
	var lines []extent
	begin, end, next := 0, -1, 0 // of the current line, up to the last possible break, after it
	columns, after := 0, 0       // width of the current line, and up to next
	var last rune
	for i, r := range line {
		switch {
		case r == ' ':
			end, next, after = i, i+1, columns+1
		case i > begin && (runeWidth(last) == 2 && !noBreakAfter(last) || runeWidth(r) == 2) && !noBreakBefore(r) && last != ' ':
			end, next, after = i, i, columns
		}
		columns += runeWidth(r)
		if columns > limit && end > begin && r != ' ' {
			lines = append(lines, extent{begin, end})
			columns -= after
			begin, end = next, -1
		}
		last = r
	}
	return append(lines, extent{begin, len(line)})
}

// noBreakBefore reports whether a line must not begin with r: closing
// punctuation and small kana (JIS X 4051, the plainest of its rules).
func noBreakBefore(r rune) bool {
	switch r {
	case '、', '。', '，', '．', '・', '：', '；', '？', '！', 'ー', '」', '』', '）', '】', '》', '〉', '〕', '］', '｝', '”', '’',
		'ぁ', 'ぃ', 'ぅ', 'ぇ', 'ぉ', 'っ', 'ゃ', 'ゅ', 'ょ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ッ', 'ャ', 'ュ', 'ョ':
		return true
	}
	return r < 0x80 && unicode.IsPunct(r)
}

// noBreakAfter reports whether a line must not end with r: opening brackets.
func noBreakAfter(r rune) bool {
	switch r {
	case '「', '『', '（', '【', '《', '〈', '〔', '［', '｛':
		return true
	}
	return false
}

// Columns returns the number of terminal columns of s.
func Columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

// runeWidth returns the columns of r by Unicode's annex 11: two for wide characters, none for
// marks on the character before.
func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	switch textwidth.LookupRune(r).Kind() {
	case textwidth.EastAsianWide, textwidth.EastAsianFullwidth:
		return 2
	}
	return 1
}
