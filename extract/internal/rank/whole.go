package rank

import (
	"presscut/extract/internal/boost"
	"presscut/extract/internal/page"
)

// A list, a table or a box of code belongs to the article as a whole: a recipe without its
// last step is useless. But each of its blocks has few words, so there is little evidence for
// it. If the blocks of a structure together are more likely of the article than not, those
// less likely than the mean of the log-odds are raised to it. After the cut all blocks of a
// structure are kept if enough of its words were, and all dropped if not.
//
// Pages are laid out by lists and tables, too. A structure that holds a heading, a paragraph
// or another table is layout, and so is a structure with long blocks.
const (
	mostItemWords   = 40  // of the blocks of a list, on average
	mostCellWords   = 15  // of the blocks of a table, on average
	mostStructWords = 80  // of any block: longer ones are paragraphs
	mostStructSize  = 400 // blocks of a structure: larger ones are the page
	leastCells      = 0.8 // share of a table's blocks that are directly in its cells
)

// isStructure has the elements whose blocks belong together.
var isStructure = [page.NumTags]bool{page.Ul: true, page.Ol: true, page.Dl: true, page.Table: true, page.Pre: true}

// leastBetween is the least mean of a structure between two kept blocks, or below a line that
// introduces it, with which it is kept although the cut dropped it.
const leastBetween = 0.12

// between is the least probability of what a rule counts to the text around it before the cut:
// a list of the article's sources, or a note in a box.
const between = 0.6

// appendWholes appends the structures of p to dst, without those within others.
func appendWholes(dst []int32, p *page.Page) []int32 {
	end := int32(0) // of the last structure
	for i := range p.Elements {
		e := &p.Elements[i]
		if isStructure[e.Tag] && e.Block >= end && e.Block < e.EndBlock && isWhole(p, int32(i)) {
			end = e.EndBlock
			dst = append(dst, int32(i))
		}
	}
	return dst
}

// tally is the words of an element, and how many of them are links or kept.
type tally struct{ words, links, kept int32 }

func tallyOf(p *page.Page, e *page.Element, verdicts []page.Verdict) tally {
	var t tally
	for b := e.Block; b < e.EndBlock; b++ {
		t.words += p.Blocks[b].Words
		t.links += p.Blocks[b].LinkWords
		if verdicts[b].Keep {
			t.kept += p.Blocks[b].Words
		}
	}
	return t
}

// meanChance returns the probability of the mean log-odds of the words of e, or 0 if it has
// none.
func meanChance(p *page.Page, e *page.Element, probability func(block int32) float32) float32 {
	odds, words := 0.0, 0.0
	for b := e.Block; b < e.EndBlock; b++ {
		w := weight(&p.Blocks[b])
		odds += float64(w * logOdds(probability(b)))
		words += w
	}
	if words == 0 {
		return 0
	}
	return boost.Probability(float32(odds / words))
}

// joinStructures raises the probabilities of blocks whose structure is more likely of the
// article than they are.
func joinStructures(p *page.Page, structures []int32, probabilities []float32) {
	for _, i := range structures {
		e := &p.Elements[i]
		mean := meanChance(p, e, func(block int32) float32 { return probabilities[block] })
		if mean >= leastSources && mean < between && listsSources(p, i, probabilities) {
			mean = between
			probabilities[e.Block-1] = max(probabilities[e.Block-1], mean)
		}
		if mean <= 0.5 {
			continue
		}
		for b := e.Block; b < e.EndBlock; b++ {
			probabilities[b] = max(probabilities[b], mean)
		}
	}
}

// keptShare returns the share of a structure's words from which all of it is kept: of tables a
// third, as cells with numbers look less like text than others.
func keptShare(tag page.Tag) float64 {
	if tag == page.Table {
		return 1. / 3
	}
	return 0.5
}

// settleStructures keeps or drops each structure as a whole.
func settleStructures(p *page.Page, structures []int32, verdicts []page.Verdict) {
	for _, i := range structures {
		e := &p.Elements[i]
		t := tallyOf(p, e, verdicts)
		keep := t.kept > 0 && float64(t.kept) >= keptShare(e.Tag)*float64(t.words) ||
			2*t.links < t.words && (isBetween(p, i, verdicts) || isLedIn(p, i, verdicts)) &&
				meanChance(p, e, func(block int32) float32 { return verdicts[block].P }) >= leastBetween
		for b := e.Block; b < e.EndBlock; b++ {
			if verdicts[b].Keep != keep {
				verdicts[b].Set(keep, page.WithItems)
			}
		}
	}
}

