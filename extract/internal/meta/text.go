package meta

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/dates"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// A text dump has no elements that mark the role of a line. Only the beginning of the article
// is known: the title is above it, byline and date are between the two or directly around
// them, tags come after the text.

// gatherText reads the header of a dump, and finds its title and text.
func (r *reader) gatherText() {
	r.wetHeader()
	r.frontMatter()
	r.labels()
	r.layout = r.textLayout()
}

// textLayout returns the place of the article in a dump, and adds its title.
func (r *reader) textLayout() layout {
	if head := r.headLength(); head > 0 {
		r.addStatement(titleField, dumpHeader, 1, r.page.BlockText(0))
		return layout{start: 0, first: head}
	}
	first := r.textStart()
	return layout{start: r.textTitle(first), first: first}
}

// maxHead is the largest number of lines above the body of a text that is only an article:
// title, subtitle, byline.
const maxHead = 3

// headLength returns the number of lines of the head if everything after it is kept, or else
// 0.
func (r *reader) headLength() int32 {
	first := slices.IndexFunc(r.verdicts, func(v page.Verdict) bool { return v.Keep })
	if first < 1 || first > maxHead || slices.ContainsFunc(r.verdicts[first:], func(v page.Verdict) bool { return !v.Keep }) {
		return 0
	}
	return int32(first)
}

// headLines reads the lines between title and body in presscut's own form: a subtitle, and "By
// Ann Lee · 2025-03-04".
func (r *reader) headLines() {
	if r.first < 2 {
		return
	}
	if r.first == maxHead {
		r.addStatement(subtitleField, bodyText, 1, r.page.BlockText(1))
	}
	i := r.first - 1
	line := r.page.BlockText(int(i))
	name, day, ok := cutLast(line, " · ")
	if !ok {
		name, day = "", line
	}
	if found, dated := dates.Parse(day, dates.Locale{}); dated && found.Start == 0 && found.End == len(day) {
		r.addStatement(publishedField, dumpHeader, 1, day)
		line = name
	}
	if line != "" {
		r.addSeen(authorsField, bylineText, r.page.Blocks[i].Element, 1, line)
	}
}

// cutLast cuts s at the last sep.
func cutLast(s, sep string) (before, after string, ok bool) {
	if at := strings.LastIndex(s, sep); at >= 0 {
		return s[:at], s[at+len(sep):], true
	}
	return s, "", false
}

// The text after the first block of an article: at least this number of its words within this
// number of blocks. A block that was kept by mistake is isolated.
const (
	startReach = 10
	startWords = 60
)

// textStart returns the first kept block after which the article continues, or else the first
// that was kept, or -1.
func (r *reader) textStart() int32 {
	first := int32(-1)
	for i := range r.verdicts {
		if !r.verdicts[i].Keep {
			continue
		}
		if first < 0 {
			first = int32(i)
		}
		kept, all := int32(0), int32(0)
		for j := i; j < min(i+startReach, len(r.verdicts)); j++ {
			all += r.page.Blocks[j].Words
			if r.verdicts[j].Keep {
				kept += r.page.Blocks[j].Words
			}
		}
		if kept >= startWords && 3*kept > 2*all {
			return int32(i)
		}
	}
	return first
}

// wetHeader reads the WARC header of a record of Common Crawl's text dumps.
func (r *reader) wetHeader() {
	rest := r.page.Source
	if !bytes.HasPrefix(rest, []byte("WARC/")) {
		return
	}
	for len(rest) > 0 {
		var line []byte
		line, rest, _ = bytes.Cut(rest, []byte("\n"))
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			return
		}
		name, value, _ := strings.Cut(string(line), ":")
		r.headerField(strings.ToLower(name), strings.TrimSpace(value))
	}
}

// headerField reads a field that WET records and crawl services put before the text.
func (r *reader) headerField(name, value string) {
	switch name {
	case "warc-target-uri", "url source", "url", "source url", "source":
		r.pageAddress(value)
	case "warc-date":
		if t, err := time.ParseInLocation(time.RFC3339, value, time.UTC); err == nil && r.captured.IsZero() {
			r.captured = t
		}
	case "warc-identified-content-language", "language", "lang":
		r.addStatement(languageField, dumpHeader, 1, value)
	case "title":
		r.addStatement(titleField, dumpHeader, 1, value)
	case "author", "authors":
		r.addStatement(authorsField, dumpHeader, 1, value)
	case "published time", "published", "date":
		r.addStatement(publishedField, dumpHeader, 1, value)
	case "description":
		r.addStatement(excerptField, dumpDescription, 1, value)
	}
}

