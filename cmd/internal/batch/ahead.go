package batch

import (
	"iter"
	"sync"
)

// laneBytes is how much of a source is read ahead, for each source that is read at a
// time: some dozen pages of usual size.
const laneBytes = 2 << 20

// Sources are values that come from several sources, such as the pages of archives.
type Sources[S, T any] struct {
	// Open returns the values of a source.
	Open func(S) iter.Seq[T]

	// Waits reports whether a source must not be read before all before it are, such as
	// standard input that is named twice.
	Waits func(S) bool

	// Size is the size of a value in bytes.
	Size func(T) int
}

// Ahead yields the values of all sources, in their order. Up to n sources are read at a
// time, each in a goroutine of its own, so that none waits for another to be opened and
// decompressed. How much is read ahead is bounded by bytes, whatever the number of values.
func (s *Sources[S, T]) Ahead(sources iter.Seq[S], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		a := &ahead[T]{most: n * laneBytes, done: make(chan struct{})}
		a.changed.L = &a.mu
		defer a.stop()
		lanes := make(chan *lane[T], n-1) // the first of them is under way besides
		go func() {
			defer close(lanes)
			for source := range sources {
				l := &lane[T]{}
				select {
				case lanes <- l:
				case <-a.done:
					return
				}
				go func() {
					defer a.end(l)
					if s.Waits(source) && !a.awaitTurn(l) {
						return
					}
					for v := range s.Open(source) {
						if !a.put(l, v, s.Size(v)) {
							return
						}
					}
				}()
			}
		}()
		for l := range lanes {
			a.turnTo(l)
			for v, ok := a.next(l); ok; v, ok = a.next(l) {
				if !yield(v) {
					return
				}
			}
		}
	}
}

// ahead is what was read and not yielded yet.
type ahead[T any] struct {
	mu      sync.Mutex
	changed sync.Cond
	done    chan struct{}
	stopped bool
	turn    *lane[T] // whose values are yielded
	held    int      // bytes in all lanes
	most    int      // of them
}

// lane is what was read of one source.
type lane[T any] struct {
	values []sized[T]
	held   int
	ended  bool
}

type sized[T any] struct {
	value T
	size  int
}

// hasRoom reports whether so many bytes more may be held. The lane whose turn it is has
// room of its own: all others may be full.
func (a *ahead[T]) hasRoom(l *lane[T], size int) bool {
	if l == a.turn {
		return len(l.values) == 0 || l.held+size <= laneBytes
	}
	return a.held+size <= a.most
}

// put adds a value to a lane once there is room. It reports whether more are wanted.
func (a *ahead[T]) put(l *lane[T], value T, size int) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	for !a.stopped && !a.hasRoom(l, size) {
		a.changed.Wait()
	}
	l.values = append(l.values, sized[T]{value, size})
	l.held += size
	a.held += size
	a.changed.Broadcast()
	return !a.stopped
}

// next takes the next value out of a lane. It reports whether there is one.
func (a *ahead[T]) next(l *lane[T]) (value T, ok bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	for len(l.values) == 0 && !l.ended {
		a.changed.Wait()
	}
	if len(l.values) == 0 {
		return value, false
	}
	v := l.values[0]
	l.values[0] = sized[T]{} // for the garbage collector
	l.values = l.values[1:]
	l.held -= v.size
	a.held -= v.size
	a.changed.Broadcast()
	return v.value, true
}

func (a *ahead[T]) turnTo(l *lane[T]) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.turn = l
	a.changed.Broadcast()
}

// awaitTurn waits until it is the turn of a lane. It reports whether that came.
func (a *ahead[T]) awaitTurn(l *lane[T]) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	for a.turn != l && !a.stopped {
		a.changed.Wait()
	}
	return !a.stopped
}

func (a *ahead[T]) end(l *lane[T]) {
	a.mu.Lock()
	defer a.mu.Unlock()
	l.ended = true
	a.changed.Broadcast()
}

func (a *ahead[T]) stop() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.stopped = true
	close(a.done)
	a.changed.Broadcast()
}

// Any yields the values of all sources as they are ready, those of each in their order. n
// sources are read at a time, and n values held.
func (s *Sources[S, T]) Any(sources iter.Seq[S], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		values, queue, done := make(chan T), make(chan S), make(chan struct{})
		defer close(done)
		var readers sync.WaitGroup
		turn := make(chan struct{}, 1) // of a source that waits
		read := func(source S) (more bool) {
			if s.Waits(source) {
				turn <- struct{}{}
				defer func() { <-turn }()
			}
			for v := range s.Open(source) {
				select {
				case values <- v:
				case <-done:
					return false
				}
			}
			return true
		}
		for range n {
			readers.Go(func() {
				for source := range queue {
					if !read(source) {
						return
					}
				}
			})
		}
		go func() {
			defer close(values)
			defer readers.Wait()
			defer close(queue)
			for source := range sources {
				select {
				case queue <- source:
				case <-done:
					return
				}
			}
		}()
		for v := range values {
			if !yield(v) {
				return
			}
		}
	}
}
