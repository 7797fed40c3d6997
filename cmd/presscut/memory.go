package main

import (
	"os"
	"runtime"
	"runtime/debug"
)

const (
	// gcPercent lets the heap grow to five times what lives in it before it
	// is collected. What lives in a run is a few pages, so that the default
	// of 100 would collect every dozen pages: it took a third of the time of
	// two jobs. The heap stays at some 40 MB.
	gcPercent = 400

	// memoryPerJob is from where on memory is worth more than time: pages of
	// many megabytes, a few a job.
	memoryPerJob = 512 << 20
)

// tune sets up the runtime for a run of so many jobs. They take as many cores,
// garbage collection and all. What the environment says of memory holds.
func tune(jobs int) {
	runtime.GOMAXPROCS(min(jobs, runtime.GOMAXPROCS(0)))
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(gcPercent)
		debug.SetMemoryLimit(int64(jobs) * memoryPerJob)
	}
}