// pageAddress uses address as the page's own, unless the caller knows it.
func (r *reader) pageAddress(address string) {
	if r.pageURL != nil {
		return
	}
	if u, err := url.Parse(address); err == nil && u.Host != "" {
		r.pageURL = u
		r.base = u
	}
}

// maxLabels is the largest number of lines at the top of a dump that may be named fields.
const maxLabels = 12

// labels reads the fields that some crawl services put before the text, "Title: The news", if
// the first line is one and an address is among them.
func (r *reader) labels() {
	addressed := false
	lines := make([][2]string, 0, maxLabels)
	for i := 0; i < min(len(r.page.Blocks), maxLabels) && r.page.Blocks[i].Words <= 2*maxLineWords; i++ {
		name, value, ok := strings.Cut(r.page.BlockText(i), ": ")
		if !ok || len(name) > 2*len("published time") {
			break
		}
		name = strings.ToLower(name)
		addressed = addressed || strings.HasPrefix(value, "http")
		lines = append(lines, [2]string{name, strings.Trim(value, `"`)})
	}
	if !addressed || len(lines) < 2 {
		return
	}
	for _, l := range lines {
		r.headerField(l[0], l[1])
	}
}

// isCredit reports whether a short line has an author or a date.
func (r *reader) isCredit(text string) bool { return bylineOf(text) != "" || r.isDateLine(text) }

// isDateLine reports whether a short line is little more than a date.
func (r *reader) isDateLine(line string) bool {
	if len(line) > maxDateElement || !hasDigit(line) {
		return false
	}
	found, ok := dates.Parse(line, dates.Locale{Lang: r.lang, Captured: r.captured})
	return ok && found.Full() && 2*(found.End-found.Start)+20 > len(line)
}

// textLines adds the authors, date, section and tags in the lines around the title and the
// article.
func (r *reader) textLines(m *article.Meta) {
	if r.headLength() > 0 {
		r.headLines()
		return
	}
	r.titleDate()
	top := r.start
	if top < 0 {
		top = max(r.first-nearBlocks, 0)
	}
	bottom := max(top, r.first)
	from, to := max(top-nearBlocks/2, 0), min(bottom+nearBlocks, int32(len(r.page.Blocks)))
	if r.first >= 0 {
		from = max(min(top, r.first)-bylineReach, 0)
	}
	for i := from; i < to; i++ {
		switch {
		case i == r.start || r.page.Blocks[i].Words > maxLineWords:
		case i < top-nearBlocks/2 || i > top+2*nearBlocks && i < bottom-nearBlocks:
			r.textBio(i, trustAmid)
		default:
			r.textLine(i, r.lineTrust(i, top))
		}
	}
	if r.first >= 0 {
		if place := placeOf(r.page.BlockText(int(r.first))); place != "" {
			r.addStatement(datelineField, bodyText, 1, place)
		}
	}
	r.textSubtitle(m)
	last := r.lastKept()
	r.textTags(last)
	r.biosBelow(max(last, to), last)
	r.eastAsianCredits()
}

// biosBelow adds the names in the lines from line from on that come after the text, whose last
// line is last.
func (r *reader) biosBelow(from, last int32) {
	for i := from; i <= last+bioReach && int(i) < len(r.page.Blocks); i++ {
		trust := trustBelow
		if i > last+2*nearBlocks {
			trust = trustFarBelow
		}
		if r.page.Blocks[i].Words <= maxLineWords {
			r.textBio(i, trust)
		}
	}
}

// The trust in a name that a line far from title and text labels as an author's: it may belong
// to another article.
const (
	trustAmid     = 0.6 // between the two
	trustBelow    = 0.4 // after the text
	trustFarBelow = 0.2 // further after it
)

// bylineReach is how many lines above title and article are searched for a line with "by",
// because the assumed title may be a heading further down.
const bylineReach = 3 * nearBlocks

// bioReach is how many lines after the text may be about its author.
const bioReach = 4 * nearBlocks

