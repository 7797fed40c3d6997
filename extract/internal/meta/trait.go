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
	kickerTrait  // a word or two on the topic, above the title
	foreignTrait // of another article, or of the page's frame
	articleTrait // of the article
	crumbTrait   // breadcrumbs, which lead to the page
	topicTrait   // categories of the article and nothing else
)

// maxNameWord is the length of the longest word that the traits know.
const maxNameWord = 16

// maxName is how much of a class or id attribute is read, in bytes: what names
// the element stands first, and frameworks of style put hundreds behind it.
const maxName = 120

// traitsOf returns what the words of a class or id attribute say together:
// "post-author-name" speaks of an author and of a name. A capital behind a small
// letter begins a word.
func traitsOf(name string) trait {
	name = name[:min(len(name), maxName)]
	var all trait
	var word [maxNameWord]byte
	for i := 0; i < len(name); {
		n, small := 0, false
		for i < len(name) {
			lower := name[i] | 0x20
			if lower < 'a' || lower > 'z' || small && lower != name[i] {
				break
			}
			if n < maxNameWord {
				word[n] = lower
			}
			small = lower == name[i]
			n++
			i++
		}
		switch {
		case n == 0:
			i++
		case n > 1 && n <= maxNameWord:
			all |= traitOf(word[:n])
		}
	}
	return all
}

// traitOf returns what one word of a class name says.
func traitOf(word []byte) trait {
	switch string(word) {
	case "author", "authors", "byline", "bylines", "writer", "autor", "autoren", "auteur", "autore", "contributor",
		"contributors", "redakteur", "writtenby", "creator", "authorname", "verfasser", "reporter", "journalist", "skribent",
		"auteurs":
		return authorTrait
	case "name", "fn", "vcard":
		return nameTrait
	case "bio", "biography", "avatar", "image", "img", "photo", "picture", "thumbnail", "social", "follow", "desc",
		"description", "portrait", "role", "job", "position", "email", "icon", "twitter", "count", "jobtitle":
		return bioTrait
	case "date", "dates", "datetime", "time", "timestamp", "pubdate", "published", "posted", "datum", "fecha", "data",
		"publish", "publication", "datepublished", "publishdate", "dateline", "created", "publicado", "tarih", "when", "day",
		"age", "ago",
		"updated", "modified", "lastmod", "update", "datemodified", "modify":
		switch string(word) {
		case "updated", "modified", "lastmod", "update", "datemodified", "modify":
			return dateTrait | modifiedTrait
		}
		return dateTrait
	case "title", "headline", "titel", "titulo", "titre", "titolo", "heading", "hed":
		return titleTrait
	case "subtitle", "subheadline", "subhead", "subheading", "dek", "deck", "standfirst", "subtitulo", "sottotitolo",
		"chapo", "bajada", "entradilla", "untertitel", "unterzeile", "lede", "lead", "sapo", "ingress", "intro", "preamble",
		"abstract", "summary", "excerpt", "underrubrik", "undertitle", "subline":
		return subtitleTrait
	case "breadcrumb", "breadcrumbs":
		return sectionTrait | crumbTrait
	case "category", "categories", "rubric", "rubrik", "cat", "cats", "ressort":
		return sectionTrait | topicTrait
	case "section", "channel":
		return sectionTrait
	case "kicker", "eyebrow":
		return sectionTrait | kickerTrait
	case "roofline", "overline", "topline", "dachzeile", "spitzmarke", "supertitle", "overtitle", "pretitle",
		"antetitulo", "surtitre", "occhiello", "volanta":
		return kickerTrait
	case "comment", "comments", "commentlist", "commenter", "related", "recommended", "recommendation", "recommendations",
		"sidebar", "footer", "popular", "trending", "newsletter", "promo", "similar", "latest", "recent", "teaser",
		"teasers", "card", "cards", "carousel", "slider", "copyright", "readmore", "mostread", "recirc", "outbrain",
		"taboola", "reply", "relatedposts", "upcoming", "ticker", "navbar", "megamenu":
		return foreignTrait
	case "ipp": // "wm-ipp": what the Wayback Machine puts above a page
		return foreignTrait
	case "entry", "post", "article", "story", "content", "single", "main", "blog", "artikel", "articulo", "news":
		return articleTrait
	}
	return 0
}
