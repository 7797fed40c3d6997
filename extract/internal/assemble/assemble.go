// Package assemble builds the article out of the blocks that ranking kept.
//
// It walks the kept blocks in order. A block within a list, quote, table or
// other structure is built together with its kept neighbours in there; any
// other becomes a heading or a paragraph. Nothing that was dropped is looked
// at again.
package assemble

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Article returns the article of p: the kept blocks as a body, under what the
// page says of itself.
func Article(p *page.Page, verdicts []page.Verdict, about article.Meta) *article.Article {
	b := builder{page: p}
	for i, v := range verdicts {
		if v.Keep {
			b.kept = append(b.kept, int32(i))
		}
	}
	return &article.Article{Meta: about, Body: b.blocks(0, 0, len(b.kept))}
}

// builder holds what building one article needs.
type builder struct {
	page *page.Page
	kept []int32 // the kept blocks, in order
}

// block returns the page's block at place i of the kept ones.
func (b *builder) block(i int) *page.Block { return &b.page.Blocks[b.kept[i]] }

// blocks builds kept[from:to], all of which lie within element e.
func (b *builder) blocks(e int32, from, to int) []article.Block {
	var built []article.Block
	for from < to {
		s := b.structure(b.block(from).Element, e)
		if s < 0 {
			built = append(built, b.line(b.block(from)))
			from++
			continue
		}
		end := b.within(s, from, to)
		built = append(built, b.build(s, from, end)...)
		from = end
	}
	return built
}

// structure returns the outermost element within e, from inner outwards, that
// is built as a whole, or -1.
func (b *builder) structure(inner, e int32) int32 {
	found := int32(-1)
	for ; inner > e; inner = b.page.Elements[inner].Parent {
		switch b.page.Elements[inner].Tag {
		case page.Ul, page.Ol, page.Li, page.Blockquote, page.Pre, page.Table:
			found = inner
		}
	}
	return found
}

// within returns the end of the kept blocks from place from on that lie in e.
func (b *builder) within(e int32, from, to int) int {
	end := b.page.Elements[e].EndBlock
	for from < to && b.kept[from] < end {
		from++
	}
	return from
}

// build builds the structure e out of kept[from:to].
func (b *builder) build(e int32, from, to int) []article.Block {
	switch b.page.Elements[e].Tag {
	case page.Ul, page.Ol:
		return []article.Block{b.list(e, from, to)}
	case page.Blockquote:
		return []article.Block{&article.Quote{Body: b.blocks(e, from, to)}}
	case page.Pre:
		return []article.Block{b.code(from, to)}
	case page.Table:
		return []article.Block{b.table(e, from, to)}
	}
	return b.blocks(e, from, to)
}

// line builds a block that stands in no structure.
func (b *builder) line(block *page.Block) article.Block {
	content := b.inlines(block)
	if h := b.page.Closest(block.Element, page.Heading); h >= 0 {
		return &article.Heading{Level: max(2, int(b.page.Elements[h].Tag-page.H1)+1), Content: content}
	}
	return &article.Paragraph{Content: content}
}