// textBio adds the name in a line that labels it as the author's, or that is about the author.
func (r *reader) textBio(i int32, trust float64) {
	line := unglue(r.page.BlockText(int(i)))
	switch key := fold(line); {
	case lexicon.HeadsBio(key) || opensName(line):
		if next := r.lineAfter(i); r.isName(next) || opensName(line) && r.isSignature(next) {
			r.addName(bylineText, i+1, trust, next)
		}
	case opensBio(key):
		if r.isCredible(i, line) {
			r.addName(bylineText, i, trust, line)
		}
	case strings.HasPrefix(key, "about ") && r.isName(line[min(len(line), len("about ")):]):
		r.addName(bylineText, i, trust, line[len("about "):])
	case int(i)+1 < len(r.page.Blocks) && r.page.Blocks[i+1].Words <= maxLabelWords && fold(r.lineAfter(i)) == "author" && r.isName(line):
		r.addName(bylineText, i, trust, line)
	}
}

// opensBio reports whether a folded line begins with words that come before an author's name.
func opensBio(key string) bool {
	return slices.ContainsFunc(lexicon.BioOpenings[:], func(opening string) bool {
		rest, opens := strings.CutPrefix(key, opening)
		return opens && strings.HasPrefix(rest, " ")
	})
}

// isSignature reports whether the line after a label such as "Written by" is short enough for
// names and roles, and not a sentence.
func (r *reader) isSignature(line string) bool {
	words := len(strings.Fields(line))
	return words > 0 && words <= 2*maxNameWords && !strings.ContainsAny(line[len(line)-1:], ".:!?")
}

// isCredible reports whether line i, which has a byline's "by", names somebody: the text after
// "by" has a capital or ends the line, and a line that ends like a sentence begins with "by"
// or a verb of writing.
func (r *reader) isCredible(i int32, line string) bool {
	words := strings.Fields(line)
	for j, word := range words {
		if !isBy(strings.TrimLeft(word, "*([")) {
			continue
		}
		sentence := r.page.Blocks[i].Last == '.' && j > 1
		next := words[j+1:]
		if len(next) > 1 && next[0] == "the" {
			next = next[1:]
		}
		return !sentence && (len(next) <= minPersonWords || !startsLower(next[0]))
	}
	return true
}

// startsLower reports whether s begins with a small letter.
func startsLower(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first)
}

// lastKept returns the last block of the article, or -1.
func (r *reader) lastKept() int32 {
	last := int32(len(r.page.Blocks)) - 1
	for last >= 0 && !r.verdicts[last].Keep {
		last--
	}
	return last
}

// lineTrust returns how well the place of line i suits a byline or a date.
func (r *reader) lineTrust(i, top int32) float64 {
	switch {
	case i > top && i < r.first:
		return 1
	case i > top && i <= r.first+1:
		return 0.9
	case i < top-2:
		return 0.6
	case i < top:
		return 0.9
	}
	return 0.5
}

// textLine adds the facts in one line.
func (r *reader) textLine(i int32, trust float64) {
	line := unglue(r.page.BlockText(int(i)))
	trail := strings.FieldsFunc(line, isTrail)
	if len(trail) > 2 && !hasDigit(line) || len(trail) > 1 && lexicon.IsFrontPage(fold(trail[0])) {
		r.addTrail(crumbTrail, trail)
		return
	}
	before, after, dated := r.textDate(i, line, trust)
	switch {
	case opensName(before) && after == "":
		if next := r.lineAfter(i); r.isSignature(next) {
			r.addName(bylineText, i+1, trust, next)
		}
	case bylineOf(before) != "":
		if r.isCredible(i, before) {
			r.addName(bylineText, i, trust, before)
		}
	case bylineOf(after) != "" && r.isCredible(i, after):
		r.addName(bylineText, i, trust, after)
	default:
		r.textName(i, line, before, after, dated, trust)
	}
}

// textName adds a statement for the name that a line without a byline has before or after its
// date, if it is one.
func (r *reader) textName(i int32, line, before, after string, dated bool, trust float64) {
	switch {
	case (r.isName(before) || r.arePairs(before) && i > r.start) && (dated || r.besideDate(i) || r.besideRole(i)):
		r.addName(loneName, i, trust, before)
	case dated && r.isName(lastPart(after)):
		r.addName(loneName, i, trust, lastPart(after))
	case r.isName(before) && r.opensBetween(i), r.isShortName(before) && r.besideShortName(i, line, before, dated):
		r.addName(loneName, i, trust*trustAlone, before)
	}
}

