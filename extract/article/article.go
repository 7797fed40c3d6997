// Package article holds the article of a page as a value: the page's metadata, and a body of
// blocks that hold inlines.
//
// The value is made once, by package extract, and only read afterwards, by the
// renderers of package format or by a caller's own type switch. [Block] and
// [Inline] are sealed, so such a switch can be complete.
package article

// Article is one article with everything that was extracted from its page.
type Article struct {
	Meta

	// Body is the article without its title, byline, date, share bars and
	// reader comments.
	Body []Block

	// Footnotes are the notes that the body refers to, in the order of the
	// first reference. They are not part of the article's plain text.
	Footnotes []Footnote

	// Comments are the readers' comments below the article, oldest first as
	// the page shows them. On a forum or Q&A page the posts are the body
	// and Comments is empty.
	Comments []Comment

	// PageType is the kind of the page.
	PageType PageType

	// Access is how much of the article the page holds.
	Access Access

	// Confidence is the estimated F1, from 0 to 1, of the body's words
	// against those that a person would have marked. 0 means not estimated.
	Confidence float64

	// Warnings are sentences about shortcomings of this extraction that a reader should know,
	// such as a damaged charset.
	Warnings []string
}

// Meta is the metadata of a page. The zero value of a field means that it is not known.
type Meta struct {
	URL          string   // address the page was read from, by the caller or the saved page
	CanonicalURL string   // canonical address that the page declares, absolute
	Title        string   // headline, without site or section name
	Subtitle     string   // second headline below the title
	Byline       string   // the authors as printed, without a date: "By A. Smith and B. Jones"
	Authors      []string // the names in it, one each
	Published    string   // RFC 3339 with only the known precision: "2016-07-16"
	Modified     string   // the same, of the last change
	Site         string   // name of the site or publication
	Section      string   // the site's section: "Politics"
	Tags         []string // keywords and topics
	Language     string   // BCP 47 tag: "en", "pt-BR"
	Dir          string   // "rtl", "ltr", or empty if not known
	Image        string   // address of the lead image, absolute, or else of the body's first
	Images       []Image  // the body's images, in order
	Excerpt      string   // the page's own summary, or else the first sentences
	Dateline     string   // place at the beginning of the text: "Moscow"
	License      string   // address or name of the licence that the page declares

	// Provenance has the source of each field that is set, in the order of the fields above.
	Provenance []Origin
}

// Origin is the source of one field.
type Origin struct {
	Field  string // the field's name in the JSON record: "title"
	Source string // where it was found: "json-ld", "og:title", "h1", "text"
	Raw    string // the text at the source, before cleaning

	// Confidence is the share of fields from the same source that are right, or 0 if it was not
	// measured. It is for title, authors and published.
	Confidence float64
}

// Footnote is one note below the article.
type Footnote struct {
	Label string // its label in a FootnoteRef, unique: "1"
	Body  []Block
}

// Comment is one reader's comment.
type Comment struct {
	Author    string
	Published string // as Meta.Published
	Body      []Block
}

// PageType is the kind of a page. The zero value means not judged.
type PageType string

// The page types, named after a reader's purpose.
const (
	PageArticle PageType = "article"
	PageForum   PageType = "forum"
	PageProduct PageType = "product"
	PageListing PageType = "listing"
	PageOther   PageType = "other"
)

// Access is how much of the article a page holds. The zero value means that nothing
// contradicts the whole article.
type Access string

// The kinds of access.
const (
	AccessFull       Access = "full"        // the page holds the whole article
	AccessTruncated  Access = "truncated"   // the text is cut off: "continue reading"
	AccessPaywalled  Access = "paywalled"   // only subscribers get the text
	AccessConsent    Access = "consent"     // a consent page replaces it
	AccessJavaScript Access = "js_required" // scripts would have to fetch the text
	AccessBotWall    Access = "bot_wall"    // a check for robots replaces it
	AccessErrorPage  Access = "error_page"  // "404 not found" and the like
)
