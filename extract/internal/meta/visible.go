package meta

import (
	"bytes"
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/dates"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/names"
	"presscut/extract/internal/page"
)

// The visible authors and dates are near the title: between it and the first block of the
// text, or directly before the one or after the other.

// The largest distance from the title or the first block, in blocks, of a near place, and the
// trust in places farther away.
const (
	nearBlocks = 8
	trustFar   = 0.4
)

// The longest text, in bytes, of an element that names an author, shows a date
// or holds a second headline.
const (
	maxAuthorText   = 160
	maxDateElement  = 120
	maxSubtitleText = 600
)

// visible adds the statements of the elements whose class, rel or tag is for parts of the
// article.
func (r *reader) visible(m *article.Meta) {
	if r.page.Kind == page.FromText {
		r.textLines(m)
		return
	}
	for _, e := range r.marked {
		t := r.traits[r.page.Elements[e].Class] | r.traits[r.page.Elements[e].ID]
		if trust := r.trustIn(e, t); trust > trustForeign {
			r.markedElement(e, t, trust, m.Title)
		}
	}
	r.lines()
}

// trustIn returns the trust in element e, whose traits are t, by its place, or 0 if enough is
// known from elements that are nearer.
func (r *reader) trustIn(e int32, t trait) float64 {
	trust := r.nearness(e)
	if trust < 1 && int(r.page.Elements[e].Block) < len(r.page.Blocks) && len(r.statements[publishedField])+len(r.statements[authorsField]) > enoughSaid {
		return 0
	}
	if r.page.Elements[e].Tag == page.Time || t&(dateTrait|authorTrait) == dateTrait {
		return trust * r.placeOfDate(e)
	}
	return trust * r.place(e)
}

// markedElement adds the statements of element e, whose traits are t.
func (r *reader) markedElement(e int32, t trait, trust float64, title string) {
	if r.page.Elements[e].Tag == page.Time {
		if !r.teases(e) {
			r.timeElement(e, t, trust)
		}
		return
	}
	switch {
	case r.page.Elements[e].Flags&page.HasRel != 0 && strings.Contains(r.page.Attr(e, "rel"), "author"):
		r.relAuthor(e, trust)
	case t&authorTrait != 0 || t&nameTrait != 0 && r.withinAuthor(e):
		r.authorElement(e, t, trust)
	}
	if t&dateTrait != 0 && t&authorTrait == 0 && !r.teases(e) {
		r.dateElement(e, t, trust)
	}
	if t&subtitleTrait != 0 {
		r.subtitleElement(e, trust)
	}
	if t&sectionTrait != 0 {
		r.sectionElement(e, t, trust, title)
	}
}

// relAuthor adds the author whom a link declares by its rel attribute.
func (r *reader) relAuthor(e int32, trust float64) {
	if name := r.text(e, maxAuthorText); name != "" && !r.afterOtherWork(e) && !r.leadsToAccount(e) {
		r.addSeen(authorsField, relAuthor, e, trust, name)
	}
}

// enoughSaid is the number of statements about authors and dates from which elements far from
// the title are ignored.
const enoughSaid = 24

// nearness returns how well the place of e suits a byline or date.
func (r *reader) nearness(e int32) float64 {
	block := r.page.Elements[e].Block
	if r.near(block) {
		return 1
	}
	return trustFar
}

// near reports whether block is close to the title or to the first block of
// the text.
func (r *reader) near(block int32) bool {
	if r.start < 0 && r.first < 0 {
		return false
	}
	from, to := r.start, r.first
	if from < 0 {
		from = to
	}
	if to < from {
		to = from
	}
	return block >= from-nearBlocks/2 && block <= to+nearBlocks/2 && (block <= from+nearBlocks || block >= to-nearBlocks)
}

