package batch

import (
	"context"
	"iter"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// upTo yields the numbers from 0 to n-1.
func upTo(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// TestParallelKeepsOrder gives early values the slowest work.
func TestParallelKeepsOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := func(i int) int {
			time.Sleep(time.Duration(100-i) * time.Millisecond)
			return i
		}
		got := slices.Collect(Parallel(t.Context(), upTo(100), 8, true, slow))
		if want := slices.Collect(upTo(100)); !slices.Equal(got, want) {
			t.Errorf("got %v", got)
		}
	})
}

// TestParallelUnordered wants a quick value ahead of a slow one, and none lost.
func TestParallelUnordered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		firstSlow := func(i int) int {
			if i == 0 {
				time.Sleep(time.Second)
			}
			return i
		}
		got := slices.Collect(Parallel(t.Context(), upTo(20), 2, false, firstSlow))
		if got[0] == 0 {
			t.Errorf("the slow value came first: %v", got)
		}
		slices.Sort(got)
		if want := slices.Collect(upTo(20)); !slices.Equal(got, want) {
			t.Errorf("got %v", got)
		}
	})
}

// TestParallelIsBounded holds up the results and counts how many values were
// taken meanwhile.
func TestParallelIsBounded(t *testing.T) {
	for _, ordered := range []bool{true, false} {
		synctest.Test(t, func(t *testing.T) {
			const workers = 3
			taken := 0
			counted := func(yield func(int) bool) {
				for i := range 1000 {
					if taken++; !yield(i) {
						return
					}
				}
			}
			for range Parallel(t.Context(), counted, workers, ordered, func(i int) int { return i }) {
				synctest.Wait()
				break
			}
			if most := workers*windowPerWorker + 2; taken > most {
				t.Errorf("ordered %v: %d values taken, at most %d should be", ordered, taken, most)
			}
		})
	}
}

// TestParallelEnds wants the values under way after an interrupt, and an end
// even though the source never yields again.
func TestParallelEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, interrupt := context.WithCancel(t.Context())
		release := make(chan struct{})
		stuck := func(yield func(int) bool) {
			if yield(0) && yield(1) {
				<-release
			}
		}
		work := func(i int) int { time.Sleep(time.Second); return i }
		go func() {
			time.Sleep(time.Second / 2)
			interrupt()
		}()
		got := slices.Collect(Parallel(ctx, stuck, 2, true, work))
		if !slices.Equal(got, []int{0, 1}) {
			t.Errorf("got %v", got)
		}
		close(release)
	})
}

// TestSequential wants all values in their order, and none after an interrupt.
func TestSequential(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	work := func(i int) int {
		if i == 2 {
			interrupt()
		}
		return i
	}
	if got := slices.Collect(Sequential(ctx, upTo(2), work)); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("got %v, want 0 and 1", got)
	}
	if got := slices.Collect(Sequential(ctx, upTo(9), work)); !slices.Equal(got, []int{0, 1, 2}) {
		t.Errorf("interrupted at 2: got %v", got)
	}
}
