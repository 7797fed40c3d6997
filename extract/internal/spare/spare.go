// Package spare keeps what a page is done with, for its memory, for the next page.
package spare

import (
	"runtime"
	"sync"
	"unsafe"
)

// List keeps as many values as pages can be under way at once. The zero List is
// empty and ready to use, by several goroutines at once.
//
// A sync.Pool is emptied by garbage collections, and in a program that does more
// with a page than to extract its article, there is one every few pages. What is
// kept here stays for good: callers keep the large away.
type List[T any] struct {
	lock   sync.Mutex
	values []*T
}

// Take returns a value that was kept, with what it had then, or else a new one.
func (l *List[T]) Take() *T {
	l.lock.Lock()
	defer l.lock.Unlock()
	last := len(l.values) - 1
	if last < 0 {
		return new(T)
	}
	value := l.values[last]
	l.values = l.values[:last]
	return value
}

// Keep keeps value, which nothing else may use from here on.
func (l *List[T]) Keep(value *T) {
	l.lock.Lock()
	defer l.lock.Unlock()
	if len(l.values) < runtime.GOMAXPROCS(0) {
		l.values = append(l.values, value)
	}
}

// Size returns the bytes of memory that table has, for callers to tell the large.
func Size[T any](table []T) int {
	var t T
	return cap(table) * int(unsafe.Sizeof(t))
}
