package rank

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// Reason is the effect of one feature of a block on its probability.
type Reason struct {
	Feature string  // its name: "words", "container 2: share of the page's long text"
	Value   uint8   // its value, on the feature's own scale
	Usual   uint8   // the usual value on the page
	Weight  float32 // its addition to the log-odds
}

const (
	// mostReasons is the largest number of reasons for a block.
	mostReasons = 4
	// leastReason is the weight below which a reason is left out.
	leastReason = 0.05
	// mostExplained is the largest number of blocks of a page that get reasons: each takes as
	// long as ranking some two hundred blocks.
	mostExplained = 4000
)

// Reasons returns the strongest reasons for each block's probability, the strongest first: how
// much of its log-odds disappears if one feature has its usual value on the page. A property
// of all blocks is therefore not a reason. There are none for a text dump, nor for blocks
// beyond the first few thousand.
func Reasons(p *page.Page, d *declare.Declared) [][]Reason {
	if p.Kind != page.FromHTML || len(p.Blocks) == 0 {
		return nil
	}
	m := Shipped()
	described := m.Describe(p, d)
	defer described.Release()
	rows := described.Rows
	usual := medians(rows)
	reasons := make([][]Reason, len(rows))
	for i := range min(len(rows), mostExplained) {
		reasons[i] = m.reasons(&rows[i], &usual)
	}
	return reasons
}

// medians returns the median of each feature.
func medians(rows []Row) Row {
	var usual Row
	for f := range NumFeatures {
		var counts [256]int
		for i := range rows {
			counts[rows[i][f]]++
		}
		below := 0
		for value, n := range counts {
			if below += n; 2*below >= len(rows) {
				usual[f] = uint8(value)
				break
			}
		}
	}
	return usual
}

// reasons returns the features with the largest effect compared with their usual values.
func (m *Model) reasons(r, usual *Row) []Reason {
	var reasons []Reason
	rows := []Row{*r}
	for f := range NumFeatures {
		if r[f] != usual[f] {
			other := *r
			other[f] = usual[f]
			rows = append(rows, other)
			reasons = append(reasons, Reason{Feature: featureName(f), Value: r[f], Usual: usual[f]})
		}
	}
	odds := m.odds(rows)
	for i := range reasons {
		reasons[i].Weight = odds[0] - odds[i+1]
	}
	slices.SortStableFunc(reasons, func(a, b Reason) int {
		return cmp.Compare(math.Abs(float64(b.Weight)), math.Abs(float64(a.Weight)))
	})
	reasons = reasons[:min(len(reasons), mostReasons)]
	return slices.DeleteFunc(reasons, func(r Reason) bool { return math.Abs(float64(r.Weight)) < leastReason })
}

// featureName returns the name of feature f for people.
func featureName(f int) string {
	switch {
	case f < numOwn:
		return ownNames[f]
	case f < fNamed:
		if bit := f - fInside; bit < len(insideTags) {
			return "inside <" + insideTags[bit].String() + ">"
		} else if bit == insideHidden {
			return "hidden"
		}
		return "inside the declared article body"
	case f < fContainer:
		return "named like " + wordsOf(1<<(f-fNamed))
	case f < fGroup:
		return fmt.Sprintf("container %d: %s", (f-fContainer)/containerFacts+1, containerNames[(f-fContainer)%containerFacts])
	case f < fNeighbour:
		return groupKinds[(f-fGroup)/groupFacts] + groupNames[(f-fGroup)%groupFacts]
	case f < fWindow:
		return fmt.Sprintf("neighbour %+d: %s", neighbours[(f-fNeighbour)/neighbourFacts], neighbourNames[(f-fNeighbour)%neighbourFacts])
	case f < fRun:
		w := windows[(f-fWindow)/windowFacts]
		return fmt.Sprintf("blocks %+d to %+d: %s", w[0], w[1], windowNames[(f-fWindow)%windowFacts])
	case f < fTop:
		return runKinds[(f-fRun)/runFacts] + runNames[(f-fRun)%runFacts]
	case f < fPage:
		return topNames[f-fTop]
	}
	return "page: " + pageNames[f-fPage]
}

