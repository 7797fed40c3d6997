// Package page holds a page in the one form that every stage between reading and rendering
// shares: three flat tables over the page's source.
//
// An HTML page and a text dump both become a Page. Elements are the page's structure, blocks
// its lines of text, runs the pieces of a block's text. All three are in document order and
// refer to each other by index and to the source by byte offset; nothing is copied and there
// is no tree.
//
//	Elements   html  body  div  p         a              p
//	Blocks                      0                        1
//	Runs                        "Read "   "the report"   "More."
//
// An element's content is a contiguous range of blocks, so any count over a container is a
// difference of prefix sums.
package page

import (
	"slices"

	"presscut/extract/internal/spare"
)

// Kind is the kind of source that a page was read from.
type Kind uint8

// The kinds of source.
const (
	FromHTML Kind = iota
	FromText
)

// Page is a page cut into elements, blocks and runs.
type Page struct {
	Kind   Kind
	Source []byte // UTF-8; offsets below point into it

	// Elements are the page's elements in the order in which they open.
	// Elements[0] is the root, which has no tag and holds all others.
	Elements []Element

	// Blocks are the page's blocks, in the order of the source.
	Blocks []Block

	// Runs are the text, line breaks and images of the blocks, in order.
	Runs []Run

	// Names are the distinct values of class and id attributes. Names[0] is
	// the empty string.
	Names []string
}

// elementBytes and blockBytes are the average bytes of source for an element and a block in
// the development corpora, for the tables' first size.
const (
	elementBytes = 200
	blockBytes   = 1000
)

// released holds pages whose tables can be reused.
var released spare.List[Page]

// New returns a page over source with empty tables.
func New(kind Kind, source []byte) *Page {
	p := released.Take()
	*p = Page{
		Kind:     kind,
		Source:   source,
		Elements: slices.Grow(p.Elements[:0], len(source)/elementBytes),
		Blocks:   slices.Grow(p.Blocks[:0], len(source)/blockBytes),
		Runs:     slices.Grow(p.Runs[:0], 2*len(source)/blockBytes),
	}
	return p
}

// maxReleased is the number of bytes above which a page's tables are too large to be kept for
// the next page.
const maxReleased = 8 << 20

// Release gives the memory of p's tables to the next page. Only the strings in Names may be
// used after it.
func (p *Page) Release() {
	p.Source, p.Names = nil, nil
	size := spare.Size(p.Elements) + spare.Size(p.Blocks) + spare.Size(p.Runs)
	if size <= maxReleased {
		released.Keep(p)
	}
}

// Element is one element of the page. In a text dump, elements are the structure that its
// marks imply: headings, list items, quotes.
type Element struct {
	Tag    Tag
	Flags  Flags
	Parent int32 // index of the element that holds it; the root's is -1

	// Source[Start:Body] is the start tag, empty if it is implied; Source[Body:End] is the
	// content up to the end tag.
	Start, Body, End int32

	// Blocks[Block:EndBlock] are the blocks within the element. The two are equal if it has
	// none, as for an image: Block is then the block that it is in or before.
	Block, EndBlock int32

	Class, ID int32 // indices into Names
}

// Flags are facts about an element by its attributes.
type Flags uint16

// The flags.
const (
	Hidden      Flags = 1 << iota // hidden by attribute, inline style or aria-hidden
	ArticleBody                   // itemprop="articleBody" or the like
	HasItemprop                   // any itemprop
	HasRel                        // any rel
	HasProperty                   // any property, an attribute of RDFa
	Concealed                     // out of sight by attribute or inline style; aria-hidden alone does not count
	Shadow                        // a template whose content browsers show in place
	HasRole                       // any role
	HasTeX                        // any of TeXAttributes
	Typeset                       // a style that changes the type of a part of a line: bold, italic, struck out, raised
)

// TeXAttributes are the attributes in which elements painted by a script hold their TeX.
var TeXAttributes = [...]string{"data-latex", "data-math", "data-tex", SubstackAttribute}

// SubstackAttribute holds Substack's data about an element, such as the TeX of a formula.
const SubstackAttribute = "data-attrs"

// Drops reports whether the text in e is not text of the page.
func (e *Element) Drops() bool { return e.Tag.Has(Dropped) && e.Flags&Shadow == 0 }

// Block is a run of text between two places where a line must break: the
// largest piece of text that is kept or dropped as a whole.
type Block struct {
	Element     int32 // innermost element that is not inline and holds the block
	Run, EndRun int32 // Runs[Run:EndRun] are its pieces
	Counts
}

// Run is a piece of a block's text within one element.
type Run struct {
	// Source[Start:End] is the text, raw: with entities and line breaks as in the source. It is
	// empty for a line break or an image, which is then Element.
	Start, End int32
	Element    int32 // innermost element around it, or its own element
}

// Verdict is the ranking's judgement of one block.
type Verdict struct {
	Keep bool
	Rule Rule    // the reason for Keep
	P    float32 // probability that the block belongs to the article
}

// Set sets the verdict and its rule.
func (v *Verdict) Set(keep bool, by Rule) { v.Keep, v.Rule = keep, by }

// Rule is the reason why a block is kept or dropped.
type Rule uint8

// The rules.
const (
	Cut         Rule = iota // its probability
	AmidText                // kept: a paragraph among those of the article
	AboveText               // kept: a heading whose text is
	WithItems               // kept or dropped: most of its list, table, code or quotation was
	AuthorBox               // dropped: it is about the author
	OutOfSight              // dropped: the page conceals it
	Copy                    // dropped: it repeats an earlier block
	WithoutText             // dropped: a heading at the end whose text was dropped
)

// Text returns the source of a run.
func (p *Page) Text(r Run) []byte { return p.Source[r.Start:r.End] }

// In reports whether element e is a or lies within a.
func (p *Page) In(e, a int32) bool {
	for e > a {
		e = p.Elements[e].Parent
	}
	return e == a
}

// Closest returns the innermost element from e outwards whose tag has all of
// traits, or -1.
func (p *Page) Closest(e int32, traits Traits) int32 {
	for e >= 0 && !p.Elements[e].Tag.Has(traits) {
		e = p.Elements[e].Parent
	}
	return e
}
