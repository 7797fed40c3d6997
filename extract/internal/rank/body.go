package rank

import (
	"bytes"

	"presscut/extract/internal/declare"
	"presscut/extract/internal/page"
)

// Some pages, a quarter of today's news pages, also give the text of their article to
// machines: as articleBody in JSON-LD (schema.org/articleBody). That text belongs to the
// article. It is often cut short or lacks lists, tables and subheads, so it is only believed
// if it has most of the text that the trees would keep, and only blocks of prose are doubted
// for not being in it.
const (
	bodyTrust = 3   // raise of the log-odds of blocks in it
	bodyDoubt = 4   // reduction for blocks of prose between them that it lacks
	tailDoubt = 2   // reduction for prose after the last of them: it may be cut short
	bodyHolds = 0.6 // share of a block's groups of words from which the block is in it
	bodyLacks = 0.2 // and up to which it lacks the block
	bodyShare = .75 // share of the expected text that the body must have
	bodyWords = 10  // words of the shortest block that is looked for
)

// unsaid are the elements whose text articleBody often omits.
var unsaid = insideBit(page.H2) | insideBit(page.H3) | insideBit(page.H4) | insideBit(page.Table) | insideBit(page.Pre)

// trustBody lowers the doubts of the blocks in the article's text in JSON-LD, and raises those
// of others.
func trustBody(p *page.Page, d *declare.Declared, m *memory, probabilities, doubts []float32) {
	body := declaredBody(d)
	if len(body) < repeatGram {
		return
	}
	shares := heldShares(p, m, body)
	expected, held := 0.0, 0.0
	first, last := len(shares), -1
	for i, share := range shares {
		if share == unknownShare {
			continue
		}
		w := float64(weight(&p.Blocks[i]) * float64(probabilities[i]))
		expected += w
		if share >= bodyHolds {
			held += w
			first, last = min(first, i), i
		}
	}
	if held < bodyShare*expected {
		return
	}
	for i, share := range shares {
		switch {
		case share == unknownShare:
		case share >= bodyHolds:
			doubts[i] -= bodyTrust
		case share > bodyLacks || i < first || m.elements[p.Blocks[i].Element].inside&unsaid != 0:
		case i < last:
			doubts[i] += bodyDoubt
		default:
			doubts[i] += tailDoubt
		}
	}
}

// unknownShare is the share of a block that is too short to be looked for.
const unknownShare = -1

// heldShares returns for each block the share of its groups of words that are in body, or
// unknownShare.
func heldShares(p *page.Page, m *memory, body []uint32) []float32 {
	m.seen = newGramSet(m.seen, len(body))
	m.seen.addAll(body, 0)
	shares := make([]float32, len(p.Blocks))
	var words []uint32
	for i := range p.Blocks {
		shares[i] = unknownShare
		if p.Blocks[i].Words < bodyWords {
			continue
		}
		words = allWords(words[:0], p, &p.Blocks[i])
		if n := len(words) - repeatGram + 1; n > 0 {
			seen, _ := m.seen.count(words)
			shares[i] = float32(seen) / float32(n)
		}
	}
	return shares
}

// declaredBody returns the hashes of the words of the article's text that the page declares.
func declaredBody(d *declare.Declared) []uint32 {
	var words []uint32
	var text []byte
	for _, body := range d.Bodies {
		text = page.AppendUnquoted(text[:0], body)
		words = markupWords(words, text)
	}
	return words
}

// markupWords appends the hashes of the words of text, which may have tags and
// character references, to dst.
func markupWords(dst []uint32, text []byte) []uint32 {
	for len(text) > 0 {
		prose, tag, _ := bytes.Cut(text, []byte("<"))
		dst = textWords(dst, prose, true)
		_, text, _ = bytes.Cut(tag, []byte(">"))
	}
	return dst
}
