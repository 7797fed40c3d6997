package meta

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// A TitleFeature is evidence for or against a line as the title. Its value is its amount, or 1
// for one that is either present or not.
type TitleFeature struct {
	ID    uint8 // below NumTitleFeatures
	Value float32
}

// The features of a line. A number is represented by its range: each range is a feature of its
// own.
const (
	markedHeading = iota
	markedItem    // of a list, or a button
	endsInStop
	endsInColon // or comma
	endsInMark  // of a question or exclamation
	endsInDigit
	endsInLetter
	hasParts // bars or arrows
	hasDigits
	beginsSmall   // with a small letter
	isCapitals    // all of it
	shareCapitals // of its words
	namesFrontPage
	tellsCredit  // has an author or a date
	tellsPicture // it has a word of captions

	sharesBody     // share of its words that occur in the article's first paragraphs
	sharesBodyLong // the same, less for few words
	sharesBodyMost // no line has more
	isFirstPart    // it is the page's first line or a part of it
	nearFirst      // similarity to that
	sharesFirst    // share of its words that occur in the page's first line, less for few words
	sharesMost     // no line has more
	likelyKept     // probability that it belongs to the article
	likelyOdds     // the log odds of that
	nextOdds       // those of the next line
	previousKept   // the probability of the one before
	nextEnds       // the next line ends like a sentence
	longBefore     // share of the three lines before that are longer than labels
	saidTwice
	saidOften
	isTail  // a nearby line ends with it: a trail of links, a label glued to the title
	hasTail // it ends with such a line

	noLine           // for no line at all
	noLineParted     // the parts of the first line are known
	noLineSharesBody // share of its words that occur in the article's first paragraphs
	noLineShared     // the largest share of words in common with a line

	byWords
	byWordsBefore = byWords + len(titleWords) + 1         // of the line before
	byWordsAfter  = byWordsBefore + len(besideWords) + 1  // of the line after
	byAbove       = byWordsAfter + len(besideWords) + 1   // lines down to the article
	byBelow       = byAbove + len(aboveLines) + 1         // lines of the article before it
	byLongBetween = byBelow + len(belowLines) + 1         // lines longer than labels down to the article
	byCreditBelow = byLongBetween + len(betweenLines) + 1 // lines down to author or date
	byCreditAbove = byCreditBelow + len(belowCredits) + 1 // lines up to author or date
	byGapBefore   = byCreditAbove + len(aboveCredits) + 1 // empty lines
	byGapAfter    = byGapBefore + len(gapLines) + 1       // empty lines
	byAlikeAbove  = byGapAfter + len(gapLines) + 1        // lines above that share words with the article
	byAlikeBelow  = byAlikeAbove + len(betweenLines) + 1  // such lines between it and the article

	// NumTitleFeatures is the number of features.
	NumTitleFeatures = byAlikeBelow + len(betweenLines) + 1
)

// The ends of the ranges; there is one more range after the last.
var (
	titleWords   = [...]int32{1, 2, 3, 5, 8, 14, 20}
	besideWords  = [...]int32{0, 2, 6, 12, 25}
	aboveLines   = [...]int32{1, 2, 4, 7, 12, 20, 40}
	belowLines   = [...]int32{0, 1}
	betweenLines = [...]int32{0, 1, 2, 5, 10}
	belowCredits = [...]int32{1, 2, 4}
	aboveCredits = [...]int32{1, 2}
	gapLines     = [...]int32{0, 1, 2}
)

// The reach around a line, in lines.
const (
	creditReach = 8  // below it for author or date
	creditsUp   = 3  // above it for these
	tailReach   = 5  // around it for lines that end with it
	alikeReach  = 20 // above it for lines that share words with the article
)

const (
	longLine   = 5   // smallest number of words in a line that is not a label
	usualWords = 6   // number of words from which its words in common with other lines have full weight
	minTail    = 8   // smallest number of bytes in an end of a line that is compared
	minAlike   = 0.4 // smallest share of words that a line on the article's topic has in common with it
)

// titleFeatures are the features of a line.
type titleFeatures []TitleFeature

func (f *titleFeatures) add(id int, value float32) {
	if value != 0 {
		*f = append(*f, TitleFeature{uint8(id), value})
	}
}

