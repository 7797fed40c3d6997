package dump

import "presscut/extract/internal/page"

// Some dumps are longer than any page: directories, logs, what somebody made to be
// slow. Most of their blocks are labels among labels, which would be described and
// judged one by one, and dropped. So they are dropped at once.

const (
	// manyBlocks is the number of blocks from which a dump is that long: one of a
	// hundred pages has more than 1,000.
	manyBlocks = 1 << 14

	// labelReach is how many labels stand on each side of one that is dropped:
	// beyond the widest window.
	labelReach = 32
)

// rankMany is rank on a page of many blocks.
func rankMany(p *page.Page, bias float32) []page.Verdict {
	open := *p
	var places []int // of the blocks of open among those of p
	open.Blocks, places = amongText(p.Blocks)
	verdicts := make([]page.Verdict, len(p.Blocks))
	for i, v := range rank(&open, bias) {
		verdicts[places[i]] = v
	}
	return verdicts
}

// amongText returns the blocks that are no labels, or stand near such, and their
// places.
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
