// Package notemark reads the marks of footnotes in text: numbers in brackets, superscript digits,
// signs after a word, and the labels that notes begin with. It never sees a page.
package notemark

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/page"
)

// MaxLength is the number of characters of the longest mark: "note 12".
const MaxLength = 8

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// Style is how a number is written: the characters after or around it.
type Style byte

// The styles.
const (
	Bare      Style = iota // 1 Text
	Dotted                 // 1. Text, 1) Text
	Bracketed              // [1] Text
	Raised                 // ¹ Text, or a superscript or bold number
	Counted                // the item of a numbered list
	Signed                 // * Text
)

// maxDigits is the largest number of digits in the number of a note.
const maxDigits = 3

// IsLabel reports whether s can be the label of a note: a number or a sign.
func IsLabel(s string) bool {
	if s == "" || len(s) > MaxLength {
		return false
	}
	if strings.Trim(s, "*†‡§¶") == "" {
		return true
	}
	return len(s) <= maxDigits && s[0] != '0' && strings.Trim(s, "0123456789") == ""
}

// MayHave reports whether source may hold a mark that is only text.
func MayHave(source []byte) bool {
	return bytes.IndexByte(source, '[') >= 0 || bytes.IndexByte(source, '*') >= 0 || bytes.Contains(source, []byte("\u00b9")) ||
		bytes.Contains(source, []byte("\u00b2")) || bytes.Contains(source, []byte("\u00b3")) || bytes.Contains(source, []byte("\xe2\x81")) || bytes.Contains(source, []byte("†"))
}

// maxUnit is the number of letters of a unit or variable that a power follows: km².
const maxUnit = 2

// IsPower reports whether label, in superscript after text, is an exponent.
func IsPower(text, label string) bool {
	word := strings.TrimRight(text, " \n\t")
	if word != "" && '0' <= word[len(word)-1] && word[len(word)-1] <= '9' {
		return true
	}
	letters := 0
	for letters < len(text) && page.IsLetter(text[len(text)-1-letters]) {
		letters++
	}
	return (label == "2" || label == "3") && 0 < letters && letters <= maxUnit
}

// RaisedDigits are the superscript digits of Unicode, from nought to nine.
const RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// Each visits the marks in a text: numbers in square brackets, superscript digits, and
// signs after a word. labels are their texts, without brackets.
func Each(text string, visit func(from, to int, labels []string)) {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '[':
			if labels, n := bracketedLabels(text[i:]); n > 0 {
				visit(i, i+n, labels)
				i += n
				continue
			}
		case strings.ContainsRune(RaisedDigits, r):
			label, n := raisedLabel(text[i:])
			if IsLabel(label) && !IsPower(text[:i], label) {
				visit(i, i+n, []string{label})
			}
			i += n
			continue
		case strings.ContainsRune("*†‡", r):
			n := len(text[i:]) - len(strings.TrimLeft(text[i:], "*†‡"))
			if isSign(text[:i], text[i+n:]) && n <= MaxLength {
				visit(i, i+n, []string{text[i : i+n]})
			}
			i += n
			continue
		}
		i += size
	}
}

// isSign reports whether a sign between two texts is a mark: whether it follows a word or a
// sentence.
func isSign(before, behind string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	next := firstRune(behind)
	return before != "" && !unicode.IsSpace(last) && !unicode.IsDigit(last) && (behind == "" || unicode.IsSpace(next) || strings.ContainsRune(".,;:)", next))
}

// raisedLabel returns the number in superscript digits that text begins with, and its length
// in bytes there.
func raisedLabel(text string) (label string, n int) {
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		digit := strings.IndexRune(RaisedDigits, r)
		if digit < 0 {
			break
		}
		label += strconv.Itoa(utf8.RuneCountInString(RaisedDigits[:digit]))
		n += size
	}
	return label, n
}

// maxBracket is the length in bytes of the longest mark in brackets: "[3, 7, 11-14]". maxRange
// is the largest number of notes that a range with a dash covers.
const maxBracket, maxRange = 40, 20

