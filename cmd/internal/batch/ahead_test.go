package batch

import (
	"iter"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// numbers are sources of which the n-th has the values from 100n.
func numbers(open func(source, value int)) *Sources[int, int] {
	return &Sources[int, int]{
		Open: func(source int) iter.Seq[int] {
			return func(yield func(int) bool) {
				for i := range 100 {
					if open(source, i); !yield(source*100 + i) {
						return
					}
				}
			}
		},
		Waits: func(source int) bool { return source%3 == 2 },
		Size:  func(int) int { return laneBytes / 10 },
	}
}

// TestAheadKeepsOrder reads sources of which the first is the slowest.
func TestAheadKeepsOrder(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		slow := numbers(func(source, _ int) { time.Sleep(time.Second / time.Duration(source+1)) })
		start := time.Now()
		got := slices.Collect(slow.Ahead(upTo(7), 4))
		if want := slices.Collect(upTo(700)); !slices.Equal(got, want) {
			t.Errorf("got %v", got)
		}
		if took := time.Since(start); took > 250*time.Second {
			t.Errorf("took %v: sources are not read at one time", took)
		}
	})
}

// TestAheadIsBounded holds up the values and counts how many were read meanwhile, and
// wants what reads them to end with whoever takes them.
func TestAheadIsBounded(t *testing.T) {
	const n = 4
	synctest.Test(t, func(t *testing.T) {
		read := make([]int, 20)
		counted := numbers(func(source, _ int) { read[source]++ })
		for range counted.Ahead(upTo(20), n) {
			synctest.Wait()
			break
		}
		all := 0
		for source, count := range read {
			if count > 0 && (source > n || source%3 == 2) {
				t.Errorf("source %d was read", source)
			}
			all += count
		}
		if most := n*10 + 10 + n + 1; all > most {
			t.Errorf("%d values read, at most %d should be", all, most)
		}
	})
}

// TestAheadTakesLargeValues wants a value read that is larger than all that may be held.
func TestAheadTakesLargeValues(t *testing.T) {
	large := numbers(func(int, int) {})
	large.Size = func(int) int { return 100 * laneBytes }
	if got := slices.Collect(large.Ahead(upTo(3), 2)); len(got) != 300 {
		t.Errorf("%d values, want 300", len(got))
	}
}

// TestAny wants all values, those of a source in order, and a quick source ahead of a slow
// one; two that wait are not read at one time.
func TestAny(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var waiting int
		slow := numbers(func(source, value int) {
			if source%3 == 2 && value == 0 {
				waiting++
			}
			if waiting > 1 {
				t.Errorf("source %d is read beside another that waits", source)
			}
			if source%3 == 2 && value == 99 {
				waiting--
			}
			time.Sleep(time.Second / time.Duration(source+1))
		})
		last := make(map[int]int)
		var got []int
		for v := range slow.Any(upTo(6), 6) {
			if v/100 == 5 && last[0] == 99 {
				t.Error("the quickest source comes last")
			}
			if v%100 > 0 && last[v/100] != v%100-1 {
				t.Errorf("%d comes behind %d", v, last[v/100])
			}
			last[v/100] = v % 100
			got = append(got, v)
		}
		if slices.Sort(got); !slices.Equal(got, slices.Collect(upTo(600))) {
			t.Errorf("got %v", got)
		}
		for range slow.Any(upTo(9), 3) {
			break
		}
		time.Sleep(time.Minute) // what is read ends
	})
}