func (f *titleFeatures) addIf(has bool, id int) {
	if has {
		f.add(id, 1)
	}
}

// addRange adds the feature, from id on, of the range of n.
func (f *titleFeatures) addRange(id int, ends []int32, n int32) {
	k := 0
	for k < len(ends) && n > ends[k] {
		k++
	}
	f.add(id+k, 1)
}

// sum returns the sum of the weights of the features.
func (f titleFeatures) sum() float32 {
	sum := float32(0)
	for _, feature := range f {
		sum += float32(titleWeights[feature.ID] * feature.Value)
	}
	return sum
}

// features returns the features of block i, in the memory of f.
func (t *titleSearch) features(f titleFeatures, i int32) titleFeatures {
	f = slices.Grow(f[:0], NumTitleFeatures/2)
	t.addShape(&f, i)
	t.addTopic(&f, i)
	t.addTwins(&f, i)
	t.addNeighbours(&f, i)
	t.addPlace(&f, i)
	t.addCredits(&f, i)
	return f
}

// noLineFeatures returns the features of the choice of no line.
func (t *titleSearch) noLineFeatures() titleFeatures {
	var f titleFeatures
	f.add(noLine, 1)
	f.addIf(len(t.parts) > 2, noLineParted)
	f.add(noLineSharesBody, wordShare(fold(t.first), &t.body))
	f.add(noLineShared, t.mostFirst)
	return f
}

// addShape adds the features of the line's own form.
func (t *titleSearch) addShape(f *titleFeatures, i int32) {
	b, line := &t.page.Blocks[i], t.line(i)
	tag := t.page.Elements[b.Element].Tag
	f.addIf(tag.Has(page.Heading), markedHeading)
	f.addIf(tag == page.Li || tag == page.Button, markedItem)
	switch b.Last {
	case '.', '。':
		f.add(endsInStop, 1)
	case ':', ',', ';':
		f.add(endsInColon, 1)
	case '?', '!':
		f.add(endsInMark, 1)
	}
	first, _ := utf8.DecodeRuneInString(line.text)
	last, _ := utf8.DecodeLastRuneInString(line.text)
	f.addIf(unicode.IsDigit(last), endsInDigit)
	f.addIf(unicode.IsLetter(last), endsInLetter)
	f.addIf(strings.ContainsAny(line.text, "|»>→•"), hasParts)
	f.addIf(hasDigit(line.text), hasDigits)
	f.addIf(unicode.IsLower(first), beginsSmall)
	f.addIf(allCapitals(line.text), isCapitals)
	capitals := 0
	for word := range strings.FieldsSeq(line.text) {
		if startsUpper(word) {
			capitals++
		}
	}
	f.add(shareCapitals, float32(capitals)/float32(b.Words))
	f.addIf(lexicon.IsFrontPage(line.key), namesFrontPage)
	f.addIf(line.credit, tellsCredit)
	f.addIf(isCaption(line.text), tellsPicture)
	f.addRange(byWords, titleWords[:], b.Words)
}

// isCaption reports whether a line has a word of picture captions.
func isCaption(line string) bool {
	for i := range len(line) {
		first := page.Lower(line[i])
		if !mayBeCaption[first] {
			continue
		}
		for _, word := range lexicon.CaptionWords {
			if word[0] == first && len(word) <= len(line)-i && strings.EqualFold(line[i:i+len(word)], word) {
				return true
			}
		}
	}
	return false
}

// mayBeCaption has the first bytes of lexicon.CaptionWords; the last is that of ©.
var mayBeCaption = [256]bool{'p': true, 'f': true, 'b': true, 'i': true, 'c': true, 'g': true, 'r': true, 'a': true, 0xC2: true}

// addTopic adds the shares of the line's words in the article and the first line.
func (t *titleSearch) addTopic(f *titleFeatures, i int32) {
	line := t.line(i)
	f.add(sharesBody, line.body)
	f.add(sharesBodyLong, line.bodyLong)
	f.addIf(line.bodyLong > 0 && line.bodyLong == t.mostBody, sharesBodyMost)
	match := titleMatch(line.key, t.parts)
	f.addIf(match == 1, isFirstPart)
	f.add(nearFirst, float32(match))
	f.add(sharesFirst, line.first)
	f.addIf(line.first > 0 && line.first == t.mostFirst, sharesMost)
}

