package rank

import (
	"slices"
	"strings"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// readPage sets the facts of the page.
func (s *sheet) readPage() {
	f := &s.facts
	s.countBlocks(f)
	s.countElements(f)
	f[pageType], f[pageData] = declaredTypes(s.declared)
	f[pagePathDepth], f[pageSlugWords], f[pagePathHint] = addressFacts(s.declared.Address)
}

// countBlocks sets the facts of the page that are counted over blocks.
func (s *sheet) countBlocks(f *[pageFacts]uint8) {
	n := int32(len(s.page.Blocks))
	var longest, repeated, digits, chars, headings, linked, dense int32
	for i := range s.page.Blocks {
		b := &s.page.Blocks[i]
		longest = max(longest, long(b))
		digits += b.Digits
		chars += b.Chars
		if s.copies[i].count > 1 {
			repeated += b.Words
		}
		if page.Dense(b.First) {
			dense += b.Words
		}
		if headingLevel(s.page, i) > 1 {
			headings++
			if 2*b.LinkWords > b.Words {
				linked++
			}
		}
	}
	var largest int32
	for k := range s.groups[0] {
		if g := &s.groups[0][k]; g.sums.long > 0 && k >= int(page.NumTags) {
			largest = max(largest, g.blocks)
		}
	}
	f[pageBlocks] = logByte(n)
	f[pageWords] = logByte(s.total.words)
	f[pageLinks] = ratioByte(s.total.links, s.total.words)
	f[pageLong] = ratioByte(s.total.long, s.total.words)
	f[pageMean] = logByte(8 * s.total.words / max(n, 1))
	f[pageLongest] = logByte(longest)
	f[pageHeadings] = logByte(headings)
	f[pageLinkedHeadings] = ratioByte(linked, headings)
	f[pageGuess] = s.total.mean()
	f[pageCopies] = ratioByte(repeated, s.total.words)
	f[pageLargestGroup] = logByte(largest)
	f[pageDigits] = ratioByte(8*digits, chars)
	f[pageDense] = ratioByte(dense, s.total.words)
}

// countElements sets the facts of the page that are counted over elements.
func (s *sheet) countElements(f *[pageFacts]uint8) {
	var tags [page.NumTags]int32
	var comments, products int32
	for i := range s.page.Elements {
		tags[s.page.Elements[i].Tag]++
		if i == 0 {
			continue
		}
		above := s.elements[s.page.Elements[i].Parent].traits
		if t := s.elements[i].traits &^ above; t&nameComment != 0 {
			comments++
		} else if t&nameProduct != 0 {
			products++
		}
	}
	f[pageElements] = logByte(int32(len(s.page.Elements)))
	f[pageParagraphs] = logByte(tags[page.P])
	f[pageItems] = logByte(tags[page.Li])
	f[pageImages] = logByte(tags[page.Img])
	f[pageCells] = logByte(tags[page.Td])
	f[pageH1] = countByte(tags[page.H1])
	f[pageArticles] = countByte(tags[page.Article])
	f[pageForms] = countByte(tags[page.Form] + tags[page.Input] + tags[page.Select])
	f[pageButtons] = countByte(tags[page.Button])
	f[pageTimes] = countByte(tags[page.Time])
	f[pageMedia] = countByte(tags[page.Iframe] + tags[page.Video])
	f[pageComments] = logByte(comments)
	f[pageProducts] = logByte(products)
}

// Types that a page declares, in Open Graph and in JSON-LD, as words to look for. The index is
// the value of the feature. The first that fits counts.
var (
	openGraphTypes = [...]string{"", "article", "product", "profile", "video", "book", "blog", "website"}
	dataTypes      = [...]string{
		"", "DiscussionForumPosting", "QAPage", "Product", "NewsArticle", "BlogPosting", "TechArticle", "Recipe", "Article",
		"JobPosting", "Event", "SoftwareApplication", "Service", "LocalBusiness", "FAQPage", "HowTo", "CollectionPage", "ItemList", "ProfilePage",
		"VideoObject", "WebPage",
	}
)

// The places of "article" in openGraphTypes and of "NewsArticle" in dataTypes.
const (
	openGraphArticle = 1
	newsArticle      = 4
)

// articleData reports whether a type of dataTypes is that of an article.
func articleData(data uint8) bool {
	switch dataTypes[data] {
	case "NewsArticle", "BlogPosting", "TechArticle", "Article":
		return true
	}
	return false
}

// threadData reports whether a type of dataTypes is that of a page whose posts
// are its text.
func threadData(data uint8) bool {
	switch dataTypes[data] {
	case "DiscussionForumPosting", "QAPage":
		return true
	}
	return false
}

// declaredTypes returns the indices in openGraphTypes and dataTypes of the types that a page
// declares.
func declaredTypes(d *declare.Declared) (openGraph, data uint8) {
	for k := 1; k < len(openGraphTypes); k++ {
		if strings.HasPrefix(d.OpenGraph, openGraphTypes[k]) {
			openGraph = uint8(k)
			break
		}
	}
	for k := 1; k < len(dataTypes); k++ {
		if slices.Contains(d.Types, dataTypes[k]) {
			data = uint8(k)
			break
		}
	}
	return openGraph, data
}

// pathHints are words in an address that indicate the kind of the page.
var pathHints = [...]string{
	"", "/product", "/shop", "/forum", "/thread", "/topic", "/t/", "/question", "/category", "/tag/", "/collection", "/doc",
	"/blog", "/news", "/article", "/20", "/wiki", "/service", "/solution", "/about", "/review", "/recipe", "/guide",
}

// addressFacts returns the depth of an address in its site, the number of words in its last
// part, and the index of the first of pathHints in it.
func addressFacts(address string) (depth, words, hint uint8) {
	_, path, ok := strings.Cut(address, "://")
	if !ok {
		path = address
	}
	_, path, _ = strings.Cut(path, "/")
	path, _, _ = strings.Cut(path, "?")
	path = "/" + strings.Trim(path, "/")
	if len(path) == 1 {
		return 1, 0, 0
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	for k := 1; k < len(pathHints); k++ {
		if strings.Contains(path, pathHints[k]) {
			hint = uint8(k)
			break
		}
	}
	return countByte(int32(strings.Count(path, "/")) + 1), countByte(int32(strings.Count(last, "-")+strings.Count(last, "_")) + 1), hint
}
