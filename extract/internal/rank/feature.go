package rank

// The features of a block are a row of bytes; these are the places in it.

// The facts about the block itself and its place.
const (
	fWords = iota
	fChars
	fLinkDensity
	fWordLength
	fCapitals
	fDigits
	fCommas
	fEnds
	fEndsWith
	fBeginsWith
	fRuns
	fWordScore
	fNameScore
	fElementScore // of the names of its own element alone
	fLowestScore  // lowest and highest such score of the elements around it
	fHighestScore
	fTag
	fParentTag
	fGrandparentTag
	fDepth
	fTitleOverlap
	fCopies    // how often its text occurs in the page
	fFirstCopy // it is the first of them

	fPosition
	fPositionWords
	fWordsLeft
	fFromH1
	fFromH1Words
	fHeadingLevel // of the heading above it
	fHeadingScore
	fHeadingWords
	fFromHeading
	fFromHeadingWords
	fSectionWords // between the headings above and below it
	fSectionLinks
	fSectionGuess
	fArticleLong  // share of the page's long text in the <article> around it
	fNegativeLong // and in the innermost element around it with a negative name
	fLeadEnd      // how the block before its structure ends, plus one
	fLeadHeading  // its level if it is a heading
	fLeadGuess    // the first guess at it
	fLast         // its structure ends its container
	numOwn
)

// Its container groups: the growing ancestors, the blocks with the same names,
// the neighbours, the windows around it, the runs of text and the top
// candidate.
const (
	fInside    = numOwn                                    // a bit for each of insideTags
	fNamed     = fInside + numInside                       // a bit for each name trait
	fContainer = fNamed + numNameTraits                    // numContainers times containerFacts
	fGroup     = fContainer + numContainers*containerFacts // numGroups times groupFacts
	fNeighbour = fGroup + numGroups*groupFacts             // numNeighbours times neighbourFacts
	fWindow    = fNeighbour + numNeighbours*neighbourFacts // numWindows times windowFacts
	fRun       = fWindow + numWindows*windowFacts          // numRuns times runFacts
	fTop       = fRun + numRuns*runFacts
	fPage      = fTop + topFacts

	NumFeatures = fPage + pageFacts
)

// The facts of one container, from the block's own element outwards.
const (
	containerBlocks = iota
	containerWords
	containerMean // words a block
	containerLinks
	containerLong // share of the page's long text
	containerPlace
	containerGuess // mean of the first guess, weighed by words
	containerScore // of its own names
	containerFacts

	numContainers = 6
)

// The facts of a group: the blocks whose elements have the same names.
const (
	groupBlocks = iota
	groupMean
	groupLinks
	groupLong
	groupGuess
	groupFacts

	numGroups = 2 // by the block's element and by its parent
)

// The facts of one neighbour.
const (
	neighbourWords = iota
	neighbourLinks
	neighbourWordScore
	neighbourNameScore
	neighbourSame // it lies in the same element's parent
	neighbourFacts

	numNeighbours = 6
)

// neighbours are the places of the neighbours.
var neighbours = [numNeighbours]int{-3, -2, -1, 1, 2, 3}

// The facts of one window around the block.
const (
	windowLong = iota
	windowLinks
	windowGuess // mean of the first guess, weighed by words
	windowFacts

	numWindows = 5
)

// windows are the first and the last place of each window.
var windows = [numWindows][2]int{{-3, 3}, {-8, 8}, {-20, 20}, {-12, -1}, {1, 12}}

// The facts of one run: the stretch of blocks with the largest sum.
const (
	runInside = iota
	runFrom
	runFromWords
	runLong
	runFacts

	numRuns = 2 // of text outside of links, and of the first guess
)

// The facts of the top candidate, as Readability picks it.
const (
	topInside = iota
	topInParent
	topFrom
	topLong
	topFacts
)

// The facts of the page.
const (
	pageBlocks = iota
	pageWords
	pageLinks
	pageLong
	pageMean
	pageLongest
	pageElements
	pageParagraphs
	pageItems
	pageImages
	pageCells
	pageHeadings
	pageLinkedHeadings
	pageH1
	pageArticles
	pageForms
	pageButtons
	pageTimes
	pageMedia
	pageGuess // share of words that the first guess keeps
	pageCopies
	pageLargestGroup
	pageDigits
	pageType
	pageData
	pagePathDepth
	pageSlugWords
	pagePathHint
	pageComments
	pageProducts
	pageDense
	pageFacts
)
