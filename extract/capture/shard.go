package capture

import (
	"hash/fnv"
	"path/filepath"
)

// Shard is one of several parts of all files, so that as many tasks read all of them and
// none reads another's. Which file is in which shard depends on its name alone. The zero
// value is all files.
type Shard struct {
	Index int // from 0 to Of-1
	Of    int // number of shards
}

// Has reports whether the file of that name, as Capture.Source has it, is in the shard.
func (s Shard) Has(name string) bool {
	return s.Of <= 1 || ShardOf(name, s.Of) == s.Index
}

// ShardOf returns which of so many shards, from 0, has the file of that name.
func ShardOf(name string, of int) int {
	h := fnv.New64a()
	h.Write([]byte(filepath.ToSlash(filepath.Clean(name))))
	return int(spread(h.Sum64()) % uint64(of))
}

// spread makes every bit of a hash depend on all of its bits: the last step of SplitMix64.
// The low bits of FNV's depend on the low bits of the name's characters only.
func spread(h uint64) uint64 {
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}
