package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// A run over many pages needs little memory: the few pages in progress. With the default of
// the runtime, a heap of twice the live memory, a collection ran every dozen pages, which took
// a third of the time of two jobs. With a larger multiple the peak depends on which large
// pages happened to be live when a collection ended, so that it grows with the length of the
// run.
//
// So the heap is collected when it reaches a size, the same for the first thousand pages as
// for the last. Only live memory of pages of many megabytes, or of a manifest of millions,
// raises it, and only for as long as it lives.
const (
	baseMemory   = 24 << 20 // the program and its runtime, with room for a job
	memoryPerJob = 16 << 20 // a page of usual size, cut two dozen times between collections
	heapGrowth   = 3        // times the live memory, if that is more
)

// tune sets up the runtime for the given number of jobs. They get as many cores, including
// garbage collection, and memory for those that run at one time: a job without a core makes no
// garbage. The settings of the environment for memory take precedence.
func tune(jobs int) {
	jobs = min(jobs, runtime.GOMAXPROCS(0))
	runtime.GOMAXPROCS(jobs)
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	(&collection{floor: baseMemory + uint64(jobs)*memoryPerJob}).ended()
}

// collection is garbage from its beginning, so that its finalizer runs each time a collection
// ends.
type collection struct{ floor, limit uint64 }

// ended sets the size at which the next collection begins.
func (c *collection) ended() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	if limit := max(c.floor, heapGrowth*live[0].Value.Uint64()); limit != c.limit {
		c.limit = limit
		debug.SetMemoryLimit(int64(min(limit, math.MaxInt64)))
	}
	runtime.SetFinalizer(c, (*collection).ended)
}
