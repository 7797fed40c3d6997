package main

import (
	"time"

	"golang.org/x/sys/unix"
)

// clock counts time in which a processor worked for us, so that other programs
// on the machine don't show in the figures.
type clock int32

const (
	// threadClock counts one thread, so several pages can be timed at once. The work
	// of the collector in the background is not on it.
	threadClock clock = unix.CLOCK_THREAD_CPUTIME_ID
	// processClock counts the whole process with the collector, so nothing else
	// may run meanwhile.
	processClock clock = unix.CLOCK_PROCESS_CPUTIME_ID
)

// now returns the time on a clock; 0 where the system has no such clock.
func (c clock) now() time.Duration {
	var t unix.Timespec
	if unix.ClockGettime(int32(c), &t) != nil {
		return 0
	}
	return time.Duration(t.Nano())
}
