package judge

import (
	"strings"

	"presscut/extract/article"
)

// pageType returns what kind of page this is, by what it declares; "" when it
// does not tell.
func (f *facts) pageType() article.PageType {
	for _, name := range f.declared.types {
		switch {
		case isForumType(name):
			return article.PageForum
		case isArticleType(name):
			return article.PageArticle
		}
	}
	if f.declared.ogType == "article" {
		return article.PageArticle
	}
	return ""
}

func isForumType(name string) bool {
	return name == "DiscussionForumPosting" || name == "QAPage"
}

// isArticleType reports whether a type of schema.org is that of an article.
func isArticleType(name string) bool {
	return strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "BlogPosting") || name == "Report" || name == "LiveBlogPosting"
}
