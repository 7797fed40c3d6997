package assemble

import (
	"bytes"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// goesOn reports whether the kept block at place i goes on with the paragraph
// of the one before: in a text dump that is one line, sentences are judged one
// by one, but those that follow each other are one paragraph.
func (b *builder) goesOn(i int) bool {
	if b.page.Kind != page.FromText || i == 0 || b.kept[i] != b.kept[i-1]+1 {
		return false
	}
	e := b.block(i).Element
	return e == b.block(i-1).Element && b.page.Elements[e].Tag == page.P
}

// join adds block to the paragraph that ends built.
func (b *builder) join(built []article.Block, block *page.Block) []article.Block {
	last, ok := built[len(built)-1].(*article.Paragraph)
	if !ok {
		return b.line(built, block)
	}
	content, _ := b.inlines(block)
	between := article.Inline(article.Plain(" "))
	if b.onNextLine(block) {
		between = article.Break{}
	}
	last.Content = append(append(last.Content, between), content...)
	return built
}

// onNextLine reports whether a line break stands right before block.
func (b *builder) onNextLine(block *page.Block) bool {
	before := b.page.Source[:b.page.Runs[block.Run].Start]
	return bytes.IndexByte(before[len(bytes.TrimRight(before, " \t\r\n")):], '\n') >= 0
}
