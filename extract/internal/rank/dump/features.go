package dump

import (
	"math/bits"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// Each block is described by a row of features, a byte each, from 0 to 63. Counts are on a
// logarithmic scale, shares are in 63rds. So a split of a tree is two bytes, and the table of
// the model has no thresholds of its own.

// Top is the largest value of a feature.
const Top = 63

// The features. Those of the first group are of the block by itself. Names that begin with
// Feature are those of features that depend on the words of a language.
const (
	fWords = iota
	fChars
	fWordLength
	fLastMark
	fEnds
	fCommas
	fCapitals
	fDigits
	fLower
	fFirstMark
	fTag
	fDepth
	fBlanks
	fBlanksAfter
	fIndent
	fDate
	fAddress
	fMarks
	fMoney
	fCamel
	fQuestions
	fBrackets
	fRepeats
	fFirst
	fEchoes
	fCredit // words after the last one that credits a picture
	FeaturePhrase
	FeatureExact
	FeatureOpening
	fLinks
	fCommon // share of words that occur in most running text of the page
	fKnown  // share of words that occur in some other running text of the page
	fTitle  // share of words that occur in the page's first line
	FeatureEnglish
	fScore // of the words, by their weights

	// Of the page.
	fPageWords
	fPageBlocks
	fPageProse
	fPageBlanks
	fPageScore

	// Of the block's place.
	fIndex
	fWordsBefore
	fProseBefore
	fMassBefore
	fBlocksBefore
	fBlocksAfter
	fToProse
	fFromProse
	fShortBefore
	fShortAfter
	fRun
	fFromRun
	fToRun
	fLikeRun // blocks in the run of like ones
	fCycle   // blocks in the list with entries of several blocks
	FeatureTails
	FeatureFromTail
	FeatureProseSinceTail
	fHeadings

	// Of its neighbours: the blocks one, two and three before and after.
	FeatureNear
	fWide = FeatureNear + 6*NumNear

	// Of windows around it.
	fGuess = fWide + len(windows)*numWide

	// Of the guess for the block, the page and the blocks around.
	fGuessNear = fGuess + 1
	fGuessWide = fGuessNear + 6
	fGuessRest = fGuessWide + len(windows)
	fTopicWide = fGuessRest + numGuess

	NumFeatures = fTopicWide + len(topicWindows)
)

// The features of a guess that are neither of neighbours nor of windows.
const (
	fGuessPage   = fGuessRest + iota // share of the page's words that are guessed to be in the article
	fGuessBefore                     // share of the article's words before the block
	fGuessAfter                      // words of the article after the block
	fGuessRun                        // the block is in the heaviest run
	fGuessToRun
	fGuessFromRun
	fGuessGap      // words since the last block that is surely of the article
	fGuessNextGap  // words up to the next such block
	fGuessNextMass // words of the article in the run of sure blocks after that gap
	fGapTails      // phrases since the last sure block that open the part after an article
	fGapPhrases    // lines since then that are phrases
	fGapHeadings
	fGapDates
	fSection      // share of the words of the section
	fSectionWords // words of the section
	fSectionTitle // guess of its heading
	fSectionIndex // blocks since that heading
	fUsualBlanks  // empty lines between the blocks of the heaviest run
	fMostBlanks   // most empty lines between that run and the block
	fSetLike      // article's share of the words in blocks of the same layout
	fSetLikeWords
	fAmongLike // article's share of the words in blocks with like neighbours
	fAmongLikeWords
	fTopic      // odds by the block's words
	fTopicFound // share of its words that other blocks of the article have

	numGuess = iota
)

// The features of a neighbour.
const (
	nearWords = iota
	nearLast
	nearScore
	NearPhrase
	nearTag

	NumNear
)

// The features of a window.
const (
	wideScore = iota // mean score of its words
	wideProse        // words of running text in it
	wideShort        // share of its blocks that are short

	numWide
)

// windows are the numbers of blocks that a window reaches before and after its own.
var windows = [...]int{3, 8, 20}

// short is the number of words below which a block counts as a label.
const short = 6

// described is a page's blocks as the model sees them.
type described struct {
	*Blocks
	rows   []Row
	scores []float32 // log odds of each block by its words alone

	// Sums over the blocks before each index.
	words, prose, mass, shorts []float32
}

// Describe fills rows, which are zero, with the features of the page's blocks, and returns
// them. scores has the score of each block by its words.
func (b *Blocks) Describe(rows []Row, scores []float32) []Row {
	d := &described{Blocks: b, rows: rows, scores: scores}
	d.sum()
	d.ownFeatures()
	d.pageFeatures()
	d.placeFeatures()
	d.addCycles()
	d.contextFeatures()
	return d.rows
}

// sum computes the prefix sums.
func (d *described) sum() {
	n := len(d.facts) + 1
	d.sums = zeroed(d.sums, 4*n)
	sums := d.sums
	d.words, d.prose, d.mass, d.shorts = sums[:n], sums[n:2*n], sums[2*n:3*n], sums[3*n:]
	for i := range d.facts {
		f := &d.facts[i]
		d.words[i+1] = d.words[i] + float32(f.words)
		d.prose[i+1] = d.prose[i]
		if f.prose {
			d.prose[i+1] += float32(f.words)
		}
		d.mass[i+1] = d.mass[i] + float32(float32(f.words)*boost.Probability(d.scores[i]))
		d.shorts[i+1] = d.shorts[i]
		if f.words < short {
			d.shorts[i+1]++
		}
	}
}

func (d *described) ownFeatures() {
	vocabulary := vocabularies.Take()
	defer vocabularies.Keep(vocabulary)
	vocabulary.read(d)
	for i := range d.rows {
		row, f, b := &d.rows[i], &d.facts[i], &d.page.Blocks[i]
		words, chars := float32(max(f.words, 1)), f.chars(b.Chars)
		row[fWords] = logScale(f.words)
		row[fChars] = logScale(chars)
		row[fWordLength] = clamp(3 * float32(chars) / words)
		row[fLastMark] = markClass(b.Last)
		if b.Ends > 0 && page.Unstopped(b.Last) {
			row[fLastMark] = fullStop
		}
		row[fEnds] = logScale(8 * b.Ends)
		row[fCommas] = share(4*float32(b.Commas), words)
		row[fCapitals] = share(float32(b.Capitals), words)
		row[fDigits] = share(float32(b.Digits), float32(max(chars, 1)))
		row[fLower] = share(float32(f.lower), words)
		row[fFirstMark] = markClass(b.First)
		row[fTag], row[fDepth] = d.tagClass(b.Element)
		row[fBlanks] = uint8(min(f.blanks, 8))
		row[fBlanksAfter] = Top
		if i+1 < len(d.facts) {
			row[fBlanksAfter] = uint8(min(d.facts[i+1].blanks, 8))
		}
		row[fIndent] = uint8(min(f.indent, Top))
		row[fDate] = uint8(min(f.months, 8))
		row[fAddress] = uint8(min(f.addresses, 8))
		row[fMarks] = uint8(min(f.marks, Top))
		row[fMoney] = uint8(min(f.money, 8))
		row[fCamel] = share(4*float32(f.camel), words)
		row[fQuestions] = uint8(min(f.questions, 8))
		row[fBrackets] = uint8(min(f.brackets, 8))
		row[fRepeats] = f.repeats
		if f.first {
			row[fFirst] = 1
		}
		row[fEchoes] = f.echoes
		row[fCredit] = Top
		if f.credit > 0 {
			row[fCredit] = logScale(f.endToken - f.token - f.credit)
		}
		row[FeaturePhrase] = uint8(f.phrase)
		row[FeatureOpening] = uint8(f.opening)
		if f.exact {
			row[FeatureExact] = 1
		}
		row[fLinks] = share(float32(b.LinkWords), words)
		row[fCommon], row[fKnown], row[fTitle] = vocabulary.shares(d.tokens[f.token:f.endToken], f.prose)
		row[fScore] = scoreScale(d.scores[i])
	}
}

// pageFeatures sets the features that are the same for each block of the page.
func (d *described) pageFeatures() {
	n := len(d.rows)
	words := d.words[n]
	blanks := 0
	for i := range d.facts {
		if d.facts[i].blanks > 0 {
			blanks++
		}
	}
	var of Row
	of[fPageWords] = logScale(int32(words) / 8)
	of[fPageBlocks] = logScale(int32(n))
	of[fPageProse] = share(d.prose[n], words)
	of[fPageBlanks] = share(float32(blanks), float32(max(n, 1)))
	of[fPageScore] = share(d.mass[n], words)
	of[FeatureEnglish] = share(4*float32(d.english), float32(max(d.all, 1)))
	for i := range d.rows {
		copy(d.rows[i][fPageWords:fIndex], of[fPageWords:fIndex])
		d.rows[i][FeatureEnglish] = of[FeatureEnglish]
	}
}

// placeFeatures adds the features of a block's place on the page.
func (d *described) placeFeatures() {
	n := len(d.rows)
	from, to := d.heaviestRun()
	for i := range d.rows {
		row := &d.rows[i]
		row[fIndex] = share(float32(i), float32(n))
		row[fWordsBefore] = share(d.words[i], d.words[n])
		row[fProseBefore] = share(d.prose[i], d.prose[n])
		row[fMassBefore] = share(d.mass[i], d.mass[n])
		row[fBlocksBefore] = logScale(int32(i))
		row[fBlocksAfter] = logScale(int32(n - 1 - i))
		switch {
		case i < from:
			row[fToRun] = logScale(int32(from-i)) | 1
		case i >= to:
			row[fFromRun] = logScale(int32(i-to+1)) | 1
		default:
			row[fRun] = 1
		}
	}
	d.beforeFeatures()
	d.afterFeatures()
}

// beforeFeatures adds the features of the blocks before each block.
func (d *described) beforeFeatures() {
	lastProse, lastTail, tails, shorts, headings := -1, -1, 0, 0, 0
	for i := range d.rows {
		row, f := &d.rows[i], &d.facts[i]
		row[fFromProse] = distance(i, lastProse)
		row[fShortBefore] = logScale(int32(shorts))
		row[FeatureTails] = uint8(min(tails, Top))
		row[FeatureFromTail] = distance(i, lastTail)
		if lastTail >= 0 {
			row[FeatureProseSinceTail] = logScale(int32(d.prose[i] - d.prose[lastTail]))
		}
		row[fHeadings] = uint8(min(headings, Top))
		if f.prose {
			lastProse = i
		}
		if f.words < short {
			shorts++
		} else {
			shorts = 0
		}
		if f.phrase >= related {
			lastTail = i
			tails++
		}
		if row[fTag] == tagHeading {
			headings++
		}
	}
}

// afterFeatures adds the features of the blocks after each block.
func (d *described) afterFeatures() {
	nextProse, shorts := -1, 0
	for i := len(d.rows) - 1; i >= 0; i-- {
		row, f := &d.rows[i], &d.facts[i]
		row[fToProse] = distance(nextProse, i)
		if nextProse < 0 {
			row[fToProse] = Top
		}
		row[fShortAfter] = logScale(int32(shorts))
		if f.prose {
			nextProse = i
		}
		if f.words < short {
			shorts++
		} else {
			shorts = 0
		}
	}
}

// heaviestRun returns the run of blocks with the largest sum of word scores, from which each
// block without running text subtracts.
func (d *described) heaviestRun() (from, to int) {
	return heaviest(len(d.facts), func(i int) float32 {
		if f := &d.facts[i]; f.prose || f.words >= minProse {
			return float32(f.words) * (boost.Probability(d.scores[i]) - leastScore)
		}
		return -labelCost
	})
}

// heaviest returns the run of n places with the largest sum of weights.
func heaviest(n int, weight func(i int) float32) (from, to int) {
	var best, sum float32
	start := 0
	for i := range n {
		if sum <= 0 {
			sum, start = 0, i
		}
		if sum += float32(weight(i)); sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return from, to
}

const (
	// labelCost is the number of words of running text that a label cancels in the heaviest run.
	labelCost = 6

	// leastScore is the probability below which running text subtracts from the run, too.
	leastScore = 0.3
)

func (d *described) contextFeatures() {
	n := len(d.rows)
	for i := range d.rows {
		row := &d.rows[i]
		for k, offset := range [...]int{-3, -2, -1, 1, 2, 3} {
			at := FeatureNear + k*NumNear
			j := i + offset
			if j < 0 || j >= n {
				row[at+nearWords] = Top
				continue
			}
			row[at+nearWords] = d.rows[j][fWords]
			row[at+nearLast] = d.rows[j][fLastMark]
			row[at+nearScore] = d.rows[j][fScore]
			row[at+NearPhrase] = d.rows[j][FeaturePhrase]
			row[at+nearTag] = d.rows[j][fTag]
		}
		for k, reach := range windows {
			at := fWide + k*numWide
			from, to := max(i-reach, 0), min(i+reach+1, n)
			words := d.words[to] - d.words[from]
			row[at+wideScore] = share(d.mass[to]-d.mass[from], words)
			row[at+wideProse] = logScale(int32(d.prose[to]-d.prose[from]) / 8)
			row[at+wideShort] = share(d.shorts[to]-d.shorts[from], float32(to-from))
		}
	}
}

// The classes of fTag.
const (
	tagParagraph = iota
	tagHeading
	tagItem
	tagNumber
	tagQuote
	tagCode
	tagButton
)

// tagClass returns the class of a block's element and the number of lists around it.
func (d *described) tagClass(e int32) (class, depth uint8) {
	switch tag := d.page.Elements[e].Tag; {
	case tag.Has(page.Heading):
		class = tagHeading
	case tag == page.Pre:
		class = tagCode
	case tag == page.Button:
		class = tagButton
	}
	for ; e > 0; e = d.page.Elements[e].Parent {
		switch d.page.Elements[e].Tag {
		case page.Ul:
			if class == 0 {
				class = tagItem
			}
			depth++
		case page.Ol:
			if class == 0 {
				class = tagNumber
			}
			depth++
		case page.Blockquote:
			class = tagQuote
		}
	}
	return class, depth
}

// fullStop is the class of the marks at the end of a plain sentence.
const fullStop = 8

// markClass returns the class of the first or last character of a block.
func markClass(r rune) uint8 {
	switch r {
	case '.', '。', '।', '۔', '．':
		return fullStop
	case '!', '?', '！', '？', '؟':
		return 7
	case '"', '”', '“', '’', '‘', '\'', '」', '』', '„':
		return 6
	case ')', '）', ']', '(', '[':
		return 5
	case ':', '：':
		return 4
	case '…':
		return 3
	case ',', ';', '、', '，':
		return 2
	case '|', '>', '»', '›', '→', '•', '·', '-', '–', '—', '+', '/', '×', '↑', '↓', '←', '#', '@', '©', '*', '&', '$', '<', '▾', '▼', '★':
		return 1
	}
	switch {
	case isDigit(r):
		return 9
	case toLower(r) != r, page.Dense(r): // as at the beginning of a sentence or a label
		return 10
	}
	return 11
}

// logScale returns the logarithm of n in sixths of an octave. 63 means 1,448 or more.
func logScale(n int32) uint8 {
	if n <= 0 {
		return 0
	}
	n++
	octave := bits.Len32(uint32(n)) - 1
	fraction := float32(n)/float32(int32(1)<<octave) - 1
	return clamp(6 * (float32(octave) + fraction))
}

// share returns part of whole in 63rds.
func share(part, whole float32) uint8 {
	if whole <= 0 {
		return 0
	}
	return clamp(float32(Top*part/whole) + 0.5)
}

func clamp(x float32) uint8 { return uint8(max(0, min(x, Top))) }

// scoreScale returns the probability of a logit as a feature.
func scoreScale(logit float32) uint8 { return clamp(float32(Top*boost.Probability(logit)) + 0.5) }

// distance returns the number of blocks between two indices on the logarithmic scale, or Top
// if from is negative.
func distance(to, from int) uint8 {
	if from < 0 {
		return Top
	}
	return min(logScale(int32(to-from)), Top-1)
}
