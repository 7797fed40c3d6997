package assemble

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// A button ends a line, so the words of a sentence around a button are separate blocks: terms
// that open a glossary, sources that open a list. They are joined to one sentence if the text
// around the button continues after it.

// maxTerm is the largest number of characters on a button within a sentence.
const maxTerm = 60

// findSentences finds the buttons within sentences, and keeps all of a sentence if a part of
// it was kept.
func (b *builder) findSentences() {
	if b.page.Kind != page.FromHTML {
		return
	}
	var more []int32
	for i := range b.page.Elements {
		if e := int32(i); b.isTerm(e) && b.isWithinSentence(e) {
			more = b.appendSentence(more, e)
		}
	}
	if len(more) == 0 {
		return
	}
	slices.Sort(more)
	more = slices.Compact(more)
	for from := 0; from < len(more); {
		to := from + 1
		for to < len(more) && b.goesBack[more[to]] {
			to++
		}
		if slices.ContainsFunc(more[from:to], b.keptAt) {
			b.kept = append(b.kept, more[from:to]...)
		}
		from = to
	}
	slices.Sort(b.kept)
	b.kept = slices.Compact(b.kept)
}

// isTerm reports whether element e is a button with the text of a word or term, or with none.
func (b *builder) isTerm(e int32) bool {
	button := &b.page.Elements[e]
	return button.Tag == page.Button && button.EndBlock <= button.Block+1 && (button.Block == button.EndBlock || b.page.Blocks[button.Block].Chars <= maxTerm)
}

// appendSentence appends the blocks of the sentence around button e and records which of them
// continue it.
func (b *builder) appendSentence(blocks []int32, e int32) []int32 {
	button, outer := &b.page.Elements[e], b.container(e)
	if b.goesBack == nil {
		b.goesBack = map[int32]bool{}
	}
	if before := button.Block - 1; before >= 0 && b.page.Blocks[before].Element == outer {
		b.goesBack[button.Block] = true
		blocks = append(blocks, before)
	}
	if button.Block < button.EndBlock {
		blocks = append(blocks, button.Block)
	}
	if behind := button.EndBlock; int(behind) < len(b.page.Blocks) && b.page.Blocks[behind].Element == outer {
		b.goesBack[behind] = true
		blocks = append(blocks, behind)
	}
	return blocks
}

// isWithinSentence reports whether the text of the element around button e continues after the
// button, without beginning a new sentence.
func (b *builder) isWithinSentence(e int32) bool {
	button := &b.page.Elements[e]
	outer := b.container(e)
	behind := button.EndBlock
	if int(behind) == len(b.page.Blocks) || b.page.Blocks[behind].Element != outer {
		return false
	}
	if b.page.Elements[outer].Tag == page.P && button.Block > 0 && b.page.Blocks[button.Block-1].Element == outer {
		return true
	}
	first := firstRune(b.page.BlockText(int(behind)))
	return unicode.IsLower(first) || unicode.IsPunct(first) && first != '(' && first != '['
}

// joinSentence adds block to the paragraph at the end of built.
func (b *builder) joinSentence(built []article.Block, block *page.Block) []article.Block {
	last, ok := built[len(built)-1].(*article.Paragraph)
	if !ok {
		return b.line(built, block)
	}
	content, _ := b.inlines(block)
	if b.spaceBefore(block) {
		last.Content = append(last.Content, article.Plain(" "))
	}
	for _, inline := range content {
		if n := len(last.Content); !merge(last.Content[n-1], inline) {
			last.Content = append(last.Content, inline)
		}
	}
	return built
}

// spaceBefore reports whether white space separates the text of block from the text before it.
func (b *builder) spaceBefore(block *page.Block) bool {
	before, first := b.page.RunText(b.page.Runs[block.Run-1]), b.page.RunText(b.page.Runs[block.Run])
	last, _ := utf8.DecodeLastRune(before)
	return unicode.IsSpace(last) || startsWithSpace(first)
}
