package rank

import (
	"math"

	"presscut/extract/internal/page"
)

// A list, a table or a box of code belongs to the article as a whole or not at
// all: a recipe without its last step is no recipe. Yet each of its blocks is few
// words, and judged with little to go by. So the blocks of one structure share the
// mean of their log-odds.
//
// Lists and tables also lay out pages. A structure is taken apart, and those within
// it are looked at, if it holds a table, or if its blocks are as long as paragraphs
// on average: then they are no items.
const (
	mostItemWords = 40 // on average
	mostCellWords = 15
	leastCells    = 5 // one block of a table in so many may stand deeper than in its cell
	mostParagraph = 80
	mostBlocks    = 400 // of a structure; larger ones are the page
)

// isStructure reports whether elements of tag t are structures.
func isStructure(t page.Tag) bool {
	switch t {
	case page.Ul, page.Ol, page.Dl, page.Table, page.Pre:
		return true
	}
	return false
}

// joinStructures gives the blocks of each structure one probability.
func joinStructures(p *page.Page, probabilities []float32) {
	end := int32(0)
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Block < end || e.EndBlock-e.Block < 2 || !isStructure(e.Tag) || !isWhole(p, int32(i)) {
			continue
		}
		end = e.EndBlock
		odds, words := 0.0, 0.0
		for b := e.Block; b < e.EndBlock; b++ {
			w := weight(&p.Blocks[b])
			odds += w * logOdds(probabilities[b])
			words += w
		}
		if words == 0 {
			continue
		}
		if odds < 0 {
			continue
		}
		joint := probability(float32(odds / words))
		for b := e.Block; b < e.EndBlock; b++ {
			probabilities[b] = max(probabilities[b], joint)
		}
	}
}

// logOdds returns a probability as log-odds, which are bounded.
func logOdds(p float32) float64 {
	const least = 1e-4
	q := min(max(float64(p), least), 1-least)
	return math.Log(q / (1 - q))
}

// isWhole reports whether the structure e is one, and no layout.
func isWhole(p *page.Page, e int32) bool {
	element := &p.Elements[e]
	n := element.EndBlock - element.Block
	if n > mostBlocks {
		return false
	}
	most, cells := int32(mostItemWords), int32(0)
	if element.Tag == page.Table {
		most = mostCellWords
	}
	words := int32(0)
	for b := element.Block; b < element.EndBlock; b++ {
		w := p.Blocks[b].Words
		words += w
		if w > mostParagraph || headingLevel(p, int(b)) > 0 {
			return false
		}
		if at := p.Blocks[b].Element; p.Elements[at].Tag == page.Td || p.Elements[at].Tag == page.Th {
			if p.Elements[at].Parent >= 0 && !sameTable(p, at, e) {
				return false
			}
			cells++
		}
	}
	if element.Tag == page.Table && leastCells*cells < (leastCells-1)*n {
		return false
	}
	return words <= most*n
}

// sameTable reports whether the innermost table around cell is e.
func sameTable(p *page.Page, cell, e int32) bool {
	for cell > e && p.Elements[cell].Tag != page.Table {
		cell = p.Elements[cell].Parent
	}
	return cell == e || p.Elements[e].Tag != page.Table
}
