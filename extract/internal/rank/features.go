package rank

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// longWords is the number of words outside of links from which a block is long text: prose,
// rather than a label, a headline or a list of links. jusText calls a block with 70 characters
// "short"; this is about that many.
const longWords = 12

// sheet has the data from which the features of one page are computed: facts of elements and
// blocks, each in an array of its own, and sums over the blocks before.
type sheet struct {
	*memory
	page     *page.Page
	declared *declare.Declared
	first    []guess // the first guess at each block, by its words and names

	sums  []sums // sums[i] is over the blocks before i; one more than blocks
	total sums

	copies   []copies
	headings []int32 // the heading above each block, or -1 if there is none
	sections []int32 // the heading below each block, or the end of the page
	h1       int     // the block of the main heading, or -1 if there is none
	runs     [numRuns]stretch
	top      int32 // the top candidate, an element
	facts    [pageFacts]uint8
}

// guess is the result of the word and name tables for one block, as log-odds.
type guess struct {
	words, names float32
	p            float32 // both as a probability
	title        uint8   // share of its words that occur in the page's title
}

// sums are sums over blocks.
type sums struct {
	words, links, long int32
	guess              float32 // words times the first guess's probability
}

func (s sums) minus(t sums) sums {
	return sums{s.words - t.words, s.links - t.links, s.long - t.long, s.guess - t.guess}
}

// mean returns the mean of the first guess, weighed by words, of 255.
func (s sums) mean() uint8 { return uint8(255 * s.guess / float32(max(s.words, 1))) }

// elementFacts are the facts of one element that its descendants share.
type elementFacts struct {
	inside    uint32    // tags around it, itself included
	traits    nameTrait // name traits around it, itself included
	named     nameTrait // name traits of its own names alone
	score     float32   // name score
	own       float32   // name score of its own names alone
	low, high float32   // lowest and highest own score around it
	grown     int32     // nearest ancestor with more blocks, -1 for none
	article   int32     // nearest <article> around it, -1 for none
	negative  int32     // nearest element around it with a negative name, -1 for none
	depth     int32
}

// newSheet reads the facts of p. first has the first guess at each block.
func newSheet(p *page.Page, d *declare.Declared, m *memory, first []guess) *sheet {
	s := &sheet{page: p, declared: d, memory: m, first: first}
	s.sum()
	s.findHeadings()
	s.countCopies()
	s.group()
	s.findRuns()
	s.findTop()
	s.readPage()
	return s
}

// sum computes the sums.
func (s *sheet) sum() {
	s.sums = make([]sums, len(s.page.Blocks)+1)
	for i := range s.page.Blocks {
		b := &s.page.Blocks[i]
		t := s.sums[i]
		t.words += b.Words
		t.links += b.LinkWords
		t.long += long(b)
		t.guess += float32(float32(b.Words) * s.first[i].p)
		s.sums[i+1] = t
	}
	s.total = s.sums[len(s.page.Blocks)]
}

// long returns the words of b if it is long text, or else 0.
func long(b *page.Block) int32 {
	if b.Words-b.LinkWords < longWords {
		return 0
	}
	return b.Words - b.LinkWords
}

// over returns the sums over blocks from up to to, both cut to the page.
func (s *sheet) over(from, to int) sums {
	from, to = max(from, 0), min(to, len(s.page.Blocks))
	if from >= to {
		return sums{}
	}
	return s.sums[to].minus(s.sums[from])
}

// in returns the sums over the blocks of element e.
func (s *sheet) in(e int32) sums {
	return s.over(int(s.page.Elements[e].Block), int(s.page.Elements[e].EndBlock))
}

// rows returns the features of all blocks.
func (s *sheet) rows() []Row {
	s.memory.rows = zeroed(s.memory.rows, len(s.page.Blocks))
	s.containerRows = zeroed(s.containerRows, len(s.page.Elements))
	s.neighbourRows = zeroed(s.neighbourRows, len(s.page.Blocks))
	rows := s.memory.rows
	for i := range s.neighbourRows {
		s.neighbourRows[i] = s.asNeighbour(i)
	}
	for i := range s.page.Blocks {
		row := &rows[i]
		s.own(row, i)
		s.place(row, i)
		s.inside(row, i)
		s.containers(row, i)
		s.groupFeatures(row, i)
		s.surroundings(row, i)
		s.runFeatures(row, i)
		copy(row[fPage:], s.facts[:])
	}
	s.wholes = appendWholes(s.wholes[:0], s.page)
	for _, e := range s.wholes {
		s.lead(rows, e)
	}
	return rows
}

