package article

import (
	"fmt"
	"sync"
)

// Text returns the plain words of blocks as a reader would read them aloud: without captions,
// markers or markup. Blocks are separated by an empty line, the items of a list and the rows
// of a table by a line break, the cells of a row by a tab.
func Text(blocks []Block) string {
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)
	text := appendBlocks((*buffer)[:0], blocks, "\n\n")
	if cap(text) <= maxKept {
		*buffer = text
	}
	return string(text)
}

// buffers holds buffers for texts so that their memory can be reused.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// maxKept is the size above which a buffer is too large to be kept.
const maxKept = 1 << 20

// InlineText returns the plain words of inlines. A Break is a line break, an
// Image its text alternative.
func InlineText(inlines []Inline) string {
	return string(appendInlines(nil, inlines))
}

// appendBlocks appends the text of blocks to dst, with sep between those that
// have any.
func appendBlocks(dst []byte, blocks []Block, sep string) []byte {
	start := len(dst)
	for _, block := range blocks {
		dst = appendParted(dst, start, sep, func(dst []byte) []byte {
			return appendBlock(dst, block)
		})
	}
	return dst
}

// appendParted appends the output of add, after sep if dst has anything after start. It
// appends nothing if add does not.
func appendParted(dst []byte, start int, sep string, add func([]byte) []byte) []byte {
	before := len(dst)
	if before > start {
		dst = append(dst, sep...)
	}
	mark := len(dst)
	if dst = add(dst); len(dst) == mark {
		return dst[:before]
	}
	return dst
}

func appendBlock(dst []byte, block Block) []byte {
	switch block := block.(type) {
	case *Heading:
		return appendInlines(dst, block.Content)
	case *Paragraph:
		return appendInlines(dst, block.Content)
	case *Quote:
		return appendBlocks(dst, block.Body, "\n\n")
	case *Code:
		return append(dst, block.Text...)
	case *Math:
		return append(dst, block.TeX...)
	case *Embed:
		return appendBlocks(dst, block.Body, "\n\n")
	case *Post:
		return appendBlocks(dst, block.Body, "\n\n")
	case *Details:
		start := len(dst)
		dst = appendInlines(dst, block.Summary)
		return appendParted(dst, start, "\n\n", func(dst []byte) []byte {
			return appendBlocks(dst, block.Body, "\n\n")
		})
	case *Definitions:
		return appendDefinitions(dst, block)
	case *List:
		return appendList(dst, block)
	case *Table:
		return appendTable(dst, block)
	case *Figure, *Rule:
	default:
		panic(fmt.Sprintf("article: unknown block %T", block))
	}
	return dst
}

func appendDefinitions(dst []byte, list *Definitions) []byte {
	start := len(dst)
	for _, item := range list.Items {
		for _, term := range item.Terms {
			dst = appendParted(dst, start, "\n", func(dst []byte) []byte {
				return appendInlines(dst, term)
			})
		}
		dst = appendParted(dst, start, "\n", func(dst []byte) []byte {
			return appendBlocks(dst, item.Body, "\n")
		})
	}
	return dst
}

func appendList(dst []byte, list *List) []byte {
	start := len(dst)
	for _, item := range list.Items {
		dst = appendParted(dst, start, "\n", func(dst []byte) []byte {
			return appendBlocks(dst, item.Body, "\n")
		})
	}
	return dst
}

func appendTable(dst []byte, table *Table) []byte {
	start := len(dst)
	for _, row := range table.Rows {
		dst = appendParted(dst, start, "\n", func(dst []byte) []byte {
			return appendRow(dst, row)
		})
	}
	return dst
}

// appendRow appends the cells of one table row that have text, separated by tabs.
func appendRow(dst []byte, row []Cell) []byte {
	start := len(dst)
	for _, cell := range row {
		dst = appendParted(dst, start, "\t", func(dst []byte) []byte {
			return appendBlocks(dst, cell.Body, " ")
		})
	}
	return dst
}

func appendInlines(dst []byte, inlines []Inline) []byte {
	for _, inline := range inlines {
		switch inline := inline.(type) {
		case Plain:
			dst = append(dst, inline...)
		case CodeSpan:
			dst = append(dst, inline...)
		case InlineMath:
			dst = append(dst, inline...)
		case FootnoteRef:
		case Break:
			dst = append(dst, '\n')
		case *Emph:
			dst = appendInlines(dst, inline.Content)
		case *Strong:
			dst = appendInlines(dst, inline.Content)
		case *Strike:
			dst = appendInlines(dst, inline.Content)
		case *Sub:
			dst = appendInlines(dst, inline.Content)
		case *Sup:
			dst = appendInlines(dst, inline.Content)
		case *Styled:
			dst = appendInlines(dst, inline.Unstyled())
		case *Link:
			dst = appendInlines(dst, inline.Content)
		case *Image:
			dst = append(dst, inline.Alt...)
		default:
			panic(fmt.Sprintf("article: unknown inline %T", inline))
		}
	}
	return dst
}
