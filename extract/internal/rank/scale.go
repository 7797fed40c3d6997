package rank

import "math/bits"

// Features are bytes: the trees compare them, so only the order of values counts, and training
// would not distinguish more than 256 steps.

// logByte returns n on a logarithmic scale: 16 steps each time it doubles.
func logByte(n int32) uint8 {
	if n <= 0 {
		return 0
	}
	x := uint32(n) + 1
	octave := bits.Len32(x) - 1
	fraction := (x - 1<<octave) << 4 >> octave
	return uint8(min(16*uint32(octave)+fraction, 255))
}

// ratioByte returns part/whole; 255 means 1.
func ratioByte(part, whole int32) uint8 {
	if whole <= 0 || part <= 0 {
		return 0
	}
	return uint8(min(255*int64(part)/int64(whole), 255))
}

// countByte returns n, cut off at 255.
func countByte(n int32) uint8 { return uint8(min(max(n, 0), 255)) }

// distanceByte returns a signed distance: 128 is none, smaller is before.
func distanceByte(d int32) uint8 {
	if d < 0 {
		return 128 - logByte(-d)/2
	}
	return 128 + min(logByte(d)/2, 127)
}

// scoreByte returns a log-odds score in steps of 1/16; 128 means 0.
func scoreByte(s float32) uint8 {
	return uint8(min(max(int32(128+float32(16*s)), 0), 255))
}

// flagByte returns 1 for true.
func flagByte(b bool) uint8 {
	if b {
		return 1
	}
	return 0
}
