package format

import "presscut/extract/article"

// embedLink returns the line with the link to an embed, or nil if the embed's own text has
// that link.
func embedLink(x *article.Embed) []article.Inline {
	title := x.Title
	if title == "" {
		title = x.URL
	}
	if title == "" || x.URL != "" && linkTo(x.Body, x.URL) {
		return nil
	}
	return []article.Inline{&article.Link{URL: x.URL, Content: []article.Inline{article.Plain(title)}}}
}

// linkTo reports whether a paragraph or heading among blocks, or within them, has a link
// to url.
func linkTo(blocks []article.Block, url string) bool {
	for block := range article.Walk(blocks) {
		var line []article.Inline
		switch block := block.(type) {
		case *article.Paragraph:
			line = block.Content
		case *article.Heading:
			line = block.Content
		}
		for _, inline := range line {
			if link, ok := inline.(*article.Link); ok && link.URL == url {
				return true
			}
		}
	}
	return false
}
