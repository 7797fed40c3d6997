// Package batch processes many values with several workers.
package batch

import (
	"context"
	"iter"
)

// windowPerWorker is how many values a worker may be ahead of the slowest one. A slow page
// then delays the others only after that many quick ones, while few pages are in memory.
const windowPerWorker = 8

// Parallel yields f of every value of seq, computed by the given number of workers: in the
// order of seq, or in the order of completion if ordered is false. The number of values in
// progress is bounded, so a slow reader of the results slows seq down.
//
// When ctx ends, no further value is taken; values in progress are still yielded.
//
// A worker starts when there is a value for it: a single page needs no second worker. While
// they work, as many values are read ahead, so that no worker waits for seq, which reads and
// decompresses, unless the workers are faster.
//
// Every value has a slot, the channel that receives its result, and the slots are in a queue.
// In order, each slot is a channel of its own; otherwise all are the same channel, and an
// entry of the queue only means that one more result will come.
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

// Sequential is like Parallel without workers: f runs where its results are read.
func Sequential[T, R any](ctx context.Context, seq iter.Seq[T], f func(T) R) iter.Seq[R] {
	return func(yield func(R) bool) {
		for value := range seq {
			if ctx.Err() != nil || !yield(f(value)) {
				return
			}
		}
	}
}

// until yields the values received from queue. When ctx ends it takes the available values but
// does not wait for more, because the sender may itself be waiting, for example for a line of
// standard input.
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
