package segment

import "hash/maphash"

// names holds the distinct values of class and id attributes while a page is cut. Every
// element looks up its own, and every fourth adds a new one: this is a hash table without the
// copies of a map's keys.
type names struct {
	values [][]byte // within the source; the first one is empty
	hashes []uint64
	slots  []int32 // indices into values by hash; 0: free. The length is a power of two.
	seed   maphash.Seed
}

// firstSlots is the initial number of slots: most pages need no more.
const firstSlots = 1 << 10

// maxKept is the number of slots above which a table is too large to be kept for the next
// page.
const maxKept = 1 << 14

func newNames() names {
	return names{
		values: make([][]byte, 1, firstSlots/2),
		hashes: make([]uint64, 1, firstSlots/2),
		slots:  make([]int32, firstSlots),
		seed:   maphash.MakeSeed(),
	}
}

// index returns the index of value among the distinct ones.
func (n *names) index(value []byte) int32 {
	if len(value) == 0 {
		return 0
	}
	hash := maphash.Bytes(n.seed, value)
	slot := n.slot(hash, value)
	if i := n.slots[slot]; i > 0 {
		return i
	}
	i := int32(len(n.values))
	n.values = append(n.values, value)
	n.hashes = append(n.hashes, hash)
	n.slots[slot] = i
	if 2*len(n.values) > len(n.slots) {
		n.grow()
	}
	return i
}

// slot returns the slot that holds value, or the free one where it belongs.
func (n *names) slot(hash uint64, value []byte) int {
	mask := len(n.slots) - 1
	slot := int(hash) & mask
	for i := n.slots[slot]; i > 0; i = n.slots[slot] {
		if n.hashes[i] == hash && string(n.values[i]) == string(value) {
			break
		}
		slot = (slot + 1) & mask
	}
	return slot
}

func (n *names) grow() {
	n.slots = make([]int32, 2*len(n.slots))
	for i, hash := range n.hashes[1:] {
		n.slots[n.slot(hash, n.values[i+1])] = int32(i + 1)
	}
}

// take returns the values, in one piece of memory, and empties the table.
func (n *names) take() []string {
	size := 0
	for _, value := range n.values {
		size += len(value)
	}
	buf := make([]byte, 0, size)
	for _, value := range n.values {
		buf = append(buf, value...)
	}
	text := string(buf)
	all := make([]string, len(n.values))
	for i, value := range n.values {
		all[i], text = text[:len(value)], text[len(value):]
	}
	if len(n.slots) > maxKept {
		*n = newNames()
		return all
	}
	clear(n.values)
	clear(n.slots)
	n.values, n.hashes = n.values[:1], n.hashes[:1]
	return all
}
