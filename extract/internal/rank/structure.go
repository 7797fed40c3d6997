package rank

import "presscut/extract/internal/page"

// copies is the number of occurrences of a block's text in the page, and whether the block is
// the first of them.
type copies struct {
	count int32
	first bool
}

// countCopies counts equal blocks by the hash of their words. A paragraph that repeats another
// is a second copy only if one next to it repeats the other's neighbour: then a part of the
// text occurs twice. Alone it is a refrain, or a clause under two headings, and counts as
// first.
func (s *sheet) countCopies() {
	blocks := s.page.Blocks
	s.copies = make([]copies, len(blocks))
	originals := make([]int32, len(blocks)) // the first block with the text of each
	size := 16
	for size < 2*len(blocks) {
		size *= 2
	}
	slots := make([]int32, size) // index of the first block with a hash, plus one
	for i := range blocks {
		at := blocks[i].Hash * 0x9E3779B97F4A7C15 >> 32 & uint64(size-1)
		for tries := 0; slots[at] != 0 && blocks[slots[at]-1].Hash != blocks[i].Hash && tries < maxTries; tries++ {
			at = (at + 1) & uint64(size-1)
		}
		if slots[at] == 0 || blocks[slots[at]-1].Hash != blocks[i].Hash {
			slots[at] = int32(i) + 1
			s.copies[i].first = true
		}
		originals[i] = slots[at] - 1
		s.copies[originals[i]].count++
	}
	for i := range s.copies {
		s.copies[i].count = s.copies[originals[i]].count
	}
	s.findRefrains(originals)
}

// findRefrains counts long blocks as first that repeat another without their neighbours.
func (s *sheet) findRefrains(originals []int32) {
	before := make([]int32, len(originals)) // the long block before each one, or -1 if there is none
	after := make([]int32, len(originals))  // and after it
	last := int32(-1)
	for i := range originals {
		before[i], after[i] = last, -1
		if long(&s.page.Blocks[i]) > 0 {
			if last >= 0 {
				after[last] = int32(i)
			}
			last = int32(i)
		}
	}
	for i, original := range originals {
		if s.copies[i].first || long(&s.page.Blocks[i]) == 0 {
			continue
		}
		b, a := before[i], after[i]
		s.copies[i].first = !(b >= 0 && originals[b] != b && originals[b] == before[original]) && !(a >= 0 && originals[a] != a && originals[a] == after[original])
	}
}

// headingLevel returns the level of the heading that block i is, or 0 if it is not one.
func headingLevel(p *page.Page, i int) int {
	if e := headingOf(p, i); e >= 0 {
		return int(p.Elements[e].Tag-page.H1) + 1
	}
	return 0
}

// headingOf returns the element of the heading that block i is, or -1 if it is not one.
func headingOf(p *page.Page, i int) int32 {
	e := p.Blocks[i].Element
	for range 3 { // a heading's text may be in a div or two
		if e < 0 || p.Elements[e].Tag.Has(page.Heading) {
			return e
		}
		e = p.Elements[e].Parent
	}
	return -1
}

// findHeadings finds the headings above and below each block and the main heading: the h1 with
// the most words of the page's title.
func (s *sheet) findHeadings() {
	s.headings = make([]int32, len(s.page.Blocks))
	s.h1 = -1
	last := int32(-1)
	for i := range s.page.Blocks {
		s.headings[i] = last
		level := headingLevel(s.page, i)
		if level > 0 {
			last = int32(i)
		}
		if level == 1 && (s.h1 < 0 || s.first[i].title > s.first[s.h1].title) {
			s.h1 = i
		}
	}
	s.sections = make([]int32, len(s.page.Blocks))
	next := int32(len(s.page.Blocks))
	for i := len(s.sections) - 1; i >= 0; i-- {
		s.sections[i] = next
		if i > 0 && s.headings[i] == int32(i-1) {
			next = int32(i - 1)
		}
	}
}

// group is the blocks whose elements have the same names.
type group struct {
	blocks int32
	sums   sums
	facts  [groupFacts]uint8
}

// groupKey returns the key of element e's group: its class or, if it has none, its tag.
func (s *sheet) groupKey(e int32) int {
	element := &s.page.Elements[max(e, 0)]
	if element.Class != 0 {
		return int(page.NumTags) + int(element.Class)
	}
	return int(element.Tag)
}

// groupElement returns the element by which block i belongs to its kth group.
func (s *sheet) groupElement(i, k int) int32 {
	e := s.page.Blocks[i].Element
	if k == 1 {
		return s.page.Elements[e].Parent
	}
	return e
}