// lead sets the features of the block before structure e, and whether e ends its container.
func (s *sheet) lead(rows []Row, e int32) {
	element := &s.page.Elements[e]
	if element.Parent < 0 {
		return
	}
	last := flagByte(element.EndBlock == s.page.Elements[element.Parent].EndBlock)
	before := int(element.Block) - 1
	var end, level, guess uint8
	if before >= 0 && s.page.In(s.page.Blocks[before].Element, element.Parent) {
		end = endClass(s.page.Blocks[before].Last) + 1
		level = uint8(headingLevel(s.page, before))
		guess = uint8(255 * s.first[before].p)
	}
	for b := element.Block; b < element.EndBlock; b++ {
		rows[b][fLeadEnd], rows[b][fLeadHeading], rows[b][fLeadGuess], rows[b][fLast] = end, level, guess, last
	}
}

// own sets the features of block i itself.
func (s *sheet) own(row *Row, i int) {
	b := &s.page.Blocks[i]
	e := &s.elements[b.Element]
	row[fWords] = logByte(b.Words)
	row[fChars] = logByte(b.Chars)
	row[fLinkDensity] = ratioByte(b.LinkChars, b.Chars)
	row[fWordLength] = countByte(10 * b.Chars / max(b.Words, 1))
	row[fCapitals] = ratioByte(b.Capitals, b.Words)
	row[fDigits] = ratioByte(b.Digits, b.Chars)
	row[fCommas] = logByte(b.Commas)
	row[fEnds] = logByte(b.Ends)
	row[fEndsWith] = endClass(b.Last)
	row[fBeginsWith] = beginClass(b.First)
	row[fRuns] = countByte(b.EndRun - b.Run)
	row[fWordScore] = scoreByte(s.first[i].words)
	row[fNameScore] = scoreByte(s.first[i].names)
	row[fElementScore] = scoreByte(e.own)
	row[fLowestScore] = scoreByte(e.low)
	row[fHighestScore] = scoreByte(e.high)
	parent := max(s.page.Elements[b.Element].Parent, 0)
	row[fTag] = uint8(s.page.Elements[b.Element].Tag)
	row[fParentTag] = uint8(s.page.Elements[parent].Tag)
	row[fGrandparentTag] = uint8(s.page.Elements[max(s.page.Elements[parent].Parent, 0)].Tag)
	row[fDepth] = countByte(e.depth)
	row[fTitleOverlap] = s.first[i].title
	row[fCopies] = countByte(s.copies[i].count)
	row[fFirstCopy] = flagByte(s.copies[i].first)
}

// place sets the features of the place of block i in the page.
func (s *sheet) place(row *Row, i int) {
	blocks := s.page.Blocks
	before := s.sums[i]
	row[fPosition] = ratioByte(int32(i), int32(len(blocks)))
	row[fPositionWords] = ratioByte(before.words, s.total.words)
	row[fWordsLeft] = logByte(s.total.words - before.words)
	if s.h1 >= 0 {
		row[fFromH1] = distanceByte(int32(i - s.h1))
		row[fFromH1Words] = distanceByte(before.words - s.sums[s.h1].words)
	}
	h := s.headings[i]
	if h < 0 {
		return
	}
	section := s.over(int(h)+1, int(s.sections[i]))
	row[fHeadingLevel] = uint8(headingLevel(s.page, int(h)))
	row[fHeadingScore] = scoreByte(s.first[h].words)
	row[fHeadingWords] = countByte(blocks[h].Words)
	row[fFromHeading] = logByte(int32(i) - h)
	row[fFromHeadingWords] = logByte(before.words - s.sums[h].words)
	row[fSectionWords] = logByte(section.words)
	row[fSectionLinks] = ratioByte(section.links, section.words)
	row[fSectionGuess] = section.mean()
}

