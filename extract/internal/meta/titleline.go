package meta

import (
	"hash/maphash"
	"iter"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// A text dump does not mark the title: any short line above the article, or among its first
// lines, may be it. A conditional logit model (McFadden 1974, "Conditional logit analysis of
// qualitative choice behavior") gives the probability of each: the evidence for a line is the
// sum of the weights of its features. No line at all is also a choice if the first line of the
// dump has the content of the page's title element.

// titleTopic is the share of the words of the page's first line in the article from which that
// line is taken for the content of the title element.
const titleTopic = 0.25

// titleMost is the largest number of words in a title, and titleFewest the smallest in a title
// element without a mark before the site's name.
const (
	titleMost   = 32
	titleFewest = 4
)

// titleLeast is the smallest evidence for a title if the title element is not known: of the
// likeliest lines of dumps with less, one in six is right.
const titleLeast = 0

// titleH1 is the evidence for a line that Markdown marks as a heading of the first level. No
// dump of the training corpora does, so it is set by hand: the evidence for a part of the
// first line.
const titleH1 = 3

// maxAbove is how many lines above the article are searched for its title.
const maxAbove = 400

// titleSearch is the search for the line that is the title.
type titleSearch struct {
	*reader
	start int32    // the block where the text begins, or -1
	first string   // the page's first line, if it may have the content of the title element
	parts []string // that line and its parts between marks, folded, without the site's name
	words wordSet  // its longer words
	body  wordSet  // longer words of the article's first paragraphs

	from, to int32       // the blocks that may be the title
	lines    []titleLine // from there on, some more than those

	long, alike []int32        // for each line, the number of lines before it that are longer than labels, and that share words
	count       map[string]int // number of lines with each key

	mostFirst, mostBody float32 // of titleLine.first and bodyLong
}

// titleLine is a possible line of the title. The zero line is too long.
type titleLine struct {
	text, key      string  // key is the text folded
	credit         bool    // it has an author or a date
	body, bodyLong float32 // features sharesBody, sharesBodyLong
	first          float32 // feature sharesFirst
}

// textTitle returns the line that is most likely the title of the text that begins at block
// first, or -1. It adds that line as the title, and the facts in the page's first line.
func (r *reader) textTitle(first int32) int32 {
	line := int32(-1)
	if len(r.page.Blocks) == 0 {
		return line
	}
	t := newTitleSearch(r, first)
	best, none := float32(titleLeast), float32(titleLeast)
	if t.first != "" {
		best, none = float32(math.Inf(-1)), t.noLineFeatures().sum()
	}
	var features titleFeatures
	for i := t.from; i < t.to; i++ {
		if !t.isChoice(i) {
			continue
		}
		features = t.features(features, i)
		score := features.sum()
		if r.page.Elements[r.page.Blocks[i].Element].Tag == page.H1 {
			score += titleH1
		}
		if score > best {
			best, line = score, i
		}
	}
	switch line = t.lastLike(line); {
	case best > none:
		r.addStatement(titleField, bodyText, 1, r.page.BlockText(int(line)))
	case t.first != "" && first <= 2*nearBlocks:
		line = 0
	}
	if first != 0 && t.first != "" {
		r.addStatement(titleField, titleElement, 1, t.first)
	}
	return line
}

// lastLike returns the last line near above the article that is equal to line i: the first may
// be the end of a trail of links, with no byline around it.
func (t *titleSearch) lastLike(i int32) int32 {
	for j := i + 1; i >= 0 && j < min(i+nearBlocks, t.start, t.to); j++ {
		if t.line(j).key == t.line(i).key {
			i = j
		}
	}
	return i
}

// newTitleSearch returns the search for the title of the text that begins at block start, or
// -1 if that is not known.
func newTitleSearch(r *reader, start int32) *titleSearch {
	begin := max(start, 0)
	t := &titleSearch{
		reader: r, start: start,
		first: r.page.BlockText(0), body: r.bodyWords(begin),
		from: max(0, begin-maxAbove), to: min(begin+titleSlack, int32(len(r.page.Blocks))),
		count: map[string]int{},
	}
	if len(splitTitle(t.first)) < 2 && (r.page.Blocks[0].Words < titleFewest || wordShare(fold(t.first), &t.body) < titleTopic) {
		t.first = "" // a menu's first line
	}
	t.parts = titleParted(t.first)
	t.words.addAll(fold(t.first))
	t.readLines()
	t.countLines()
	return t
}

// readLines reads the lines that may be the title and those that may have author and date.
func (t *titleSearch) readLines() {
	t.lines = make([]titleLine, min(t.to+creditReach, int32(len(t.page.Blocks)))-t.from)
	for k := range t.lines {
		b := &t.page.Blocks[int(t.from)+k]
		if b.Words == 0 || b.Words > titleMost {
			continue
		}
		line := &t.lines[k]
		line.text = t.page.BlockText(int(t.from) + k)
		line.key = fold(line.text)
		line.credit = b.Words <= maxLineWords && t.isCredit(line.text)
		length := min(1, float32(b.Words)/usualWords)
		line.body = wordShare(line.key, &t.body)
		line.bodyLong = line.body * length
		line.first = wordShare(line.key, &t.words) * length
	}
}

// countLines counts the lines of each kind.
func (t *titleSearch) countLines() {
	const fewest = 3 // smallest number of words in lines that share words
	t.long, t.alike = make([]int32, len(t.lines)+1), make([]int32, len(t.lines)+1)
	for k, line := range t.lines {
		words := t.page.Blocks[int(t.from)+k].Words
		t.long[k+1], t.alike[k+1] = t.long[k], t.alike[k]
		if words >= longLine {
			t.long[k+1]++
		}
		if words >= fewest && line.body >= minAlike {
			t.alike[k+1]++
		}
		t.count[line.key]++
		if i := t.from + int32(k); i > 0 && i < t.to {
			t.mostFirst, t.mostBody = max(t.mostFirst, line.first), max(t.mostBody, line.bodyLong)
		}
	}
}

// line returns the facts about block i.
func (t *titleSearch) line(i int32) *titleLine { return &t.lines[i-t.from] }

// isChoice reports whether block i may be the title: a short line other than that of the title
// element.
func (t *titleSearch) isChoice(i int32) bool {
	line := t.line(i)
	return (i > 0 || t.first == "") && line.key != "" && len(line.text) <= maxTitle
}

// TitleChoice is a line that may be the title of a dump.
type TitleChoice struct {
	Text     string // of no line at all: the page's first line
	Line     int32  // its block; -1: no line at all
	Features []TitleFeature
}

// TitleChoices returns the lines of a dump that may be its title in the model's form, for
// training it. If no line at all is one of the choices, it is the first.
func TitleChoices(p *page.Page, verdicts []page.Verdict) []TitleChoice {
	r := newReader(p, &declare.Declared{}, verdicts, Options{})
	if len(p.Blocks) == 0 || r.headLength() > 0 {
		return nil
	}
	r.wetHeader()
	r.frontMatter()
	r.labels()
	t := newTitleSearch(r, r.textStart())
	var choices []TitleChoice
	if t.first != "" {
		choices = append(choices, TitleChoice{t.first, -1, t.noLineFeatures()})
	}
	for i := t.from; i < t.to; i++ {
		if t.isChoice(i) {
			choices = append(choices, TitleChoice{t.line(i).text, i, t.features(nil, i)})
		}
	}
	return choices
}

// IsTitle reports whether the choice has the title.
func (c *TitleChoice) IsTitle(title string) bool {
	title = fold(title)
	return fold(c.Text) == title || c.Line < 0 && slices.Contains(titleParted(c.Text), title)
}

// bodyWords returns the longer words of the first paragraphs of the article that begins
// at block start.
func (r *reader) bodyWords(start int32) wordSet {
	const paragraphs = 8
	var words wordSet
	n := 0
	for i := start; int(i) < len(r.page.Blocks) && n < paragraphs; i++ {
		if r.verdicts[i].Keep {
			n++
			words.addAll(fold(r.page.BlockText(int(i))))
		}
	}
	return words
}

// wordSet is a set of words, by their hashes, in open addressing. 0 marks a free place.
// The zero value is empty.
type wordSet struct {
	hashes []uint64 // a power of two of them, or none
	n      int
}

// addAll adds the longer words of a folded text.
func (s *wordSet) addAll(text string) {
	for word := range longWords(text) {
		if 2*s.n >= len(s.hashes) {
			s.grow()
		}
		s.add(hashWord(word))
	}
}

func (s *wordSet) add(hash uint64) {
	if at := s.place(hash); s.hashes[at] == 0 {
		s.hashes[at] = hash
		s.n++
	}
}

// grow makes room for twice as many words.
func (s *wordSet) grow() {
	const fewest = 512
	old := s.hashes
	*s = wordSet{hashes: make([]uint64, max(fewest, 2*len(old)))}
	for _, hash := range old {
		if hash != 0 {
			s.add(hash)
		}
	}
}

func (s *wordSet) has(word string) bool {
	return s.n > 0 && s.hashes[s.place(hashWord(word))] != 0
}

// place returns the place of hash, or the free one where it belongs.
func (s *wordSet) place(hash uint64) uint64 {
	last := uint64(len(s.hashes)) - 1
	at := hash & last
	for s.hashes[at] != 0 && s.hashes[at] != hash {
		at = (at + 1) & last
	}
	return at
}

// hashWord returns a hash of word, which is not 0.
func hashWord(word string) uint64 { return maphash.String(wordSeed, word) | 1<<63 }

// wordSeed prevents pages made of words with the same hash.
var wordSeed = maphash.MakeSeed()

// longWords yields the words of a folded text that show its subject: those of four letters or
// more, and each two characters of a script without spaces.
func longWords(text string) iter.Seq[string] {
	const letters = 4
	return func(yield func(string) bool) {
		for word := range strings.FieldsSeq(text) {
			if first, _ := utf8.DecodeRuneInString(word); page.Dense(first) {
				if !yieldPairs(word, yield) {
					return
				}
			} else if len(word) >= letters && !yield(word) {
				return
			}
		}
	}
}

// yieldPairs yields each two characters of word that follow one another.
func yieldPairs(word string, yield func(string) bool) bool {
	before := 0 // offset of the character before the last
	last := 0
	for i := range word {
		if before < last && !yield(word[before:i]) {
			return false
		}
		before, last = last, i
	}
	return before == last || yield(word[before:])
}

// wordShare returns the share of the longer words of key that are in body.
func wordShare(key string, body *wordSet) float32 {
	shared, all := 0, 0
	for word := range longWords(key) {
		all++
		if body.has(word) {
			shared++
		}
	}
	if all == 0 {
		return 0
	}
	return float32(shared) / float32(all)
}

// titleParted returns the page's first line and its parts, folded, without short ones: those
// are the site's name.
func titleParted(first string) []string {
	parts := splitTitle(first)
	longest := 0
	for i, part := range parts {
		parts[i] = fold(part)
		longest = max(longest, len(parts[i]))
	}
	parts = append(parts, fold(first))
	return slices.DeleteFunc(parts, func(part string) bool { return 2*len(part) < longest || part == "" })
}

// titleMatch returns how much a folded line agrees with the first line of the page or one of
// its parts: 1 if it is equal.
func titleMatch(key string, parts []string) float64 {
	if len(key) < 8 {
		return 0
	}
	best := 0.0
	for _, part := range parts {
		switch {
		case part == key:
			return 1
		case len(part) > 12 && strings.Contains(key, part):
			best = max(best, 0.8*float64(len(part))/float64(len(key)))
		case strings.Contains(part, key):
			best = max(best, 0.8*float64(len(key))/float64(len(part)))
		}
	}
	return best
}
