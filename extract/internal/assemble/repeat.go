package assemble

import (
	"slices"
	"strings"

	"presscut/extract/internal/page"
)

// A pull quote repeats a sentence of the text, in large type beside it. It is known
// by its class or its aside, and by the sentence that stands elsewhere in the text.

// What a pull quote has: so many words at least, that they stand twice by no chance, and
// so many characters at most.
const (
	minPulled = 5
	maxPulled = 400
)

// dropRepeats takes the pull quotes out of the kept blocks whose words the text has too.
func (b *builder) dropRepeats() {
	if b.page.Kind != page.FromHTML {
		return
	}
	var boxes []int32 // that may be pull quotes, the outermost only
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

// repeats reports whether a sentence of element stands in text, and all else in it is
// shorter: who said it, a button to share it.
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