// timeElement reads a time element, or one with the class of a date.
func (r *reader) timeElement(e int32, t trait, trust float64) {
	f, from := publishedField, timeElement
	shown := r.text(e, maxDateElement)
	if t&modifiedTrait != 0 || r.afterChange(e) || r.opensWithChange(shown) {
		f = modifiedField
	}
	if _, ok := r.page.LookupAttr(e, "pubdate"); ok {
		from = timePubdate
	}
	when := r.page.Attr(e, "datetime")
	if r.page.Elements[e].Flags&page.HasItemprop != 0 {
		r.microdata(e)
		if shown == "" || isStamp(shown) {
			return // it is not visible
		}
	}
	if t&dateTrait != 0 && t&articleTrait != 0 {
		from = timePublished
	}
	if hasDigit(when) {
		r.addStatement(f, from, trust, when)
	}
	// The attribute is often in UTC, the text is the day that readers see.
	if hasDigit(shown) {
		if when != "" {
			from = timeText
		}
		r.addStatement(f, from, trust, shown)
	}
}

// isStamp reports whether a time is in a machine's form, which is not meant for readers.
func isStamp(when string) bool {
	return len(when) > len("2006-01-02") && when[len("2006-01-02")] == 'T'
}

// dateAttrs are the attributes that may have the date which an element shows, the most exact
// first.
var dateAttrs = [...]string{"datetime", "content", "title", "data-date", "data-datetime"}

func (r *reader) dateElement(e int32, t trait, trust float64) {
	f := publishedField
	if t&modifiedTrait != 0 || r.afterChange(e) {
		f = modifiedField
	}
	var values [len(dateAttrs)]string
	element := &r.page.Elements[e]
	page.AttrsOf(r.page.Source[element.Start:element.Body], dateAttrs[:], values[:])
	for _, when := range values {
		if hasDigit(when) {
			r.addStatement(f, classDate, trust, when)
			return
		}
	}
	when := r.text(e, maxDateElement)
	switch {
	case !hasDigit(when):
	case f == modifiedField:
		r.addStatement(f, classDate, trust, when)
	default:
		r.addDates(classDate, trust, when)
	}
}

// addDates adds the dates in a text, each for the field that the words before it name:
// "Published 3 May 2023, last updated 5 June".
func (r *reader) addDates(from source, trust float64, text string) {
	for range maxDates {
		found, ok := r.readDate(text)
		if !ok {
			return
		}
		f := publishedField
		label, behind := labelOf(text[:found.Start]), 0
		if label == noLabel {
			label, behind = r.labelBehind(text[found.End:])
		}
		if label == changeLabel {
			f = modifiedField
		}
		r.addStatement(f, from, trust, text)
		text = text[found.End+behind:]
	}
}

func hasDigit(s string) bool {
	for _, c := range s {
		if dates.Digit(c) >= 0 {
			return true
		}
	}
	return false
}

// authorElement reads an element with the class of an author. An element with more text about
// the author usually begins with the name.
func (r *reader) authorElement(e int32, t trait, trust float64) {
	from := classAuthor
	if t&nameTrait != 0 {
		from = classAuthorName
	}
	element := &r.page.Elements[e]
	text := ""
	if t&bioTrait == 0 && element.EndBlock-element.Block <= maxAuthorBlocks {
		text = r.text(e, maxAuthorText)
	}
	if text == "" && element.Block < element.EndBlock && r.page.Blocks[element.Block].Chars <= maxAuthorText {
		if line := r.lineText(element.Block); namesPerson(line) && !r.isSite(line) {
			from, text = authorBox, line
		}
	}
	if text == "" || r.afterOtherWork(e) || r.leadsToAccount(e) {
		return
	}
	if people := r.linkedPeople(e, text); len(people) > 1 {
		r.add(authorsField, statement{source: from, list: people, trust: trust, block: max(element.Block, 1)})
		return
	}
	r.addSeen(authorsField, from, e, trust, text)
}

// linkedPeople returns the names in text, the text of e, if it consists only of names that are
// separate links.
func (r *reader) linkedPeople(e int32, text string) []string {
	var people []string
	for i := e + 1; int(i) < len(r.page.Elements) && r.page.Elements[i].Start < r.page.Elements[e].End; i++ {
		if r.page.Elements[i].Tag != page.A {
			continue
		}
		if name := r.text(i, maxAuthorText); namesPerson(name) {
			people = append(people, name)
		}
	}
	if strings.Join(people, " ") != text {
		return nil
	}
	return people
}

// withinAuthor reports whether an element directly around e has the class of an author.
func (r *reader) withinAuthor(e int32) bool {
	for range maxAuthorDepth {
		if e = r.page.Elements[e].Parent; e <= 0 {
			return false
		}
		if r.traits[r.page.Elements[e].Class]&authorTrait != 0 {
			return true
		}
	}
	return false
}

