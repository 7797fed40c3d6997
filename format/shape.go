package format

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"presscut/extract/article"
)

// Schema is the shape of a JSON record: the names of its fields. With those of other programs,
// presscut can replace them in a script.
type Schema string

// The schemas. "" is Presscut, too.
const (
	Presscut    Schema = "presscut"
	Readability Schema = "readability" // as returned by Mozilla's Readability
	Trafilatura Schema = "trafilatura" // trafilatura's JSON with metadata
	NewsArticle Schema = "newsarticle" // schema.org/NewsArticle as JSON-LD
	Doc         Schema = "doc"         // {id, text, metadata}, as in text corpora
	Wallabag    Schema = "wallabag"    // entries for wallabag's import
	Karakeep    Schema = "karakeep"    // bookmarks for Karakeep's import
)

// Schemas returns the names of the schemas.
func Schemas() []Schema {
	return []Schema{Presscut, Readability, Trafilatura, NewsArticle, Doc, Wallabag, Karakeep}
}

func (s Schema) known() bool {
	switch s {
	case "", Presscut, Readability, Trafilatura, NewsArticle, Doc, Wallabag, Karakeep:
		return true
	}
	return false
}

// shape returns the record of a in the requested shape. Chosen fields are presscut's own.
func shape(a *article.Article, opts *Options) object {
	if opts.Fields != nil {
		return record(a, opts).only(opts.Fields)
	}
	switch opts.Schema {
	case Readability:
		return readability(a, opts).with(opts.Extra)
	case Trafilatura:
		return trafilatura(a, opts).with(opts.Extra)
	case NewsArticle:
		return newsArticle(a, opts).with(opts.Extra)
	case Doc:
		return doc(a, opts)
	case Wallabag:
		return wallabag(a, opts)
	case Karakeep:
		return karakeep(a, opts)
	}
	return record(a, opts).with(opts.Extra)
}

// readability returns a in the form of Readability.parse of version 0.6: every key is present,
// null if not found.
func readability(a *article.Article, opts *Options) object {
	text := article.Text(a.Body)
	return object{
		{"title", orNull(a.Title)},
		{"byline", orNull(a.Byline)},
		{"dir", orNull(a.Dir)},
		{"lang", orNull(a.Language)},
		{"content", htmlBody(a, opts)},
		{"textContent", always{text}},
		{"length", always{utf8.RuneCountInString(text)}},
		{"excerpt", orNull(a.Excerpt)},
		{"siteName", orNull(a.Site)},
		{"publishedTime", orNull(a.Published)},
	}
}

// trafilatura returns a in the form of trafilatura 2 with --json --with-metadata, except
// values taken from the clock. Lists are joined by semicolons there.
func trafilatura(a *article.Article, opts *Options) object {
	text := plainText(a, a.Body)
	var comments []string
	for _, comment := range a.Comments {
		comments = append(comments, plainText(a, comment.Body))
	}
	return object{
		{"title", orNull(a.Title)},
		{"author", orNull(strings.Join(a.Authors, "; "))},
		{"hostname", orNull(host(address(a)))},
		{"date", orNull(date(a.Published))},
		{"fingerprint", always{}},
		{"id", opts.idOrNull()},
		{"license", orNull(a.License)},
		{"comments", always{strings.Join(comments, "\n")}},
		{"raw_text", always{text}},
		{"text", always{text}},
		{"language", orNull(a.Language)},
		{"image", orNull(a.Image)},
		{"pagetype", orNull(string(a.PageType))},
		{"filedate", always{}},
		{"source", orNull(address(a))},
		{"source-hostname", orNull(a.Site)},
		{"excerpt", orNull(a.Excerpt)},
		{"categories", always{a.Section}},
		{"tags", always{strings.Join(a.Tags, ";")}},
	}
}

// newsArticle returns a as a NewsArticle of schema.org.
func newsArticle(a *article.Article, opts *Options) object {
	text := plainText(a, a.Body)
	authors := make([]object, len(a.Authors))
	for i, name := range a.Authors {
		authors[i] = object{{"@type", "Person"}, {"name", name}}
	}
	var publisher object
	if a.Site != "" {
		publisher = object{{"@type", "Organization"}, {"name", a.Site}}
	}
	var free any
	switch a.Access {
	case article.AccessFull:
		free = true
	case article.AccessPaywalled:
		free = always{false}
	}
	var comments []object
	if opts.Comments {
		for _, comment := range a.Comments {
			comments = append(comments, object{
				{"@type", "Comment"},
				{"author", comment.Author},
				{"datePublished", comment.Published},
				{"text", always{plainText(a, comment.Body)}},
			})
		}
	}
	return object{
		{"@context", "https://schema.org"},
		{"@type", "NewsArticle"},
		{"identifier", opts.id()},
		{"url", a.URL},
		{"mainEntityOfPage", address(a)},
		{"headline", a.Title},
		{"alternativeHeadline", a.Subtitle},
		{"author", authors},
		{"datePublished", a.Published},
		{"dateModified", a.Modified},
		{"publisher", publisher},
		{"articleSection", a.Section},
		{"keywords", a.Tags},
		{"inLanguage", a.Language},
		{"image", a.Image},
		{"description", a.Excerpt},
		{"dateline", a.Dateline},
		{"license", a.License},
		{"isAccessibleForFree", free},
		{"articleBody", always{text}},
		{"wordCount", always{Words(a)}},
		{"comment", comments},
	}
}

// doc returns the text of a with all other fields as metadata.
func doc(a *article.Article, opts *Options) object {
	id := opts.id()
	for _, other := range [...]string{opts.Source, a.URL, a.CanonicalURL} {
		if id == "" {
			id = other
		}
	}
	var metadata object
	for _, field := range record(a, opts) {
		if field.name != "id" && field.name != "text" {
			metadata = append(metadata, field)
		}
	}
	return object{{"id", always{id}}, {"text", always{plainText(a, a.Body)}}, {"metadata", metadata.with(opts.Extra)}}
}

// address returns the best known address of a.
func address(a *article.Article) string {
	if a.CanonicalURL != "" {
		return a.CanonicalURL
	}
	return a.URL
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// idOrNull returns the id, or null if there is none.
func (opts *Options) idOrNull() always {
	if opts.ID == "" {
		return always{}
	}
	return always{opts.id()}
}

// orNull returns s, or null if it is empty.
func orNull(s string) always {
	if s == "" {
		return always{}
	}
	return always{s}
}
