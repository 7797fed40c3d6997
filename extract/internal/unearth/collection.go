package unearth

import (
	"bytes"
	"strings"
	"unicode"

	"presscut/extract/internal/lexicon"
	"presscut/extract/internal/page"
	"presscut/extract/internal/spare"
)

// collection holds the texts read from the data of a page.
type collection struct {
	titles map[string]bool // the words of the page's title
	texts  []text

	// loose are the texts that do not belong to a work yet, and strange those that only belong
	// to other works. Both grow and shrink with the open objects.
	loose, strange []int32
	works          []title // by the titles of the objects that have one
	paragraphs     int32   // number of paragraphs
}

// text is one string of the data.
type text struct {
	content   []byte // in the page's own memory, or in that of an unquoted string
	words     int32  // words of prose; 0: it is not prose
	ends      int32  // sentences in it
	teaser    bool   // its key is that of a short summary
	paragraph int32  // the paragraph that it is a piece of; 0: none or several
	form      form
	group
}

// group is the common origin of the texts of one article.
type group struct {
	path path
	// work is the number of the innermost object with a title that they are in, or 0 if there is
	// none. If that title is not the page's, work is the number of the object with the page's
	// title around it, and within is set: the texts are of a section, or of a teaser.
	work   int32
	within bool
	only   int32 // for a text that no key leads to: its number, plus 1
}

// path is a hash of the keys that lead to a text.
type path uint64

// maxTexts is the largest number of texts that are collected. The state of a large application
// has some ten thousand, one of 20 MB several times as many.
const maxTexts = 1 << 19

// level is an open bracket in the data.
type level struct {
	bracket byte
	key     []byte // of the current member, nil between members
	path    path   // of the level itself
	last    path   // hash of the last key in path
	aside   bool   // a key in path leads to texts beside the article
	form    form   // by its type or tag
	title   title

	texts, loose, strange int // how many there were when the level was opened
	items                 int // strings in it so far, if it is an array
}

// title is the relation of an object's title to the page's.
type title uint8

const (
	noTitle title = iota
	otherTitle
	ownTitle
)

func newCollection(name string) *collection {
	c := &collection{titles: map[string]bool{}, works: []title{noTitle}, texts: *memories.Take()}
	for _, word := range strings.FieldsFunc(strings.ToLower(name), isBetweenWords) {
		c.titles[word] = true
	}
	return c
}

// memories holds tables of texts for reuse.
var memories spare.List[[]text]

// maxKept is the size in bytes above which such a table is too large to be kept.
const maxKept = 4 << 20

// release returns the memory of c for reuse.
func (c *collection) release() {
	if spare.Size(c.texts) > maxKept {
		return
	}
	clear(c.texts) // which refer to the page
	texts := c.texts[:0]
	memories.Keep(&texts)
}

// sharedTitle is the share of a title's words that the page's title must have if the two are
// the same.
const sharedTitle = 0.6

// titleOf returns the relation of an object's title to the page's. If the page has none, any
// title may be the page's.
func (c *collection) titleOf(text string) title {
	words, shared := 0, 0
	for _, word := range strings.FieldsFunc(strings.ToLower(text), isBetweenWords) {
		words++
		if c.titles[word] {
			shared++
		}
	}
	switch {
	case words == 0:
		return noTitle
	case len(c.titles) == 0 || float64(shared) >= sharedTitle*float64(words):
		return ownTitle
	}
	return otherTitle
}

func isBetweenWords(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// enter returns the level of a bracket within above.
func (c *collection) enter(above *level, bracket byte) level {
	l := level{bracket: bracket, path: above.path, last: above.last, aside: above.aside,
		texts: len(c.texts), loose: len(c.loose), strange: len(c.strange)}
	if namesMember(above.key) {
		l.path, l.last = above.path.join(above.last, above.key)
		l.aside = above.aside || leadsAside(above.key)
	}
	return l
}

// join returns the path extended by key, and its last key. A repeated key adds nothing,
// because paragraphs, links and the items of lists are nested to any depth.
func (p path) join(last path, key []byte) (joined, lastKey path) {
	const basis, prime = 14695981039346656037, 1099511628211
	lastKey = basis
	for _, b := range key {
		lastKey = (lastKey ^ path(page.Lower(b))) * prime
	}
	if lastKey == last {
		return p, last
	}
	return (p ^ lastKey) * prime, lastKey
}

// namesMember reports whether key is a name and not the number of an item or an identity.
func namesMember(key []byte) bool { return len(key) > 0 && !bytes.ContainsAny(key, "0123456789") }

// addItem counts a string of an array, and reports whether it is the sign or the tag of an
// element of React. Such an element is an array: a dollar sign, its tag, its key and its
// properties.
func (l *level) addItem(content string) bool {
	l.items++
	switch {
	case l.items == 1 && content == "$":
		l.form = element
		return true
	case l.items == 2 && l.form == element:
		l.form = formOf(content)
		return true
	}
	return false
}

// add adds a string at the innermost of levels.
func (c *collection) add(levels []level, content []byte) {
	l := &levels[len(levels)-1]
	if len(c.texts) == maxTexts || len(bytes.TrimSpace(content)) == 0 {
		return
	}
	if l.bracket == '[' && l.addItem(string(content)) {
		return
	}
	key := strings.ToLower(string(l.key))
	switch {
	case l.aside || leadsAside(l.key):
		return
	case isTitleKey(key):
		l.title = max(l.title, c.titleOf(string(content)))
	case l.bracket == '{' && len(levels) > 1 && isTitleKey(strings.ToLower(string(levels[len(levels)-2].key))):
		above := &levels[len(levels)-2]
		above.title = max(above.title, c.titleOf(string(content)))
	case lexicon.IsFormKey(key):
		if form := formOf(string(content)); form > l.form {
			l.form = form
		}
		return
	}
	t := text{content: content, teaser: lexicon.IsTeaserKey(key), group: group{path: l.path}}
	t.words, t.ends = countProse(content)
	if namesMember(l.key) {
		t.path, _ = l.path.join(l.last, l.key)
	}
	if t.path == 0 {
		t.only = int32(len(c.texts)) + 1
	}
	c.loose = append(c.loose, int32(len(c.texts)))
	c.texts = append(c.texts, t)
}

// mostPieces is the largest number of pieces of a paragraph.
const mostPieces = 64

// leave ends a level.
func (c *collection) leave(l *level) {
	if l.form > element && len(c.texts)-l.texts <= mostPieces {
		c.paragraphs++
		for i := l.texts; i < len(c.texts); i++ {
			if t := &c.texts[i]; t.paragraph == 0 {
				t.paragraph, t.form = c.paragraphs, l.form
			}
		}
	}
	if l.title == noTitle {
		return
	}
	work := int32(len(c.works))
	c.works = append(c.works, l.title)
	for _, i := range c.loose[l.loose:] {
		c.texts[i].work = work
	}
	if l.title == otherTitle {
		c.strange = append(c.strange, c.loose[l.loose:]...)
	} else {
		for _, i := range c.strange[l.strange:] {
			c.texts[i].work, c.texts[i].within = work, true
		}
		c.strange = c.strange[:l.strange]
	}
	c.loose = c.loose[:l.loose]
}
