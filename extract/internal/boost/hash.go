package boost

// Words are looked up in the tables of weights by their hash: 32-bit FNV-1a over their
// characters, which begins with HashBasis.
const (
	HashBasis uint32 = 2166136261
	hashPrime uint32 = 16777619
)

// Hash returns hash extended by the next character or other value.
func Hash(hash, next uint32) uint32 { return (hash ^ next) * hashPrime }

// Chain returns the hash of a sequence of hashes extended by the next one.
func Chain(hash, next uint32) uint32 { return hash*hashPrime ^ next }

// The factors that separate the hash of a word from that of the same word in a pair, at
// the beginning or end of a block, or alone in it.
const (
	SaltPair  uint32 = 0x9E3779B1
	SaltFirst uint32 = 0x85EBCA6B
	SaltLast  uint32 = 0xC2B2AE35
	SaltWhole uint32 = 0x27D4EB2F
)