// opensBetween reports whether line i is the first or the last one between title and text.
func (r *reader) opensBetween(i int32) bool {
	return i > r.start && i < r.first && (i == r.start+1 || i == r.first-1)
}

// besideShortName reports whether line i, or the next line, has a date beside a short name.
func (r *reader) besideShortName(i int32, line, name string, dated bool) bool {
	if r.start < 0 || i <= r.start || i > r.start+shortReach {
		return false
	}
	if dated {
		return !strings.HasPrefix(line, name+",")
	}
	return r.isDateLine(r.lineAfter(i))
}

// shortReach is how many lines below the title a name of one word may be: a subtitle and a
// picture's caption may come between.
const shortReach = 3

// lastPart returns the text after the last mark of a line: the name in "30 min · 6279 words ·
// Ann Lee".
func lastPart(line string) string {
	parts := strings.FieldsFunc(markParts(line), isPartMark)
	if len(parts) == 0 {
		return ""
	}
	return strings.TrimSpace(parts[len(parts)-1])
}

// isShortName reports whether a line directly between title and date can be the short name of
// the author: one or two words that are not a label or the site.
func (r *reader) isShortName(line string) bool {
	const most = 2
	words := strings.Fields(line)
	if len(words) == 0 || len(words) > most || r.isSite(line) || lexicon.IsNoName(fold(line)) {
		return false
	}
	for _, word := range words {
		lower := strings.ToLower(word)
		if startsLower(word) || isAbbreviation(word) || r.isNoNameHere(word, lower) {
			return false
		}
	}
	return true
}

// isAbbreviation reports whether word is up to three capitals: initials in place of a picture,
// or an outlet.
func isAbbreviation(word string) bool {
	return len(word) <= 3 && strings.ToUpper(word) == word
}

// trustAlone is the factor for the trust in a name without other evidence.
const trustAlone = 0.6

// besideRole reports whether the next line after line i is the person's role, or repeats the
// name, as a picture's text alternative does.
func (r *reader) besideRole(i int32) bool {
	const maxRole = 10
	next := r.lineAfter(i)
	if words := strings.Fields(next); len(words) > 0 && len(words) <= maxRole {
		for _, word := range words {
			if lexicon.IsRole(strings.ToLower(strings.Trim(word, ",.|"))) {
				return true
			}
		}
	}
	return next == unglue(r.page.BlockText(int(i)))
}

// textDate adds the date in a line and the section after it. It returns the text before and
// after the date.
func (r *reader) textDate(i int32, line string, trust float64) (before, after string, dated bool) {
	if len(line) > dates.MaxText {
		return line, "", false
	}
	found, ok := r.readDate(line)
	if !ok || found.End <= found.Start {
		return line, "", false
	}
	before, after = line[:found.Start], strings.TrimLeft(line[found.End:], dateMarks)
	r.addDatesOf(i, line, found, trust)
	if section := sectionOf(after); section != "" {
		r.addStatement(sectionField, textLine, trust, section)
		after = ""
	}
	if again, ok := r.readDate(after); ok && again.Full() {
		after = strings.TrimLeft(after[again.End:], dateMarks)
	}
	return strings.TrimRight(before, dateMarks), after, true
}

// dateMarks are the marks that separate a date from the rest of its line.
const dateMarks = " |•·—–-,:/"

// titleDate adds the date on the line of the title: dumps glue the text after the title to it.
func (r *reader) titleDate() {
	if r.start < 0 {
		return
	}
	line := unglue(r.page.BlockText(int(r.start)))
	if found, ok := r.readDate(line); ok && found.Full() {
		r.addStatement(publishedField, titleElement, 1, line[found.Start:])
	}
}

// addDatesOf adds the first two dates of line i, each for the field that the words before it
// name.
func (r *reader) addDatesOf(i int32, line string, first dates.Reading, trust float64) {
	label := r.labelBefore(i, line[:first.Start])
	if label == noLabel {
		trust *= r.dateShape(i, line, first)
	}
	if !first.Full() {
		trust /= 2
	}
	behind := line[first.End:]
	second, twice := r.readDate(behind)
	between := noLabel
	if twice = twice && second.Full(); twice {
		between = labelOf(behind[:second.Start])
	}
	of, then := publishedField, modifiedField
	switch {
	case label == changeLabel:
		of, then = modifiedField, publishedField
		twice = twice && between == publicationLabel
	case label == noLabel && twice && between == noLabel && second.DayKey() < first.DayKey() && strings.Trim(behind[:second.Start], " |•·—–-,/") == "":
		// Some systems print the last change before the date of publication.
		of, then = modifiedField, publishedField
	default:
		twice = twice && between == changeLabel
	}
	r.addStatement(of, textLine, trust, line[first.Start:])
	if twice {
		r.addStatement(then, textLine, trust, behind[second.Start:])
	}
}

