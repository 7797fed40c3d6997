package assemble

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// isNextVerse reports whether the block at place i is a line of verse directly below the block
// before it, each in a div of its own. An empty div between them separates stanzas.
func (b *builder) isNextVerse(i int) bool {
	if i == 0 {
		return false
	}
	last, next := b.block(i-1).Element, b.block(i).Element
	stanza := b.page.Elements[next].Parent
	if stanza < 0 || b.page.Elements[last].Parent != stanza || b.page.Elements[last].Tag != page.Div || b.page.Elements[next].Tag != page.Div {
		return false
	}
	return (b.classOf(stanza)|b.classOf(max(b.page.Elements[stanza].Parent, 0)))&verse != 0 && b.subtree(last) == next
}

// joinVerse appends block to the stanza that built ends with, on a line of its own.
func (b *builder) joinVerse(built []article.Block, block *page.Block) []article.Block {
	stanza, ok := built[len(built)-1].(*article.Paragraph)
	content, pictures := b.inlines(block)
	if !ok || len(content) == 0 || len(pictures) > 0 {
		return b.line(built, block)
	}
	stanza.Content = append(append(stanza.Content, article.Break{}), content...)
	return built
}