// addTwins adds whether other lines repeat it, or the end of it.
func (t *titleSearch) addTwins(f *titleFeatures, i int32) {
	key := t.line(i).key
	switch n := t.count[key]; {
	case n == 2:
		f.add(saidTwice, 1)
	case n > 2:
		f.add(saidOften, 1)
	}
	tail, tailed := false, false
	for j := max(i-tailReach, t.from); j <= i+tailReach && int(j-t.from) < len(t.lines); j++ {
		other := t.line(j).key
		tail = tail || len(other) > len(key) && len(key) >= minTail && strings.HasSuffix(other, key)
		tailed = tailed || len(key) > len(other) && len(other) >= minTail && strings.HasSuffix(key, other)
	}
	f.addIf(tail, isTail)
	f.addIf(tailed, hasTail)
}

// addNeighbours adds the features of the lines around it.
func (t *titleSearch) addNeighbours(f *titleFeatures, i int32) {
	blocks, verdicts := t.page.Blocks, t.verdicts
	f.add(likelyKept, verdicts[i].P)
	f.add(likelyOdds, scaledOdds(verdicts[i].P))
	before, after := int32(0), int32(0)
	if i > 0 {
		before = blocks[i-1].Words
		f.add(previousKept, verdicts[i-1].P)
		f.addRange(byGapBefore, gapLines[:], t.gap(i))
	}
	if next := i + 1; int(next) < len(blocks) {
		after = blocks[next].Words
		f.add(nextOdds, scaledOdds(verdicts[next].P))
		f.addIf(strings.ContainsRune(".。!?", blocks[next].Last), nextEnds)
		f.addRange(byGapAfter, gapLines[:], t.gap(next))
	}
	f.addRange(byWordsBefore, besideWords[:], before)
	f.addRange(byWordsAfter, besideWords[:], after)
	const reach = 3
	long := 0
	for _, b := range blocks[max(i-reach, 0):i] {
		if b.Words >= longLine {
			long++
		}
	}
	f.add(longBefore, float32(long)/reach)
}

// scaledOdds returns the log odds of p as about -1 to 1.
func scaledOdds(p float32) float32 {
	const least, scale = 0.005, 5
	p = max(least, min(p, 1-least))
	return boost.Odds(p) / scale
}

// gap returns the number of empty lines between block i and the one before.
func (t *titleSearch) gap(i int32) int32 {
	before, b := t.page.Blocks[i-1], t.page.Blocks[i]
	if before.Run == before.EndRun || b.Run == b.EndRun {
		return 0
	}
	from, to := t.page.Runs[before.EndRun-1].End, t.page.Runs[b.Run].Start
	if from > to {
		return 0
	}
	return int32(max(bytes.Count(t.page.Source[from:to], []byte("\n"))-1, 0))
}

// addPlace adds the features of its place.
func (t *titleSearch) addPlace(f *titleFeatures, i int32) {
	at := i - t.from
	start := max(t.start-t.from, 0)
	f.addRange(byAlikeAbove, betweenLines[:], t.alike[at]-t.alike[max(at-alikeReach, 0)])
	f.addRange(byAlikeBelow, betweenLines[:], t.alike[max(start, at+1)]-t.alike[at+1])
	if at >= start {
		f.addRange(byBelow, belowLines[:], at-start)
		return
	}
	f.addRange(byAbove, aboveLines[:], start-at)
	f.addRange(byLongBetween, betweenLines[:], t.long[start]-t.long[at+1])
}

// addCredits adds the distance to author or date.
func (t *titleSearch) addCredits(f *titleFeatures, i int32) {
	for j := i + 1; j <= i+creditReach && int(j-t.from) < len(t.lines); j++ {
		if t.line(j).credit {
			f.addRange(byCreditBelow, belowCredits[:], j-i)
			break
		}
	}
	for j := i - 1; j >= max(i-creditsUp, t.from); j-- {
		if t.line(j).credit {
			f.addRange(byCreditAbove, aboveCredits[:], i-j)
			break
		}
	}
}
