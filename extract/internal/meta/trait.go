package meta

// trait is what the words of a class or id attribute say of an element, as a
// set of bits.
type trait uint16

// The traits. One that names the part of another article is foreign.
const (
	authorTrait trait = 1 << iota
	nameTrait         // the author's name and nothing else
	bioTrait          // more about the author
	dateTrait
	modifiedTrait
	titleTrait
	subtitleTrait
	sectionTrait
	tagsTrait
	placeTrait   // the place that the article was written at
	foreignTrait // of another article, or of the page's frame
	articleTrait // of the article
)

// maxNameWord is the length of the longest word that the traits know.
const maxNameWord = 16

// traitsOf returns what the words of a class or id attribute say together:
// "post-author-name" speaks of an author and of a name.
func traitsOf(name string) trait {
	var all trait
	var word [maxNameWord]byte
	n := 0
	for i := 0; i <= len(name); i++ {
		var b byte
		if i < len(name) {
			b = name[i]
		}
		lower := b | 0x20
		letter := 'a' <= lower && lower <= 'z'
		// A capital begins a word, except within a row of capitals.
		capital := letter && b != lower && i > 0 && name[i-1]|0x20 == name[i-1]
		if (!letter || capital) && n > 0 {
			if n <= maxNameWord {
				all |= traitOf(string(word[:n]))
			}
			n = 0
		}
		if letter {
			if n < maxNameWord {
				word[n] = lower
			}
			n++
		}
	}
	return all
}

// traitOf returns what one word of a class name says.
func traitOf(word string) trait {
	switch word {
	case "author", "authors", "byline", "bylines", "writer", "autor", "autoren", "auteur", "autore", "contributor", "contributors", "redakteur", "writtenby", "creator", "authorname", "verfasser", "reporter", "journalist", "skribent", "auteurs":
		return authorTrait
	case "name", "fn", "vcard":
		return nameTrait
	case "bio", "biography", "avatar", "image", "img", "photo", "picture", "thumbnail", "social", "follow", "desc", "description", "portrait", "role", "job", "position", "email", "icon", "twitter", "count", "jobtitle":
		return bioTrait
	case "date", "dates", "datetime", "time", "timestamp", "pubdate", "published", "posted", "datum", "fecha", "data", "publish", "publication", "datepublished", "publishdate", "dateline", "created", "publicado", "tarih", "when", "day", "updated", "modified", "lastmod", "update", "datemodified", "modify":
		switch word {
		case "updated", "modified", "lastmod", "update", "datemodified", "modify":
			return dateTrait | modifiedTrait
		}
		return dateTrait
	case "title", "headline", "titel", "titulo", "titre", "titolo", "heading", "hed":
		return titleTrait
	case "subtitle", "subheadline", "subhead", "subheading", "dek", "deck", "standfirst", "subtitulo", "sottotitolo", "chapo", "bajada", "entradilla", "untertitel", "unterzeile", "lede", "lead", "sapo", "ingress", "intro", "preamble", "abstract", "summary", "excerpt", "underrubrik", "undertitle", "subline":
		return subtitleTrait
	case "tag", "tags", "tagcloud", "keywords", "keyword", "topics", "topic", "schlagworte", "etiquetas":
		return tagsTrait
	case "category", "categories", "section", "breadcrumb", "breadcrumbs", "kicker", "rubric", "rubrik", "channel", "eyebrow", "cat", "ressort":
		return sectionTrait
	case "place", "location", "ort":
		return placeTrait
	case "comment", "comments", "commentlist", "commenter", "related", "recommended", "recommendation", "recommendations", "sidebar", "footer", "popular", "trending", "newsletter", "promo", "similar", "latest", "recent", "teaser", "teasers", "card", "cards", "carousel", "slider", "copyright", "readmore", "mostread", "recirc", "outbrain", "taboola", "reply", "relatedposts", "upcoming", "ticker", "navbar", "megamenu":
		return foreignTrait
	case "entry", "post", "article", "story", "content", "single", "main", "blog", "artikel", "articulo", "news":
		return articleTrait
	}
	return 0
}