// maxAuthorDepth is the largest number of elements between an author's box and the name in it.
const maxAuthorDepth = 3

// maxAuthorBlocks is the largest number of blocks in an element that only names an author.
const maxAuthorBlocks = 4

// afterOtherWork reports whether the words before e name work other than writing: "Reviewed
// by", "Editor:".
func (r *reader) afterOtherWork(e int32) bool {
	before := r.wordsBefore(e)
	if words := strings.Fields(before); len(words) >= 2 {
		if isOtherWork(words) || lexicon.IsOtherCredit(fold(strings.Join(words[len(words)-2:], " "))) {
			return true // "Ann Lee Contributions from"
		}
	}
	return lexicon.IsOtherCredit(fold(before))
}

// maxBefore is how many bytes of source, and how many pieces of text, are searched before an
// element for the last words: in a long line, each element does so.
const maxBefore = 400

// wordsBefore returns the last words before e in its block, or else in the block before if
// that is a label.
func (r *reader) wordsBefore(e int32) string {
	element := &r.page.Elements[e]
	block := element.Block
	if int(block) >= len(r.page.Blocks) {
		return ""
	}
	b := &r.page.Blocks[block]
	runs := r.page.Runs[b.Run:b.EndRun]
	runs = runs[:sort.Search(len(runs), func(k int) bool { return runs[k].End > element.Start })]
	if len(runs) == 0 && block > 0 && r.page.Blocks[block-1].Words <= maxLabelWords && r.page.Blocks[block-1].Chars <= maxBefore {
		return r.lineText(block - 1)
	}
	from, size := len(runs), int32(0)
	for from > max(0, len(runs)-maxBefore) && size < maxBefore {
		from--
		size += runs[from].End - runs[from].Start
	}
	var before strings.Builder
	for _, run := range runs[from:] {
		run.Start = max(run.Start, run.End-maxBefore)
		before.WriteByte(' ')
		before.Write(r.page.RunText(run))
	}
	return before.String()
}

// maxLabelWords is the largest number of words in a block that is only a label for the next
// one: "Last updated on".
const maxLabelWords = 4

// relation reads an element that has a rel attribute.
func (r *reader) relation(e int32) {
	for word := range strings.FieldsSeq(strings.ToLower(r.page.Attr(e, "rel"))) {
		switch word {
		case "author":
			r.mark(e)
		case "license":
			r.addStatement(licenseField, relLicense, r.place(e), r.page.Attr(e, "href"))
		case "category":
			r.category(e)
		case "tag":
			if strings.Contains(strings.ToLower(r.page.Attr(e, "rel")), "category") {
				break
			}
			if text := r.text(e, maxTag); text != "" {
				r.addStatement(tagsField, relTag, r.place(e), text)
			}
		}
	}
}

// category reads a link to a category of the article: the first is its section, the others are
// tags.
func (r *reader) category(e int32) {
	if text := r.text(e, maxSection); text != "" {
		if slices.ContainsFunc(r.statements[sectionField], func(s statement) bool { return s.source == relCategory }) {
			r.addStatement(tagsField, relCategory, r.place(e), text)
		} else {
			r.addStatement(sectionField, relCategory, r.place(e), text)
		}
	}
}

// lines reads the blocks around the title that have an author or a date only in their words.
func (r *reader) lines() {
	if r.start < 0 && r.first < 0 {
		return
	}
	from := max(0, min(r.start, r.first)-nearBlocks)
	dated := false    // the last line had a date
	name := int32(-1) // the last block that is nothing but names
	for i := from; int(i) < len(r.page.Blocks) && i <= max(r.start, r.first)+nearBlocks; i++ {
		b := &r.page.Blocks[i]
		if !r.near(i) || i == r.start || b.Words > maxLineWords {
			continue
		}
		text := r.lineText(i)
		r.otherWork(i, text)
		if r.lineAuthors(i, text, dated) {
			name = i
		}
		if dated = hasDigit(text) && !isStamp(text); !dated {
			continue
		}
		r.lineDates(b, text)
		if name == i-1 && name > 0 {
			r.addSeen(authorsField, nameLine, r.page.Blocks[name].Element, r.place(b.Element), r.lineText(name))
		}
	}
	r.authorLinks(from)
	r.linesBelow()
	r.eastAsianCredits()
}

