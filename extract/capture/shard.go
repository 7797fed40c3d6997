package capture

import (
	"hash/fnv"
	"path/filepath"
)

// Shard is one of several parts of all files, so that the same number of tasks read all of
// them without overlap. The shard of a file depends on its name alone. The zero value is all
// files.
type Shard struct {
	Index int // from 0 to Of-1
	Of    int // number of shards
}

// Has reports whether the file with the given name, as in Capture.Source, is in the shard.
func (s Shard) Has(name string) bool {
	return s.Of <= 1 || ShardOf(name, s.Of) == s.Index
}

// ShardOf returns the index, from 0, of the file's shard among of shards.
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
