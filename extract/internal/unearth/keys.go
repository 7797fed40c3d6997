package unearth

import (
	"strings"

	"presscut/extract/internal/lexicon"
)

// Keys and types of data, in lower case, as in content management systems and frameworks.

// isTitleKey reports whether the value of a member with this key is a title.
func isTitleKey(key string) bool { return key == "title" || key == "headline" }

// leadsAside reports whether key leads to texts beside the article.
func leadsAside(key []byte) bool {
	lower := strings.ToLower(string(key))
	for _, word := range lexicon.AsideKeys {
		if strings.Contains(lower, word) {
			return true
		}
	}
	return false
}

// form is the kind of a text in an article.
type form uint8

const (
	noForm  form = iota
	element      // an element of React before its tag was read
	paragraph
	item
	heading
	quotation
	code
)

// tags are the elements that texts of a form become.
var tags = [...]string{noForm: "p", element: "p", paragraph: "p", item: "li", heading: "h2", quotation: "blockquote", code: "pre"}

// formOf returns the form with that name.
func formOf(name string) form {
	return [...]form{
		lexicon.TextFormParagraph: paragraph,
		lexicon.TextFormItem:      item,
		lexicon.TextFormHeading:   heading,
		lexicon.TextFormQuotation: quotation,
		lexicon.TextFormCode:      code,
	}[lexicon.TextFormOf(strings.ToLower(name))]
}
