package judge

import (
	"net/url"
	"slices"
	"strings"

	"presscut/extract/article"
	"presscut/extract/internal/lexicon"
)

// listingLinks is the share of the kept words inside links from which on a page is
// a list of others.
const listingLinks = 0.6

// pageType returns the kind of the page, or "" if it is not known. The order is: a declared
// type that only pages of that kind declare, the page's address, the declared types of many
// kinds, and last the marks of an article: an author and a date.
func (f *facts) pageType() article.PageType {
	if t := f.declared.pageType(); t != "" {
		return t
	}
	if t := f.addressType(); t != "" {
		return t
	}
	dated, signed := f.about.Published != "", f.about.Byline != "" || len(f.about.Authors) > 0
	switch {
	case float64(f.keptLinks) > listingLinks*float64(f.kept):
		return article.PageListing
	case f.declared.has(isArticleType):
		return article.PageArticle
	case f.kept >= shortWords && (dated && signed || (dated || signed) && f.declared.OpenGraph == "article"):
		return article.PageArticle
	}
	return ""
}

// manyProducts is the number of products that a page declares if it lists them. A page about
// one product adds a few that others bought.
const manyProducts = 5

// pageType returns the kind of page that the declarations name, or "".
func (d declared) pageType() article.PageType {
	switch {
	case d.has(isForumType):
		return article.PageForum
	case d.OpenGraph == "product.group" || d.has(isListingType) && !d.has(isNewsType):
		return article.PageListing
	case d.has(isNewsType):
		return article.PageArticle
	case strings.HasPrefix(d.OpenGraph, "product") || strings.HasSuffix(d.OpenGraph, ":product") || strings.HasSuffix(d.OpenGraph, ":item"):
		return article.PageProduct
	case d.OpenGraph == "article" || !d.has(isOfferType):
		return ""
	}
	switch n := d.count(isProductType); {
	case n >= manyProducts:
		return article.PageListing
	case n > 0 || d.has(isVariantsType):
		return article.PageProduct
	}
	return ""
}

// has reports whether one of the types of the page's JSON-LD satisfies is.
func (d declared) has(is func(name string) bool) bool { return slices.ContainsFunc(d.Types, is) }

// count returns how many of the types satisfy is, or 0 if the page is about the variants of
// one product.
func (d declared) count(is func(name string) bool) int {
	n := 0
	for _, name := range d.Types {
		if isVariantsType(name) {
			return 0
		}
		if is(name) {
			n++
		}
	}
	return n
}

func isForumType(name string) bool { return name == "DiscussionForumPosting" || name == "QAPage" }

func isListingType(name string) bool { return name == "CollectionPage" || name == "SearchResultsPage" }

func isProductType(name string) bool { return name == "Product" }

func isVariantsType(name string) bool { return name == "ProductGroup" }

func isOfferType(name string) bool { return name == "Offer" || name == "AggregateOffer" }

// isNewsType reports whether a type is one that only articles have. Plain
// "Article" is declared by many other pages.
func isNewsType(name string) bool {
	return name == "NewsArticle" || name == "BlogPosting" || name == "LiveBlogPosting" || name == "ReportageNewsArticle"
}

// isArticleType reports whether a type is that of an article.
func isArticleType(name string) bool {
	return strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "BlogPosting") || name == "Report"
}

// addressType returns the kind of page that the page's address suggests, or "".
func (f *facts) addressType() article.PageType {
	address := f.about.URL
	if address == "" {
		address = f.about.CanonicalURL
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return ""
	}
	host, _, _ := strings.Cut(strings.ToLower(u.Host), ".")
	if t := lexicon.HostType(host); t != "" {
		return article.PageType(t)
	}
	path := strings.ToLower(strings.Trim(u.Path, "/"))
	if path == "" && u.RawQuery == "" {
		return article.PageOther
	}
	var found article.PageType // by the last segment with a type, as it is the most specific
	names := strings.Split(path, "/")
	for i, name := range names {
		name, _, _ = strings.Cut(name, ".")
		t := article.PageType(lexicon.PathType(name))
		if i == len(names)-1 && (t == article.PageArticle || t == article.PageProduct) {
			t = article.PageListing // which lists the pages below it
		}
		if t != "" {
			found = t
		}
	}
	return found
}
