package format

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"presscut/extract/article"
)

// An edit is a change of an article before it is rendered.
type edit struct {
	omit  Parts
	files map[string]string // as Options.Files
}

// article returns a after the edit. It shares unchanged parts with a. An image within a line
// is replaced by its text alternative, which is part of the text.
func (e edit) article(a *article.Article) *article.Article {
	if e.omit == 0 && len(e.files) == 0 {
		return a
	}
	b := *a
	b.Body = e.blocks(a.Body)
	b.Footnotes = make([]article.Footnote, len(a.Footnotes))
	for i, note := range a.Footnotes {
		b.Footnotes[i] = article.Footnote{Label: note.Label, Body: e.blocks(note.Body)}
	}
	b.Comments = make([]article.Comment, len(a.Comments))
	for i, comment := range a.Comments {
		comment.Body = e.blocks(comment.Body)
		b.Comments[i] = comment
	}
	if e.omit&Images != 0 {
		b.Images = nil
	}
	return &b
}

func (e edit) blocks(blocks []article.Block) []article.Block {
	kept := make([]article.Block, 0, len(blocks))
	for _, block := range blocks {
		if block := e.block(block); block != nil {
			kept = append(kept, block)
		}
	}
	return kept
}

// block returns block without the omitted parts, or nil if nothing remains.
func (e edit) block(block article.Block) article.Block {
	switch x := block.(type) {
	case *article.Heading:
		return &article.Heading{Level: x.Level, Content: e.inlines(x.Content)}
	case *article.Paragraph:
		return &article.Paragraph{Content: e.inlines(x.Content)}
	case *article.Quote:
		return &article.Quote{Callout: x.Callout, Body: e.blocks(x.Body)}
	case *article.Details:
		return &article.Details{Summary: e.inlines(x.Summary), Body: e.blocks(x.Body)}
	case *article.Post:
		return &article.Post{Author: x.Author, Published: x.Published, Body: e.blocks(x.Body)}
	case *article.List:
		return e.list(x)
	case *article.Definitions:
		return e.definitions(x)
	case *article.Table:
		if e.omit&Tables != 0 {
			return nil
		}
		return e.table(x)
	case *article.Figure:
		if e.omit&Images != 0 {
			return nil
		}
		return &article.Figure{Images: e.pictures(x.Images), Caption: e.inlines(x.Caption)}
	case *article.Embed:
		return e.embed(x)
	case *article.Code, *article.Math, *article.Rule:
	default:
		unknownBlock(block)
	}
	return block
}

func (e edit) list(x *article.List) article.Block {
	items := make([]article.Item, len(x.Items))
	for i, item := range x.Items {
		items[i] = article.Item{Task: item.Task, Body: e.blocks(item.Body)}
	}
	return &article.List{Ordered: x.Ordered, Start: x.Start, Reversed: x.Reversed, Numerals: x.Numerals, Items: items}
}

func (e edit) definitions(x *article.Definitions) article.Block {
	items := make([]article.Definition, len(x.Items))
	for i, item := range x.Items {
		items[i] = article.Definition{Terms: e.lines(item.Terms), Body: e.blocks(item.Body)}
	}
	return &article.Definitions{Items: items}
}

func (e edit) table(x *article.Table) article.Block {
	rows := make([][]article.Cell, len(x.Rows))
	for i, row := range x.Rows {
		rows[i] = make([]article.Cell, len(row))
		for j, cell := range row {
			rows[i][j].Body = e.blocks(cell.Body)
		}
	}
	return &article.Table{Caption: e.inlines(x.Caption), Header: x.Header, Align: x.Align, Rows: rows}
}

// embed returns the picture of a video or the like instead of it, if there is a copy of that.
func (e edit) embed(x *article.Embed) article.Block {
	if e.omit&Links != 0 {
		return &article.Embed{Title: x.Title, Body: e.blocks(x.Body)}
	}
	if poster := e.files[x.Poster]; poster != "" && len(x.Body) == 0 && e.omit&Images == 0 {
		return &article.Figure{Images: []article.Image{{URL: e.located(x.Poster), Alt: cmp.Or(x.Title, "video"), Link: e.located(x.URL)}}}
	}
	return &article.Embed{URL: e.located(x.URL), Title: x.Title, Body: e.blocks(x.Body)}
}

// pictures returns the pictures of a figure, without links if those are omitted.
func (e edit) pictures(images []article.Image) []article.Image {
	kept := slices.Clone(images)
	for i := range kept {
		kept[i].URL = e.located(kept[i].URL)
		if e.omit&Links != 0 {
			kept[i].Link = ""
		}
	}
	return kept
}

// located returns the address of the file's copy, if there is one, or else address.
func (e edit) located(address string) string {
	file := e.files[address]
	if file == "" || strings.HasPrefix(file, "data:") {
		return cmp.Or(file, address)
	}
	return (&url.URL{Path: file}).String()
}

func (e edit) lines(lines [][]article.Inline) [][]article.Inline {
	kept := make([][]article.Inline, len(lines))
	for i, line := range lines {
		kept[i] = e.inlines(line)
	}
	return kept
}

func (e edit) inlines(inlines []article.Inline) []article.Inline {
	kept := make([]article.Inline, 0, len(inlines))
	for _, inline := range inlines {
		switch x := inline.(type) {
		case *article.Emph:
			inline = &article.Emph{Content: e.inlines(x.Content)}
		case *article.Strong:
			inline = &article.Strong{Content: e.inlines(x.Content)}
		case *article.Strike:
			inline = &article.Strike{Content: e.inlines(x.Content)}
		case *article.Sub:
			inline = &article.Sub{Content: e.inlines(x.Content)}
		case *article.Sup:
			inline = &article.Sup{Content: e.inlines(x.Content)}
		case *article.Styled:
			inline = &article.Styled{Style: x.Style, Title: x.Title, Content: e.inlines(x.Content)}
		case *article.Link:
			if e.omit&Links != 0 {
				kept = append(kept, e.inlines(x.Content)...)
				continue
			}
			inline = &article.Link{URL: x.URL, Content: e.inlines(x.Content)}
		case *article.Image:
			if e.omit&Images != 0 {
				inline = article.Plain(x.Alt)
			} else {
				inline = &article.Image{URL: e.located(x.URL), Alt: x.Alt, Link: x.Link}
			}
		case article.Plain, article.CodeSpan, article.InlineMath, article.FootnoteRef, article.Break:
		default:
			unknownInline(inline)
		}
		kept = append(kept, inline)
	}
	return kept
}
