package assemble

import (
	"slices"

	"presscut/extract/internal/page"
)

// Ranking judges block by block, and is unsure of those that are not prose. But
// a term without its meaning, half a program or an announced post that is
// missing helps nobody: where the text around them was kept, they are.

// keepWhole adds to the kept blocks those that complete what was kept.
func (b *builder) keepWhole() {
	if len(b.kept) == 0 || b.page.Kind != page.FromHTML {
		return
	}
	more := b.kept
	for i := 0; i < len(b.page.Elements); i++ {
		e := int32(i)
		element := &b.page.Elements[i]
		switch {
		case element.Block == element.EndBlock:
		case element.Tag == page.Dl:
			if b.meaningsKept(e) {
				more = b.appendBlocks(more, e)
			}
		case b.isPiece(e):
			if b.amid(element) && b.belongs(e) {
				more = b.appendBlocks(more, e)
			}
			i = int(b.subtree(e)) - 1
		}
	}
	slices.Sort(more)
	b.kept = slices.Compact(more)
}

// meaningsKept reports whether most of what list e says of its terms was kept.
func (b *builder) meaningsKept(e int32) bool {
	kept, all := 0, 0
	for i, end := e+1, b.subtree(e); i < end; i++ {
		if element := &b.page.Elements[i]; element.Tag == page.Dd && element.Block < element.EndBlock {
			all++
			if b.keeps(element) {
				kept++
			}
		}
	}
	return kept > 0 && 2*kept >= all
}

// isPiece reports whether e is one thing that is not to be cut: a program or a
// post.
func (b *builder) isPiece(e int32) bool {
	class := b.classOf(e)
	switch {
	case b.page.Elements[e].Tag == page.Pre, class&postBox != 0 && b.page.Elements[e].Tag == page.Blockquote:
		return true
	}
	return class&codeBox != 0 && b.holdsPre(e)
}

// amid reports whether kept blocks stand before and behind element.
func (b *builder) amid(element *page.Element) bool {
	return b.kept[0] < element.Block && b.kept[len(b.kept)-1] >= element.EndBlock
}

// appendBlocks appends the blocks of e.
func (b *builder) appendBlocks(blocks []int32, e int32) []int32 {
	for i := b.page.Elements[e].Block; i < b.page.Elements[e].EndBlock; i++ {
		blocks = append(blocks, i)
	}
	return blocks
}
