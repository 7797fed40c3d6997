package meta

import (
	"bytes"
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/dates"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/names"
)

// dateLabel is the event that the words before a date assign to it.
type dateLabel uint8

const (
	noLabel dateLabel = iota
	publicationLabel
	changeLabel
)

// labelOf returns the label by the last significant word before a date: "Update: this was
// first published on" is about publication.
func labelOf(before string) dateLabel {
	label := noLabel
	for word := range strings.FieldsSeq(strings.ToLower(before)) {
		if found := labelWord(strings.Trim(word, ".:,()|-–")); found != noLabel {
			label = found
		}
	}
	if label == noLabel {
		label = gluedLabel(before)
	}
	return label
}

// gluedLabel is like labelOf for languages without spaces between words.
func gluedLabel(before string) dateLabel {
	label, last := noLabel, -1
	if !strings.ContainsFunc(before, names.IsEastAsian) {
		return label
	}
	for _, word := range lexicon.GluedDateLabels {
		if at := strings.LastIndex(before, word); at > last {
			label, last = labelWord(word), at
		}
	}
	return label
}

// labelBehind returns the label directly after a date, and the end of that label: "2021年5月4日
// 更新", "4.5.2021 aktualisiert". A label followed by a colon, or by another date, belongs to
// that.
func (r *reader) labelBehind(rest string) (label dateLabel, end int) {
	word := strings.TrimLeft(rest, " )）]」")
	start := len(rest) - len(word)
	if word == "" {
		return noLabel, 0
	}
	for _, glued := range lexicon.GluedDateLabels {
		behind, ok := strings.CutPrefix(word, glued)
		if !ok {
			continue
		}
		mark, _ := utf8.DecodeRuneInString(strings.TrimSpace(behind))
		if mark == ':' || mark == '：' || unicode.IsLetter(mark) || unicode.IsDigit(mark) && !r.labelFollows(behind) {
			return noLabel, 0
		}
		return labelWord(glued), start + len(glued)
	}
	if start == 0 {
		return noLabel, 0
	}
	word, _, _ = strings.Cut(word, " ")
	label = labelWord(strings.ToLower(strings.TrimRight(word, ".,)")))
	if label == noLabel {
		return noLabel, 0
	}
	if _, dated := r.readDate(rest[start+len(word):]); dated {
		return noLabel, 0
	}
	return label, start + len(word)
}

// labelFollows reports whether a label comes directly after the date at the beginning of text,
// as all labels of a line do then: "2021/05/03 公開 2021/05/04 更新".
func (r *reader) labelFollows(text string) bool {
	found, ok := r.readDate(text)
	if !ok {
		return false
	}
	behind := strings.TrimSpace(text[found.End:])
	for _, glued := range lexicon.GluedDateLabels {
		if rest, ok := strings.CutPrefix(behind, glued); ok {
			return strings.IndexAny(strings.TrimSpace(rest), ":：") != 0
		}
	}
	return false
}

// labelWord returns the label that a word in small letters is for a date after it.
func labelWord(word string) dateLabel {
	return [...]dateLabel{
		lexicon.DateLabelChange:      changeLabel,
		lexicon.DateLabelPublication: publicationLabel,
	}[lexicon.DateLabelOf(word)]
}

// afterChange reports whether the words between e and the last number before it label the date
// in e as a change: "3 May, updated".
func (r *reader) afterChange(e int32) bool {
	before := r.wordsBefore(e)
	return labelOf(before[strings.LastIndexAny(before, "0123456789")+1:]) == changeLabel
}

// opensWithChange reports whether the first date of a text is labelled as a change.
func (r *reader) opensWithChange(text string) bool {
	found, ok := r.readDate(text)
	return ok && labelOf(text[:found.Start]) == changeLabel
}

// dropChanges removes from visible text the dates that the class of an element marks as
// changes.
func (r *reader) dropChanges() {
	kept := r.statements[publishedField][:0]
	for _, s := range r.statements[publishedField] {
		if s.source.voice() == bodyVoice && hasDigit(s.list[0]) {
			s.list = []string{r.withoutChanges(s.list[0])}
		}
		if hasDigit(s.list[0]) {
			kept = append(kept, s)
		}
	}
	r.statements[publishedField] = kept
}

