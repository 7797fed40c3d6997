package format

import (
	"fmt"

	"presscut/extract/article"
)

// A type switch over blocks or inlines ends with one of these: a type that it
// does not know is a fault of this package, which must not lose text in silence.

func unknownBlock(block article.Block) { panic(fmt.Sprintf("format: unknown block %T", block)) }

func unknownInline(inline article.Inline) { panic(fmt.Sprintf("format: unknown inline %T", inline)) }
