package boost

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"
)

// TestOdds walks a tree by hand.
func TestOdds(t *testing.T) {
	trees := Trees{Depth: 2, Base: 128, Unit: 1. / 128, Trees: []Tree{{
		Splits: [1 << MaxDepth]Split{{0, 10}, {1, 5}, {1, 50}},
		Leaves: [1 << MaxDepth]int16{-64, -32, 32, 64},
	}}}
	for _, test := range []struct {
		first, second uint8
		want          float32
	}{
		{10, 5, 0.5}, {10, 6, 0.75}, {11, 50, 1.25}, {11, 51, 1.5},
	} {
		if got := trees.All([]Row{{test.first, test.second}})[0]; got != test.want {
			t.Errorf("the odds of (%d, %d) are %v, want %v", test.first, test.second, got, test.want)
		}
	}
}

// TestAdd compares with rows that fall through the trees one by one, split by split.
func TestAdd(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	trees := randomTrees(r, 7, 5)
	rows := make([]Row, 150)
	var places []int32
	for i := range rows {
		for k := range rows[i] {
			rows[i][k] = uint8(r.Uint32())
		}
		if i%7 > 0 {
			places = append(places, int32(i))
		}
	}
	sums, want := make([]int32, len(rows)), make([]int32, len(rows))
	for _, i := range places {
		for _, tree := range trees.Trees[2:6] {
			node := 0
			for node < 1<<trees.Depth-1 {
				s := tree.Splits[node]
				node = 2*node + 1
				if rows[i][s.Feature] > s.Limit {
					node++
				}
			}
			want[i] += int32(tree.Leaves[node-(1<<trees.Depth-1)])
		}
	}
	trees.Add(sums, rows, places, 2, 6)
	for i := range sums {
		if sums[i] != want[i] {
			t.Errorf("row %d: %d, want %d", i, sums[i], want[i])
		}
	}
}

func randomTrees(r *rand.Rand, n, depth int) *Trees {
	t := &Trees{Depth: depth, Base: -70, Unit: .5, Trees: make([]Tree, n)}
	for k := range t.Trees {
		for i := range 1<<depth - 1 {
			t.Trees[k].Splits[i] = Split{uint8(r.Uint32()), uint8(r.Uint32())}
		}
		for i := range 1 << depth {
			t.Trees[k].Leaves[i] = int16(int8(r.Uint32()))
		}
	}
	return t
}

// TestRead reads trees whose leaves have one byte, and two.
func TestRead(t *testing.T) {
	want := randomTrees(rand.New(rand.NewPCG(5, 6)), 3, 4)
	for _, size := range []int{1, 2} {
		form := Form{Features: 256, LeafBytes: size, Unit: want.Unit}
		b := []byte{byte(want.Depth)}
		b = binary.LittleEndian.AppendUint16(b, uint16(len(want.Trees)))
		b = binary.LittleEndian.AppendUint16(b, uint16(want.Base))
		for _, tree := range want.Trees {
			for _, s := range tree.Splits[:1<<want.Depth-1] {
				b = append(b, s.Feature, s.Limit)
			}
			for _, leaf := range tree.Leaves[:1<<want.Depth] {
				b = append(b, byte(leaf), byte(leaf>>8))[:len(b)+size]
			}
		}
		got, rest, err := form.Read(append(b, "rest"...))
		if err != nil || !bytes.Equal(rest, []byte("rest")) {
			t.Fatalf("%d bytes a leaf: error %v, %q is left", size, err, rest)
		}
		if got.Depth != want.Depth || got.Base != want.Base || got.Unit != want.Unit || len(got.Trees) != len(want.Trees) {
			t.Fatalf("%d bytes a leaf: depth %d, base %d, unit %v, %d trees", size, got.Depth, got.Base, got.Unit, len(got.Trees))
		}
		for k := range got.Trees {
			if got.Trees[k] != want.Trees[k] {
				t.Errorf("%d bytes a leaf: tree %d differs", size, k)
			}
		}
		for n := range b {
			if _, _, err := form.Read(b[:n]); err == nil {
				t.Fatalf("%d bytes a leaf: the first %d bytes are read without complaint", size, n)
			}
		}
		form.Features = 1
		if _, _, err := form.Read(b); err == nil {
			t.Error("splits ask for features that there are not")
		}
	}
	if _, _, err := (Form{Features: 256, LeafBytes: 1}).Read([]byte{MaxDepth + 1, 0, 0, 0, 0}); err == nil {
		t.Error("trees that are too deep are read without complaint")
	}
}

func BenchmarkAdd(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 8))
	trees := randomTrees(r, 300, 5)
	rows, places := make([]Row, 200), make([]int32, 200)
	for i := range rows {
		places[i] = int32(i)
		for k := range rows[i] {
			rows[i][k] = uint8(r.Uint32())
		}
	}
	sums := make([]int32, len(rows))
	for b.Loop() {
		trees.Add(sums, rows, places, 0, len(trees.Trees))
	}
}
