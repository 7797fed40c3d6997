package unearth

import "strings"

// Keys and types of data, in lower case, as content management systems and frameworks
// name them.

// isTitleKey reports whether the value of a member with this key is a title.
func isTitleKey(key string) bool { return key == "title" || key == "headline" }

// isTeaserKey reports whether the value of a member with this key is a short account
// of what its object is about.
func isTeaserKey(key string) bool {
	switch key {
	case "description", "summary", "excerpt", "abstract", "teaser", "caption", "alt", "snippet":
		return true
	}
	return false
}

// isFormKey reports whether a member with this key names the form of its object.
func isFormKey(key string) bool {
	switch key {
	case "type", "_type", "nodetype", "style", "listitem", "blocktype", "tag", "tagname":
		return true
	}
	return false
}

// asideKeys are parts of keys that lead to texts beside the article.
var asideKeys = [...]string{
	"comment", "related", "recommend", "trending", "popular", "newsletter", "promo", "footer", "navigation", "menu",
	"sidebar", "cookie", "consent", "privacy", "i18n", "translation", "locale", "dictionary", "seo",
}

// leadsAside reports whether key leads to texts beside the article.
func leadsAside(key []byte) bool {
	lower := strings.ToLower(string(key))
	for _, word := range asideKeys {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return false
}

// form is what a text is.
type form uint8

const (
	noForm  form = iota
	element      // an element of React whose tag is yet to come
	paragraph
	item
	heading
	quotation
	code
)

// tags are the elements that texts of a form become.
var tags = [...]string{noForm: "p", element: "p", paragraph: "p", item: "li", heading: "h2", quotation: "blockquote", code: "pre"}

// forms are the names of forms.
var forms = map[string]form{
	"p": paragraph, "paragraph": paragraph, "block": paragraph, "unstyled": paragraph, "normal": paragraph, "text-block": paragraph,
	"li": item, "bullet": item, "number": item, "list-item": item, "list_item": item, "listitem": item, "unordered-list-item": item, "ordered-list-item": item, "uli": item, "oli": item,
	"h1": heading, "h2": heading, "h3": heading, "h4": heading, "h5": heading, "h6": heading, "heading": heading, "header": heading, "subheading": heading,
	"heading-1": heading, "heading-2": heading, "heading-3": heading, "heading-4": heading, "header-two": heading, "header-three": heading, "crosshead": heading,
	"blockquote": quotation, "quote": quotation,
	"pre": code, "code-block": code, "codeblock": code, "code_block": code,
}

// formOf returns the form with that name.
func formOf(name string) form { return forms[strings.ToLower(name)] }
