package dump

// A list of other articles repeats itself: title, date, teaser, title, date,
// teaser. So do tables of products and threads of comments, but running text
// does not.

// maxCycle is the largest number of blocks in an entry of such a list.
const maxCycle = 6

// shape is the common property of like blocks: their approximate length, whether a sentence
// ends in them, whether they give a date, and their element.
type shape uint32

// shapeSizes are the numbers of words from which a block is more than a single word, a label,
// a title, a sentence.
var shapeSizes = [...]int32{2, short, 15, 35}

func shapeOf(f *facts, row *Row) shape {
	var size, ends, date shape
	for _, n := range shapeSizes {
		if f.words >= n {
			size++
		}
	}
	if row[fEnds] > 0 {
		ends = 1
	}
	if f.months > 0 {
		date = 1
	}
	return size | ends<<3 | date<<4 | shape(row[fTag])<<5
}

// addCycles adds for each block the length of its run of like blocks, and of its list if the
// entries have several blocks.
func (d *described) addCycles() {
	n := len(d.rows)
	shapes := make([]shape, n)
	for i := range shapes {
		shapes[i] = shapeOf(&d.facts[i], &d.rows[i])
	}
	for size := 1; size <= maxCycle; size++ {
		start := 0 // start of the open list
		for i := 0; i+size <= n; i++ {
			if i+size < n && shapes[i] == shapes[i+size] {
				continue
			}
			if i-start >= size && (size == 1 || differ(shapes[start:start+size])) {
				d.markCycle(start, i+size, size)
			}
			start = i + 1
		}
	}
}

// differ reports whether some of shapes differ.
func differ(shapes []shape) bool {
	for _, s := range shapes {
		if s != shapes[0] {
			return true
		}
	}
	return false
}

// markCycle marks the blocks of a list with entries of size blocks.
func (d *described) markCycle(from, to, size int) {
	feature := fCycle
	if size == 1 {
		feature = fLikeRun
	}
	length := logScale(int32(to - from))
	for i := from; i < to; i++ {
		d.rows[i][feature] = max(d.rows[i][feature], length)
	}
}