// settleTexts keeps all of a quotation or a paragraph of which most is kept: who said it, or a
// post's author and date, is a short line with links, and a button in a sentence is a word of it.
func settleTexts(p *page.Page, verdicts []page.Verdict) {
	end := int32(0) // of the last one
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Tag != page.Blockquote && e.Tag != page.P || e.Block < end || e.EndBlock-e.Block > mostStructSize {
			continue
		}
		end = e.EndBlock
		if t := tallyOf(p, e, verdicts); t.kept == 0 || 2*t.kept < t.words || 2*t.links > t.words {
			continue
		}
		for b := e.Block; b < end; b++ {
			if !verdicts[b].Keep && (e.Tag == page.Blockquote || isWord(&p.Blocks[b])) {
				verdicts[b].Set(true, page.WithItems)
			}
		}
	}
}

// isWord reports whether a block may be a word or two of the sentence around it.
func isWord(b *page.Block) bool { return b.LinkWords == 0 && b.Words <= 2 }

// boxDepth is the largest number of boxes around a structure, for its label and buttons.
const boxDepth = 4

// isBetween reports whether the blocks before and after element e, or a box around it, are
// kept and in the container of e.
func isBetween(p *page.Page, e int32, verdicts []page.Verdict) bool {
	for range boxDepth {
		box := &p.Elements[e]
		if box.Parent < 0 {
			return false
		}
		before, after := box.Block-1, box.EndBlock
		if before >= 0 && int(after) < len(verdicts) && verdicts[before].Keep && verdicts[after].Keep &&
			p.In(p.Blocks[before].Element, box.Parent) && p.In(p.Blocks[after].Element, box.Parent) {
			return true
		}
		e = box.Parent
	}
	return false
}

// isLedIn reports whether a kept line directly above element e introduces it: any
// line unless e is a list, because boilerplate comes in lists. Before a list the line must end
// with a colon or be a heading.
func isLedIn(p *page.Page, e int32, verdicts []page.Verdict) bool {
	parent, before := p.Elements[e].Parent, int(p.Elements[e].Block)-1
	if parent < 0 || before < 0 || !verdicts[before].Keep || !p.In(p.Blocks[before].Element, parent) {
		return false
	}
	list := p.Elements[e].Tag == page.Ul || p.Elements[e].Tag == page.Ol
	return !list || endClass(p.Blocks[before].Last) == endsWithColon || headingLevel(p, before) > 0
}

// leastChance bounds the probabilities of logOdds away from 0 and 1, so that no
// block decides alone.
const leastChance = 1e-4

// logOdds returns a probability as log-odds.
func logOdds(p float32) float64 {
	q := min(max(float64(p), leastChance), 1-leastChance)
	return boost.Log(q / (1 - q))
}

// isWhole reports whether element e is a structure and not layout.
func isWhole(p *page.Page, e int32) bool {
	element := &p.Elements[e]
	n := element.EndBlock - element.Block
	if n > mostStructSize {
		return false
	}
	words, cells := int32(0), int32(0)
	for b := element.Block; b < element.EndBlock; b++ {
		if p.Blocks[b].Words > mostStructWords || headingLevel(p, int(b)) > 0 {
			return false
		}
		words += p.Blocks[b].Words
		if at := p.Blocks[b].Element; p.Elements[at].Tag == page.Td || p.Elements[at].Tag == page.Th {
			if tableOf(p, at) > e {
				return false
			}
			cells++
		}
	}
	if element.Tag == page.Table {
		return words <= mostCellWords*n && float64(cells) >= leastCells*float64(n)
	}
	return words <= mostItemWords*n
}

// tableOf returns the innermost table around a cell, or -1 if there is none.
func tableOf(p *page.Page, cell int32) int32 {
	for cell >= 0 && p.Elements[cell].Tag != page.Table {
		cell = p.Elements[cell].Parent
	}
	return cell
}
