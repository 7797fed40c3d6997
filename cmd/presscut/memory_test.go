//go:build unix

package main

import (
	"encoding/json"
	"io"
	"strconv"
	"syscall"
	"testing"
)

// BenchmarkPeakMemory measures the peak memory of runs of different length; it
// should be the same for all but for a tenth:
//
//	go test ./cmd/presscut -run - -bench PeakMemory -benchtime 1x
//
// It is no test, as a machine that does other work delays the collections of
// garbage, and so moves the peak.
func BenchmarkPeakMemory(b *testing.B) {
	for _, pages := range []int{1_000, 50_000} {
		b.Run(strconv.Itoa(pages), func(b *testing.B) {
			for b.Loop() {
				cmd := program(b, "--from", "jsonl", "--jsonl", "--quiet", "--jobs", "2")
				stdin, err := cmd.StdinPipe()
				if err != nil {
					b.Fatal(err)
				}
				cmd.Stdout = io.Discard
				if err := cmd.Start(); err != nil {
					b.Fatal(err)
				}
				lines := json.NewEncoder(stdin)
				for i := range pages {
					if err := lines.Encode(map[string]string{"html": testPage(i)}); err != nil {
						b.Fatal(err)
					}
				}
				stdin.Close()
				if err := cmd.Wait(); err != nil {
					b.Fatal(err)
				}
				kilobytes := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
				b.ReportMetric(float64(kilobytes)/1024, "MB-peak")
			}
		})
	}
}