// labelBefore returns the label in the text before a date of line i, or in the short line
// before it if there is no such text.
func (r *reader) labelBefore(i int32, before string) dateLabel {
	if before == "" && i > 0 && r.page.Blocks[i-1].Words <= maxLabelWords {
		return labelOf(r.page.BlockText(int(i - 1)))
	}
	return labelOf(before)
}

// dateShape returns how much a line looks like one that dates the article, by the rest of the
// line and its distance below the title.
func (r *reader) dateShape(i int32, line string, found dates.Reading) float64 {
	behind := line[found.End:]
	words := len(strings.Fields(line[:found.Start]))
	if bylineOf(strings.TrimSpace(behind)) == "" {
		words += len(strings.Fields(behind))
	}
	last := r.page.Blocks[i].Last
	trust := 1.0
	switch {
	case words > 10, words > 3 && last == '.':
		trust = 0.3
	case words > 5 || last == '.':
		trust = 0.6
	}
	if found.Clock {
		trust *= 1.1
	}
	if far := i - r.start - nearBlocks/2; r.start >= 0 && far > 0 {
		trust *= 1 - float64(0.02*float64(min(far, 15)))
	}
	return trust
}

// lineAfter returns the line after line i, or "" if there is none.
func (r *reader) lineAfter(i int32) string {
	if int(i)+1 >= len(r.page.Blocks) {
		return ""
	}
	return unglue(r.page.BlockText(int(i) + 1))
}

// addName adds an author that line i names, up to the beginning of the role.
func (r *reader) addName(from source, i int32, trust float64, text string) {
	text, _, _ = strings.Cut(text, " | ")
	if from == loneName {
		text, _, _ = strings.Cut(text, ",")
	}
	if text != "" && len(text) <= maxAuthorText {
		r.addSeen(authorsField, from, r.page.Blocks[i].Element, trust, text)
	}
}

func isTrail(r rune) bool { return r == '>' || r == '›' || r == '»' || r == '/' || r == '→' }

// sectionOf returns the section after a date: "in Politics".
func sectionOf(after string) string {
	after = strings.TrimSpace(after)
	name, ok := strings.CutPrefix(after, "in ")
	if !ok || len(name) > maxSection || !startsUpper(name) || len(strings.Fields(name)) > 4 {
		return ""
	}
	return name
}

// opensName reports whether a line is only a label for a name on the next line.
func opensName(line string) bool {
	return lexicon.AnnouncesName(fold(line))
}

// isName reports whether a line looks like only a person's name, optionally followed by a
// role: two to four words with a capital, except particles, and without digits. None of them
// may be a label's word or a word that the article writes with a small letter.
func (r *reader) isName(line string) bool {
	if end := strings.IndexAny(line, "|,("); end >= 0 && (line[end] != '(' || tellsRole(line[end:])) {
		line = line[:end]
	}
	if lexicon.IsAgency(fold(line)) {
		return true
	}
	words := cutRole(strings.Fields(line))
	if len(words) < minPersonWords || len(words) > maxPersonWords {
		return false
	}
	small := 0
	for _, word := range words {
		lower := strings.ToLower(word)
		switch {
		case startsLower(word) && lexicon.IsParticle(word):
			small++
		case startsLower(word) || !isCased(word) || r.isNoNameHere(word, lower):
			return false
		}
	}
	return small <= len(words)-2 && !lexicon.IsNoName(fold(line))
}

// isNoNameHere reports whether word, whose lower case is lower, is spelled unlike a name, a
// label's word or one that the article writes with a small letter.
func (r *reader) isNoNameHere(word, lower string) bool {
	return !isNameWord(word) || lexicon.IsLabel(lower) || lexicon.EndsName(lower) || r.writesSmall(lower)
}