var ownNames = [numOwn]string{
	fWords: "words", fChars: "characters", fLinkDensity: "link density", fWordLength: "word length",
	fCapitals: "words with a capital", fDigits: "digits", fCommas: "commas", fEnds: "sentence ends",
	fEndsWith: "last character", fBeginsWith: "first character", fRuns: "pieces", fWordScore: "its words",
	fNameScore: "the names around it", fElementScore: "its element's names", fLowestScore: "worst name around it",
	fHighestScore: "best name around it", fTag: "tag", fParentTag: "parent's tag", fGrandparentTag: "grandparent's tag",
	fDepth: "depth", fTitleOverlap: "words of the title", fCopies: "copies", fFirstCopy: "first copy",
	fPosition: "place in the page", fPositionWords: "words before it", fWordsLeft: "words after it",
	fFromH1: "blocks from the main heading", fFromH1Words: "words from the main heading",
	fHeadingLevel: "level of its heading", fHeadingScore: "words of its heading", fHeadingWords: "length of its heading",
	fFromHeading: "blocks from its heading", fFromHeadingWords: "words from its heading", fSectionWords: "words of its section",
	fSectionLinks: "links of its section", fSectionGuess: "first guess at its section", fArticleLong: "share of long text in its <article>",
	fNegativeLong: "share of long text in what is named as boilerplate",
	fLeadEnd:      "end of what leads in to its structure", fLeadHeading: "heading above its structure",
	fLeadGuess: "first guess at what leads in", fLast: "last in its container",
}

var containerNames = [containerFacts]string{
	containerBlocks: "blocks", containerWords: "words", containerMean: "words a block", containerLinks: "link density",
	containerLong: "share of long text", containerPlace: "place in it", containerGuess: "first guess", containerScore: "names",
}

var groupKinds = [numGroups]string{"blocks of the same class: ", "blocks whose parents have the same class: "}

var groupNames = [groupFacts]string{
	groupBlocks: "how many", groupMean: "words a block", groupLinks: "link density", groupLong: "share of long text",
	groupGuess: "first guess",
}

var neighbourNames = [neighbourFacts]string{
	neighbourWords: "words", neighbourLinks: "link density", neighbourWordScore: "its words",
	neighbourNameScore: "the names around it", neighbourSame: "same parent",
}

var windowNames = [windowFacts]string{windowLong: "long text", windowLinks: "link density", windowGuess: "first guess"}

var runKinds = [numRuns]string{"heaviest run of text: ", "heaviest run by first guess: "}

var runNames = [runFacts]string{
	runInside: "inside", runFrom: "blocks from it", runFromWords: "words from it", runLong: "share of long text",
}

var topNames = [topFacts]string{
	topInside: "inside the top candidate", topInParent: "inside the top candidate's parent",
	topFrom: "blocks from the top candidate", topLong: "share of long text in the top candidate",
}

var pageNames = [pageFacts]string{
	pageBlocks: "blocks", pageWords: "words", pageLinks: "link density", pageLong: "long text", pageMean: "words a block",
	pageLongest: "longest block", pageElements: "elements", pageParagraphs: "paragraphs", pageItems: "list items",
	pageImages: "images", pageCells: "table cells", pageHeadings: "headings", pageLinkedHeadings: "headings that are links",
	pageH1: "main headings", pageArticles: "<article>s", pageForms: "form fields", pageButtons: "buttons", pageTimes: "times",
	pageMedia: "videos and frames", pageGuess: "first guess", pageCopies: "repeated text", pageLargestGroup: "largest group",
	pageDigits: "digits", pageType: "declared type", pageData: "declared data", pagePathDepth: "depth of its address",
	pageSlugWords: "words in its address", pagePathHint: "kind of its address", pageComments: "parts named as comments",
	pageProducts: "parts named as products", pageDense: "script without spaces",
}

// wordsOf returns the words of class and id attributes with a trait.
func wordsOf(trait nameTrait) string {
	var words []string
	for _, word := range lexicon.NameTraits {
		if wordTraits[word.Kind] == trait {
			words = append(words, word.Word)
		}
	}
	return strings.Join(words, " ")
}
