package meta

import (
	"strings"
	"unicode"

	"presscut/extract/article"
)

// maxDateline is the largest number of words in a dateline: "NEW YORK, April 25 (Reuters)" has
// five.
const maxDateline = 6

var datelineRule = rule[candidate]{sameKey, source.voice}

func (r *reader) dateline(m *article.Meta) {
	if r.first >= 0 {
		if place := datelineOf(r.page.BlockText(int(r.first))); place != "" {
			r.addStatement(datelineField, bodyText, 1, place)
		}
	}
	all := r.candidates(datelineField, func(s statement) []string { return s.list[:1] })
	if values := pick(r, datelineField, datelineRule, all); len(values) > 0 {
		m.Dateline = values[0]
	}
}

// maxDatedHead is the largest number of bytes in the head of a text with place and date:
// "WASHINGTON, Wednesday, September 13, 2023 (Reuters) –" has 53.
const maxDatedHead = 64

// dateOfText adds the date at the beginning of the text, as in press releases: "(3 May 2023)
// The city", "3 May 2023. The city", "LONDON, May 3, 2023 – The city".
func (r *reader) dateOfText() {
	if r.first < 0 || r.page.Blocks[r.first].Digits < minDateDigits {
		return
	}
	text := squeeze(r.page.BlockText(int(r.first)))
	text = strings.ToValidUTF8(text[:min(len(text), maxDatedHead)], "")
	found, ok := r.readDate(text)
	if !ok || !found.Full() {
		return
	}
	if datesText(strings.TrimSpace(text[:found.Start]), strings.TrimSpace(text[found.End:])) {
		r.addStatement(publishedField, datelineText, 1, text[:found.End])
	}
}

// datesText reports whether a date between before and after is that of the text which it opens.
func datesText(before, after string) bool {
	bracketed := strings.HasSuffix(before, "(") && strings.HasPrefix(after, ")")
	alone := before == "" && (opensWithDash(after) || strings.HasPrefix(after, ".") || strings.HasPrefix(after, ":")) && startsUpper(strings.TrimLeft(after, ".:-–— "))
	return alone || bracketed && len(before) == 1 || startsUpper(before) && (bracketed || strings.HasSuffix(before, ",")) && opensWithDash(strings.TrimLeft(after, ")"))
}

// opensWithDash reports whether text after a dateline begins with a dash, optionally after an
// agency in brackets.
func opensWithDash(text string) bool {
	text = strings.TrimSpace(text)
	if end := strings.IndexByte(text, ')'); end > 0 && text[0] == '(' {
		text = strings.TrimSpace(text[end+1:])
	}
	return strings.HasPrefix(text, "-") || strings.HasPrefix(text, "–") || strings.HasPrefix(text, "—")
}

// datelineOf returns the place at the beginning of a text, or "": "MOSCOW — ", "Berlin (dpa) -
// ", "KATHMANDU, April 25 (Reuters) - ".
func datelineOf(text string) string {
	end := -1
	for _, dash := range [...]string{" - ", " – ", " — ", "—", " -- ", "– "} {
		if i := strings.Index(text, dash); i > 0 && (end < 0 || i < end) {
			end = i
		}
	}
	if end < 0 {
		return ""
	}
	head, agency := cutAgency(text[:end])
	if words := strings.Fields(head); len(words) == 0 || len(words) > maxDateline {
		return ""
	}
	place, _, dated := strings.Cut(head, ",")
	if place == "" || !agency && !dated && !allCapitals(place) || !startsUpper(place) || hasDigit(place) {
		return ""
	}
	return place
}

// cutAgency removes the agency in brackets from the end of a dateline and reports whether
// there was one.
func cutAgency(head string) (string, bool) {
	open := strings.LastIndexByte(head, '(')
	if open < 0 || !strings.HasSuffix(head, ")") {
		return head, false
	}
	return strings.TrimSpace(head[:open]), true
}

func startsUpper(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r) || unicode.Is(unicode.Lo, r)
	}
	return false
}

// allCapitals reports whether s has letters and no small ones.
func allCapitals(s string) bool {
	letters := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		letters = letters || unicode.IsLetter(r)
	}
	return letters
}