// arePairs reports whether a line looks like only the names of two persons or more, two words
// each, "Ann Lee and Bo Ek": with more words, a role may come before them, as in the caption
// of a picture.
func (r *reader) arePairs(line string) bool {
	names := joinedNames(line)
	for _, name := range names {
		if len(strings.Fields(name)) != minPersonWords || !r.isName(name) {
			return false
		}
	}
	return len(names) > 1
}

// isCased reports whether word begins with a letter of a script that has capitals.
func isCased(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first) || unicode.IsLower(first)
}

// maxSmallWords is how many blocks of the article are searched for words that it writes with a
// small letter.
const maxSmallWords = 200

// writesSmall reports whether the article has word, which must be in small letters.
func (r *reader) writesSmall(word string) bool {
	if r.prose == nil {
		r.prose = r.opening(maxSmallWords)
	}
	spaced := []byte(" " + word)
	for rest := r.prose; ; {
		at := bytes.Index(rest, spaced)
		if at < 0 {
			return false
		}
		rest = rest[at+len(spaced):]
		if end := bytes.TrimLeft(rest, ".,;:!?)”"); bytes.HasPrefix(end, []byte(" ")) {
			return true
		}
	}
}

// opening returns the text of the first blocks of the article, each between
// spaces.
func (r *reader) opening(blocks int) []byte {
	const room = 16 << 10 // room for most articles
	text := append(make([]byte, 0, min(room, len(r.page.Source)+2)), ' ')
	for i := max(r.first, 0); int(i) < len(r.page.Blocks) && blocks > 0; i++ {
		if r.verdicts[i].Keep {
			text = append(r.page.AppendBlockText(text, int(i)), ' ')
			blocks--
		}
	}
	return text
}

// isNameWord reports whether word consists of letters and the marks of names.
func isNameWord(word string) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '.' && r != '-' && r != '\'' && r != '’' {
			return false
		}
	}
	return true
}

// besideDate reports whether a date or a reading time is on line i or one or two lines from
// it.
func (r *reader) besideDate(i int32) bool {
	for _, j := range [...]int32{i, i + 1, i + 2, i - 1} {
		if j < 0 || int(j) >= len(r.page.Blocks) || r.page.Blocks[j].Words > maxLineWords/2 {
			continue
		}
		line := unglue(r.page.BlockText(int(j)))
		if found, ok := r.readDate(line); ok && found.Month > 0 || strings.Contains(line, "min read") {
			return true
		}
	}
	return false
}

// unglue splits words that a dump glued together: "By Ann LeeMarch 4", "ByAnn Lee", "Ann
// Lee3/4/2025". A word directly after "by" may be an account, "Posted by AnnLee on", and one
// that ends in capitals may be a name.
func unglue(line string) string {
	if !mayBeGlued(line) {
		return line
	}
	words := strings.Split(line, " ")
	for i, word := range words {
		rest, by := cutBy(word)
		switch {
		case by:
			words[i] = "by " + rest
			if i == 0 && word[0] == 'B' {
				words[i] = "By " + rest
			}
		case i > 0 && isBy(words[i-1]) && len(words) > i+1 && !hasDigit(words[i+1]):
		default:
			words[i] = unglueWord(word)
		}
	}
	return strings.Join(words, " ")
}

// mayBeGlued reports whether line has a capital or a digit after a small letter, or a word
// that begins with "by".
func mayBeGlued(line string) bool {
	var last rune
	for i, c := range line {
		if (unicode.IsUpper(c) || '0' <= c && c <= '9') && unicode.IsLower(last) ||
			(c == 'b' || c == 'B') && (i == 0 || last == ' ') && strings.HasPrefix(line[i+1:], "y") {
			return true
		}
		last = c
	}
	return false
}

// cutBy returns the name that "by" is glued to: "byAnn", "byby".
func cutBy(word string) (name string, ok bool) {
	for _, by := range [...]string{"byby", "By", "by"} {
		if rest, found := strings.CutPrefix(word, by); found && (startsUpper(rest) || by == "byby" && rest == "") {
			return rest, true
		}
	}
	return "", false
}

// unglueWord inserts a bar between small letters and a capital or a digit after them.
func unglueWord(word string) string {
	var b strings.Builder
	var last rune
	letters, from := 0, 0
	for i, c := range word {
		if letters >= minGluedLetters && unicode.IsLower(last) && (unicode.IsUpper(c) && strings.ContainsFunc(word[i:], unicode.IsLower) || '0' <= c && c <= '9') {
			b.WriteString(word[from:i])
			b.WriteString(" | ")
			from = i
			letters = 0
		}
		if unicode.IsLetter(c) {
			letters++
		} else {
			letters = 0
		}
		last = c
	}
	b.WriteString(word[from:])
	return b.String()
}

