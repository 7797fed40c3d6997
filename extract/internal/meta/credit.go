package meta

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/lexicon"
)

// creditOf returns the part of a line that names the authors, as the page prints it: "By Ann
// Lee and Bo Yang, Globe Staff". It does not include dates, times, the reading time, other
// contributors and labels of several words. If something of that kind comes between the names,
// it is the names alone.
func (r *reader) creditOf(line string, authors []string) string {
	names := strings.Join(authors, ", ")
	line = markParts(r.withoutDates(squeeze(line)))
	from, to := nameSpan(line, authors)
	if from < 0 || strings.ContainsFunc(line[from:to], isPartMark) || hasDigit(line[from:to]) && !hasDigit(names) {
		return names
	}
	head, tail := line[:from], line[to:]
	if at := strings.LastIndexFunc(head, isPartMark); at >= 0 {
		_, size := utf8.DecodeRuneInString(head[at:])
		head = head[at+size:]
	}
	if at := strings.IndexFunc(tail, isPartMark); at >= 0 {
		tail = tail[:at]
	}
	return creditHead(head) + line[from:to] + creditTail(tail)
}

// withoutDates returns a line with a mark in place of each date.
func (r *reader) withoutDates(line string) string {
	for range maxDates {
		if !hasDigit(line) && r.captured.IsZero() {
			break
		}
		found, ok := r.readDate(line)
		if !ok {
			break
		}
		line = line[:found.Start] + dateMark + line[found.End:]
	}
	return line
}

// nameSpan returns the beginning and end of names in a line, where they must occur in their
// order; from is -1 if one of them does not.
func nameSpan(line string, names []string) (from, to int) {
	from = -1
	for _, name := range names {
		at := strings.Index(line[to:], name)
		if at < 0 {
			return -1, 0
		}
		if from < 0 {
			from = at
		}
		to += at + len(name)
	}
	return from, to
}

// creditHead returns the part of head, the text before the first name, that belongs to the
// credit: a word like "By", unless it ends a label, as in "Posted by".
func creditHead(head string) string {
	words := strings.Fields(head)
	n := len(words)
	if n == 0 || !isBy(words[n-1]) || strings.HasSuffix(words[n-1], ":") || n > 1 && opensByline(words[n-2]) {
		return ""
	}
	return words[n-1] + " "
}

// creditTail returns the part of tail, the text after the last name, that belongs to the
// credit: the person's role and outlet.
func creditTail(tail string) string {
	parts := strings.Split(tail, ",")
	kept := 0
	for i, part := range parts {
		words := strings.Fields(part)
		if i == 0 && len(words) == 0 {
			kept = 1
			continue
		}
		if len(words) == 0 || hasDigit(part) || !closesCredit(words, i > 0) {
			break
		}
		kept = i + 1
	}
	closing, _, _ := strings.Cut(strings.Join(parts[:kept], ","), "<")
	for {
		closing = strings.TrimRightFunc(closing, func(c rune) bool { return c != ')' && c != '.' && !unicode.IsLetter(c) })
		at := strings.LastIndexByte(closing, ' ')
		if last := closing[at+1:]; !lexicon.BindsOutlet(last) && !lexicon.IsParticle(last) && !lexicon.EndsName(last) {
			break // or else it came before a date
		}
		closing = closing[:max(at, 0)]
	}
	if len(closing) > maxClosing {
		return ""
	}
	return closing
}

// maxClosing is the length of the longest role and outlet that are printed after a name, in
// bytes: a longer text is a biography.
const maxClosing = 80

// closesCredit reports whether words after a name are the person's role or outlet. After a
// comma they are, too, unless they concern a date or the page.
func closesCredit(words []string, comma bool) bool {
	for i, word := range words {
		lower := strings.ToLower(strings.Trim(word, ".,:;()"))
		if tellsDate(word, lower) || lexicon.EndsName(lower) || i > 0 && isBy(word) {
			return false
		}
	}
	first := strings.ToLower(words[0])
	if first == "in" || first == "on" || len(words) == 1 && lexicon.IsNoName(fold(first)) && !lexicon.IsRole(first) {
		return false // a section, a day
	}
	return comma || first[0] == '(' || tellsRole(strings.Join(words, " ")) || lexicon.BindsOutlet(first) && len(words) > 1
}

// otherWork keeps the people whom line i, which is text, or the line after it names for other
// work than writing: "Photography by Bo Yang", "Edited by". Sites list them among the authors
// for machines.
func (r *reader) otherWork(i int32, text string) {
	words := strings.Fields(text)
	for at := 1; at < len(words) && at <= maxLabelWords; at++ {
		if !isBy(words[at]) || !sharesWork(words[at-1]) {
			continue
		}
		who := strings.Join(words[at+1:], " ")
		if who == "" && int(i)+1 < len(r.page.Blocks) && r.page.Blocks[i+1].Words <= maxCreditWords {
			who = r.lineText(i + 1)
		}
		r.others = append(r.others, authorNames(who)...)
		return
	}
}
