package article

import (
	"slices"
	"strings"
)

// Block is a part of the body on lines of its own: one of *Heading, *Paragraph, *List,
// *Definitions, *Quote, *Code, *Table, *Figure, *Math, *Embed, *Details, *Post and *Rule.
type Block interface{ block() }

// Heading is a subhead of the article.
type Heading struct {
	Level   int // 2 to 6; 1 is the title, which is not in the body
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
	Reversed bool     // the numbers count down
	Numerals Numerals // the form of the numbers
	Items    []Item
}

// Number returns the number of item i of an ordered list.
func (l *List) Number(i int) int {
	if l.Reversed {
		return l.Start - i
	}
	return l.Start + i
}

// Numerals is the form of a list's numbers, by its name in HTML.
type Numerals string

// The numerals.
const (
	Digits       Numerals = ""
	SmallLetters Numerals = "a"
	Letters      Numerals = "A"
	SmallRoman   Numerals = "i"
	Roman        Numerals = "I"
)

// Item is one item of a List, usually a single paragraph.
type Item struct {
	Task Task // set only if a paragraph comes first
	Body []Block
}

// Task is the state of a list item that is a task.
type Task uint8

// The kinds of items.
const (
	NoTask Task = iota
	OpenTask
	DoneTask
)

// Box returns the checkbox before the item's text, with a space after it.
func (t Task) Box() string {
	switch t {
	case OpenTask:
		return "[ ] "
	case DoneTask:
		return "[x] "
	}
	return ""
}

// Definitions is a list of terms with their definitions.
type Definitions struct {
	Items []Definition
}

// Definition is one entry of Definitions. An entry without terms continues the one before it.
type Definition struct {
	Terms [][]Inline // usually one
	Body  []Block
}

// Quote is a block quotation or a callout.
type Quote struct {
	Callout Callout // "" for a quotation
	Body    []Block
}

// Callout is the kind of a box set off from the text, named as in GitHub's alerts. The zero
// value means that a Quote is not one.
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
	Language string // as the page declares it, in lower case; "" if it does not
	Text     string // without a final newline
}

// Table is a table of data. Every row has as many cells as the widest one; a cell that spans
// several places is in the first of them.
type Table struct {
	Caption []Inline
	Header  int     // number of header rows at the top
	Align   []Align // one for each column
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

// Figure is one or more images with their caption, or a caption whose picture the page does
// not have. Captions are not part of the article's plain text.
type Figure struct {
	Images  []Image
	Caption []Inline
}

// Image is a picture, as a part of a figure or within a line of text.
type Image struct {
	URL     string // absolute if the page's address is known; a data: address if the page holds the picture itself
	Alt     string // the page's text alternative
	Caption string // its figure's caption as plain text; set in Meta.Images only
	Link    string // target of the picture's link, "" in Meta.Images

	// Others are further addresses of the picture, in other sizes or forms, if they were
	// requested; the best first.
	Others []string
}

// Math is a formula on a line of its own.
type Math struct {
	TeX string
}

// Embed is content of another site within the article, such as a video or a post of a social
// network.
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

// Break is a line break of the text, as in verse or an address.
type Break struct{}

// Emph is stressed text, usually in italics.
type Emph struct{ Content []Inline }

// Strong is text of strong importance, usually in bold.
type Strong struct{ Content []Inline }

// Strike is text that is no longer valid, struck out.
type Strike struct{ Content []Inline }

// Sub is text set below the line.
type Sub struct{ Content []Inline }

// Sup is text set above the line.
type Sup struct{ Content []Inline }

// Styled is text with an HTML mark that has no equivalent in Markdown and plain text.
type Styled struct {
	Style   Style
	Title   string // the long form of an Abbreviated text, or the reading of an Annotated one
	Content []Inline
}

// Style is a kind of Styled text.
type Style string

// The kinds of Styled text, by the names of their elements in HTML.
const (
	Highlighted Style = "mark"
	Inserted    Style = "ins"
	Abbreviated Style = "abbr"
	Keyed       Style = "kbd"  // text for a reader to type
	Annotated   Style = "ruby" // text with a note beside it, usually its reading
)

// Unstyled returns s in the form for formats without a sign for its style.
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
	URL     string // absolute if the page's address is known
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
