package spare

import (
	"runtime"
	"testing"
)

func TestList(t *testing.T) {
	var l List[[]byte]
	first := l.Take()
	if *first != nil {
		t.Errorf("the first value is %v, want a new one", *first)
	}
	*first = append(*first, 1)
	l.Keep(first)
	runtime.GC()
	runtime.GC()
	if second := l.Take(); second != first || len(*second) != 1 {
		t.Error("what was kept does not come back")
	}
	if third := l.Take(); third == first {
		t.Error("what was taken is given again")
	}
}

func TestListIsBounded(t *testing.T) {
	var l List[int]
	most := runtime.GOMAXPROCS(0)
	for range 3 * most {
		l.Keep(new(int))
	}
	if len(l.values) != most {
		t.Errorf("%d values are kept, want %d", len(l.values), most)
	}
}
