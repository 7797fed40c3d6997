package meta

import "presscut/extract/internal/lexicon"

// trait is the set of roles that the words of a class or id attribute assign to an element, as
// bits.
type trait uint16

// The traits. One for a part of another article is foreign.
const (
	authorTrait trait = 1 << iota
	nameTrait         // only the author's name
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
	topicTrait   // only categories of the article
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

// maxNameWord is the length of the longest word that has traits.
const maxNameWord = 16

// maxName is how many bytes of a class or id attribute are read: the element's name comes
// first, and frameworks of style put hundreds of words after it.
const maxName = 120

// traitsOf returns the traits of all words of a class or id attribute: "post-author-name" is
// for an author and a name. A capital after a small letter begins a word.
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
