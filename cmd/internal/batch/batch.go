// Package batch does the work on many values by several workers.
package batch

import (
	"context"
	"iter"
)

// windowPerWorker is how many values a worker may be ahead of the slowest one.
// A slow page then holds up the others only after that many quick ones, while
// the pages in memory stay few.
const windowPerWorker = 8

// Parallel yields f of every value of seq, computed by so many workers: in the
// order of seq, or as they become ready when ordered is false. The number of
// values under way is bounded, so a slow reader of the results slows seq down.
//
// When ctx ends, no further value is taken; those under way are still yielded.
//
// A worker starts when there is a value for it: one page alone needs no second
// one. While they work, as many values are made ready, so that none waits for seq,
// which reads and decompresses, unless all of them are quicker.
//
// Every value has a slot, the channel that its result will arrive in, and the
// slots stand in a queue. In order, each slot is a channel of its own; else all
// are the same one, and a place in the queue only says that one more result
// will come.
func Parallel[T, R any](ctx context.Context, seq iter.Seq[T], workers int, ordered bool, f func(T) R) iter.Seq[R] {
	type job struct {
		value T
		slot  chan R
	}
	return func(yield func(R) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		window := workers * windowPerWorker
		jobs, queue := make(chan job, workers), make(chan chan R, window)
		common := make(chan R, window+1)

		work := func(j job) {
			for more := true; more; j, more = <-jobs {
				j.slot <- f(j.value)
			}
		}
		go func() {
			defer close(jobs)
			defer close(queue)
			working := 0
			for value := range seq {
				slot := common
				if ordered {
					slot = make(chan R, 1)
				}
				select {
				case queue <- slot:
				case <-ctx.Done():
					return
				}
				if working < workers {
					working++
					go work(job{value, slot})
					continue
				}
				jobs <- job{value, slot}
			}
		}()
		for slot := range until(ctx, queue) {
			if !yield(<-slot) {
				return
			}
		}
	}
}

// Sequential is Parallel without workers: f runs where its results are read.
func Sequential[T, R any](ctx context.Context, seq iter.Seq[T], f func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for value := range seq {
			if ctx.Err() != nil || !yield(f(value)) {
				return
			}
		}
	}
}

// until yields what comes out of queue. When ctx ends it takes what is there
// already, but waits for no more: what fills the queue may itself be waiting,
// for a line of standard input say.
func until[T any](ctx context.Context, queue <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for ctx.Err() == nil {
			select {
			case v, ok := <-queue:
				if !ok || !yield(v) {
					return
				}
			case <-ctx.Done():
			}
		}
		for {
			select {
			case v, ok := <-queue:
				if !ok || !yield(v) {
					return
				}
			default:
				return
			}
		}
	}
}
