package dump

// A list of other articles repeats itself: title, date, teaser, title, date,
// teaser. So do tables of products and threads of comments, but running text
// does not.

// maxCycle is how many blocks an entry of such a list has at most.
const maxCycle = 6

// shape is what like blocks have in common: about how long they are, whether a
// sentence ends in them, whether they tell a date, and their element.
type shape uint32

// shapeSizes are the words from which a block is no longer a single word, a
// label, a title, a sentence.
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

// addCycles adds for each block how long the run of like blocks is that it
// stands in, and the list whose entries are of several blocks.
func (d *described) addCycles() {
	n := len(d.rows)
	shapes := make([]shape, n)
	for i := range shapes {
		shapes[i] = shapeOf(&d.facts[i], &d.rows[i])
	}
	for size := 1; size <= maxCycle; size++ {
		start := 0 // of the list that is open
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

// differ reports whether shapes are not all the same.
func differ(shapes []shape) bool {
	for _, s := range shapes {
		if s != shapes[0] {
			return true
		}
	}
	return false
}

// markCycle marks the blocks of a list whose entries are of size blocks.
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
