package dump

import "presscut/extract/internal/page"

// Some dumps are longer than any page: directories, logs, files made to be slow. Most of their
// blocks are labels among labels, which would be described and judged one by one, and dropped.
// They are dropped at once instead.

const (
	// manyBlocks is the number of blocks from which a dump is that long: one in a hundred pages
	// has more than 1,000.
	manyBlocks = 1 << 14

	// labelReach is the number of labels on each side of a label that is dropped: beyond the
	// widest window.
	labelReach = 32
)

// rankMany is like rank for a page of many blocks.
func rankMany(p *page.Page, bias float32) []page.Verdict {
	open := *p
	var places []int // places in p of the blocks of open
	open.Blocks, places = amongText(p.Blocks)
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i, v := range rank(&open, bias) {
		verdicts[places[i]] = v
	}
	return verdicts
}

// amongText returns the blocks that are not labels, or are near such blocks, and their places.
func amongText(blocks []page.Block) (near []page.Block, places []int) {
	next := 0 // the first block that may have to be added
	for i := range blocks {
		if blocks[i].Words < short {
			continue
		}
		for next = max(next, i-labelReach); next < min(i+labelReach+1, len(blocks)); next++ {
			near, places = append(near, blocks[next]), append(places, next)
		}
	}
	return near, places
}
