package assemble

import (
	"slices"

	"presscut/extract/internal/page"
	"presscut/extract/internal/pictures"
)

// maxOthers is the largest number of further addresses of a picture: sets have a dozen.
const maxOthers = 64

// otherAddresses returns the addresses of an image except its best: those of its sets, the
// largest first, then those of its own attributes.
func (b *builder) otherAddresses(e int32, tag *pictures.Tag, best string) []string {
	sets := slices.Clone(tag.Sets())
	if picture := b.page.Elements[e].Parent; b.page.Elements[picture].Tag == page.Picture {
		for i, end := picture+1, b.subtree(picture); i < end && len(sets) < maxOthers; i++ {
			if b.page.Elements[i].Tag == page.Source {
				sets = append(sets, b.page.Attr(i, "srcset"), b.page.Attr(i, "data-srcset"))
			}
		}
	}
	type candidate struct {
		address string
		size    float64
	}
	var candidates []candidate
	for _, set := range sets {
		for address, size, rest := pictures.NextCandidate(set); address != "" && len(candidates) < maxOthers; address, size, rest = pictures.NextCandidate(rest) {
			at := len(candidates)
			for at > 0 && candidates[at-1].size < size {
				at--
			}
			candidates = slices.Insert(candidates, at, candidate{address, size})
		}
	}
	var others []string
	add := func(address string) {
		if address = b.resolveImage(address); address != "" && address != best && !slices.Contains(others, address) {
			others = append(others, address)
		}
	}
	for _, c := range candidates {
		add(c.address)
	}
	for _, address := range tag.Addresses() {
		add(address)
	}
	return others
}
