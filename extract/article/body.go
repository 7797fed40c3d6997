package article

import (
	"slices"
	"strings"
)

// Block is a part of the body that stands on lines of its own: one of
// *Heading, *Paragraph, *List, *Definitions, *Quote, *Code, *Table, *Figure,
// *Math, *Embed, *Details, *Post and *Rule.
type Block interface{ block() }

// Heading is a subhead of the article.
type Heading struct {
	Level   int // 2 to 6; 1 is the title, which the body does not hold
	Content []Inline
}

// Paragraph is a run of text.
type Paragraph struct {
	Content []Inline
}

// List is a list of items, numbered or not.
type List struct {
	Ordered  bool
	Start    int      // number of the first item of an ordered list
	Reversed bool     // the numbers go down
	Numerals Numerals // what the numbers are written in
	Items    []Item
}

// Number returns the number of item i of an ordered list.
func (l *List) Number(i int) int {
	if l.Reversed {
		return l.Start - i
	}
	return l.Start + i
}

// Numerals are what the numbers of a list are written in, as HTML calls them.
type Numerals string

// The numerals.
const (
	Digits       Numerals = ""
	SmallLetters Numerals = "a"
	Letters      Numerals = "A"
	SmallRoman   Numerals = "i"
	Roman        Numerals = "I"
)

// Item is one item of a List, most often a single paragraph.
type Item struct {
	Task Task // set only where a paragraph comes first
	Body []Block
}

// Task tells of an item whether it is one of a list of tasks, and done.
type Task uint8

// The kinds of items.
const (
	NoTask Task = iota
	OpenTask
	DoneTask
)

// Box returns the box, with a space behind it, that stands before the item's text.
func (t Task) Box() string {
	switch t {
	case OpenTask:
		return "[ ] "
	case DoneTask:
		return "[x] "
	}
	return ""
}

// Definitions is a list of terms with what each of them means.
type Definitions struct {
	Items []Definition
}

// Definition is one entry of Definitions. An entry without terms goes on with
// the one before it.
type Definition struct {
	Terms [][]Inline // most often one
	Body  []Block
}

// Quote is a block quotation or a callout.
type Quote struct {
	Callout Callout // "" for a quotation
	Body    []Block
}

// Callout is the kind of a box that stands out from the text, in the words of
// GitHub's alerts. The zero value means that a Quote is none.
type Callout string

// The callouts.
const (
	Note      Callout = "note"
	Tip       Callout = "tip"
	Important Callout = "important"
	Warning   Callout = "warning"
	Caution   Callout = "caution"
)

// Code is a block of program text or other text whose line breaks and spaces
// count.
type Code struct {
	Language string // as the page names it, lower case; "" when it does not
	Text     string // without a final newline
}

// Table is a table of data. Every row has as many cells as the widest one;
// a cell that spans several places stands in the first of them.
type Table struct {
	Caption []Inline
	Header  int     // how many of the first rows are header rows
	Align   []Align // one a column
	Rows    [][]Cell
}

// Cell is one cell of a Table.
type Cell struct {
	Body []Block
}

// Align is the alignment of a table's column.
type Align uint8

// The alignments of a column.
const (
	AlignNone Align = iota
	AlignLeft
	AlignCenter
	AlignRight
)

// Figure is one or more images with their caption, or a caption whose picture the
// page does not hold. Captions are not part of
// the article's plain text.
type Figure struct {
	Images  []Image
	Caption []Inline
}

// Image is a picture, as a part of a figure or within a line of text.
type Image struct {
	URL     string // absolute where the page's address is known; a data: address when the page holds the picture itself
	Alt     string // the page's text alternative
	Caption string // its figure's caption as plain text; set in Meta.Images only
	Link    string // where the picture leads, "" in Meta.Images

	// Others are further addresses of the picture, in other sizes or forms, if they
	// were asked for; the best first.
	Others []string
}

// Math is a formula on a line of its own.
type Math struct {
	TeX string
}

// Embed stands for content of another site shown within the article, such as
// a video or a post of a social network.
type Embed struct {
	URL    string
	Title  string
	Poster string  // address of the picture that a video shows before it is played
	Body   []Block // the embed's own text, such as a post's words
}

// Details is content below a summary that a reader can open and close.
type Details struct {
	Summary []Inline
	Body    []Block
}

// Post is one contribution to a forum or Q&A thread, whose posts are the body.
type Post struct {
	Author    string
	Published string // as Meta.Published
	Body      []Block
}

// Rule is a break between parts of the text.
type Rule struct{}

func (*Heading) block()     {}
func (*Paragraph) block()   {}
func (*List) block()        {}
func (*Definitions) block() {}
func (*Quote) block()       {}
func (*Code) block()        {}
func (*Table) block()       {}
func (*Figure) block()      {}
func (*Math) block()        {}
func (*Embed) block()       {}
func (*Details) block()     {}
func (*Post) block()        {}
func (*Rule) block()        {}

// Inline is a part of a line of text: one of Plain, CodeSpan, InlineMath,
// FootnoteRef, Break, *Emph, *Strong, *Strike, *Sub, *Sup, *Styled, *Link and *Image.
type Inline interface{ inline() }

// Plain is text without markup: white space folded to single spaces, entities
// resolved.
type Plain string

// CodeSpan is program text within a line.
type CodeSpan string

// InlineMath is a formula within a line, in TeX.
type InlineMath string

// FootnoteRef is the mark of a footnote: the label of one of
// Article.Footnotes. It is not part of the article's plain text.
type FootnoteRef string

// Break is a line break that the text asks for, as in verse or an address.
type Break struct{}

// Emph is stressed text, most often in italics.
type Emph struct{ Content []Inline }

// Strong is text of strong importance, most often in bold.
type Strong struct{ Content []Inline }

// Strike is text that is no longer valid, struck out.
type Strike struct{ Content []Inline }

// Sub is text set below the line.
type Sub struct{ Content []Inline }

// Sup is text set above the line.
type Sup struct{ Content []Inline }

// Styled is text under a mark of HTML that Markdown and plain text have no sign for.
type Styled struct {
	Style   Style
	Title   string // what an Abbreviated text is short for, or how an Annotated one is read
	Content []Inline
}

// Style is a kind of Styled text.
type Style string

// The kinds of Styled text, by the names of their elements in HTML.
const (
	Highlighted Style = "mark"
	Inserted    Style = "ins"
	Abbreviated Style = "abbr"
	Keyed       Style = "kbd"  // what a reader is to type
	Annotated   Style = "ruby" // with a note beside it, most often how it is read
)

// Unstyled returns s as formats write it that have no sign for its style.
func (s *Styled) Unstyled() []Inline {
	switch s.Style {
	case Keyed:
		return []Inline{CodeSpan(strings.ReplaceAll(InlineText(s.Content), "\n", " "))}
	case Annotated:
		return append(slices.Clip(s.Content), Plain("("+s.Title+")"))
	}
	return s.Content
}

// Link is text that leads to another place.
type Link struct {
	URL     string // absolute where the page's address is known
	Content []Inline
}

func (Plain) inline()       {}
func (CodeSpan) inline()    {}
func (InlineMath) inline()  {}
func (FootnoteRef) inline() {}
func (Break) inline()       {}
func (*Emph) inline()       {}
func (*Strong) inline()     {}
func (*Strike) inline()     {}
func (*Sub) inline()        {}
func (*Sup) inline()        {}
func (*Styled) inline()     {}
func (*Link) inline()       {}
func (*Image) inline()      {}
