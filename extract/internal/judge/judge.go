// Package judge judges a page as a whole: whether it holds an article, all of it or a part,
// the kind of page, and the confidence in the result.
//
// A page with much text that ranking judged probable is an article, and no phrase changes
// that: the package only looks for a paywall that the page both declares and shows, and for an
// end that breaks off. If there is little such text, the package looks for pages that replace
// articles, one file for each kind of wall: a check for robots, a consent page, a page that
// scripts would fill, an error page. Each needs two witnesses that agree, because a single
// phrase may be the topic of a text.
package judge

import (
	"presscut/extract/article"
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// Outcome is the judgement of a page as a whole.
type Outcome struct {
	Found      bool           // the page holds an article, or a part of one
	Access     article.Access // how much of it, or the kind of page in its place
	PageType   article.PageType
	Confidence float64 // as article.Article.Confidence
	Warnings   []string
	Words      int // of the kept blocks

	// Stub: there is no article, or so little of one that the rest may be elsewhere in the page.
	Stub bool
}

// Judge returns the outcome for p, given the verdicts on its blocks and its
// metadata.
func Judge(p *page.Page, d *declare.Declared, verdicts []page.Verdict, about article.Meta) Outcome {
	f := gather(p, d, verdicts, about)
	access := f.access()
	found := !isWall(access) && f.holdsArticle()
	return Outcome{
		Found:      found,
		Access:     access,
		PageType:   f.pageType(),
		Confidence: f.confidence(),
		Warnings:   f.warnings(),
		Words:      f.kept,
		Stub:       f.isStub(found, access),
	}
}

// isWall reports whether a page with access has no part of an article.
func isWall(access article.Access) bool {
	switch access {
	case article.AccessConsent, article.AccessJavaScript, article.AccessBotWall, article.AccessErrorPage:
		return true
	}
	return false
}
