package rank

import (
	"iter"
	"sync"

	"presscut/extract/internal/boost"
	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
)

// The words in class and id attributes show their author's intention for an element. A table
// learned by logistic regression has a weight for each word, hashed to nameBits bits. An
// element counts its own words and, with decreasing weight, those of the elements around it.
const (
	nameBits = 14
	// NameDecay is the factor for a word's weight from an element to its children.
	NameDecay = 0.85
)

// nameToken returns the hash of the first word in a class or id attribute from
// name[i] on, and the offset after it. The hash is 0 if there is no word. Words are the
// parts between blanks, hyphens, underscores, digits and capitals.
func nameToken(name string, i int) (hash uint32, next int) {
	small := false // the last character was a small letter
	for ; i < len(name); i++ {
		c := name[i]
		switch {
		case 'a' <= c && c <= 'z':
			small = true
		case 'A' <= c && c <= 'Z':
			if small {
				return hash * boost.SaltPair, i
			}
			c |= 0x20
		case c >= 0x80:
			small = false
		case hash != 0:
			return hash * boost.SaltPair, i
		default:
			continue
		}
		if hash == 0 {
			hash = boost.HashBasis
		}
		hash = boost.Hash(hash, uint32(c))
	}
	return hash * boost.SaltPair, i
}

// NameHashes yields the hashes of all words in a class or id attribute.
func NameHashes(name string) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for i := 0; i < len(name); {
			var hash uint32
			if hash, i = nameToken(name, i); hash != 0 && !yield(hash) {
				return
			}
		}
	}
}

// NamePlace returns the place in the table of names of a word's hash.
func NamePlace(hash uint32) uint32 { return (hash ^ hash>>15) >> (32 - nameBits) }

// TagHash returns the hash under which a tag is looked up among the names.
func TagHash(t page.Tag) uint32 { return (uint32(t) + 1) * boost.SaltFirst }

// nameTrait is the set of kinds of an element by the trait words in its class or id. They
// apply to every language, because class names are English nearly everywhere.
type nameTrait uint32

const (
	nameComment nameTrait = 1 << iota
	nameSidebar
	nameShare
	nameRelated
	nameNav
	nameFooter
	nameHeader
	namePromo
	nameNewsletter
	nameAuthor
	nameMeta
	nameCaption
	nameContent
	nameTitle
	nameTags
	nameModal
	nameProduct
	numNameTraits = iota
)

// negative are the traits that speak against text.
const negative = nameComment | nameSidebar | nameShare | nameRelated | nameNav | nameFooter | namePromo | nameNewsletter | nameModal

// wordTraits are the traits of the words of lexicon.NameTraits.
var wordTraits = [...]nameTrait{
	lexicon.NameTraitComment:    nameComment,
	lexicon.NameTraitSidebar:    nameSidebar,
	lexicon.NameTraitShare:      nameShare,
	lexicon.NameTraitRelated:    nameRelated,
	lexicon.NameTraitNav:        nameNav,
	lexicon.NameTraitFooter:     nameFooter,
	lexicon.NameTraitHeader:     nameHeader,
	lexicon.NameTraitPromo:      namePromo,
	lexicon.NameTraitNewsletter: nameNewsletter,
	lexicon.NameTraitAuthor:     nameAuthor,
	lexicon.NameTraitMeta:       nameMeta,
	lexicon.NameTraitCaption:    nameCaption,
	lexicon.NameTraitContent:    nameContent,
	lexicon.NameTraitTitle:      nameTitle,
	lexicon.NameTraitTags:       nameTags,
	lexicon.NameTraitModal:      nameModal,
	lexicon.NameTraitProduct:    nameProduct,
}

// traitTable finds the trait of a word by its hash, in open addressing.
type traitTable [1 << traitBits]struct {
	hash  uint32
	trait nameTrait
}

// traitBits keeps the table of about 150 words less than a third full.
const traitBits = 9

var traitsOnce = sync.OnceValue(func() *traitTable {
	t := new(traitTable)
	for _, word := range lexicon.NameTraits {
		hash, _ := nameToken(word.Word, 0)
		i := hash >> (32 - traitBits)
		for t[i].trait != 0 {
			i = (i + 1) % uint32(len(t))
		}
		t[i].hash, t[i].trait = hash, wordTraits[word.Kind]
	}
	return t
})

// trait returns the trait of the word with the given hash, or 0 if it has none.
func (t *traitTable) trait(hash uint32) nameTrait {
	for i := hash >> (32 - traitBits); t[i].trait != 0; i = (i + 1) % uint32(len(t)) {
		if t[i].hash == hash {
			return t[i].trait
		}
	}
	return 0
}