// withoutChanges returns a line without the dates that elements mark as changes.
func (r *reader) withoutChanges(line string) string {
	for _, s := range r.statements[modifiedField] {
		if s.source.datesByMarkup() && strings.Count(line, s.list[0]) == 1 {
			line = strings.Replace(line, s.list[0], "", 1)
		}
	}
	return line
}

// labelledDate adds the labelled day of publication from anywhere on the page: "Posted on 3
// May 2023", "This article was first published on 3 May 2023". If a page has several such
// days, or one often, they are those of other articles.
func (r *reader) labelledDate() {
	line, sentence, day, lines := "", "", 0, 0
	for i := range int32(len(r.page.Blocks)) {
		b := &r.page.Blocks[i]
		if b.Digits < minDateDigits || b.Words > 2*maxLineWords || !r.opensWithLabel(i) || r.place(b.Element) != trustOwn {
			continue
		}
		text := r.lineText(i)
		found, ok := r.readDate(text)
		switch {
		case !ok || !found.Full() || r.labelAround(i, text, found) != publicationLabel || publishedElsewhere(text, found):
		case b.Words > maxDateWords:
			sentence = text
		case day != 0 && day != found.DayKey() || lines == maxDated:
			return
		default:
			line, day = text, found.DayKey()
			lines++
		}
	}
	if text := cmp.Or(line, sentence); text != "" {
		r.addStatement(publishedField, dateLabelLine, 1, text)
	}
}

// publishedElsewhere reports whether a line has the date on which its article was first
// published by somebody else: "First published in the Globe on 3 May 2011", "First published:
// 3 May 2011 in another place".
func publishedElsewhere(line string, found dates.Reading) bool {
	first := false
	words := strings.Fields(line[:found.Start])
	for i, word := range words {
		lower := strings.ToLower(strings.Trim(word, ".:,"))
		if first && lexicon.BindsOutlet(lower) && i+1 < len(words) {
			return true
		}
		first = first || lexicon.IsFirstWord(lower)
	}
	behind, _, _ := strings.Cut(strings.TrimSpace(line[found.End:]), " ")
	return first && lexicon.BindsOutlet(behind)
}

// maxDated is how often a page may repeat the day of its publication: in layouts for wide and
// for narrow screens.
const maxDated = 2

// opensWithLabel reports whether block i begins with a label of publication, or like a
// sentence about an article, or is short and follows a block that does.
func (r *reader) opensWithLabel(i int32) bool {
	return labelOpens(r.firstWord(i)) || r.page.Blocks[i].Words <= maxLabelWords && i > 0 && labelOpens(r.firstWord(i-1))
}

// firstWord returns the beginning of block i, up to the first space.
func (r *reader) firstWord(i int32) string {
	const longest = 32 // in bytes, of a label
	b := &r.page.Blocks[i]
	for _, run := range r.page.Runs[b.Run:b.EndRun] {
		text := bytes.TrimSpace(r.page.Text(run))
		if len(text) == 0 {
			continue
		}
		word, _, _ := bytes.Cut(text[:min(len(text), longest)], []byte(" "))
		return string(word)
	}
	return ""
}

// labelOpens reports whether a line that begins with word may have a day of publication.
func labelOpens(word string) bool {
	if word == "" || isDigit(word[0]) {
		return false
	}
	return lexicon.OpensDateLine(strings.ToLower(word)) || labelOf(strings.ToLower(word)) == publicationLabel
}

// labelAround returns the label of a date in block i by the words before it, those of the
// block before if the date begins the block, and those after it in German, whose verbs come
// last: "Dieser Beitrag wurde am 3. Mai 2023 veröffentlicht".
func (r *reader) labelAround(i int32, text string, found dates.Reading) dateLabel {
	if found.Start == 0 && i > 0 {
		return labelOf(r.lineText(i - 1))
	}
	for _, opening := range [...]string{"Diese", "Der Beitrag ", "Der Artikel "} {
		if strings.HasPrefix(text, opening) {
			return labelOf(text[:min(len(text), dates.MaxText)])
		}
	}
	return labelOf(text[:found.Start])
}
