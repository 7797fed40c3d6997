package meta

import "presscut/extract/internal/lexicon"

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

// wordTraits are the traits of an element whose class has a word.
var wordTraits = [...]trait{
	lexicon.ClassTraitAuthor:   authorTrait,
	lexicon.ClassTraitName:     nameTrait,
	lexicon.ClassTraitBio:      bioTrait,
	lexicon.ClassTraitDate:     dateTrait,
	lexicon.ClassTraitModified: dateTrait | modifiedTrait,
	lexicon.ClassTraitTitle:    titleTrait,
	lexicon.ClassTraitSubtitle: subtitleTrait,
	lexicon.ClassTraitCrumbs:   sectionTrait | crumbTrait,
	lexicon.ClassTraitTopics:   sectionTrait | topicTrait,
	lexicon.ClassTraitSection:  sectionTrait,
	lexicon.ClassTraitKicker:   sectionTrait | kickerTrait,
	lexicon.ClassTraitOverline: kickerTrait,
	lexicon.ClassTraitForeign:  foreignTrait,
	lexicon.ClassTraitArticle:  articleTrait,
}

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
			all |= wordTraits[lexicon.ClassTraitOf(string(word[:n]))]
		}
	}
	return all
}
