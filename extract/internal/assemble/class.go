package assemble

import (
	"bytes"
	"strings"
	"sync"

	"presscut/extract/internal/page"
)

// class is the set of kinds that the words of a class attribute assign to an element, as bits.
type class uint64

const (
	read          class = 1 << iota // the attribute was read
	unseen                          // hidden, or a button beside the text
	calloutBox                      // a box set off from the text
	codeBox                         // a block of code with its numbers and buttons
	pictureBox                      // an image with its caption
	caption                         // the caption of an image
	formula                         // a formula, in however many forms
	formulaCode                     // a formula, on an element for code
	display                         // a formula on a line of its own
	codeText                        // code, whatever elements hold it
	codeLine                        // a line of code
	codeAlone                       // code on lines of its own
	lineNumber                      // numbers beside the lines of code
	postBox                         // a post of a social network
	noteMark                        // the mark of a footnote
	boxTitle                        // the title of a callout
	commentText                     // the text of a reader's comment
	commentAuthor                   // the author of a comment
	postText                        // the text of a post in a forum
	inlineNote                      // a footnote in place of its mark
	pullQuote                       // words of the text repeated to catch the eye
	selfLink                        // a heading's link to itself
	noteBox                         // footnotes or references
	raisedText                      // text above the line
	tabName                         // the name of a panel, to open it
	keptLines                       // line breaks in the source are line breaks of the text
	tabBar                          // holds tabs
	tabLabels                       // holds tabs that are labels, or all of a set
	tabPanel                        // the text that a tab opens
	typedText                       // a paragraph of a word processor, which may be an item of a list
	verse                           // lines of a poem, even if preformatted
	taskList                        // a list of tasks without boxes of a form
	doneTask                        // a task of such a list, or its box, that is done
	quoteBox                        // a quotation with the line that names its source
	codeNotes                       // numbered notes on lines of code
	openingTitle                    // the title of a callout that begins with it
	linkCard                        // a link drawn as a box with the title of its target
	citation                        // an entry of a bibliography with its label
	rawTeX                          // a formula as text, if it looks like one
	kindWord                        // the kind of a callout only: other boxes use the same word
)

// classOf returns the class of element e by its class attribute.
func (b *builder) classOf(e int32) class {
	name := b.page.Elements[e].Class
	if name == 0 {
		return 0
	}
	if b.class[name] == 0 {
		b.class[name] = readClass(b.page.Names[name])
	}
	return b.class[name]
}

// maxClassWord is the length of the longest word of classWords.
const maxClassWord = len("react-syntax-highlighter-line-number")

func readClass(names string) class {
	found := read
	var word [maxClassWord]byte
	for i := 0; i < len(names); i++ {
		n := 0
		for ; i < len(names) && names[i] > ' '; i++ {
			if n < len(word) {
				word[n] = page.Lower(names[i])
			}
			n++
		}
		if 0 < n && n <= len(word) {
			found |= wordClass(word[:n])
			if bytes.Contains(word[:n], []byte("pull")) && bytes.Contains(word[:n], []byte("quote")) {
				found |= pullQuote // "article--pullquote", "PullQuote_root__x1"
			}
			if found&pictureBox == 0 && (bytes.HasSuffix(word[:n], []byte("caption")) || bytes.HasSuffix(word[:n], []byte("credit"))) {
				found |= caption // "figure__caption", "photo-credit"
			}
			if hash := hashed(names[i-n : i]); hash > 0 {
				found |= wordClass(word[:n-hash])
			}
		}
	}
	return found
}

// minHash and maxHash bound the number of characters that stylesheet builders append to a
// class to make it unique: "admonitionHeading_Gvgb".
const minHash, maxHash = 4, 6

// hashed returns the length of the suffix that a stylesheet builder appended to a word, with
// the underscore before it: letters and digits that are not all small letters. It returns 0 if
// there is none.
func hashed(word string) int {
	at := strings.LastIndexByte(word, '_')
	if at <= 0 {
		return 0
	}
	n := len(word) - at - 1
	if n < minHash || n > maxHash || strings.ToLower(word[at:]) == word[at:] && !strings.ContainsAny(word[at:], "0123456789") {
		return 0
	}
	return n + 1
}

// wordClass returns the class of an element by a word of its class attribute.
func wordClass(word []byte) class { return classesByWord()[string(word)] }

// classesByWord returns classWords by word. It is built when the first page asks.
var classesByWord = sync.OnceValue(func() map[string]class {
	byWord := map[string]class{}
	for _, row := range classWords {
		for word := range strings.FieldsSeq(row.words) {
			byWord[word] |= row.class
		}
	}
	return byWord
})
