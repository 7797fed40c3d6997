package judge

import (
	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// The sizes that a judgement of access turns on, in words.
const (
	// ampleWords is the size of the body from which no wall is looked for. Consent pages are the
	// longest walls: those of the large sites have up to 500 words, all about data and partners.
	ampleWords = 600

	// shortWords is the size of the body below which a page may not be an article at all.
	shortWords = 150

	// scantWords is the size of the body below which one witness is enough. A brief has some
	// thirty words, an error page or a check for robots no more.
	scantWords = 40
)

// access returns how much of the article the page holds.
func (f *facts) access() article.Access {
	if f.kept < ampleWords {
		if wall := f.wall(); wall != "" {
			return wall
		}
	}
	switch {
	case f.paywalled():
		return article.AccessPaywalled
	case f.truncated():
		return article.AccessTruncated
	}
	return article.AccessFull
}

// wall returns the kind of page that replaces the article, or "" if none does.
func (f *facts) wall() article.Access {
	switch {
	case f.isRobotCheck():
		return article.AccessBotWall
	case f.isConsentPage():
		return article.AccessConsent
	case f.needsScripts():
		return article.AccessJavaScript
	case f.isErrorPage():
		return article.AccessErrorPage
	}
	return ""
}

// isArticle reports whether the page declares that it holds an article.
func (d declared) isArticle() bool {
	if d.OpenGraph == "article" || d.OpenGraph == "news" || d.OpenGraph == "blog" {
		return true
	}
	for _, name := range d.Types {
		if isArticleType(name) {
			return true
		}
	}
	return false
}

// fromHTML reports whether the page has elements.
func (f *facts) fromHTML() bool { return f.page.Kind == page.FromHTML }