// lineDates adds the dates in block b, whose text is given, if they are the article's.
func (r *reader) lineDates(b *page.Block, text string) {
	if at := r.placeOfDate(b.Element); at > trustForeign && b.Words <= maxDateWords && !r.isElsewhere(text) && !r.teases(b.Element) {
		r.addDates(textLine, at, text)
	}
}

// lineAuthors adds a statement for the authors that block i names, if it does. dated is set
// if the line before has a date. It reports whether the block is nothing but names.
func (r *reader) lineAuthors(i int32, text string, dated bool) bool {
	e := r.page.Blocks[i].Element
	switch below := i > r.start; {
	case r.inCaption(e):
	case isByline(text):
		r.addSeen(authorsField, bylineText, e, r.place(e), text)
	case opensName(text):
		r.namesBehind(i, bylineText, r.place(e))
	case below && r.endsTitle(text):
		r.addSeen(authorsField, nameLine, e, r.place(e), text)
	case postedAt(text) != "":
		r.addSeen(authorsField, bylineText, e, r.place(e), postedAt(text))
	case below:
		return r.namesBelow(i, text, dated)
	}
	return false
}

// namesBelow is like lineAuthors for a block below the title that is no byline by its words. A
// name beside a date, right below the title or below its initials, which replace a picture, is
// a byline without "by".
func (r *reader) namesBelow(i int32, text string, dated bool) bool {
	b := &r.page.Blocks[i]
	beside := dated || i-r.start <= 1
	switch {
	case r.isLineOfNames(b, text):
		if beside || r.belowInitials(i, text) {
			r.addSeen(authorsField, nameLine, b.Element, r.place(b.Element), text)
		}
		return true
	case beside && (creditsPeople(text) || namesWork(text)):
		r.addSeen(authorsField, nameLine, b.Element, r.place(b.Element), text)
	case b.Words <= maxDateWords && hasDigit(text):
		if who := cmp.Or(personBesideDate(text), r.stressedPerson(b, text)); who != "" {
			r.addSeen(authorsField, nameLine, b.Element, r.place(b.Element), who)
		}
	}
	return false
}

// isLineOfNames reports whether a block is nothing but names of people: no heading, not the
// site and no button.
func (r *reader) isLineOfNames(b *page.Block, text string) bool {
	return !r.page.Elements[b.Element].Tag.Has(page.Heading) && namesPeople(text) && !r.isSite(text) && !r.pressed(r.page.Runs[b.Run].Element)
}

// belowInitials reports whether the block before block i is only the initials of a name.
func (r *reader) belowInitials(i int32, name string) bool {
	if i == 0 || r.page.Blocks[i-1].Words != 1 || r.page.Blocks[i-1].Chars > maxPersonWords {
		return false
	}
	var initials strings.Builder
	for word := range strings.FieldsSeq(name) {
		first, _ := utf8.DecodeRuneInString(word)
		initials.WriteRune(first)
	}
	return initials.String() == r.lineText(i-1)
}

// endsTitle reports whether a line in a script without capitals is the last part of the title
// element, where services have the author: "最後の渡し船｜田中宏昌".
func (r *reader) endsTitle(line string) bool {
	const longest = 3 * 12 // in bytes
	if len(line) > longest || !strings.ContainsFunc(line, names.IsEastAsian) || hasDigit(line) || r.isSite(line) {
		return false
	}
	parts := r.titleParts()
	return len(parts) > 1 && parts[len(parts)-1] == line
}

// postedAt returns the author in a line of the first weblog templates with a time: "Filed
// under: Boats — annlee @ 3:40 pm". It is empty for other lines.
func postedAt(line string) string {
	const longest = len("11:59:59 p.m.")
	before, clock, ok := cutLast(line, " @ ")
	if !ok || clock == "" || !isDigit(clock[0]) || len(clock) > longest || !strings.Contains(clock, ":") {
		return ""
	}
	_, name, ok := cutLast(before, " — ")
	if !ok || len(strings.Fields(name)) > maxPersonWords {
		return ""
	}
	return name
}

