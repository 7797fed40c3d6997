package judge

import (
	"net/url"
	"strings"

	"presscut/extract/article"
)

// pageType returns what kind of page this is, "" when nothing tells. What the
// page declares about its kind comes first, most telling first, then its
// address, and last what it has of an article: an author and a date.
func (f *facts) pageType() article.PageType {
	if t := f.declared.pageType(); t != "" {
		return t
	}
	front, t := f.addressType()
	switch {
	case t != "":
		return t
	case front:
		return article.PageOther
	}
	dated, signed := f.about.Published != "", f.about.Byline != "" || len(f.about.Authors) > 0
	if f.kept >= shortWords && (dated && signed || (dated || signed) && f.declared.ogType == "article") {
		return article.PageArticle
	}
	return ""
}

// pageType returns the kind of page that the declarations tell, or "".
func (d *declared) pageType() article.PageType {
	switch {
	case d.has(isForumType):
		return article.PageForum
	case d.ogType == "product.group" || d.has(isListingType) && !d.has(isNewsType):
		return article.PageListing
	case d.has(isNewsType):
		return article.PageArticle
	case strings.HasPrefix(d.ogType, "product") || strings.HasSuffix(d.ogType, ":product") || strings.HasSuffix(d.ogType, ":item"):
		return article.PageProduct
	case d.has(isProductType) && d.has(isOfferType) && d.ogType != "article":
		return article.PageProduct
	case d.has(isArticleType):
		return article.PageArticle
	}
	return ""
}

// has reports whether one of the types of the page's JSON-LD satisfies is.
func (d *declared) has(is func(name string) bool) bool {
	for _, name := range d.types {
		if is(name) {
			return true
		}
	}
	return false
}

func isForumType(name string) bool { return name == "DiscussionForumPosting" || name == "QAPage" }

func isListingType(name string) bool { return name == "CollectionPage" || name == "SearchResultsPage" }

func isProductType(name string) bool { return name == "Product" || name == "ProductGroup" }

func isOfferType(name string) bool { return name == "Offer" || name == "AggregateOffer" }

// isNewsType reports whether a type is one that only articles have. Plain
// "Article" stands on many other pages.
func isNewsType(name string) bool {
	return name == "NewsArticle" || name == "BlogPosting" || name == "LiveBlogPosting" || name == "ReportageNewsArticle"
}

// isArticleType reports whether a type is that of an article.
func isArticleType(name string) bool {
	return strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "BlogPosting") || name == "Report"
}

// addressType returns the kind of page that the page's address tells, or "", and
// whether it is a site's front page.
func (f *facts) addressType() (front bool, t article.PageType) {
	address := f.about.URL
	if address == "" {
		address = f.about.CanonicalURL
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return false, ""
	}
	path := strings.ToLower(strings.Trim(u.Path, "/"))
	host, _, _ := strings.Cut(strings.ToLower(u.Host), ".")
	switch host {
	case "forum", "forums", "community", "discuss", "discourse", "board", "boards", "answers":
		return false, article.PageForum
	case "docs", "doc", "developer", "developers", "documentation":
		return false, article.PageOther
	}
	if path == "" || len(path) == 2 || strings.HasPrefix(path, "index.") {
		return u.RawQuery == "", ""
	}
	for name := range strings.SplitSeq(path, "/") {
		if t := segmentType(name); t != "" {
			return false, t
		}
	}
	return false, ""
}

// segmentType returns the kind of page that one segment of a path tells, or "".
func segmentType(name string) article.PageType {
	name, _, _ = strings.Cut(name, ".")
	switch name {
	case "forum", "forums", "thread", "threads", "topic", "topics", "t", "viewtopic", "showthread", "questions", "discussion", "discussions", "community":
		return article.PageForum
	case "product", "products", "p", "dp", "item", "itm", "produkt", "produit", "producto", "ip":
		return article.PageProduct
	case "category", "categories", "tag", "tags", "search", "collections", "collection", "shop", "kategorie", "categorie", "categoria", "c", "b", "browse", "jobs", "listings":
		return article.PageListing
	case "blog", "blogs", "news", "article", "articles", "story", "stories", "post", "posts", "magazine", "artikel", "noticias", "actualites", "nachrichten", "2020", "2021", "2022", "2023", "2024", "2025", "2026":
		return article.PageArticle
	case "docs", "doc", "documentation", "reference", "manual", "api", "guide", "guides":
		return article.PageOther
	}
	return ""
}
