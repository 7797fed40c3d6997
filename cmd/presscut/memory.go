package main

import (
	"math"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

// A run over many pages lives on little: the few pages under way. What the
// default of the runtime makes of that, a heap of twice what lives, collects
// every dozen pages, which took a third of the time of two jobs; a larger
// multiple makes the peak a matter of which large pages happened to live when
// a collection ended, so that it grows with the length of the run.
//
// So the heap is collected when it reaches a size, the same for the first
// thousand pages as for the last. Only what lives in pages of many megabytes,
// or in the manifest of millions, moves it up, and back again.
const (
	baseMemory   = 24 << 20 // the program and its runtime, with room for a job
	memoryPerJob = 16 << 20 // a page of usual size, cut two dozen times between collections
	heapGrowth   = 3        // times what lives, where that is more
)

// tune sets up the runtime for a run of so many jobs. They take as many cores,
// garbage collection and all, and memory for those at work at one time: a job
// without a core makes no garbage. What the environment says of memory holds.
func tune(jobs int) {
	jobs = min(jobs, runtime.GOMAXPROCS(0))
	runtime.GOMAXPROCS(jobs)
	if os.Getenv("GOGC") != "" || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	debug.SetGCPercent(-1)
	(&collection{floor: baseMemory + uint64(jobs)*memoryPerJob}).ended()
}

// collection is garbage from its beginning, so that its finalizer runs each
// time one ends.
type collection struct{ floor, limit uint64 }

// ended sets the size that the next collection begins at.
func (c *collection) ended() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	if limit := max(c.floor, heapGrowth*live[0].Value.Uint64()); limit != c.limit {
		c.limit = limit
		debug.SetMemoryLimit(int64(min(limit, math.MaxInt64)))
	}
	runtime.SetFinalizer(c, (*collection).ended)
}
