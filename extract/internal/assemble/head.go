package assemble

import (
	"strings"
	"unicode"

	"presscut/extract/article"
	"presscut/extract/internal/page"
)

// The body does not repeat fields of the record: the title, or the line with the author's
// name. They are looked for among the first blocks only, because authors are named in the
// text, too.
const (
	// headBlocks is how many of the first kept blocks may belong to the head.
	headBlocks = 8
	// bylineWords is how many words a byline may have besides the names and numbers: "By A.
	// Smith, chief reporter in London".
	bylineWords = 5
	// dateWords is how many words belong to each number if the line gives the date: "publié le
	// 1er mars", "mis à jour le 2 mars", "temps de lecture 3 min".
	dateWords = 2
	// kickedWords is the smallest number of words in a title after a kicker; a subhead may end
	// with a shorter one.
	kickedWords = 3
)

// dropHead drops the title and the byline from the kept blocks.
func (b *builder) dropHead(about article.Meta) {
	title := foldWords(about.Title)
	most := headWords(about)
	kept := b.kept[:0]
	for i, block := range b.kept {
		if i < headBlocks && b.page.Blocks[block].Words <= most+b.page.Blocks[block].Digits {
			words := foldWords(b.page.BlockText(int(block)))
			if words == title || b.endsWithTitle(block, words, title) || isByline(words, about.Authors, yearOf(about)) {
				continue
			}
		}
		kept = append(kept, block)
	}
	b.kept = kept
}

// endsWithTitle reports whether block is a heading with a kicker before the title, with or
// without a space between them.
func (b *builder) endsWithTitle(block int32, words, title string) bool {
	return strings.Count(title, " ")+1 >= kickedWords && strings.HasSuffix(words, title) && b.page.Closest(b.page.Blocks[block].Element, page.Heading) >= 0
}

// headWords returns the largest number of words in a block of the head, besides its numbers.
func headWords(about article.Meta) int32 {
	names := int32(0)
	for _, a := range about.Authors {
		names += countWords(a)
	}
	return max(countWords(about.Title), names+bylineWords) + 2
}

// countWords returns the number of words in s, counted as in blocks.
func countWords(s string) int32 {
	var c page.Counter
	c.Reset()
	c.Add([]byte(s), false)
	c.Done()
	return c.Words
}

// yearOf returns the year in which the article was published, or "" if that is not known.
func yearOf(about article.Meta) string {
	year, _, _ := strings.Cut(about.Published, "-")
	return year
}

// isByline reports whether folded words are the names of the authors and little else. Words
// that begin with a digit belong to a date. So do some of the other words if one of the
// numbers is the year of publication and a name comes before all of them.
func isByline(words string, authors []string, year string) bool {
	named, first := false, false
	opening := words[:max(strings.IndexFunc(words, unicode.IsDigit), 0)]
	for _, a := range authors {
		name := foldWords(a)
		if rest, found := cutWords(words, name); found && name != "" {
			words, named = rest, true
			_, opens := cutWords(opening, name)
			first = first || opens
		}
	}
	left, numbers, dated := 0, 0, false
	for word := range strings.FieldsSeq(words) {
		if strings.IndexFunc(word, unicode.IsDigit) == 0 {
			numbers++
		} else {
			left++
		}
		dated = dated || word == year
	}
	return named && (left <= bylineWords || first && dated && left <= bylineWords+dateWords*numbers)
}

// cutWords removes name from words if it occurs there as whole words.
func cutWords(words, name string) (rest string, found bool) {
	before, after, found := strings.Cut(" "+words+" ", " "+name+" ")
	return strings.TrimSpace(before + " " + after), found
}

// foldWords returns the words of s in lower case, separated by single spaces.
func foldWords(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
}
