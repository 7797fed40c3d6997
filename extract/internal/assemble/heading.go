package assemble

import (
	"fmt"
	"strings"

	"presscut/extract/article"
)

// rebase returns body with its headings moved so that the highest has level 2, right below the
// title. A heading at the beginning that repeats the title is left out.
func rebase(body []article.Block, title string) []article.Block {
	if len(body) > 0 {
		if h, ok := body[0].(*article.Heading); ok && title != "" && strings.EqualFold(article.InlineText(h.Content), title) {
			body = body[1:]
		}
	}
	highest := 7
	eachHeading(body, func(h *article.Heading) { highest = min(highest, h.Level) })
	eachHeading(body, func(h *article.Heading) { h.Level = min(h.Level+2-highest, 6) })
	return body
}

// eachHeading calls visit with every heading in body.
func eachHeading(body []article.Block, visit func(*article.Heading)) {
	walk(body, func(block article.Block) {
		if h, ok := block.(*article.Heading); ok {
			visit(h)
		}
	})
}

// walk calls visit with every block of body and those within it, in order.
func walk(body []article.Block, visit func(article.Block)) {
	for _, block := range body {
		visit(block)
		switch x := block.(type) {
		case *article.Quote:
			walk(x.Body, visit)
		case *article.Details:
			walk(x.Body, visit)
		case *article.Embed:
			walk(x.Body, visit)
		case *article.Post:
			walk(x.Body, visit)
		case *article.List:
			for _, item := range x.Items {
				walk(item.Body, visit)
			}
		case *article.Definitions:
			for _, item := range x.Items {
				walk(item.Body, visit)
			}
		case *article.Table:
			for _, row := range x.Rows {
				for _, cell := range row {
					walk(cell.Body, visit)
				}
			}
		case *article.Heading, *article.Paragraph, *article.Code, *article.Figure, *article.Math, *article.Rule:
		default:
			panic(fmt.Sprintf("assemble: unknown block %T", block))
		}
	}
}
