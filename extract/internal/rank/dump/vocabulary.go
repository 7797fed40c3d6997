package dump

import "presscut/extract/internal/spare"

// vocabulary has the words of the page's running text. Common words distinguish sentences from
// labels in every language, without a list of stop words; known words distinguish a caption or
// subhead from a menu.
type vocabulary struct {
	words [vocabularySize]struct {
		blocks uint16 // running blocks that have the word
		last   uint16 // the last of them, counted from 1
		title  bool   // the page's first line has it
	}
	prose uint16 // running blocks of the page
}

// vocabularies holds free vocabularies.
var vocabularies spare.List[vocabulary]

const (
	vocabularySize = 1 << 14

	// commonShare is the share of running blocks that have a common word: a sixth.
	commonShare = 6

	// maxTitle is the number of words of the page's first line that are used.
	maxTitle = 24
)

// read reads the words of the page.
func (v *vocabulary) read(d *described) {
	*v = vocabulary{}
	for i := range d.facts {
		f := &d.facts[i]
		if !f.prose || v.prose == 1<<16-1 {
			continue
		}
		v.prose++
		for _, h := range d.tokens[f.token:f.endToken] {
			if w := &v.words[h%vocabularySize]; w.last != v.prose {
				w.last = v.prose
				w.blocks++
			}
		}
	}
	if len(d.facts) > 0 {
		for _, h := range d.firstTokens(0, maxTitle) {
			v.words[h%vocabularySize].title = true
		}
	}
}

// shares returns the shares of tokens that are common, known and in the page's first line. The
// words of running text itself are known only if other blocks have them too.
func (v *vocabulary) shares(tokens []uint32, prose bool) (common, known, title uint8) {
	enough := max(v.prose/commonShare, 2)
	least := uint16(1)
	if prose {
		least = 2
	}
	var commons, knowns, titles float32
	for _, h := range tokens {
		w := &v.words[h%vocabularySize]
		if w.blocks >= enough {
			commons++
		}
		if w.blocks >= least {
			knowns++
		}
		if w.title {
			titles++
		}
	}
	n := float32(len(tokens))
	return share(commons, n), share(knowns, n), share(titles, n)
}
