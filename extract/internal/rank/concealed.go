package rank

import (
	"bytes"

	"presscut/extract/internal/page"
	"presscut/extract/internal/sight"
)

// Text that a page conceals is not part of the article, unless a reader can unfold it: tabs,
// accordions and "read more" conceal parts of the article. So a concealed container is dropped
// only if nothing near it has the name of such a panel and no link or button of the page
// points to it. A page that conceals much of its article waits for a script to show it, and
// keeps all of it.
const (
	panelReach = 3  // containers around a concealed one whose names count, too
	leastSeen  = 5  // ratio of all kept words of the page to those concealed, at least
	mostLooks  = 16 // concealed containers whose id is looked for in the page; others are kept, because each search reads the page
)

// dropConcealed drops the kept blocks in concealed containers.
func dropConcealed(p *page.Page, verdicts []page.Verdict) {
	var runs [][2]int32
	concealed, looks := int32(0), 0
	end := int32(0)
	for i := range p.Elements {
		e := &p.Elements[i]
		if e.Flags&page.Concealed == 0 || e.Block < end || e.Block == e.EndBlock || !p.In(p.Blocks[e.Block].Element, int32(i)) {
			continue // without blocks of its own, or within a line of text
		}
		words := keptWords(p, verdicts, e.Block, e.EndBlock)
		if words == 0 || looks == mostLooks {
			continue
		}
		looks++
		if end = e.EndBlock; !unfolds(p, int32(i)) {
			runs = append(runs, [2]int32{e.Block, e.EndBlock})
			concealed += words
		}
	}
	if concealed == 0 || leastSeen*concealed > keptWords(p, verdicts, 0, int32(len(verdicts))) {
		return
	}
	for _, run := range runs {
		for i := run[0]; i < run[1]; i++ {
			verdicts[i].Set(false, page.OutOfSight)
		}
	}
}

// keptWords returns the number of words in the kept blocks from one to before another.
func keptWords(p *page.Page, verdicts []page.Verdict, from, to int32) int32 {
	words := int32(0)
	for i := from; i < to; i++ {
		if verdicts[i].Keep {
			words += p.Blocks[i].Words
		}
	}
	return words
}

// unfolds reports whether a reader can unfold element e.
func unfolds(p *page.Page, e int32) bool {
	if id := p.Names[p.Elements[e].ID]; id != "" && isPointedAt(p, []byte(id)) {
		return true
	}
	for n := 0; n <= panelReach && e >= 0; n++ {
		element := &p.Elements[e]
		if element.Tag == page.Details || sight.IsPanel(p.Names[element.Class]) || sight.IsPanel(p.Names[element.ID]) {
			return true
		}
		e = element.Parent
	}
	return false
}

// isPointedAt reports whether p has id in more than one place outside of its style sheets.
func isPointedAt(p *page.Page, id []byte) bool {
	count := bytes.Count(p.Source, id)
	for i := 0; i < len(p.Elements) && count > 1; i++ {
		if e := &p.Elements[i]; e.Tag == page.Style {
			count -= bytes.Count(p.Source[e.Body:e.End], id)
		}
	}
	return count > 1
}