// minGluedLetters is the number of letters before a capital from which two words were glued
// together; with fewer it is a name: McDonald, MacFarlane.
const minGluedLetters = 4

// placeOf returns the place at the beginning of an article in the form of simple pages,
// "Moscow - John Kerry said", or "".
func placeOf(text string) string {
	const maxPlaceWords = 3
	head, rest, ok := cutDash(text)
	if !ok || !startsUpper(strings.TrimLeft(rest, `"“`)) || len(rest) < 40 {
		return ""
	}
	words := strings.Fields(head)
	if len(words) == 0 || len(words) > maxPlaceWords {
		return ""
	}
	for _, word := range words {
		if !startsUpper(word) || !isNameWord(strings.Trim(word, ",")) {
			return ""
		}
	}
	return strings.TrimRight(head, ",")
}

// cutDash cuts text at the first dash between spaces.
func cutDash(text string) (before, after string, ok bool) {
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if before, after, ok = strings.Cut(text[:min(len(text), 200)], dash); ok {
			return before, after, true
		}
	}
	return "", "", false
}

// textSubtitle adds the sentence directly below the title if it does not belong to the
// article.
func (r *reader) textSubtitle(m *article.Meta) {
	const fewest = 5
	i := r.start + 1
	if r.start < 0 || i >= r.first || int(i) >= len(r.page.Blocks) {
		return
	}
	b := &r.page.Blocks[i]
	if r.verdicts[i].Keep || b.Words < fewest || b.Words > 2*maxLineWords || b.Ends == 0 && b.Words < 2*fewest {
		return
	}
	text, title := r.page.BlockText(int(i)), fold(m.Title)
	above := strings.Contains(fold(r.page.BlockText(int(r.start))), title)
	again := strings.HasPrefix(fold(text), title) // in a line with more text glued to it
	if above && !again && bylineOf(text) == "" && !r.isDateLine(text) && b.Last != ':' {
		r.addStatement(subtitleField, bodyText, 1, text)
	}
}

// textTags adds the tags in labelled lines after the article: "More about Syria, Russia",
// "Tags:" with a tag on each of the next lines.
func (r *reader) textTags(last int32) {
	for i := max(last-1, 0); i <= last+nearBlocks && int(i) < len(r.page.Blocks); i++ {
		b := &r.page.Blocks[i]
		if b.Words > 2*maxLineWords {
			continue
		}
		line := r.page.BlockText(int(i))
		list, ok := cutTagsLabel(line)
		switch {
		case !ok || int(i) == len(r.page.Blocks)-1 && list == "":
			continue
		case list != "":
			r.addStatement(tagsField, bodyText, 1, list)
		default:
			r.tagLines(i + 1)
		}
		return
	}
}

// tagLines adds the short lines from i on as tags.
func (r *reader) tagLines(i int32) {
	const mostTags, mostWords = 12, 4
	var tags []string
	for ; int(i) < len(r.page.Blocks) && len(tags) < mostTags; i++ {
		b := &r.page.Blocks[i]
		if b.Words == 0 || b.Words > mostWords || b.Ends > 0 {
			break
		}
		tags = append(tags, r.page.BlockText(int(i)))
		if strings.Contains(tags[len(tags)-1], ",") {
			break
		}
	}
	if len(tags) > 0 && len(tags) < mostTags {
		r.addStatement(tagsField, bodyText, 0.5, tags...)
	}
}

// cutTagsLabel returns the text after the label of a list of tags.
func cutTagsLabel(line string) (list string, ok bool) {
	for _, label := range lexicon.TagsLabels {
		if len(line) < len(label) || !strings.EqualFold(line[:len(label)], label) {
			continue
		}
		rest := strings.TrimSpace(line[len(label):])
		if rest == "" || rest == ":" {
			return "", true
		}
		if after, colon := strings.CutPrefix(rest, ":"); colon || label == "more about" || strings.Contains(rest, ",") {
			return strings.TrimSpace(after), line[len(label)] == ' ' || colon
		}
	}
	return "", false
}
