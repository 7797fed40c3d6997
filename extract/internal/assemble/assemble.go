// Package assemble builds the article out of the blocks that ranking kept.
package assemble

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// Article returns the article of p: the kept blocks as a body, under what the
// page says of itself.
func Article(p *page.Page, verdicts []page.Verdict, about article.Meta) *article.Article {
	return &article.Article{Meta: about}
}
