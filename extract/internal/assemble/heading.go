package assemble

import (
	"strings"

	"presscut/extract/article"
)

// rebase returns body with its headings moved so that the highest has level 2,
// right below the title. A heading at the beginning that says the title again
// is left out.
func rebase(body []article.Block, title string) []article.Block {
	if len(body) > 0 {
		if h, ok := body[0].(*article.Heading); ok && title != "" && strings.EqualFold(article.InlineText(h.Content), title) {
			body = body[1:]
		}
	}
	highest := 7
	for _, block := range body {
		if h, ok := block.(*article.Heading); ok {
			highest = min(highest, h.Level)
		}
	}
	if highest != 7 {
		shift(body, 2-highest)
	}
	return body
}

// shift moves the level of all headings in body.
func shift(body []article.Block, by int) {
	for _, block := range body {
		switch x := block.(type) {
		case *article.Heading:
			x.Level = min(max(x.Level+by, 2), 6)
		case *article.Quote:
			shift(x.Body, by)
		case *article.Details:
			shift(x.Body, by)
		case *article.List:
			for _, item := range x.Items {
				shift(item.Body, by)
			}
		}
	}
}
