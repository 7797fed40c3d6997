package format

import (
	"fmt"

	"presscut/extract/article"
)

// A type switch over blocks or inlines ends with one of these: an unknown type is a fault of
// this package, which must not lose text silently.

func unknownBlock(block article.Block) { panic(fmt.Sprintf("format: unknown block %T", block)) }

func unknownInline(inline article.Inline) { panic(fmt.Sprintf("format: unknown inline %T", inline)) }
