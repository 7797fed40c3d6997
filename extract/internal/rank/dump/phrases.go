package dump

import (
	"strings"
	"sync"

	"presscut/extract/internal/lexicon"
)

// phrase is the kind of a phrase that pages repeat around their articles.
type phrase uint8

// The kinds of phrases. Those from related on open the part after an article.
const (
	noPhrase   phrase = iota
	navigation        // menus, sections, search, accounts
	legal             // imprint, privacy, copyright
	social            // sharing and following
	subscribe         // newsletters, apps, membership
	byline            // author, date, reading time
	topics            // tags and categories
	media             // credits, players, advertisements
	related           // other articles
	comments          // readers' comments, and the form for them
	bio               // about the author
)

// maxPhrase is the length in bytes of the longest phrase of the tables.
const maxPhrase = 64

// linePhrases are the kinds of the phrases that make up a line by themselves.
var linePhrases = [...]phrase{
	lexicon.LinePhraseNavigation: navigation,
	lexicon.LinePhraseLegal:      legal,
	lexicon.LinePhraseSocial:     social,
	lexicon.LinePhraseSubscribe:  subscribe,
	lexicon.LinePhraseByline:     byline,
	lexicon.LinePhraseTopics:     topics,
	lexicon.LinePhraseMedia:      media,
	lexicon.LinePhraseRelated:    related,
	lexicon.LinePhraseComments:   comments,
	lexicon.LinePhraseBio:        bio,
}

// lineOpenings are the kinds of the beginnings of phrases that continue in other words.
var lineOpenings = [...]phrase{
	lexicon.LineOpeningNavigation: navigation,
	lexicon.LineOpeningLegal:      legal,
	lexicon.LineOpeningSocial:     social,
	lexicon.LineOpeningSubscribe:  subscribe,
	lexicon.LineOpeningByline:     byline,
	lexicon.LineOpeningTopics:     topics,
	lexicon.LineOpeningMedia:      media,
	lexicon.LineOpeningRelated:    related,
	lexicon.LineOpeningComments:   comments,
	lexicon.LineOpeningBio:        bio,
}

// phraseOf returns the kind of a line that is only a phrase. line must be in lower case, with
// 0 for digits and without marks at its ends.
func phraseOf(line []byte) phrase { return linePhrases[lexicon.LinePhraseOf(line)] }

// openingOf returns the kind of a line that begins with a phrase. line is as for phraseOf.
func openingOf(line []byte) phrase {
	if len(line) < 2 {
		return noPhrase
	}
	for _, i := range openingsBy()[openingPlace(line[0], line[1])] {
		o := &lexicon.LineOpenings[i]
		if len(line) > len(o.Word) && string(line[:len(o.Word)]) == o.Word {
			return lineOpenings[o.Kind]
		}
	}
	return noPhrase
}

// openingPlaces is the number of places for openings by their first two bytes.
const openingPlaces = 1 << 11

func openingPlace(first, second byte) int {
	const spread = 37 // so that the first letters of two words rarely share a place
	return (int(first)*spread + int(second)) % openingPlaces
}

// openingsBy returns the places of the openings in lexicon.LineOpenings by the hash of their
// first two bytes.
var openingsBy = sync.OnceValue(func() *[openingPlaces][]uint16 {
	by := new([openingPlaces][]uint16)
	for i, o := range lexicon.LineOpenings {
		at := openingPlace(o.Word[0], o.Word[1])
		by[at] = append(by[at], uint16(i))
	}
	return by
})

// Recommends reports whether text begins with words that refer the reader to another article:
// "Read also: …", "Lesen Sie auch …".
func Recommends(text string) bool {
	line := strings.TrimLeftFunc(strings.ToLower(text), func(r rune) bool { return !isWordRune(r) })
	return openingOf([]byte(line)) == related
}