// inside sets the features of the elements around block i.
func (s *sheet) inside(row *Row, i int) {
	e := &s.elements[s.page.Blocks[i].Element]
	for bit := range numInside {
		row[fInside+bit] = uint8(e.inside >> bit & 1)
	}
	for bit := range int(numNameTraits) {
		row[fNamed+bit] = uint8(e.traits >> bit & 1)
	}
	if e.article >= 0 {
		row[fArticleLong] = ratioByte(s.in(e.article).long, s.total.long)
	}
	if e.negative >= 0 {
		row[fNegativeLong] = ratioByte(s.in(e.negative).long, s.total.long)
	}
}

// containers sets the features of the growing ancestors of block i.
func (s *sheet) containers(row *Row, i int) {
	e := s.page.Blocks[i].Element
	for k := 0; k < numContainers && e >= 0; k++ {
		element := &s.page.Elements[e]
		facts := row[fContainer+k*containerFacts:]
		copy(facts, s.container(e)[:])
		facts[containerPlace] = ratioByte(int32(i)-element.Block, element.EndBlock-element.Block)
		e = s.elements[e].grown
	}
}

// container returns the facts of element e, except a block's place in it.
func (s *sheet) container(e int32) *[containerFacts]uint8 {
	facts := &s.containerRows[e]
	if facts[containerBlocks] != 0 {
		return facts
	}
	sums, n := s.in(e), s.page.Elements[e].EndBlock-s.page.Elements[e].Block
	*facts = [containerFacts]uint8{
		containerBlocks: logByte(n),
		containerWords:  logByte(sums.words),
		containerMean:   logByte(8 * sums.words / max(n, 1)),
		containerLinks:  ratioByte(sums.links, sums.words),
		containerLong:   ratioByte(sums.long, s.total.long),
		containerGuess:  sums.mean(),
		containerScore:  scoreByte(s.elements[e].own),
	}
	return facts
}

// asNeighbour returns the facts of block i for the features of its neighbours.
func (s *sheet) asNeighbour(i int) [neighbourFacts]uint8 {
	b := &s.page.Blocks[i]
	return [neighbourFacts]uint8{
		neighbourWords:     logByte(b.Words),
		neighbourLinks:     ratioByte(b.LinkWords, b.Words),
		neighbourWordScore: scoreByte(s.first[i].words),
		neighbourNameScore: scoreByte(s.first[i].names),
	}
}

// surroundings sets the features of the neighbours and windows of block i.
func (s *sheet) surroundings(row *Row, i int) {
	blocks := s.page.Blocks
	parent := s.page.Elements[blocks[i].Element].Parent
	for k, d := range neighbours {
		j := i + d
		if j < 0 || j >= len(blocks) {
			continue
		}
		facts := row[fNeighbour+k*neighbourFacts:]
		copy(facts, s.neighbourRows[j][:])
		facts[neighbourSame] = flagByte(s.page.Elements[blocks[j].Element].Parent == parent)
	}
	for k, w := range windows {
		facts := row[fWindow+k*windowFacts:]
		sums := s.over(i+w[0], i+w[1]+1)
		facts[windowLong] = logByte(sums.long)
		facts[windowLinks] = ratioByte(sums.links, sums.words)
		facts[windowGuess] = sums.mean()
	}
}

// endsWithColon is the class of a block that ends with a colon and so introduces the block
// below it.
const endsWithColon = 3

// endClass returns the class of a block's last character.
func endClass(r rune) uint8 {
	switch r {
	case '.', '。', '।', '．':
		return 6
	case '!', '?', '！', '？', '؟':
		return 5
	case '"', '\'', '”', '’', '»', ')', ']', '」', '』', '）':
		return 4
	case ':', '：':
		return endsWithColon
	case ',', ';', '、', '，', '،':
		return 2
	case '…', '>', '›', '→', '|', '/', '+':
		return 0
	}
	return 1
}

// beginClass returns the class of a block's first character.
func beginClass(r rune) uint8 {
	switch {
	case 'a' <= r && r <= 'z':
		return 1
	case 'A' <= r && r <= 'Z':
		return 2
	case '0' <= r && r <= '9':
		return 3
	}
	switch r {
	case '"', '“', '„', '«', '‘', '\'', '「':
		return 4
	case '©':
		return 6
	case '•':
		return 5
	}
	if r >= 0xC0 {
		return 2
	}
	return 5
}