// group computes the sums of the groups.
func (s *sheet) group() {
	for k := range numGroups {
		s.groups[k] = zeroed(s.groups[k], int(page.NumTags)+len(s.page.Names))
		for i := range s.page.Blocks {
			g := &s.groups[k][s.groupKey(s.groupElement(i, k))]
			b := &s.page.Blocks[i]
			g.blocks++
			g.sums.words += b.Words
			g.sums.links += b.LinkWords
			g.sums.long += long(b)
			g.sums.guess += s.sums[i+1].guess - s.sums[i].guess
		}
		for i := range s.groups[k] {
			if g := &s.groups[k][i]; g.blocks > 0 {
				g.facts = [groupFacts]uint8{
					groupBlocks: logByte(g.blocks),
					groupMean:   logByte(8 * g.sums.words / g.blocks),
					groupLinks:  ratioByte(g.sums.links, g.sums.words),
					groupLong:   ratioByte(g.sums.long, s.total.long),
					groupGuess:  g.sums.mean(),
				}
			}
		}
	}
}

// groupFeatures sets the features of the groups of block i.
func (s *sheet) groupFeatures(row *Row, i int) {
	for k := range numGroups {
		g := &s.groups[k][s.groupKey(s.groupElement(i, k))]
		copy(row[fGroup+k*groupFacts:], g.facts[:])
	}
}

// stretch is a range of blocks.
type stretch struct{ from, to int }

// runCost is the smallest number of words outside of links in a block that extends the
// heaviest run: short labels between paragraphs are bridged.
const runCost = 8

// findRuns finds the stretches of blocks with the largest sums.
func (s *sheet) findRuns() {
	blocks := s.page.Blocks
	s.runs[0] = heaviest(len(blocks), func(i int) float32 {
		return float32(blocks[i].Words-2*blocks[i].LinkWords) - runCost
	})
	s.runs[1] = heaviest(len(blocks), func(i int) float32 {
		return float32((s.first[i].p-.4)*float32(min(blocks[i].Words, 60))) - .5
	})
}

// heaviest returns the stretch of n values with the largest sum.
func heaviest(n int, value func(int) float32) stretch {
	var best stretch
	var bestSum, sum float32
	from := 0
	for i := range n {
		if sum <= 0 {
			sum, from = 0, i
		}
		if sum += value(i); sum > bestSum {
			bestSum, best = sum, stretch{from, i + 1}
		}
	}
	return best
}

// findTop finds the element that Readability would start from: paragraphs add to the score of
// their parent, and half as much to that of their grandparent.
func (s *sheet) findTop() {
	score := make([]float32, len(s.page.Elements))
	for i := range s.page.Blocks {
		b := &s.page.Blocks[i]
		if long(b) == 0 {
			continue
		}
		points := 1 + float32(b.Commas) + float32(min(b.Chars/100, 3))
		if parent := s.page.Elements[b.Element].Parent; parent >= 0 {
			score[parent] += points
			if grand := s.page.Elements[parent].Parent; grand >= 0 {
				score[grand] += float32(points / 2)
			}
		}
	}
	best := float32(0)
	for e := range score {
		if score[e] <= best {
			continue
		}
		sums := s.in(int32(e))
		if v := score[e] * float32(sums.words-sums.links) / float32(max(sums.words, 1)); v > best {
			best, s.top = v, int32(e)
		}
	}
}

// runFeatures sets the features of block i relative to the runs and the top candidate.
func (s *sheet) runFeatures(row *Row, i int) {
	for k, r := range s.runs {
		facts := row[fRun+k*runFacts:]
		facts[runInside] = flagByte(r.from <= i && i < r.to)
		facts[runFrom], facts[runFromWords] = s.from(r, i)
		facts[runLong] = ratioByte(s.over(r.from, r.to).long, s.total.long)
	}
	top := &s.page.Elements[s.top]
	facts := row[fTop:]
	facts[topInside] = flagByte(top.Block <= int32(i) && int32(i) < top.EndBlock)
	if top.Parent >= 0 {
		parent := &s.page.Elements[top.Parent]
		facts[topInParent] = flagByte(parent.Block <= int32(i) && int32(i) < parent.EndBlock)
	}
	facts[topFrom], _ = s.from(stretch{int(top.Block), int(top.EndBlock)}, i)
	facts[topLong] = ratioByte(s.in(s.top).long, s.total.long)
}

// from returns the distance of block i from r, in blocks and in words.
func (s *sheet) from(r stretch, i int) (blocks, words uint8) {
	switch {
	case i < r.from:
		return distanceByte(int32(i - r.from)), distanceByte(s.sums[i].words - s.sums[r.from].words)
	case i >= r.to:
		return distanceByte(int32(i - r.to + 1)), distanceByte(s.sums[i].words - s.sums[r.to].words)
	}
	return distanceByte(0), distanceByte(0)
}
