package rank

import (
	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// Words returns the places in the word table for block i of p, and the weight of their sum.
func Words(p *page.Page, i int) (places []uint16, weight float32) {
	var t tokens
	t.words(p, &p.Blocks[i])
	return append(places, t.hash[:t.n]...), tokenWeight(t.n)
}

// leastWeight is the weight below which the names of a far ancestor are left
// out of training, because they are not worth the time.
const leastWeight = 0.1

// Names returns the places in the name table for block i of p, with the weight of each.
func Names(p *page.Page, i int) (places []uint16, weights []float32) {
	weight := float32(1)
	add := func(hash uint32) {
		places = append(places, uint16(nameIndex(hash)))
		weights = append(weights, weight)
	}
	for e := p.Blocks[i].Element; e >= 0 && weight > leastWeight; e = p.Elements[e].Parent {
		element := &p.Elements[e]
		for _, name := range [...]string{p.Names[element.Class], p.Names[element.ID]} {
			for hash := range nameTokens(name) {
				add(hash)
			}
		}
		add(tagToken(element.Tag))
		weight *= nameDecay
	}
	return places, weights
}

// Rows returns the features of the blocks of p, NumFeatures bytes each.
func (m *Model) Rows(p *page.Page) []uint8 {
	var flat []uint8
	for _, r := range m.rows(p, declare.Read(p), new(memory)) {
		flat = append(flat, r[:numFeatures]...)
	}
	return flat
}

// WithoutWords returns m for judging pages in a language whose words it does not know.
func (m *Model) WithoutWords() *Model {
	n := *m
	n.words = make([]byte, len(m.words))
	return &n
}