// isElsewhere reports whether a line has the date on which somebody else published the article.
func (r *reader) isElsewhere(line string) bool {
	found, ok := r.readDate(line)
	return ok && (publishedElsewhere(line, found) || strings.Contains(line[:found.Start], "(@")) // a post with its account
}

// teases reports whether e, which shows a date, is in a link with the title of another
// article, or is that link.
func (r *reader) teases(e int32) bool {
	for at := e; at > 0; at = r.page.Elements[at].Parent {
		element := &r.page.Elements[at]
		if element.EndBlock-element.Block > maxAuthorBlocks || r.encloses(element) {
			return false
		}
		if element.Tag == page.A {
			text := r.text(at, maxSubtitleText)
			found, ok := r.readDate(text)
			return ok && len(strings.Fields(text[:found.Start]))+len(strings.Fields(text[found.End:])) >= minTeaser
		}
	}
	return false
}

// minTeaser is the smallest number of words besides a date in a link to another article.
const minTeaser = 4

// inCaption reports whether e is in the caption of a picture, which names its subject and its
// photographer.
func (r *reader) inCaption(e int32) bool {
	for range maxAuthorDepth {
		if e <= 0 {
			return false
		}
		if r.page.Elements[e].Tag == page.Figcaption {
			return true
		}
		e = r.page.Elements[e].Parent
	}
	return false
}

// namesBehind adds the names in the lines after line i, which is only a label for them:
// "Written by".
func (r *reader) namesBehind(i int32, from source, trust float64) {
	for next := i + 1; int(next) < len(r.page.Blocks) && next <= i+maxAuthorBlocks; next++ {
		line := r.lineText(next)
		named := authorNames(line)
		one := next == i+1 && startsUpper(line) && !allCapitals(line) && r.page.Blocks[next].Words <= maxPersonWords && !hasDigit(line)
		if next > i+1 && strings.HasSuffix(line, ".") && !isSuffix(line[strings.LastIndexByte(line, ' ')+1:]) {
			return // a sentence
		}
		if len(line) > maxAuthorText || len(named) == 0 || !namesPerson(withoutDegrees(named[0])) && !one {
			return
		}
		if r.page.Blocks[next].Words > maxCreditWords {
			line = named[0] // and a sentence about the person
		}
		r.addSeen(authorsField, from, r.page.Blocks[next].Element, trust, line)
	}
}

// withoutDegrees returns a name without the text after a comma.
func withoutDegrees(name string) string {
	name, _, _ = strings.Cut(name, ",")
	return name
}

// maxCreditWords is the largest number of words in a line of only names and roles.
const maxCreditWords = 12

// pressed reports whether the text in e that reads like a person's name is a button, or a link
// other than one to an author's page.
func (r *reader) pressed(e int32) bool {
	for ; e > 0; e = r.page.Elements[e].Parent {
		switch r.page.Elements[e].Tag {
		case page.Button:
			return true
		case page.A:
			href := r.page.Attr(e, "href")
			return href != "" && !leadsToAuthor(href)
		case page.Body:
			return false
		}
	}
	return false
}

// linesBelow reads the blocks far from title and beginning of the text that begin like
// bylines: some pages name the author at the end, or above a table of contents.
func (r *reader) linesBelow() {
	for i := max(min(r.start, r.first), 0); int(i) < len(r.page.Blocks); i++ {
		if r.near(i) {
			continue
		}
		b := &r.page.Blocks[i]
		if r.mayOpenName(b) && opensName(r.lineText(i)) {
			r.namesBehind(i, bylineBelow, r.place(b.Element))
		}
		if b.Words < minBylineWords || b.Words > maxLineWords || b.Capitals < 2 || !opensLikeByline(r.page.Text(r.page.Runs[b.Run])) {
			continue
		}
		if text := r.lineText(i); isByline(text) {
			r.addSeen(authorsField, bylineBelow, b.Element, r.place(b.Element), text)
		}
	}
}

// mayOpenName reports whether a block may be a label for a name. Most are links or longer, or
// begin with another letter.
func (r *reader) mayOpenName(b *page.Block) bool {
	if b.Words == 0 || b.Words > maxLabelWords || b.LinkWords > 0 && b.Last != ':' {
		return false
	}
	text := r.page.Text(r.page.Runs[b.Run])
	if !mayOpen(text, "abcipsvw") {
		return false
	}
	text = bytes.TrimSpace(text)
	return 0 < len(text) && len(text) <= maxLabel && (text[0] >= utf8.RuneSelf || strings.IndexByte("abcipsvw", text[0]|0x20) >= 0)
}

