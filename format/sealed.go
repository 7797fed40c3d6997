package format

import (
	"fmt"

	"presscut/extract/article"
)

// A type switch over blocks or inlines ends with one of these: an unknown type is a fault of
// this package, which must not lose text silently.

func unknownBlock(block article.Block) { panic(fmt.Sprintf("format: unknown block %T", block)) }

func unknownInline(inline article.Inline) { panic(fmt.Sprintf("format: unknown inline %T", inline)) }

// unmarked returns the content of an inline that only marks it, in the form for formats without
// such a mark.
func unmarked(inline article.Inline) []article.Inline {
	switch x := inline.(type) {
	case *article.Emph:
		return x.Content
	case *article.Strong:
		return x.Content
	case *article.Strike:
		return x.Content
	case *article.Sub:
		return x.Content
	case *article.Sup:
		return x.Content
	case *article.Styled:
		return x.Unstyled()
	}
	unknownInline(inline)
	return nil
}
