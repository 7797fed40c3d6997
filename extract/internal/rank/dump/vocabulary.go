package dump

// vocabulary knows the words of the page's running text. Which words are common
// there tells sentences from labels in every language, without a list of stop
// words; which are known there tells a caption or subhead from a menu.
type vocabulary struct {
	blocks [vocabularySize]uint16 // running blocks that have a word, by its hash
	prose  uint16                 // running blocks of the page
	title  [vocabularySize / 64]uint64
}

const (
	vocabularySize = 1 << 14

	// commonShare is the share of running blocks that have a common word: a sixth.
	commonShare = 6

	// maxTitle is how many words of the page's first line are looked at.
	maxTitle = 24
)

func (d *described) readVocabulary() *vocabulary {
	v := new(vocabulary)
	var last [vocabularySize]uint16 // the last running block that had the word
	for i := range d.facts {
		f := &d.facts[i]
		if !f.prose || v.prose == 1<<16-1 {
			continue
		}
		v.prose++
		for _, h := range d.tokens[f.token:f.endToken] {
			if p := h % vocabularySize; last[p] != v.prose {
				last[p] = v.prose
				v.blocks[p]++
			}
		}
	}
	if len(d.facts) > 0 {
		for _, h := range d.firstTokens(0, maxTitle) {
			v.title[h%vocabularySize/64] |= 1 << (h % 64)
		}
	}
	return v
}

// shares returns how many of tokens are common, known and in the page's first
// line. The words of running text itself are known when others have them too.
func (v *vocabulary) shares(tokens []uint32, prose bool) (common, known, title uint8) {
	enough := max(v.prose/commonShare, 2)
	least := uint16(1)
	if prose {
		least = 2
	}
	var commons, knowns, titles float32
	for _, h := range tokens {
		n := v.blocks[h%vocabularySize]
		if n >= enough {
			commons++
		}
		if n >= least {
			knowns++
		}
		if v.title[h%vocabularySize/64]&(1<<(h%64)) != 0 {
			titles++
		}
	}
	n := float32(len(tokens))
	return share(commons, n), share(knowns, n), share(titles, n)
}