// mayOpen reports whether the first character of a text may be one of letters, or is not
// ASCII.
func mayOpen(text []byte, letters string) bool {
	for _, c := range text {
		if c > ' ' {
			return c >= utf8.RuneSelf || strings.IndexByte(letters, c|0x20) >= 0
		}
	}
	return false
}

// maxLabel is the length of the longest label for a name, in bytes.
const maxLabel = 24

// minBylineWords is the number of words in "Written by Ann".
const minBylineWords = 3

// opensLikeByline reports whether a text begins with the words of a byline.
func opensLikeByline(text []byte) bool {
	if !mayOpen(text, "abegprstvw") {
		return false // as most do: none of the openings begins so
	}
	if text = bytes.TrimSpace(text); len(text) == 0 {
		return false
	}
	for _, opening := range lexicon.BylineOpenings {
		if opening[0] == text[0]|0x20 && len(text) >= len(opening)-1 && bytes.EqualFold(text[:min(len(text), len(opening))], []byte(opening[:min(len(text), len(opening))])) {
			return true
		}
	}
	return false
}

// personBesideDate returns the person in a line with only a name and a date: "3 May 2023 • Ann
// Lee in Politics", "3 May 2023 Research by Ann Lee". It is empty if there is no date or no
// such name.
func personBesideDate(line string) string {
	rest := cutDates(line)
	if len(rest) == len(line) {
		return ""
	}
	for _, part := range strings.FieldsFunc(markParts(rest), isPartMark) {
		part, _, _ = strings.Cut(ownPart(part), " in ")
		if namesPerson(part) {
			return part
		}
	}
	return ""
}

// stressedPerson returns the person's name in an element of its own at the beginning of block
// b, if its line, which is text, ends with a date: "<b>Ann Lee</b><br>Globe<br>3 May 2023".
func (r *reader) stressedPerson(b *page.Block, text string) string {
	first := r.page.Runs[b.Run]
	found, ok := r.readDate(text)
	if !ok || !found.Full() || found.End < len(text) || first.Element == b.Element {
		return ""
	}
	if name := squeeze(string(r.page.RunText(first))); namesPerson(name) && !r.isSite(name) {
		return name
	}
	return ""
}

// maxLineWords is the largest number of words in a line with author and date.
const maxLineWords = 30

// maxDateWords is the largest number of words in a line that dates the article: with more, it
// is a sentence that happens to have a date.
const maxDateWords = 16

// authorLinks reads the links near the title that lead to an author's page.
func (r *reader) authorLinks(from int32) {
	elements := r.page.Elements
	first, _ := slices.BinarySearchFunc(elements, from, func(e page.Element, block int32) int {
		return cmp.Compare(e.Block, block)
	})
	for i := first; i < len(elements) && elements[i].Block <= max(r.start, r.first)+nearBlocks; i++ {
		e := int32(i)
		block := elements[i].Block
		if elements[i].Tag != page.A || !r.near(block) || !leadsToAuthor(r.page.Attr(e, "href")) || int(block) < len(r.page.Blocks) && r.page.Blocks[block].Words > maxLineWords {
			continue
		}
		trust := r.place(e)
		if text := r.text(e, maxAuthorText); text != "" && trust > trustForeign && !r.inMasthead(e) && !r.afterOtherWork(e) {
			r.addSeen(authorsField, authorLink, e, trust, text)
		}
	}
}

// bylineOf returns a line that names an author, or "": it begins like a byline, or has "by"
// after a mark, a date or a verb.
func bylineOf(line string) string {
	if isByline(line) {
		return line
	}
	return ""
}

func isByline(line string) bool {
	if len(line) > maxAuthorText {
		return false
	}
	var room [maxWordsAtHand]string
	words := appendFields(room[:0], line)
	if len(words) < 2 {
		return false
	}
	opening := strings.ToLower(words[0])
	if lexicon.IsTextLabel(strings.TrimRight(opening, ":")) {
		return strings.HasSuffix(opening, ":") || words[1] == ":" || words[1] == "&" || isBy(words[1]) || all(joinedNames(strings.Join(words[1:], " ")), namesPerson)
	}
	if lexicon.OpensLineOfByline(strings.TrimRight(opening, ":")) {
		return true
	}
	return hasBy(words)
}

