package assemble

import (
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// A pull quote repeats a sentence of the text, in large type beside it. It is recognised by
// its class or its aside, and by the sentence elsewhere in the text.

// The size of a pull quote: enough words that the repetition is no accident, and a largest
// number of characters.
const (
	minPulled = 5
	maxPulled = 400
)

// dropRepeats removes pull quotes from the kept blocks if the text has their words, too.
func (b *builder) dropRepeats() {
	if b.page.Kind != page.FromHTML {
		return
	}
	var boxes []int32 // the outermost elements that may be pull quotes
	for at := 0; at < len(b.kept); at++ {
		if box := b.pullBox(b.block(at).Element); box >= 0 {
			boxes = append(boxes, box)
			at = b.within(box, at, len(b.kept)) - 1
		}
	}
	if len(boxes) == 0 {
		return
	}
	var text strings.Builder
	for i, k := range b.kept {
		if b.pullBox(b.block(i).Element) < 0 {
			text.WriteString(foldWords(b.page.BlockText(int(k))))
			text.WriteByte(' ')
		}
	}
	for _, box := range boxes {
		if element := &b.page.Elements[box]; b.repeats(element, text.String()) {
			b.kept = slices.DeleteFunc(b.kept, func(i int32) bool { return element.Block <= i && i < element.EndBlock })
		}
	}
}

// pullBox returns the outermost element around e that may be a pull quote, or -1.
func (b *builder) pullBox(e int32) int32 {
	found := int32(-1)
	for ; e > 0; e = b.page.Elements[e].Parent {
		element := &b.page.Elements[e]
		if (element.Tag == page.Aside || b.classOf(e)&pullQuote != 0) && b.chars(element) <= maxPulled {
			found = e
		}
	}
	return found
}

// repeats reports whether text has a sentence of element and the rest of element is shorter,
// such as the speaker or a share button.
func (b *builder) repeats(element *page.Element, text string) bool {
	repeated, other := int32(0), int32(0)
	for i := element.Block; i < element.EndBlock; i++ {
		words := b.page.Blocks[i].Words
		if words >= minPulled && strings.Contains(text, foldWords(b.page.BlockText(int(i)))) {
			repeated += words
		} else {
			other += words
		}
	}
	return repeated > other
}
