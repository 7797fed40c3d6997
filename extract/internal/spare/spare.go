// Package spare keeps values that a page no longer needs, so that the next page reuses their
// memory.
package spare

import (
	"runtime"
	"sync"
	"unsafe"
)

// List keeps as many values as pages can be in progress at once. The zero List is empty and
// ready to use, by several goroutines at once.
//
// A sync.Pool is emptied by garbage collections, and in a program that does more with a page
// than extract its article, there is one every few pages. Values in a List are never freed, so
// callers must not keep large ones.
type List[T any] struct {
	lock   sync.Mutex
	values []*T
}

// Take returns a kept value with its old content, or else a new one.
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

// Keep keeps value, which must not be used afterwards.
func (l *List[T]) Keep(value *T) {
	l.lock.Lock()
	defer l.lock.Unlock()
	if len(l.values) < runtime.GOMAXPROCS(0) {
		l.values = append(l.values, value)
	}
}

// Size returns the bytes of memory of table, so that callers can find the large ones.
func Size[T any](table []T) int {
	var t T
	return cap(table) * int(unsafe.Sizeof(t))
}