// hasBy reports whether the words of a line have a word such as "by" within that introduces its
// author: after a verb of writing, or after a mark.
func hasBy(words []string) bool {
	for i := 1; i+1 < len(words); i++ {
		if !isBy(words[i]) {
			continue
		}
		if wroteWord(words[i-1]) || wroteWord(words[0]) {
			return true
		}
		if lexicon.IsByAfterVerb(strings.ToLower(words[i])) {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(words[i-1])
		return !unicode.IsLetter(last) && !isQuote(last)
	}
	return false
}

// isQuote reports whether c is a quotation mark, which may end a quotation.
func isQuote(c rune) bool { return c == '"' || c == '\'' || unicode.In(c, unicode.Pi, unicode.Pf) }

// appendFields appends the words of a text.
func appendFields(words []string, text string) []string {
	for word := range strings.FieldsSeq(text) {
		words = append(words, word)
	}
	return words
}

// maxWordsAtHand is how many words of a line are split without further memory: bylines have
// fewer.
const maxWordsAtHand = 24

// The number of words in a person's name, without particles.
const (
	minPersonWords = 2
	maxPersonWords = 4
)

// namesPerson reports whether a line is only a person's name: two to four words that begin
// with a capital and have no digit or mark.
func namesPerson(line string) bool {
	var room [maxWordsAtHand]string
	words := appendFields(room[:0], line)
	if len(words) < minPersonWords || len(words) > maxNameWords {
		return false
	}
	particles := 0
	for i, word := range words {
		particle := lexicon.IsParticle(word)
		if particle {
			particles++
		}
		within := particle && i > 0 && i+1 < len(words)
		if !isSpeltAsName(word, within) || !within && (len(words) > 2 && len(word) > 3 && word == strings.ToUpper(word) || isNoName(strings.ToLower(word))) {
			return false
		}
	}
	return len(words)-particles <= maxPersonWords
}

// isSpeltAsName reports whether a word is of letters, hyphens, apostrophes and the full
// stops of initials, and begins with a capital unless it is a particle within a name.
func isSpeltAsName(word string, particle bool) bool {
	for i, c := range word {
		switch {
		case i == 0 && !particle && !unicode.IsUpper(c):
			return false
		case !unicode.IsLetter(c) && c != '-' && c != '\'' && c != '’' && (c != '.' || i > 2):
			return false
		}
	}
	return true
}

// isNoName reports whether a word, in lower case, cannot be part of a person's name.
func isNoName(word string) bool {
	return lexicon.IsRole(word) || lexicon.RanksRole(word) || lexicon.EndsName(word) || lexicon.BindsOutlet(word) || opensByline(word) || lexicon.IsLabel(word)
}

// namesPeople reports whether a line is only persons' names.
func namesPeople(line string) bool {
	for {
		at := strings.IndexAny(line, ",/&")
		if at < 0 {
			return namesPerson(line)
		}
		if !namesPerson(line[:at]) {
			return false
		}
		line = line[at+1:]
	}
}

// creditsPeople reports whether a line is only persons' names and roles: "Ann Lee, Research
// Scientist, and Bo Yang, Senior Fellow, Globe Research".
func creditsPeople(line string) bool {
	first, rest, ok := strings.Cut(line, ",")
	return ok && namesPerson(first) && tellsRole(rest) && all(authorNames(line), namesPerson) && !strings.HasSuffix(line, ".")
}

// namesWork reports whether a line is only persons' names, each with their work in brackets:
// "Ann Lee (Text) und Bo Yang (Fotos)".
func namesWork(line string) bool {
	if !strings.HasSuffix(line, ")") {
		return false
	}
	for _, part := range joinedNames(strings.ReplaceAll(line, ",", " & ")) {
		name, work, ok := strings.Cut(part, "(")
		work = strings.TrimSuffix(work, ")")
		if !ok || !namesPerson(name) || !opensByline(work) && !lexicon.IsOtherCredit(fold(work)) {
			return false
		}
	}
	return true
}
