package format

import (
	"slices"

	"presscut/extract/article"
)

// without returns a without parts. It shares with a what does not change. An
// image within a line leaves its text alternative, which is part of the text.
func without(a *article.Article, parts Parts) *article.Article {
	if parts == 0 {
		return a
	}
	b := *a
	b.Body = parts.blocks(a.Body)
	b.Footnotes = make([]article.Footnote, len(a.Footnotes))
	for i, note := range a.Footnotes {
		b.Footnotes[i] = article.Footnote{Label: note.Label, Body: parts.blocks(note.Body)}
	}
	b.Comments = make([]article.Comment, len(a.Comments))
	for i, comment := range a.Comments {
		comment.Body = parts.blocks(comment.Body)
		b.Comments[i] = comment
	}
	if parts&Images != 0 {
		b.Images = nil
	}
	return &b
}

func (parts Parts) blocks(blocks []article.Block) []article.Block {
	kept := make([]article.Block, 0, len(blocks))
	for _, block := range blocks {
		if block := parts.block(block); block != nil {
			kept = append(kept, block)
		}
	}
	return kept
}

// block returns block without parts, or nil when nothing is left of it.
func (parts Parts) block(block article.Block) article.Block {
	switch x := block.(type) {
	case *article.Heading:
		return &article.Heading{Level: x.Level, Content: parts.inlines(x.Content)}
	case *article.Paragraph:
		return &article.Paragraph{Content: parts.inlines(x.Content)}
	case *article.Quote:
		return &article.Quote{Callout: x.Callout, Body: parts.blocks(x.Body)}
	case *article.Details:
		return &article.Details{Summary: parts.inlines(x.Summary), Body: parts.blocks(x.Body)}
	case *article.Post:
		return &article.Post{Author: x.Author, Published: x.Published, Body: parts.blocks(x.Body)}
	case *article.List:
		items := make([]article.Item, len(x.Items))
		for i, item := range x.Items {
			items[i] = article.Item{Task: item.Task, Body: parts.blocks(item.Body)}
		}
		return &article.List{Ordered: x.Ordered, Start: x.Start, Reversed: x.Reversed, Numerals: x.Numerals, Items: items}
	case *article.Definitions:
		items := make([]article.Definition, len(x.Items))
		for i, item := range x.Items {
			items[i] = article.Definition{Terms: parts.lines(item.Terms), Body: parts.blocks(item.Body)}
		}
		return &article.Definitions{Items: items}
	case *article.Table:
		if parts&Tables != 0 {
			return nil
		}
		rows := make([][]article.Cell, len(x.Rows))
		for i, row := range x.Rows {
			rows[i] = make([]article.Cell, len(row))
			for j, cell := range row {
				rows[i][j].Body = parts.blocks(cell.Body)
			}
		}
		return &article.Table{Caption: parts.inlines(x.Caption), Header: x.Header, Align: x.Align, Rows: rows}
	case *article.Figure:
		if parts&Images != 0 {
			return nil
		}
		return &article.Figure{Images: parts.pictures(x.Images), Caption: parts.inlines(x.Caption)}
	case *article.Embed:
		if parts&Links == 0 {
			return &article.Embed{URL: x.URL, Title: x.Title, Body: parts.blocks(x.Body)}
		}
		return &article.Embed{Title: x.Title, Body: parts.blocks(x.Body)}
	case *article.Code, *article.Math, *article.Rule:
	default:
		unknownBlock(block)
	}
	return block
}

// pictures returns the pictures of a figure, without links if those are left out.
func (parts Parts) pictures(images []article.Image) []article.Image {
	if parts&Links == 0 {
		return images
	}
	kept := slices.Clone(images)
	for i := range kept {
		kept[i].Link = ""
	}
	return kept
}

func (parts Parts) lines(lines [][]article.Inline) [][]article.Inline {
	kept := make([][]article.Inline, len(lines))
	for i, line := range lines {
		kept[i] = parts.inlines(line)
	}
	return kept
}

func (parts Parts) inlines(inlines []article.Inline) []article.Inline {
	kept := make([]article.Inline, 0, len(inlines))
	for _, inline := range inlines {
		switch x := inline.(type) {
		case *article.Emph:
			inline = &article.Emph{Content: parts.inlines(x.Content)}
		case *article.Strong:
			inline = &article.Strong{Content: parts.inlines(x.Content)}
		case *article.Strike:
			inline = &article.Strike{Content: parts.inlines(x.Content)}
		case *article.Sub:
			inline = &article.Sub{Content: parts.inlines(x.Content)}
		case *article.Sup:
			inline = &article.Sup{Content: parts.inlines(x.Content)}
		case *article.Styled:
			inline = &article.Styled{Style: x.Style, Title: x.Title, Content: parts.inlines(x.Content)}
		case *article.Link:
			if parts&Links != 0 {
				kept = append(kept, parts.inlines(x.Content)...)
				continue
			}
			inline = &article.Link{URL: x.URL, Content: parts.inlines(x.Content)}
		case *article.Image:
			if parts&Images != 0 {
				inline = article.Plain(x.Alt)
			}
		case article.Plain, article.CodeSpan, article.InlineMath, article.FootnoteRef, article.Break:
		default:
			unknownInline(inline)
		}
		kept = append(kept, inline)
	}
	return kept
}