// bracketedLabels returns the numbers in the square bracket that text begins with, and the
// length of the bracket, or 0 if it has other content.
func bracketedLabels(text string) (labels []string, n int) {
	inside, _, found := strings.Cut(text[1:min(len(text), maxBracket)], "]")
	if !found {
		return nil, 0
	}
	for part := range strings.FieldsFuncSeq(inside, func(r rune) bool { return r == ',' || r == ';' }) {
		first, last, isRange := strings.Cut(strings.ReplaceAll(strings.TrimSpace(part), "–", "-"), "-")
		if first, last = strings.TrimSpace(first), strings.TrimSpace(last); !isRange {
			last = first
		}
		from, errFrom := strconv.Atoi(first)
		to, errTo := strconv.Atoi(last)
		if errFrom != nil || errTo != nil || !IsLabel(first) || !IsLabel(last) || to < from || to-from >= maxRange {
			return nil, 0
		}
		for i := from; i <= to; i++ {
			labels = append(labels, strconv.Itoa(i))
		}
	}
	if len(labels) == 0 {
		return nil, 0
	}
	return labels, len(inside) + 2
}

// ReadLabel returns the label that text begins with, its style and its length.
func ReadLabel(text string) (label string, how Style, n int) {
	if label, n := raisedLabel(text); n > 0 {
		return label, Raised, n
	}
	if signs := len(text) - len(strings.TrimLeft(text, "*†‡§")); signs > 0 {
		label = text[:signs]
		return label, Signed, signs
	}
	if text == "" {
		return "", 0, 0
	}
	if text[0] == '[' || text[0] == '(' {
		label, behind := leadingDigits(text[1:])
		if !IsLabel(label) || behind == "" || behind[0] != ']' && behind[0] != ')' {
			return "", 0, 0
		}
		return label, Bracketed, len(label) + 2
	}
	label, behind := leadingDigits(text)
	end := len(label)
	switch {
	case !IsLabel(label):
		return "", 0, 0
	case len(behind) > 0 && strings.IndexByte(".):", behind[0]) >= 0 && (len(behind) == 1 || !unicode.IsDigit(firstRune(behind[1:]))):
		return label, Dotted, end + 1
	case behind == "" || unicode.IsSpace(firstRune(behind)):
		return label, Bare, end
	}
	return "", 0, 0
}

// leadingDigits returns the digits that text begins with, and the rest of it.
func leadingDigits(text string) (digits, rest string) {
	rest = strings.TrimLeft(text, "0123456789")
	return text[:len(text)-len(rest)], rest
}

// IsID reports whether an id is one that programs give to notes.
func IsID(id string) bool {
	for _, prefix := range [...]string{"fn", "ftn", "_ftn", "footnote", "endnote", "note-", "note_"} {
		if len(id) >= len(prefix) && strings.EqualFold(id[:len(prefix)], prefix) {
			return true
		}
	}
	return false
}

// markWords are what comes before the number in a mark: "note 3", "注 3".
var markWords = [...]string{"note", "fn", "nb", "n", "Note", "注"}

// IsMark reports whether text can be the mark of a footnote: a number, a letter or a sign,
// optionally in brackets.
func IsMark(text string) bool {
	text = strings.Trim(text, "[](){}⁽⁾ ^.:")
	if text == "" || utf8.RuneCountInString(text) > MaxLength {
		return false
	}
	for _, word := range markWords {
		text = strings.TrimSpace(strings.TrimPrefix(text, word))
	}
	runes := []rune(text)
	for _, r := range runes {
		if !unicode.IsNumber(r) && !strings.ContainsRune("*†‡§¶#", r) && (len(runes) > 2 || !unicode.IsLetter(r)) {
			return false
		}
	}
	return len(runes) > 0
}

// IsBack reports whether text is that of a link from a footnote back to its mark.
func IsBack(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) && utf8.RuneCountInString(text) > 2 {
			return false
		}
	}
	return utf8.RuneCountInString(text) <= MaxLength
}

// IsNumber reports whether word is a number as at the beginning of notes: "1.", "[1]",
// "(1)".
func IsNumber(word string) bool {
	digits := strings.Trim(word, "[]().:")
	if digits != "" && strings.Trim(digits, "*†‡§") == "" {
		return true
	}
	if digits == "" || digits == word || len(digits) > 3 {
		return false
	}
	_, err := strconv.Atoi(digits)
	return err == nil
}

// NamesNote reports whether the target of a link has an id that is given to notes.
func NamesNote(target string) bool {
	folded := strings.ToLower(target)
	if strings.Contains(folded, "note") {
		return true
	}
	for _, prefix := range [...]string{"fn", "_ftn", "ftn", "ref"} {
		if strings.HasPrefix(folded, prefix) {
			return true
		}
	}
	return false
}

// OpensWith reports whether text begins with a number, optionally in brackets.
func OpensWith(text, number string) bool {
	text, ok := strings.CutPrefix(strings.TrimLeft(text, "[(^ "), number)
	return ok && (text == "" || !unicode.IsDigit(firstRune(text)))
}
