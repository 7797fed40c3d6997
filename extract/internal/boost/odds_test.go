package boost

import (
	"math"
	"testing"
)

func TestExp(t *testing.T) {
	for x := -700.0; x < 700; x += .37 {
		near(t, "Exp", x, Exp(x), math.Exp(x))
	}
	for x := -3.0; x < 3; x += .00137 {
		near(t, "Exp", x, Exp(x), math.Exp(x))
	}
	if got := Exp(math.NaN()); got == got {
		t.Errorf("Exp(NaN) = %v", got)
	}
	if Exp(math.Inf(1)) != math.Inf(1) || Exp(math.Inf(-1)) != 0 || Exp(0) != 1 {
		t.Error("Exp of infinities and 0 is not exact")
	}
}

func TestLog(t *testing.T) {
	for x := 1e-300; x < 1e300; x *= 1.37 {
		near(t, "Log", x, Log(x), math.Log(x))
	}
	for x := .001; x < 5; x += .00137 {
		near(t, "Log", x, Log(x), math.Log(x))
	}
	near(t, "Log", 0x1p-1060, Log(0x1p-1060), -1060*math.Ln2)
	if got := Log(-1); got == got {
		t.Errorf("Log(-1) = %v", got)
	}
	if Log(math.Inf(1)) != math.Inf(1) || Log(0) != math.Inf(-1) || Log(1) != 0 {
		t.Error("Log of infinity, 0 and 1 is not exact")
	}
}

// near fails if got is further from want than four times the precision of a float64.
func near(t *testing.T, name string, x, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0x1p-50*math.Abs(want) {
		t.Errorf("%s(%v) = %v, want %v", name, x, got, want)
	}
}

// TestBits compares with bits that were computed on another processor.
func TestBits(t *testing.T) {
	sum := uint64(0)
	for x := -20.0; x < 20; x += .0173 {
		e := Exp(x)
		sum = sum*31 + math.Float64bits(e)
		sum = sum*31 + math.Float64bits(Log(1+e))
	}
	const want uint64 = 0x8b277dce2ed0f91a
	if sum != want {
		t.Errorf("the bits have the sum %#x, want %#x", sum, want)
	}
}

func BenchmarkExp(b *testing.B) {
	x := 0.0
	for i := range b.N {
		x += Exp(float64(i&15) - 8)
	}
	sink = x
}

func BenchmarkLog(b *testing.B) {
	x := 0.0
	for i := range b.N {
		x += Log(float64(i&15) + .7)
	}
	sink = x
}

var sink float64
